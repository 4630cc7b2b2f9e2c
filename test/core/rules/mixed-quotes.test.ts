import { test } from 'node:test';
import { checkFindings, checkFix, checkMessage, checkRelated, checkTitles } from '../../support/findings';

const CURLY = 'Make all quotation marks curly';
const STRAIGHT = 'Make all quotation marks straight';

test('one finding for the file, at the first mark of the rarer kind', () =>
  checkFindings(`
“The tide is out,” she said.

X

“I know,” he said. <mixed-quotes>"</mixed-quotes>I have eyes."

"So have I."

“Then look.”
`));

test('of as many of each, the kind that comes first is the usual one', () =>
  checkFindings('"Go," she said.\n\n<mixed-quotes>“</mixed-quotes>Why?” he asked.\n'));

test('single marks around speech count, nested too', () => {
  checkFindings("‘Go,’ she said. ‘Now.’\n\n<mixed-quotes>'</mixed-quotes>Why?' he asked.\n");
  checkFindings("“She said, <mixed-quotes>'</mixed-quotes>Go home.'”\n");
});

test('apostrophes, measures and scare quotes in single marks count for nothing', () => {
  checkFindings("“It's 6'2\" high,” she said, ’cause the ’90s were goin' on, and the 'good' people's dogs.\n");
  checkFindings("“He's at the dogs’ home,” she said, rock 'n' roll and all.\n");
});

test('marks of other languages are of neither kind', () =>
  checkFindings('„Geh“, sagte sie. »Warum?« fragte er. «Va!» 「行け」\n\n"Go," she said.\n'));

test('inside low marks a straight mark stays, since a “ would close them', () => {
  checkFindings('„Er sagte "ja" und ging.“ “No.”\n');
  checkFix('mixed-quotes', '“a” “b” "c" „Er sagte "ja".“\n', '“a” “b” “c” „Er sagte "ja".“\n', CURLY);
});

test('the other kind is shown', () =>
  checkRelated('mixed-quotes', 'She spoke. <place>“</place>Go.” "Now." “Please.”\n'));

test('the message offers both', () =>
  checkMessage(
    'mixed-quotes',
    '“Go.” “Now.” "Please."\n',
    'This quotation mark is straight, and most in this file are curly. ' +
      'Make them all curly, or all straight, with a quick fix.',
  ));

test('the usual kind is offered first', () => {
  checkTitles('mixed-quotes', '“Go.” “Now.” "Please."\n', [CURLY, STRAIGHT]);
  checkTitles('mixed-quotes', '"Go." "Now." “Please.”\n', [STRAIGHT, CURLY]);
});

test('all are made curly: apostrophes, nested marks, marks beside dashes, brackets and line ends', () =>
  checkFix(
    'mixed-quotes',
    `
Mara's Tide

# What's Left

“Go,” she said.

"'S'all right," he said. 'Cause it's the dogs' home.

"You said, 'go.'"

"'Go,' you said--" She stopped. "--and 'stay'!"

"I--"

(“Rock 'n' roll,” he said: "the '90s.") "'Twas 6'2" high," she said—"or so".
`,
    `
Mara’s Tide

# What’s Left

“Go,” she said.

“’S’all right,” he said. ’Cause it’s the dogs’ home.

“You said, ‘go.’”

“‘Go,’ you said--” She stopped. “--and ‘stay’!”

“I--”

(“Rock ’n’ roll,” he said: “the ’90s.”) “’Twas 6'2" high,” she said—“or so”.
`,
    CURLY,
  ));

test('a mark turns the way it stands, even after one that was forgotten', () =>
  checkFix(
    'mixed-quotes',
    '“No.”\n\n"Go, she said. "Now," he said, "or never."\n',
    '“No.”\n\n“Go, she said. “Now,” he said, “or never.”\n',
    CURLY,
  ));

test('all are made straight, save those that close a low mark', () =>
  checkFix(
    'mixed-quotes',
    '"Go."\n\n“It’s ‘late’,” she said. „Spät“, sagte er. ‚Ja‘.\n',
    '"Go."\n\n"It\'s \'late\'," she said. „Spät“, sagte er. ‚Ja‘.\n',
    STRAIGHT,
  ));

test('where quotations open with the mark that closes, they still do', () =>
  checkFix('mixed-quotes', '”Hej”, sa hon. ”Kom.”\n\n"Nej."\n', '”Hej”, sa hon. ”Kom.”\n\n”Nej.”\n', CURLY));

test('markers and notes stay as they are', () =>
  checkFix(
    'mixed-quotes',
    '@title: Mara\'s "Tide"\n\n% It\'s "here".\n\n“Go.” “Now.” "It\'s late."\n',
    '@title: Mara\'s "Tide"\n\n% It\'s "here".\n\n“Go.” “Now.” “It’s late.”\n',
  ));

test('made curly and then straight again, a text with straight marks is what it was', () => {
  const straight = `"'S'all right," he said, 'cause "they said 'no.'" 'Go,' she said. 6'2". The dogs' 1920's.\n`;
  const curly = `“’S’all right,” he said, ’cause “they said ‘no.’” ‘Go,’ she said. 6'2". The dogs’ 1920’s.\n`;
  checkFix('mixed-quotes', `“Now.”\n\n${straight}`, `“Now.”\n\n${curly}`, CURLY);
  checkFix('mixed-quotes', `"Now."\n\n${curly}`, `"Now."\n\n${straight}`, STRAIGHT);
});
