import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { CHECK_FIELDS } from '../checks/fields.ts';
import { editItems, type MapChange } from './editItems.ts';
import { FIELD_ORDER, isCheckList, type Entry, type SectionName } from './keys.ts';
import { fieldsOf, printField, type Layout } from './printEntry.ts';
import { indentAt, lineBreak, lineEnd, lineStart, splice, type Splice } from './splices.ts';

/** What an entry was and what it becomes. */
export interface EntryChange {
  readonly section: SectionName;
  readonly from: Entry;
  readonly to: Entry;
  /** The lists of checks are written as a whole: what is left out in them would else come out as another value now. */
  readonly anew?: boolean;
}

/**
 * The lines of an entry with the changed fields written anew and everything else as it was: comments, unknown fields, the order of
 * fields, the way each value is written; of lists of a check, each item by itself. Null where the entry is no map. Line ends of what is
 * new are LF.
 */
export function editEntry(source: string, { section, from, to, anew = false }: EntryChange): string | null {
  const { contents } = parseDocument(source, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const map = isSeq(contents) ? contents.items[0] : null;
  if (!isMap(map)) return null;
  const splices = editMap(source, map, { order: FIELD_ORDER[section], from, to, anew });
  return splices === null ? null : splice(source, splices);
}

/** What changes a map in the source; null where that cannot be told. */
function editMap(source: string, map: YAMLMap, change: MapChange): Splice[] | null {
  const fields = writtenFields(source, map);
  if (fields === null) return null;
  return map.flow === true ? editFlow(source, map, fields, change) : editBlock(source, fields, change);
}

/** A field in the source, as offsets: its name, and its value without the line end that closes a block of text. */
interface WrittenField {
  readonly name: string;
  readonly start: number;
  readonly colon: number;
  readonly end: number;
  readonly value: unknown;
}

function writtenFields(source: string, map: YAMLMap): WrittenField[] | null {
  const fields: WrittenField[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key) || key.range === undefined || key.range === null) return null;
    const colon = /\s*:/y;
    colon.lastIndex = key.range[1];
    if (!colon.test(source)) return null;
    const range = (value as { range?: readonly number[] } | null)?.range;
    const isEmpty = range?.[0] === undefined || range[1] === undefined || range[0] >= range[1];
    let end = isEmpty ? colon.lastIndex : (range[1] ?? colon.lastIndex);
    while (/[\r\n]/.test(source.charAt(end - 1))) end--;
    fields.push({ name: String(key.value), start: key.range[0], colon: colon.lastIndex, end, value });
  }
  return fields;
}

/** The fields that the entry has in the end, by name: null for one whose value stays as it is written. */
function settledFields({ order, from, to, anew }: MapChange, layout: Layout): Map<string, string | null> {
  const before = new Map(fieldsOf(order, from, layout));
  const stays = (name: string, value: string): boolean =>
    before.get(name) === value && !(anew && (isCheckList(name) || name === 'said'));
  return new Map(
    fieldsOf(order, to, layout).map(([name, value]) => [name, stays(name, value) ? null : value]),
  );
}

/** Whether a field of the source goes: the entry had it, and has it no longer. What this version does not know stays. */
function goes({ name }: WrittenField, { order, from }: MapChange, settled: ReadonlyMap<string, unknown>) {
  return order.includes(name) && name in from && !settled.has(name);
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

function editFlow(
  source: string,
  map: YAMLMap,
  fields: readonly WrittenField[],
  change: MapChange,
): Splice[] | null {
  const { range } = map;
  if (range === undefined || range === null) return null;
  const settled = settledFields(change, { style: 'flow' });
  const kept = fields.filter((field) => !goes(field, change, settled));
  const written = kept.map((field) => {
    const value = settled.get(field.name) ?? null;
    return value === null
      ? source.slice(field.start, field.end)
      : `${source.slice(field.start, field.colon)} ${value}`;
  });
  const added = [...settled].filter(([name]) => !fields.some((field) => field.name === name));
  for (const [name, value] of added.toReversed()) {
    const last = predecessor(name, kept, change.order);
    written.splice(last === null ? 0 : kept.indexOf(last) + 1, 0, `${name}: ${value ?? ''}`);
  }
  return [{ start: range[0], end: range[1], text: `{${written.join(', ')}}` }];
}

function editBlock(source: string, fields: readonly WrittenField[], change: MapChange): Splice[] | null {
  const [first] = fields;
  if (first === undefined) return null;
  const indent = indentAt(source, first.start);
  const settled = settledFields(change, { style: 'block', indent });
  const onOneLine = settledFields(change, { style: 'flow' });
  const kept = fields.filter((field) => !goes(field, change, settled));
  const [head] = kept;
  if (head === undefined) return null;
  const splices: Splice[] = [];
  const met = new Set<string>();
  for (const [i, field] of fields.entries()) {
    const value = met.has(field.name) ? null : (settled.get(field.name) ?? null);
    met.add(field.name);
    if (goes(field, change, settled)) splices.push(removal(source, field, fields[i + 1]));
    else if (value !== null)
      splices.push(
        ...(editInside(source, field, change) ?? [
          replacement(source, field, value, onOneLine.get(field.name) ?? value),
        ]),
      );
  }
  for (const [name, value] of settled) {
    if (value === null || met.has(name)) continue;
    const field = printField([name, value]);
    const before = predecessor(name, kept, change.order);
    const at = before === null ? head.start : lineEnd(source, before.end);
    const text = before === null ? `${field}\n${indent}` : `\n${indent}${field}`;
    splices.push({ start: at, end: at, text });
  }
  return splices;
}

/** What changes a field of several parts, part by part, where it is written so. */
function editInside(source: string, { name, value }: WrittenField, change: MapChange): Splice[] | null {
  const from = (change.from as Readonly<Record<string, unknown>>)[name];
  const to = (change.to as Readonly<Record<string, unknown>>)[name];
  if (change.anew || from === undefined || to === undefined) return null;
  if (name === 'said' && isMap(value) && value.flow !== true)
    return editMap(source, value, {
      order: CHECK_FIELDS,
      from: from as object,
      to: to as object,
      anew: false,
    });
  if (!isCheckList(name) || !isSeq(value)) return null;
  return editItems(source, value, name, { from: from as object[], to: to as object[] }, editMap);
}

function replacement(source: string, { colon, end }: WrittenField, value: string, onOneLine: string): Splice {
  // Behind a value of several lines there is no place for the comment that stands behind the present one.
  const hasComment = source.slice(end, lineEnd(source, end)).trim() !== '';
  const text = hasComment ? onOneLine : value;
  return { start: colon, end, text: text.startsWith('\n') ? text : ` ${text}` };
}

/** Takes the field's lines, or, where it stands on the line of the dash, everything up to the next field. */
function removal(source: string, { start, end }: WrittenField, next: WrittenField | undefined): Splice {
  const line = lineStart(source, start);
  if (source.slice(line, start).trim() !== '') return { start, end: next?.start ?? end, text: '' };
  return {
    start: line,
    end: Math.min(lineEnd(source, end) + lineBreak(source, end), source.length),
    text: '',
  };
}
