import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseStory } from '../../../server/core/syntax/tree';
import { anyText, runs } from '../../support/arbitraries';
import { checkNoQuotation, checkQuotations, paragraphsOf } from './reading';

const PAIRS: Readonly<Record<string, readonly string[]>> = {
  'straight-double': ['"Not now,"'],
  'curly-double': ['“Not now,”', '”Not now,”'],
  'straight-single': ["'Not now,'"],
  'curly-single': ['‘Not now,’'],
  guillemets: ['«Not now,»', '« Not now, »', '«\u00a0Not now,\u202f»', '»Not now,«', '»Not now,»'],
  'low-double': ['„Not now,“', '„Not now,”'],
  'low-single': ['‚Not now,‘', '‚Not now,’'],
  corner: ['「Not now,」'],
  'white-corner': ['『Not now,』'],
};

for (const [mark, quotations] of Object.entries(PAIRS)) {
  test(`a pair of marks is known: ${quotations.join(' ')}`, () => {
    for (const quotation of quotations) {
      checkQuotations(`<q>${quotation}</q> she said. <q>${quotation}</q> she said again.\n`);
      checkQuotations(`She said, <q>${quotation}</q> and left.\n`);
      assert.equal(paragraphsOf(`${quotation} she said.\n`)[0]?.quotations[0]?.mark, mark);
    }
  });
}

/** Its opening mark closes the other. */
const CLOSES: Readonly<Record<string, string>> = { 'curly-double': 'low-double', 'curly-single': 'low-single' };

test('each pair nests in each other, save that “ closes „ and ‘ closes ‚', () => {
  for (const [outerMark, [outer = '']] of Object.entries(PAIRS)) {
    for (const [innerMark, [inner = '']] of Object.entries(PAIRS)) {
      if (outerMark === innerMark || CLOSES[innerMark] === outerMark) continue;
      const [open, close] = [outer[0], outer.at(-1)];
      checkQuotations(`<q>${open}She said <q>${inner}</q> and left.${close}</q> So he said.\n`);
    }
  }
});

test('quotations nest three deep, and may open and close together', () => {
  checkQuotations('<q>“He told me <q>‘She said <q>“no.”</q>’</q>”</q>\n');
  checkQuotations('<q>“Then <q>‘I said <q>“No,”</q> and <q>“no,”</q>’</q> she <q>‘said.’</q>”</q> He left.\n');
  checkQuotations(`<q>"You said, <q>'Get over there.'</q>"</q> He got over there.\n`);
  checkQuotations('<q>「He said <q>『no』</q>」</q>\n');
});

test('straight marks: the first opens and the next closes, whatever stands beside them', () => {
  checkQuotations('He fell with <q>"oomph"</q> and <q>"ouch "</q>now.\n');
  checkQuotations('A<q>"b"</q>c, <q>" d "</q>, <q>""</q>.\n');
});

test('titles, scare quotes and sounds are quotations too', () => {
  checkQuotations('That <q>"us"</q> again, from <q>“The Long Tide,”</q> with a loud <q>“oomph.”</q>\n');
});

test('a closing mark that closes nothing is text', () => {
  for (const mark of ['”', '»', '’', '』', '」', '‘']) checkNoQuotation(`She left${mark} Rain${mark}\n`);
});

test('” opens at the start of a word where nothing is open, and else it closes', () => {
  checkQuotations('<q>”Hej,”</q> sade han. <q>”Kom!”</q>\n');
  checkNoQuotation('She left. ” Rain.\n');
  checkQuotations('<q>“She left, ”</q>rain said.\n');
  checkQuotations('<q>„She left, ”</q>rain said.\n');
});

test('»…« opens at the first guillemet of the paragraph and at the start of a word', () => {
  checkQuotations('<q>»Not now,«</q> she said. <q>»Later.«</q>\n');
  checkQuotations('She said:<q>»No.«</q> <q>»Yes.«</q>\n');
  checkQuotations('<q>»Not ›now‹,«</q> she said.\n');
  checkQuotations('<q>«Not now,»</q> she said » and left.\n');
  checkNoQuotation('» A list.\n');
});

