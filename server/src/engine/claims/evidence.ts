import type { Article } from '../article/types.ts';
import type { Quotation } from '../attribution/types.ts';
import type { Language } from '../language/types.ts';
import type { Span } from '../text/span.ts';
import { readCircumstances, type Surroundings } from './circumstances.ts';
import { sourcingOf, type Sourcing } from './sourcing.ts';
import type { ClaimEvidence, ClaimReason } from './types.ts';
import { readVoices } from './voices.ts';
import {
  BASE,
  OPEN_OPINION,
  OF_ANOTHER_CLAUSE,
  REPEATED,
  SIGNALS,
  SOFTENED,
  STRONG,
  WEIGHTS,
  type Feature,
  type Observation,
  type SignalFor,
} from './weights.ts';
import { readWording } from './wording.ts';

/** One sentence with what spoke for and against a flag. */
export interface Weighed {
  /** Index into `language.sentences`. */
  readonly sentence: number;
  /** The log odds of a flag. */
  readonly sum: number;
  /** What is asked about it; null where nothing speaks for a flag. */
  readonly reason: ClaimReason | null;
  readonly signals: readonly { readonly key: SignalFor; readonly weight: number }[];
  /** The strongest first. */
  readonly evidence: readonly ClaimEvidence[];
}

/** Below this share of sourced sentences an article of some length hardly names its sources. */
const FEW_SOURCES = 0.3;
/** An article with fewer sentences says nothing by how often it names a source. */
const SOME_LENGTH = 6;

/** From so many sentences with 'I', and from this share on, news is read as its author's opinion. */
const PERSONAL = 3;
const PERSONAL_SHARE = 0.1;
const I: ReadonlySet<string> = new Set("i i'm i've i'd i'll my me myself".split(' '));

/** The sentences of `body` blocks as the rules alone weigh them, and who speaks in them. */
export interface Ruled {
  readonly weighed: readonly Weighed[];
  /** By index into `language.sentences`, in order. */
  readonly sourcings: ReadonlyMap<number, Sourcing>;
}

/** Weighs every sentence of a `body` block, in order, by the rules alone. `denied` are spans that a person said are nobody's words. */
export function ruleSentences(
  text: string,
  article: Article,
  language: Language,
  quotations: readonly Quotation[],
  denied: readonly Span[] = [],
): Ruled {
  const voices = readVoices(language.tokens, quotations, denied);
  const sourcings = new Map<number, Sourcing>();
  language.sentences.forEach((sentence, i) => {
    if (article.blocks[sentence.block]?.label !== 'body') return;
    sourcings.set(i, sourcingOf(language.tokens, sentence, voices));
  });
  const sourced = [...sourcings.values()].filter(({ source }) => source !== null).length;
  const fewSources = sourcings.size >= SOME_LENGTH && sourced / sourcings.size < FEW_SOURCES;
  const around = {
    text,
    article,
    language,
    sourcings,
    fewSources,
    isOpinion: isOpinion(article, language, sourcings),
  };
  const weighed = [...sourcings].map(([index, sourcing]) => weigh(observe(around, index, sourcing), index));
  return { weighed, sourcings };
}

/** Whether the author gives an opinion: by the article's genre, or because 'I' speaks in a fair share of it, outside quotations. */
function isOpinion(
  { genre }: Article,
  { tokens, sentences }: Language,
  sourcings: ReadonlyMap<number, Sourcing>,
): boolean {
  if (genre === 'opinion' || genre === 'letters') return true;
  if (genre !== 'news') return false;
  let personal = 0;
  for (const [index, sourcing] of sourcings) {
    const { firstToken = 0, endToken = 0 } = sentences[index] ?? {};
    for (let i = firstToken; i < endToken; i++) {
      if (!I.has(tokens[i]?.lower ?? '') || sourcing.covers(i) || sourcing.unsourced !== null) continue;
      personal++;
      break;
    }
  }
  return personal >= PERSONAL && personal / sourcings.size >= PERSONAL_SHARE;
}

function observe(around: Surroundings, index: number, sourcing: Sourcing): Observation[] {
  const { tokens, sentences } = around.language;
  const sentence = sentences[index];
  if (sentence === undefined) return [];
  const observations = readWording(tokens, sentence, sourcing).filter(
    ({ feature }) => !(around.isOpinion && OPEN_OPINION.has(feature)),
  );
  // The crowd's view is often seen twice, by its words and by the attribution; it is one observation.
  if (sourcing.crowd !== null && !observations.some(({ feature }) => feature === 'crowdView'))
    observations.push({ feature: 'crowdView', text: SIGNALS.crowdView.text, span: sourcing.crowd });
  return [...observations, ...readCircumstances(around, index, sourcing)];
}

/** Adds up the observations: of one feature the first counts fully, a second for a part, more for nothing. */
function weigh(observations: readonly Observation[], sentence: number): Weighed {
  const times = new Map<Feature, number>();
  const isOwnClause = observations.some(({ feature }) => isSignal(feature) && speaksForItself(feature));
  const isTried = observations.some(({ feature }) => feature === 'court');
  const weighed = observations.flatMap((observation) => {
    const before = times.get(observation.feature) ?? 0;
    times.set(observation.feature, before + 1);
    const isSoftened =
      (isOwnClause && OF_ANOTHER_CLAUSE.has(observation.feature)) || (isTried && isBlame(observation));
    const share = isSoftened ? SOFTENED : 1;
    const weight = WEIGHTS[observation.feature] * (before === 0 ? 1 : REPEATED) * share;
    return before > 1 ? [] : [{ ...observation, weight }];
  });
  weighed.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const signals = weighed.flatMap(({ feature, weight }) =>
    isSignal(feature) ? [{ key: feature, weight }] : [],
  );
  return {
    sentence,
    sum: weighed.reduce((sum, { weight }) => sum + weight, BASE),
    reason: strongestReason(signals),
    signals,
    evidence: weighed.map(({ text, weight, span }) => ({ text, weight, span })),
  };
}

/** The reason with the greatest weight; the earlier in the sentence where two weigh the same. Null where nothing speaks for a flag. */
function strongestReason(signals: Weighed['signals']): ClaimReason | null {
  const weights = new Map<ClaimReason, number>();
  for (const { key, weight } of signals) {
    const { reason } = SIGNALS[key];
    weights.set(reason, (weights.get(reason) ?? 0) + weight);
  }
  let best: ClaimReason | null = null;
  for (const [reason, weight] of weights) {
    if (best === null || weight > (weights.get(best) ?? 0)) best = reason;
  }
  return best;
}

/** Whether a signal is so strong that it stands in a clause of its own; an accusation and the arrest for it are one. */
function speaksForItself(signal: SignalFor): boolean {
  return WEIGHTS[signal] >= STRONG && SIGNALS[signal].reason !== 'accusation';
}

/** Whether it is blame: what somebody is tried for is the court's to say, and asked about less. */
function isBlame({ feature }: Observation): boolean {
  return isSignal(feature) && (SIGNALS[feature].reason === 'accusation' || feature === 'blamed');
}

function isSignal(feature: Feature): feature is SignalFor {
  return feature in SIGNALS;
}
