import { type Character, characterNamed } from '../../model/cast';
import type { MentionMemo } from '../../model/mentionMemo';
import type { Snapshot } from '../../snapshot';
import { nodeAt } from '../../syntax/tree';
import { type Span, touches } from '../../text/span';
import { type NameKind, placesInNode } from './namePlaces';

/** The name of somebody at a place. */
export interface FoundName {
  /** As the cast of the file knows them; somebody whom only the prose names has the source `learnt`. */
  readonly character: Character;
  /** The form that is written there, in offsets into the file: `Mara` of `Mara’s`. */
  readonly span: Span;
  readonly text: string;
  readonly kind: NameKind;
}

/** The name that holds `offset`, or else ends there; null where none does, or where it may be more than one person’s. */
export function nameAt(snapshot: Snapshot, memo: MentionMemo, offset: number): FoundName | null {
  if (offset < 0 || offset > snapshot.tree.length) return null;
  const places = placesInNode(snapshot, memo, nodeAt(snapshot.tree, offset)).filter(({ span }) =>
    touches(span, offset),
  );
  const place = places.at(-1);
  if (place === undefined || place.character === null) return null;
  const character = characterNamed(snapshot.story.cast, place.character);
  return character === null ? null : { character, span: place.span, text: place.text, kind: place.kind };
}
