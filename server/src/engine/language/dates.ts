import { canBeginDate } from './beginnings.ts';
import { calendarDay, century, decade, month, numericDate, weekday, year } from './calendar.ts';
import { clock } from './clock.ts';
import { PART_OF, WHICH } from './lexiconDates.ts';
import { qualifiedFrom } from './numbers.ts';
import { feast, fromToday, offset, quarter, season, which } from './relativeDates.ts';
import type { Token } from './types.ts';
import { tokenWindow, type TokenRun, type TokenWindow } from './window.ts';

/** One way to tell a time; several stand together as one date: a weekday, a day of the year and a time of day. */
type DatePart = 'weekday' | 'day' | 'year' | 'clock' | 'relative';

/**
 * Every date among the tokens from `first` to `end` of one block, in order and disjoint: days, months, years, decades, times of day and
 * what is counted from today (`last week`, `two years ago`). What is joined, as in `Tuesday, 12 May 1998, at noon`, is one. Linear.
 */
export function findDates(tokens: readonly Token[], first: number, end: number): TokenRun[] {
  const window = tokenWindow(tokens, first, end);
  const dates: TokenRun[] = [];
  for (let i = first; i < end; i++) {
    const part = canBeginDate(tokens[i]) ? partAt(window, i) : null;
    if (part === null) continue;
    const run = {
      first: beginning(window, { ...part, first: i }, dates.at(-1)?.end ?? first),
      end: dateEnd(window, part),
    };
    dates.push(run);
    i = run.end - 1;
  }
  return dates;
}

/** The end of the date whose first part is given, all joined parts included. */
function dateEnd(window: TokenWindow, first: Part): number {
  let last = first;
  for (let next = joined(window, last); next !== null; next = joined(window, last)) last = next;
  return last.end;
}

interface Part {
  readonly part: DatePart;
  readonly end: number;
}

/** The ways to tell a time, in the order in which they are tried: the more particular first. */
const READERS: readonly (readonly [DatePart, (window: TokenWindow, at: number) => number | null])[] = [
  ['day', numericDate],
  ['clock', clock],
  ['relative', offset],
  ['relative', which],
  ['relative', quarter],
  ['relative', season],
  ['relative', century],
  ['day', calendarDay],
  ['day', month],
  ['weekday', weekday],
  ['relative', fromToday],
  ['relative', feast],
  ['relative', decade],
  ['year', year],
];

function partAt(window: TokenWindow, at: number): Part | null {
  for (const [part, read] of READERS) {
    const end = read(window, at);
    if (end !== null) return { part, end };
  }
  return null;
}

/** Which parts may follow which, and behind which words between them. */
const JOINTS: Readonly<Record<DatePart, readonly (readonly [DatePart, RegExp])[]>> = {
  weekday: [
    ['day', /^,?$/],
    ['clock', /^(?:,|at|from)?$/],
    ['relative', /^of$/],
  ],
  day: [
    ['clock', /^(?:,|at|from)?$/],
    ['relative', /^(?:of)?$/],
  ],
  year: [],
  clock: [
    ['weekday', /^(?:on|,)?$/],
    ['day', /^(?:on|,)?$/],
    ['relative', /^$/],
  ],
  relative: [
    ['clock', /^at$/],
    ['year', /^$/],
  ],
};

/** The next part, if one stands right behind a date or behind a comma and a word that join the two. */
function joined(window: TokenWindow, { part, end }: Part): Part | null {
  const comma = window.lower(end) === ',' ? 1 : 0;
  const word = /^(?:at|of|on|from)$/.test(window.lower(end + comma)) ? 1 : 0;
  const next = partAt(window, end + comma + word);
  if (next === null) return null;
  const between = word === 1 ? window.lower(end + comma) : window.lower(end + comma - 1);
  const gap = comma + word === 0 ? '' : between;
  return JOINTS[part].some(([to, words]) => to === next.part && words.test(gap)) ? next : null;
}

/** Where a date begins whose first part is at a token: `late 1998`, `mid-May`, `earlier this month`, `more than a year ago`. */
function beginning(
  window: TokenWindow,
  { part, first }: Part & { readonly first: number },
  least: number,
): number {
  const hyphen = window.lower(first - 1) === '-' && PART_OF.has(window.lower(first - 2)) ? 1 : 0;
  const before = first - 1 - hyphen;
  if (PART_OF.has(window.lower(before))) return Math.max(before, least);
  if (part !== 'clock' && (part !== 'relative' || WHICH.has(window.lower(first)))) return first;
  const qualified = qualifiedFrom(window, first);
  return window.lower(qualified) === 'between' ? first : Math.max(qualified, least);
}
