import type { Article } from '../article/types.ts';
import type { Language, Token } from '../language/types.ts';
import { hashText } from '../tagging/hashing.ts';
import { addFeature, featureList, type FeatureList } from '../tagging/ranking.ts';
import { classOf, LEVELS, type WordLists } from '../tagging/wordLists.ts';
import type { Weighed } from './evidence.ts';
import type { Sourcing } from './sourcing.ts';
import { SIGNAL_NUMBERS } from './weights.ts';

/** An article as the trained weights see it: what is the same for all its sentences. */
export interface ClaimScene {
  readonly language: Language;
  readonly words: WordLists;
  /** By index into `language.sentences`, in order; the body's only. */
  readonly sourcings: ReadonlyMap<number, Sourcing>;
  /** What the rules make of the body's sentences, in order. */
  readonly ruled: readonly Weighed[];
  readonly genre: number;
  /** How much of the body names a source, in steps. */
  readonly sourced: number;
  /** In how much of the body the word lists alone would nearly ask, in steps. */
  readonly asserting: number;
}

/** Above this sum of the rules a sentence asserts something by its words, if not enough to be asked about. */
const ASSERTS_FROM = -0.5;

/** Reads what all sentences share. `ruled` is what the rules make of the body's sentences, in order. */
export function claimScene(
  { genre }: Article,
  language: Language,
  sourcings: ReadonlyMap<number, Sourcing>,
  ruled: readonly Weighed[],
  words: WordLists,
): ClaimScene {
  const count = Math.max(1, sourcings.size);
  const sourced = [...sourcings.values()].filter(({ source }) => source !== null).length;
  const asserting = ruled.filter(({ sum }) => sum > ASSERTS_FROM).length;
  return {
    language,
    words,
    sourcings,
    ruled,
    genre: hashText(genre),
    sourced: step(sourced / count, SOURCED_STEPS),
    asserting: step(asserting / count, ASSERTING_STEPS),
  };
}

const SOURCED_STEPS = [0.1, 0.3, 0.5, 0.7];
const ASSERTING_STEPS = [0.02, 0.08, 0.15, 0.3];
const SENTENCE_STEPS = [4, 8, 15, 25];

function step(value: number, steps: readonly number[]): number {
  return steps.filter((each) => value >= each).length;
}

/** The templates of the features, as hashes: most of their values are small numbers. */
const TEMPLATE = {
  voice: hashText('voice'),
  voiceBefore: hashText('voiceBefore'),
  voiceBehind: hashText('voiceBehind'),
  beside: hashText('beside'),
  sourced: hashText('sourced'),
  sourcedVoice: hashText('sourcedVoice'),
  genre: hashText('genre'),
  position: hashText('position'),
  asserting: hashText('asserting'),
  number: hashText('number'),
  percent: hashText('percent'),
  quote: hashText('quote'),
  ending: hashText('ending'),
  sentenceLength: hashText('sentenceLength'),
  signal: hashText('signal'),
  opening: hashText('opening'),
  openingTwo: hashText('openingTwo'),
  name: hashText('name'),
  word: hashText('word'),
  wordClass: hashText('wordClass'),
  coarserClass: hashText('coarserClass'),
};

/** Room for a sentence of some eighty words; what is behind them is not seen. */
const MOST_FEATURES = 256;

/** Who speaks in a sentence. */
const VOICES = { own: 0, crowd: 1, unsourced: 2, partlyOwn: 3, mostlyOwn: 4, whole: 5 } as const;

/**
 * The features of the body's sentence at `place` (an index into `ruled`), each once: who speaks in it and beside it, where it stands, what the rules
 * saw in it, and the words that are the article's own, with their classes.
 */
