import { CHECK_FIELDS } from '../checks/fields.ts';
import type { CheckFields } from '../checks/types.ts';
import { ANCHOR_ORDER, FIELD_ORDER, isCheckList, ITEM_ORDER, type Entry, type SectionName } from './keys.ts';
import { prose, scalar } from './scalars.ts';
import type { Anchor } from './types.ts';

/** The name of a field and its value as YAML, lines parted by LF. */
export type Field = readonly [name: string, value: string];

/** In what an entry is written: within braces on one line, or its fields on lines of their own that begin with `indent`. */
export type Layout = { readonly style: 'flow' } | { readonly style: 'block'; readonly indent: string };

/** The fields of an entry, or of a part of one, in the order in which they are written. */
export function fieldsOf(order: readonly string[], part: object, layout: Layout): Field[] {
  const values = part as Readonly<Record<string, unknown>>;
  return order.flatMap((name): Field[] => {
    const value = values[name];
    return value === undefined ? [] : [[name, printed(name, value, layout)]];
  });
}

/** Fields within braces, on one line. */
export function flowMap(order: readonly string[], part: object): string {
  const fields = fieldsOf(order, part, { style: 'flow' });
  return `{${fields.map(([name, value]) => `${name}: ${value}`).join(', ')}}`;
}

/** An entry as lines with LF line ends, the last one included; the dash stands behind `indent`. */
export function printEntry(section: SectionName, entry: Entry, indent: string): string {
  const order = FIELD_ORDER[section];
  if (section !== 'marks') return `${indent}- ${flowMap(order, entry)}\n`;
  const inner = `${indent}  `;
  const fields = fieldsOf(order, entry, { style: 'block', indent: inner });
  return `${indent}- ${fields.map((field) => `${printField(field)}\n`).join(inner)}`;
}

/** Whether two entries say the same. */
export function isSame(section: SectionName, entry: Entry, other: Entry): boolean {
  return entry === other || printEntry(section, entry, '') === printEntry(section, other, '');
}

/** A field as it is written in a block, without its indentation and its last line end. */
export function printField([name, value]: Field): string {
  return `${name}:${value.startsWith('\n') ? '' : ' '}${value}`;
}

/** A time is plain, as people write it; YAML 1.1 reads the same moment. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** The fields that hold a time, at any depth. */
const TIMES: ReadonlySet<string> = new Set(['at', 'since', 'until', 'claimed']);

function printed(name: string, value: unknown, layout: Layout): string {
  if (name === 'spans' || name === 'replaces') return spanList(value as readonly Anchor[], layout);
  if (name === 'said') return nestedMap(value as CheckFields, layout);
  if (isCheckList(name)) return itemList(value as readonly object[], ITEM_ORDER[name], layout);
  if (typeof value === 'object' && value !== null) return anchorMap(value);
  if (typeof value !== 'string') return String(value);
  if (TIMES.has(name) && TIME.test(value)) return value;
  return name === 'note' && layout.style === 'block' ? prose(value, `${layout.indent}  `) : scalar(value);
}

/** The items of a check's list, one a line and each within braces, so that two branches that add one get along. */
function itemList(items: readonly object[], order: readonly string[], layout: Layout): string {
  const maps = items.map((item) => flowMap(order, item));
  if (layout.style === 'flow') return `[${maps.join(', ')}]`;
  return maps.map((map) => `\n${layout.indent}  - ${map}`).join('');
}

/** What a quotation's `said` holds: its fields on lines of their own, or all on one. */
function nestedMap(value: CheckFields, layout: Layout): string {
  if (layout.style === 'flow') return flowMap(CHECK_FIELDS, value);
  const indent = `${layout.indent}  `;
  const fields = fieldsOf(CHECK_FIELDS, value, { style: 'block', indent });
  return fields.map((field) => `\n${indent}${printField(field)}`).join('');
}

/** One span a line. */
function spanList(spans: readonly Anchor[], layout: Layout): string {
  const maps = spans.map(anchorMap);
  if (layout.style === 'flow' || maps.length === 1) return `[${maps.join(', ')}]`;
  return maps.map((map) => `\n${layout.indent}  - ${map}`).join('');
}

function anchorMap(anchor: object): string {
  return flowMap(ANCHOR_ORDER, anchor);
}
