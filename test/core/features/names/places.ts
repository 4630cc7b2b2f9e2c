import type { Place } from '../../../../server/core/features/names/world';
import { assertMarked, range } from '../../../support/markedText';
import type { MarkedWorld } from './world';

/** Compares places found in several files with those that are marked in them as `<at>…</at>`. */
export function assertPlaces({ files }: MarkedWorld, found: readonly Place[]): void {
  for (const file of files) {
    const own = found.filter(({ uri }) => uri === file.path);
    assertMarked(
      file,
      own.map(({ span }) => range('at', span)),
    );
  }
}
