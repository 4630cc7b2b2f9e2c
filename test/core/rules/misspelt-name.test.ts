import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isEnglishWord } from '../../../server/core/dictionary/english';
import { TITLE } from '../../../server/core/model/language/pack';
import { isOneSlip } from '../../../server/core/model/slips';
import { findingsOf, newFindingMemo } from '../../../server/core/rules/check';
import { wordsOfNames } from '../../../server/core/rules/nameWords';
import { NearNames } from '../../../server/core/rules/nearNames';
import { editSnapshot } from '../../../server/core/snapshot';
import { applyEdits } from '../../../server/core/text/span';
import { editOf, editSketches, runs } from '../../support/arbitraries';
import {
  checkFindings,
  checkFix,
  checkMessage,
  checkRelated,
  checkTitles,
  findingsIn,
  snapshotOf,
} from '../../support/findings';
import { readProjectFile } from '../../support/stories';

/** Enough of Tobias Hale, of Mara and of the O’Haras to know them by. */
const OFTEN = `
Tobias Hale pulled the boat up, and Mara helped Tobias. “The tide is out,” said Tobias.

“It is,” said Mara. She liked Tobias. “We wait, Tobias.” And so Tobias waited with Mara and Mr. O’Hara.

“Mara,” said Tobias, “where is Hale’s boat?” But Mara looked for Mr. O’Hara, and O’Hara had gone.

“Gone,” said Mara. They ran after O’Hara. They found O’Hara with Hale, and Hale laughed at Mr. O’Hara. “Hale, Mara,” said Hale.
`;

test('a letter left out, put in, doubled or replaced is found, and two that were exchanged', () => {
  checkFindings(`${OFTEN}
Nobody saw <misspelt-name>Tobas</misspelt-name> after that.`);
  checkFindings(`${OFTEN}
Nobody saw <misspelt-name>Tobiars</misspelt-name> after that.`);
  checkFindings(`${OFTEN}
Nobody saw <misspelt-name>Tobbias</misspelt-name> after that.`);
  checkFindings(`${OFTEN}
Nobody saw <misspelt-name>Tobiad</misspelt-name> after that.`);
  checkFindings(`${OFTEN}
Nobody saw <misspelt-name>Tobais</misspelt-name> after that.`);
});

test('names of four letters are looked after', () =>
  checkFindings(`${OFTEN}
“<misspelt-name>Maar</misspelt-name>!” Nobody heard <misspelt-name>Halle</misspelt-name>.`));

test('a slip is found at the start of a sentence, in speech, in a full name and before an apostrophe', () =>
  checkFindings(`${OFTEN}
<misspelt-name>Tobais</misspelt-name> sat down. “Well, <misspelt-name>Maraa</misspelt-name>?”

Then <misspelt-name>Tobbias</misspelt-name> Hale rose. It was <misspelt-name>Hael</misspelt-name>’s boat.`));

test('a slip that was made twice is found twice', () =>
  checkFindings(`${OFTEN}${OFTEN}
Nobody saw <misspelt-name>Tobais</misspelt-name> after that.

X

They all missed <misspelt-name>Tobais</misspelt-name>.`));

test('a capital in the wrong place is found', () =>
  checkFindings(`${OFTEN}
Nobody saw <misspelt-name>TObias</misspelt-name> after that. Nor <misspelt-name>O’hara</misspelt-name>.`));

test('what is written three times is meant', () =>
  checkFindings(`${OFTEN}${OFTEN}${OFTEN}
They met Tobais. “Hello,” said Tobais. “My name is Tobais.”`));

test('a name that is met hardly more often than the other word is no measure', () =>
  checkFindings(`
Tobias came in, and Mara, and Tobias sat down. “Well?” said Tobias. They liked Tobias.

Then came Tobais.`));

test('a word that is met twice needs a name that is met twice as often', () =>
  checkFindings(`${OFTEN}
They met Tobais. “Hello,” said Tobais.`));

