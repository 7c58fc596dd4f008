import type { Article } from '../article/types.ts';
import type { Quotation } from '../attribution/types.ts';
import type { Language, Sentence, Token } from '../language/types.ts';
import type { Span } from '../text/span.ts';
import { CLASSES } from './lexiconClasses.ts';
import { CALENDAR, PHRASES_AGAINST } from './lexiconAgainst.ts';
import { PHRASES_FOR } from './lexiconFor.ts';
import { DOCUMENTS } from './lexiconSpeech.ts';
import { indexPhrases, matchPhrases, type PhraseIndex, type PhraseMatch } from './phrases.ts';
import { sourcingOf, type Sourcing } from './sourcing.ts';
import type { ClaimEvidence } from './types.ts';
import { readVoices } from './voices.ts';
import {
  BASE,
  REPEATED,
  SIGNALS,
  WEIGHTS,
  type Circumstance,
  type Feature,
  type PhraseAgainst,
  type SignalFor,
} from './weights.ts';

/** One sentence with what spoke for and against a flag. */
export interface Weighed {
  /** Index into `language.sentences`. */
  readonly sentence: number;
  /** The log odds of a flag. */
  readonly sum: number;
  readonly signals: readonly { readonly key: SignalFor; readonly weight: number }[];
  /** The strongest first. */
  readonly evidence: readonly ClaimEvidence[];
}

const INDEX: PhraseIndex<SignalFor | PhraseAgainst> = indexPhrases<SignalFor | PhraseAgainst>(
  [
    ...(Object.entries(PHRASES_FOR) as [SignalFor, string][]),
    ...(Object.entries(PHRASES_AGAINST) as [PhraseAgainst, string][]),
  ],
  CLASSES,
);

/** Below this share of sourced sentences an article of some length hardly names its sources. */
const FEW_SOURCES = 0.3;
/** An article with fewer sentences says nothing by how often it names a source. */
const SOME_LENGTH = 6;
/** A sentence with fewer words is a fragment or an exclamation. */
const SHORT = 6;

/** Weighs every sentence of a `body` block, in order. */
export function weighSentences(
  text: string,
  article: Article,
  language: Language,
  quotations: readonly Quotation[],
): Weighed[] {
  const voices = readVoices(language.tokens, quotations);
  const body = language.sentences.flatMap((sentence, i) =>
    article.blocks[sentence.block]?.label === 'body' ? [i] : [],
  );
  const sourcings = new Map(
    body.map((i) => [i, sourcingOf(language.tokens, language.sentences[i] as Sentence, voices)]),
  );
  const sourced = [...sourcings.values()].filter(({ source }) => source !== null).length;
  const fewSources = body.length >= SOME_LENGTH && sourced / body.length < FEW_SOURCES;
  return body.map((i) => weigh({ text, article, language, sourcings, fewSources }, i));
}

interface Surroundings {
  readonly text: string;
  readonly article: Article;
  readonly language: Language;
  readonly sourcings: ReadonlyMap<number, Sourcing>;
  readonly fewSources: boolean;
}

function weigh(around: Surroundings, index: number): Weighed {
  const { tokens, sentences } = around.language;
  const sentence = sentences[index] as Sentence;
  const sourcing = around.sourcings.get(index) as Sourcing;
  const found: { feature: Feature; text: string; span: Span | null; weight: number }[] = [];
  const times = new Map<Feature, number>();
  const add = (feature: Feature, told: string, span: Span | null): void => {
    const before = times.get(feature) ?? 0;
    times.set(feature, before + 1);
    if (before === 0) found.push({ feature, text: told, span, weight: WEIGHTS[feature] });
    if (before === 1) found.push({ feature, text: told, span, weight: WEIGHTS[feature] * REPEATED });
  };

  for (const { key, first, end } of disjointMatches(tokens, sentence)) {
    const span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    if (sourcing.covers(first)) continue;
    if (isAgainst(key)) add(key, AGAINST[key], span);
    else if (!hasAgent(tokens, key, end, sentence)) add(key, SIGNALS[key].text, span);
  }
  if (sourcing.crowd !== null && !times.has('crowdView'))
    add('crowdView', SIGNALS.crowdView.text, sourcing.crowd);
  for (const [feature, told, span] of circumstances(around, index, sentence, sourcing))
    add(feature, told, span);

  const evidence = found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return {
    sentence: index,
    sum: evidence.reduce((sum, { weight }) => sum + weight, BASE),
    signals: evidence.flatMap(({ feature, weight }) =>
      feature in SIGNALS ? [{ key: feature as SignalFor, weight }] : [],
    ),
    evidence: evidence.map(({ text, weight, span }) => ({ text, weight, span })),
  };
}

/** The phrases of a sentence, so chosen that each word counts once: in the longest phrase, and of two such in the weightier. */
function disjointMatches(
  tokens: readonly Token[],
  sentence: Sentence,
): PhraseMatch<SignalFor | PhraseAgainst>[] {
  const matches: PhraseMatch<SignalFor | PhraseAgainst>[] = [];
  matchPhrases(INDEX, tokens, sentence.firstToken, sentence.endToken, (match) => {
    if (!beginsName(tokens, match.first, sentence)) matches.push(match);
  });
  if (matches.length < 2) return matches;
  matches.sort(
    (a, b) =>
      length(b) - length(a) || Math.abs(WEIGHTS[b.key]) - Math.abs(WEIGHTS[a.key]) || a.first - b.first,
  );
  const taken = new Uint8Array(sentence.endToken - sentence.firstToken);
  return matches.filter(({ first, end }) => {
    const words = taken.subarray(first - sentence.firstToken, end - sentence.firstToken);
    if (words.includes(1)) return false;
    words.fill(1);
    return true;
  });
}

