import type { MentionMemo } from '../../model/mentionMemo';
import type { Snapshot } from '../../snapshot';
import type { Span } from '../../text/span';
import { nameAt } from './nameAt';
import { isDeclaration, placesOf } from './namePlaces';

export interface NameHighlight {
  readonly span: Span;
  readonly kind: 'declaration' | 'mention';
}

/** Where the file names the character at `offset`, by whatever name. In order; empty where no name stands. */
export function highlightsAt(snapshot: Snapshot, memo: MentionMemo, offset: number): readonly NameHighlight[] {
  const found = nameAt(snapshot, memo, offset);
  if (found === null) return [];
  return placesOf(snapshot, memo, found.character.name).map(({ span, kind }) => ({
    span,
    kind: isDeclaration(kind) ? 'declaration' : 'mention',
  }));
}
