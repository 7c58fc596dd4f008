import { overlaps, touches, type Span } from '../engine/index.ts';

/** Tells the spans at a selection: those that share words with it or, where it is empty, those that the cursor stands in or right behind. */
export function isAt(selection: Span): (span: Span) => boolean {
  const isEmpty = selection.start === selection.end;
  return (span) => (isEmpty ? touches(span, selection.start) : overlaps(span, selection));
}
