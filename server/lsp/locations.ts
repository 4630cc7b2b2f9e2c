import type { Location } from 'vscode-languageserver';
import type { Place } from '../core/features/names/world';
import type { Snapshot } from '../core/snapshot';
import { toRange } from './convert';

/** Finds places in these files as the protocol has them; null for one in a file that is not among them. */
export function locator(snapshots: readonly Snapshot[]): (place: Place) => Location | null {
  const byUri = new Map(snapshots.map((snapshot) => [snapshot.uri, snapshot]));
  return ({ uri, span }) => {
    const snapshot = byUri.get(uri);
    return snapshot === undefined ? null : { uri, range: toRange(snapshot.tree, span) };
  };
}

export function toLocations(snapshots: readonly Snapshot[], places: readonly Place[]): Location[] {
  return places.map(locator(snapshots)).filter((location) => location !== null);
}
