import { FEATURE_MASK } from '../../../server/src/engine/tagging/hashing.ts';
import type { Sequences } from './sequences.ts';

/** The features that are kept, and their numbers in the sequences' cells. */
export interface FeatureIndex {
  /** The kept features, ascending. */
  readonly features: Uint32Array;
  /** The sequences with each feature replaced by its place in `features`, or `DROPPED`. */
  readonly sequences: Sequences;
}

export const DROPPED = 0xffffffff;

/** Numbers the features that occur at least `least` times, and rewrites the sequences' cells in place. */
export function indexFeatures(sequences: Sequences, least: number): FeatureIndex {
  const counts = new Uint8Array(FEATURE_MASK + 1);
  eachFeature(sequences, (cells, place) => {
    const feature = cells[place]! & FEATURE_MASK;
    if (counts[feature]! < 255) counts[feature]!++;
  });
  let kept = 0;
  for (const count of counts) if (count >= least) kept++;
  const features = new Uint32Array(kept);
  const numbers = new Int32Array(FEATURE_MASK + 1);
  let next = 0;
  for (let feature = 0; feature <= FEATURE_MASK; feature++) {
    if (counts[feature]! < least) continue;
    numbers[feature] = next + 1;
    features[next++] = feature;
  }
  eachFeature(sequences, (cells, place) => {
    const number = numbers[cells[place]! & FEATURE_MASK]!;
    cells[place] = number === 0 ? DROPPED : number - 1;
  });
  return { features, sequences };
}

function eachFeature({ starts, cells }: Sequences, visit: (cells: Uint32Array, place: number) => void): void {
  for (const start of starts) {
    let place = start;
    const length = cells[place++]!;
    for (let i = 0; i < length; i++) {
      place++;
      const count = cells[place++]!;
      for (let k = 0; k < count; k++) visit(cells, place++);
    }
  }
}