test('a declared name needs less to be known', () =>
  checkFindings(`
@cast: Tobias

Tobias came in, and Mara, and Tobias sat down. “Well?” said Tobias.

Then came <misspelt-name>Tobais</misspelt-name>.`));

test('words of the dictionary are no slips, in whatever form', () =>
  checkFindings(`
@cast: Rose, Carrie, Hopen, Grace

Rose met Carrie. “Well, Rose?” said Carrie. “Well, Carrie,” said Rose. Grace met Hopen. “Well, Grace?” said Hopen. Hopen hoped.

Rise, she thought. Carries and carried: Carried away. Hoped. “Open.” Hoping she was gone, Grace left. “Graces!”`));

test('declared names and aliases are as they are meant, and so are those of markers and speaker tags', () => {
  checkFindings(`@cast: Tobias (Tobais), Tobis, Marah [she]
${OFTEN}
They met Tobais and Tobis and Marah.`);
  checkFindings(`${OFTEN}
@Tobis: I am Tobis.

X

@pov: Marah

Nobody met Marah.`);
});

test('nobody mistakes the first letter', () =>
  checkFindings(`${OFTEN}
They met Lobias and Dara, and Gale.`));

test('a family is no slip, nor is one of a family', () => {
  checkFindings(`${OFTEN}
They met the Hales. “The Maras of this world!”`);
  checkFindings(`
The Drydens came in, and the Drydens sat down. Nobody liked the Drydens. “The Drydens!” they said. They met the Drydens. All the Drydens laughed.

They met Dryden.`);
});

test('a name that ends like a plural loses its last letter by a slip', () =>
  checkFindings(`${OFTEN}
Nobody saw <misspelt-name>Tobia</misspelt-name> after that.`));

test('who stands beside other names or titles than the name is another', () =>
  checkFindings(`${OFTEN}
They met Lady Harle, and Harle Dryden. Dr. O’Mara knew Mirah Lyle.

They met Mari Dryden.`));

test('a word beside names that the name has beside it is a slip', () =>
  checkFindings(`${OFTEN}
They met Mr. <misspelt-name>O’Hera</misspelt-name>, and Tobias <misspelt-name>Hile</misspelt-name>.`));

test('what stands before a name only because a sentence begins is no company', () =>
  checkFindings(`${OFTEN}
Squeezing <misspelt-name>Hile</misspelt-name> by the hand, she left.`));

test('a place is nobody, but what is in his boat may be a slip', () =>
  checkFindings(`${OFTEN}
They were born in Maria. They lived in Harle. They sat in <misspelt-name>Hile</misspelt-name>’s boat.`));

test('letters exchanged or doubled are a slip wherever they stand', () =>
  checkFindings(`${OFTEN}
They met Lady <misspelt-name>Hael</misspelt-name>, and Ruth <misspelt-name>Marra</misspelt-name>. They lived in <misspelt-name>Tobais</misspelt-name>.`));

test('what is written small elsewhere is a word', () =>
  checkFindings(`${OFTEN}
She had a marra. “Marra,” she said.`));

test('capitals, compounds and short words are left alone', () =>
  checkFindings(`${OFTEN}
“TOBAIS! MAARA!” It was a Mraa-like Tobais-ness. They met Ma.`));

test('only prose is looked at', () =>
  checkFindings(`@title: Tobais
${OFTEN}
% Is Tobais in this?

# Tobais

They left.`));

test('where a scene is in another language nothing is found in it', () =>
  checkFindings(`${OFTEN}
X

„Ich weiß nicht, ob Tobais noch kommt“, sagte der alte Mann, und alle schauten ihn an, als hätte er etwas Dummes gesagt.

X

Nobody saw <misspelt-name>Tobbias</misspelt-name> after that.`));

test('of two names that it may stand for the one that is used more is meant', () =>
  checkMessage(
    'misspelt-name',
    `
Marla met Maria. “Well, Marla?” said Maria. “Well, Maria,” said Marla. Nobody liked Maria. They met Maria, and Marla sat by Maria.

“Marla,” said Maria, “we wait.” And Marla waited. They all liked Marla. “Marla, Marla,” they said.

They met Marza.`,
    '“Marza” is written only here. Did you mean “Marla”? If it is another name, put it into @cast:.',
  ));

