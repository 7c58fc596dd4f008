import { isMap, isNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { ITEM_ORDER, type CheckList } from './keys.ts';
import { flowMap } from './printEntry.ts';
import { indentAt, lineBreak, lineEnd, lineStart, type Splice } from './splices.ts';

/** What a map in the source was and what it becomes: an entry, or a part of one. */
export interface MapChange {
  /** The fields that this version knows, in the order in which they are written. */
  readonly order: readonly string[];
  readonly from: object;
  readonly to: object;
  readonly anew: boolean;
}

/** What a list of a check was and what it becomes. */
interface ListChange {
  readonly from: readonly object[];
  readonly to: readonly object[];
}

/** An item in the source, from its dash to its end. */
interface WrittenItem {
  readonly dash: number;
  readonly end: number;
  readonly value: unknown;
}

/**
 * What changes a list of a check item by item, so that the others keep their bytes and their comments: new items on lines of their own,
 * each behind the one before it. Null where it is not written with an item a line, or where its items are others than we read.
 */
export function editItems(
  source: string,
  list: YAMLSeq,
  name: CheckList,
  { from, to }: ListChange,
  editMap: (source: string, map: YAMLMap, change: MapChange) => Splice[] | null,
): Splice[] | null {
  const items = list.flow === true ? null : writtenItems(source, list);
  const last = items?.at(-1);
  if (items === null || last === undefined) return null;
  const order = ITEM_ORDER[name];
  const print = (item: object): string => flowMap(order, item);
  const isAppended = from.every((item, i) => to[i] !== undefined && print(item) === print(to[i]));
  // Something in the source may be no item to us: behind it there is room all the same.
  if (isAppended) return [appended(source, last, to.slice(from.length).map(print))];
  if (items.length !== from.length) return null;
  const splices: Splice[] = [];
  let next = 0;
  let behind: WrittenItem | null = null;
  for (const [i, item] of from.entries()) {
    const written = items[i];
    const place = to.findIndex((each, at) => at >= next && isOne(name, each, item));
    if (written === undefined) return null;
    if (place === -1) {
      splices.push(removed(source, written));
      continue;
    }
    if (place > next) {
      if (behind === null) return null;
      splices.push(appended(source, behind, to.slice(next, place).map(print)));
    }
    const becomes = to[place];
    if (becomes !== undefined && print(becomes) !== print(item)) {
      const change = { order, from: item, to: becomes, anew: false };
      const edited = isMap(written.value) ? editMap(source, written.value, change) : null;
      splices.push(...(edited ?? [replaced(source, written, print(becomes))]));
    }
    next = place + 1;
    behind = written;
  }
  if (next < to.length) {
    if (behind === null) return null;
    splices.push(appended(source, behind, to.slice(next).map(print)));
  }
  return splices;
}

/** Whether two items are one, maybe with other content. */
function isOne(name: CheckList, item: object, other: object): boolean {
  const field = KEYS[name];
  const [a, b] = [item as Record<string, unknown>, other as Record<string, unknown>];
  return a[field] === b[field];
}

/** What tells the items of a list apart. */
const KEYS: Readonly<Record<CheckList, string>> = {
  evidence: 'id',
  notes: 'at',
  history: 'since',
  reviewedBy: 'by',
};

function writtenItems(source: string, { items }: YAMLSeq): WrittenItem[] | null {
  const written: WrittenItem[] = [];
  for (const value of items) {
    const range = isNode(value) ? value.range : null;
    if (range === null || range === undefined) return null;
    // Its content begins on the line of its dash, with nothing before that.
    const line = lineStart(source, range[0]);
    const dash = /^ *-\s+$/.test(source.slice(line, range[0])) ? source.indexOf('-', line) : -1;
    if (dash === -1) return null;
    let end = range[1];
    while (/[\r\n]/.test(source.charAt(end - 1))) end--;
    written.push({ dash, end, value });
  }
  return written;
}

function appended(source: string, { dash, end }: WrittenItem, texts: readonly string[]): Splice {
  const at = lineEnd(source, end);
  const indent = indentAt(source, dash);
  return { start: at, end: at, text: texts.map((text) => `\n${indent}- ${text}`).join('') };
}

function removed(source: string, { dash, end }: WrittenItem): Splice {
  return {
    start: lineStart(source, dash),
    end: Math.min(lineEnd(source, end) + lineBreak(source, end), source.length),
    text: '',
  };
}

function replaced(source: string, { dash, end }: WrittenItem, text: string): Splice {
  const start = dash + 1 + (/^\s*/.exec(source.slice(dash + 1, end))?.[0].length ?? 0);
  return { start, end, text };
}
