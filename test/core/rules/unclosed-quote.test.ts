import { test } from 'node:test';
import { checkFindings, checkFix, checkMessage, checkRelated, checkTitles } from '../../support/findings';

test('a quotation left open at the end of its paragraph is shown by its mark', () =>
  checkFindings(`
“You came,” she said. <unclosed-quote>“</unclosed-quote>I thought you would not.

He shook the rain off.

<unclosed-quote>“</unclosed-quote>Look, he said.
`));

test('whatever the mark is', () => {
  checkFindings('<unclosed-quote>"</unclosed-quote>Look, he said.\n');
  checkFindings('<unclosed-quote>‘</unclosed-quote>Look, he said.\n');
  checkFindings('<unclosed-quote>«</unclosed-quote> Regarde, dit-il.\n');
  checkFindings('<unclosed-quote>»</unclosed-quote>Schau, sagte er.\n');
  checkFindings('<unclosed-quote>„</unclosed-quote>Schau, sagte er.\n');
  checkFindings('<unclosed-quote>‚</unclosed-quote>Schau, sagte er.\n');
  checkFindings('<unclosed-quote>「</unclosed-quote>見て。\n');
  checkFindings('<unclosed-quote>『</unclosed-quote>見て。\n');
});

test('a speech goes on where the next paragraph opens with its mark', () => {
  checkFindings('“The tide was out. There was nobody.\n\n@place: The pier\n\n“I waited,” she said.\n');
  checkFindings('"The tide was out.\n\n"I waited."\n');
  checkFindings('« La mer était basse.\n\n» J’ai attendu. »\n');
});

test('a break ends every quotation', () =>
  checkFindings(`
<unclosed-quote>“</unclosed-quote>The tide was out.

X

“I waited until noon.”
`));

test('what is nested closes with the quotation around it', () =>
  checkFindings(`
“He said, ‘Go home,” she told him. “Then he said, 'Go.”
`));

test('apostrophes, measures and dashes leave nothing open', () =>
  checkFindings(`
'Twas late. ’Twas very late. ‘Twas nearly dawn, goin' on for five.

The shelf was 6'2" high, or 12" more than he could reach.

— Hola —dijo—. ¿Qué tal?

'Cause I say so, that's why.

@Mara: The tide is out
`));

test('a mark that closes where nothing is open has no partner', () =>
  checkFindings(`
Look at the tide.<unclosed-quote>"</unclosed-quote>

He shook the rain off.

"Look," she said. Go<unclosed-quote>"</unclosed-quote> and see.
`));

test('a mark with no word behind it opens nothing, whatever its form', () => {
  checkFindings('“You came.” <unclosed-quote>“</unclosed-quote>\n');
  checkTitles('unclosed-quote', '“You came.” “\n', []);
});

test('a speech whose later paragraphs do not open again is found once, where it begins', () =>
  checkFindings(`
<unclosed-quote>"</unclosed-quote>The tide was out when I came.

There was nobody on the pier.

So I waited."

He nodded.

<unclosed-quote>"</unclosed-quote>The tide was out when I came.

So I waited," she said. "Then you came."
`));

test('with curly marks too', () =>
  checkFindings(`
<unclosed-quote>“</unclosed-quote>The tide was out when I came.

So I waited,” she said. “Then you came.”
`));

test('verse may run over its lines in one pair of marks', () =>
  checkFindings(`
“The tide is out, the tide is out,
And who shall bring it in again?
The moon will bring the tide about
And throw it at the feet of men.”

He laughed.
`));

test('in French one pair of guillemets holds a whole exchange, with a dash before each turn', () =>
  checkFindings(`
« La mer est basse, dit-elle.

— Je vois.

— Alors viens », dit-elle.

<unclosed-quote>«</unclosed-quote> Non.

— Pourquoi ?

— Dis-le.

Il ne répondit pas.
`));

test('an exchange is closed after its last turn', () =>
  checkFix(
    'unclosed-quote',
    'Elle vint.\n\n« Non.\n\n— Pourquoi ?\n\n— Dis-le.\n\nIl se tut.\n',
    'Elle vint.\n\n« Non.\n\n— Pourquoi ?\n\n— Dis-le.»\n\nIl se tut.\n',
    'Close the exchange with »',
  ));

test('the message says where to put which mark', () => {
  checkMessage(
    'unclosed-quote',
    '“The tide is out.\n',
    'This quotation is still open at the end of its paragraph. Put ” where it ends.',
  );
  checkMessage(
    'unclosed-quote',
    'The tide is out."\n',
    'This quotation mark has no partner. Put one where the quotation begins, or remove this one.',
  );
  checkMessage(
    'unclosed-quote',
    '"The tide is out.\n\nI saw it."\n',
    'This quotation goes on in the next paragraph, which does not begin with ". ' +
      'Begin each paragraph of a long speech with ", or put " where it ends.',
  );
});

test('where a later paragraph closes the speech, that mark is shown', () =>
  checkRelated('unclosed-quote', '“The tide is out.\n\nI saw it.<place>”</place>\n'));

test('the fix closes the quotation at the end of its paragraph with the mark that belongs to it', () => {
  checkFix('unclosed-quote', '“Go, she said.  \r\n\r\nHe went.\r\n', '“Go, she said.”  \r\n\r\nHe went.\r\n');
  checkFix('unclosed-quote', '"Go, she said!', '"Go, she said!"', 'Close the quotation with "');
  checkFix('unclosed-quote', '‘Go, she said.\n', '‘Go, she said.’\n');
  checkFix('unclosed-quote', '« Va.\n', '« Va.»\n');
  checkFix('unclosed-quote', '»Geh.\n', '»Geh.«\n');
  checkFix('unclosed-quote', '»Gå», sa hon.\n\n»Nej.\n', '»Gå», sa hon.\n\n»Nej.»\n');
  checkFix('unclosed-quote', '„Geh.\n', '„Geh.“\n');
  checkFix('unclosed-quote', '„Idź” — mówi.\n\n„Już idę.\n', '„Idź” — mówi.\n\n„Już idę.”\n');
  checkFix('unclosed-quote', '« Va.\n\n— Non. »\n\n« Si.\n', '« Va.\n\n— Non. »\n\n« Si.»\n');
  checkFix('unclosed-quote', '‚Geh.\n', '‚Geh.‘\n');
  checkFix('unclosed-quote', '「行け。\n', '「行け。」\n');
  checkFix('unclosed-quote', '『行け。\n', '『行け。』\n');
});

test('a long speech is mended by opening its paragraphs again, or by closing the first', () => {
  const speech = '“The tide was out.\n\nI waited.\n\nThen I went.” She shrugged.\n';
  checkTitles('unclosed-quote', speech, ['Begin its other paragraphs with “', 'Close the quotation with ”']);
  checkFix('unclosed-quote', speech, '“The tide was out.\n\n“I waited.\n\n“Then I went.” She shrugged.\n');
  checkFix(
    'unclosed-quote',
    speech,
    '“The tide was out.”\n\nI waited.\n\nThen I went.” She shrugged.\n',
    'Close the quotation with ”',
  );
});

test('a mark without a partner is for the writer to mend', () => checkTitles('unclosed-quote', 'Go home."\n', []));
