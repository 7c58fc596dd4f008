import type { Tick } from '../checks/types.ts';
import { safeParse } from 'valibot';
import type { Span } from '../../engine/index.ts';
import { salvage } from '../salvage.ts';
import { MAX_PROBLEMS } from '../problems.ts';
import type { Problem } from '../types.ts';
import { readYaml, readYamlPart, type Plain, type YamlValue } from '../yaml.ts';
import { conflictSides } from './conflictSides.ts';
import { completionKey, markKey, muteKey, SECTIONS, tickKey, type Entry, type SectionName } from './keys.ts';
import { outlineOf, type Item, type Outline, type Section } from './outline.ts';
import { schemaOf, sidecarFrameSchema } from './schemas.ts';
import { readSimpleEntry } from './simpleEntry.ts';
import type { Completion, Mark, Mute } from './types.ts';

/** An entry that was understood. */
export interface Found {
  readonly section: SectionName;
  readonly key: string;
  readonly entry: Entry;
  readonly place: Span;
  /** Its lines, where the file's outline is known. */
  readonly item: Item | null;
}

/** A sidecar's text as far as it can be read. */
export interface Reading {
  /** In the order of the file; one entry for a key, the newest. */
  readonly found: readonly Found[];
  /** The entries that newer ones with the same key have outdated. */
  readonly outdated: readonly Found[];
  readonly outline: Outline | null;
  readonly problems: readonly Problem[];
  /** Those of the problems that forbid to write: broken YAML, unfinished merges, another version. */
  readonly obstacles: readonly Problem[];
}

/** The field in which `null` is a word: nobody is named as the speaker. */
const NULLABLE = ['speaker'] as const;

/** A line that begins a field of the file or an entry of its lists. */
const FIELD_OR_ENTRY = /^(?:[A-Za-z]| {0,4}- )/gm;

/** How many UTF-16 units the library may read in one file, for which it needs a second and a half (measured, yaml 2.9). */
const MAX_BY_LIBRARY = 3_000_000;

/** How many it may read at once, where a file cannot be read entry by entry: with its errors and aliases, that takes longer. */
const MAX_WHOLE = 1_000_000;

/** What a stretch costs at least, however short it is. */
const LEAST_BY_LIBRARY = 100;

/** Fields without which a mark is none; one of them written twice makes it doubtful whose they are. */
const NEEDED: ReadonlySet<string> = new Set(['id', 'layer', 'spans', 'decision', 'by', 'at', 'rule']);

/** Reads a sidecar. Never throws. */
export function readSidecar(text: string): Reading {
  const sides = conflictSides(text);
  if (sides === null) return settled(readText(text), true);
  const ours = readText(sides.ours);
  const theirs = readText(sides.theirs);
  const both = {
    found: [...ours.found, ...theirs.found].sort((a, b) => a.place.start - b.place.start),
    problems: [...sides.problems, ...withoutRepeats([...ours.problems, ...theirs.problems])],
    obstacles: sides.problems,
    outline: null,
  };
  return settled(both, false);
}

type Read = Omit<Reading, 'outdated'>;

/** Of the entries with one key, the newest counts; of equally new ones, the first. */
function settled({ found, problems, obstacles, outline }: Read, tell: boolean): Reading {
  const newest = new Map<string, Found>();
  for (const each of found) {
    const key = `${each.section} ${each.key}`;
    const before = newest.get(key);
    if (before === undefined || before.entry.at < each.entry.at) newest.set(key, each);
  }
  const winners = new Set(newest.values());
  const outdated = found.filter((each) => !winners.has(each));
  const all = tell ? [...problems, ...outdated.map(twice)] : problems;
  return { found: found.filter((each) => winners.has(each)), outdated, outline, problems: all, obstacles };
}

/** That an entry does not count, since the same person has a newer one with its key. */
export function twice({ place }: Found): Problem {
  const message = 'The same person decides this twice in this file; the newer entry is used.';
  return { ...place, message, severity: 'warning' };
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [`${each.start} ${each.end} ${each.message}`, each])).values()];
}

