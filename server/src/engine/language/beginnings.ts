import {
  DAYS_FROM_TODAY,
  FEASTS,
  MONTHS,
  SEASONS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  STRETCHES,
  WEEKDAYS,
  WHICH,
} from './lexiconDates.ts';
import { listed, MAGNITUDES, MULTIPLES, NUMBERED, NUMBER_WORDS, ORDINALS, ROUGH } from './lexiconNumbers.ts';
import type { Token } from './types.ts';

/*
 * The words with which figures and dates can begin. Most words are none of them, and are not worth the many readers: this look costs a
 * tenth of theirs. A reader that begins with another word must have it here; tests hold the two together.
 */

const COUNTS = [
  NUMBER_WORDS,
  MAGNITUDES,
  ROUGH,
  ORDINALS,
  listed('a an one half several few many some couple'),
];

const FIGURE_WORDS: ReadonlySet<string> = union([...COUNTS, NUMBERED, MULTIPLES]);

const DATE_WORDS: ReadonlySet<string> = union([
  ...COUNTS,
  MONTHS,
  SHORT_MONTHS,
  WEEKDAYS,
  SHORT_WEEKDAYS,
  SEASONS,
  STRETCHES,
  WHICH,
  DAYS_FROM_TODAY,
  new Set(FEASTS.flatMap(([first]) => first ?? [])),
  listed('noon midday midnight fiscal financial ad a.d.'),
  listed('twenties thirties forties fifties sixties seventies eighties nineties'),
]);

/** Whether a figure can begin at a token; signs and whatever holds a digit can. */
export function canBeginFigure(token: Token | undefined): boolean {
  return canBegin(FIGURE_WORDS, token);
}

/** Whether a date or a time of day can begin at a token. */
export function canBeginDate(token: Token | undefined): boolean {
  return canBegin(DATE_WORDS, token);
}

function canBegin(words: ReadonlySet<string>, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind !== 'word') return !CLAUSE_MARKS.has(token.text);
  return words.has(token.lower) || HAS_NUMBER.test(token.lower);
}

/** The marks that part and end clauses and quotations: other marks can be signs, brackets of a telephone number or the apostrophe of a year. */
const CLAUSE_MARKS: ReadonlySet<string> = listed(', . ; : ? ! … “ ” "');

const HAS_NUMBER = /[\d½⅓⅔¼¾⅛]/u;

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
