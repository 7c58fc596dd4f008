import {
  MAGNITUDES,
  MEASURES,
  MONEY,
  MONEY_BEFORE,
  NUMBER_WORDS,
  PARTS,
  QUALIFIERS,
  ROUGH,
} from './lexiconNumbers.ts';
import type { TokenWindow } from './window.ts';

/** Digits as they are written in numbers, with what may hang on them: `3,000`, `4.2`, `15km`, `£5m`'s `5m`, `½`. */
const DIGITS =
  /^(?:\d[\d.,]*(?:m|bn|k|km|kg|s)?|[½⅓⅔¼¾⅛]|\d+[½⅓⅔¼¾⅛]|\d[\d.,]*(?:\p{L}{1,3}|thousand|million|billion|trillion))$/u;
const ORDINAL_DIGITS = /^\d+(?:st|nd|rd|th)$/;
/** Numbers with a letter that are names of things: `4G`, `3D`. */
const NAMED_LETTER = /^\d[dgx]$/;

/** Whether a token is a number in digits that counts or measures: no ordinal, no time of day. */
export function isDigits(window: TokenWindow, at: number): boolean {
  const token = window.at(at);
  if (token === null || (token.kind !== 'number' && token.kind !== 'word')) return false;
  const { lower } = token;
  return (
    DIGITS.test(lower) && !ORDINAL_DIGITS.test(lower) && !NAMED_LETTER.test(lower) && !/\d[ap]m$/.test(lower)
  );
}

/** A hyphen or a dash that joins what stands before and behind it. */
export function isHyphen(window: TokenWindow, at: number): boolean {
  return window.isJoined(at) && /^[-‐‑–]$/u.test(window.lower(at));
}

/** The end of the number that begins at a token, in digits or in words; null where none does. Units are no part of it. */
export function numberEnd(window: TokenWindow, at: number): number | null {
  const end = isDigits(window, at) ? digitsEnd(window, at) : wordsEnd(window, at);
  const half = halfEnd(window, end ?? at + 1);
  if (half === null) return end;
  // `Two and a half million`
  const isCounting = end !== null || window.lower(at) === 'one';
  return isCounting ? (isLarge(window, half) ? half + 1 : half) : null;
}

/** The end of `and a half`, with hyphens or without, behind a number. */
function halfEnd(window: TokenWindow, at: number): number | null {
  let next = at;
  for (const word of ['and', 'a']) {
    if (isHyphen(window, next)) next++;
    if (window.lower(next++) !== word) return null;
  }
  if (isHyphen(window, next)) next++;
  return /^(?:half|quarter|third)$/.test(window.lower(next)) ? next + 1 : null;
}

/** `4.2 million`, `2.5-million`, `2 1/2`, `3 million and a half`. */
function digitsEnd(window: TokenWindow, at: number): number {
  let end = at + 1;
  if (isFraction(window, end)) return end + 2;
  if (isDigits(window, end) && isFraction(window, end + 1)) return end + 3;
  // `$3.2 [billion]`: an editor's word in the words of somebody else.
  if (window.lower(end) === '[' && isLarge(window, end + 1) && window.lower(end + 2) === ']') return end + 3;
  for (;;) {
    const hyphen = isHyphen(window, end) ? 1 : 0;
    if (!MAGNITUDES.has(window.lower(end + hyphen))) return end;
    // `10 m` is a length and `10m` an amount.
    end += hyphen + 1;
  }
}

/** `/2` behind `1`. */
function isFraction(window: TokenWindow, at: number): boolean {
  return (
    window.isJoined(at) &&
    window.lower(at) === '/' &&
    window.isJoined(at + 1) &&
    isDigits(window, at + 1) &&
    window.lower(at + 2) !== '/'
  );
}

/**
 * `Twenty-one`, `one hundred and five`, `two-thirds`, `tens of thousands`, `a dozen`, `half a million`, `several hundred`. 'One' alone is
 * none, and 'half' and 'third' are not without a number before them.
 */
function wordsEnd(window: TokenWindow, at: number): number | null {
  const word = window.lower(at);
  if (ROUGH.has(word)) return roughEnd(window, at);
  if (word === 'half' && /^an?$/.test(window.lower(at + 1)) && isLarge(window, at + 2)) return at + 3;
  if (/^(?:an?|several|few|couple)$/.test(word)) return largeEnd(window, at);
  if (word !== 'one' && !NUMBER_WORDS.has(word) && !MAGNITUDES.has(word)) return null;
  if (/^(?:m|bn|tn)$/.test(word)) return null;
  const end = countedEnd(window, at);
  // 'One' is mostly no number, and 'the million' none without a word that counts it; `million-dollar` is.
  const isCounted = isHyphen(window, end) || MONEY.has(window.lower(end));
  const isBare = end === at + 1 && (word === 'one' || (MAGNITUDES.has(word) && !isCounted));
  return isBare ? null : end;
}

