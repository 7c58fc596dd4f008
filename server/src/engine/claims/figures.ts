import type { Token } from '../language/types.ts';
import {
  MAGNITUDES,
  MONEY,
  MONEY_BEFORE,
  NUMBERED,
  NUMBER_WORDS,
  SCORED,
  TIME_WORDS,
} from './lexiconWorth.ts';

/** What a figure counts, as far as a fact-checker cares. */
export type FigureKind = 'money' | 'share' | 'count' | 'smallCount' | 'play';

/** A figure: its tokens, the end exclusive. */
export interface Figure {
  readonly kind: FigureKind;
  readonly first: number;
  readonly end: number;
}

/**
 * The figures among the tokens from `first` to `end`, in order. Years, dates, times, ages, ordinals and numbers that are names (an
 * article, a flight, a road) are none: who checks them learns little.
 */
export function findFigures(tokens: readonly Token[], first: number, end: number): Figure[] {
  const figures: Figure[] = [];
  for (let i = first; i < end; i++) {
    const figure = figureAt(tokens, i, first, end);
    if (figure === null) continue;
    figures.push(figure);
    i = figure.end - 1;
  }
  return figures;
}

function figureAt(tokens: readonly Token[], i: number, first: number, end: number): Figure | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const lower = (at: number): string => (at >= first && at < end ? (tokens[at]?.lower ?? '') : '');
  if (token.kind === 'word') return figureInWords(lower, i);
  if (token.kind !== 'number') return null;
  const before = lower(i - 1);
  const after = lower(i + 1);
  const isMoney = /^[$€£¥₹]$/u.test(before) || MONEY_BEFORE.has(before);
  if (!isMoney) {
    if (isTold(token.lower, before, after) || isAge(lower, i)) return null;
    if (isRange(tokens, i, end)) {
      // Of '10-15 percent' the second figure has the unit, and stands for both.
      return isPlayed(tokens, i, first) ? { kind: 'play', first: i, end: i + 3 } : null;
    }
    if (isPartOfName(tokens, i)) return null;
  }
  // Behind '2.5-million' the hyphen is a token of its own.
  const dash = after === '-' ? 1 : 0;
  const large = MAGNITUDES.has(lower(i + 1 + dash)) ? 1 + dash : 0;
  const last = i + large;
  const unit = lower(last + 1);
  if (isMoney || MONEY.has(unit))
    return { kind: 'money', first: isMoney ? i - 1 : i, end: last + (isMoney ? 1 : 2) };
  if (/^(?:%|percent|pct|percentage)$/.test(unit)) return { kind: 'share', first: i, end: last + 2 };
  if (unit === 'per' && lower(last + 2) === 'cent') return { kind: 'share', first: i, end: last + 3 };
  return { kind: 'count', first: i, end: last + 1 };
}

/** 'Three million', 'dozens', 'two'; a magnitude by itself counts as a measure, 'a hundred' too. */
function figureInWords(lower: (at: number) => string, i: number): Figure | null {
  const word = lower(i);
  const isNumber = NUMBER_WORDS.has(word);
  if (!isNumber && !MAGNITUDES.has(word)) return null;
  if (!isNumber && word.length <= 2) return null;
  if (isNumber && isAge(lower, i)) return null;
  let end = i + 1;
  while (MAGNITUDES.has(lower(end)) || NUMBER_WORDS.has(lower(end))) end++;
  const isLarge = !isNumber || end > i + 1;
  const unit = lower(end);
  if (MONEY.has(unit)) return { kind: 'money', first: i, end: end + 1 };
  if (unit === 'percent') return { kind: 'share', first: i, end: end + 1 };
  if (unit === 'per' && lower(end + 1) === 'cent') return { kind: 'share', first: i, end: end + 2 };
  return { kind: isLarge ? 'count' : 'smallCount', first: i, end };
}

/** Whether the number tells when something was, or is the number of something: no quantity. */
function isTold(written: string, before: string, after: string): boolean {
  if (/^(?:1[5-9]|20)\d\d(?:s|[a-z])?$/.test(written) || /^\d\d?0s$/.test(written)) return true;
  if (/[:]|[ap]m$|\d(?:st|nd|rd|th)$/.test(written)) return true;
  return TIME_WORDS.has(before) || TIME_WORDS.has(after) || NUMBERED.has(before);
}

/** 'Aged 45', '45-year-old', ', 45,': told of a person by the way. */
function isAge(lower: (at: number) => string, i: number): boolean {
  if (lower(i - 1) === 'aged' || lower(i - 1) === 'age') return true;
  const rest = [1, 2, 3, 4].map((step) => lower(i + step)).join(' ');
  if (/^(?:- )?years? ?(?:- )?old/.test(rest)) return true;
  return lower(i - 1) === ',' && /^[,.;]$/.test(lower(i + 1)) && /^[1-9]\d$/.test(lower(i));
}

/** '3-1', '10–15': two short numbers with a dash between them and no blank. */
function isRange(tokens: readonly Token[], i: number, end: number): boolean {
  const [here, dash, other] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (i + 2 >= end || here === undefined || dash === undefined || other === undefined) return false;
  if (!/^[-–]$/u.test(dash.text) || dash.spaced || other.spaced || other.kind !== 'number') return false;
  return here.text.length <= 3 && other.text.length <= 3;
}

/** How far before a score the words of winning and losing may stand: 'won the last two sets 6-4, 6-2'. */
const SCORED_WITHIN = 8;

/** Whether winning or losing is told of shortly before. */
function isPlayed(tokens: readonly Token[], i: number, first: number): boolean {
  return tokens.slice(Math.max(first, i - SCORED_WITHIN), i).some(({ lower }) => SCORED.has(lower));
}

/** 'F-16', 'COVID-19': the number is the end of a name; so is one half of '24/7', and a piece of a telephone number. */
function isPartOfName(tokens: readonly Token[], i: number): boolean {
  const [here, before, beside, next] = [tokens[i], tokens[i - 1], tokens[i - 2], tokens[i + 1]];
  if (before?.kind === 'number' || next?.kind === 'number' || next?.text === '/') return true;
  if (here === undefined || before === undefined || here.spaced) return false;
  if (before.text === '/') return true;
  return before.text === '-' && !before.spaced && beside?.kind === 'word';
}
