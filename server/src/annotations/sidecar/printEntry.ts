import { CHECK_FIELDS } from '../checks/fields.ts';
import type { CheckFields } from '../checks/types.ts';
import { FIELD_ORDER, isCheckList, ITEM_ORDER, type Entry, type SectionName } from './keys.ts';
import { prose, scalar } from './scalars.ts';
import type { Anchor } from './types.ts';

/** The name of a field and its value as YAML, lines parted by LF. */
export type Field = readonly [name: string, value: string];

/** In what an entry is written: within braces on one line, or its fields on lines of their own that begin with `indent`. */
export type Layout = { readonly style: 'flow' } | { readonly style: 'block'; readonly indent: string };

/** The fields of an entry in the order in which they are written. */
export function fieldsOf(section: SectionName, entry: Entry, layout: Layout): Field[] {
  const values = entry as unknown as Readonly<Record<string, unknown>>;
  return FIELD_ORDER[section].flatMap((name): Field[] => {
    const value = values[name];
    return value === undefined ? [] : [[name, printed(name, value, layout)]];
  });
}

/** An entry as lines with LF line ends, the last one included; the dash stands behind `indent`. */
export function printEntry(section: SectionName, entry: Entry, indent: string): string {
  if (section !== 'marks') {
    const fields = fieldsOf(section, entry, { style: 'flow' });
    return `${indent}- {${fields.map(([name, value]) => `${name}: ${value}`).join(', ')}}\n`;
  }
  const inner = `${indent}  `;
  const fields = fieldsOf(section, entry, { style: 'block', indent: inner });
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
const TIMES: ReadonlySet<string> = new Set(['at', 'since', 'until']);

function printed(name: string, value: unknown, layout: Layout): string {
  if (name === 'spans' || name === 'replaces') return spanList(value as readonly Anchor[], layout);
  if (name === 'cue' || name === 'source') return anchorMap(value as Anchor);
  if (name === 'said') return nestedMap(value as CheckFields, layout);
  const order = isCheckList(name) ? ITEM_ORDER[name] : null;
  if (order !== null) return itemList(value as readonly object[], order, layout);
  if (typeof value !== 'string') return String(value);
  if (TIMES.has(name) && TIME.test(value)) return value;
  return name === 'note' && layout.style === 'block' ? prose(value, `${layout.indent}  `) : scalar(value);
}

/** The items of a check's list, one a line and each within braces, so that two branches that add one get along. */
function itemList(items: readonly object[], order: readonly string[], layout: Layout): string {
  const maps = items.map((item) => itemMap(item, order));
  if (layout.style === 'flow') return `[${maps.join(', ')}]`;
  return maps.map((map) => `\n${layout.indent}  - ${map}`).join('');
}

/** An item of a check's list on one line. */
export function itemMap(item: object, order: readonly string[]): string {
  const values = item as Readonly<Record<string, string | Anchor>>;
  const fields = order.flatMap((name): string[] => {
    const value = values[name];
    if (value === undefined) return [];
    if (typeof value !== 'string') return [`${name}: ${anchorMap(value)}`];
    return [`${name}: ${TIMES.has(name) && TIME.test(value) ? value : scalar(value)}`];
  });
  return `{${fields.join(', ')}}`;
}

/** What a quotation's `said` holds: its fields on lines of their own, or all on one. */
function nestedMap(value: CheckFields, layout: Layout): string {
  const inner: Layout = layout.style === 'flow' ? layout : { style: 'block', indent: `${layout.indent}  ` };
  const fields = CHECK_FIELDS.flatMap((name): Field[] =>
    value[name] === undefined ? [] : [[name, printed(name, value[name], inner)]],
  );
  if (inner.style === 'flow') return `{${fields.map(([name, text]) => `${name}: ${text}`).join(', ')}}`;
  return fields.map((field) => `\n${inner.indent}${printField(field)}`).join('');
}

/** One span a line. */
function spanList(spans: readonly Anchor[], layout: Layout): string {
  const maps = spans.map(anchorMap);
  if (layout.style === 'flow' || maps.length === 1) return `[${maps.join(', ')}]`;
  return maps.map((map) => `\n${layout.indent}  - ${map}`).join('');
}

function anchorMap({ exact, prefix, suffix, at }: Anchor): string {
  const fields = [
    `exact: ${scalar(exact)}`,
    ...(prefix === undefined ? [] : [`prefix: ${scalar(prefix)}`]),
    ...(suffix === undefined ? [] : [`suffix: ${scalar(suffix)}`]),
    `at: ${at}`,
  ];
  return `{${fields.join(', ')}}`;
}
