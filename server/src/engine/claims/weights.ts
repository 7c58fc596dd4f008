import type { Span } from '../text/span.ts';
import type { ClaimReason } from './types.ts';

/** What speaks for a flag by its words. */
export type SignalFor =
  | 'wrongdoing'
  | 'concealment'
  | 'offence'
  | 'belief'
  | 'anger'
  | 'feeling'
  | 'purpose'
  | 'effect'
  | 'ambition'
  | 'unrest'
  | 'because'
  | 'consequence'
  | 'outcome'
  | 'likely'
  | 'prospect'
  | 'judging'
  | 'duty'
  | 'progress'
  | 'superlative'
  | 'estimate'
  | 'toll'
  | 'closedDoors'
  | 'crowdView'
  | 'criticism'
  | 'perceived'
  | 'expected'
  | 'blamed'
  | 'hearsay';

/** What speaks against a flag by its words. */
export type PhraseAgainst = 'publicAct' | 'record' | 'court' | 'poll' | 'openQuestion' | 'firstPerson';

/** What speaks for or against by where the sentence stands and who speaks in it. */
export type Circumstance =
  | 'unsourcedQuote'
  | 'fewSources'
  | 'sourced'
  | 'partlySourced'
  | 'carriesOn'
  | 'dated'
  | 'question'
  | 'short'
  | 'opinion'
  | 'release';

export type Feature = SignalFor | PhraseAgainst | Circumstance;

/** A feature met in a sentence. */
export interface Observation {
  readonly feature: Feature;
  /** A short phrase for people. */
  readonly text: string;
  /** The words that it rests on. */
  readonly span: Span | null;
}

/** What a signal asks about, and how it is told to people. */
export const SIGNALS: Readonly<Record<SignalFor, { readonly reason: ClaimReason; readonly text: string }>> = {
  wrongdoing: { reason: 'accusation', text: 'says that somebody did wrong' },
  concealment: { reason: 'accusation', text: 'says that somebody hid or dumped something' },
  offence: { reason: 'accusation', text: 'speaks of an offence' },
  belief: { reason: 'motive', text: 'says what somebody believes, feels or wants' },
  anger: { reason: 'motive', text: 'says that somebody is angry' },
  feeling: { reason: 'motive', text: 'says what somebody feels' },
  purpose: { reason: 'motive', text: 'says what somebody is after' },
  effect: { reason: 'cause', text: 'says what something brought about' },
  ambition: { reason: 'motive', text: 'says what power somebody is after' },
  unrest: { reason: 'cause', text: 'says what stirred up feelings' },
  because: { reason: 'cause', text: 'gives a cause' },
  consequence: { reason: 'forecast', text: 'says what could come of it' },
  outcome: { reason: 'forecast', text: 'says what will come of it' },
  likely: { reason: 'forecast', text: 'says what is likely to happen' },
  prospect: { reason: 'forecast', text: 'says what might be' },
  judging: { reason: 'judgement', text: 'passes a judgement' },
  duty: { reason: 'judgement', text: 'says what ought to be done' },
  progress: { reason: 'judgement', text: 'judges success or failure' },
  superlative: { reason: 'judgement', text: 'holds a superlative' },
  estimate: { reason: 'number', text: 'gives an estimate or a count' },
  toll: { reason: 'number', text: 'counts victims' },
  closedDoors: { reason: 'hidden-event', text: 'tells what happened out of sight' },
  crowdView: { reason: 'vague-source', text: 'gives the view of people whom it does not name' },
  criticism: { reason: 'vague-source', text: 'speaks of criticism or concern and names nobody' },
  perceived: { reason: 'passive-source', text: 'reports a view without saying whose' },
  expected: { reason: 'passive-source', text: 'reports an expectation without saying whose' },
  blamed: { reason: 'passive-source', text: 'reports blame without saying by whom' },
  hearsay: { reason: 'passive-source', text: 'passes on hearsay' },
};

