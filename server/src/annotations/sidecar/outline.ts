import type { Span } from '../../engine/index.ts';
import { FIELD_ORDER } from './keys.ts';

/*
 * The lines of a sidecar: which fields it has, and where the entries of their lists begin and end. It is found by indentation alone.
 * That is enough because YAML lets nothing inside an entry, not even a quoted text that runs on, stand as far left as the entry's
 * dash; hence an error inside an entry stays inside, and 50,000 entries can be told apart without a YAML parser.
 */

/** An entry of a list. All offsets are those of line starts, but for `dash`. */
export interface Item {
  /** Where the comment lines directly above it begin; its own line where there are none. */
  readonly lead: number;
  readonly start: number;
  readonly dash: number;
  /** Behind its last line, comments inside it included; the blank lines that follow are nobody's. */
  readonly end: number;
}

/** A field of the file. Offsets are as those of `Item`. */
export interface Section {
  readonly name: string;
  readonly lead: number;
  readonly start: number;
  readonly end: number;
  /** `none`: nothing is written behind its name; `list`: entries on lines of their own; `other`: anything else. */
  readonly form: 'none' | 'list' | 'other';
  /** The place behind the colon, and what is written there without comment; empty for a list. */
  readonly value: number;
  readonly inline: string;
  /** How far the dashes stand to the right. */
  readonly indent: number;
  readonly items: readonly Item[];
}

export interface Outline {
  readonly sections: readonly Section[];
  /** Lines that belong to nothing, or begin with a tab: the text is no YAML. */
  readonly strays: readonly Span[];
  /** Behind the last line that says something; 0 in a text without any. */
  readonly end: number;
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };
type OpenSection = Mutable<Omit<Section, 'items'>> & { readonly items: Mutable<Item>[] };

