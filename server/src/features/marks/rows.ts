import { isCheckOnly } from '../../annotations/checks/fields.ts';
import type { ResolvedMark } from '../../annotations/decisions.ts';
import { normalText } from '../../annotations/anchors/normalText.ts';
import { LAYERS, type Decision, type Layer, type Mark } from '../../annotations/sidecar/types.ts';
import type { Span } from '../../engine/index.ts';
import type { MarkValue, Suggestion } from './suggestions.ts';

/** What a person decided, or that nobody did. */
export type MarkState = 'suggested' | Decision;

/** One mark of an article: a decision of one person, or what the engine suggests where nobody decided. Offsets are the text's. */
export interface MarkRow {
  readonly id: string;
  readonly layer: Layer;
  readonly state: MarkState;
  /** The pieces, in order; of a claim that changed, what it has become; null where the words were not found again. */
  readonly spans: readonly Span[] | null;
  /** The words of the mark: as they stand or, where they were not found again, as they stood. */
  readonly words: string;
  readonly orphan: boolean;
  readonly stale: boolean;
  readonly by: string | null;
  /** What the decision says, and of what it leaves open what the engine says. */
  readonly value: MarkValue;
  /** The decision; of a mention that a decision on its actor holds for, that one. Null where nobody decided. */
  readonly resolved: ResolvedMark | null;
  /** What the engine says of the very same place, if anything. */
  readonly suggestion: Suggestion | null;
}

/**
 * All marks of an article in the order of the text, of the same words in the order of the layers, those that were not found again where
 * they stood. Of several people's decisions on one
 * mark the newest, which counts, comes first. What a person decided about, by id or by place, is no suggestion any more; a decision on an
 * actor in the whole file holds for every mention of that actor.
 */
export function markRows(
  text: string,
  suggestions: readonly Suggestion[],
  marks: readonly ResolvedMark[],
): MarkRow[] {
  const normal = normalText(text);
  const byPlace = new Map(suggestions.map((each) => [placeKey(each, each.spans), each]));
  const decided = [...marks].sort(byAge).map((resolved) => ({
    place: placeOf(resolved)?.[0]?.start ?? normal.toOriginal(resolved.mark.spans[0]?.at ?? 0),
    row: decidedRow(text, resolved, byPlace.get(placeKey(kindOf(resolved.mark), placeOf(resolved) ?? []))),
  }));
  const found = decided.filter(({ row }) => row.spans !== null);
  const ids = new Set(found.map(({ row }) => row.id));
  const places = new Set(found.map(({ row }) => placeKey(row, row.spans ?? [])));
  const inFile = new Map(
    found
      .toReversed()
      .flatMap(({ row }) =>
        row.value.scope === 'file' && row.value.actor != null ? [[row.value.actor, row]] : [],
      ),
  );
  const suggested = suggestions
    .filter((each) => !ids.has(each.id) && !places.has(placeKey(each, each.spans)))
    .map((each) => ({
      place: each.spans[0]?.start ?? 0,
      row: suggestedRow(text, each, each.layer === 'actor' ? inFile.get(each.value.actor ?? '') : undefined),
    }));
  return [...decided, ...suggested]
    .sort((a, b) => a.place - b.place || endOf(b.row) - endOf(a.row) || rankOf(a.row) - rankOf(b.row))
    .map(({ row }) => row);
}

function endOf({ spans }: MarkRow): number {
  return spans?.at(-1)?.end ?? 0;
}

/** Marks of the same words stay in one order whenever they are decided, so that a reviewer's walk does not change under way. */
function rankOf({ layer }: MarkRow): number {
  return LAYERS.indexOf(layer);
}

/** Where a mark stands now; a claim that is known to have changed stands where its new words are. */
export function placeOf({ spans, stale, proposal }: ResolvedMark): readonly Span[] | null {
  return spans ?? (stale ? proposal : null);
}

function byAge({ mark: a }: ResolvedMark, { mark: b }: ResolvedMark): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.by < b.by ? -1 : a.by > b.by ? 1 : 0;
}

function decidedRow(text: string, resolved: ResolvedMark, suggestion: Suggestion | undefined): MarkRow {
  const { mark, orphan, stale } = resolved;
  const spans = placeOf(resolved);
  const { id, layer, decision, by } = mark;
  const said = decision === 'rejected' ? {} : suggestion?.value;
  return {
    id,
    layer,
    state: decision,
    spans,
    words: spans === null ? mark.spans.map(({ exact }) => exact).join(' … ') : wordsOf(text, spans),
    orphan,
    stale,
    by,
    value: { ...said, ...valueOf(resolved) },
    resolved,
    suggestion: suggestion ?? null,
  };
}

function suggestedRow(text: string, suggestion: Suggestion, whole: MarkRow | undefined): MarkRow {
  const { id, layer, spans, value } = suggestion;
  return {
    id,
    layer,
    state: whole?.state ?? 'suggested',
    spans,
    words: wordsOf(text, spans),
    orphan: false,
    stale: false,
    by: whole?.by ?? null,
    value: { ...value, ...whole?.value, ...(value.form && { form: value.form }) },
    resolved: whole?.resolved ?? null,
    suggestion,
  };
}

/** What the decision itself says. */
function valueOf({ mark, cue, source }: ResolvedMark): MarkValue {
  const note = mark.note === undefined ? {} : { note: mark.note };
  switch (mark.layer) {
    case 'actor': {
      const { type, actor, name, scope } = mark;
      return {
        ...(type && { type }),
        ...(actor !== undefined && { actor }),
        ...(name !== undefined && { name }),
        ...(scope && { scope }),
        ...note,
      };
    }
    case 'quotation': {
      const { kind, speaker, name, status } = mark;
      return {
        ...(kind && { kind }),
        ...(cue && { cue: [cue] }),
        ...(source && { source: [source] }),
        ...(speaker !== undefined && { speaker }),
        ...(name !== undefined && { name }),
        ...(status && { status }),
        ...note,
      };
    }
    case 'claim': {
      // Who rejects a claim says that it needs no source.
      const label = mark.decision === 'rejected' ? 'clean' : mark.label;
      const { reason, status, query } = mark;
      return {
        ...(label && { label }),
        ...(reason && { reason }),
        ...(status && { status }),
        ...(query !== undefined && { query }),
        ...note,
      };
    }
    case 'finding':
      return { rule: mark.rule, ...(mark.query !== undefined && { query: mark.query }), ...note };
    case 'note':
      return note;
  }
}

/** Whether a row is there for a fact-check only: nobody decided what its words are. */
export function isForCheck({ resolved }: MarkRow): boolean {
  return resolved !== null && isCheckOnly(resolved.mark);
}

/** From the first piece to the last, with what stands between them. */
function wordsOf(text: string, spans: readonly Span[]): string {
  return text.slice(spans[0]?.start, spans.at(-1)?.end);
}

export function kindOf(mark: Mark): { readonly layer: Layer; readonly value: MarkValue } {
  return { layer: mark.layer, value: mark.layer === 'finding' ? { rule: mark.rule } : {} };
}

/** Two marks are about the same if they have one layer, one rule and the very same pieces. */
export function placeKey(
  { layer, value }: { readonly layer: Layer; readonly value: MarkValue },
  spans: readonly Span[],
): string {
  const pieces = spans.map(({ start, end }) => `${start}-${end}`).join(' ');
  return `${layer} ${layer === 'finding' ? value.rule : ''} ${pieces}`;
}
