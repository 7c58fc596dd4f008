import type { Layer } from '../../annotations/sidecar/types.ts';
import { contains, markIds, overlaps, type MarkPrefix, type Span } from '../../engine/index.ts';
import type { MarkRow } from './rows.ts';

const PREFIXES: Readonly<Record<Layer, MarkPrefix>> = {
  actor: 'a',
  quotation: 'q',
  claim: 'c',
  finding: 'f',
  note: 'n',
};

/** The id by the rule of all marks; the next one where another mark, of the same words in the same surroundings, has it already. */
export function freeId(layer: Layer, text: string, span: Span, taken: ReadonlySet<string>): string {
  const copies = [span];
  for (;;) {
    const id = markIds(PREFIXES[layer], text, copies).at(-1) ?? '';
    if (!taken.has(id)) return id;
    copies.push(span);
  }
}

/**
 * Whether no other mark of the same layer may stand at a place because of this one: it stands there itself, or overlaps it where
 * docs/guidelines.md allows none. Quotations may stand inside of each other, but not cross.
 */
export function isInTheWay(
  row: Pick<MarkRow, 'layer' | 'state' | 'spans' | 'value'>,
  place: readonly Span[],
): boolean {
  const pieces = row.spans ?? [];
  if (isSamePlace(pieces, place)) return true;
  // Only names are disjoint: a pronoun or 'the minister' may hold one, or stand in one.
  if (row.state === 'rejected' || (row.layer === 'actor' && (row.value.form ?? 'name') !== 'name'))
    return false;
  const isHit = (piece: Span, span: Span): boolean =>
    overlaps(piece, span) && (row.layer !== 'quotation' || !(contains(piece, span) || contains(span, piece)));
  return pieces.some((piece) => place.some((span) => isHit(piece, span)));
}

/** Whether two marks have the very same pieces. */
export function isSamePlace(pieces: readonly Span[], others: readonly Span[]): boolean {
  return (
    pieces.length === others.length &&
    pieces.every((piece, i) => {
      const other = others[i];
      return other !== undefined && isSame(piece, other);
    })
  );
}

export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
