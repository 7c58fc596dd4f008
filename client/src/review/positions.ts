import { Range, type Position as EditorPosition } from 'vscode';
import type { Position, Range as SentRange, ReviewMark } from '../../../server/src/protocol/protocol.ts';

/** The editor's range of one that was sent. */
export function toEditorRange({ start, end }: SentRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** A range of the editor's as it is sent. */
export function fromEditorRange({ start, end }: Range): SentRange {
  return { start: fromEditorPosition(start), end: fromEditorPosition(end) };
}

export function fromEditorPosition({ line, character }: EditorPosition): Position {
  return { line, character };
}

/** From the first piece of a mark to its last; null of one that stands nowhere. */
export function hullOf({ ranges }: Pick<ReviewMark, 'ranges'>): Range | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) return null;
  return new Range(first.start.line, first.start.character, last.end.line, last.end.character);
}
