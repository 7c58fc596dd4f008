import type { Anchor } from '../sidecar/types.ts';
import { fold } from './folding.ts';
import { jointBefore, jointBehind, type Joint } from './joints.ts';
import { CONTEXT_OF_TWINS, LONG_WORDS, LONGEST_CONTEXT, USUAL_CONTEXT } from './lengths.ts';

/** An anchor as it is compared: folded, with where its paragraph begins and ends in its contexts. */
export interface Sought {
  readonly exact: string;
  readonly prefix: Context;
  readonly suffix: Context;
  /** Whether the words are long and stood in the article once when the anchor was made. */
  readonly stoodOnce: boolean;
}

/** The text on one side of the words. */
export interface Context {
  readonly text: string;
  /** How many units it takes to have the word next to the mark, and what parts it from the one beyond. */
  readonly word: number;
  /** How many units lie in the sentence of the words; all of them where it does not end here. */
  readonly sentence: number;
  /** How many units lie in their paragraph, or null where it does not end here. The text's end is a paragraph's, too. */
  readonly paragraph: number | null;
  /** What the words touch there. */
  readonly joint: Joint;
}

/** Contexts are cut at blanks and may be a word longer than their length says. */
const LONGEST_READ = 2 * LONGEST_CONTEXT;

const read = new WeakMap<Anchor, Sought>();

/** An anchor folded for the comparison; kept for as long as the anchor is in use, since every edit of a text asks for all of them. */
export function soughtOf(anchor: Anchor): Sought {
  const known = read.get(anchor) ?? readAnchor(anchor);
  read.set(anchor, known);
  return known;
}

function readAnchor(anchor: Anchor): Sought {
  const { exact, at } = anchor;
  // A file written by hand may hold anything; what is longer than any context is not read.
  const prefix = (anchor.prefix ?? '').slice(-LONGEST_READ);
  const suffix = (anchor.suffix ?? '').slice(0, LONGEST_READ);
  const words = fold(exact).trim();
  const before = fold(prefix + leadingBlank(exact));
  const behind = fold(trailingBlank(exact) + suffix);
  const opening = prefix.lastIndexOf('\n');
  const closing = suffix.indexOf('\n');
  const textBegins = at <= prefix.length;
  const textEnds = suffix.length < USUAL_CONTEXT;
  return {
    exact: words,
    stoodOnce:
      words.length >= LONG_WORDS &&
      Math.max(before.length, behind.length) < CONTEXT_OF_TWINS - SHORTER_FOLDED,
    prefix: {
      text: before,
      word: Math.min(before.length, before.length - before.search(LAST_WORD) + 1),
      sentence: fold(lastSentence(prefix)).length,
      paragraph:
        opening === -1 ? (textBegins ? before.length : null) : fold(prefix.slice(opening + 1)).length,
      joint: jointBefore(before, before.length, words),
    },
    suffix: {
      text: behind,
      word: Math.min(behind.length, (FIRST_WORD.exec(behind)?.[0].length ?? behind.length) + 1),
      sentence: endsSentence(exact) ? 0 : fold(firstSentence(suffix)).length,
      paragraph: closing === -1 ? (textEnds ? behind.length : null) : fold(suffix.slice(0, closing)).length,
      joint: jointBehind(behind, 0, words),
    },
  };
}

const FIRST_WORD = /^[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}]+/u;
const LAST_WORD = /[\p{L}\p{N}\p{M}]+[^\p{L}\p{N}]*$/u;

/** By how much folding may shorten a context. */
const SHORTER_FOLDED = 16;

/** A sentence's end followed by what begins another. An abbreviation before a name is taken for one, too, which only asks for more evidence. */
const SENTENCE_END = /[.!?…]["'”’»“)\]]*\s+(?=[^\p{Ll}\s])|\n/u;

/** Whether some words end with a sentence's end, with the blank behind it or without. */
export function endsSentence(words: string): boolean {
  return /[.!?…]["'”’»“)\]]*\s*$/.test(words.slice(-8));
}

function firstSentence(suffix: string): string {
  const match = SENTENCE_END.exec(suffix);
  return match === null ? suffix : suffix.slice(0, match.index);
}

function lastSentence(prefix: string): string {
  const parts = `${prefix}X`.split(SENTENCE_END);
  return (parts.at(-1) ?? '').slice(0, -1);
}

function leadingBlank(words: string): string {
  return /^\s*/.exec(words)?.[0] ?? '';
}

function trailingBlank(words: string): string {
  return words.slice(words.trimEnd().length);
}
