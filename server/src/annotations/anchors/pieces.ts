import type { Span } from '../../engine/index.ts';
import type { Anchor } from '../sidecar/types.ts';
import { findPlace, placesBetween, wordsAt, type Place } from './locate.ts';
import type { NormalText } from './normalText.ts';

/** How much text may have come between the pieces of one mark, or between a quotation and its cue, in units. */
const INSERTED = 200;

/** Words of fewer units are not looked for by the neighbouring pieces alone. */
const SHORTEST = 8;

/**
 * Finds the pieces of one mark together, in order; null where one of them is not certain. A piece that is not found by itself is found
 * where the others leave room for it, if its words stand there once.
 */
export function findPieces(normal: NormalText, anchors: readonly Anchor[]): Place[] | null {
  const alone = anchors.map((anchor) => findPlace(normal, anchor));
  if (anchors.length === 0 || alone.every((place) => place === null)) return null;
  const places = alone.map((place, i) => place ?? findBetween(normal, anchors, alone, i));
  const found = places.filter((place) => place !== null);
  const inOrder = found.every(({ span }, i) => i === 0 || (found[i - 1]?.span.end ?? 0) <= span.start);
  return found.length === anchors.length && inOrder ? found : null;
}

function findBetween(
  normal: NormalText,
  anchors: readonly Anchor[],
  places: readonly (Place | null)[],
  index: number,
): Place | null {
  const anchor = anchors[index];
  if (anchor === undefined || anchor.exact.length < SHORTEST) return null;
  const left = places.findLastIndex((place, i) => i < index && place !== null);
  const right = places.findIndex((place, i) => i > index && place !== null);
  const from = places[left]?.span.end;
  const to = places[right]?.span.start;
  const room = reach(anchor, anchors[left] ?? anchors[right]);
  const between = placesBetween(normal, anchor, from ?? (to ?? 0) - room, to ?? (from ?? 0) + room);
  return between?.length === 1 ? (between[0] ?? null) : null;
}

function reach(anchor: Anchor, other: Anchor = anchor): number {
  return Math.abs(anchor.at - other.at) + anchor.exact.length + other.exact.length + INSERTED;
}

/**
 * Finds the cue or the source of a quotation whose pieces were found: at the same distance from the nearest piece, else by its own context
 * and near the quotation. Null where other words stand in its place.
 */
export function findCompanion(
  normal: NormalText,
  companion: Anchor,
  anchors: readonly Anchor[],
  spans: readonly Span[],
): Span | null {
  const distance = (anchor: Anchor): number => Math.abs(anchor.at - companion.at);
  const nearest = anchors.reduce(
    (best, anchor, i) => (distance(anchor) < distance(anchors[best] ?? anchor) ? i : best),
    0,
  );
  const [anchor, span] = [anchors[nearest], spans[nearest]];
  if (anchor === undefined || span === undefined) return null;
  const beside = wordsAt(normal, companion, normal.toNormal(span.start) + companion.at - anchor.at);
  if (beside !== null) return beside.span;
  const own = hasContext(companion) ? findPlace(normal, companion) : null;
  const room = reach(companion, anchor);
  return own !== null && Math.abs(own.span.start - span.start) <= room ? own.span : null;
}

function hasContext({ prefix = '', suffix = '' }: Anchor): boolean {
  return prefix !== '' || suffix !== '';
}
