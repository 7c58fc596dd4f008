import type { FoldedText } from './folding.ts';
import { jointBefore, jointBehind } from './joints.ts';
import type { NormalText } from './normalText.ts';
import { endsSentence, type Context, type Sought } from './sought.ts';

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
  /** Whether the next word is the same, from end to end, or the border of the paragraph. */
  readonly touchesWord: boolean;
  /** Whether that is so, or at least the border of the sentence is the same. */
  readonly touches: boolean;
  /** Whether the same stands there up to the border of the paragraph. */
  readonly toBorder: boolean;
}

/** A side of fewer units than this, as at the end of a text, says too little to be relied on by itself. */
const TELLING = 12;
/** How many units of it have to belong to the sentence of the words. */
const OF_SENTENCE = 8;

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
  const begins = endsSentence(text.slice(Math.max(0, start - 8), start));
  const ends = /[.!?…]/.test(text[end] ?? '') || endsSentence(exact);
  return {
    start,
    before: sideFit(before, prefix, opens, begins),
    behind: sideFit(behind, suffix, closes, ends),
  };
}

function sideFit(
  run: number,
  { text, word, sentence, paragraph }: Context,
  hasBorder: boolean,
  hasSentenceBorder: boolean,
): SideFit {
  const half = text.length >= TELLING && run >= text.length / 2;
  const toBorder = paragraph !== null && run >= paragraph && hasBorder;
  const touchesWord = (word > 0 && run >= word) || toBorder;
  return {
    run,
    whole: run === text.length,
    half,
    tells: half && sentence >= OF_SENTENCE,
    touchesWord,
    touches: touchesWord || (sentence === 0 && hasSentenceBorder),
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
