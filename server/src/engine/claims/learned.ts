import type { ClaimModel } from '../tagging/claimModel.ts';
import { hashText, mix } from '../tagging/hashing.ts';
import { featureList, weigh, type FeatureList } from '../tagging/ranking.ts';
import { observeSentence, observeWord, ownTokens, type ClaimScene } from './observeSentence.ts';
import { CLAIM_REASONS, type ClaimEvidence, type ClaimReason } from './types.ts';
import { SIGNAL_NUMBERS, UNITS, type SignalFor } from './weights.ts';

/** What the trained weights add to the log odds of a flag, with the features that it rests on. */
export interface Addition {
  readonly sum: number;
  readonly features: Int32Array;
}

/** Weighs the body's sentence at `place`. */
export function weighPlace({ flags }: ClaimModel, scene: ClaimScene, place: number): Addition {
  const features = observeSentence(scene, place);
  return { features, sum: weigh(flags, { values: features, size: features.length }) / UNITS };
}

/** What is most likely asked about the sentence at `place`. */
export function learnedReason(
  { reasons }: ClaimModel,
  scene: ClaimScene,
  place: number,
  features: Int32Array,
): ClaimReason {
  const signals = scene.ruled[place]?.signals.map(({ key }) => key) ?? [];
  return likeliestReason(reasons, reasonFeatures(features, signals));
}

/**
 * The features of a sentence by which its reason is told: its own, and what the rules saw in it. A signal is there several times over, so that the
 * training trusts it sooner than a single word.
 */
export function reasonFeatures(features: Int32Array, signals: readonly SignalFor[]): Int32Array {
  const seen = signals.flatMap((signal) => {
    const number = SIGNAL_NUMBERS[signal];
    return SIGNAL_TEMPLATES.map((template) => mix(template, number));
  });
  return Int32Array.from([...features, ...seen]);
}

const SIGNAL_TEMPLATES = ['first', 'second', 'third', 'fourth', 'fifth'].map((name) => hashText(name));

/** One of those features, as it speaks for the reason at an index of `CLAIM_REASONS`. */
export function forReason(feature: number, reason: number): number {
  return mix(feature, reason + 1);
}

/** What is most likely asked about a sentence, by the features of its reason. */
export function likeliestReason({ weights }: ClaimModel['reasons'], features: Int32Array): ClaimReason {
  const mask = weights.length - 1;
  let best: ClaimReason = 'judgement';
  let most = -Infinity;
  CLAIM_REASONS.forEach((reason, i) => {
    let sum = 0;
    for (const feature of features) sum += weights[forReason(feature, i) & mask] ?? 0;
    if (sum > most) [best, most] = [reason, sum];
  });
  return best;
}

/** The least that a word has to weigh to be told. */
const WORTH_TELLING = 0.4;

/** Shorter words are the grammar's: they weigh, but tell a person nothing. */
const SHORTEST_TOLD = 5;

/** No more words than these are told for a flag, and none more against one. */
const MOST_TOLD = 3;

/** The words of the article's own that weigh the most, for a flag and against one. */
export function wordEvidence({ flags }: ClaimModel, scene: ClaimScene, place: number): ClaimEvidence[] {
  const { sentence: index = 0 } = scene.ruled[place] ?? {};
  const sentence = scene.language.sentences[index];
  const sourcing = scene.sourcings.get(index);
  if (sentence === undefined || sourcing === undefined || sourcing.whole) return [];
  const { tokens } = scene.language;
  const weights = new Map<string, number>();
  const list: FeatureList = featureList(3);
  for (const token of ownTokens(tokens, sentence, sourcing)) {
    if (token.kind !== 'word' || token.lower.length < SHORTEST_TOLD) continue;
    list.size = 0;
    observeWord(scene.words, token, token === tokens[sentence.firstToken], list);
    const weight = weigh(flags, list) / UNITS;
    if (list.size > 1 && Math.abs(weight) >= WORTH_TELLING) weights.set(token.lower, weight);
  }
  const told = [...weights].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  return [
    ...inOne(
      'words that often assert what needs a source',
      told.filter(([, weight]) => weight > 0),
    ),
    ...inOne(
      'words that often tell what is on record',
      told.filter(([, weight]) => weight < 0),
    ),
  ];
}

/** Words of one kind as one observation, the weightiest first; none where there are none. */
function inOne(text: string, words: readonly (readonly [string, number])[]): ClaimEvidence[] {
  if (words.length === 0) return [];
  const told = words.slice(0, MOST_TOLD);
  const sum = told.reduce((all, [, weight]) => all + weight, 0);
  const quoted = told.map(([word]) => `'${word}'`).join(', ');
  return [{ text: `${text}: ${quoted}`, weight: Math.round(sum * 100) / 100, span: null }];
}
