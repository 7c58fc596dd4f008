import type { Pin, QuotationPin } from '../pins.ts';
import { bareSpan } from '../text/bareSpan.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { ABSENT } from './verdicts.ts';
import type { Attribution, Quotation } from './types.ts';

/** A quotation before it has its id; its parent is found again from the spans. */
export type Draft = Omit<Quotation, 'id' | 'parent'>;

/** The evidence of what a person decided. */
export const BY_HAND = 'set by a person';

/** Applies the decisions of people: rejects, corrects, and adds what nobody found, in place of what crosses it. */
export function applyPins(
  drafts: readonly Draft[],
  pins: readonly Pin[],
  text: string,
  blockOf: (offset: number) => number,
): Draft[] {
  const usable = pins.flatMap((pin) => (pin.layer === 'quotation' ? (usablePart(pin, text) ?? []) : []));
  if (usable.length === 0) return [...drafts];
  const decided = assign(drafts, usable, text);
  const taken = new Set(decided.values());
  const added = usable.filter((pin) => !pin.rejected && !taken.has(pin));
  const kept = drafts.flatMap((draft) => {
    const pin = decided.get(draft);
    if (pin === undefined)
      return added.some(({ spans }) => crosses(hullOf(spans), hullOf(draft.spans))) ? [] : [draft];
    return pin.rejected ? [] : [correct(draft, pin)];
  });
  return [...kept, ...added.map((pin) => correct(unfound(pin, blockOf), pin))];
}

/** The share of its words that a quotation has to have in common with a decision whose spans are not quite its own. */
const SAME_WORDS = 0.8;

/**
 * The decision about each draft: the one with the same spans, or that moved its ends, else one that begins or ends with it and has most of
 * its words, so that a decision outlives an engine that takes a comma for part of the quotation, or does not.
 */
function assign(
  drafts: readonly Draft[],
  pins: readonly QuotationPin[],
  text: string,
): Map<Draft, QuotationPin> {
  const exact = new Map(pins.map((pin) => [keyOf(pin.spans), pin]));
  const decided = new Map<Draft, QuotationPin>();
  for (const draft of drafts) {
    const pin = exact.get(keyOf(draft.spans));
    if (pin !== undefined) decided.set(draft, pin);
  }
  const taken = new Set(decided.values());
  const moved = new Map(pins.flatMap((pin) => (pin.replaces ? [[keyOf(pin.replaces), pin] as const] : [])));
  for (const draft of drafts) {
    const pin = decided.has(draft) ? undefined : moved.get(keyOf(draft.spans));
    if (pin === undefined) continue;
    // What stands at the new place already needs nothing of the old one but its absence.
    decided.set(draft, taken.has(pin) ? { ...pin, rejected: true } : pin);
    taken.add(pin);
  }
  const open = pins.filter((pin) => !taken.has(pin));
  const hullOfWords = ({ spans }: Draft | QuotationPin): Span => bareSpan(text, hullOf(spans));
  const starting = new Map(open.map((pin) => [hullOfWords(pin).start, pin]));
  const ending = new Map(open.map((pin) => [hullOfWords(pin).end, pin]));
  for (const draft of drafts) {
    if (decided.has(draft)) continue;
    const hull = hullOfWords(draft);
    const pin = [starting.get(hull.start), ending.get(hull.end)].find(
      (each) => each !== undefined && !taken.has(each) && likeness(hull, hullOfWords(each)) >= SAME_WORDS,
    );
    if (pin === undefined) continue;
    decided.set(draft, pin);
    taken.add(pin);
  }
  return decided;
}

/** What two spans have in common, as a share of what they cover together. */
function likeness(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, common) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Whether two spans overlap and neither holds the other. */
function crosses(a: Span, b: Span): boolean {
  return overlaps(a, b) && !contains(a, b) && !contains(b, a);
}

function hullOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** The decision as far as its places lie in the text; null where its pieces do not, or are not in order. */
function usablePart({ cue, source, ...pin }: QuotationPin, text: string): QuotationPin | null {
  const isPlace = ({ start, end }: Span): boolean => 0 <= start && start < end && end <= text.length;
  const inOrder = pin.spans.every(({ start }, i) => i === 0 || (pin.spans[i - 1]?.end ?? 0) <= start);
  if (pin.spans.length === 0 || !inOrder || !pin.spans.every(isPlace)) return null;
  return { ...pin, ...(cue && isPlace(cue) && { cue }), ...(source && isPlace(source) && { source }) };
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

const NOBODY: Attribution = { ...ABSENT, cue: [], source: [], via: [], stance: 'asserts' };

function unfound({ spans }: QuotationPin, blockOf: (offset: number) => number): Draft {
  const block = blockOf(spans[0]?.start ?? 0);
  const attribution: Attribution = { ...NOBODY, confidence: 1, evidence: [] };
  return { kind: 'direct', spans, block, defects: [], reason: 'marked by a person', attribution };
}

function correct(draft: Draft, pin: QuotationPin): Draft {
  const { attribution } = draft;
  // Words that somebody took into the quotation attribute it no more.
  const outside = (span: Span): boolean => !pin.spans.some((piece) => overlaps(piece, span));
  const changed: Attribution = {
    ...attribution,
    cue: attribution.cue.filter(outside),
    source: attribution.source.filter(outside),
    ...(pin.cue && { cue: withPiece(attribution.cue, pin.cue) }),
    ...(pin.source && { source: withPiece(attribution.source, pin.source) }),
    ...(pin.speaker !== undefined && speakerSet(attribution, pin)),
  };
  return {
    ...draft,
    // Where the decision's spans are not quite the engine's, the person's stand.
    spans: pin.spans,
    ...(pin.kind && { kind: pin.kind, reason: 'set by a person' }),
    // What is no speech is said by nobody, whatever cue stands beside it.
    attribution: pin.kind === 'term' ? NOBODY : changed,
  };
}

/** A decision names one piece of a cue; where that is one of several found, the others stand as well. */
function withPiece(found: readonly Span[], piece: Span): readonly Span[] {
  return found.some(({ start, end }) => start === piece.start && end === piece.end) ? found : [piece];
}

/** A speaker set by hand is certain. `null` says that nobody is named: a source in words then stays, without a name. */
function speakerSet(attribution: Attribution, pin: QuotationPin): Partial<Attribution> {
  const speaker = pin.speaker ?? null;
  const hasSource = pin.source !== undefined || attribution.source.length > 0;
  const sourceKind = speaker !== null ? 'named' : hasSource ? 'unnamed' : 'absent';
  const sourceType = speaker === null && !hasSource ? null : (attribution.sourceType ?? 'person');
  return { speaker, sourceKind, sourceType, candidates: [], confidence: 1, evidence: [BY_HAND] };
}
