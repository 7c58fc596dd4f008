import type { Article } from '../../article/types.ts';
import type { Language } from '../../language/types.ts';
import type { Surface } from '../surface.ts';
import { sportOf } from './sport.ts';
import { CAPITALS, INITIAL_CAPITAL, type WordType, type WordTypes } from './wordTypes.ts';

/**
 * A run of tokens that is read as one: around the capitals of a sentence or a dateline. Most of a text is far from any capital and cannot be
 * part of a name; it is only looked at as a neighbour.
 */
export interface Sequence {
  readonly first: number;
  readonly end: number;
  /** The sentence or dateline that it lies in; the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** How its block is written: 0 running text, 1 a headline's capitals, 2 all in capitals; 3 for a dateline. */
  readonly manner: number;
}

/** A text as the tagger reads it. */
export interface TextOfWords {
  /** For each token its word. */
  readonly words: readonly WordType[];
  /** For each token 1 where white space stands before it. */
  readonly spaced: Uint8Array;
  readonly sequences: readonly Sequence[];
  /** How much the text is about sport, see `sportOf`. */
  readonly sport: number;
  /** For each token the index of its sequence, or -1. */
  readonly sequenceOf: Int32Array;
  /** The tokens with a capital in running text, by the word's hash, the first `OCCURRENCES` of each. */
  readonly occurrences: ReadonlyMap<number, readonly number[]>;
  /** The hashes of the words that stand small somewhere. */
  readonly small: ReadonlySet<number>;
  /** For each abbreviation (by its word's hash) the last token of the name in the text that it may stand for. */
  readonly expansions: ReadonlyMap<number, number>;
}

const OCCURRENCES = 12;

/** Prepares a text for the tagger. Linear. */
export function readWords(
  article: Article,
  language: Language,
  surface: Surface,
  typeOf: WordTypes,
): TextOfWords {
  const { tokens, sentences } = language;
  const words = tokens.map(({ text }) => typeOf(text));
  const spaced = Uint8Array.from(tokens, (token) => (token.spaced ? 1 : 0));
  const sequences = readSequences(article, language, surface, words);
  const sequenceOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, { first, end }] of sequences.entries()) sequenceOf.fill(index, first, end);
  const occurrences = new Map<number, number[]>();
  const small = new Set<number>();
  for (const [i, { word, written }] of words.entries()) {
    if ((written & CAPITALS) === 0) small.add(word);
    const manner = sequences[sequenceOf[i] ?? -1]?.manner ?? 0;
    if ((written & INITIAL_CAPITAL) === 0 || manner === 1 || manner === 2) continue;
    const places = occurrences.get(word);
    if (places === undefined) occurrences.set(word, [i]);
    else if (places.length < OCCURRENCES) places.push(i);
  }
  const expansions = findExpansions(tokens, sentences, words);
  return { sport: sportOf(tokens), words, spaced, sequences, sequenceOf, occurrences, small, expansions };
}

/** How far from a capital a token may be and still belong to a name: two small words may stand between two capitals. */
const NEAR = 1;

function readSequences(
  article: Article,
  language: Language,
  surface: Surface,
  words: readonly WordType[],
): Sequence[] {
  const sequences: Sequence[] = [];
  const add = (from: number, to: number, manner: number): void => {
    let end = from;
    // A compound is walked once: each of its words would lead to the same end.
    let compound = from;
    for (let i = from; i < to; i++) {
      if (i < compound || ((words[i]?.written ?? 0) & CAPITALS) === 0) continue;
      const last = sequences.at(-1);
      const first = Math.max(end, i - NEAR);
      compound = endOfCompound(language, i);
      end = Math.min(to, compound + NEAR);
      if (last !== undefined && last.end === first && last.from === from)
        sequences[sequences.length - 1] = { ...last, end };
      else sequences.push({ first, end, from, to, manner });
    }
  };
  for (const [index, block] of language.blocks.entries()) {
    const written = surface.cases[index];
    const manner = written === 'title' ? 1 : written === 'shouting' ? 2 : 0;
    const firstSentence = language.sentences[block.firstSentence];
    const hasSentence = block.firstSentence < block.endSentence && firstSentence !== undefined;
    const head = hasSentence ? firstSentence.firstToken : block.endToken;
    if (article.dateline !== null && head > block.firstToken) add(block.firstToken, head, 3);
    for (let s = block.firstSentence; s < block.endSentence; s++) {
      const sentence = language.sentences[s];
      if (sentence !== undefined) add(sentence.firstToken, sentence.endToken, manner);
    }
  }
  return sequences;
}

/** The token behind a word and all that hyphens join to it: `Chi-wai`, `Chan-o-cha`, also with blanks around. */
function endOfCompound({ tokens }: Language, word: number): number {
  let end = word + 1;
  while (/^[-‐‑–]$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.kind === 'word') end += 2;
  return end;
}

/**
 * Where an abbreviation of capitals stands in brackets right behind the name whose initials it is (`European Union (EU)`), the name's
 * last word tells what the abbreviation is wherever it stands.
 */
function findExpansions(
  tokens: Language['tokens'],
  sentences: Language['sentences'],
  words: readonly WordType[],
): ReadonlyMap<number, number> {
  const expansions = new Map<number, number>();
  for (const { firstToken, endToken } of sentences)
    for (let i = firstToken + 1; i + 1 < endToken; i++) {
      if (tokens[i]?.text !== '(') continue;
      const short = tokens[i + 1];
      const word = words[i + 1]?.word;
      if (short === undefined || word === undefined || !/^\p{Lu}{2,8}s?$/u.test(short.text)) continue;
      const last = initialsEndAt(tokens, firstToken, i, short.text.replace(/s$/, ''));
      if (last !== null && !expansions.has(word)) expansions.set(word, last);
    }
  return expansions;
}

/** The token right before `end` if the capitals before it spell the abbreviation from its end, small words passed over. */
function initialsEndAt(tokens: Language['tokens'], first: number, end: number, short: string): number | null {
  let letter = short.length - 1;
  for (let i = end - 1; i >= first && end - i <= 2 * short.length + 3; i--) {
    const initial = tokens[i]?.text.charAt(0) ?? '';
    if (initial === initial.toLowerCase()) continue;
    if (initial !== short.charAt(letter)) return null;
    if (letter-- === 0) return end - 1;
  }
  return null;
}
