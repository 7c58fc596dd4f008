import {
  COUNTED_FROM,
  DAY_PARTS,
  DAYS_FROM_TODAY,
  FEASTS,
  MONTHS,
  SEASONS,
  STRETCHES,
  WEEKDAYS,
  WHICH,
} from './lexiconDates.ts';
import { ORDINALS } from './lexiconNumbers.ts';
import { numberEnd } from './numbers.ts';
import type { TokenWindow } from './window.ts';

/* Times that are told from another one. Each reader gives the end of what begins at a token, or null. */

const YEAR = /^(?:1\d|20)\d\d$/;

/** `Yesterday`, `tomorrow morning`. */
export function fromToday(window: TokenWindow, at: number): number | null {
  if (!DAYS_FROM_TODAY.has(window.lower(at))) return null;
  return DAY_PARTS.has(window.lower(at + 1)) ? at + 2 : at + 1;
}

/** `Last week`, `the next two years`, `this morning`, `last May`, `this past Tuesday`. */
export function which(window: TokenWindow, at: number): number | null {
  if (!WHICH.has(window.lower(at))) return null;
  const from = WHICH.has(window.lower(at + 1)) ? at + 2 : at + 1;
  const thing = window.lower(from);
  const isDay = (WEEKDAYS.has(thing) || MONTHS.has(thing)) && /^\p{Lu}/u.test(window.at(from)?.text ?? '');
  if (isDay || DAY_PARTS.has(thing)) return DAY_PARTS.has(window.lower(from + 1)) ? from + 2 : from + 1;
  if (SEASONS.has(thing) && !(thing === 'fall' && window.lower(at) === 'this')) return from + 1;
  // 'This second', 'this minute' and 'the last minute' are no times that can be checked.
  if (STRETCHES.has(thing) && !/^(?:second|minute|hour|seconds)$/.test(thing)) return from + 1;
  const count = countEnd(window, from);
  return count !== null && STRETCHES.has(window.lower(count)) ? count + 1 : null;
}

/** `Two weeks ago`, `a few days after`, `more than a decade later`, `years ago`. */
export function offset(window: TokenWindow, at: number): number | null {
  const count = countEnd(window, at);
  const stretch = count ?? at;
  if (!STRETCHES.has(window.lower(stretch))) return null;
  const behind = window.lower(stretch + 1);
  if (behind === 'from' && /^(?:now|today)$/.test(window.lower(stretch + 2))) return stretch + 3;
  if (count === null) return behind === 'ago' && window.lower(at).endsWith('s') ? at + 2 : null;
  return COUNTED_FROM.has(behind) ? stretch + 2 : null;
}

/** The end of how many of something there are: `two`, `a`, `a few`, `several`, `half a`, `a couple of`, `more than a`. */
function countEnd(window: TokenWindow, at: number): number | null {
  const number = numberEnd(window, at);
  if (number !== null) return number;
  const [word, next] = [window.lower(at), window.lower(at + 1)];
  if (/^an?$/.test(word) && next === 'few') return at + 2;
  if (/^an?$/.test(word) && next === 'couple') return window.lower(at + 2) === 'of' ? at + 3 : at + 2;
  if (word === 'half' && /^an?$/.test(next)) return at + 2;
  return /^(?:an?|one|several|few|many|some|couple)$/.test(word) ? at + 1 : null;
}

/** `Q3 1998`, `the first quarter of 1998`, `the second half of last year`, `fiscal 1998`. */
export function quarter(window: TokenWindow, at: number): number | null {
  const written = window.lower(at);
  if (/^q[1-4]$/.test(written)) return YEAR.test(window.lower(at + 1)) ? at + 2 : at + 1;
  if (/^(?:fiscal|financial)$/.test(written)) {
    const from = window.lower(at + 1) === 'year' ? at + 2 : at + 1;
    return YEAR.test(window.lower(from)) ? from + 1 : null;
  }
  if (!ORDINALS.has(written) || !/^(?:quarter|half)$/.test(window.lower(at + 1))) return null;
  const from = /^(?:of|in)$/.test(window.lower(at + 2)) ? at + 3 : at + 2;
  if (YEAR.test(window.lower(from))) return from + 1;
  return from === at + 3 ? which(window, from) : null;
}

/** `Summer 1998`, `the spring of 1998`, `in winter`. */
export function season(window: TokenWindow, at: number): number | null {
  if (!SEASONS.has(window.lower(at))) return null;
  const from = window.lower(at + 1) === 'of' ? at + 2 : at + 1;
  if (YEAR.test(window.lower(from))) return from + 1;
  const before = window.lower(at - 1) === 'the' ? window.lower(at - 2) : window.lower(at - 1);
  const isTime = /^(?:in|since|until|by|during|before|after|every|each|of|over|through|this)$/.test(before);
  return isTime && window.lower(at) !== 'fall' ? at + 1 : null;
}

/** `Christmas Eve`, `Easter 1916`, with a capital. */
export function feast(window: TokenWindow, at: number): number | null {
  if (!/^\p{Lu}/u.test(window.at(at)?.text ?? '')) return null;
  const found = FEASTS.find((words) => words.every((word, i) => window.lower(at + i) === word));
  if (found === undefined) return null;
  const end = at + found.length;
  return YEAR.test(window.lower(end)) ? end + 1 : end;
}
