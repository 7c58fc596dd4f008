import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { FIELD_ORDER, type Entry, type SectionName } from './keys.ts';
import { fieldsOf, printField, type Layout } from './printEntry.ts';

/** What an entry was and what it becomes. */
export interface EntryChange {
  readonly section: SectionName;
  readonly from: Entry;
  readonly to: Entry;
}

/**
 * The lines of an entry with the changed fields written anew and everything else as it was: comments, unknown fields, the order of
 * fields, the way each value is written. Null where the entry is no map. Line ends of what is new are LF.
 */
export function editEntry(source: string, change: EntryChange): string | null {
  const { contents } = parseDocument(source, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const map = isSeq(contents) ? contents.items[0] : null;
  if (!isMap(map)) return null;
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
    fields.push({ name: String(key.value), start: key.range[0], colon: colon.lastIndex, end });
  }
  return fields;
}

/** The fields that the entry has in the end, by name: null for one whose value stays as it is written. */
function settledFields({ section, from, to }: EntryChange, layout: Layout): Map<string, string | null> {
  const before = new Map(fieldsOf(section, from, layout));
  const after = fieldsOf(section, to, layout);
  return new Map(after.map(([name, value]) => [name, before.get(name) === value ? null : value]));
}

/** Whether a field of the source goes: the entry had it, and has it no longer. What this version does not know stays. */
function goes({ name }: WrittenField, { section, from }: EntryChange, settled: ReadonlyMap<string, unknown>) {
  return FIELD_ORDER[section].includes(name) && name in from && !settled.has(name);
}

/** The written field behind which a new one belongs: the nearest before it in the usual order. */
function predecessor(
  name: string,
  fields: readonly WrittenField[],
  section: SectionName,
): WrittenField | null {
  const order = FIELD_ORDER[section];
  const earlier = order.slice(0, order.indexOf(name)).toReversed();
  const nearest = earlier.find((each) => fields.some((field) => field.name === each));
  return fields.find((field) => field.name === nearest) ?? fields.at(-1) ?? null;
}

function editFlow(
  source: string,
  map: YAMLMap,
  fields: readonly WrittenField[],
  change: EntryChange,
): string | null {
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
    const last = predecessor(name, kept, change.section);
    written.splice(last === null ? 0 : kept.indexOf(last) + 1, 0, `${name}: ${value ?? ''}`);
  }
  return `${source.slice(0, range[0])}{${written.join(', ')}}${source.slice(range[1])}`;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editBlock(source: string, fields: readonly WrittenField[], change: EntryChange): string | null {
  const [first] = fields;
  if (first === undefined) return null;
  const indent = ' '.repeat(first.start - (source.lastIndexOf('\n', first.start - 1) + 1));
  const settled = settledFields(change, { style: 'block', indent });
  const onOneLine = settledFields(change, { style: 'flow' });
  const kept = fields.filter((field) => !goes(field, change, settled));
  const splices: Splice[] = [];
  const met = new Set<string>();
  for (const [i, field] of fields.entries()) {
    const value = met.has(field.name) ? null : (settled.get(field.name) ?? null);
    met.add(field.name);
    if (goes(field, change, settled)) splices.push(removal(source, field, fields[i + 1]));
    else if (value !== null)
      splices.push(replacement(source, field, value, onOneLine.get(field.name) ?? value));
  }
  for (const [name, value] of settled) {
    if (value === null || met.has(name)) continue;
    const end = lineEnd(source, predecessor(name, kept, change.section)?.end ?? source.length);
    splices.push({ start: end, end, text: `\n${indent}${printField([name, value])}` });
  }
  return splice(source, splices);
}

function replacement(source: string, { colon, end }: WrittenField, value: string, onOneLine: string): Splice {
  // Behind a value of several lines there is no place for the comment that stands behind the present one.
  const hasComment = source.slice(end, lineEnd(source, end)).trim() !== '';
  const text = hasComment ? onOneLine : value;
  return { start: colon, end, text: text.startsWith('\n') ? text : ` ${text}` };
}

/** Takes the field's lines, or, where it stands on the line of the dash, everything up to the next field. */
function removal(source: string, { start, end }: WrittenField, next: WrittenField | undefined): Splice {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  if (source.slice(lineStart, start).trim() !== '') return { start, end: next?.start ?? end, text: '' };
  return {
    start: lineStart,
    end: Math.min(lineEnd(source, end) + lineBreak(source, end), source.length),
    text: '',
  };
}

/** The end of the line that an offset lies on, before its line break. */
function lineEnd(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  const end = newline === -1 ? source.length : newline;
  return source[end - 1] === '\r' && end > offset ? end - 1 : end;
}

function lineBreak(source: string, offset: number): number {
  return source[lineEnd(source, offset)] === '\r' ? 2 : 1;
}

function splice(source: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of splices.toSorted((a, b) => a.start - b.start)) {
    parts.push(source.slice(at, Math.max(at, start)), text);
    at = Math.max(at, end);
  }
  return parts.join('') + source.slice(at);
}
