import { mix } from '../../../server/src/engine/tagging/hashing.ts';
import {
  mayFollow,
  maySequenceBegin,
  maySequenceEnd,
  type LabelScheme,
} from '../../../server/src/engine/tagging/labels.ts';
import { DROPPED, indexFeatures } from './featureIndex.ts';
import { randomNumbers, shuffle } from './random.ts';
import type { Sequences } from './sequences.ts';

export interface TrainingOptions {
  readonly epochs: number;
  /** The step of AdaGrad. */
  readonly step: number;
  /** How hard weights are pulled to nothing, each sequence (L1). */
  readonly pull: number;
  /** Features seen more rarely are left out. */
  readonly least: number;
  readonly seed: number;
  /** The share of features that is passed over at random each time, so that no single one is leaned on. */
  readonly dropped: number;
  /** The weights are the mean of what they are after each of so many last epochs. */
  readonly averaged: number;
  readonly log: (line: string) => void;
}

const TRAINING_OPTIONS: TrainingOptions = {
  epochs: 10,
  step: 0.08,
  pull: 5e-6,
  least: 2,
  seed: 1,
  dropped: 0,
  averaged: 1,
  log: (line) => void process.stderr.write(`${line}\n`),
};

/** A chain with its weights as the training left them. */
export interface TrainedChain {
  readonly scheme: LabelScheme;
  /** The features, ascending, and `scheme.size` weights for each. */
  readonly features: Uint32Array;
  readonly weights: Float32Array;
  /** `size × size`, from the first label to the second; meaningless where it may not follow. */
  readonly transitions: Float64Array;
}

const EPSILON = 1e-3;

/** No sequence of possible labels surprises as much. */
const CONTRADICTION = 400;

/** Gradients smaller than this are not worth a visit of the token's features. */
const NEGLIGIBLE = 1e-4;

/**
 * Trains a linear-chain conditional random field by AdaGrad, one sequence a step, with L1 that is caught up with when a feature is seen
 * again. A token that may have several labels counts by the sum over them. The sequences' cells are rewritten.
 */
export function trainChain(
  scheme: LabelScheme,
  sequences: Sequences,
  options: Partial<TrainingOptions> = {},
): TrainedChain {
  const { epochs, step, pull, least, seed, dropped, averaged, log } = { ...TRAINING_OPTIONS, ...options };
  const { features } = indexFeatures(sequences, least);
  const { size } = scheme;
  const weights = new Float32Array(features.length * size);
  const squares = new Float32Array(features.length * size);
  const seen = new Uint32Array(features.length);
  const { starts, cells } = sequences;
  log(`${starts.length} sequences, ${features.length} features`);
  const net = chainNet(scheme);
  const order = Uint32Array.from(starts.keys());
  const random = randomNumbers(seed);
  const contradictions = new Set<number>();
  let time = 0;

  const catchUp = (row: number): void => {
    const due = (time - seen[row]!) * pull;
    seen[row] = time;
    if (due === 0) return;
    const end = (row + 1) * size;
    for (let place = row * size; place < end; place++) {
      const weight = weights[place]!;
      if (weight === 0) continue;
      const loss = (step / Math.sqrt(squares[place]! + EPSILON)) * due;
      weights[place] = weight > loss ? weight - loss : weight < -loss ? weight + loss : 0;
    }
  };

  // What is passed over depends on the place and the epoch alone, so that scoring and learning see the same features.
  const threshold = Math.floor(dropped * 2 ** 32);
  let salt = 0;
  const isPassed = (place: number): boolean => threshold > 0 && mix(place, salt) >>> 0 < threshold;
  const sum = averaged > 1 ? new Float32Array(weights.length) : null;
  const transitionSum = new Float64Array(size * size);

  for (let epoch = 1; epoch <= epochs; epoch++) {
    salt = epoch;
    shuffle(order, random);
    const begun = performance.now();
    let loss = 0;
    for (const sequence of order) {
      time++;
      const start = starts[sequence]!;
      const length = cells[start]!;
      net.reset(length);
      let place = start + 1;
      for (let i = 0; i < length; i++) {
        net.allow(i, cells[place]!);
        const end = place + 2 + cells[place + 1]!;
        for (place += 2; place < end; place++) {
          const row = cells[place]!;
          if (row === DROPPED || isPassed(place)) continue;
          if (seen[row] !== time) catchUp(row);
          net.add(i, weights, row * size);
        }
      }
      const surprise = net.gradients();
      if (surprise > CONTRADICTION) {
        contradictions.add(sequence);
        continue;
      }
      loss += surprise;
      net.learnTransitions(step);
      place = start + 1;
      for (let i = 0; i < length; i++) {
        const end = place + 2 + cells[place + 1]!;
        if (!net.hasGradient(i)) {
          place = end;
          continue;
        }
        for (place += 2; place < end; place++) {
          const row = cells[place]!;
          if (row === DROPPED || isPassed(place)) continue;
          net.learn(i, weights, squares, row * size, step);
        }
      }
    }
    log(
      `epoch ${epoch}: loss ${(loss / order.length).toFixed(4)}, ${((performance.now() - begun) / 1000).toFixed(1)} s`,
    );
    if (epoch <= epochs - averaged) continue;
    for (let row = 0; row < features.length; row++) catchUp(row);
    for (let place = 0; place < weights.length; place++)
      if (sum !== null) sum[place]! += weights[place]! / averaged;
    for (let place = 0; place < transitionSum.length; place++)
      transitionSum[place]! += net.transitions[place]! / averaged;
  }
  if (contradictions.size > 0)
    log(`${contradictions.size} sequences whose labels contradict each other were left out`);
  return { scheme, features, weights: sum ?? weights, transitions: transitionSum };
}

