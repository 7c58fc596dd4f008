import type { Pin, QuotationPin } from '../pins.ts';
import type { Span } from '../text/span.ts';
import { ABSENT } from './verdicts.ts';
import type { Attribution, Quotation } from './types.ts';

/** A quotation before it has its id; its parent is found again from the spans. */
export type Draft = Omit<Quotation, 'id' | 'parent'>;

/** The evidence of what a person decided. */
export const BY_HAND = 'set by a person';

/** Applies the decisions of people: rejects, corrects, and adds what nobody found. */
export function applyPins(
  drafts: readonly Draft[],
  pins: readonly Pin[],
  blockOf: (offset: number) => number,
): Draft[] {
  const decided = new Map<string, QuotationPin>();
  for (const pin of pins) {
    if (pin.layer === 'quotation' && isUsable(pin.spans)) decided.set(keyOf(pin.spans), pin);
  }
  if (decided.size === 0) return [...drafts];
  const kept = drafts.flatMap((draft) => {
    const key = keyOf(draft.spans);
    const pin = decided.get(key);
    if (pin === undefined) return [draft];
    decided.delete(key);
    return pin.rejected ? [] : [correct(draft, pin)];
  });
  const added = [...decided.values()]
    .filter((pin) => !pin.rejected)
    .map((pin) => correct(unfound(pin, blockOf), pin));
  return [...kept, ...added];
}

function isUsable(spans: readonly Span[]): boolean {
  return spans.length > 0 && spans.every(({ start, end }) => start < end);
}

function keyOf(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function unfound({ spans }: QuotationPin, blockOf: (offset: number) => number): Draft {
  const block = blockOf(spans[0]?.start ?? 0);
  const attribution: Attribution = {
    ...ABSENT,
    cue: [],
    source: [],
    via: [],
    stance: 'asserts',
    confidence: 1,
    evidence: [],
  };
  return { kind: 'direct', spans, block, defects: [], reason: 'marked by a person', attribution };
}

function correct(draft: Draft, pin: QuotationPin): Draft {
  const { attribution } = draft;
  const changed: Attribution = {
    ...attribution,
    ...(pin.cue && { cue: [pin.cue] }),
    ...(pin.source && { source: [pin.source] }),
    ...(pin.speaker !== undefined && speakerSet(attribution, pin)),
  };
  return { ...draft, ...(pin.kind && { kind: pin.kind, reason: 'set by a person' }), attribution: changed };
}

/** A speaker set by hand is certain. `null` says that nobody is named: a source in words then stays, without a name. */
function speakerSet(attribution: Attribution, pin: QuotationPin): Partial<Attribution> {
  const speaker = pin.speaker ?? null;
  const hasSource = pin.source !== undefined || attribution.source.length > 0;
  const sourceKind = speaker !== null ? 'named' : hasSource ? 'unnamed' : 'absent';
  const sourceType = speaker === null && !hasSource ? null : (attribution.sourceType ?? 'person');
  return { speaker, sourceKind, sourceType, candidates: [], confidence: 1, evidence: [BY_HAND] };
}
