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
  /** Behind the line that names it. */
  readonly body: number;
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
  /** Behind the last line that says something; 0 in a text without any. */
  readonly end: number;
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };
type OpenSection = Mutable<Omit<Section, 'items'>> & { readonly items: Mutable<Item>[] };

const KEY = /(?:([A-Za-z_][\w-]*)|"([^"\\\r\n]*)"|'([^'\r\n]*)')[ \t]*:(?=[ \t\r\n]|$)/y;

/** The outline of a text, or null where its lines follow no such order: another layout, several documents, broken indentation. */
export function outlineOf(text: string): Outline | null {
  const sections: OpenSection[] = [];
  let section: OpenSection | null = null;
  let item: Mutable<Item> | null = null;
  let lead = -1;
  let end = 0;
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let start = first, next = 0; start < text.length; start = next) {
    const newline = text.indexOf('\n', start);
    next = newline === -1 ? text.length : newline + 1;
    let at = start;
    while (text.charCodeAt(at) === 32) at++;
    const indent = at - start;
    const kind = lineKind(text, at, next);
    if (kind === 'blank') {
      lead = -1;
      continue;
    }
    if (kind === 'comment' && (item === null || indent <= (section?.indent ?? 0))) {
      if (lead === -1) lead = start;
      continue;
    }
    if (indent === 0 && kind === 'text') {
      if (section?.form === 'other' && /[\]}]/.test(text.charAt(at))) {
        section.end = end = next;
        continue;
      }
      if (sections.length === 0 && isDocumentStart(text, start, next)) {
        lead = -1;
        continue;
      }
      section = openSection(text, lead === -1 ? start : lead, start, next);
      if (section === null) return null;
      sections.push(section);
      item = null;
    } else if (section === null) return null;
    else if (item !== null && indent > section.indent) item.end = section.end = next;
    else if (kind === 'dash' && section.form !== 'other') {
      if (section.form === 'list' && indent !== section.indent) return null;
      section.form = 'list';
      section.indent = indent;
      item = { lead: lead === -1 ? start : lead, start, dash: at, end: next };
      section.items.push(item);
      section.end = next;
    } else if (section.form === 'list' || indent === 0) return null;
    else {
      section.form = 'other';
      section.end = next;
    }
    lead = -1;
    end = next;
  }
  return { sections, end };
}

function lineKind(text: string, at: number, next: number): 'blank' | 'comment' | 'dash' | 'text' {
  const character = text.charAt(at);
  if (at >= next || character === '\n') return 'blank';
  if (character === '#') return 'comment';
  if (character === '-' && (at + 1 >= next || /[ \t\r\n]/.test(text.charAt(at + 1)))) return 'dash';
  if (/[\t\r]/.test(character) && text.slice(at, next).trim() === '') return 'blank';
  return 'text';
}

function isDocumentStart(text: string, start: number, next: number): boolean {
  return /^---[ \t]*(?:#[^\n]*)?\r?\n?$/.test(text.slice(start, next));
}

function openSection(text: string, lead: number, start: number, next: number): OpenSection | null {
  KEY.lastIndex = start;
  const key = KEY.exec(text);
  if (key === null) return null;
  const value = KEY.lastIndex;
  const inline = withoutComment(text.slice(value, next));
  return {
    name: key[1] ?? key[2] ?? key[3] ?? '',
    lead,
    start,
    body: next,
    end: next,
    form: inline === '' ? 'none' : 'other',
    value,
    inline,
    indent: 0,
    items: [],
  };
}

/** What a line says; only its being nothing, `[]` or something else counts here, so that quoted texts are not looked into. */
function withoutComment(line: string): string {
  const comment = /[ \t]#/.exec(line);
  return line.slice(0, comment?.index ?? line.length).trim();
}
