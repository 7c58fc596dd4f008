import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { Span } from '../engine/index.ts';
import { blankConflicts } from './conflicts.ts';
import { MAX_PROBLEMS } from './problems.ts';
import { syntaxProblem } from './syntaxProblem.ts';
import type { Problem } from './types.ts';

/** A value as JSON has it; maps have no prototype, so that no key of a file is special. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** One YAML value with its place: what a schema checks, and where to point when it complains. */
export interface YamlValue {
  readonly plain: Plain;
  /** Whether the parser had nothing to complain of in the part of the text that the value stands in. */
  readonly sound: boolean;
  /** The place of the value at a path below this one; of the nearest that exists where the path ends in nothing. */
  placeOf(path: readonly PropertyKey[]): Span;
  /** The place of the key at the end of a path; of the map's first key where it is missing; of the value where that is no key. */
  keyPlaceOf(path: readonly PropertyKey[]): Span;
  /** The items of a list, or null where it is none. */
  items(): YamlValue[] | null;
  /** The value of a field, or null where there is none. */
  field(name: string): YamlValue | null;
  /** The names that stand more than once in a map; each means its first value. */
  repeated(): string[];
}

/** A YAML file, read as far as it can be: its parts, in order, and what was wrong. An intact file has one part, an empty one none. */
export interface YamlText {
  readonly parts: readonly YamlValue[];
  /** Whether the text keeps YAML's rules and is one part. */
  readonly intact: boolean;
  readonly problems: readonly Problem[];
}

/** How many values aliases may repeat in one file; a few nested anchors could otherwise stand for billions. */
const MAX_ALIASED = 10_000;

/** Deeper than any file of ours; the recursion below stays far from the end of the stack. */
const MAX_DEPTH = 100;

/**
 * A key that yaml finds twice is compared with all others, which takes minutes in a large file; we look for twins ourselves. At the level
 * 'silent' it would say nothing of a second document, and leave it out.
 */