test('»…» closes where a » cannot open', () => {
  checkQuotations('<q>»Hej»</q>, sade han. <q>»Kom!»</q>\n');
});

test('‚ opens only at the start of a word: elsewhere it looks like a comma', () => {
  checkQuotations('Er sagte <q>‚nein‘</q>.\n');
  checkNoQuotation('Ja‚ nein‚ ‚ und.\n');
});

test('the start of a word is after a blank, a line end, a dash or another mark', () => {
  for (const before of ['', 'So ', 'So\u00a0', 'So—', 'So–']) checkQuotations(`${before}<q>”Hej,”</q> sade han.\n`);
  checkQuotations('So\n<q>”Hej,”</q> sade han.\n', 'blankLine');
  checkQuotations('<q>„<q>‚Nein‘</q>, sagte er.“</q>\n');
  for (const before of ['So', 'So.', '3', '*']) checkNoQuotation(`${before}”Hej sade han.\n`);
});

test('“ closes „, and opens where none is open', () => {
  checkQuotations('<q>„Nein“</q> und <q>“no”</q>.\n');
});

test('a mark after a digit is inches, and no quotation', () => {
  checkNoQuotation(`He was 6'2" tall.\n`);
  checkNoQuotation('A 12" knife.\n');
  checkQuotations('<q>"Room 12"</q> said the sign.\n');
});

test('feet and inches close no quotation that a later mark closes', () => {
  checkQuotations(`<q>"He's 6'2" and mean,"</q> she said. <q>"Run."</q>\n`);
  checkQuotations(`<q>"He's 5'11","</q> she said.\n`);
  checkQuotations(`<q>"He's 6’2" and mean."</q>\n`);
  checkQuotations(`<q>"I'm 6'2"</q> she said.\n`);
  checkQuotations(`<q>"In '42"</q> she said, <q>"12"</q>, <q>"go."</q>\n`);
});

test('an outer quotation that closes ends what is still open in it', () => {
  checkQuotations('<q>“He said <q:unclosed>«no.</q>”</q> She left.\n');
});

test('quotations that nobody writes, deeper than eight, are read as text', () => {
  checkQuotations(`${'<q:unclosed>„'.repeat(8)}„a${'</q>'.repeat(8)}\n`);
});

test('a quotation that nothing closes ends with its paragraph, and never reaches into the next', () => {
  checkQuotations('<q:unclosed>“Not now, she said.</q>\n\nRain.”\n');
  checkQuotations('She said <q:unclosed>"not now.</q>\n\nRain fell. <q>"Ah."</q>\n');
  for (const mark of ['“', '"', '‘', '«', '„', '‚', '「', '『', '”'])
    checkQuotations(`<q:unclosed>${mark}Not now, she said.</q>\n\nRain.\n`);
});

test('a quotation left open goes on where the next paragraph opens with the same mark', () => {
  for (const mark of ['“', '"', '‘', '«', '»', '„', '‚', '「', '『', '”', "'"]) {
    const close = { '“': '”', '‘': '’', '«': '»', '»': '«', '„': '“', '‚': '‘', '「': '」', '『': '』' }[mark] ?? mark;
    checkQuotations(
      `<q:after>${mark}One.</q>\n\n<q:before after>${mark}Two.</q>\n\n<q:before>${mark}Three.${close}</q> she said.\n`,
    );
  }
});

test('for guillemets the next paragraph may begin with either of the two', () => {
  checkQuotations('<q:after>«One.</q>\n\n<q:before>»Two.»</q>\n');
  checkQuotations('<q:after>»One.</q>\n\n<q:before>«Two.«</q>\n');
});

test('the next paragraph goes on with no other mark, and not without one', () => {
  checkQuotations('<q:unclosed>“One.</q>\n\n<q>‘Two.’</q>\n');
  checkQuotations('<q:unclosed>“One.</q>\n\nTwo.”\n');
  checkQuotations('<q:unclosed>“One.</q>\n\n” Two.\n');
  checkQuotations('<q:unclosed>‘One.</q>\n\n‘em all.\n');
});

