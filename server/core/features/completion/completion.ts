import type { Snapshot } from '../../snapshot';
import { lineKind } from '../../syntax/lineKinds';
import { colonOfAtLine, readMarkerKey } from '../../syntax/markers';
import type { World } from '../names/world';
import { atLineOffers } from './atLine';
import { breakOffer } from './breakOffer';
import { type CompletionItem, type CompletionTrigger, type Offer, ranked, withoutAccents } from './item';
import { proseNameOffers } from './proseNames';
import { afterBlanks, type TypedLine, typedLineAt } from './typedLine';
import { valueOffers } from './values';

/** What is offered at a place. */
export interface Completions {
  /** In the order in which they are offered. */
  readonly items: readonly CompletionItem[];
  /** Whether to ask again when more has been typed. */
  readonly isIncomplete: boolean;
}

/**
 * What may be written at `offset`: markers and speakers behind an `@` that begins a line, the values of a marker, names of
 * the cast in prose, a scene break on a blank line. Nothing in notes and headings.
 */
export function completionsAt(
  snapshot: Snapshot,
  world: World,
  offset: number,
  trigger: CompletionTrigger,
): Completions {
  const items = ranked(offersAt(snapshot, world, typedLineAt(snapshot, offset), trigger));
  // An accent that is typed later must be found as well, and what was made for plain letters has none.
  return { items, isIncomplete: items.some(({ label }) => withoutAccents(label) !== label) };
}

function offersAt(snapshot: Snapshot, world: World, line: TypedLine, trigger: CompletionTrigger): readonly Offer[] {
  const { text, cursor } = line;
  const first = afterBlanks(line, 0);
  switch (lineKind(text, 0, text.length)) {
    case 'note':
    case 'heading':
      return [];
    case 'blank':
      return trigger === null ? [breakOffer(snapshot, line)] : [];
    case 'break':
    case 'marker':
    case 'pov-line':
    case 'tag':
    case 'text':
      break;
  }
  if (text[first] === '@' && cursor > first) return inAtLine(snapshot, world, line, first, trigger);
  return trigger === null ? proseNameOffers(snapshot, line) : [];
}

function inAtLine(
  snapshot: Snapshot,
  world: World,
  line: TypedLine,
  sigil: number,
  trigger: CompletionTrigger,
): readonly Offer[] {
  const { text, cursor } = line;
  const colon = colonOfAtLine(text, sigil, text.length);
  if (colon === null || cursor <= colon) {
    const isManner = text.slice(sigil, cursor).includes('(');
    return isManner ? [] : atLineOffers(snapshot, world, line, sigil);
  }
  const key = readMarkerKey(text, sigil, colon)?.key;
  if (key !== undefined) return valueOffers(snapshot, world, line, key, colon);
  return trigger === null ? proseNameOffers(snapshot, line) : [];
}
