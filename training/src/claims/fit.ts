import { forReason } from '../../../server/src/engine/claims/learned.ts';
import { CLAIM_REASONS, type ClaimReason } from '../../../server/src/engine/claims/types.ts';
import { UNITS } from '../../../server/src/engine/claims/weights.ts';
import type { ClaimModel } from '../../../server/src/engine/tagging/claimModel.ts';
import { trainRanking, type RankSettings } from '../attribution/rank.ts';
import { randomNumbers, shuffle } from '../crf/random.ts';
import type { ClaimExample } from './examples.ts';

/** How the weights of flags are fitted. */
export interface FitSettings {
  /** The number of weights is this power of two. */
  readonly bits: number;
  readonly rounds: number;
  readonly orders: number;
  readonly rate: number;
  /** What each use of a weight that is not needed takes from it (L1). */
  readonly shrink: number;
  /** What a sentence about which readers may differ counts for; it is taken for half a flag. */
  readonly either: number;
}

/** Found by leaving out a fifth of the articles in turn; neither twice as much nor half of any makes a difference beyond chance. */
const FLAGS: FitSettings = { bits: 16, rounds: 10, orders: 4, rate: 0.03, shrink: 0.002, either: 0.5 };
const REASONS: RankSettings = {
  bits: 15,
  rounds: 6,
  orders: 2,
  rate: 0.05,
  shrink: 0.03,
  scale: UNITS,
};

/** Fits both models to the examples. The same examples give the same weights. */
export function fitClaims(examples: readonly ClaimExample[]): ClaimModel {
  return { flags: { weights: fitFlags(examples, FLAGS) }, reasons: { weights: fitReasons(examples) } };
}

/**
 * Fits weights that, added to what the rules say, give the likelihood of a flag: the logarithm of the likelihood, by AdaGrad with a shrinkage towards
 * nought, one sentence after another. What is kept is the mean over all rounds of several trainings, each in an order of its own.
 */
function fitFlags(examples: readonly ClaimExample[], settings: FitSettings): Int8Array {
  const sums = new Float64Array(2 ** settings.bits);
  for (let order = 1; order <= settings.orders; order++) addTraining(examples, settings, order, sums);
  const count = settings.orders * settings.rounds;
  return Int8Array.from(sums, (sum) => Math.max(-127, Math.min(127, Math.round((sum / count) * UNITS))));
}

function addTraining(
  examples: readonly ClaimExample[],
  { bits, rounds, rate, shrink, either }: FitSettings,
  order: number,
  sums: Float64Array,
): void {
  const mask = 2 ** bits - 1;
  const weights = new Float64Array(sums.length);
  const squares = new Float64Array(sums.length).fill(1e-6);
  const turns = Uint32Array.from(examples, (_, i) => i);
  const random = randomNumbers(order);
  for (let round = 0; round < rounds; round++) {
    shuffle(turns, random);
    for (const turn of turns) {
      const { start, features, wanted } = examples[turn]!;
      let sum = start;
      for (const feature of features) sum += weights[feature & mask]!;
      const share = 1 / (1 + Math.exp(-sum));
      const error = wanted === 'either' ? either * (0.5 - share) : (wanted === null ? 0 : 1) - share;
      if (Math.abs(error) < 1e-4) continue;
      for (const feature of features) {
        const place = feature & mask;
        squares[place]! += error * error;
        const pace = rate / Math.sqrt(squares[place]!);
        const moved = weights[place]! + pace * error;
        const taken = pace * shrink;
        weights[place] = moved > taken ? moved - taken : moved < -taken ? moved + taken : 0;
      }
    }
    for (let place = 0; place < sums.length; place++) sums[place]! += weights[place]!;
  }
}

/** Fits the weights that tell what is asked about a flagged sentence. */
function fitReasons(examples: readonly ClaimExample[]): Int8Array {
  const flagged = examples.filter(
    (each): each is ClaimExample & { wanted: ClaimReason } =>
      each.wanted !== null && each.wanted !== 'either',
  );
  const choices = flagged.map(({ wanted, reasonFeatures }) => ({
    features: CLAIM_REASONS.map((_, i) => reasonFeatures.map((feature) => forReason(feature, i))),
    right: CLAIM_REASONS.indexOf(wanted),
  }));
  return trainRanking(choices, REASONS);
}
