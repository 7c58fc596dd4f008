import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { CHECK_FIELDS } from '../checks/fields.ts';
import { editList } from './editList.ts';
import { editParts, type Part } from './editParts.ts';
import type { Edit, MapChange } from './edits.ts';
import { ANCHOR_ORDER } from './keys.ts';
import { fieldsOf, printField, type Layout } from './printEntry.ts';
import { indentAt, lineEnd, splice, type Splice } from './splices.ts';

/** Within braces or brackets, on one line. */
const FLOW: Layout = { style: 'flow' };

/** A field in the source; it ends without the line end that closes a block of text. */
interface WrittenField extends Part {
  readonly name: string;
  /** The place behind its colon. */
  readonly colon: number;
  readonly value: unknown;
}

/**
 * What changes a map field by field: comments, unknown fields, the order of fields and the way in which each value is written stay. A field
 * of several parts is changed part by part. Null where that cannot be done without taking more away than what goes.
 */
export function editMap(source: string, map: YAMLMap, change: MapChange): Edit | null {
  const { order, from, to } = change;
  const fields = writtenFields(source, map);
  if (fields === null) return null;
  const isFlow = map.flow === true;
  const layout: Layout = isFlow ? FLOW : { style: 'block', indent: indentAt(source, fields[0]?.start ?? 0) };
  const [before, after] = [new Map(fieldsOf(order, from, FLOW)), new Map(fieldsOf(order, to, FLOW))];
  const isChanged = (name: string): boolean => before.get(name) !== after.get(name);
  const removed = new Set<WrittenField>();
  const splices: Splice[] = [];
  for (const field of fields.filter(({ name }) => isChanged(name))) {
    const edit = editField(source, field, change, layout);
    if (edit === null) return null;
    if (edit.isEmpty) removed.add(field);
    else splices.push(...edit.splices);
  }
  const kept = fields.filter((field) => !removed.has(field));
  const met = new Set(fields.map(({ name }) => name));
  const added = fieldsOf(order, to, layout).filter(([name]) => !met.has(name) && isChanged(name));
  const inserted = new Map<WrittenField | null, string[]>();
  for (const each of added) {
    const behind = predecessor(each[0], kept, order);
    inserted.set(behind, [...(inserted.get(behind) ?? []), printField(each)]);
  }
  const open = isFlow ? (map.range?.[0] ?? 0) + 1 : null;
  splices.push(...editParts(source, { parts: fields, open }, { removed, inserted }));
  return { splices, isEmpty: kept.length + added.length === 0 };
}

function writtenFields(source: string, map: YAMLMap): WrittenField[] | null {
  const fields: WrittenField[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key) || key.range === undefined || key.range === null) return null;
    const colon = /\s*:/y;
    colon.lastIndex = key.range[1];
    if (!colon.test(source)) return null;
    const range = rangeOf(value);
    let end = range === null ? colon.lastIndex : range[1];
    while (/[\r\n]/.test(source.charAt(end - 1))) end--;
    fields.push({ name: String(key.value), start: key.range[0], colon: colon.lastIndex, end, value });
  }
  return fields;
}

/** Where a value is written, or null where nothing is. */
function rangeOf(value: unknown): readonly [number, number] | null {
  const [start, end] = (value as { readonly range?: readonly number[] } | null)?.range ?? [];
  return start === undefined || end === undefined || start >= end ? null : [start, end];
}

/** The written field behind which a new one belongs: the nearest before it in the usual order; null where it comes first. */
function predecessor(
  name: string,
  fields: readonly WrittenField[],
  order: readonly string[],
): WrittenField | null {
  const earlier = order.slice(0, order.indexOf(name)).toReversed();
  const nearest = earlier.find((each) => fields.some((field) => field.name === each));
  return fields.find((field) => field.name === nearest) ?? null;
}

/** What changes the value of a field; it is empty where the field goes. */
function editField(source: string, field: WrittenField, change: MapChange, layout: Layout): Edit | null {
  const { name, colon, end, value } = field;
  const from: unknown = (change.from as Readonly<Record<string, unknown>>)[name];
  const to: unknown = (change.to as Readonly<Record<string, unknown>>)[name];
  const hasParts = Array.isArray(to ?? from) || (isMap(value) && (name === 'said' || to !== undefined));
  if (!hasParts || isBlank(value)) {
    if (to === undefined) return { splices: [], isEmpty: true };
    return { splices: [replacement(source, field, change, layout)], isEmpty: false };
  }
  const { pairing } = change;
  const order = name === 'said' ? CHECK_FIELDS : ANCHOR_ORDER;
  const edit =
    isMap(value) && !Array.isArray(to ?? from)
      ? editMap(source, value, { order, from: from ?? {}, to: to ?? {}, pairing })
      : editList(source, field, { from: listOf(from), to: listOf(to), pairing }, layout, editMap);
  if (edit === null) return null;
  // What is left may be a comment that speaks of all that was there.
  const rest = splice(source.slice(0, end), edit.splices).slice(colon);
  return { ...edit, isEmpty: edit.isEmpty && /^[\s[\]{}]*$/.test(rest) };
}

function listOf(value: unknown): readonly object[] {
  return Array.isArray(value) ? (value as readonly object[]) : [];
}

/** Whether nothing is written for a value, or a list without anything in it. */
function isBlank(value: unknown): boolean {
  if (isSeq(value)) return value.items.length === 0 && (value.comment ?? value.commentBefore ?? '') === '';
  return rangeOf(value) === null || (isScalar(value) && value.value === null);
}

/** A comment behind the sign that begins a text of several lines. */
const HEAD_COMMENT = /^[|>][-+\d]*[ \t]+(#[^\r\n]*)/;

/** Puts another value in the place of the written one. */
function replacement(
  source: string,
  { name, colon, end, value }: WrittenField,
  { order, to }: MapChange,
  layout: Layout,
): Splice {
  const printed = (as: Layout): string => new Map(fieldsOf(order, to, as)).get(name) ?? '';
  const start = rangeOf(value)?.[0] ?? colon;
  // A comment, or a name of YAML's for the value, may stand before it.
  if (source.slice(colon, start).trim() !== '') return { start, end, text: printed(FLOW) };
  const head = HEAD_COMMENT.exec(source.slice(start, end))?.[1];
  if (head !== undefined) return { start: colon, end, text: ` ${printed(FLOW)} ${head}` };
  // Behind a value of several lines there is no place for the comment that stands behind the present one.
  const hasComment = source.slice(end, lineEnd(source, end)).trim() !== '';
  const text = printed(hasComment ? FLOW : layout);
  return { start: colon, end, text: text.startsWith('\n') ? text : ` ${text}` };
}
