import type { GenericSchema } from 'valibot';
import { isMap, isNode, isSeq, type YAMLSeq } from 'yaml';
import { CHECK_ENTRIES } from '../checks/schemas.ts';
import { salvage } from '../salvage.ts';
import { readYamlPart } from '../yaml.ts';
import { editParts, type Part, type PartsEdit } from './editParts.ts';
import type { Edit, EditMap, Pairing } from './edits.ts';
import { ANCHOR_ORDER, isCheckList, ITEM_ORDER, type CheckList } from './keys.ts';
import { flowMap, type Layout } from './printEntry.ts';
import { indentAt, lineEnd, lineStart, type Splice } from './splices.ts';

/** What a list was and what it becomes. */
export interface ListChange {
  readonly from: readonly object[];
  readonly to: readonly object[];
  readonly pairing: Pairing;
}

/** A field that holds a list, or one item without a list around it. */
export interface ListField extends Part {
  readonly name: string;
  /** The place behind its colon. */
  readonly colon: number;
  readonly value: unknown;
}

/** An item in the source; in a block, from its dash on. */
interface WrittenItem extends Part {
  /** Where it begins without its dash. */
  readonly content: number;
  readonly value: unknown;
}

/**
 * What changes a list item by item, so that the others keep their bytes and their comments, and those that are no items to us their place:
 * new items each behind the one before it. Null where that cannot be told.
 */
export function editList(
  source: string,
  field: ListField,
  change: ListChange,
  layout: Layout,
  editMap: EditMap,
): Edit | null {
  const { name, value } = field;
  const order = isCheckList(name) ? ITEM_ORDER[name] : ANCHOR_ORDER;
  const print = (item: object): string => flowMap(order, item);
  const written = isSeq(value) ? writtenItems(source, value) : wholeItem(field);
  const read = readItems(source, name, written, change.from.length);
  if (written === null || read === null) return null;
  const { kept, removed, inserted } = pairItems(name, change, written, read);
  const splices: Splice[] = [];
  for (const { part, from, to } of kept) {
    if (print(to) === print(from)) continue;
    const edit = isMap(part.value)
      ? editMap(source, part.value, { order, from, to, pairing: change.pairing })
      : { splices: [{ start: part.content, end: part.end, text: print(to) }] };
    if (edit === null) return null;
    splices.push(...edit.splices);
  }
  const texts = new Map([...inserted].map(([behind, items]) => [behind, items.map(print)]));
  const edit = { removed, inserted: texts };
  const [whole] = written;
  if (isSeq(value)) splices.push(...editItems(source, value, written, edit));
  else {
    const around = whole === undefined ? null : listAround(source, field, whole, edit, layout);
    if (around === null) return null;
    splices.push(...around);
  }
  return { splices, isEmpty: removed.size === written.length && change.to.length === 0 };
}

/** What becomes of each item that is written, and which new ones stand behind it; before the first one under null. */
interface Paired {
  readonly kept: readonly { readonly part: WrittenItem; readonly from: object; readonly to: object }[];
  readonly removed: ReadonlySet<WrittenItem>;
  readonly inserted: ReadonlyMap<WrittenItem | null, readonly object[]>;
}

function pairItems(
  name: string,
  change: ListChange,
  written: readonly WrittenItem[],
  read: readonly WrittenItem[],
): Paired {
  const { from, to } = change;
  const kept: { part: WrittenItem; from: object; to: object }[] = [];
  const removed = new Set<WrittenItem>();
  const inserted = new Map<WrittenItem | null, readonly object[]>();
  let next = 0;
  for (const [i, part] of read.entries()) {
    const place = placeOf(name, i, change, next);
    const becomes = to[place];
    if (becomes === undefined) removed.add(part);
    else {
      inserted.set(kept.at(-1)?.part ?? null, to.slice(next, place));
      kept.push({ part, from: from[i] ?? {}, to: becomes });
      next = place + 1;
    }
  }
  // What is no item to us may stand behind the last one.
  const last = written.findLast((item) => !removed.has(item)) ?? null;
  inserted.set(last, to.slice(next));
  return { kept, removed, inserted };
}

/** What tells the items of a check's list apart. */
const KEYS: Readonly<Record<CheckList, string>> = {
  evidence: 'id',
  notes: 'at',
  history: 'since',
  reviewedBy: 'by',
};

/**
 * Which item of a list, from the `next` on, the item at an index becomes; none that is there where it goes, as it does where it comes to
 * stand behind one that it stood before. Spans have nothing but their places.
 */
