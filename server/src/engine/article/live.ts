import type { Mark, Sign } from './signs.ts';
import { isSentence, type Shape } from './shape.ts';
import { isCredit } from './credits.ts';

/* Live reports: entries under times of the day, each with a title, sometimes with its reporter. */

/** A time without a day. */
const STAMP = /^\W?\d{1,2}(?:[:.h]\d{2})? ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?\W?$/i;
/** Fewer times than these may be those of publication and of updates. */
const FEWEST_ENTRIES = 3;
const LONGEST_TITLE = 160;

/** The index of the time over a live report's first entry; null where the text is no live report. */
export function firstEntry(shapes: readonly Shape[], signs: readonly (Sign | null)[]): number | null {
  let first: number | null = null;
  let entries = 0;
  for (let i = 0; i < shapes.length && entries < FEWEST_ENTRIES; i++) {
    if (!isStamp(shapes[i], signs[i])) continue;
    const prose = [shapes[i + 1], shapes[i + 2], shapes[i + 3]].some((shape, behind) => {
      return shape !== undefined && signs[i + 1 + behind] === null && isSentence(shape);
    });
    if (!prose) continue;
    first ??= i;
    entries++;
  }
  return entries < FEWEST_ENTRIES ? null : first;
}

/** The label of a short line directly under an entry's time; null where it is prose. */
export function entryMark(shapes: readonly Shape[], signs: readonly (Sign | null)[], index: number): Mark {
  const shape = shapes[index];
  const below = shapes[index + 1];
  if (shape === undefined || below === undefined || !isStamp(shapes[index - 1], signs[index - 1]))
    return null;
  if (shape.ends || shape.length > LONGEST_TITLE || shape.plain.endsWith(':')) return null;
  return isCredit(shape.plain)
    ? { label: 'byline', reason: 'a name or a desk over an entry' }
    : { label: 'subhead', reason: 'the title of an entry' };
}

function isStamp(shape: Shape | undefined, sign: Sign | null | undefined): boolean {
  return shape !== undefined && sign?.label === 'date' && STAMP.test(shape.plain);
}
