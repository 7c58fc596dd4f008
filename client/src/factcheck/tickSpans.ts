import type { Range } from '../../../server/src/protocol/protocol.ts';
import type { TickItem } from '../../../server/src/protocol/factcheck.ts';

/** Lines of a text, from the first to behind the last. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** The paragraph around a line: the lines next to it that are not blank. Of a blank line, nothing. */
export function paragraphAround(
  lineCount: number,
  isBlank: (line: number) => boolean,
  line: number,
): LineSpan {
  let start = line;
  let end = line;
  while (start > 0 && !isBlank(start - 1) && !isBlank(line)) start -= 1;
  while (end < lineCount && !isBlank(end)) end += 1;
  return { start, end };
}

/** What is not ticked yet and stands, at least in part, within a range. */
export function openWithin(ticks: readonly TickItem[], { start, end }: Range): TickItem[] {
  return ticks.filter(
    ({ range, ticked }) => ticked === null && isBefore(range.start, end) && isBefore(start, range.end),
  );
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
