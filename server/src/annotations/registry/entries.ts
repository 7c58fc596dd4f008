import { isMap, isSeq, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { RegistryEntry } from '../../engine/index.ts';
import {
  colonEnd,
  columnOf,
  endOf,
  lineBreakOf,
  lineEnd,
  nextLine,
  pairOf,
  rangeOf,
  removeItem,
  textOf,
  type Splice,
} from '../listEdits.ts';
import { scalar } from '../sidecar/scalars.ts';

/** What a new entry says; the rest is the person's to add. */
export type NewEntry = Pick<RegistryEntry, 'id' | 'name' | 'type' | 'aliases'>;

/** How far the dashes of a list that we begin stand to the right. */
const INDENT = 2;

/** The list of entries in a file: below `actors`, or the whole of a file that is a bare list. */
function entryList(document: Document.Parsed): YAMLSeq | null {
  const { contents } = document;
  if (isSeq(contents)) return contents;
  const list = isMap(contents) ? pairOf(contents, 'actors')?.value : null;
  return isSeq(list) ? list : null;
}

/** The first entry with that id. */
export function entryOf(document: Document.Parsed, id: string): YAMLMap | null {
  const items = entryList(document)?.items ?? [];
  const found = items.find((item) => isMap(item) && textOf(pairOf(item, 'id')?.value) === id);
  return isMap(found) ? found : null;
}

/** Puts an entry behind the others, written as the last of them is; null where the layout has no place for it. */
export function addEntry(source: string, document: Document.Parsed, entry: NewEntry): Splice | null {
  const { contents } = document;
  const eol = lineBreakOf(source);
  const list = entryList(document);
  if (list !== null && list.items.length > 0) return behindLast(source, list, entry);
  if (list !== null && contents === list) return null;
  if (contents === null)
    return appended(source, `version: 1${eol}actors:${eol}${inLines(entry, INDENT, eol)}`);
  if (!isMap(contents) || contents.flow === true) return null;
  const pair = pairOf(contents, 'actors');
  // A list that stands there and is not found is a list all the same; a second one would be lost.
  if (pair === undefined && /^\s*["']?actors["']?\s*:/m.test(source)) return null;
  if (pair === undefined) return appended(source, `actors:${eol}${inLines(entry, INDENT, eol)}`);
  const colon = colonEnd(source, pair);
  const place = rangeOf(pair.value);
  if (colon === null) return null;
  const end = Math.max(colon, place?.end ?? colon);
  const isEmpty = /^\s*(?:\[\s*\]|~|null)?$/.test(source.slice(colon, end));
  if (!isEmpty) return null;
  // What stands behind the empty value, a comment, stays on its line.
  const rest = source.slice(end, lineEnd(source, end));
  return {
    start: colon,
    end: lineEnd(source, end),
    text: `${rest.trimEnd()}${eol}${inLines(entry, INDENT, eol).slice(0, -eol.length)}`,
  };
}

/** Takes an entry out, with its lines; an empty list stays behind the last one. */
export function removeEntry(source: string, document: Document.Parsed, id: string): Splice | null {
  const list = entryList(document);
  const entry = entryOf(document, id);
  if (list === null || entry === null) return null;
  if (list.items.length > 1) return removeItem(source, list, list.items.indexOf(entry));
  const place = rangeOf(list);
  const end = endOf(source, list);
  if (place === null || end === null) return null;
  const pair = isMap(document.contents) ? pairOf(document.contents, 'actors') : undefined;
  const colon = pair === undefined ? null : colonEnd(source, pair);
  if (colon === null) return { start: place.start, end, text: '[]' };
  // The empty list stands on the line of its name, before the comments between the two.
  return { start: colon, end, text: ` []${source.slice(colon, place.start).trimEnd()}` };
}

function behindLast(source: string, list: YAMLSeq, entry: NewEntry): Splice | null {
  const place = rangeOf(list);
  const last = list.items.at(-1);
  const end = endOf(source, last);
  if (place === null || end === null) return null;
  if (list.flow === true) return { start: end, end, text: `, ${inBraces(entry)}` };
  const eol = lineBreakOf(source);
  const column = columnOf(source, place.start);
  const at = behindOwnComments(source, lineEnd(source, end), column);
  const isOnOneLine = isMap(last) && last.flow === true;
  const written = isOnOneLine
    ? `${' '.repeat(column)}- ${inBraces(entry)}`
    : inLines(entry, column, eol).slice(0, -eol.length);
  return { start: at, end: at, text: `${arePartedByBlanks(source, list) ? eol : ''}${eol}${written}` };
}

/** The end of the comment lines below an entry that are indented like its fields: they are about it. */
function behindOwnComments(source: string, end: number, column: number): number {
  let at = end;
  for (;;) {
    const next = nextLine(source, at);
    const line = source.slice(next, lineEnd(source, next));
    const indent = line.length - line.trimStart().length;
    if (next >= source.length || !line.trimStart().startsWith('#') || indent <= column) return at;
    at = lineEnd(source, next);
  }
}

/** Whether a blank line parts the last two entries, so that the next one gets one as well. */
function arePartedByBlanks(source: string, list: YAMLSeq): boolean {
  const [earlier, last] = list.items.slice(-2);
  const [end, start] = [endOf(source, earlier), rangeOf(last)?.start];
  return end !== null && start !== undefined && /\n[ \t]*\r?\n/.test(source.slice(end, start));
}

/** Lines at the end of a file, which is brought to the end of its last line first. */
function appended(source: string, lines: string): Splice {
  const isWhole = /(?:^|[\n\uFEFF])$/.test(source);
  return { start: source.length, end: source.length, text: `${isWhole ? '' : lineBreakOf(source)}${lines}` };
}

function fieldsOf({ id, name, type, aliases }: NewEntry): string[] {
  return [
    `id: ${scalar(id)}`,
    `name: ${scalar(name)}`,
    `type: ${type}`,
    ...(aliases.length === 0 ? [] : [`aliases: [${aliases.map(scalar).join(', ')}]`]),
  ];
}

function inBraces(entry: NewEntry): string {
  return `{${fieldsOf(entry).join(', ')}}`;
}

/** An entry with its fields on lines of their own, the last line end included. */
function inLines(entry: NewEntry, column: number, eol: string): string {
  const indent = ' '.repeat(column);
  return fieldsOf(entry)
    .map((field, i) => `${indent}${i === 0 ? '- ' : '  '}${field}${eol}`)
    .join('');
}
