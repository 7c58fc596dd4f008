import type { YAMLMap } from 'yaml';
import type { Splice } from './splices.ts';

/** How the items of a list are found again: by what tells them apart or, where only what short forms leave open has changed, by their places. */
export type Pairing = 'key' | 'place';

/** What a map in the source was and what it becomes: an entry, or a part of one. */
export interface MapChange {
  /** The fields that this version knows, in the order in which they are written. */
  readonly order: readonly string[];
  readonly from: object;
  readonly to: object;
  readonly pairing: Pairing;
}

/** What changes a map or a list, and whether nothing is left in it then. */
export interface Edit {
  readonly splices: readonly Splice[];
  readonly isEmpty: boolean;
}

/** Changes a map in the source; null where that cannot be done without taking more away than what goes. */
export type EditMap = (source: string, map: YAMLMap, change: MapChange) => Edit | null;
