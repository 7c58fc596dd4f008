import type { ByteReader } from './bytes.ts';
import { mix3 } from './hashing.ts';

/** Features of one choice, as numbers made by hashing. The list is reused from choice to choice. */
export interface FeatureList {
  readonly values: Int32Array;
  size: number;
}

/** Room for so many features, unless told; what is beyond is not kept. */
const MOST_FEATURES = 128;

export function featureList(most: number = MOST_FEATURES): FeatureList {
  return { values: new Int32Array(most), size: 0 };
}

/**
 * Adds a feature: the number of its template, and up to two values. Values that are no hashes need a template that is one: small numbers cancel each
 * other out, 2 and 5 like 3 and 4.
 */
export function addFeature(list: FeatureList, template: number, a: number, b = 0): void {
  if (list.size < list.values.length) list.values[list.size++] = mix3(template, a, b);
}

/**
 * A linear model that ranks choices by their features. Weights are whole numbers, so that the order is the same on every machine; a feature's
 * low bits are the place of its weight, and two features may share one.
 */
export interface Ranking {
  /** A power of two of weights. */
  readonly weights: Int8Array;
}

/** The sum of the weights of the features. */
export function weigh({ weights }: Ranking, { values, size }: FeatureList): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let i = 0; i < size; i++) sum += weights[(values[i] ?? 0) & mask] ?? 0;
  return sum;
}

/** Reads the weights of one model: their count, and one signed byte a weight. Throws a RangeError where they are cut short. */
export function readRanking({ varint, byte }: ByteReader): Ranking {
  const weights = new Int8Array(varint());
  for (let i = 0; i < weights.length; i++) weights[i] = byte();
  return { weights };
}
