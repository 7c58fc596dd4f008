import type { Position, Range } from 'vscode-languageserver';
import type { LineIndex, Span } from '../../engine/index.ts';

/** A span of the text that `lines` was made of, as the protocol's range. */
export function toRange(lines: LineIndex, span: Span): Range {
  return { start: lines.position(span.start), end: lines.position(span.end) };
}

/** A range as a span; a reversed range is turned round, and places outside the text are drawn to its ends. */
export function toSpan(lines: LineIndex, range: { readonly start: Position; readonly end: Position }): Span {
  const start = lines.offset(range.start);
  const end = lines.offset(range.end);
  return { start: Math.min(start, end), end: Math.max(start, end) };
}