export function observeSentence(scene: ClaimScene, place: number): Int32Array {
  const { language, sourcings, ruled } = scene;
  const { sentence: index = 0, signals = [] } = ruled[place] ?? {};
  const sentence = language.sentences[index];
  const sourcing = sourcings.get(index);
  const list = featureList(MOST_FEATURES);
  if (sentence === undefined || sourcing === undefined) return list.values.slice(0, 0);
  const own = ownTokens(language.tokens, sentence, sourcing);
  const ownWords = countWords(own, 0, own.length);
  const words = countWords(language.tokens, sentence.firstToken, sentence.endToken);
  const voice = voiceOf(sourcing, ownWords, words);
  const before = neighbour(sourcings.get(index - 1));
  const behind = neighbour(sourcings.get(index + 1));
  addFeature(list, TEMPLATE.voice, voice);
  addFeature(list, TEMPLATE.voiceBefore, voice, before);
  addFeature(list, TEMPLATE.voiceBehind, voice, behind);
  addFeature(list, TEMPLATE.beside, before, behind);
  addFeature(list, TEMPLATE.sourced, scene.sourced);
  addFeature(list, TEMPLATE.sourcedVoice, scene.sourced, voice);
  addFeature(list, TEMPLATE.genre, scene.genre);
  addFeature(list, TEMPLATE.position, position(place, ruled.length));
  addFeature(list, TEMPLATE.asserting, scene.asserting);
  if (voice !== VOICES.whole) {
    for (const { kind, text } of own) {
      if (kind === 'number') addFeature(list, TEMPLATE.number, 1);
      else if (kind === 'quote') addFeature(list, TEMPLATE.quote, 1);
      else if (text === '%') addFeature(list, TEMPLATE.percent, 1);
    }
    addFeature(list, TEMPLATE.ending, ending(language.tokens[sentence.endToken - 1]));
    addFeature(list, TEMPLATE.sentenceLength, step(ownWords, SENTENCE_STEPS));
    for (const { key } of signals) addFeature(list, TEMPLATE.signal, SIGNAL_NUMBERS[key]);
    const opening = own.find(isSeen);
    const next = own.find((token) => token !== opening && isSeen(token));
    addFeature(list, TEMPLATE.opening, opening === undefined ? 0 : hashText(opening.lower));
    addFeature(
      list,
      TEMPLATE.openingTwo,
      opening === undefined ? 0 : hashText(opening.lower),
      next === undefined ? 0 : hashText(next.lower),
    );
    const first = language.tokens[sentence.firstToken];
    for (const token of own) observeWord(scene.words, token, token === first, list);
  }
  return onceEach(list.values.subarray(0, list.size));
}

/** Each number once, in rising order. Reorders what it is given. */
function onceEach(values: Int32Array): Int32Array {
  values.sort();
  let kept = 0;
  for (const value of values) {
    if (kept === 0 || values[kept - 1] !== value) values[kept++] = value;
  }
  return values.slice(0, kept);
}

/** Adds what a word is: its form, its class and the next coarser one. A name is like every other, and so is a number. */
export function observeWord(words: WordLists, token: Token, isFirst: boolean, list: FeatureList): void {
  if (!isSeen(token)) return;
  if (!isFirst && isCapital(token.text)) {
    addFeature(list, TEMPLATE.name, 0);
    return;
  }
  const found = token.kind === 'number' ? -1 : classOf(words, hashText(token.lower));
  addFeature(list, TEMPLATE.word, token.kind === 'number' ? 0 : hashText(token.lower));
  if (found < 0) return;
  addFeature(list, TEMPLATE.wordClass, found);
  addFeature(list, TEMPLATE.coarserClass, words.coarser[found * LEVELS] ?? 0);
}

/** Whether a word begins with a capital; most are told without asking what Unicode says of them. */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

function isSeen({ kind }: Token): boolean {
  return kind !== 'punctuation' && kind !== 'quote';
}

/** The tokens of a sentence that are in nobody's voice but the article's. */
export function ownTokens(
  tokens: readonly Token[],
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
  sourcing: Sourcing,
): Token[] {
  const own: Token[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i];
    if (token !== undefined && !sourcing.covers(i)) own.push(token);
  }
  return own;
}

function voiceOf(sourcing: Sourcing, ownWords: number, words: number): number {
  if (sourcing.source === null) {
    if (sourcing.crowd !== null) return VOICES.crowd;
    return sourcing.unsourced === null ? VOICES.own : VOICES.unsourced;
  }
  if (sourcing.whole) return VOICES.whole;
  return ownWords * 2 > words ? VOICES.mostlyOwn : VOICES.partlyOwn;
}

function countWords(tokens: readonly Token[], first: number, end: number): number {
  let words = 0;
  for (let i = first; i < end; i++) if (tokens[i]?.kind === 'word') words++;
  return words;
}

/** 0 where no body sentence stands there, 1 where it names no source, 2 where it names one, 3 where it is all the source's. */
function neighbour(sourcing: Sourcing | undefined): number {
  if (sourcing === undefined) return 0;
  if (sourcing.source === null) return 1;
  return sourcing.whole ? 3 : 2;
}

/** From this share of the body on a sentence stands near its end. */
const LATE = 0.7;

function position(place: number, count: number): number {
  if (place < 2) return place;
  if (place < 4) return 2;
  if (place === count - 1) return 5;
  return place > count * LATE ? 4 : 3;
}

/** What a sentence ends with: 1 a word, else its mark. */
function ending(token: Token | undefined): number {
  return token === undefined || /^\p{L}/u.test(token.text) ? 1 : hashText(token.text);
}
