import { findDates } from '../language/dates.ts';
import { findFigures as readFigures, type Figure as ReadFigure } from '../language/figures.ts';
import { STRETCHES } from '../language/lexiconDates.ts';
import { NUMBER_WORDS } from '../language/lexiconNumbers.ts';
import type { Token } from '../language/types.ts';
import type { TokenRun } from '../language/window.ts';
import { MANY, SCORED, UNCOUNTED } from './lexiconWorth.ts';

/** What a figure counts, as far as a fact-checker cares. */
export type FigureKind = 'money' | 'share' | 'count' | 'smallCount' | 'play';

/** A figure: its tokens, the end exclusive. */
export interface Figure {
  readonly kind: FigureKind;
  readonly first: number;
  readonly end: number;
}

/**
 * The figures among the tokens from `first` to `end` of one block that a fact-checker would look up, in order, without what qualifies them.
 * Dates, ages, ordinals, numbers that are names (an article, a flight) and scores of which nobody tells who won are none: who checks them
 * learns little.
 */
export function findFigures(tokens: readonly Token[], first: number, end: number): Figure[] {
  const dates = findDates(tokens, first, end).filter((date) => !tellsHowLong(tokens, date));
  return readFigures(tokens, first, end, dates).flatMap((figure) => {
    const kind = worthOf(tokens, figure, first);
    return kind === null ? [] : { kind, first: figure.number, end: figure.end };
  });
}

/** `In the last eight years`, `44 months ago`: how long something took, or is ago, is looked up as any other figure. */
function tellsHowLong(tokens: readonly Token[], { first, end }: TokenRun): boolean {
  for (let i = first + 1; i < end; i++) {
    const [count, stretch] = [tokens[i - 1], tokens[i]];
    if (STRETCHES.has(stretch?.lower ?? '') && count !== undefined && isCount(count)) return true;
  }
  return false;
}

function isCount({ kind, lower }: Token): boolean {
  return kind === 'number' ? /^[\d.,]+$/.test(lower) : NUMBER_WORDS.has(lower) || MANY.has(lower);
}

function worthOf(
  tokens: readonly Token[],
  { kind, number, end }: ReadFigure,
  first: number,
): FigureKind | null {
  switch (kind) {
    case 'money':
    case 'share':
      return kind;
    case 'measure':
    case 'count':
      return countOf(tokens.slice(number, end));
    case 'score':
      return isPlayed(tokens, number, first) ? 'play' : null;
    case 'age':
    case 'order':
    case 'label':
      return null;
  }
}

/** Small numbers in words are mostly told by the way; of multiples and parts the lists of phrases say more. */
function countOf(figure: readonly Token[]): FigureKind | null {
  const isLarge = figure.some(({ kind, lower }) => kind === 'number' || /^\d/.test(lower) || MANY.has(lower));
  if (isLarge) return 'count';
  return figure.some(({ lower }) => UNCOUNTED.has(lower)) ? null : 'smallCount';
}

/** How far before a score the words of winning and losing may stand: 'won the last two sets 6-4, 6-2'. */
const SCORED_WITHIN = 8;

/** Whether winning or losing is told of shortly before. */
function isPlayed(tokens: readonly Token[], i: number, first: number): boolean {
  return tokens.slice(Math.max(first, i - SCORED_WITHIN), i).some(({ lower }) => SCORED.has(lower));
}
