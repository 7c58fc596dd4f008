import type { Span } from '../../engine/index.ts';

/**
 * What becomes of a span of one text where it is laid along another with the fewest insertions, deletions and replacements (Wagner and
 * Fischer 1974). What was inserted at the span's borders counts as part of it. Time and room grow with the product of the lengths.
 */
export function alignedSpan(from: string, to: string, { start, end }: Span): Span {
  const width = to.length + 1;
  const costs = costsOf(from, to);
  const cost = (i: number, j: number): number => costs[i * width + j] ?? 0;
  const aligned = { start: 0, end: to.length };
  let i = from.length;
  let j = to.length;
  while (i > 0 || j > 0) {
    const differs = from.charCodeAt(i - 1) === to.charCodeAt(j - 1) ? 0 : 1;
    if (i > 0 && j > 0 && cost(i, j) === cost(i - 1, j - 1) + differs) {
      i--;
      j--;
      if (i === end) aligned.end = j;
    } else if (i > 0 && cost(i, j) === cost(i - 1, j) + 1) {
      i--;
      if (i === end) aligned.end = j;
    } else j--;
    if (i === start) aligned.start = j;
  }
  return aligned;
}

/** The cost of each pair of beginnings, row by row. Both texts are shorter than 65,536 units. */
function costsOf(from: string, to: string): Uint16Array {
  const width = to.length + 1;
  const costs = new Uint16Array((from.length + 1) * width);
  for (let j = 0; j <= to.length; j++) costs[j] = j;
  for (let i = 1; i <= from.length; i++) {
    const unit = from.charCodeAt(i - 1);
    costs[i * width] = i;
    for (let j = 1; j <= to.length; j++) {
      const at = i * width + j;
      const replaced = (costs[at - width - 1] ?? 0) + (unit === to.charCodeAt(j - 1) ? 0 : 1);
      costs[at] = Math.min(replaced, (costs[at - width] ?? 0) + 1, (costs[at - 1] ?? 0) + 1);
    }
  }
  return costs;
}