test('only the outermost quotation goes on', () => {
  checkQuotations(
    '<q:after>“He said <q:unclosed>‘one.</q></q>\n\n<q:before>“Two.”</q>\n'.replace('<q:unclosed>‘one.</q>', '‘one.'),
  );
  checkQuotations('<q:after>“He said <q:unclosed>«one.</q></q>\n\n<q:before>“Two.”</q>\n');
});

test('blank lines, notes and markers between do not end a quotation', () => {
  checkQuotations('<q:after>“One.</q>\n\n% note\n@place: Sea\n\n<q:before>“Two.”</q>\n');
});

test('breaks, headings and speaker tags end a quotation', () => {
  for (const line of ['X', '# Two']) checkQuotations(`<q:unclosed>“One.</q>\n\n${line}\n\n<q>“Two.”</q>\n`);
  checkQuotations('<q:unclosed>“One.</q>\n\n@Mara: <q>“Two.”</q>\n');
});

test('a tagged paragraph may leave a quotation open that the next goes on with', () => {
  checkQuotations('@Mara: <q:after>“One.</q>\n\n<q:before>“Two.”</q>\n');
});

test('one pair of guillemets may enclose an exchange, whose turns begin with dashes', () => {
  checkQuotations(`
<q>« Qui est là ? demanda-t-il.</q>

<q>— Moi.</q>

% Qui ?

<q>— Et toi »</q>, dit-elle.
`);
  checkQuotations('<q>»Wer da?</q>\n\n<q>— Ich.«</q>\n');
  assert.deepEqual(
    paragraphsOf('« Qui ?\n\n— Moi ?\n\n— Toi », dit-elle.\n').map(({ quotations }) =>
      quotations.map(({ mark }) => mark),
    ),
    [['guillemets'], ['dash'], ['dash']],
  );
});

test('in an exchange the dash does not let the narrator in, since the guillemet does', () => {
  checkQuotations('<q>« Qui ?</q>\n\n<q>— Moi — enfin, nous. »</q>\n');
  checkQuotations('<q>« Qui ? »</q>\n\n<q>— Moi</q> — dit-elle.\n');
});

test('an exchange that nothing closes ends with its last turn', () => {
  checkQuotations('<q>« Qui ?</q>\n\n<q:unclosed>— Moi.</q>\n\nIl pleut.\n\n<q>— Moi</q> — dit-elle.\n');
  checkQuotations('<q>« Qui ?</q>\n\n<q:unclosed>— Moi.</q>\n\nX\n\n<q>— Moi</q> — dit-elle.\n');
});

test('an exchange may go on like any quotation', () => {
  checkQuotations('<q>« Qui ?</q>\n\n<q:after>— Moi.</q>\n\n<q:before>« Et toi. »</q>\n');
});

test('only guillemets enclose an exchange', () => {
  checkQuotations('<q:unclosed>“Qui ?</q>\n\n<q>— Moi</q> — dit-elle.\n');
});

test('in any file, a quotation that goes on is followed by one that comes from before, and none else is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let open: string | null = null;
      for (const node of parseStory(text, 'auto').nodes) {
        for (const block of node.blocks) {
          if (block.kind !== 'paragraph') continue;
          const [first] = block.quotations;
          assert.equal(first?.begins === 'before' ? first.mark : null, open);
          assert.ok(block.quotations.slice(1).every(({ begins }) => begins === 'here'));
          assert.ok(block.quotations.slice(0, -1).every(({ ends }) => ends === 'here'));
          const last = block.quotations.at(-1);
          open = last?.ends === 'after' ? last.mark : null;
        }
      }
      assert.equal(open, null);
    }),
    runs(300),
  );
});

test('a wrapped paragraph is one', () => {
  checkQuotations('<q>“Not\nnow,”</q> she said.\n', 'blankLine');
  checkQuotations('<q:unclosed>“Not</q>\nnow,” she said.\n', 'line');
});

test('the words of a quotation are counted, and those nested in it only once', () => {
  const [paragraph] = paragraphsOf('“He said ‘not now’ again,” Mara told them.\n');
  assert.equal(paragraph?.words, 8);
  assert.equal(paragraph?.spokenWords, 5);
  assert.deepEqual(
    paragraph?.quotations.map(({ words, nested }) => [words, nested.map((inner) => inner.words)]),
    [[5, [2]]],
  );
});
