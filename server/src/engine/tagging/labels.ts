/**
 * Labels that tell spans of several kinds apart, a token each: outside (0), and for every kind its first token, an inner one, the last,
 * and the only one. `free` kinds at the end have one label without inner structure.
 */
export interface LabelScheme {
  readonly kinds: number;
  readonly free: number;
  /** How many labels there are. */
  readonly size: number;
}

export const OUTSIDE = 0;
const FIRST = 0;
const INNER = 1;
const LAST = 2;
const ONLY = 3;

export function labelScheme(kinds: number, free = 0): LabelScheme {
  return { kinds, free, size: 1 + 4 * kinds + free };
}

/** The label of the token at `index` of a span of `length` tokens of a kind. */
export function labelOf(kind: number, index: number, length: number): number {
  const place = length === 1 ? ONLY : index === 0 ? FIRST : index === length - 1 ? LAST : INNER;
  return 1 + 4 * kind + place;
}

/** The kind that a label belongs to, or -1 outside; free labels are kinds after the others. */
export function kindOfLabel(scheme: LabelScheme, label: number): number {
  if (label === OUTSIDE) return -1;
  const spanned = 4 * scheme.kinds;
  return label <= spanned ? (label - 1) >> 2 : scheme.kinds + label - 1 - spanned;
}

/** Whether `label` may stand at a sequence's beginning. */
export function maySequenceBegin(scheme: LabelScheme, label: number): boolean {
  return !continuesSpan(scheme, label);
}

/** Whether `label` may stand at a sequence's end. */
export function maySequenceEnd(scheme: LabelScheme, label: number): boolean {
  return !leavesSpanOpen(scheme, label);
}

/** Whether `second` may stand right behind `first`: a span that is open goes on in its own kind, and only an open one does. */
export function mayFollow(scheme: LabelScheme, first: number, second: number): boolean {
  const open = leavesSpanOpen(scheme, first);
  if (open !== continuesSpan(scheme, second)) return false;
  return !open || kindOfLabel(scheme, first) === kindOfLabel(scheme, second);
}

/** A span of tokens, half-open, of one kind. */
export interface LabelledSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: number;
}

/** The spans that a sequence of labels tells, in order; free labels give no span. */
export function spansOfLabels(labels: ArrayLike<number>, length: number = labels.length): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let first = -1;
  for (let i = 0; i < length; i++) {
    const label = labels[i] ?? OUTSIDE;
    if (label === OUTSIDE) {
      first = -1;
      continue;
    }
    const place = (label - 1) & 3;
    if (place === FIRST || place === ONLY) first = i;
    if (first < 0 || (place !== LAST && place !== ONLY)) continue;
    spans.push({ first, end: i + 1, kind: (label - 1) >> 2 });
    first = -1;
  }
  return spans;
}

function placeInSpan(scheme: LabelScheme, label: number): number | null {
  return label === OUTSIDE || label > 4 * scheme.kinds ? null : (label - 1) & 3;
}

function leavesSpanOpen(scheme: LabelScheme, label: number): boolean {
  const of = placeInSpan(scheme, label);
  return of === FIRST || of === INNER;
}

function continuesSpan(scheme: LabelScheme, label: number): boolean {
  const of = placeInSpan(scheme, label);
  return of === INNER || of === LAST;
}