/** What the reading gathers. Its lists grow by pushing: a spread call would end on the stack with very many entries. */
interface Gathered {
  readonly found: Found[];
  readonly problems: Problem[];
  readonly obstacles: Problem[];
  /** What is left of `MAX_BY_LIBRARY`. */
  left: number;
}

function readText(text: string): Read {
  const outline = outlineOf(text);
  const gathered: Gathered = { found: [], problems: [], obstacles: [], left: MAX_BY_LIBRARY };
  if (outline === null || hasAliases(text)) readWhole(text, outline, gathered);
  else {
    gathered.problems.push(...repeatedSections(text, outline));
    obstruct(strayLines(text, outline), gathered);
    for (const section of outline.sections) readSection(text, section, gathered);
  }
  const { found, problems, obstacles } = gathered;
  return { found, problems, obstacles, outline };
}

function repeatedSections(text: string, { sections }: Outline): Problem[] {
  const met = new Set<string>();
  const repeated = sections.filter(({ name }) => met.size === met.add(name).size).slice(0, MAX_PROBLEMS);
  return repeated.map(({ name, start, value }) => {
    const message = `'${name}' stands here twice. What is listed under both is read.`;
    return { start, end: Math.min(value, text.length), message, severity: 'error' };
  });
}

function strayLines(text: string, { strays }: Outline): Problem[] {
  return strays.slice(0, MAX_PROBLEMS).map(({ start, end }) => {
    const line = text.slice(start, end).trimEnd();
    const message = /^ *\t/.test(line)
      ? 'Lines are indented with spaces here, not with tabs.'
      : 'This line is not indented as its neighbours are, so it belongs to nothing.';
    return { start, end: start + line.length, message, severity: 'error' };
  });
}

