import type { Span } from '../../engine/index.ts';

/** A change of a text: `text` takes the place of the span. Of several, each counts in the text that the one before it left. */
export interface Edit extends Span {
  readonly text: string;
}

/** Where a span is after edits, and whether one of them touched what it covers. */
export interface Carried {
  readonly span: Span;
  readonly changed: boolean;
}

/**
 * Carries a span along with edits, as an editor reports them. What is typed right before or behind it does not belong to it. Null where
 * all of it was deleted or replaced.
 */
export function carry(span: Span, edits: readonly Edit[]): Carried | null {
  let carried: Carried = { span, changed: false };
  for (const edit of edits) {
    const next = carryOver(carried, edit);
    if (next === null) return null;
    carried = next;
  }
  return carried;
}

function carryOver({ span, changed }: Carried, { start, end, text }: Edit): Carried | null {
  const growth = text.length - (end - start);
  if (start >= span.end) return { span, changed };
  if (end <= span.start) return { span: { start: span.start + growth, end: span.end + growth }, changed };
  if (start <= span.start && end >= span.end) return null;
  // What an edit across a border writes counts as outside, so that the span keeps only its own words.
  if (start < span.start)
    return { span: { start: start + text.length, end: span.end + growth }, changed: true };
  if (end > span.end) return { span: { start: span.start, end: start }, changed: true };
  return { span: { start: span.start, end: span.end + growth }, changed: true };
}
