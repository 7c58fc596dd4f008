import {
  COUNTED_THINGS,
  DAY_PARTS,
  DOUBTFUL_MONTHS,
  IN_TIME,
  MONTHS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from './lexiconDates.ts';
import {
  MAGNITUDES,
  MEASURES,
  MONEY,
  MONEY_BEFORE,
  NUMBERED,
  NUMBER_WORDS,
  ORDINALS,
} from './lexiconNumbers.ts';
import type { TokenWindow } from './window.ts';

/* Each reader gives the end of what begins at a token, or null. */

const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1\d|20)\d\d$/;
const DASH = /^[-‐‑–—]$/u;

/** `12/05/1998`, `1998-05-12`, `12.05.1998`; `9/11` is a day, too. */
export function numericDate(window: TokenWindow, at: number): number | null {
  const written = window.lower(at);
  if (/^(?:[0-3]?\d\.[01]?\d\.(?:\d{4}|\d\d)|\d{4}\.[01]\d\.[0-3]\d)$/.test(written)) return at + 1;
  const mark = window.lower(at + 1);
  if (!/^[/‐‑-]$/u.test(mark) || !isJoined(window, at, 2)) return null;
  if (written === '9' && mark === '/' && window.lower(at + 2) === '11' && window.lower(at + 3) !== '/')
    return at + 3;
  if (window.lower(at + 3) !== mark || !isJoined(window, at + 2, 2)) return null;
  const parts = [written, window.lower(at + 2), window.lower(at + 4)].join('/');
  return /^(?:\d\d?\/\d\d?\/(?:\d{4}|\d\d)|\d{4}\/\d\d?\/\d\d?)$/.test(parts) ? at + 5 : null;
}

function isJoined(window: TokenWindow, at: number, count: number): boolean {
  return window.isJoined(at + 1) && (count < 2 || window.isJoined(at + 2));
}

/** `May 12`, `Sept. 11th, 2001`, `12 May`, `the 12th of May 1998`, `May 12-14`, `1998 May`. */
export function calendarDay(window: TokenWindow, at: number): number | null {
  if (isMonth(window, at)) {
    const day = dayEnd(window, at + 1);
    return day === null ? null : yearBehind(window, day);
  }
  const day = dayEnd(window, at);
  if (day === null) return null;
  const name = window.lower(day) === 'of' ? day + 1 : day;
  return isMonth(window, name) ? yearBehind(window, name + 1) : null;
}

/** The end of a day of the month, or of a range of two. */
function dayEnd(window: TokenWindow, at: number): number | null {
  if (!isDay(window, at)) return null;
  const isRange = DASH.test(window.lower(at + 1)) || /^(?:to|and)$/.test(window.lower(at + 1));
  if (isRange && isDay(window, at + 2)) return at + 3;
  // `In March 20 people died`.
  return COUNTED_THINGS.has(window.lower(at + 1)) || isCounted(window, at + 1) ? null : at + 1;
}

function isDay(window: TokenWindow, at: number): boolean {
  return (window.at(at)?.kind === 'number' && DAY.test(window.lower(at))) || ORDINALS.has(window.lower(at));
}

/** `, 1998`, `1998`, `of 1998` behind a day or a month; else nothing more. */
function yearBehind(window: TokenWindow, at: number): number {
  const gap = /^(?:,|of)$/.test(window.lower(at)) ? 1 : 0;
  return YEAR.test(window.lower(at + gap)) && !isCounted(window, at + gap + 1) ? at + gap + 1 : at;
}

/** Whether a token is a month that is meant as one beside a day or a year. */
function isMonth(window: TokenWindow, at: number): boolean {
  const token = window.at(at);
  return (
    token !== null &&
    /^\p{Lu}/u.test(token.text) &&
    (MONTHS.has(token.lower) || SHORT_MONTHS.has(token.lower))
  );
}

/** `May 1998`, `in May`, `January`, `May-June 1998`. */
export function month(window: TokenWindow, at: number): number | null {
  if (!isMonth(window, at)) return null;
  const written = window.lower(at);
  const isRange = DASH.test(window.lower(at + 1)) && isMonth(window, at + 2);
  const end = isRange ? at + 3 : at + 1;
  const whole = yearBehind(window, end);
  if (whole > end || isRange) return whole;
  const isSure = MONTHS.has(written) && !DOUBTFUL_MONTHS.has(written);
  // 'Mar' and 'Jan' alone are names.
  if (!MONTHS.has(written) && !/[.t]$/.test(written)) return null;
  return isSure || IN_TIME.has(window.lower(at - 1)) || /^(?:-|the|a)$/.test(window.lower(at - 1))
    ? end
    : null;
}

