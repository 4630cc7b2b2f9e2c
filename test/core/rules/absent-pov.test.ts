import { test } from 'node:test';
import { checkFindings, checkMessage } from '../../support/findings';

/** He is named, and she is not there. */
const HIS = `
Tobias pulled the boat up and looked at what the storm had left of it. The rail was gone. The mast lay across the stones
like something that had fallen asleep there, and the sail was all over the beach. Tobias sat down on a stone. He had
built the boat in the winter of the long frost, when the harbour was shut and there was nothing else to do, and he knew
each of its planks as other men know their cousins. Now he counted them. There were eleven that could be used, and four
that could be burnt. He put the eleven on one side and the four on the other, and then he made a fire. It smoked. The
gulls came and stood round it, at some distance, as if they had been asked to a party and did not know the host. Tobias
gave them the crust of his bread. Then he took up the first of the eleven planks, and the plane, and began again from
the beginning, since there was nothing else to do this time either.
`;

/** The same of a woman, with her name as often as a pronoun. */
const HERS = `
Edith pulled the boat up and looked at what the storm had left of it. The rail was gone. The mast lay across the stones
like something that had fallen asleep there, and the sail was all over the beach. Edith sat down on a stone. She had
built the boat in the winter of the long frost, when the harbour was shut and there was nothing else to do. Now Edith
counted its planks. There were eleven that could be used, and four that could be burnt. Edith put the eleven on one side
and the four on the other, and then she made a fire. It smoked. The gulls came and stood round it, at some distance, as
if they had been asked to a party and did not know the host. Edith gave them the crust of her bread. Then she took up
the first of the eleven planks, and the plane, and began again from the beginning, since there was nothing else to do
this time either. The sun went down behind the mole, and the lamps were lit.
`;

const CAST = '@cast: Mara (the Captain) [she], Tobias [he], Edith [she]\n';
const ELSEWHERE = '\n\nX\n\nMara slept, and Tobias and Edith did too.\n';

function scene(pov: string, prose: string): string {
  return `${CAST}@pov: ${pov}\n${prose}${ELSEWHERE}`;
}

test('who is neither named nor meant by a pronoun is not there', () =>
  checkFindings(scene('<absent-pov>Mara</absent-pov>', HIS)));

test('where another is named as often as the pronoun comes, it means the other', () =>
  checkFindings(scene('<absent-pov>Mara</absent-pov>', HERS)));

test('who is named or speaks is there, by whatever name', () => {
  checkFindings(scene('Tobias', HIS));
  checkFindings(scene('Mara', `${HIS}\n“And where is the Captain?” he said.\n`));
  checkFindings(scene('Mara', `${HIS}\n@Mara: Is it you?\n`));
});

test('a pronoun may mean the one who is not named', () => {
  checkFindings(scene('Mara', `${HIS}\nFrom the steps she watched the smoke.\n`));
  checkFindings(scene('Mara', `${HERS}\nShe sighed, and she went in, and she shut the door.\n`));
  checkFindings(scene('Mara', HERS.replace('Now Edith', 'Now somebody').replace('her bread', 'the bread')));
});

test('what a quotation says of her does not bring her in', () =>
  checkFindings(scene('<absent-pov>Mara</absent-pov>', `${HIS}\n“I wonder where she is,” said Tobias.\n`)));

test('in the first or second person nobody need be named', () => {
  checkFindings(scene('Mara', `${HIS}\nI watched the smoke.\n`));
  checkFindings(scene('Mara', `${HIS}\nThe smoke drove into my eyes.\n`));
  checkFindings(scene('Mara', `${HIS}\nI’m not fond of smoke.\n`));
  checkFindings(scene('Mara', `${HIS}\nYou watch the smoke.\n`));
});

test('in a language whose pronouns are not known the scene is left alone', () =>
  checkFindings(scene('Mara', `\n${'Tobias ramassa les planches et fit un grand feu sur la plage. '.repeat(15)}\n`)));

test('a short scene is left alone', () =>
  checkFindings(
    scene('Mara', '\nTobias pulled the boat up. Then Tobias sat down on a stone, and he counted the planks.\n'),
  ));

test('nobody’s point of view, and one by description, are left alone', () => {
  checkFindings(scene('omniscient', HIS));
  checkFindings(scene('the ferrywoman', HIS));
});

test('a pronoun that is not known to the rule leaves the scene alone', () =>
  checkFindings(scene('Mara', HIS).replace('[she], Tobias', '[xe], Tobias')));

test('where it changes inside the scene, another rule speaks', () =>
  checkFindings(scene('Mara', `${HIS}\n<pov-change>@pov: Tobias</pov-change>\n\nHe slept.\n`)));

test('the message names who is missing', () =>
  checkMessage(
    'absent-pov',
    scene('Mara', HIS),
    'The scene is told from the point of view of “Mara”, who is neither named in it nor speaks. ' +
      'Correct the name, or add to @cast: what else the scene calls them.',
  ));
