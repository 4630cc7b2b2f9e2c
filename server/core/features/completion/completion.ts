import type { Snapshot } from '../../snapshot';
import type { World } from '../names/world';
import type { CompletionItem, CompletionTrigger } from './item';

/** What is offered at a place. */
export interface Completions {
  readonly items: readonly CompletionItem[];
  /** Whether to ask again when more has been typed. */
  readonly isIncomplete: boolean;
}

export function completionsAt(
  _snapshot: Snapshot,
  _world: World,
  _offset: number,
  _trigger: CompletionTrigger,
): Completions {
  return { items: [], isIncomplete: false };
}