/** Whether a word is capitalised inside the sentence, as in a name: 'the Community said', 'Crooked Lane'. */
function beginsName(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  return (
    i > sentence.firstToken &&
    /^\p{Lu}/u.test(tokens[i]?.text ?? '') &&
    /^\p{L}/u.test(tokens[i - 1]?.text ?? '')
  );
}

function length({ first, end }: PhraseMatch<unknown>): number {
  return end - first;
}

function isAgainst(key: SignalFor | PhraseAgainst): key is PhraseAgainst {
  return key in AGAINST;
}

const AGAINST: Readonly<Record<PhraseAgainst, string>> = {
  publicAct: 'tells of an act done in public',
  record: 'states what is on record',
  court: "is the court's record",
  openQuestion: 'says that a question is open',
  firstPerson: 'the author speaks of himself',
};

/** 'was criticised by the mayor' names its source; 'was criticised by many' does not. */
function hasAgent(tokens: readonly Token[], signal: SignalFor, end: number, sentence: Sentence): boolean {
  if (SIGNALS[signal].reason !== 'passive-source') return false;
  for (let i = end - 1; i < Math.min(end + 5, sentence.endToken - 1); i++) {
    if (tokens[i]?.lower === 'by')
      return !/^(?:many|some|critics|experts|most|others|observers)$/.test(tokens[i + 1]?.lower ?? '');
  }
  return false;
}

type Found = readonly [feature: Circumstance, text: string, span: Span | null];

/** What speaks for or against by who speaks in the sentence, where it stands, and its form. */
function circumstances(
  { text, article, language, sourcings, fewSources }: Surroundings,
  index: number,
  sentence: Sentence,
  sourcing: Sourcing,
): Found[] {
  const { tokens, sentences } = language;
  const found: Found[] = [];
  if (sourcing.source !== null) {
    found.push(
      sourcing.whole
        ? [
            'sourced',
            `names its source: ${text.slice(sourcing.source.start, sourcing.source.end)}`,
            sourcing.source,
          ]
        : ['partlySourced', 'names a source for another part of it', sourcing.source],
    );
  } else {
    const before = neighbour(sentences, sourcings, index, -1);
    const after = neighbour(sentences, sourcings, index, 1);
    const sameBlock = sentences[index - 1]?.block === sentence.block;
    if (before !== null && carriesOn(tokens, sentence)) {
      found.push(['carriesOn', 'carries on what the sentence before it reports', before]);
    } else if (
      (before !== null && sameBlock) ||
      (after !== null && sentences[index + 1]?.block === sentence.block)
    ) {
      found.push(['besideSource', 'stands beside a sentence that names a source', before ?? after]);
    }
    if (fewSources) found.push(['fewSources', 'the article hardly names a source', null]);
  }
  if (sourcing.unsourced !== null)
    found.push(['unsourcedQuote', 'quotes without saying whom', sourcing.unsourced]);
  const date = dateIn(tokens, sentence, sourcing);
  if (date !== null) found.push(['dated', 'tells of something that has a date', date]);
  if (endsWithQuestion(tokens, sentence)) found.push(['question', 'asks a question', null]);
  if (wordCount(tokens, sentence) < SHORT) found.push(['short', 'is a short sentence', null]);
  if (article.genre === 'opinion') found.push(['opinion', 'stands in an opinion piece', null]);
  if (article.genre === 'letters') found.push(['letters', 'stands in a letter', null]);
  return found;
}

function neighbour(
  sentences: readonly Sentence[],
  sourcings: ReadonlyMap<number, Sourcing>,
  index: number,
  step: 1 | -1,
): Span | null {
  const here = sentences[index];
  const there = sentences[index + step];
  if (here === undefined || there === undefined || Math.abs(there.block - here.block) > 1) return null;
  return sourcings.get(index + step)?.source ?? null;
}

const OPENERS: ReadonlySet<string> = new Set('he she they it this those such these his her their'.split(' '));
const BACKSHIFT: ReadonlySet<string> = new Set("would had wouldn't hadn't also".split(' '));

/** Whether the sentence clearly goes on with the report before it: by its first words, or told from the source's time. */
function carriesOn(tokens: readonly Token[], sentence: Sentence): boolean {
  const first = tokens[sentence.firstToken]?.lower ?? '';
  const second = tokens[sentence.firstToken + 1]?.lower ?? '';
  if (OPENERS.has(first) || (first === 'the' && DOCUMENTS.has(second))) return true;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (BACKSHIFT.has(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

function dateIn(tokens: readonly Token[], sentence: Sentence, sourcing: Sourcing): Span | null {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token === undefined || sourcing.covers(i)) continue;
    if (CALENDAR.has(token.lower) || /^(?:1[5-9]|20)\d\ds?$/.test(token.text)) return token;
  }
  return null;
}

function endsWithQuestion(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.endToken - 1; i >= sentence.firstToken; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' || token?.kind === 'number') return false;
    if (token?.text === '?') return true;
  }
  return false;
}

function wordCount(tokens: readonly Token[], sentence: Sentence): number {
  let count = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (tokens[i]?.kind === 'word') count++;
  return count;
}
