import type { Character } from '../../model/cast';
import type { FormIndex } from '../../model/formIndex';
import { eachForm } from '../../model/formMatch';
import { breakStyle } from '../../syntax/breaks';
import { markerKeyOf } from '../../syntax/markers';
import { meansNobody } from '../../syntax/povLines';
import { formKey } from './formWords';

/** Why a text cannot be anybody’s name, as a sentence for the writer; null where it can. */
export function whyNoName(name: string): string | null {
  if (name === '') return 'A name cannot be empty.';
  if (/[\p{Cc}\u2028\u2029]/u.test(name)) return 'A name stands on one line, without tabs.';
  const [sign] = /[:：()[\],]/.exec(name) ?? [];
  if (sign !== undefined) return `A name cannot hold “${sign}”, which has a meaning in @cast: and in speaker tags.`;
  if (/^[@#%]/.test(name)) return `A name cannot begin with “${name[0]}”, which begins a line of markup.`;
  if (!/[\p{L}\p{N}]/u.test(name)) return 'A name needs a letter or a digit.';
  if (markerKeyOf(name) !== null) return `“${name}” is the name of a marker: @${name}: would not be a speaker tag.`;
  if (meansNobody(name)) return `“${name}” says that the point of view is nobody’s, so nobody can have this name.`;
  if (breakStyle(name, 0, name.length) !== null) return `“${name}” alone on a line is a scene break.`;
  return null;
}

/** Why a form cannot become the character’s, who is in the same story; null where it is free, or is `own` already. */
export function whyTaken(form: string, own: string, character: Character, index: FormIndex): string | null {
  const fold = formKey(form);
  if (fold === formKey(own)) return null;
  let reason: string | null = null;
  eachForm(form, 0, form.length, index, ({ indexed, start, core }) => {
    if (start > 0 || core < form.length) return;
    const other = indexed.owners.find(({ name }) => name !== character.name);
    if (other !== undefined) reason = taken(form, other.name);
    else if (character.source === 'declared' && indexed.form !== 'derived') {
      reason = `“${form}” is another name of ${character.name} already.`;
    }
  });
  const owner = index.byFold.get(fold);
  if (reason !== null || owner === undefined || owner === character.name) return reason;
  return taken(form, owner);
}

function taken(form: string, owner: string): string {
  return formKey(form) === formKey(owner)
    ? `Somebody is called “${form}” already.`
    : `“${form}” is a name of ${owner} already.`;
}