const OPTIONS = { prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const;

/**
 * Reads YAML and never throws. Where the text breaks YAML's rules, it is cut at the lines that match `boundary` (with the flags
 * `gm`) and each part is read by itself, so that an unclosed quotation mark spoils one entry and not the file. A field named in
 * `nullable` may say `null`, which is a value of its own there and no field left empty.
 */
export function readYaml(text: string, boundary: RegExp, nullable: readonly string[] = []): YamlText {
  const merged = blankConflicts(text);
  const { text: resolved, problems } = blankSeparators(merged.text, merged.problems);
  const whole = parsePart(resolved, 0);
  const intact = isSound(whole);
  const documents = intact ? [whole] : cut(resolved, boundary);
  // A name without its colon breaks the whole and none of its parts; whoever wants to write to the file must learn of it.
  if (!intact && problems.length === 0 && documents.every(isSound))
    problems.push(...syntaxProblems(whole).slice(0, 1));
  const parts: YamlValue[] = [];
  for (const part of documents) {
    const read = readPart(part, nullable);
    // A spread call would end on the stack in a file with very many problems.
    for (const problem of read.problems) problems.push(problem);
    if (read.value !== null) parts.push(read.value);
  }
  return { parts, intact, problems };
}

/**
 * Reads a stretch that stands by itself and begins at the offset `base` of its file; null where nothing is written. `nullable` is as
 * in `readYaml`. Never throws.
 */
export function readYamlPart(
  text: string,
  base: number,
  nullable: readonly string[],
): { value: YamlValue | null; problems: Problem[] } {
  return readPart(parsePart(text, base), nullable);
}

/** Blanks each `---` behind the beginning of the file, as if its documents were one, so that nothing behind it is lost. Offsets stay. */
function blankSeparators(text: string, known: readonly Problem[]): { text: string; problems: Problem[] } {
  const problems = [...known];
  const first = /^[^\s#%\uFEFF].*$/m.exec(text);
  const blanked = text.replaceAll(/^---(?=\s|$)/gm, (separator, offset: number) => {
    if (offset === first?.index) return separator;
    const message =
      "A file of ours is one document: take this '---' out. What stands below it is read as well.";
    problems.push({ start: offset, end: offset + separator.length, message, severity: 'error' });
    return ' '.repeat(separator.length);
  });
  return { text: blanked, problems };
}

/** One parsed stretch of the text; `base` is its offset, `document` null where the parser gave up. */
interface Part {
  readonly document: Document.Parsed | null;
  readonly base: number;
  readonly length: number;
}

function parsePart(text: string, base: number): Part {
  try {
    return { document: parseDocument(text, OPTIONS), base, length: text.length };
  } catch {
    // Only the depth of the stack is known to end up here, in a text made of thousands of nested brackets.
    return { document: null, base, length: text.length };
  }
}

function isSound({ document }: Part): boolean {
  return document?.errors.length === 0;
}

function cut(text: string, boundary: RegExp): Part[] {
  const starts = [
    0,
    ...[...text.matchAll(boundary)].map((match) => match.index).filter((index) => index > 0),
  ];
  return starts.map((start, i) => parsePart(text.slice(start, starts[i + 1] ?? text.length), start));
}

/** What breaks YAML's rules in a part, as far as anybody reads on. */
function syntaxProblems({ document, base, length }: Part): Problem[] {
  if (document === null) {
    const message = 'This cannot be read as YAML: too many brackets inside each other.';
    return [{ start: base, end: base + length, message, severity: 'error' }];
  }
  return document.errors
    .slice(0, MAX_PROBLEMS)
    .map((error) => syntaxProblem(error, document, { base, length }));
}

function readPart(part: Part, nullable: readonly string[]): { value: YamlValue | null; problems: Problem[] } {
  const { document, base } = part;
  const problems = syntaxProblems(part);
  const contents = document?.contents ?? null;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { value: null, problems };
  const sound = problems.length === 0;
  const reader: Reader = {
    base,
    sound,
    nullable,
    problems,
    anchors: new Map(),
    active: new Set(),
    aliased: 0,
  };
  const plain = toPlain(contents, reader, 0);
  return { value: yamlValue(contents, plain, reader), problems };
}

/** What a walk through one document carries along. */
interface Reader {
  readonly base: number;
  readonly sound: boolean;
  readonly nullable: readonly string[];
  readonly problems: Problem[];
  readonly anchors: Map<string, Node>;
  /** The anchored nodes that the walk is inside of: an alias to one of them has no end. */
  readonly active: Set<Node>;
  aliased: number;
}

/** The value of a node. Fields without a value are left out, as if they were not written. */
function toPlain(node: unknown, reader: Reader, depth: number): Plain {
  if (isAlias(node)) return aliasToPlain(node, reader, depth);
  if (isScalar(node)) {
    if (node.anchor !== undefined) reader.anchors.set(node.anchor, node);
    return scalarToPlain(node.value);
  }
  if (!isMap(node) && !isSeq(node)) return null;
  if (depth > MAX_DEPTH) {
    reader.problems.push(problemAt(node, reader.base, 'This is nested too deeply to be read.'));
    return null;
  }
  if (node.anchor !== undefined) reader.anchors.set(node.anchor, node);
  reader.active.add(node);
  const plain = isSeq(node)
    ? node.items.map((item) => toPlain(item, reader, depth + 1))
    : mapToPlain(node.items, reader, depth);
  reader.active.delete(node);
  return plain;
}

function mapToPlain(
  pairs: readonly { key: unknown; value: unknown }[],
  reader: Reader,
  depth: number,
): { [key: string]: Plain } {
  const map = Object.create(null) as { [key: string]: Plain };
  const seen = new Set<string>();
  for (const { key, value } of pairs) {
    const name = keyName(key);
    if (name === null) {
      reader.problems.push(problemAt(key, reader.base, 'The name of a field must be a plain word.'));
      continue;
    }
    if (seen.has(name)) {
      reader.problems.push(
        problemAt(key, reader.base, `'${name}' stands here twice; the first one is used.`),
      );
      continue;
    }
    seen.add(name);
    const plain = toPlain(value, reader, depth + 1);
    if (plain !== null || (isWritten(value) && reader.nullable.includes(name))) map[name] = plain;
  }
  return map;
}

/** Whether a null is there to be seen, as the word or as `~`. */
function isWritten(value: unknown): boolean {
  return (
    isScalar(value) && value.range !== undefined && value.range !== null && value.range[1] > value.range[0]
  );
}

function aliasToPlain(node: { source: string }, reader: Reader, depth: number): Plain {
  const target = reader.anchors.get(node.source);
  if (target === undefined) {
    // A glob that begins with an asterisk is an alias to YAML; what the author means is plain enough to be used.
    const message = `A value that begins with '*' must stand in quotation marks: "*${node.source}".`;
    reader.problems.push(problemAt(node, reader.base, message));
    return `*${node.source}`;
  }
  if (reader.active.has(target) || reader.aliased >= MAX_ALIASED) {
    reader.problems.push(
      problemAt(node, reader.base, `'*${node.source}' repeats too much; it is left out here.`),
    );
    return null;
  }
  const plain = toPlain(target, reader, depth + 1);
  reader.aliased += size(plain);
  return plain;
}

function scalarToPlain(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? value.toString() : null;
}

function size(plain: Plain): number {
  if (plain === null || typeof plain !== 'object') return 1;
  return Object.values(plain).reduce((sum: number, value) => sum + size(value), 1);
}

function keyName(key: unknown): string | null {
  const name = isScalar(key) ? scalarToPlain(key.value) : null;
  return name === null ? null : String(name);
}

function yamlValue(node: unknown, plain: Plain, reader: Reader): YamlValue {
  return {
    plain,
    sound: reader.sound,
    placeOf: (path) => placeOf(node, path, reader, false),
    keyPlaceOf: (path) => placeOf(node, path, reader, true),
    items: () => {
      if (!isSeq(node) || !Array.isArray(plain)) return null;
      return node.items.map((item, i) => yamlValue(item, plain[i] ?? null, reader));
    },
    field: (name) => {
      if (!isMap(node) || plain === null || typeof plain !== 'object' || Array.isArray(plain)) return null;
      const pair = node.items.find(({ key }) => keyName(key) === name);
      return pair === undefined ? null : yamlValue(pair.value, plain[name] ?? null, reader);
    },
    repeated: () => (isMap(node) ? repeatedNames(node.items) : []),
  };
}

function repeatedNames(pairs: readonly { key: unknown }[]): string[] {
  const met = new Set<string>();
  const repeated = new Set<string>();
  for (const { key } of pairs) {
    const name = keyName(key);
    if (name === null) continue;
    if (met.has(name)) repeated.add(name);
    met.add(name);
  }
  return [...repeated];
}

function placeOf(root: unknown, path: readonly PropertyKey[], reader: Reader, wantKey: boolean): Span {
  let place = spanOf(root, reader.base) ?? { start: reader.base, end: reader.base };
  let node = root;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = reader.anchors.get(node.source);
    let key: unknown = null;
    if (isSeq(node)) node = node.items[Number(step)];
    else if (isMap(node)) {
      const pair = node.items.find((item) => keyName(item.key) === String(step));
      // Where a key is missing, the first one of its map stands for the map: a whole entry underlined says less.
      key = pair?.key ?? (wantKey ? node.items[0]?.key : null);
      node = pair?.value;
    } else break;
    const atKey = spanOf(key, reader.base);
    const atValue = spanOf(node, reader.base);
    const found = wantKey && depth === path.length - 1 ? (atKey ?? atValue) : (atValue ?? atKey);
    if (found === null) break;
    place = found;
  }
  return place;
}

/** The place of a node without what follows it, or null where nothing is written. */
function spanOf(node: unknown, base: number): Span | null {
  const range = (node as Node | null | undefined)?.range;
  if (range === null || range === undefined || range[1] <= range[0]) return null;
  return { start: base + range[0], end: base + range[1] };
}

function problemAt(node: unknown, base: number, message: string): Problem {
  return { ...(spanOf(node, base) ?? { start: base, end: base }), message, severity: 'error' };
}