/** The sums over all paths of one sequence, and what they say of the weights. */
interface ChainNet {
  readonly transitions: Float64Array;
  readonly reset: (length: number) => void;
  readonly allow: (token: number, labels: number) => void;
  /** Adds the weights that begin at `from` to the token's scores. */
  readonly add: (token: number, weights: Float32Array, from: number) => void;
  /** Computes the gradients of the sequence; its result is the loss. */
  readonly gradients: () => number;
  readonly hasGradient: (token: number) => boolean;
  readonly learn: (
    token: number,
    weights: Float32Array,
    squares: Float32Array,
    from: number,
    step: number,
  ) => void;
  readonly learnTransitions: (step: number) => void;
}

function chainNet(scheme: LabelScheme): ChainNet {
  const { size } = scheme;
  const transitions = new Float64Array(size * size);
  const squares = new Float64Array(size * size);
  const change = new Float64Array(size * size);
  const factors = new Float64Array(size * size);
  const each = Array.from({ length: size }, (_, label) => label);
  const before = each.map((label) =>
    Int32Array.from(each.filter((first) => mayFollow(scheme, first, label))),
  );
  const begins = each.map((label) => maySequenceBegin(scheme, label));
  const ends = each.map((label) => maySequenceEnd(scheme, label));
  let length = 0;
  let scores = new Float64Array(0);
  let local = new Float64Array(0);
  let gradient = new Float64Array(0);
  let allowed = new Uint32Array(0);
  let has = new Uint8Array(0);
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  let norms = new Float64Array(0);

  /** Sums over the paths whose labels are all allowed, or over all; adds `sign` times the probabilities to the gradients. */
  const sum = (sign: number, only: boolean): number => {
    let log = 0;
    for (let i = 0; i < length; i++) {
      let total = 0;
      const set = allowed[i]!;
      for (let label = 0; label < size; label++) {
        const place = i * size + label;
        let reached = 0;
        if (only && ((set >>> label) & 1) === 0) reached = 0;
        else if (i === length - 1 && !ends[label]) reached = 0;
        else if (i === 0) reached = begins[label] ? 1 : 0;
        else
          for (const first of before[label]!)
            reached += forward[place - size - label + first]! * factors[first * size + label]!;
        const value = reached * local[place]!;
        forward[place] = value;
        total += value;
      }
      if (total < 1e-290) total = 1e-290;
      norms[i] = total;
      log += Math.log(total);
      for (let label = 0; label < size; label++) forward[i * size + label]! /= total;
    }
    const final = (length - 1) * size;
    for (let label = 0; label < size; label++) backward[final + label] = 1;
    backward.fill(0, 0, final);
    for (let i = length - 1; i >= 0; i--) {
      for (let label = 0; label < size; label++) {
        const place = i * size + label;
        const share = forward[place]! * backward[place]!;
        if (share === 0) continue;
        gradient[place]! += sign * share;
        if (i === 0) continue;
        const value = (local[place]! * backward[place]!) / norms[i]!;
        for (const first of before[label]!) {
          const earlier = (i - 1) * size + first;
          const way = factors[first * size + label]! * value;
          backward[earlier]! += way;
          const used = forward[earlier]! * way;
          if (used !== 0) change[first * size + label]! += sign * used;
        }
      }
    }
    return log;
  };

  return {
    transitions,
    reset: (count) => {
      length = count;
      if (scores.length < count * size) {
        scores = new Float64Array(count * size * 2);
        local = new Float64Array(count * size * 2);
        gradient = new Float64Array(count * size * 2);
        forward = new Float64Array(count * size * 2);
        backward = new Float64Array(count * size * 2);
        allowed = new Uint32Array(count * 2);
        has = new Uint8Array(count * 2);
        norms = new Float64Array(count * 2);
      }
      scores.fill(0, 0, count * size);
      gradient.fill(0, 0, count * size);
    },
    allow: (token, labels) => {
      allowed[token] = labels;
    },
    add: (token, weights, from) => {
      const at = token * size;
      for (let label = 0; label < size; label++) scores[at + label]! += weights[from + label]!;
    },
    gradients: () => {
      if (length === 0) return 0;
      change.fill(0);
      for (let first = 0; first < size; first++)
        for (let label = 0; label < size; label++)
          factors[first * size + label] = Math.exp(transitions[first * size + label]!);
      for (let i = 0; i < length; i++) {
        let top = -Infinity;
        for (let label = 0; label < size; label++) top = Math.max(top, scores[i * size + label]!);
        for (let label = 0; label < size; label++)
          local[i * size + label] = Math.exp(scores[i * size + label]! - top);
      }
      const all = sum(1, false);
      const right = sum(-1, true);
      for (let i = 0; i < length; i++) {
        has[i] = 0;
        for (let label = 0; label < size; label++) {
          const place = i * size + label;
          if (Math.abs(gradient[place]!) < NEGLIGIBLE) gradient[place] = 0;
          else has[i] = 1;
        }
      }
      return all - right;
    },
    hasGradient: (token) => has[token] === 1,
    learn: (token, weights, sums, from, step) => {
      const at = token * size;
      for (let label = 0; label < size; label++) {
        const slope = gradient[at + label]!;
        if (slope === 0) continue;
        const place = from + label;
        const square = sums[place]! + slope * slope;
        sums[place] = square;
        weights[place]! -= (step / Math.sqrt(square + EPSILON)) * slope;
      }
    },
    learnTransitions: (step) => {
      for (let place = 0; place < change.length; place++) {
        const slope = change[place]!;
        if (slope === 0) continue;
        squares[place]! += slope * slope;
        transitions[place]! -= (step / Math.sqrt(squares[place]! + EPSILON)) * slope;
      }
    },
  };
}
