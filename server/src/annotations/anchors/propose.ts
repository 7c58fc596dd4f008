import search from 'approx-string-match';
import type { Span } from '../../engine/index.ts';
import type { Anchor } from '../sidecar/types.ts';
import { alignedSpan } from './align.ts';
import { foldedText } from './folding.ts';
import { jointBefore, jointBehind } from './joints.ts';
import type { NormalText } from './normalText.ts';
import { soughtOf } from './sought.ts';

/** The share of units that may differ in what is proposed: words that differ more are hardly the same sentence. */
const MOST_DIFFERENT = 0.4;
/** By what share of the units the next best place has to be worse. */
const MARGIN = 0.15;
/** How many units of context on each side take part; short words are found by what is around them. */
const CONTEXT = 24;
/** Longer words are not looked for: the time grows with the square. */
const LONGEST = 1500;

/** How much work a proposal is, in units of text times words of 32 units: what a caller with many orphans has to bound. */
export function proposalWork(normal: NormalText, { exact }: Anchor): number {
  return normal.text.length * Math.ceil((exact.length + 2 * CONTEXT) / 32);
}

/**
 * The place whose words and surroundings are most like the anchor's, in original offsets, where it is so by a clear margin; or null. It is
 * found by Myers' bit-vector search over words and context together, so that a changed name is found by its neighbours.
 */
export function propose(normal: NormalText, anchor: Anchor): Span | null {
  const { exact: words, prefix, suffix } = soughtOf(anchor);
  const before = prefix.text.slice(-CONTEXT);
  const behind = suffix.text.slice(0, CONTEXT);
  const pattern = before + words + behind;
  if (words === '' || pattern.length > LONGEST) return null;
  const { text, starts } = foldedText(normal);
  const [best] = search(text, pattern, Math.floor(pattern.length * MOST_DIFFERENT));
  if (best === undefined || hasRival(text, pattern, best)) return null;
  const { start, end } =
    standingIn(text, words, best) ?? alignedWords(text, pattern, before.length, words.length, best);
  if (start >= end) return null;
  const last = starts[end - 1] ?? 0;
  return { start: normal.toOriginal(starts[start] ?? 0), end: normal.toOriginal(last + 1) };
}

interface Match extends Span {
  readonly errors: number;
}

/** The words themselves, where they stand once in what was found: only what is around them changed. */
function standingIn(text: string, words: string, match: Span): Span | null {
  const start = text.indexOf(words, match.start);
  const end = start + words.length;
  if (start === -1 || end > match.end || start !== text.lastIndexOf(words, match.end - words.length))
    return null;
  const isWhole = jointBefore(text, start, words) === 'free' && jointBehind(text, end, words) === 'free';
  return isWhole ? { start, end } : null;
}

/** What stands where the words stood. */
function alignedWords(text: string, pattern: string, start: number, length: number, match: Span): Span {
  const aligned = alignedSpan(pattern, text.slice(match.start, match.end), { start, end: start + length });
  return {
    start: toWordStart(text, match.start + aligned.start),
    end: toWordEnd(text, match.start + aligned.end),
  };
}

/** Whether something like it stands elsewhere, not clearly worse. */
function hasRival(text: string, pattern: string, best: Match): boolean {
  const errors = Math.min(pattern.length - 1, best.errors + Math.floor(pattern.length * MARGIN));
  return [text.slice(0, best.start), text.slice(best.end)].some(
    (rest) => search(rest, pattern, errors).length > 0,
  );
}

/** Blanks at its edges do not belong to the words, and what is left of a word is taken whole. */
function toWordStart(text: string, offset: number): number {
  let start = offset;
  while (text[start] === ' ') start++;
  while (start > 0 && isLetter(text[start]) && isLetter(text[start - 1])) start--;
  return start;
}

function toWordEnd(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && text[end - 1] === ' ') end--;
  while (end < text.length && isLetter(text[end - 1]) && isLetter(text[end])) end++;
  return end;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}