/** A number for each signal, in the order of their table: what trained weights know it by. */
export const SIGNAL_NUMBERS = Object.fromEntries(
  Object.keys(SIGNALS).map((signal, i) => [signal, i]),
) as Readonly<Record<SignalFor, number>>;

/**
 * The whole model of the rules: the score is the logistic function of `BASE` and the weights of the features present. A second phrase of the same kind
 * counts for `REPEATED` of it, further ones for nothing. The figures are reasoned by hand, in steps of a quarter, and were checked on
 * labelled articles; a weight of 1 multiplies the odds by 2.7.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  wrongdoing: 2.5,
  concealment: 2.75,
  offence: 1.25,
  belief: 1.25,
  anger: 3.5,
  feeling: 2.5,
  purpose: 1.25,
  effect: 3,
  ambition: 2,
  unrest: 3.25,
  because: 1.5,
  consequence: 3.5,
  outcome: 2.5,
  likely: 2.5,
  prospect: 0.5,
  judging: 2.5,
  duty: 2,
  progress: 1.5,
  superlative: 1.25,
  estimate: 1,
  toll: 1,
  closedDoors: 2.25,
  crowdView: 3.25,
  criticism: 2.75,
  perceived: 3.25,
  expected: 1.5,
  blamed: 2.75,
  hearsay: 3.25,

  unsourcedQuote: 1,
  fewSources: 0.75,

  publicAct: -1,
  record: -1,
  court: -1.25,
  poll: -1.5,
  openQuestion: -3,
  firstPerson: -1.5,

  sourced: -3,
  partlySourced: -0.25,
  carriesOn: -1.75,
  dated: -0.5,
  question: -4,
  short: -1,
  opinion: -0.5,
  release: 0.75,
};

/** What share of its weight a feature's second occurrence in a sentence adds. */
export const REPEATED = 0.5;

/** What speaks for one clause of a sentence, beside which another clause may assert something: 'met in Harwick, which critics saw as …'. */
export const OF_ANOTHER_CLAUSE: ReadonlySet<Feature> = new Set<Feature>(['publicAct', 'record', 'dated']);

/** From this weight on a signal is taken to stand in a clause of its own … */
export const STRONG = 2.5;

/** … and what speaks for another clause counts for this share of its weight. */
export const SOFTENED = 0.5;

/** What is open opinion where the genre is opinion: there only an article's factual assertions are asked for a source. */
export const OPEN_OPINION: ReadonlySet<Feature> = new Set<Feature>([
  'judging',
  'duty',
  'progress',
  'superlative',
  'prospect',
]);

/** The log odds of a sentence of which nothing is known. */
export const BASE = -2.5;

/** The same where trained weights judge as well, which add to it what they know. */
export const LEARNED_BASE = -3.25;

/** What a rule's weight counts for beside the trained ones, which are fitted on top of it. */
export const RULED_SHARE = 0.5;

/** Units of a trained weight in one natural logarithm. */
export const UNITS = 64;

/** From this score on a sentence is flagged, where the rules alone judge. */
export const FLAG_FROM = 0.5;

/**
 * From this score on a sentence is flagged, where trained weights judge as well: on articles that were left out of the training, F1 is two
 * points below its best there, for every fifth flag less (`npm run eval:claims` in training/).
 */
export const LEARNED_FLAG_FROM = 0.38;

/**
 * From this sum of the rules on a sentence is flagged whatever the weights add: what a list says outright is asked about in every article, a short note
 * that is like none of the training's too. It costs a fifth of a point of F1.
 */
const SURE_FROM = 0.75;

/** The same of an accusation, which does the most harm where it goes unasked. */
const ACCUSATION_SURE_FROM = 0;

/** Whether the rules are sure of a flag by themselves. */
export function rulesAreSure(sum: number, reason: ClaimReason | null): boolean {
  return sum >= (reason === 'accusation' ? ACCUSATION_SURE_FROM : SURE_FROM);
}

/** The logistic function of the weights' sum, rounded to two places. */
export function scoreOf(sum: number): number {
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
