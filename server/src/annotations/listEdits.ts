import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../engine/index.ts';
import { scalar } from './sidecar/scalars.ts';

/*
 * Changes of a YAML text as splices: what a person wrote around them, comments and layout, stays byte for byte. Offsets count UTF-16 units
 * of the text that the nodes were parsed from. Where a layout has no place for a change, there is no splice: null.
 */

/** Puts `text` in the place of a stretch. */
export interface Splice extends Span {
  readonly text: string;
}

/** The text after one splice. */
export function spliced(source: string, { start, end, text }: Splice): string {
  return source.slice(0, start) + text + source.slice(end);
}

/** The line end of a file: that of its first line. */
export function lineBreakOf(source: string): string {
  return /\r?\n/.exec(source)?.[0] ?? '\n';
}

/** The field of that name, the first where there are several. */
export function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}

/** The text of a scalar as our parsers read it, or null for every other node. */
export function textOf(node: unknown): string | null {
  const value = isScalar(node) ? node.value : null;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null;
}

/** Puts a text behind the others of a field's list; a field that is not there comes behind those that `order` names before it. */
export function addToList(
  source: string,
  map: YAMLMap,
  field: string,
  order: readonly string[],
  added: string,
): Splice | null {
  const item = scalar(added);
  const pair = pairOf(map, field);
  if (pair === undefined) return newField(source, map, field, order, `[${item}]`);
  if (isSeq(pair.value)) return addItem(source, pair.value, item);
  const place = rangeOf(pair.value);
  const present = textOf(pair.value);
  const end = endOf(source, pair.value);
  if (place === null || end === null) {
    const at = colonEnd(source, pair);
    return at === null ? null : { start: at, end: at, text: ` [${item}]` };
  }
  if (present === null) return null;
  return { start: place.start, end, text: `[${scalar(present)}, ${item}]` };
}

/** Takes a text out of a field's list, and with the last one the field. */
export function removeFromList(source: string, map: YAMLMap, field: string, removed: string): Splice | null {
  const pair = pairOf(map, field);
  const list = pair?.value;
  if (pair === undefined) return null;
  if (!isSeq(list)) return textOf(list) === removed ? removeField(source, map, pair) : null;
  const index = list.items.findIndex((item) => textOf(item) === removed);
  if (index === -1) return null;
  return list.items.length === 1 ? removeField(source, map, pair) : removeItem(source, list, index);
}

/** Writes a text in the place of another. */
export function setText(source: string, map: YAMLMap, field: string, text: string): Splice | null {
  const value = pairOf(map, field)?.value;
  const place = rangeOf(value);
  const end = endOf(source, value);
  if (place === null || end === null || textOf(value) === null) return null;
  return { start: place.start, end, text: scalar(text) };
}

/** Puts an item, as it is to be written, behind the others of a list. */
function addItem(source: string, list: YAMLSeq, item: string): Splice | null {
  const place = rangeOf(list);
  if (place === null) return null;
  const last = list.items.at(-1);
  if (last === undefined) return { ...place, text: `[${item}]` };
  const end = endOf(source, last);
  if (end === null) return null;
  if (list.flow === true) return { start: end, end, text: `, ${item}` };
  const at = lineEnd(source, end);
  return {
    start: at,
    end: at,
    text: `${lineBreakOf(source)}${' '.repeat(columnOf(source, place.start))}- ${item}`,
  };
}

/** Takes one of several items out, of a list in lines with its lines and the blank lines above it. */
export function removeItem(source: string, list: YAMLSeq, index: number): Splice | null {
  const [before, item, behind] = [list.items[index - 1], list.items[index], list.items[index + 1]];
  const place = rangeOf(item);
  const end = endOf(source, item);
  if (place === null || end === null) return null;
  if (list.flow !== true) {
    const line = lineStart(source, place.start);
    const start = before === undefined ? line : blankLinesStart(source, line);
    return { start, end: nextLine(source, end), text: '' };
  }
  const earlier = before === undefined ? null : endOf(source, before);
  if (earlier !== null) return { start: earlier, end, text: '' };
  return { start: place.start, end: rangeOf(behind)?.start ?? end, text: '' };
}

