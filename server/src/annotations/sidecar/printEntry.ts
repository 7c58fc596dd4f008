import type { Anchor } from './types.ts';
import { prose, scalar } from './scalars.ts';
import { FIELD_ORDER, type Entry, type SectionName } from './keys.ts';

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

function printed(name: string, value: unknown, layout: Layout): string {
  if (name === 'spans' || name === 'replaces') return spanList(value as readonly Anchor[], layout);
  if (name === 'cue' || name === 'source') return anchorMap(value as Anchor);
  if (typeof value !== 'string') return String(value);
  if (name === 'at' && TIME.test(value)) return value;
  return name === 'note' && layout.style === 'block' ? prose(value, `${layout.indent}  `) : scalar(value);
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
