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

/**
 * Carries spans over one edit that made a text of `before`, where it is certain that they are the same words; null for any other. An edit
 * that was read off two texts may have been made elsewhere: 'no, no' loses its first or its second word all the same. So a span does not
 * go along if it stands, with all that lies between it and the edit, in what was deleted or written as well.
 */
export function carrier(edit: Edit, before: string): (span: Span) => Span | null {
  const deleted = before.slice(edit.start, edit.end);
  const isRepeated = (start: number, end: number): boolean => {
    // What is longer than both stands in neither; so a keystroke costs nothing, however far away the spans are.
    if (end - start > Math.max(deleted.length, edit.text.length)) return false;
    const stretch = before.slice(start, end);
    return deleted.includes(stretch) || edit.text.includes(stretch);
  };
  return (span) => {
    const carried = carry(span, [edit]);
    if (carried === null || carried.changed) return null;
    const isBefore = span.end <= edit.start;
    return isRepeated(isBefore ? span.start : edit.end, isBefore ? edit.start : span.end)
      ? null
      : carried.span;
  };
}
