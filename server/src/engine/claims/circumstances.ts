import type { Article } from '../article/types.ts';
import type { Language, Sentence, Token } from '../language/types.ts';
import { slice, type Span } from '../text/span.ts';
import { CALENDAR } from './lexiconAgainst.ts';
import { DOCUMENTS } from './lexiconSpeech.ts';
import type { Sourcing } from './sourcing.ts';
import type { Circumstance, Observation } from './weights.ts';

/** What a sentence is judged with besides its own words. */
export interface Surroundings {
  readonly text: string;
  readonly article: Article;
  readonly language: Language;
  /** By index into `language.sentences`; the body's only. */
  readonly sourcings: ReadonlyMap<number, Sourcing>;
  /** Whether the author openly gives an opinion. */
  readonly isOpinion: boolean;
  /** Whether the article hardly names a source. */
  readonly fewSources: boolean;
}

/** A sentence with fewer words is a fragment or an exclamation. */
const SHORT = 6;

const CARRYING_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they']);
/** Verbs told from the source's time: 'he would resign'. */
const BACKSHIFT: ReadonlySet<string> = new Set(['would', "wouldn't"]);

const PRESENT: ReadonlySet<string> = new Set(
  "is isn't are aren't has hasn't have haven't does doesn't do don't".split(' '),
);
/** How many tokens at a sentence's head hold its subject, if that is short, and its first verb. */
const HEAD = 4;

/** What speaks for or against a flag by who speaks in the sentence, where it stands, and its form. */
export function readCircumstances(around: Surroundings, index: number, sourcing: Sourcing): Observation[] {
  const { article, language } = around;
  const { tokens } = language;
  const sentence = language.sentences[index];
  if (sentence === undefined) return [];
  const date = dateIn(tokens, sentence, sourcing);
  return [
    ...sourceOrReport(around, index, sentence, sourcing),
    ...when(sourcing.unsourced !== null, 'unsourcedQuote', 'quotes without saying whom', sourcing.unsourced),
    ...when(date !== null, 'dated', 'tells of something that has a date', date),
    ...when(endsWithQuestion(tokens, sentence), 'question', 'asks a question'),
    ...when(isShort(tokens, sentence), 'short', 'is a short sentence'),
    ...when(article.genre === 'release', 'release', 'stands in a release, which praises its own'),
    ...when(
      around.isOpinion,
      'opinion',
      article.genre === 'letters' ? 'stands in a letter' : 'stands in an opinion piece',
    ),
  ];
}

function sourceOrReport(
  around: Surroundings,
  index: number,
  sentence: Sentence,
  { source, whole }: Sourcing,
): Observation[] {
  if (source !== null) {
    return whole
      ? when(true, 'sourced', `names its source: ${slice(around.text, source)}`, source)
      : when(true, 'partlySourced', 'names a source for another part of it', source);
  }
  const few = when(around.fewSources, 'fewSources', 'the article hardly names a source');
  const before = sourceBefore(around, index);
  const carries = before !== null && carriesOn(around.language.tokens, sentence);
  return [...few, ...when(carries, 'carriesOn', 'carries on what the sentence before it reports', before)];
}

function when(holds: boolean, feature: Circumstance, text: string, span: Span | null = null): Observation[] {
  return holds ? [{ feature, text, span }] : [];
}

/** The source of the sentence before, if it stands in the same block or the one above. */
function sourceBefore({ language, sourcings }: Surroundings, index: number): Span | null {
  const here = language.sentences[index];
  const there = language.sentences[index - 1];
  if (here === undefined || there === undefined || here.block - there.block > 1) return null;
  return sourcings.get(index - 1)?.source ?? null;
}

/** Whether the sentence clearly goes on with the report before it: by its first words, or told from the source's time. */
function carriesOn(tokens: readonly Token[], sentence: Sentence): boolean {
  const first = tokens[sentence.firstToken]?.lower ?? '';
  const second = tokens[sentence.firstToken + 1]?.lower ?? '';
  const opens = CARRYING_PRONOUNS.has(first) || (first === 'the' && DOCUMENTS.has(second));
  if (opens && !isPresent(tokens, sentence)) return true;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (BACKSHIFT.has(tokens[i]?.lower ?? '')) return true;
  }
  return false;
}

/** Whether the sentence begins in the present tense, in which no report of what was said goes on. */
function isPresent(tokens: readonly Token[], sentence: Sentence): boolean {
  const head = tokens.slice(sentence.firstToken, Math.min(sentence.firstToken + HEAD, sentence.endToken));
  return head.some(({ lower }) => PRESENT.has(lower));
}

function dateIn(tokens: readonly Token[], sentence: Sentence, sourcing: Sourcing): Span | null {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token === undefined || sourcing.covers(i)) continue;
    const isYear = token.kind === 'number' && /^(?:1[5-9]|20)\d\ds?$/.test(token.text);
    // A 'march' written small is a walk.
    const isNamed = CALENDAR.has(token.lower) && (DAYS_AGO.test(token.lower) || /^\p{Lu}/u.test(token.text));
    if (isYear || isNamed) return token;
  }
  return null;
}

const DAYS_AGO = /^(?:yesterday|today|tomorrow)$/;

function endsWithQuestion(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.endToken - 1; i >= sentence.firstToken; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' || token?.kind === 'number') return false;
    if (token?.text === '?') return true;
  }
  return false;
}

function isShort(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0;
  for (let i = sentence.firstToken; i < sentence.endToken && words < SHORT; i++) {
    if (tokens[i]?.kind === 'word') words++;
  }
  return words < SHORT;
}
