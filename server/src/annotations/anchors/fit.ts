import type { Anchor } from '../sidecar/types.ts';
import { fold, type FoldedText } from './folding.ts';
import { CONTEXT_OF_TWINS, LONG_WORDS, USUAL_CONTEXT } from './lengths.ts';
import type { NormalText } from './normalText.ts';

/** An anchor as it is compared: folded, with where its paragraph begins and ends in its contexts. */
export interface Sought {
  readonly exact: string;
  readonly prefix: Context;
  readonly suffix: Context;
  /** Whether the words are long and stood in the article once when the anchor was made. */
  readonly stoodOnce: boolean;
}

/** The text on one side of the words. */
interface Context {
  readonly text: string;
  /** How many units lie in the sentence of the words; all of them where it does not end here. */
  readonly sentence: number;
  /** How many units lie in their paragraph, or null where it does not end here. The text's end is a paragraph's, too. */
  readonly paragraph: number | null;
  /** What the words touch there. */
  readonly joint: Joint;
}

/** What the first or last word of the mark touches: nothing of its own kind, a hyphen that joins it to a word, or the rest of its word. */
type Joint = 'free' | 'hyphen' | 'word';

/** How far the surroundings of one place are those of an anchor. */
export interface Fit {
  readonly start: number;
  readonly before: SideFit;
  readonly behind: SideFit;
}

/** How one side fits, from the words outward. */
export interface SideFit {
  /** How many folded units are the same. */
  readonly run: number;
  /** Whether everything is the same that the anchor holds. */
  readonly whole: boolean;
  /** Whether the half next to the words is the same, which occurred once in the article when the anchor was made. */
  readonly half: boolean;
  /** Whether that half belongs to the sentence of the words, and so tells that this sentence is meant and not its neighbour. */
  readonly tells: boolean;
  /** Whether what the words touch is the same: the next word's beginning, or the border of the sentence or paragraph. */
  readonly touches: boolean;
  /** Whether the same stands there up to the border of the paragraph. */
  readonly toBorder: boolean;
}

/** A side of fewer units than this, as at the end of a text, says too little to be relied on by itself. */
const TELLING = 12;
/** How many units of it have to belong to the sentence of the words. */
const OF_SENTENCE = 8;

/** Folds an anchor for the comparison. */
export function soughtOf({ exact, prefix = '', suffix = '', at }: Anchor): Sought {
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
      sentence: fold(lastSentence(prefix)).length,
      paragraph:
        opening === -1 ? (textBegins ? before.length : null) : fold(prefix.slice(opening + 1)).length,
      joint: jointBefore(before, before.length, words),
    },
    suffix: {
      text: behind,
      sentence: SENTENCE_ENDED.test(exact) ? 0 : fold(firstSentence(suffix)).length,
      paragraph: closing === -1 ? (textEnds ? behind.length : null) : fold(suffix.slice(0, closing)).length,
      joint: jointBehind(behind, 0, words),
    },
  };
}

/** By how much folding may shorten a context. */
const SHORTER_FOLDED = 16;

/** A sentence's end followed by what begins another. An abbreviation before a name is taken for one, too, which only asks for more evidence. */
const SENTENCE_END = /[.!?…]["'”’»“)\]]*\s+(?=[^\p{Ll}\s])|\n/u;

/** A sentence's end at the end of some words, with the blank behind it or without. */
const SENTENCE_ENDED = /[.!?…]["'”’»“)\]]*\s*$/;

function firstSentence(suffix: string): string {
  const match = SENTENCE_END.exec(suffix);
  return match === null ? suffix : suffix.slice(0, match.index);
}

function lastSentence(prefix: string): string {
  const parts = `${prefix}X`.split(SENTENCE_END);
  return (parts.at(-1) ?? '').slice(0, -1);
}

/** Compares the surroundings of the words at a folded offset; null where they are part of other words there. */
export function fitAt(normal: NormalText, folded: FoldedText, sought: Sought, start: number): Fit | null {
  const { text } = folded;
  const { exact, prefix, suffix } = sought;
  const end = start + exact.length;
  if (jointBefore(text, start, exact) !== prefix.joint || jointBehind(text, end, exact) !== suffix.joint)
    return null;
  let before = 0;
  while (
    before < Math.min(prefix.text.length, start) &&
    text.charCodeAt(start - 1 - before) === prefix.text.charCodeAt(prefix.text.length - 1 - before)
  )
    before++;
  let behind = 0;
  while (
    behind < Math.min(suffix.text.length, text.length - end) &&
    text.charCodeAt(end + behind) === suffix.text.charCodeAt(behind)
  )
    behind++;
  const opens = hasBreak(normal, folded, start - (prefix.paragraph ?? 0), -1);
  const closes = hasBreak(normal, folded, end + (suffix.paragraph ?? 0), 1);
  const begins = SENTENCE_ENDED.test(text.slice(Math.max(0, start - 8), start));
  const ends = /[.!?…]/.test(text[end] ?? '') || SENTENCE_ENDED.test(exact);
  return {
    start,
    before: sideFit(before, prefix, opens, begins),
    behind: sideFit(behind, suffix, closes, ends),
  };
}

function sideFit(
  run: number,
  { text, sentence, paragraph }: Context,
  hasBorder: boolean,
  hasSentenceBorder: boolean,
): SideFit {
  const half = text.length >= TELLING && run >= text.length / 2;
  const toBorder = paragraph !== null && run >= paragraph && hasBorder;
  return {
    run,
    whole: run === text.length,
    half,
    tells: half && sentence >= OF_SENTENCE,
    touches: run >= 2 || toBorder || (sentence === 0 && hasSentenceBorder),
    toBorder,
  };
}

/** Whether a line or the text begins (`step` −1) or ends (1) at a folded offset, over its white space. */
function hasBreak({ text }: NormalText, { starts }: FoldedText, offset: number, step: -1 | 1): boolean {
  let i = (starts[offset] ?? text.length) + (step === -1 ? -1 : 0);
  for (; i >= 0 && i < text.length; i += step) {
    const unit = text[i] ?? '';
    if (unit === '\n') return true;
    if (!/\s/.test(unit)) return false;
  }
  return true;
}

function jointBefore(text: string, start: number, words: string): Joint {
  if (!isWordAt(words, 0)) return 'free';
  if (isWordBefore(text, start)) return 'word';
  return HYPHENS.has(text[start - 1] ?? '') && isWordBefore(text, start - 1) ? 'hyphen' : 'free';
}

function jointBehind(text: string, end: number, words: string): Joint {
  if (!isWordBefore(words, words.length)) return 'free';
  if (isWordAt(text, end)) return 'word';
  return HYPHENS.has(text[end] ?? '') && isWordAt(text, end + 1) ? 'hyphen' : 'free';
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);

function isWordAt(text: string, offset: number): boolean {
  return isWordCharacter(text.codePointAt(offset));
}

function isWordBefore(text: string, offset: number): boolean {
  const pair = offset >= 2 ? (text.codePointAt(offset - 2) ?? 0) : 0;
  return isWordCharacter(pair > 0xffff ? pair : offset >= 1 ? text.codePointAt(offset - 1) : undefined);
}

function isWordCharacter(point: number | undefined): boolean {
  if (point === undefined) return false;
  if (point < 0x80)
    return (point > 0x60 && point < 0x7b) || (point > 0x40 && point < 0x5b) || (point > 0x2f && point < 0x3a);
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point));
}

function leadingBlank(words: string): string {
  return /^\s*/.exec(words)?.[0] ?? '';
}

function trailingBlank(words: string): string {
  return words.slice(words.trimEnd().length);
}
