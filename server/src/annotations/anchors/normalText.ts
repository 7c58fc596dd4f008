/**
 * A text in the form that anchors count: without a byte order mark and with LF line ends, so that a checkout with other line ends changes
 * no anchor. Offsets are UTF-16 units, of the text as given ('original') or of `text` ('normal').
 */
export interface NormalText {
  readonly text: string;
  /** The normal offset of an original one; a place within a removed unit goes to what follows it. */
  readonly toNormal: (offset: number) => number;
  /** The original offset of a normal one; a line end of two units counts from its first. */
  readonly toOriginal: (offset: number) => number;
}

const BYTE_ORDER_MARK = 0xfeff;

/** Reads a text once, in linear time; conversions take the logarithm of its line count, and none at all where nothing was removed. */
export function normalText(original: string): NormalText {
  const start = original.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const removed = carriageReturns(original);
  const text = (start === 0 ? original : original.slice(start)).replace(/\r\n?/g, '\n');
  const toNormal = (offset: number): number =>
    clamp(clamp(offset, original.length) - start - countBelow(removed, offset), text.length);
  const toOriginal = (offset: number): number => {
    const place = clamp(offset, text.length);
    return place + start + removedBefore(removed, place + start);
  };
  return { text, toNormal, toOriginal };
}

/** The offsets of the carriage returns that an LF follows, in order: those that the normal text leaves out. */
function carriageReturns(text: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2)) offsets.push(at);
  return offsets;
}

/** How many of the sorted offsets lie below a bound. */
function countBelow(offsets: readonly number[], bound: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many units were removed before a place that is counted without them. The removed unit number i stood i places further on. */
function removedBefore(offsets: readonly number[], place: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? place) - middle < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}
