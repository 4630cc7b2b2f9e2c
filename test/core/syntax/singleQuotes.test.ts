import { test } from 'node:test';
import { checkNoQuotation, checkQuotations } from './reading';

/** Checks the same law with straight marks and with curly ones, where every apostrophe is `’`. */
function checkBoth(marked: string): void {
  checkQuotations(marked);
  checkQuotations(marked.replace(/(<q[^>]*>)'/g, '$1‘').replaceAll("'", '’'));
}

test('apostrophes in words, before them and after them are no quotation', () => {
  for (const text of [
    "couldn't",
    "'Twas late.",
    "the dogs' owners",
    "goin' home",
    "'em all",
    "rock 'n' roll",
    "the '90s",
    "O'Neill's",
    "'S'all right.",
    "Silas' boat",
    "ol' Tom an' me",
    "y'all'd've",
  ]) {
    checkNoQuotation(`${text}\n`);
    checkNoQuotation(`She said ${text} again.\n`);
    checkNoQuotation(`${text.replaceAll("'", '’')} she said.\n`);
  }
});

test('a mark opens before a word and closes after a stop, a comma or a dash', () => {
  for (const stop of ['.', ',', '!', '?', '…', ':', ';', '—', '–', '-', '--', '...', ')'])
    checkBoth(`<q>'Not now${stop}'</q> she said. <q>'Later${stop}'</q>\n`);
});

test('apostrophes inside a quotation do not end it', () => {
  checkBoth("<q>'It's the dogs' owners as couldn't be goin' home,'</q> he said.\n");
  checkBoth("<q>'I seen ol' Tom an' the boys' boat,'</q> he said.\n");
});

test('words that begin with an apostrophe do not end the quotation that they stand in', () => {
  checkBoth("<q>'Tell 'em to go,'</q> he said.\n");
  checkBoth("<q>'Poor Tom! 'Tis a sad business, back in '42.'</q>\n");
  checkBoth("<q>'Goin' to get 'em,'</q> he said. <q>'That we are.'</q>\n");
});

test('a quotation may begin with such a word', () => {
  checkBoth("<q>''Twas late,'</q> he said.\n");
  checkQuotations("<q>'Twas late,'</q> he said.\n");
  checkQuotations("<q>'Is it late?'</q> he said. <q>'Is it?'</q>\n");
});

test('a word that begins with an apostrophe opens nothing by itself', () => {
  checkNoQuotation("He told 'em what's what, and goin' home was Tom's idea.\n");
  checkNoQuotation("She was here till '42, and ol' Tom too.\n");
  checkQuotations("They told 'em all. <q>'Twas late,'</q> he said.\n");
  checkQuotations("The <q>'good'</q> word. <q>'Twas late,'</q> he said.\n");
  checkQuotations("They wanted 'em back. <q>'Not now,'</q> she said.\n");
  checkQuotations('<q>“Tell ‘em,”</q> she said. <q>“The dogs’ owners.”</q>\n');
});

const ELISIONS =
  `em tis twas twere twill twould twixt tween cause bout cos coz cuz im e ow alf arf ave ouse ome ead ard eard undred
  cept neath gainst kay prentice prentis spose nough nother fraid scuse specially spectable mediately tato tatoes ullo ello is er
  ere til till round n s d ell ot ole ad orse stead pon fore tain un uns ee ll ld ve re 42 90s`.split(/\s+/);

test('dialect and years: none of these words opens or ends a quotation', () => {
  for (const word of ELISIONS) {
    checkNoQuotation(`He saw '${word} go where the lad' was.\n`);
    checkQuotations(`<q>'Tell '${word} to go,'</q> he said.\n`);
  }
});

test('with a capital, a word that is an ordinary one as well opens a quotation', () => {
  checkQuotations("<q>'Is it, or isn't 'e?'</q> he said. <q>'Till then, tell 'em,'</q> she said.\n");
  checkNoQuotation("'Tis what the lad' said.\n");
});

test('words that lose their end do not end a quotation', () => {
  const words =
    'goin o an th wi t ol mo lil po fo yo wha tha tho thro bu jus mus nex fac kep tol col gran han roun aroun soun foun';
  for (const word of words.split(' ')) {
    checkQuotations(`<q>'He was ${word}' home and back again'</q>; so he said.\n`);
  }
  for (const word of ['auto', 'moth', 'again', 'captain', 'kin', 'skin', 'begin it'])
    checkQuotations(`The <q>'long and very wet ${word}'</q> sank.\n`);
});

test('a mark after a letter closes where the word cannot end in an apostrophe', () => {
  checkBoth("<q>'All right, Lucy'</q>--she sat up--<q>'I see you.'</q>\n");
  checkBoth("The sign said <q>'no dogs and no boats on the quay'</q> in red.\n");
  checkBoth("The letter <q>'S'</q> was missing, and the word <q>'em'</q> too.\n");
});

test('after a plural before a word, a mark closes up to three words, or any number if it is curly', () => {
  checkQuotations("The <q>'bad guys'</q> left.\n");
  checkQuotations("The <q>'very bad guys'</q> left.\n");
  checkNoQuotation("The 'very very bad guys' left.\n");
  checkQuotations('The <q>‘very very bad guys’</q> left.\n');
});

test('after a word that may have lost its end, a straight mark closes nothing, and a curly one at last', () => {
  checkNoQuotation("He was 'goin' home.\n");
  checkNoQuotation("The 'ol' man sat.\n");
  checkQuotations('He was <q>‘goin’</q> home.\n');
});

test('a plural owns only a word that follows: before anything else its mark closes', () => {
  checkBoth("<q>'These very wet sea fogs'</q>--she nodded--<q>'never stay.'</q>\n");
  checkBoth("He wrote <q>'all of these very wet dogs'</q>; nobody read it.\n");
  checkBoth("He wrote <q>'all of these very wet dogs'</q>\n");
});

test('the end of an emphasis may stand before the closing mark, and its beginning before the opening one', () => {
  checkBoth("<q>'Not *now!*'</q> she said. <q>'Not _now,_'</q> she said.\n");
  checkBoth("_<q>'Not now.'</q>_ *<q>'Not now.'</q>*\n");
});

test('a mark opens after a blank, a dash, a bracket or another mark, and nowhere else', () => {
  for (const before of ['', 'So ', 'So—', 'So–', 'So--', '(', '[', '{', '*', '_', 'So\u00a0', 'So\t'])
    checkQuotations(`${before}<q>'Not now,'</q> she said.\n`);
  checkQuotations(`<q>“<q>'Not now,'</q> she said.”</q>\n`);
  for (const before of ['So', '3', 'So.', 'So/']) checkNoQuotation(`${before}'Not now,' she said.\n`);
});

test('a mark opens before a word, an emphasis, a bracket, dots, a dash or another mark', () => {
  for (const after of ['N', '7', '*N', '_N', '(N', '[N', '{N', '…n', '...n', '—n', '¿N', '¡N', '“N”', '潮'])
    checkQuotations(`She said <q>'${after}ot now,'</q> to him.\n`.replace('“N”ot', '<q>“N”</q>ot'));
});

test('a mark opens nothing before a blank', () => {
  checkNoQuotation("So ' not now,' she said.\n");
});

test('in a quotation, a single one ends with it at the latest', () => {
  checkQuotations(`<q>"He said <q>'not now,'</q> and left."</q>\n`);
  checkQuotations(`<q>"He said <q>'not now'</q>"</q> She left.\n`);
  checkQuotations(`<q>"He told 'em,"</q> she said. <q>"Go."</q> It's the boys' fault.\n`);
  checkQuotations(`<q>'He said <q>"not now,"</q> and left.'</q>\n`);
});

test('a quotation with other single marks, or with nothing but a mark in it, holds no more than it should', () => {
  checkQuotations("<q>‘Say <q>'no, don’t,'</q> he said.’</q>\n");
  checkQuotations(`<q>"'"</q> was all, an' then <q>"'"</q> again.\n`);
  checkQuotations("The 'riginal folk. <q>'…No,'</q> she said.\n");
});

test('straight marks on both sides of a paragraph with double ones inside', () => {
  checkBoth(`<q>'<q>"No,"</q> he said, <q>"no."</q>'</q> she told us.\n`);
});

test('a mark at the start of a paragraph stays open: curly always, straight if a paragraph beside it shows it', () => {
  checkQuotations('<q:unclosed>‘Not now she said.</q>\n\nRain.\n');
  checkNoQuotation("'Not now she said.\n\nRain.\n");
  checkQuotations("<q:after>'One.</q>\n\n<q:before>'Two.'</q>\n");
  checkQuotations("<q:after>'One.</q>\n\n<q:before unclosed>'Two.</q>\n\nRain.\n");
  checkNoQuotation("'Twas one.\n\n'Twas two.\n");
  checkNoQuotation('‘Twas late.\n\nRain.\n');
});
