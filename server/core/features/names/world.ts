import type { MentionMemo } from '../../model/mentionMemo';
import type { Snapshot } from '../../snapshot';
import type { Span } from '../../text/span';

/** What a feature sees beyond one file. */
export interface World {
  /** The story files of the folder tree that has the cast, in order; the one that is asked about is among them. */
  readonly snapshots: readonly Snapshot[];
  readonly memo: MentionMemo;
}

/** A stretch of a file, in offsets. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}
