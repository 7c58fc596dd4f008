import { isCredit, pointsAtPicture } from './credits.ts';
import { findDateline } from './dateline.ts';
import { firstEntry } from './live.ts';
import { isCapitals, isProse, isTitleCase, type Shape } from './shape.ts';
import type { Mark, Sign } from './signs.ts';

/** How many blocks may stand above an article's first paragraph. */
const LONGEST_HEAD = 60;
const LONGEST_HEADLINE = 220;
const LONGEST_DEK = 350;

/** A sentence of more words is no headline, however many names it holds: titles in title case may end with a stop, but are short. */
const LONGEST_STOPPED = 17;

/** First words of headlines that promotion begins with too. */
const EYEBROW = /^(?:live|opinion|analysis|explainer|poll|quiz|interview|exclusive)\b/i;

/**
 * Labels what stands above the first paragraph (headline, dek, credits, the names of sections) in `marks`, and returns that
 * paragraph's index; 0 where the text has none. `title` is the headline as a header gives it.
 */
export function labelHead(
  text: string,
  shapes: readonly Shape[],
  signs: readonly (Sign | null)[],
  marks: Mark[],
  title: string | undefined,
): number {
  const firstBody = firstParagraph(text, shapes, marks, signs);
  if (firstBody === null) return Math.max(0, marks.indexOf(null));
  const headline = headlineIndex(shapes, signs, marks, firstBody, title);
  for (let i = 0; i < firstBody; i++) {
    const shape = shapes[i];
    const credit =
      i > headline && shape !== undefined && signs[i]?.furniture === 'promotion' && isCredit(shape.plain);
    if (shape !== undefined && (i === headline || marks[i] === null || credit))
      marks[i] = headMark(shapes, shape, i, headline);
  }
  return firstBody;
}

function firstParagraph(
  text: string,
  shapes: readonly Shape[],
  marks: readonly Mark[],
  signs: readonly (Sign | null)[],
): number | null {
  let open = 0;
  const entry = firstEntry(shapes, signs);
  for (const [index, shape] of shapes.entries()) {
    if (index === entry && open > 0) return index;
    if (open > LONGEST_HEAD) return isProse(shape) && marks[index] === null ? index : null;
    if (marks[index] !== null) continue;
    if (findDateline(text, shape) !== null) return index;
    const above = open === 0 ? canBeHeadline(shape) : isAbove(text, shapes, marks, signs, index);
    if (!above) return index;
    open++;
  }
  return null;
}

/** Whether a block may be a headline by its own look: short, no sentence, or one in capitals or title case. */
function canBeHeadline(shape: Shape): boolean {
  if (shape.heading > 0) return true;
  if (shape.bullet || shape.length > LONGEST_HEADLINE || shape.plain.endsWith(':')) return false;
  return (
    !shape.ends ||
    (isTitleCase(shape.plain) && shape.words <= LONGEST_STOPPED) ||
    isCapitals(shape.plain) ||
    (/[?!]$/.test(shape.plain) && shape.words <= 18)
  );
}

/** Whether a block under a headline still stands above the article: no sentence, or a dek with credits behind it. */
function isAbove(
  text: string,
  shapes: readonly Shape[],
  marks: readonly Mark[],
  signs: readonly (Sign | null)[],
  index: number,
): boolean {
  const shape = shapes[index];
  if (shape === undefined || shape.length > LONGEST_DEK) return false;
  if (shape.heading > 0) return true;
  if (isCredit(shape.plain)) return true;
  if (!shape.ends) return !(shape.words >= 12 && /[:;,]$/.test(shape.plain));
  if (shape.bullet || /^(?:sir|madam|dear|to the editor)\b/i.test(shape.plain)) return false;
  let next = index + 1;
  while (next < shapes.length && signs[next]?.label === 'boilerplate') next++;
  const behind = shapes[next];
  if (behind === undefined || !hasProseFrom(shapes, marks, next)) return false;
  const label = signs[next]?.label;
  if (label === 'byline' || label === 'date') return true;
  if (label === 'caption') return shape.length <= 160;
  return (
    signs[next] === null && (findDateline(text, behind) !== null || (isCredit(behind.plain) && !behind.ends))
  );
}

function hasProseFrom(shapes: readonly Shape[], marks: readonly Mark[], from: number): boolean {
  for (let i = from; i < Math.min(shapes.length, from + LONGEST_HEAD); i++) {
    const shape = shapes[i];
    if (shape !== undefined && marks[i] === null && isProse(shape)) return true;
  }
  return false;
}

function headlineIndex(
  shapes: readonly Shape[],
  signs: readonly (Sign | null)[],
  marks: readonly Mark[],
  firstBody: number,
  title: string | undefined,
): number {
  const head = shapes.slice(0, firstBody);
  if (title !== undefined) {
    const same = head.findIndex((shape) => letters(shape.plain) === letters(title));
    if (same >= 0) return same;
  }
  const heading = head.findIndex((shape) => shape.heading === 1);
  if (heading >= 0) return heading;
  const eyebrow = head.findIndex(
    (shape, i) => signs[i]?.furniture === 'promotion' && EYEBROW.test(shape.plain) && shape.words >= 5,
  );
  const open = [...head.keys()].filter((index) => marks[index] === null);
  const [first, second] = open;
  if (first === undefined) return eyebrow >= 0 ? eyebrow : signedHeadline(head, signs);
  if (eyebrow >= 0 && eyebrow < first) return eyebrow;
  const kicker = (head[first]?.words ?? 0) <= 3;
  const under = second === undefined ? undefined : head[second];
  return kicker && second !== undefined && under !== undefined && under.words >= 4 && canBeHeadline(under)
    ? second
    : first;
}

/** Where nothing else can be the headline: a line that reads like promotion, or like the title of a notice, but heads the text. */
function signedHeadline(head: readonly Shape[], signs: readonly (Sign | null)[]): number {
  return head.findIndex((shape, index) => {
    const kind = signs[index]?.furniture;
    return (
      (kind === 'promotion' || kind === 'house') &&
      !shape.ends &&
      shape.words >= 5 &&
      shape.length <= 140 &&
      !/\b(?:us|our|your|newsletter|app)\b/i.test(shape.plain)
    );
  });
}

function headMark(shapes: readonly Shape[], shape: Shape, index: number, headline: number): Mark {
  if (index === headline) return { label: 'headline', reason: 'the title above the article' };
  if (index < headline) return { label: 'boilerplate', reason: 'stands above the headline' };
  if (letters(shape.plain) === letters(shapes[headline]?.plain ?? ''))
    return { label: 'headline', reason: 'repeats the headline' };
  if (isCredit(shape.plain)) return { label: 'byline', reason: 'a name or an agency under the headline' };
  if (pointsAtPicture(shape.plain)) return { label: 'caption', reason: 'points at people in a picture' };
  if (shape.words <= 6 && !shape.bullet && shapes[index + 1]?.bullet === true)
    return { label: 'subhead', reason: 'a short line over a list' };
  if (shape.words <= 3 && !shape.ends && shape.heading === 0)
    return { label: 'boilerplate', reason: 'a short line above the article' };
  return { label: 'dek', reason: 'stands between the headline and the article' };
}

function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
