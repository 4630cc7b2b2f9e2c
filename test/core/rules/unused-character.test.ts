import { test } from 'node:test';
import { checkFindings, checkFix, checkMessage } from '../../support/findings';

/** Long enough that everybody has had the time to come in. */
const PROSE = `
The tide was out, and the boat lay on its side in the mud. Nobody had been to look at it since the storm, and now the
gulls sat along its rail as if they had paid for the crossing. Mara went down the steps with her boots in her hand. The
mud was cold, and it took hold of her at every step and let go with a sigh. When she came to the boat she knocked on the
planks, three times, as one does at a door. For a while nothing happened. Then somebody inside knocked back, and all the
gulls went up at once.
`;

test('who is declared and mentioned nowhere is found, with all that is said of them', () =>
  checkFindings(`
@cast: Mara [she], <unused-character>Tobias (Toby) [he]</unused-character>
@cast: <unused-character>Edith</unused-character>
${PROSE}`));

test('any name in any place is a mention', () =>
  checkFindings(`
@cast: Mara, Tobias Gull (Toby), Edith, Ottoline, Mr. Abernathy, Zelda, Wilfred
@title: The Boat of Edith
${PROSE}
X
@pov: Ottoline
@synopsis: Zelda drowns.
@tags: Wilfred

@Mr. Abernathy: Is that Toby?
`));

test('an everyday word, or a name of two, may mean somebody', () =>
  checkFindings(`
@cast: Mara, Will Rose, Ann Hale, Tom Hale
${PROSE}
“Is that you, Rose?” she said. “Or is it Hale?”
`));

test('a story that has only begun, and a file that holds nothing but the cast, are left alone', () => {
  checkFindings('@cast: Mara, Tobias\n\nThe tide was out, and Mara slept.\n');
  checkFindings('The People\n\n@cast: Mara, Tobias\n');
});

test('a name that two have is left to the rule about that', () =>
  checkFindings(`
@cast: Mara, Tobias (Toby), Edith (<duplicate-character>Toby</duplicate-character>)
${PROSE}`));

test('the fix takes the entry away, and one comma', () => {
  const fixes = (before: string, after: string): void =>
    checkFix('unused-character', `${before}${PROSE}`, `${after}${PROSE}`);
  fixes('@cast: Tobias (Toby) [he], Mara\n', '@cast: Mara\n');
  fixes('@cast: Mara [she], Tobias (Toby, T) [he]\n', '@cast: Mara [she]\n');
  fixes('@cast: Mara , Tobias, the gulls\n', '@cast: Mara , the gulls\n');
  fixes('@cast: Mara, Tobias,\n', '@cast: Mara,\n');
});

test('the fix takes the line away that holds nobody else', () => {
  checkFix('unused-character', `@cast: Mara\n@cast: Tobias\n${PROSE}`, `@cast: Mara\n${PROSE}`);
});

test('the message names the one who is unused', () =>
  checkMessage(
    'unused-character',
    `@cast: Tobias\n${PROSE}`,
    '“Tobias” is in the cast and nowhere in this story. Remove the entry, if nobody of that name will come.',
  ));
