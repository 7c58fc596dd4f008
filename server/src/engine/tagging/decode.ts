import type { Chain } from './chain.ts';

/** Lower than any path of real scores, and far from the end of 32 bits. */
const IMPOSSIBLE = -(2 ** 28);

/**
 * The best labels of `length` tokens by their scores (`size` of the scheme to a token). Of two paths with one score the one with the lower
 * labels from the end is taken.
 */
export function bestLabels(chain: Chain, scores: Int32Array, length: number): Uint8Array {
  const { size } = chain.scheme;
  const { edges, begins, ends } = chain;
  const { from, to, weights } = edges;
  const count = from.length;
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const cameFrom = new Uint8Array(length * size);
  // The score of the best path to each label of each token.
  const paths = new Int32Array(length * size).fill(IMPOSSIBLE);
  for (let label = 0; label < size; label++) if (begins[label] === 1) paths[label] = scores[label]!;
  for (let row = size; row < length * size; row += size) {
    const last = row - size;
    for (let edge = 0; edge < count; edge++) {
      const place = row + to[edge]!;
      const score = paths[last + from[edge]!]! + weights[edge]!;
      if (score <= paths[place]!) continue;
      paths[place] = score;
      cameFrom[place] = from[edge]!;
    }
    for (let label = 0; label < size; label++) paths[row + label]! += scores[row + label]!;
  }
  const final = (length - 1) * size;
  let label = 0;
  let top = -Infinity;
  for (let last = 0; last < size; last++) {
    if (ends[last] !== 1 || paths[final + last]! <= top) continue;
    top = paths[final + last]!;
    label = last;
  }
  for (let i = length - 1; i >= 0; i--) {
    best[i] = label;
    label = cameFrom[i * size + label]!;
  }
  return best;
}

/**
 * For each token and label the probability of the label, `size` of the scheme to a token. Exponentials differ in their last bits between
 * machines: round what is shown, and decide by scores.
 */
export function labelProbabilities(chain: Chain, scores: Int32Array, length: number): Float64Array {
  const { size } = chain.scheme;
  const { edges, begins, ends } = chain;
  const { from, to, factors } = edges;
  const count = from.length;
  const forward = new Float64Array(length * size);
  if (length === 0) return forward;
  const local = localFactors(chain, scores, length);
  const norms = new Float64Array(length);
  for (let label = 0; label < size; label++) forward[label] = begins[label]!;
  for (let i = 0; i < length; i++) {
    const row = i * size;
    if (i > 0)
      for (let edge = 0; edge < count; edge++)
        forward[row + to[edge]!]! += forward[row - size + from[edge]!]! * factors[edge]!;
    let sum = 0;
    for (let place = row; place < row + size; place++) sum += forward[place]! *= local[place]!;
    norms[i] = sum || 1;
    for (let place = row; place < row + size; place++) forward[place]! /= norms[i]!;
  }
  const backward = new Float64Array(length * size);
  const final = (length - 1) * size;
  let all = 0;
  for (let label = 0; label < size; label++) {
    backward[final + label] = ends[label]!;
    all += forward[final + label]! * ends[label]!;
  }
  for (let row = final; row > 0; row -= size) {
    const norm = norms[row / size]!;
    for (let edge = 0; edge < count; edge++) {
      const later = row + to[edge]!;
      backward[row - size + from[edge]!]! += (factors[edge]! * local[later]! * backward[later]!) / norm;
    }
  }
  for (let place = 0; place < length * size; place++) forward[place]! *= backward[place]! / (all || 1);
  return forward;
}

/** The exponentials of the scores, each token's relative to its best label. */
function localFactors(chain: Chain, scores: Int32Array, length: number): Float64Array {
  const { size } = chain.scheme;
  const factors = new Float64Array(length * size);
  for (let row = 0; row < length * size; row += size) {
    let top = scores[row]!;
    for (let place = row; place < row + size; place++) if (scores[place]! > top) top = scores[place]!;
    for (let place = row; place < row + size; place++)
      factors[place] = Math.exp((scores[place]! - top) / chain.scale);
  }
  return factors;
}
