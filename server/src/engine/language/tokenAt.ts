import type { Token } from './types.ts';

/** The index of the first token from `first` to `end` that ends behind the offset, or `end`. By halving. */
export function firstTokenEndingBehind(
  tokens: readonly Token[],
  offset: number,
  first = 0,
  end: number = tokens.length,
): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