/** Whether an entry may repeat another by YAML's anchors; entries can then not be read one by one. Rarely right, never wrongly false. */
function hasAliases(text: string): boolean {
  return text.length <= MAX_WHOLE && /[\s,[{]&[^\s,[\]{}]/.test(text) && /[\s,[{]\*[^\s,[\]{}]/.test(text);
}

function readSection(text: string, section: Section, gathered: Gathered): void {
  const name = SECTIONS.find((each) => each === section.name);
  if (name === undefined || section.form === 'other') readOtherSection(text, section, gathered);
  else for (const item of section.items) readItem(text, name, item, gathered);
}

/** How every file begins that we write; the library would take longer for it than for all entries. */
const PLAIN_VERSION = /^version: 1\s*$/;

function readOtherSection(text: string, section: Section, gathered: Gathered): void {
  if (PLAIN_VERSION.test(text.slice(section.start, section.end))) return;
  const value = readByLibrary(text, section, gathered);
  if (value !== null) readFrame(value, null, gathered);
}

function readItem(text: string, section: SectionName, item: Item, gathered: Gathered): void {
  const simple = readSimpleEntry(text, item, NULLABLE);
  const result = simple === null ? null : safeParse(schemaOf(section, simple), simple);
  if (result?.success === true) {
    gathered.found.push(foundAt(section, result.output, lineSpan(text, item), item));
    return;
  }
  if (simple !== null && gathered.problems.length >= MAX_PROBLEMS) {
    // Nobody reads further problems, so their exact places need not be found.
    salvageEntry(section, placeless(simple, lineSpan(text, item)), item, gathered);
    return;
  }
  const value = readByLibrary(text, item, gathered);
  for (const each of value?.items() ?? []) salvageEntry(section, each, item, gathered);
}

function placeless(plain: Plain, place: Span): YamlValue {
  const here = (): Span => place;
  return {
    plain,
    sound: true,
    placeOf: here,
    keyPlaceOf: here,
    items: () => null,
    field: () => null,
    repeated: () => [],
  };
}

/** A stretch of lines as the YAML library has it, while there are not too many of them. */
function readByLibrary(text: string, { start, end }: Span, gathered: Gathered): YamlValue | null {
  const isFirstTooMuch = gathered.left >= 0;
  gathered.left -= Math.max(end - start, LEAST_BY_LIBRARY);
  if (gathered.left < 0) {
    if (isFirstTooMuch) obstruct([tooLarge(start)], gathered);
    return null;
  }
  const { value, problems } = readYamlPart(text.slice(start, end), start, NULLABLE);
  obstruct(problems, gathered);
  return value;
}

function tooLarge(start: number): Problem {
  const message =
    'This file is too large to be read to its end, unless each entry is written plainly, on lines of its own.';
  return { start, end: start, message, severity: 'error' };
}

/** Reads the file by the library: the layout is another, the lines are in disorder, or entries refer to each other. */
function readWhole(text: string, outline: Outline | null, gathered: Gathered): void {
  if (text.length > MAX_WHOLE) return obstruct([tooLarge(0)], gathered);
  const { parts, problems } = readYaml(text, FIELD_OR_ENTRY, NULLABLE);
  obstruct(problems, gathered);
  let last: SectionName | null = null;
  for (const part of parts) {
    const entries = part.items();
    if (entries === null) last = readFrame(part, outline, gathered) ?? last;
    else if (last === null) obstruct([nameless(part)], gathered);
    else for (const entry of entries) salvageEntry(last, entry, null, gathered);
  }
}

function nameless(part: YamlValue): Problem {
  const { start } = part.placeOf([]);
  const message = "A sidecar begins with fields such as 'version' and 'marks', not with a list.";
  return { start, end: start + 1, message, severity: 'error' };
}

/** Reads fields of the file with their entries; gives the last of the lists that it met. */
function readFrame(value: YamlValue, outline: Outline | null, gathered: Gathered): SectionName | null {
  // The checking uses up what it checks, so the entries are looked at first.
  let last: SectionName | null = null;
  for (const name of SECTIONS) {
    const list = value.field(name);
    if (list === null) continue;
    last = name;
    const items = outline?.sections.find((section) => section.name === name)?.items ?? [];
    for (const [i, entry] of (list.items() ?? []).entries())
      salvageEntry(name, entry, items[i] ?? null, gathered);
  }
  const { problems } = salvage(sidecarFrameSchema, value);
  for (const problem of problems) gathered.problems.push(problem);
  // Only of the version is it an obstacle to be wrong; a field that we do not know is left as it is.
  const version = value.field('version');
  if (version !== null && version.plain !== 1)
    gathered.obstacles.push(...problems.filter(({ start }) => start === version.placeOf([]).start));
  return last;
}

function salvageEntry(section: SectionName, value: YamlValue, item: Item | null, gathered: Gathered): void {
  const place = value.placeOf([]);
  const doubtful = value.repeated().filter((name) => NEEDED.has(name));
  if (doubtful.length > 0) {
    const message = `'${doubtful.join("', '")}' stands here twice, so this entry is left out.`;
    gathered.problems.push({ ...place, message, severity: 'error' });
    return;
  }
  const { output, problems } = salvage(schemaOf(section, value.plain), value);
  for (const problem of problems) gathered.problems.push(problem);
  if (output !== null && value.sound) gathered.found.push(foundAt(section, output, place, item));
}

function obstruct(problems: readonly Problem[], { problems: all, obstacles }: Gathered): void {
  for (const problem of problems) {
    all.push(problem);
    obstacles.push(problem);
  }
}

function foundAt(section: SectionName, entry: Entry, place: Span, item: Item | null): Found {
  return { section, key: keyOf(section, entry), entry, place, item };
}

function keyOf(section: SectionName, entry: Entry): string {
  if (section === 'marks') return markKey(entry as Mark);
  if (section === 'ticks') return tickKey(entry as Tick);
  return section === 'mutes' ? muteKey(entry as Mute) : completionKey(entry as Completion);
}

/** The place of an entry's content, without its dash, its last line end and comments behind it. */
function lineSpan(text: string, { dash, end }: Item): Span {
  const start = dash + 1 + (/^\s*/.exec(text.slice(dash + 1, end))?.[0].length ?? 0);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
