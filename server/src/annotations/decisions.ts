import type { Pin, Span } from '../engine/index.ts';
import { fold } from './anchors/folding.ts';
import { wordsAt } from './anchors/locate.ts';
import { normalText, type NormalText } from './anchors/normalText.ts';
import { findCompanion, findPieces } from './anchors/pieces.ts';
import { proposalWork, propose } from './anchors/propose.ts';
import { carry, type Edit } from './anchors/carry.ts';
import type { ActorMark, Anchor, ClaimMark, Mark, QuotationMark, Sidecar } from './sidecar/types.ts';

/** A decision with where its words stand in the present text. Spans are original offsets. */
export interface ResolvedMark {
  readonly mark: Mark;
  /** Piece by piece; null where the words were not found with certainty. */
  readonly spans: readonly Span[] | null;
  /** Of a quotation: its cue and source where they stand, or null. */
  readonly cue: Span | null;
  readonly source: Span | null;
  /** Not found, and not known to have changed. */
  readonly orphan: boolean;
  /** To be asked again: the words of a claim, or the cue or source of a quotation, are others now. */
  readonly stale: boolean;
  /** For what was not found: where it may be, for a person to confirm. */
  readonly proposal: readonly Span[] | null;
  /** Whether it counts among the decisions with its id: the newest does, and of two at once that of the first name in the alphabet. */
  readonly decides: boolean;
}

/** Finds every mark of some sidecars again in the present text, in the order of the sidecars. */
export function resolveMarks(text: string, sidecars: readonly Sidecar[]): ResolvedMark[] {
  const resolve = resolver(normalText(text));
  const marks = sidecars.flatMap((sidecar) => sidecar.marks);
  const deciding = new Set(newest(marks, ({ id }) => id));
  return marks.map((mark) => ({ ...resolve(mark), decides: deciding.has(mark) }));
}

/**
 * The marks after edits, which led to this text: what was found goes along with its words as long as nobody touches them, also where its
 * surroundings are written anew. Everything else is looked for again.
 */
export function carryMarks(
  resolved: readonly ResolvedMark[],
  edits: readonly Edit[],
  text: string,
): ResolvedMark[] {
  const normal = normalText(text);
  const resolve = resolver(normal);
  return resolved.map(
    (mark) => carriedMark(normal, mark, edits) ?? { ...resolve(mark.mark), decides: mark.decides },
  );
}

type Resolution = Omit<ResolvedMark, 'decides'>;

/** How much work all proposals of one article may be together, some tenths of a second; marks beyond it have none. */
const MOST_PROPOSAL_WORK = 50_000_000;

/** Resolves the marks of one article one by one; bounded in the time that it spends on what is not found. */
function resolver(normal: NormalText): (mark: Mark) => Resolution {
  let work = MOST_PROPOSAL_WORK;
  const proposed = (anchor: Anchor): Span | null => {
    work -= proposalWork(normal, anchor);
    return work < 0 ? null : propose(normal, anchor);
  };
  return (mark) => {
    const places = findPieces(normal, mark.spans);
    if (places !== null)
      return found(
        normal,
        mark,
        places.map(({ span }) => span),
      );
    const proposals = mark.spans.map(proposed);
    const whole = proposals.filter((span) => span !== null);
    const proposal =
      whole.length === mark.spans.length && isInOrder(whole) && whole.length > 0 ? whole : null;
    const stale = mark.layer === 'claim' && proposal !== null && hasOtherWords(normal, mark, proposal);
    return { mark, spans: null, cue: null, source: null, orphan: !stale, stale, proposal };
  };
}

function found(normal: NormalText, mark: Mark, spans: readonly Span[]): Resolution {
  const companion = (anchor: Anchor | undefined): Span | null =>
    anchor === undefined ? null : findCompanion(normal, anchor, mark.spans, spans);
  const { cue: cueAnchor, source: sourceAnchor } = mark.layer === 'quotation' ? mark : {};
  const cue = companion(cueAnchor);
  const source = companion(sourceAnchor);
  const stale = (cueAnchor !== undefined && cue === null) || (sourceAnchor !== undefined && source === null);
  return { mark, spans, cue, source, orphan: false, stale, proposal: null };
}

function isInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, i) => i === 0 || (spans[i - 1]?.end ?? 0) <= start);
}

function hasOtherWords(normal: NormalText, { spans: anchors }: Mark, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }, i) => {
    const written = normal.text.slice(normal.toNormal(start), normal.toNormal(end));
    return fold(written).trim() !== fold(anchors[i]?.exact ?? '').trim();
  });
}

/** A found mark whose words, cue and source were not touched; null for any other. */
function carriedMark(normal: NormalText, mark: ResolvedMark, edits: readonly Edit[]): ResolvedMark | null {
  if (mark.spans === null || mark.stale) return null;
  const carried = (span: Span, anchor: Anchor | undefined): Span | null => {
    const moved = carry(span, edits);
    if (moved === null || moved.changed || anchor === undefined) return null;
    return wordsAt(normal, anchor, normal.toNormal(moved.span.start))?.span ?? null;
  };
  const spans = mark.spans
    .map((span, i) => carried(span, mark.mark.spans[i]))
    .filter((span) => span !== null);
  if (spans.length < mark.spans.length) return null;
  const { cue: cueAnchor, source: sourceAnchor } = mark.mark.layer === 'quotation' ? mark.mark : {};
  const cue = mark.cue && carried(mark.cue, cueAnchor);
  const source = mark.source && carried(mark.source, sourceAnchor);
  const isLost = (mark.cue !== null && cue === null) || (mark.source !== null && source === null);
  return isLost ? null : { ...mark, spans, cue, source };
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
 * different ids on the same words are one, too. Nothing follows from 'unsure', from notes, or from decisions on findings.
 */
export function pinsOf(resolved: readonly ResolvedMark[]): Pin[] {
  const standing = resolved.flatMap((each) => {
    const { mark, spans, stale, decides } = each;
    return spans === null || stale || !decides ? [] : { ...each, spans, at: mark.at, by: mark.by };
  });
  return newest(
    standing,
    ({ mark, spans }) => `${mark.layer} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`,
  ).flatMap((each) => pinOf(each) ?? []);
}

function pinOf({ mark, spans, cue, source }: ResolvedMark & { readonly spans: readonly Span[] }): Pin | null {
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
        ...quotationValues(mark, cue, source),
      };
    case 'claim':
      return { layer: 'claim', span, label: labelOf(mark) };
    case 'finding':
    case 'note':
      return null;
  }
}

function actorValues({ type, actor, scope }: ActorMark): Pick<ActorMark, 'type' | 'actor' | 'scope'> {
  return { ...(type && { type }), ...(actor !== undefined && { actor }), ...(scope && { scope }) };
}

function quotationValues(
  { kind, speaker }: QuotationMark,
  cue: Span | null,
  source: Span | null,
): Pick<QuotationMark, 'kind' | 'speaker'> & { readonly cue?: Span; readonly source?: Span } {
  return {
    ...(kind && { kind }),
    ...(speaker !== undefined && { speaker }),
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