/** The name of a field, plain or in quotation marks, with its colon. */
const KEY = /(?:([^\s#?:,[\]{}&*!|>'"%@`-][^\r\n:#]*)|"([^"\\\r\n]*)"|'([^'\r\n]*)')[ \t]*:(?=[ \t\r\n]|$)/y;

/** What the walk over the lines is in. */
interface Walk {
  readonly text: string;
  readonly sections: OpenSection[];
  readonly strays: Span[];
  section: OpenSection | null;
  item: Mutable<Item> | null;
  /** How far the item's dash stands to the right. */
  itemIndent: number;
  /** Where the comment lines begin that stand directly above, or -1. */
  lead: number;
  end: number;
}

interface Line {
  readonly start: number;
  /** The first sign that is no space. */
  readonly at: number;
  readonly next: number;
  readonly indent: number;
}

/** The outline of a text, or null where its lines follow no such order. */
export function outlineOf(text: string): Outline | null {
  const walk: Walk = {
    text,
    sections: [],
    strays: [],
    section: null,
    item: null,
    itemIndent: 0,
    lead: -1,
    end: 0,
  };
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let start = first, next = 0; start < text.length; start = next) {
    const newline = text.indexOf('\n', start);
    next = newline === -1 ? text.length : newline + 1;
    let at = start;
    while (text.charCodeAt(at) === 32) at++;
    if (!takeLine(walk, { start, at, next, indent: at - start })) return null;
  }
  return { sections: walk.sections, strays: walk.strays, end: walk.end };
}

/** Puts a line where it belongs; false where the text turns out to have another layout. */
function takeLine(walk: Walk, line: Line): boolean {
  const { text, section, item } = walk;
  const kind = lineKind(text, line);
  if (kind === 'blank') walk.lead = -1;
  else if (kind === 'comment' && (item === null || line.indent <= walk.itemIndent)) {
    if (walk.lead === -1) walk.lead = line.start;
  } else {
    const isTaken = section === null ? takeFirst(walk, line) : takeBelow(walk, section, line, kind);
    walk.lead = -1;
    return isTaken;
  }
  return true;
}

function takeFirst(walk: Walk, line: Line): boolean {
  if (/^---[ \t]*(?:#[^\n]*)?\r?\n?$/.test(walk.text.slice(line.start, line.next))) return true;
  return line.indent === 0 && openSection(walk, line);
}

function takeBelow(walk: Walk, section: OpenSection, line: Line, kind: 'comment' | 'dash' | 'text'): boolean {
  const { text, item } = walk;
  const { start, at, next, indent } = line;
  // The library lets a bracket close as far left as the line of the one that opens.
  const closes = /[\]}]/.test(text.charAt(at)) && indent === (item === null ? 0 : walk.itemIndent);
  const isDash = kind === 'dash' && section.form !== 'other';
  if (isDash && (item === null || indent <= Math.max(walk.itemIndent, section.indent))) {
    if (section.form === 'list' && indent !== section.indent) walk.strays.push({ start, end: next });
    else section.indent = indent;
    section.form = 'list';
    walk.itemIndent = indent;
    walk.item = { lead: walk.lead === -1 ? start : walk.lead, start, dash: at, end: next };
    section.items.push(walk.item);
  } else if (item !== null && (indent > walk.itemIndent || closes)) item.end = next;
  else if (text[at] === '\t') {
    // The line is part of what it stands in; YAML does not see it there.
    walk.strays.push({ start, end: next });
    if (item !== null) item.end = next;
  } else if (section.form === 'other' && closes) section.end = next;
  else if (item !== null && indent === 0 && isEntryField(text, line)) {
    walk.strays.push({ start, end: next });
    item.end = next;
  } else if (indent === 0 && openSection(walk, line)) return true;
  else if (indent === 0 && isOtherLayout(text, line)) return false;
  else if (section.form === 'list' || indent === 0) walk.strays.push({ start, end: next });
  else section.form = 'other';
  section.end = walk.end = next;
  return true;
}

/** Whether a line is a field of an entry that somebody forgot to indent; it must not hide the entries behind it. */
function isEntryField(text: string, { start, next }: Line): boolean {
  const name = /^[a-z]+(?=:)/i.exec(text.slice(start, next))?.[0] ?? '';
  return Object.values(FIELD_ORDER).some((fields) => fields.includes(name));
}

/** Whether a line at the margin is YAML that an outline cannot tell: brackets, a directive, another document, an odd name of a field. */
function isOtherLayout(text: string, { start, next }: Line): boolean {
  const line = text.slice(start, next);
  return /^[?&*!%{["'.|>-]/.test(line) || /:(?=\s|$)/.test(line);
}

function lineKind(text: string, { at, next }: Line): 'blank' | 'comment' | 'dash' | 'text' {
  const character = text.charAt(at);
  if (at >= next || character === '\n') return 'blank';
  if (character === '#') return 'comment';
  if (character === '-' && (at + 1 >= next || /[ \t\r\n]/.test(text.charAt(at + 1)))) return 'dash';
  if (/[\t\r]/.test(character) && trimmed(text.slice(at, next)) === '') return 'blank';
  return 'text';
}

function openSection(walk: Walk, { start, next }: Line): boolean {
  KEY.lastIndex = start;
  const key = KEY.exec(walk.text);
  if (key === null) return false;
  const value = KEY.lastIndex;
  const inline = withoutComment(walk.text.slice(value, next));
  walk.section = {
    name: key[1] === undefined ? (key[2] ?? key[3] ?? '') : trimmed(key[1]),
    lead: walk.lead === -1 ? start : walk.lead,
    start,
    end: next,
    form: inline === '' ? 'none' : 'other',
    value,
    inline,
    indent: 0,
    items: [],
  };
  walk.sections.push(walk.section);
  walk.item = null;
  walk.end = next;
  return true;
}

/** What a line says; only its being nothing, `[]` or something else counts here, so that quoted texts are not looked into. */
function withoutComment(line: string): string {
  const comment = /[ \t]#/.exec(line);
  return trimmed(line.slice(0, comment?.index ?? line.length));
}

/** Without YAML's blanks around it; a byte order mark or a no-break space, which `trim` takes along, is a sign like others there. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && BLANKS.includes(text.charAt(start))) start++;
  while (start < end && BLANKS.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const BLANKS = ' \t\r\n';
