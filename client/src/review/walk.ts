import type { Position, Range, ReviewMark } from '../../../server/src/protocol/protocol.ts';

/** Where a walk through the marks goes on: behind the mark that was looked at or, where there is none, from a place. */
export interface Standpoint {
  readonly mark: string | null;
  readonly position: Position;
}

export type Direction = 'next' | 'previous';

/**
 * The mark that comes next in the text, in either direction, among those that are wanted; behind the last one comes the first. The one
 * that is looked at is given only where no other is wanted. Null where none is. Marks that stand nowhere are passed over.
 */
export function nextMark(
  marks: readonly ReviewMark[],
  { mark, position }: Standpoint,
  direction: Direction,
  isWanted: (mark: ReviewMark) => boolean,
): ReviewMark | null {
  const placed = marks.filter(({ ranges }) => ranges.length > 0);
  const index = placed.findIndex(({ id }) => id === mark);
  // Without a mark to go on from, the walk begins between the marks before the place and those from it on.
  const before = placed.filter((each) => comparePositions(startOf(each), position) < 0).length;
  const ahead =
    index >= 0 ? [...placed.slice(index + 1), ...placed.slice(0, index + 1)] : rotated(placed, before);
  const behind = index >= 0 ? rotated(placed, index) : rotated(placed, before);
  const found = direction === 'next' ? ahead.find(isWanted) : behind.findLast(isWanted);
  return found ?? null;
}

/**
 * The mark that a person means by a place: the shortest that reaches it. Of two as long as each other, such as a claim and a finding in the
 * same sentence, the one that waits for a decision.
 */
export function markAt(
  marks: readonly ReviewMark[],
  position: Position,
  isWaiting: (mark: ReviewMark) => boolean,
): ReviewMark | null {
  const [first] = marks
    .filter(({ ranges }) => ranges.some((range) => touches(range, position)))
    .map((mark) => ({ mark, reach: reachOf(mark), waiting: isWaiting(mark) ? 0 : 1 }))
    .toSorted((a, b) => comparePositions(a.reach, b.reach) || a.waiting - b.waiting);
  return first?.mark ?? null;
}

/** The first mark that is not decided as it was before, or that was not there; null where there is none, as where one is gone. */
export function changedMark(before: readonly ReviewMark[], after: readonly ReviewMark[]): ReviewMark | null {
  const known = new Set(before.map(decisionOf));
  return after.find((mark) => !known.has(decisionOf(mark))) ?? null;
}

/** Negative where the first place comes before the second. */
function comparePositions(first: Position, second: Position): number {
  return first.line - second.line || first.character - second.character;
}

/** A mark and all that is decided of it, for comparison. */
function decisionOf({ id, state, attention, by, at }: ReviewMark): string {
  return JSON.stringify([id, state, attention, by, at]);
}

function startOf({ ranges }: ReviewMark): Position {
  return ranges[0]?.start ?? { line: 0, character: 0 };
}

/** From the first piece to the last, as lines and, of marks on one line, as signs. */
function reachOf({ ranges }: ReviewMark): Position {
  const [start, end] = [ranges[0]?.start, ranges.at(-1)?.end];
  if (start === undefined || end === undefined) return { line: 0, character: 0 };
  const line = end.line - start.line;
  return { line, character: line === 0 ? end.character - start.character : end.character };
}

function touches({ start, end }: Range, position: Position): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0;
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  return [...items.slice(by), ...items.slice(0, by)];
}