function newField(
  source: string,
  map: YAMLMap,
  field: string,
  order: readonly string[],
  value: string,
): Splice | null {
  const earlier = order.slice(0, order.indexOf(field)).toReversed();
  const nearest = earlier.find((name) => pairOf(map, name) !== undefined);
  const pair = (nearest === undefined ? undefined : pairOf(map, nearest)) ?? map.items.at(-1);
  if (pair === undefined) return null;
  const end = endOf(source, pair.value) ?? colonEnd(source, pair);
  const first = rangeOf(map.items[0]?.key);
  if (end === null || first === null) return null;
  const written = `${field}: ${value}`;
  if (map.flow === true) return { start: end, end, text: `, ${written}` };
  const at = lineEnd(source, end);
  const indent = ' '.repeat(columnOf(source, first.start));
  return { start: at, end: at, text: `${lineBreakOf(source)}${indent}${written}` };
}

function removeField(source: string, map: YAMLMap, pair: Pair): Splice | null {
  const key = rangeOf(pair.key);
  const end = endOf(source, pair.value) ?? colonEnd(source, pair);
  if (key === null || end === null) return null;
  const index = map.items.indexOf(pair);
  const before = map.items[index - 1];
  if (map.flow === true) {
    const earlier = before === undefined ? null : (endOf(source, before.value) ?? colonEnd(source, before));
    if (earlier !== null) return { start: earlier, end, text: '' };
    return { start: key.start, end: rangeOf(map.items[index + 1]?.key)?.start ?? end, text: '' };
  }
  const start = lineStart(source, key.start);
  // A field on the line of the entry's dash cannot go without the next one taking its place.
  if (source.slice(start, key.start).trim() !== '') return null;
  return { start, end: nextLine(source, end), text: '' };
}

/** Where a node is written, without what follows it; null where nothing is. */
export function rangeOf(node: unknown): Span | null {
  const range = (node as { readonly range?: readonly number[] | null } | null | undefined)?.range;
  const [start, end] = range ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}

/** The end of the last sign of a node, or null where nothing is written. */
export function endOf(source: string, node: unknown): number | null {
  const place = rangeOf(node);
  if (place === null || place.end <= place.start) return null;
  return place.start + source.slice(place.start, place.end).trimEnd().length;
}

/** The place behind the colon of a field. */
export function colonEnd(source: string, { key }: Pair): number | null {
  const place = rangeOf(key);
  if (place === null) return null;
  const colon = /\s*:/y;
  colon.lastIndex = place.end;
  return colon.test(source) ? colon.lastIndex : null;
}

/** Where the line of an offset begins. */
function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the blank lines above the line that begins at `start` begin; blanks behind the words of a line are no line of their own. */
function blankLinesStart(source: string, start: number): number {
  let at = start;
  while (at > 0) {
    const above = lineStart(source, at - 1);
    if (/[^ \t\r\n]/.test(source.slice(above, at))) break;
    at = above;
  }
  return at;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  if (newline === -1) return source.length;
  return source[newline - 1] === '\r' && newline > offset ? newline - 1 : newline;
}

/** Where the line behind that of an offset begins. */
export function nextLine(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  return newline === -1 ? source.length : newline + 1;
}

/** How far an offset stands to the right; a byte order mark before it takes no place. */
export function columnOf(source: string, offset: number): number {
  const start = lineStart(source, offset);
  const isBehindMark = offset > start && source.charCodeAt(start) === 0xfeff;
  return offset - start - (isBehindMark ? 1 : 0);
}

/** The map of a node, or null. */
export function mapOf(node: unknown): YAMLMap | null {
  return isMap(node) ? node : null;
}