test('a note silences it', () =>
  checkFindings(`${OFTEN}
% ignore: misspelt-name
They all missed Tobais.`));

test('the message says how often the word is written, and what else it may be', () => {
  checkMessage(
    'misspelt-name',
    `${OFTEN}\nThey all missed Mr. O’Hra.`,
    '“O’Hra” is written only here. Did you mean “O’Hara”? If it is another name, put it into @cast:.',
  );
  checkMessage(
    'misspelt-name',
    `${OFTEN}${OFTEN}\nThey all missed Tobais. Poor Tobais.`,
    '“Tobais” is written only twice. Did you mean “Tobias”? If it is another name, put it into @cast:.',
  );
});

test('the first place of the name is shown', () =>
  checkRelated('misspelt-name', `Rain fell. <place>Tobias</place> came.\n${OFTEN}\nThey all missed Tobais.`));

test('the fix writes the name as it is written elsewhere, and leaves what stands behind it', () => {
  checkFix('misspelt-name', `${OFTEN}\nIt was O’Hra’s boat.`, `${OFTEN}\nIt was O’Hara’s boat.`);
  checkFix('misspelt-name', `${OFTEN}\nIt was O'Hra's boat.`, `${OFTEN}\nIt was O’Hara's boat.`);
});

test('both places can be corrected at once', () =>
  checkFix(
    'misspelt-name',
    `${OFTEN}${OFTEN}\nThey all missed Tobais. Poor Tobais!`,
    `${OFTEN}${OFTEN}\nThey all missed Tobias. Poor Tobias!`,
    'Change both to “Tobias”',
  ));

test('the word becomes an alias of who is declared', () => {
  const checkAlias = (cast: string, after: string): void =>
    checkFix(
      'misspelt-name',
      `@cast: ${cast}\n${OFTEN}\nThey all missed Tobais.`,
      `@cast: ${after}\n${OFTEN}\nThey all missed Tobais.`,
      'Add “Tobais” to the names of “Tobias”',
    );
  checkAlias('Mara, Tobias', 'Mara, Tobias (Tobais)');
  checkAlias('Tobias [he], Mara', 'Tobias (Tobais) [he], Mara');
  checkAlias('Tobias (Toby, the ferryman) [he]', 'Tobias (Toby, the ferryman, Tobais) [he]');
});

test('an alias is offered where it is clear whose it would be', () => {
  const titles = (cast: string, expected: readonly string[]): void =>
    checkTitles('misspelt-name', `@cast: ${cast}\n${OFTEN}\nThey all missed Hael.`, expected);
  titles('Tobias Hale', ['Change to “Hale”', 'Add “Hael” to the names of “Tobias Hale”']);
  titles('Tobias Hale, Ruth Hale', ['Change to “Hale”']);
  titles('Mara', ['Change to “Hale”']);
});

test('the index finds what comparing with every name finds', () => {
  const word = fc.stringMatching(/^[AB][ab]{1,7}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (names, asked) => {
      const expected = names.filter(
        (name) => name[0] === asked[0] && isOneSlip(name.toLowerCase(), asked.toLowerCase()),
      );
      assert.deepEqual([...new NearNames(names).near(asked)].sort(), expected.sort());
    }),
    runs(300),
  );
});

test('what an edit in another scene makes a slip is found', () => {
  const before = `${OFTEN}${OFTEN}\nHael, they called, Hael!\n\nX\n\nThey missed Hael.`;
  const memo = newFindingMemo();
  const snapshot = snapshotOf(before);
  assert.deepEqual(findingsOf(snapshot, memo), []);
  const start = before.indexOf('Hael,');
  const after = editSnapshot(snapshot, 2, [{ span: { start, end: start + 4 }, text: 'Hale' }]);
  assert.equal(findingsOf(after, memo).length, 2);
});

