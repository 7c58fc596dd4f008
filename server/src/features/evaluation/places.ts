import { bareSpan, type Span } from '../../engine/index.ts';

/** What has a place: the pieces of a mark, in order. */
export interface Placed {
  readonly spans: readonly Span[];
}

/**
 * The pieces of a mark as its words alone: without the quotation marks, blanks and punctuation at their ends, and pieces with no word
 * between them put together. Marks with the same words are the same, whoever drew them.
 */
export function wordsOnly(text: string, spans: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  for (const span of spans) {
    const bare = bareSpan(text, span);
    const last = pieces.at(-1);
    if (bare.start >= bare.end) continue;
    if (last !== undefined && isWordless(text, last.end, bare.start))
      pieces[pieces.length - 1] = { start: last.start, end: bare.end };
    else pieces.push(bare);
  }
  return pieces;
}

function isWordless(text: string, start: number, end: number): boolean {
  const between = bareSpan(text, { start, end });
  return between.start >= between.end;
}

export function keyOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

export function length(spans: readonly Span[]): number {
  return spans.reduce((units, { start, end }) => units + end - start, 0);
}

/** How many units two marks have in common. */
export function common(a: readonly Span[], b: readonly Span[]): number {
  let units = 0;
  for (const one of a) {
    for (const other of b)
      units += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  }
  return units;
}

/** What two marks have in common, as a share of what they cover together. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  const shared = common(a, b);
  return shared === 0 ? 0 : shared / (length(a) + length(b) - shared);
}

/** Looks up the marks whose hull overlaps a place. */
export function overlapIndex<Item extends Placed>(
  items: readonly Item[],
): (spans: readonly Span[]) => Item[] {
  const sorted = items
    .flatMap((item) => {
      const [start, end] = [item.spans[0]?.start, item.spans.at(-1)?.end];
      return start === undefined || end === undefined ? [] : [{ item, start, end }];
    })
    .sort((a, b) => a.start - b.start);
  // How far the marks up to each one reach: looking back stops where none reaches the place.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return (spans) => {
    const [from, to] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
    const found: Item[] = [];
    for (let i = countBelow(sorted, to) - 1; i >= 0 && (reach[i] ?? 0) > from; i--) {
      const met = sorted[i];
      if (met !== undefined && met.end > from) found.push(met.item);
    }
    return found.toReversed();
  };
}

/** How many marks begin before an offset. By halving. */
function countBelow(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
