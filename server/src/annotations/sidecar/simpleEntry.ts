import type { Plain } from '../yaml.ts';
import type { Item } from './outline.ts';

/*
 * Reads the entries that we print, and most that are written by hand: maps and lists, one value a line, quoted or plain, with
 * comments. Anything else (texts over several lines, anchors, tags, tabs, odd numbers, every error) is left to the YAML library, which
 * is more than ten times as slow: 50,000 entries take it ten seconds (measured, yaml 2.9). What it does read, it reads as the library does.
 */

type Fields = { [key: string]: Plain };

/** Where the reading is; `end` is where the entry ends. */
interface Cursor {
  readonly text: string;
  readonly end: number;
  readonly nullable: readonly string[];
  at: number;
}

const MAX_DEPTH = 8;

/** Longer entries are not worth the speed, and patterns over millions of units end on the stack. */
const MAX_LENGTH = 50_000;

/**
 * The value of an entry, or null where it is not of the simple kind. Fields without a value are left out; those named in `nullable`
 * may say `null`.
 */
export function readSimpleEntry(text: string, item: Item, nullable: readonly string[]): Fields | null {
  const cursor: Cursor = { text, end: item.end, nullable, at: item.dash + 1 };
  if (item.end - item.start > MAX_LENGTH) return null;
  skipSpaces(cursor);
  const fields = text[cursor.at] === '{' ? flowMap(cursor, 0) : blockMap(cursor, cursor.at - item.start, 0);
  return fields !== undefined && endLine(cursor) && nextLine(cursor) === -1 ? fields : null;
}

/** Each reader leaves the cursor behind what it read, and returns undefined where it met anything that is not simple. */
function blockMap(cursor: Cursor, indent: number, depth: number): Fields | undefined {
  const fields: Fields = {};
  for (let column = indent; column === indent; column = nextLine(cursor)) {
    const key = readKey(cursor);
    if (key === null || key in fields) return undefined;
    const value = blockValue(cursor, indent, depth + 1);
    if (value === undefined) return undefined;
    if (value !== EMPTY && (value !== null || cursor.nullable.includes(key))) fields[key] = value;
    const following = peekLine(cursor);
    if (following > indent) return undefined;
    if (following < indent) break;
  }
  return fields;
}

/** What stands for a field that says nothing. */
const EMPTY: unique symbol = Symbol('empty');

function blockValue(cursor: Cursor, indent: number, depth: number): Plain | typeof EMPTY | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (!endLine(cursor)) {
    const value = lineValue(cursor, depth);
    return value === undefined || !endLine(cursor) ? undefined : value;
  }
  const column = peekLine(cursor);
  if (column < indent) return EMPTY;
  const start = cursor.at;
  nextLine(cursor);
  const isList = cursor.text.startsWith('- ', cursor.at);
  if (isList) return blockList(cursor, column, depth);
  if (column > indent) return blockMap(cursor, column, depth);
  cursor.at = start;
  return EMPTY;
}

function blockList(cursor: Cursor, indent: number, depth: number): Plain[] | undefined {
  const list: Plain[] = [];
  for (;;) {
    const dash = cursor.at;
    cursor.at++;
    skipSpaces(cursor);
    const value = isKey(cursor)
      ? blockMap(cursor, indent + cursor.at - dash, depth + 1)
      : lineValue(cursor, depth + 1);
    if (value === undefined || !endLine(cursor)) return undefined;
    list.push(value);
    const column = peekLine(cursor);
    if (column > indent) return undefined;
    if (column < indent) return list;
    const start = cursor.at;
    nextLine(cursor);
    if (!cursor.text.startsWith('- ', cursor.at)) {
      cursor.at = start;
      return list;
    }
  }
}

/** A value that ends on its line. */
function lineValue(cursor: Cursor, depth: number): Plain | undefined {
  const opening = cursor.text[cursor.at];
  if (opening === '[') return flowList(cursor, depth);
  if (opening === '{') return flowMap(cursor, depth);
  if (opening === '"') return doubleQuoted(cursor);
  if (opening === "'") return singleQuoted(cursor);
  return plain(cursor, BLOCK_PLAIN);
}

function flowValue(cursor: Cursor, depth: number): Plain | undefined {
  const opening = cursor.text[cursor.at];
  const isPlain = opening !== '[' && opening !== '{' && opening !== '"' && opening !== "'";
  const value = isPlain ? plain(cursor, FLOW_PLAIN) : lineValue(cursor, depth);
  skipSpaces(cursor);
  return value;
}

function flowList(cursor: Cursor, depth: number): Plain[] | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const list: Plain[] = [];
  cursor.at++;
  skipSpaces(cursor);
  while (cursor.text[cursor.at] !== ']') {
    const value = flowValue(cursor, depth + 1);
    if (value === undefined || !endFlowItem(cursor, ']')) return undefined;
    list.push(value);
  }
  cursor.at++;
  return list;
}

