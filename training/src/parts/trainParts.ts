import type { Token } from '../../../server/src/engine/language/types.ts';
import {
  NO_PART,
  observePart,
  PART_FEATURES,
  PARTS,
  readForms,
} from '../../../server/src/engine/tagging/partsOfSpeech.ts';

/** A text's tokens with the parts that they should get. */
export interface PartExample {
  readonly tokens: readonly Token[];
  readonly parts: Uint8Array;
}

/** Trains the tagger: an averaged perceptron over hashed features, each token read with the parts that are right before it. */
export function trainParts(examples: readonly PartExample[], bits: number, rounds: number): Int8Array {
  const size = PARTS.length;
  const mask = 2 ** bits - 1;
  const weights = new Float64Array((mask + 1) * size);
  const sums = new Float64Array(weights.length);
  const features = new Int32Array(PART_FEATURES);
  const scores = new Float64Array(size);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { tokens, parts } of examples) {
      const forms = readForms(tokens);
      const read = parts.slice();
      for (let i = 0; i < tokens.length; i++) {
        const right = parts[i] ?? NO_PART;
        if (right === NO_PART) continue;
        step++;
        observePart(forms, i, read, features);
        scores.fill(0);
        for (const feature of features) {
          const row = (feature & mask) * size;
          for (let part = 0; part < size; part++) scores[part]! += weights[row + part] ?? 0;
        }
        let best = 0;
        for (let part = 1; part < size; part++) if ((scores[part] ?? 0) > (scores[best] ?? 0)) best = part;
        if (best === right) continue;
        for (const feature of features) {
          const row = (feature & mask) * size;
          weights[row + right]! += 1;
          weights[row + best]! -= 1;
          sums[row + right]! += step;
          sums[row + best]! -= step;
        }
      }
    }
  }
  const means = weights.map((weight, i) => weight - (sums[i] ?? 0) / step);
  const sorted = means.map(Math.abs).sort();
  const top = sorted[Math.floor(sorted.length * 0.9998)] || 1;
  return Int8Array.from(means, (mean) => Math.max(-127, Math.min(127, Math.round((mean / top) * 127))));
}