/** `Tuesday`, `Tuesday morning`, `Tuesdays`; `Tue.` beside something else that is a date. */
export function weekday(window: TokenWindow, at: number): number | null {
  const token = window.at(at);
  if (token === null || !/^\p{Lu}/u.test(token.text)) return null;
  const behind = window.lower(at + 1) === ',' ? at + 2 : at + 1;
  const isShort = SHORT_WEEKDAYS.has(token.lower) && (isMonth(window, behind) || isDay(window, behind));
  if (!isShort && !WEEKDAYS.has(token.lower)) return null;
  return DAY_PARTS.has(window.lower(at + 1)) ? at + 2 : at + 1;
}

/** `1998`, `1914-18`, `1998/99`, `79 AD`, `AD 79`, `'68`. */
export function year(window: TokenWindow, at: number): number | null {
  const written = window.lower(at);
  if (/^(?:ad|a\.d\.)$/.test(written) && /^\d{1,4}$/.test(window.lower(at + 1))) return at + 2;
  if (/^\d{1,4}$/.test(written) && /^(?:ad|a\.d\.|bc|b\.c\.|bce|ce)$/.test(window.lower(at + 1)))
    return at + 2;
  if (isApostrophe(window, at) && /^\d\d$/.test(window.lower(at + 1)) && !isQuote(window, at + 2))
    return at + 2;
  if (!YEAR.test(written) || isAmount(window, at)) return null;
  const isRange =
    /^[-‐‑–/]$/u.test(window.lower(at + 1)) &&
    isJoined(window, at, 2) &&
    /^(?:\d\d|(?:1\d|20)\d\d)$/.test(window.lower(at + 2));
  return isRange ? at + 3 : at + 1;
}

function isApostrophe(window: TokenWindow, at: number): boolean {
  return /^['’‘]$/u.test(window.lower(at)) && window.at(at)?.spaced === true && window.isJoined(at + 1);
}

function isQuote(window: TokenWindow, at: number): boolean {
  return window.at(at)?.kind === 'quote';
}

/** Whether a number of four digits is so much of something, or the number of something, and no year. */
function isAmount(window: TokenWindow, at: number): boolean {
  const before = window.lower(at - 1);
  const isMoney = /^[$€£¥₹]$/u.test(before) || MONEY_BEFORE.has(before);
  const isLabel = NUMBERED.has(before) && !/^(?:no|act|season|law|edition|week|day|case)$/.test(before);
  // `F-2000`, `1999-2000`: the second half of something else.
  const isHalf =
    window.isJoined(at) && /^[-‐‑/.:]$/u.test(before) && !/^(?:mid|pre|post)$/.test(window.lower(at - 2));
  return isMoney || isLabel || isHalf || isCounted(window, at + 1);
}

/** Whether what stands at a token is counted by the number before it. */
function isCounted(window: TokenWindow, at: number): boolean {
  const word = window.lower(at);
  const isUnit =
    /^(?:%|percent|pct|per)$/.test(word) || MONEY.has(word) || MEASURES.has(word) || MAGNITUDES.has(word);
  return (
    isUnit ||
    COUNTED_THINGS.has(word) ||
    (DASH.test(word) && window.isJoined(at) && MEASURES.has(window.lower(at + 1)))
  );
}

/** `1990s`, `the '90s`, `the 90s`, `the nineties`; not `in his 40s`. */
export function decade(window: TokenWindow, at: number): number | null {
  const written = window.lower(at);
  if (/^(?:1\d|20)\d0['’]?s$/u.test(written)) return at + 1;
  if (/^(?:1\d|20)\d0$/.test(written) && /^['’]s$/u.test(window.lower(at + 1))) return null;
  if (isApostrophe(window, at) && /^\d0s$/.test(window.lower(at + 1))) return at + 2;
  const isShown = /^(?:the|early|late|mid|mid-|-)$/.test(window.lower(at - 1));
  const isWord = /^(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/.test(written);
  return isShown && (isWord || /^\d0s$/.test(written)) ? at + 1 : null;
}

/** `20th century`, `nineteenth-century`, `twenty-first century`. */
export function century(window: TokenWindow, at: number): number | null {
  const isCompound = NUMBER_WORDS.has(window.lower(at)) && window.isJoined(at + 1);
  const last = isCompound ? at + 2 : at;
  const isOrdinal = ORDINALS.has(window.lower(last)) || /^\d\d?(?:st|nd|rd|th)$/.test(window.lower(last));
  if (!isOrdinal) return null;
  const from = DASH.test(window.lower(last + 1)) ? last + 2 : last + 1;
  return /^centur(?:y|ies)$/.test(window.lower(from)) ? from + 1 : null;
}