function flowMap(cursor: Cursor, depth: number): Fields | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const fields: Fields = {};
  cursor.at++;
  skipSpaces(cursor);
  while (cursor.text[cursor.at] !== '}') {
    const key = readKey(cursor);
    if (key === null || key in fields) return undefined;
    const value = flowValue(cursor, depth + 1);
    if (value === undefined || !endFlowItem(cursor, '}')) return undefined;
    if (value !== null || cursor.nullable.includes(key)) fields[key] = value;
  }
  cursor.at++;
  return fields;
}

/** Steps over the comma between two items; true as well before the closing bracket. */
function endFlowItem(cursor: Cursor, closing: string): boolean {
  if (cursor.text[cursor.at] === closing) return true;
  if (cursor.text[cursor.at] !== ',') return false;
  cursor.at++;
  skipSpaces(cursor);
  return cursor.text[cursor.at] !== closing;
}

const KEY = /([A-Za-z]+):(?: +|(?=[\r\n]|$))/y;

function readKey(cursor: Cursor): string | null {
  KEY.lastIndex = cursor.at;
  const key = KEY.exec(cursor.text)?.[1] ?? null;
  // In YAML's older version these words are no words.
  if (key === null || KEY.lastIndex > cursor.end || /^(?:null|true|false)$/i.test(key)) return null;
  cursor.at = KEY.lastIndex;
  return key;
}

function isKey(cursor: Cursor): boolean {
  KEY.lastIndex = cursor.at;
  return KEY.test(cursor.text);
}

/** Plain words up to where they must end; a colon only within a word, a number sign not at all, and no sign that begins something. */
const BLOCK_PLAIN = /[^\s:#\-?,[\]{}&*!|>'"%@`~+.\uFEFF](?:[^\s:#\uFEFF\p{Cc}]|:(?=\S)| )*/uy;
const FLOW_PLAIN = /[^\s:#\-?,[\]{}&*!|>'"%@`~+.\uFEFF](?:[^\s:#,[\]{}\uFEFF\p{Cc}]|:(?=[^\s,[\]{}])| )*/uy;

function plain(cursor: Cursor, pattern: RegExp): Plain | undefined {
  pattern.lastIndex = cursor.at;
  const written = pattern.exec(cursor.text)?.[0].trimEnd();
  if (written === undefined) return undefined;
  cursor.at += written.length;
  return valueOf(written);
}

/** What plain words mean by YAML 1.2's core schema; numbers only where they are as simple as ours. */
function valueOf(written: string): Plain | undefined {
  if (/^\d/.test(written)) {
    if (/^(?:0|[1-9]\d{0,14})$/.test(written)) return Number(written);
    const isText = /^\d{4}-\d\d-\d\dT[\d:]+Z$|^\d+\.\d+\.\d+$/.test(written);
    return isText ? written : undefined;
  }
  if (/^(?:null|Null|NULL)$/.test(written)) return null;
  if (/^(?:true|True|TRUE)$/.test(written)) return true;
  if (/^(?:false|False|FALSE)$/.test(written)) return false;
  return written;
}

const DOUBLE_QUOTED = /"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*"/y;

function doubleQuoted(cursor: Cursor): string | undefined {
  DOUBLE_QUOTED.lastIndex = cursor.at;
  const quoted = DOUBLE_QUOTED.exec(cursor.text)?.[0];
  if (quoted === undefined) return undefined;
  cursor.at += quoted.length;
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  // JSON's escapes mean the same in YAML, which has more of them.
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}

const SINGLE_QUOTED = /'[^'\r\n]*(?:''[^'\r\n]*)*'(?!')/y;

function singleQuoted(cursor: Cursor): string | undefined {
  SINGLE_QUOTED.lastIndex = cursor.at;
  const quoted = SINGLE_QUOTED.exec(cursor.text)?.[0];
  if (quoted === undefined) return undefined;
  cursor.at += quoted.length;
  return quoted.slice(1, -1).replaceAll("''", "'");
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at++;
}

/** Steps to the end of the line where nothing but a comment is left on it. */
function endLine(cursor: Cursor): boolean {
  const start = cursor.at;
  let at = start;
  while (cursor.text[at] === ' ') at++;
  const isComment = cursor.text[at] === '#' && (at > start || cursor.text[at - 1] === ' ');
  if (isComment) while (at < cursor.end && cursor.text[at] !== '\n') at++;
  if (cursor.text[at] === '\r') at++;
  if (at < cursor.end && cursor.text[at] !== '\n') return false;
  cursor.at = at;
  return true;
}

/** From the end of a line to the first sign of the next one that says something; its column, or -1 at the end. */
function nextLine(cursor: Cursor): number {
  let lineStart = cursor.at;
  let at = cursor.at;
  for (;;) {
    if (at >= cursor.end) {
      cursor.at = cursor.end;
      return -1;
    }
    const character = cursor.text[at];
    if (character === '\n') lineStart = ++at;
    else if (character === ' ' || character === '\r') at++;
    else if (character === '#') while (at < cursor.end && cursor.text[at] !== '\n') at++;
    else break;
  }
  cursor.at = at;
  return at - lineStart;
}

function peekLine(cursor: Cursor): number {
  const start = cursor.at;
  const column = nextLine(cursor);
  cursor.at = start;
  return column;
}
