/** A half-open range of UTF-16 code units into one text: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of `text` that `span` covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether every unit of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the offset lies in the span, its end included, as a cursor that stands right behind a word does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Orders spans by start, and the longer first where they start together, so that an outer span precedes its inner ones. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