/** The end of a run of number words: each behind a blank, a hyphen or 'and'. */
function countedEnd(window: TokenWindow, at: number): number {
  let end = at + 1;
  for (;;) {
    const hyphen = isHyphen(window, end) ? 1 : 0;
    const word = window.lower(end + hyphen);
    const isAnd = word === 'and' && MAGNITUDES.has(window.lower(end - 1)) && isSmall(window, end + 1);
    if (isAnd) end += 2;
    else if (MAGNITUDES.has(word) && word.length > 2) end += hyphen + 1;
    else if (isSmall(window, end + hyphen) && (hyphen === 1 || follows(window, end))) end += hyphen + 1;
    else if (PARTS.has(word)) return end + hyphen + 1;
    else return end;
  }
}

/** Whether a number word can go on behind the word before it: `hundred five`, but not `two three`. */
function follows(window: TokenWindow, at: number): boolean {
  return MAGNITUDES.has(window.lower(at - 1)) || window.lower(at - 1).endsWith('ty');
}

function isSmall(window: TokenWindow, at: number): boolean {
  return NUMBER_WORDS.has(window.lower(at)) || window.lower(at) === 'one';
}

function isLarge(window: TokenWindow, at: number): boolean {
  const word = window.lower(at);
  return MAGNITUDES.has(word) && word.length > 2;
}

/** `A hundred`, `several thousand`, `a few dozen`, `a couple of hundred`, `a quarter of`, `a third of`. */
function largeEnd(window: TokenWindow, at: number): number | null {
  let large = at + 1;
  if (/^(?:few|couple)$/.test(window.lower(large))) large++;
  if (window.lower(large) === 'of') large++;
  if (isLarge(window, large)) return countedEnd(window, large);
  const isPart = /^(?:half|third|quarter|fifth|tenth)$/.test(window.lower(at + 1));
  if (!isPart) return null;
  // `It rose by a third`, `a quarter less`; 'a third man' is somebody.
  const next = window.at(at + 2);
  // `A quarter-century` is so long, and something half-frozen no half.
  if (isHyphen(window, at + 2) && !MEASURES.has(window.lower(at + 3))) return null;
  const isAlone = next === null || next.kind !== 'word' || BEHIND_A_PART.test(next.lower);
  return isAlone && window.lower(at) === 'a' ? at + 2 : null;
}

const BEHIND_A_PART =
  /^(?:of|more|less|fewer|higher|lower|larger|smaller|cheaper|dearer|in|from|to|since|and|or|on|at|this|last|after|before|over|within|between)$/;

/** `Hundreds`, `tens of thousands`, `hundreds of thousands`. */
function roughEnd(window: TokenWindow, at: number): number | null {
  const isDouble = window.lower(at + 1) === 'of' && ROUGH.has(window.lower(at + 2));
  if (isDouble) return at + 3;
  const word = window.lower(at);
  if (word === 'tens') return null;
  // 'The scores', 'his scores': marks or results.
  return word === 'scores' && window.lower(at + 1) !== 'of' ? null : at + 1;
}

/** Where what qualifies the number behind it begins: of `more than 30`, at `more`; else `at` itself. */
export function qualifiedFrom(window: TokenWindow, at: number): number {
  let first = at;
  for (let before = firstQualifier(window, first); before !== first; before = firstQualifier(window, first))
    first = before;
  return first;
}

function firstQualifier(window: TokenWindow, at: number): number {
  const found = QUALIFIERS.find((words) =>
    words.every((word, i) => window.lower(at - words.length + i) === word),
  );
  return found === undefined ? at : at - found.length;
}

/** Where an amount of money begins whose number is at `at`: at its sign; null where it has none. */
export function moneyFrom(window: TokenWindow, at: number): number | null {
  const before = window.lower(at - 1);
  if (MONEY_BEFORE.has(before)) return at - 1;
  if (!/^[$€£¥₹₽₺₴]$/u.test(before)) return null;
  // `US$`, `A$`: the letters stand right before the sign.
  const isLettered = window.isJoined(at - 1) && /^(?:us|u\.s\.|a|c|hk|nz|r|au)$/.test(window.lower(at - 2));
  return isLettered ? at - 2 : at - 1;
}
