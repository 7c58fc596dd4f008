import type { Article } from '../article/types.ts';
import type { Token } from '../language/types.ts';
import type { Span } from '../text/span.ts';
import type { Candidate } from './candidates.ts';

/** A settled name with its place in the text. */
export interface Found extends Candidate, Span {
  /** Index into `article.blocks`. */
  readonly block: number;
}

/** Gives each settled candidate, in order, its offsets and its block. */
export function placeNames(
  article: Article,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): Found[] {
  const blockOf = blockFinder(article);
  return candidates.flatMap((candidate) => {
    const start = tokens[candidate.firstToken]?.start;
    const end = tokens[candidate.endToken - 1]?.end;
    if (start === undefined || end === undefined) return [];
    return [{ ...candidate, start, end, block: blockOf(start) }];
  });
}

/** Finds the block of an offset; fastest where the offsets are asked in rising order. */
export function blockFinder(article: Article): (offset: number) => number {
  let index = 0;
  return (offset) => {
    if ((article.blocks[index]?.start ?? 0) > offset) index = 0;
    while (index + 1 < article.blocks.length && (article.blocks[index + 1]?.start ?? 0) <= offset) index++;
    return index;
  };
}
