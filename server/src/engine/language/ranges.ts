import { NUMBER_WORDS } from './lexiconNumbers.ts';
import { isHyphen, numberEnd } from './numbers.ts';
import { unitEnd, type Unit } from './units.ts';
import type { TokenWindow } from './window.ts';

/** The end of `-15`, `to 15`, `out of 15` or, behind 'between', `and 15`, if such a one goes on at a token. */
export function rangeEnd(window: TokenWindow, at: number, isBetween: boolean): number | null {
  const word = window.lower(at);
  const isDash = isHyphen(window, at);
  const isWord = word === 'to' || word === 'or' || (isBetween && word === 'and');
  const isShare =
    (word === 'out' && window.lower(at + 1) === 'of') || (word === 'in' && isSmallWord(window, at - 1));
  if (!isDash && !isWord && !isShare) return null;
  // `18- to 24-year-olds`, `2-to-1`
  const isHeld = isDash && window.lower(at + 1) === 'to';
  let number = word === 'out' || isHeld ? at + 2 : at + 1;
  if (isHeld && isHyphen(window, number)) number++;
  if (/^[$€£¥₹]$/u.test(window.lower(number))) number++;
  const end = numberEnd(window, number);
  if (end === null || (word === 'or' && !isSmallWord(window, number))) return null;
  return word === 'in' && !isSmallWord(window, number) ? null : end;
}

/** A number below a hundred in one word. */
export function isSmallWord(window: TokenWindow, at: number): boolean {
  return NUMBER_WORDS.has(window.lower(at)) || window.lower(at) === 'one';
}

/** The end of `3% to 5%`, where both numbers of a range have a unit. */
export function rangeOfUnits(window: TokenWindow, unit: Unit | null, isBetween: boolean): Unit | null {
  const number = unit === null ? null : rangeEnd(window, unit.end, isBetween);
  const other = number === null ? null : unitEnd(window, number);
  // 'It fell 2 percentage points to 5 percent' are two figures.
  const isSame =
    unit !== null && other !== null && window.lower(unit.end - 1) === window.lower(other.end - 1);
  return isSame ? other : unit;
}