test('what an edit puts into the cast is no slip any more', () => {
  const memo = newFindingMemo();
  const snapshot = snapshotOf(`Rain fell.\n${OFTEN}\nThey missed Tobais.`);
  assert.equal(findingsOf(snapshot, memo).length, 1);
  const after = editSnapshot(snapshot, 2, [{ span: { start: 0, end: 0 }, text: '@cast: Tobais\n\n' }]);
  assert.deepEqual(findingsOf(after, memo), []);
});

test('after any edits the findings with a memo carried along equal those of a fresh check', () => {
  const piece = fc.constantFrom(
    'Tobias ',
    'Tobais ',
    'Tobias',
    's',
    'a',
    'said ',
    '\n\n',
    '\nX\n\n',
    '. ',
    'Hale ',
    'Hael ',
    '@cast: ',
  );
  const filling = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(editSketches, fc.array(filling, { minLength: 8, maxLength: 8 }), (sketches, fillings) => {
      let text = `${OFTEN}\nThey missed Tobais.\n\nX\n\nHael left. Tobias stayed.`;
      let snapshot = snapshotOf(text);
      const memo = newFindingMemo();
      sketches.forEach((sketch, index) => {
        findingsOf(snapshot, memo);
        const edit = editOf({ ...sketch, length: sketch.length % 7, text: fillings[index] ?? '' }, text);
        text = applyEdits(text, [edit]);
        snapshot = editSnapshot(snapshot, index + 2, [edit]);
        assert.deepEqual(findingsOf(snapshot, memo), findingsIn(text));
      });
    }),
    runs(100),
  );
});

/** What a hand does to a word, with the letter at `at`. */
const SLIPS: Readonly<Record<string, (word: string, at: number) => string>> = {
  'left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'put in': (word, at) => `${word.slice(0, at)}q${word.slice(at)}`,
  doubled: (word, at) => word.slice(0, at + 1) + word.slice(at),
  replaced: (word, at) => `${word.slice(0, at)}q${word.slice(at + 1)}`,
  exchanged: (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
};

for (const [kind, slip] of Object.entries(SLIPS)) {
  test(`wherever a letter of a name is ${kind} in a story, it is found`, () => {
    for (const story of STORIES) {
      const text = readProjectFile(`test/corpus/prose/${story}`);
      const names = namesIn(text);
      assert.ok(names.length > 0, story);
      for (const name of names) {
        for (let at = 1; at < name.length - (kind === 'exchanged' ? 1 : 0); at++) {
          const word = slip(name, at);
          if (/\p{L}/u.test(name[at] ?? '') && word !== name && !isEnglishWord(word)) checkPlanted(text, name, word);
        }
      }
    }
  });
}

const STORIES = ['the-fourth-locksmith.story', 'the-swan-committee.story', 'the-toll-at-hollin-bridge.story'];

/** The names that can lose a place to a slip and still be used often. */
function namesIn(text: string): readonly string[] {
  const { learnt, language } = snapshotOf(text).story;
  const isTitle = (word: string): boolean => (language.lexicon.flagsOf(word, 0, word.length) & TITLE) !== 0;
  return [...wordsOfNames(learnt.sources.totals).values()]
    .filter(({ word, count }) => word.length >= 4 && count >= 8 && !isTitle(word))
    .map(({ word }) => word);
}

function checkPlanted(text: string, name: string, word: string): void {
  const places = [...text.matchAll(new RegExp(`(?<=^[^@\\n]*\\W)${name}(?=[^\\p{L}-])`, 'gmu'))];
  const { index } = places[Math.floor(places.length / 2)] ?? assert.fail(`${name} is not in the story`);
  const planted = text.slice(0, index) + word + text.slice(index + name.length);
  const found = findingsIn(planted).filter(({ code }) => code === 'misspelt-name');
  assert.deepEqual(
    found.map(({ span, fixes }) => [span.start, fixes[0]?.edits[0]?.text]),
    [[index, name]],
    `${word} for ${name}`,
  );
}
