import { byteWriter } from '../crf/byteWriter.ts';

/** One choice among several, each with the features that speak for it. */
export interface RankChoice {
  readonly features: readonly Int32Array[];
  readonly right: number;
}

/** How the weights are trained. */
export interface RankSettings {
  /** The number of weights is this power of two. */
  readonly bits: number;
  readonly rounds: number;
  /** In how many orders the choices are gone through, each by a training of its own. */
  readonly orders: number;
  readonly rate: number;
  /** What each use of a weight that is not needed takes from it (L1). */
  readonly shrink: number;
  /** Units of a packed weight in one natural logarithm. */
  readonly scale: number;
}

/**
 * Trains weights that give the right one of each choice the most: the logarithm of its share among all (softmax), by AdaGrad with a shrinkage
 * towards nought, one choice after another. What is kept is the mean over all rounds of several trainings, each in an order of its own: a single one
 * swings by half a point of F1 with the order. The orders are the same each time.
 */
export function trainRanking(choices: readonly RankChoice[], settings: RankSettings): Int8Array {
  const sums = new Float64Array(2 ** settings.bits);
  for (let seed = 1; seed <= settings.orders; seed++) addTraining(choices, settings, seed, sums);
  const trainings = settings.orders * settings.rounds;
  return Int8Array.from(sums, (sum) =>
    Math.max(-127, Math.min(127, Math.round((sum / trainings) * settings.scale))),
  );
}

/** Adds the weights after each round of one training to `sums`. */
function addTraining(
  choices: readonly RankChoice[],
  settings: RankSettings,
  order: number,
  sums: Float64Array,
): void {
  const weights = new Float64Array(sums.length);
  const squares = new Float64Array(sums.length).fill(1e-8);
  const indices = choices.map((_, i) => i);
  let seed = order;
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = indices.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (i + 1);
      [indices[i], indices[other]] = [indices[other] ?? 0, indices[i] ?? 0];
    }
    for (const index of indices) {
      const choice = choices[index];
      if (choice !== undefined) step(choice, weights, squares, settings);
    }
    for (let place = 0; place < sums.length; place++) sums[place]! += weights[place] ?? 0;
  }
}

function step(
  { features, right }: RankChoice,
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

/** Tables of weights as the engine's `readRanking` reads them, one after another. */
export function packRankings(...tables: readonly Int8Array[]): Uint8Array {
  const writer = byteWriter();
  for (const table of tables) {
    writer.varint(table.length);
    for (const weight of table) writer.byte(weight & 255);
  }
  return writer.bytes();
}
