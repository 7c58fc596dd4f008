import type { Span } from '../engine/index.ts';
import { fold } from './anchors/folding.ts';
import { wordsAt } from './anchors/locate.ts';
import type { NormalText } from './anchors/normalText.ts';
import { findCompanion, findPieces } from './anchors/pieces.ts';
import { proposalWork, propose } from './anchors/propose.ts';
import type { Anchor, Mark } from './sidecar/types.ts';

/** Where the words of a mark stand in the present text. Spans are original offsets. */
export interface Resolution {
  readonly mark: Mark;
  /** Piece by piece; null where the words were not found with certainty. */
  readonly spans: readonly Span[] | null;
  /** Of a quotation: its cue and source where they stand, or null. */
  readonly cue: Span | null;
  readonly source: Span | null;
  /** Of a quotation whose ends somebody moved: where it stood before; null where those words are not found. */
  readonly replaced: readonly Span[] | null;
  /** Not found, and not known to have changed. */
  readonly orphan: boolean;
  /** To be asked again: the words of a claim, or the cue or source of a quotation, are others now. */
  readonly stale: boolean;
  /** For what was not found: where it may be, for a person to confirm. */
  readonly proposal: readonly Span[] | null;
}

/** Resolves the marks of one text one by one; what is not found has a proposal until all of them have taken so much work. */
export function resolver(normal: NormalText, mostWork: number): (mark: Mark) => Resolution {
  let work = mostWork;
  const proposed = (anchor: Anchor): Span | null => {
    work -= proposalWork(normal, anchor);
    return work < 0 ? null : propose(normal, anchor);
  };
  return (mark) => {
    const places = findPieces(normal, mark.spans)?.map(({ span }) => span);
    return places === undefined ? lost(normal, mark, mark.spans.map(proposed)) : found(normal, mark, places);
  };
}

/**
 * A resolution after an edit that led to this text, as far as it left the words or the proposal alone; null where it has to be made anew.
 * `moved` gives what an edit did not touch its new place.
 */
export function carriedResolution(
  normal: NormalText,
  { mark, spans, cue, source, proposal }: Resolution,
  moved: (span: Span) => Span | null,
): Resolution | null {
  if (spans === null) {
    const places = proposal?.map(moved);
    const isWhole =
      places?.every((span) => span !== null) === true && findPieces(normal, mark.spans) === null;
    return isWhole ? lost(normal, mark, places) : null;
  }
  const carried = (span: Span, anchor: Anchor | undefined): Span | null => {
    const place = moved(span);
    // Letters typed right beside a word make it another word.
    return place && anchor ? (wordsAt(normal, anchor, normal.toNormal(place.start))?.span ?? null) : null;
  };
  const places = spans.map((span, i) => carried(span, mark.spans[i])).filter((span) => span !== null);
  if (places.length < spans.length) return null;
  const { cue: cueAnchor, source: sourceAnchor } = mark.layer === 'quotation' ? mark : {};
  return found(normal, mark, places, {
    cue: cue && carried(cue, cueAnchor),
    source: source && carried(source, sourceAnchor),
  });
}

function found(
  normal: NormalText,
  mark: Mark,
  spans: readonly Span[],
  known: { readonly cue: Span | null; readonly source: Span | null } = { cue: null, source: null },
): Resolution {
  const companion = (anchor: Anchor | undefined): Span | null =>
    anchor === undefined ? null : findCompanion(normal, anchor, mark.spans, spans);
  const { cue: cueAnchor, source: sourceAnchor } = mark.layer === 'quotation' ? mark : {};
  const cue = known.cue ?? companion(cueAnchor);
  const source = known.source ?? companion(sourceAnchor);
  const stale = (cueAnchor !== undefined && cue === null) || (sourceAnchor !== undefined && source === null);
  const replaces = mark.layer === 'quotation' ? mark.replaces : undefined;
  const replaced =
    replaces === undefined ? null : (findPieces(normal, replaces)?.map(({ span }) => span) ?? null);
  return { mark, spans, cue, source, replaced, orphan: false, stale, proposal: null };
}

/** A claim of which we know what its words are now is stale; anything else that was not found is an orphan. */
function lost(normal: NormalText, mark: Mark, proposals: readonly (Span | null)[]): Resolution {
  const places = proposals.filter((span) => span !== null);
  const isWhole = places.length === mark.spans.length && places.length > 0 && isInOrder(places);
  const proposal = isWhole ? places : null;
  const stale = mark.layer === 'claim' && proposal !== null && hasOtherWords(normal, mark, proposal);
  return { mark, spans: null, cue: null, source: null, replaced: null, orphan: !stale, stale, proposal };
}

function isInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, i) => i === 0 || (spans[i - 1]?.end ?? 0) <= start);
}

/** Whether the words at some places are others than those of the mark. */
export function hasOtherWords(normal: NormalText, { spans: anchors }: Mark, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }, i) => {
    const written = normal.text.slice(normal.toNormal(start), normal.toNormal(end));
    return fold(written).trim() !== fold(anchors[i]?.exact ?? '').trim();
  });
}
