import { isCheckOnly } from '../../annotations/checks/fields.ts';
import { resolveMarks, type ResolvedMark } from '../../annotations/decisions.ts';
import { textHash } from '../../annotations/textHash.ts';
import type { CompleteLayer, Layer, Mark, Sidecar } from '../../annotations/sidecar/types.ts';
import { RULES_ON_CHECKS } from '../../findings/rules/index.ts';
import type { ActorType, QuotationKind, Span } from '../../engine/index.ts';
import { kindOf, placeKey, placeOf } from '../marks/rows.ts';
import type { Suggestion } from '../marks/suggestions.ts';
import { keyOf, wordsOnly, type Placed } from './places.ts';

/** A mark that people want. What is undefined nobody said. */
export interface WantedMark extends Placed {
  readonly type: ActorType | undefined;
  readonly actor: string | undefined;
  readonly kind: QuotationKind | undefined;
  readonly speaker: string | null | undefined;
  readonly rule: string | undefined;
}

/** What people said of one layer of an article. The places are words alone. */
export interface ReviewedLayer {
  readonly wanted: readonly WantedMark[];
  /** Where people said that there is nothing. */
  readonly refused: readonly WantedMark[];
  /** What counts neither way: decided in bulk, unsure, or to be decided again. */
  readonly open: readonly WantedMark[];
}

/** Why decisions in the layers that are compared count neither way, and how many do for each reason. */
export interface LeftOut {
  readonly bulk: number;
  readonly unsure: number;
  /** Not found again in the text, or stale. */
  readonly lost: number;
}

/** What one sidecar says of an article. */
export interface Review {
  /** Who has gone through which layer. */
  readonly complete: readonly CompleteLayer[];
  readonly by: readonly string[];
  readonly layers: Readonly<Record<Layer, ReviewedLayer>>;
  readonly leftOut: LeftOut;
  /** Whether a layer was complete before the words of the article were changed, so that it is not any more. */
  readonly outdated: boolean;
}

const EMPTY: ReviewedLayer = { wanted: [], refused: [], open: [] };

/**
 * Reads the decisions of one sidecar as a verdict on an engine that knows none of them: of each mark the one that counts. `suggestions` are
 * that engine's; a decision on an actor in the whole file goes to all mentions that it ties to the same actor.
 */
export function readReview(text: string, sidecar: Sidecar, suggestions: readonly Suggestion[]): Review {
  const widen = widener(text, suggestions);
  const layers: Record<Layer, ReviewedLayer> = {
    actor: EMPTY,
    quotation: EMPTY,
    claim: EMPTY,
    finding: EMPTY,
    note: EMPTY,
  };
  const hash = textHash(text);
  const [current, outdated] = parted(
    sidecar.complete,
    (each) => each.text === undefined || each.text === hash,
  );
  const complete = new Set(current.map(({ layer }) => layer));
  const leftOut = { bulk: 0, unsure: 0, lost: 0 };
  const counting = countingMarks(text, sidecar).map((resolved) => ({ resolved, fate: fateOf(resolved) }));
  const single = new Set(
    counting.flatMap(({ resolved }) =>
      isWide(resolved.mark) ? [] : `${resolved.mark.layer} ${placeIn(text, resolved)}`,
    ),
  );
  for (const { resolved, fate } of counting) {
    const { mark } = resolved;
    if (mark.layer === 'note' || (mark.layer === 'finding' && RULES_ON_CHECKS.has(mark.rule))) continue;
    const isCompared = mark.layer === 'finding' || complete.has(mark.layer);
    const heap = fate === 'wanted' || fate === 'refused' ? fate : 'open';
    if (isCompared && fate !== 'wanted' && fate !== 'refused') leftOut[fate] += 1;
    const own = wantedOf(text, resolved);
    const others = isWide(mark) ? widen(own).filter(({ spans }) => !single.has(`actor ${keyOf(spans)}`)) : [];
    const layer = layers[mark.layer];
    layers[mark.layer] = { ...layer, [heap]: [...layer[heap], own, ...others] };
  }
  return {
    complete: [...complete],
    by: [...new Set(current.map(({ by }) => by))],
    layers,
    leftOut,
    outdated: outdated.some(({ layer }) => !complete.has(layer)),
  };
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** Of several decisions on one mark, or on the same words, the newest. */
function countingMarks(text: string, sidecar: Sidecar): ResolvedMark[] {
  const newest = new Map<string, ResolvedMark>();
  for (const resolved of resolveMarks(text, [sidecar])) {
    if (!resolved.decides || isCheckOnly(resolved.mark)) continue;
    const key = resolved.spans === null ? resolved.mark.id : placeKey(kindOf(resolved.mark), resolved.spans);
    const other = newest.get(key)?.mark;
    if (other === undefined || other.at < resolved.mark.at) newest.set(key, resolved);
  }
  return [...newest.values()];
}

type Fate = 'wanted' | 'refused' | 'bulk' | 'unsure' | 'lost';

function fateOf({ mark, spans, stale }: ResolvedMark): Fate {
  if (spans === null || stale) return 'lost';
  if (mark.decision === 'unsure') return 'unsure';
  if (mark.bulk === true) return 'bulk';
  return isRefusal(mark) ? 'refused' : 'wanted';
}

/** A claim that is said to need no source is refused as one, however that was said. */
function isRefusal(mark: Mark): boolean {
  return mark.decision === 'rejected' || (mark.layer === 'claim' && mark.label === 'clean');
}

function isWide(mark: Mark): boolean {
  return mark.layer === 'actor' && mark.scope === 'file';
}

function placeIn(text: string, resolved: ResolvedMark): string {
  return keyOf(wordsOnly(text, placeOf(resolved) ?? resolved.proposal ?? []));
}

function wantedOf(text: string, resolved: ResolvedMark): WantedMark {
  const { mark } = resolved;
  return {
    spans: wordsOnly(text, placeOf(resolved) ?? resolved.proposal ?? []),
    type: mark.layer === 'actor' ? mark.type : undefined,
    actor: mark.layer === 'actor' ? mark.actor : undefined,
    kind: mark.layer === 'quotation' ? mark.kind : undefined,
    speaker: mark.layer === 'quotation' ? mark.speaker : undefined,
    rule: mark.layer === 'finding' ? mark.rule : undefined,
  };
}

/** Finds all mentions of the actor whom the engine sees at a mark's place, or whom the mark names. */
function widener(text: string, suggestions: readonly Suggestion[]): (mark: WantedMark) => WantedMark[] {
  const mentions = suggestions.flatMap(({ layer, spans, value }) =>
    layer === 'actor' && typeof value.actor === 'string'
      ? [{ spans: wordsOnly(text, spans), actor: value.actor }]
      : [],
  );
  const actorAt = new Map(mentions.map(({ spans, actor }) => [keyOf(spans), actor]));
  return (mark) => {
    const meant = new Set([mark.actor, actorAt.get(keyOf(mark.spans))]);
    return mentions
      .filter(({ actor }) => meant.has(actor))
      .map(({ spans }: { readonly spans: readonly Span[] }) => ({ ...mark, spans }));
  };
}
