import type { Choice } from './decisions.ts';

/** How the weights are trained. */
export interface RankSettings {
  /** The number of weights is this power of two. */
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** What each use of a weight that is not needed takes from it (L1). */
  readonly shrink: number;
  /** Units of a packed weight in one natural logarithm. */
  readonly scale: number;
}

/**
 * Trains weights that give the right one of each choice the most: the logarithm of its share among all (softmax), by AdaGrad with a shrinkage
 * towards nought, one choice after another in an order that is the same each time.
 */
export function trainRanking(choices: readonly Choice[], settings: RankSettings): Int8Array {
  const size = 2 ** settings.bits;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  const sums = new Float64Array(size);
  const order = choices.map((_, i) => i);
  let seed = 1;
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (i + 1);
      [order[i], order[other]] = [order[other] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const choice = choices[index];
      if (choice !== undefined) step(choice, weights, squares, settings);
    }
    // The mean over the rounds swings less than the last one.
    for (let place = 0; place < size; place++) sums[place]! += weights[place] ?? 0;
  }
  return Int8Array.from(sums, (sum) =>
    Math.max(-127, Math.min(127, Math.round((sum / settings.rounds) * settings.scale))),
  );
}

function step(
  { features, right }: Choice,
  weights: Float64Array,
  squares: Float64Array,
  { rate, shrink }: RankSettings,
): void {
  const mask = weights.length - 1;
  const scores = features.map((list) =>
    list.reduce((sum, feature) => sum + (weights[feature & mask] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const total = shares.reduce((sum, share) => sum + share, 0);
  features.forEach((list, i) => {
    const error = (i === right ? 1 : 0) - (shares[i] ?? 0) / total;
    if (Math.abs(error) < 1e-4) return;
    for (const feature of list) {
      const place = feature & mask;
      squares[place]! += error * error;
      const pace = rate / Math.sqrt(squares[place] ?? 1);
      const moved = (weights[place] ?? 0) + pace * error;
      const taken = pace * shrink;
      weights[place] = moved > taken ? moved - taken : moved < -taken ? moved + taken : 0;
    }
  });
}
