import type { Chain } from './chain.ts';

/** Lower than any path of real scores, and far from the end of 32 bits. */
const IMPOSSIBLE = -(2 ** 30);

/**
 * The best labels of `length` tokens by their scores (`size` of the scheme to a token). Of two paths with one score the one with the lower
 * labels from the end is taken.
 */
export function bestLabels(chain: Chain, scores: Int32Array, length: number): Uint8Array {
  const { size } = chain.scheme;
  const { before, transitions, begins, ends } = chain;
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const cameFrom = new Uint8Array(length * size);
  let present = Float64Array.from({ length: size }, (_, label) =>
    begins[label] === 1 ? (scores[label] ?? 0) : IMPOSSIBLE,
  );
  let next = new Float64Array(size);
  for (let i = 1; i < length; i++) {
    const row = i * size;
    for (let label = 0; label < size; label++) {
      let top = IMPOSSIBLE * 2;
      let from = 0;
      for (let place = label * (size + 1); ; place++) {
        const earlier = before[place] ?? -1;
        if (earlier < 0) break;
        const score = (present[earlier] ?? 0) + (transitions[place] ?? 0);
        if (score <= top) continue;
        top = score;
        from = earlier;
      }
      next[label] = top + (scores[row + label] ?? 0);
      cameFrom[row + label] = from;
    }
    [present, next] = [next, present];
  }
  let label = 0;
  let top = IMPOSSIBLE * 4;
  for (let last = 0; last < size; last++) {
    const score = present[last] ?? 0;
    if (ends[last] !== 1 || score <= top) continue;
    top = score;
    label = last;
  }
  for (let i = length - 1; i >= 0; i--) {
    best[i] = label;
    label = cameFrom[i * size + label] ?? 0;
  }
  return best;
}

/**
 * For each token and label the probability of the label, `size` of the scheme to a token. Exponentials differ in their last bits between
 * machines: round what is shown, and decide by scores.
 */
export function labelProbabilities(chain: Chain, scores: Int32Array, length: number): Float64Array {
  const { size } = chain.scheme;
  const { before, begins, ends } = chain;
  if (length === 0) return new Float64Array(0);
  const factors = Float64Array.from(chain.transitions, (weight) => Math.exp(weight / chain.scale));
  const local = localFactors(chain, scores, length);
  const forward = new Float64Array(length * size);
  const backward = new Float64Array(length * size);
  const norms = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let label = 0; label < size; label++) {
      let reached = i === 0 ? (begins[label] ?? 0) : 0;
      if (i > 0)
        for (let place = label * (size + 1); (before[place] ?? -1) >= 0; place++)
          reached += (forward[(i - 1) * size + (before[place] ?? 0)] ?? 0) * (factors[place] ?? 0);
      const value = i === length - 1 && ends[label] !== 1 ? 0 : reached * (local[i * size + label] ?? 0);
      forward[i * size + label] = value;
      sum += value;
    }
    norms[i] = sum || 1;
    for (let label = 0; label < size; label++) forward[i * size + label]! /= norms[i] ?? 1;
  }
  for (let label = 0; label < size; label++) backward[(length - 1) * size + label] = ends[label] ?? 0;
  for (let i = length - 2; i >= 0; i--)
    for (let label = 0; label < size; label++) {
      const later = (i + 1) * size + label;
      const value = ((local[later] ?? 0) * (backward[later] ?? 0)) / (norms[i + 1] ?? 1);
      if (value === 0) continue;
      for (let place = label * (size + 1); (before[place] ?? -1) >= 0; place++)
        backward[i * size + (before[place] ?? 0)]! += (factors[place] ?? 0) * value;
    }
  return forward.map((value, place) => value * (backward[place] ?? 0));
}

/** The exponentials of the scores, each token's relative to its best label. */
function localFactors(chain: Chain, scores: Int32Array, length: number): Float64Array {
  const { size } = chain.scheme;
  const factors = new Float64Array(length * size);
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let label = 0; label < size; label++) top = Math.max(top, scores[i * size + label] ?? 0);
    for (let label = 0; label < size; label++)
      factors[i * size + label] = Math.exp(((scores[i * size + label] ?? 0) - top) / chain.scale);
  }
  return factors;
}
