import type { Pin, Span } from '../engine/index.ts';
import { carrier, type Edit } from './anchors/carry.ts';
import { normalText } from './anchors/normalText.ts';
import { findPieces } from './anchors/pieces.ts';
import { isCheckOnly } from './checks/fields.ts';
import { carriedResolution, resolver, type Resolution } from './resolution.ts';
import type { ActorMark, Anchor, ClaimMark, QuotationMark, Sidecar } from './sidecar/types.ts';

/** A decision with where its words stand in the present text. */
export interface ResolvedMark extends Resolution {
  /**
   * Whether it counts among the decisions with its id: the newest does, and of two at once that of the first name in the alphabet. What is
   * there for a fact-check only gives way to any decision.
   */
  readonly decides: boolean;
}

/** How much work all proposals of one article may be together, some tenths of a second; marks beyond it have none. */
const MOST_PROPOSAL_WORK = 20_000_000;
/** The same for one keystroke. */
const MOST_PROPOSAL_WORK_TYPING = 2_000_000;

/** Finds every mark of some sidecars again in the present text, in the order of the sidecars. */
export function resolveMarks(text: string, sidecars: readonly Sidecar[]): ResolvedMark[] {
  const resolve = resolver(normalText(text), MOST_PROPOSAL_WORK);
  const marks = sidecars.flatMap((sidecar) => sidecar.marks);
  const decided = new Set(marks.flatMap((mark) => (isCheckOnly(mark) ? [] : mark.id)));
  const counted = marks.filter((mark) => !isCheckOnly(mark) || !decided.has(mark.id));
  const deciding = new Set(newest(counted, ({ id }) => id));
  return marks.map((mark) => ({ ...resolve(mark), decides: deciding.has(mark) }));
}

/**
 * The marks after an edit made one text of another: what was found goes along with its words as long as nobody touches them, also where
 * its surroundings are written anew, letter by letter; so does a proposal. Everything else is looked for again.
 */
export function carryMarks(
  resolved: readonly ResolvedMark[],
  edit: Edit,
  before: string,
  after: string,
): ResolvedMark[] {
  const normal = normalText(after);
  const resolve = resolver(normal, MOST_PROPOSAL_WORK_TYPING);
  const carried = carrier(edit, before);
  return resolved.map((earlier) => ({
    ...(carriedResolution(normal, earlier, carried) ?? resolve(earlier.mark)),
    decides: earlier.decides,
  }));
}

/** The entries that count where several have one key: the newest, and of two at once that of the first name in the alphabet. */
function newest<Entry extends { readonly at: string; readonly by: string }>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const kept = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const other = kept.get(key);
    if (other === undefined || entry.at > other.at || (entry.at === other.at && entry.by < other.by))
      kept.set(key, entry);
  }
  return [...kept.values()];
}

/**
 * What the engine is told: of each mark the newest decision, if it stands in the text and is not to be asked again. Two marks with
 * different ids on the same words are one, too. Nothing follows from 'unsure', from notes, from decisions on findings, or from what is
 * there for a fact-check only.
 */
export function pinsOf(resolved: readonly ResolvedMark[]): Pin[] {
  const standing = resolved.flatMap((each) => {
    const { mark, spans, stale, decides } = each;
    return spans === null || stale || !decides || isCheckOnly(mark)
      ? []
      : { ...each, spans, at: mark.at, by: mark.by };
  });
  return newest(
    standing,
    ({ mark, spans }) => `${mark.layer} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`,
  ).flatMap((each) => pinOf(each) ?? []);
}

function pinOf({
  mark,
  spans,
  cue,
  source,
  replaced,
}: ResolvedMark & { readonly spans: readonly Span[] }): Pin | null {
  const [span] = spans;
  if (span === undefined || mark.decision === 'unsure') return null;
  switch (mark.layer) {
    case 'actor':
      return { layer: 'actor', span, rejected: mark.decision === 'rejected', ...actorValues(mark) };
    case 'quotation':
      return {
        layer: 'quotation',
        spans,
        rejected: mark.decision === 'rejected',
        ...(replaced && { replaces: replaced }),
        ...quotationValues(mark, cue, source),
      };
    case 'claim':
      return { layer: 'claim', span, label: labelOf(mark) };
    case 'finding':
    case 'note':
      return null;
  }
}

function actorValues({
  type,
  actor,
  name,
  scope,
}: ActorMark): Pick<ActorMark, 'type' | 'actor' | 'name' | 'scope'> {
  return {
    ...(type && { type }),
    ...(actor !== undefined && { actor }),
    ...(name !== undefined && { name }),
    ...(scope && { scope }),
  };
}

function quotationValues(
  { kind, speaker, name }: QuotationMark,
  cue: Span | null,
  source: Span | null,
): Pick<QuotationMark, 'kind' | 'speaker' | 'name'> & { readonly cue?: Span; readonly source?: Span } {
  return {
    ...(kind && { kind }),
    ...(speaker !== undefined && { speaker }),
    ...(name !== undefined && { name }),
    ...(cue && { cue }),
    ...(source && { source }),
  };
}

/** To reject a claim is to say that it needs no source; whoever accepts or adds one without more says that it needs one. */
function labelOf({ decision, label }: ClaimMark): 'flag' | 'clean' {
  return decision === 'rejected' ? 'clean' : (label ?? 'flag');
}

/** A rule silenced, where it is: in one sentence or, with null, in the whole article. */
export interface StandingMute {
  readonly rule: string;
  readonly span: Span | null;
  readonly reason: string;
  readonly by: string;
}

/**
 * The mutes that stand in the present text, and the rejected findings, which silence their rule at their place. A mute whose sentence is
 * not found with certainty silences nothing.
 */
export function mutesOf(text: string, sidecars: readonly Sidecar[]): StandingMute[] {
  const normal = normalText(text);
  const hullOf = (anchors: readonly Anchor[]): Span | null => {
    const places = findPieces(normal, anchors);
    const [first, last] = [places?.[0]?.span, places?.at(-1)?.span];
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  };
  const mutes = sidecars
    .flatMap((sidecar) => sidecar.mutes)
    .flatMap(({ rule, reason, by, spans }) => {
      const span = spans === undefined ? null : hullOf(spans);
      return span === null && spans !== undefined ? [] : { rule, span, reason, by };
    });
  const marks = newest(
    sidecars.flatMap((sidecar) => sidecar.marks),
    ({ id }) => id,
  );
  const rejected = marks.flatMap((mark) => {
    const span = mark.layer === 'finding' && mark.decision === 'rejected' ? hullOf(mark.spans) : null;
    return span === null || mark.layer !== 'finding'
      ? []
      : { rule: mark.rule, span, reason: mark.note ?? '', by: mark.by };
  });
  return [...mutes, ...rejected];
}
