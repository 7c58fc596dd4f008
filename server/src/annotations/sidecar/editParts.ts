import { indentAt, lineEnd, lineStart, type Splice } from './splices.ts';

/** A part of a map or a list as it is written: a field, or an item, in a block from its dash on. Offsets are UTF-16 units, half-open. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** The parts of a map or a list, and the place behind its bracket; null of one that is written in lines. */
export interface Parts<Own extends Part = Part> {
  readonly parts: readonly Own[];
  readonly open: number | null;
}

/** What becomes of them: new texts stand behind the part that they are listed under; before the first one under null. */
export interface PartsEdit<Own extends Part = Part> {
  readonly removed: ReadonlySet<Own>;
  readonly inserted: ReadonlyMap<Own | null, readonly string[]>;
}

/**
 * Takes parts out and puts others in; the rest keeps its bytes. Of comments, those go that stand behind a part that goes, on its line or
 * before its comma.
 */
export function editParts<Own extends Part>(
  source: string,
  written: Parts<Own>,
  { removed, inserted }: PartsEdit<Own>,
): Splice[] {
  const kept = written.parts.filter((part) => !removed.has(part));
  const [insertion, removal] = written.open === null ? [insertLines, removeLines] : [insertFlow, removeFlow];
  return [
    ...written.parts.flatMap((part, i) => (removed.has(part) ? removal(source, written, kept, i) : [])),
    ...[...inserted].flatMap(([behind, texts]) =>
      texts.length === 0 ? [] : insertion(source, written, kept, behind, texts),
    ),
  ];
}

function insertLines(
  source: string,
  { parts }: Parts,
  kept: readonly Part[],
  behind: Part | null,
  texts: readonly string[],
): Splice[] {
  const [first] = parts;
  if (first === undefined) return [];
  const indent = indentAt(source, first.start);
  const [head] = kept;
  // Where all others go, the new ones come behind the lines that go; what stands behind the entry's dash leaves its place to them.
  const last = head === undefined && isOnOwnLine(source, first) ? (parts.at(-1) ?? null) : behind;
  if (last !== null) {
    const at = lineEnd(source, last.end);
    return [{ start: at, end: at, text: texts.map((text) => `\n${indent}${text}`).join('') }];
  }
  const at = (head ?? first).start;
  const text = texts.join(`\n${indent}`);
  return [{ start: at, end: at, text: head === undefined ? text : `${text}\n${indent}` }];
}

/** Takes a part's lines with the line break before them or, where it stands on the line of a dash, everything up to the next part. */
function removeLines(source: string, { parts }: Parts, _kept: readonly Part[], index: number): Splice[] {
  const [part, next] = [parts[index], parts[index + 1]];
  if (part === undefined) return [];
  const { start, end } = part;
  if (isOnOwnLine(source, part)) {
    const line = lineStart(source, start);
    return [{ start: source[line - 2] === '\r' ? line - 2 : line - 1, end: lineEnd(source, end), text: '' }];
  }
  const behind = source.slice(lineEnd(source, end), next?.start ?? lineEnd(source, end));
  return [{ start, end: behind.trim() === '' ? (next?.start ?? end) : lineEnd(source, end), text: '' }];
}

function isOnOwnLine(source: string, { start }: Part): boolean {
  return source.slice(lineStart(source, start), start).trim() === '';
}

function insertFlow(
  _source: string,
  { open }: Parts,
  [head]: readonly Part[],
  behind: Part | null,
  texts: readonly string[],
): Splice[] {
  const at = behind === null ? (head?.start ?? open ?? 0) : behind.end;
  const text = texts.join(', ');
  if (behind !== null) return [{ start: at, end: at, text: `, ${text}` }];
  return [{ start: at, end: at, text: head === undefined ? text : `${text}, ` }];
}

/** Blanks, line ends and comments up to a comma, with the comma and the blanks behind it; a comment behind it keeps its line. */
const COMMA = /(?:\s|(?<=\s)#[^\r\n]*)*,(?:\s+(?!#)|(?=\s)|)/y;

function removeFlow(source: string, { parts }: Parts, kept: readonly Part[], index: number): Splice[] {
  const part = parts[index];
  if (part === undefined) return [];
  const { start, end } = part;
  COMMA.lastIndex = end;
  if (COMMA.test(source)) return [{ start, end: COMMA.lastIndex, text: '' }];
  // Of the last one, the comma before it goes as well, where nothing else stands there.
  const before = kept.at(-1)?.end ?? start;
  const isBare = !/#/.test(source.slice(before, start));
  return [{ start: isBare ? before : start, end, text: '' }];
}
