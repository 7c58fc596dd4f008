import type { Span } from '../text/span.ts';
import type { Token } from './types.ts';

/** Some tokens of one block, of which nothing beyond the ends is seen. Indices are those of the whole list. */
export interface TokenWindow {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  /** The token, or null outside the window. */
  at(index: number): Token | null;
  /** How a token is written in lower case; empty outside the window. */
  lower(index: number): string;
  /** Whether a token stands right behind the one before it, without a blank. */
  isJoined(index: number): boolean;
}

/** A run of tokens by its indices, the end exclusive. */
export interface TokenRun {
  readonly first: number;
  readonly end: number;
}

/** The tokens from `first` to `end`, seen alone. */
export function tokenWindow(tokens: readonly Token[], first: number, end: number): TokenWindow {
  const at = (index: number): Token | null =>
    index >= first && index < end ? (tokens[index] ?? null) : null;
  return {
    first,
    end,
    at,
    lower: (index) => at(index)?.lower ?? '',
    isJoined: (index) => index > first && at(index)?.spaced === false,
  };
}

/** For each of some disjoint spans in order, such as blocks, the run of the tokens that begin in it. Linear. */
export function tokenRuns(spans: readonly Span[], tokens: readonly Token[]): TokenRun[] {
  let next = 0;
  const startOf = (index: number): number => tokens[index]?.start ?? Infinity;
  return spans.map(({ start, end }) => {
    while (startOf(next) < start) next++;
    const first = next;
    while (startOf(next) < end) next++;
    return { first, end: next };
  });
}