function placeOf(name: string, index: number, { from, to, pairing }: ListChange, next: number): number {
  if (pairing === 'place' || !isCheckList(name)) return index;
  const field = KEYS[name];
  const key = (item: object | undefined): unknown => (item as Readonly<Record<string, unknown>>)[field];
  const own = key(from[index]);
  let place = next;
  while (place < to.length && key(to[place]) !== own) place++;
  if (place === next || place === to.length) return place;
  const passed = new Set(to.slice(next, place).map(key));
  return from.slice(index + 1).some((each) => passed.has(key(each))) ? to.length : place;
}

function editItems(
  source: string,
  list: YAMLSeq,
  parts: readonly WrittenItem[],
  edit: PartsEdit<WrittenItem>,
): Splice[] {
  if (list.flow === true) return editParts(source, { parts, open: (list.range?.[0] ?? 0) + 1 }, edit);
  const dashed = [...edit.inserted].map(([behind, texts]): [WrittenItem | null, string[]] => [
    behind,
    texts.map((text) => `- ${text}`),
  ]);
  return editParts(source, { parts, open: null }, { ...edit, inserted: new Map(dashed) });
}

/** The names that YAML lets one give to a value, and its kind, before the value. */
const PROPERTIES = /(?:[&!]\S*\s+)*$/;

/** A dash that begins a line. */
const DASH = /^[ \t]*-(?=\s|$)/m;

function writtenItems(source: string, { flow, items, range }: YAMLSeq): WrittenItem[] | null {
  const written: WrittenItem[] = [];
  let before = lineStart(source, range?.[0] ?? 0);
  for (const value of items) {
    const place = isNode(value) ? value.range : null;
    if (place === null || place === undefined) return null;
    const [content] = place;
    let [, end] = place;
    while (end > content && /[\r\n]/.test(source.charAt(end - 1))) end--;
    const lead = source.slice(before, content);
    const dash = DASH.exec(lead);
    if (flow !== true && dash === null) return null;
    const start =
      flow === true
        ? content - (PROPERTIES.exec(lead)?.[0].length ?? 0)
        : before + (dash?.index ?? 0) + (dash?.[0].length ?? 1) - 1;
    written.push({ start, content, end, value });
    before = flow === true ? end : lineEnd(source, end);
  }
  return written;
}

/** What stands alone where a list might stand. */
function wholeItem({ end, value }: ListField): WrittenItem[] | null {
  const start = isNode(value) ? value.range?.[0] : undefined;
  return start === undefined || start >= end ? null : [{ start, content: start, end, value }];
}

/** The items that are some to us, of which there are so many. */
function readItems(
  source: string,
  name: string,
  written: readonly WrittenItem[] | null,
  count: number,
): readonly WrittenItem[] | null {
  if (written === null || written.length === count) return written;
  if (count === 0) return [];
  const read = isCheckList(name) ? written.filter((item) => isRead(source, name, item)) : [];
  return read.length === count ? read : null;
}

/** Whether an item is read as one when it stands alone. */
function isRead(source: string, name: CheckList, { start, end }: WrittenItem): boolean {
  const text = source.slice(start, end);
  const list = /^-\s/.test(text) ? `${indentAt(source, start)}${text}` : `[${text}]`;
  const { value } = readYamlPart(list, 0, []);
  const schema: GenericSchema<unknown, readonly unknown[] | undefined> = CHECK_ENTRIES[name];
  return value !== null && (salvage(schema, value).output?.length ?? 0) > 0;
}

/** What stands beside an item that has no list around it, which then becomes one. */
function listAround(
  source: string,
  { colon }: ListField,
  item: WrittenItem,
  { removed, inserted }: PartsEdit<WrittenItem>,
  layout: Layout,
): Splice[] | null {
  const [before, after] = [inserted.get(null) ?? [], inserted.get(item) ?? []];
  const { start, end } = item;
  if (removed.has(item)) return [{ start, end, text: before.length > 0 ? `[${before.join(', ')}]` : '' }];
  if (before.length + after.length === 0) return [];
  if (layout.style === 'flow')
    return [
      { start, end: start, text: `[${before.map((text) => `${text}, `).join('')}` },
      { start: end, end, text: `${after.map((text) => `, ${text}`).join('')}]` },
    ];
  const line = lineStart(source, start);
  const isBeside = line < colon;
  const indent = isBeside ? `${layout.indent}  ` : indentAt(source, start).slice(2);
  // The dash needs room before what it begins.
  if (!isBeside && (indent.length < layout.indent.length || start - line < 2)) return null;
  const lead = `${before.map((text) => `${indent}- ${text}\n`).join('')}${indent}- `;
  const blanks = /^ */.exec(source.slice(colon))?.[0].length ?? 0;
  const at = lineEnd(source, end);
  return [
    isBeside
      ? { start: colon, end: colon + blanks, text: `\n${lead}` }
      : { start: line, end: start, text: lead },
    { start: at, end: at, text: after.map((text) => `\n${indent}- ${text}`).join('') },
  ];
}
