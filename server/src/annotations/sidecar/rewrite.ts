import { hasCheck, isCheckable } from '../checks/fields.ts';
import { insertionsOf } from './insertions.ts';
import { SECTIONS, slot, type SectionName, type Target } from './keys.ts';
import type { Item, Outline, Section } from './outline.ts';
import { isSame, printEntry } from './printEntry.ts';
import { readSidecar, type Found, type Reading } from './reading.ts';
import { rewriteList, type ListEdit } from './rewriteList.ts';
import { splice, type Splice } from './splices.ts';
import type { Mark } from './types.ts';

/** How far the dashes of a list that we begin stand to the right. */
const INDENT = 2;

/**
 * A sidecar's text with each target's entry put in, changed or taken out; `changed` has the new lines of those that are there. Everything
 * else stays byte for byte.
 */
export function rewrite(
  text: string,
  reading: Reading,
  outline: Outline,
  targets: readonly Target[],
  changed: ReadonlyMap<Item, string>,
): string {
  const eol = lineEndOf(text);
  const listed = new Set<string>([
    ...outline.sections.map(({ name }) => name),
    ...targets.flatMap(({ section, entry }) => (entry === null ? [] : section)),
  ]);
  const splices = SECTIONS.flatMap((name): Splice[] => {
    const edit = editOf(name, reading, targets, changed);
    const sections = outline.sections.filter((section) => section.name === name);
    if (sections.length > 0) return sections.flatMap((section) => listSplice(text, section, sections, edit));
    const begun = edit.inserted.get(null) ?? [];
    return begun.length === 0 ? [] : [newList(text, name, begun, { outline, listed, eol })];
  });
  return splice(text, splices);
}

/** The line end of a file: that of its first line. */
export function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** What becomes of all entries of one name, in whichever of its lists they stand. */
interface NameEdit {
  readonly replaced: ReadonlyMap<Item, string>;
  readonly removed: ReadonlySet<Item>;
  readonly inserted: ReadonlyMap<Item | null, readonly Target[]>;
}

/** Whether an entry says something in a person's own words, which must not go with an entry that takes its place. */
export function hasWords({ section, entry }: Found): boolean {
  if (section !== 'marks') return section === 'mutes';
  const mark = entry as Mark;
  return 'note' in mark || 'query' in mark || (isCheckable(mark) && hasCheck(mark));
}

function editOf(
  name: SectionName,
  { found, outdated }: Reading,
  targets: readonly Target[],
  changed: ReadonlyMap<Item, string>,
): NameEdit {
  const present = found.filter(({ section }) => section === name);
  const bySlot = new Map(present.map((each) => [slot(each), each]));
  const touched = new Map(targets.map((target) => [slot(target), target]));
  const removed = new Set<Item>();
  const fresh: Target[] = [];
  // Once a person decides again, what the newer entries had outdated before is done with, unless there is more in it than a decision.
  for (const each of outdated)
    if (touched.has(slot(each)) && each.item !== null && !hasWords(each)) removed.add(each.item);
  for (const target of targets) {
    if (target.section !== name) continue;
    const current = bySlot.get(slot(target));
    if (current === undefined) {
      if (target.entry !== null) fresh.push(target);
    } else if (target.entry === null && current.item !== null) removed.add(current.item);
  }
  return { replaced: changed, removed, inserted: insertionsOf(present, fresh) };
}

function listSplice(text: string, section: Section, all: readonly Section[], edit: NameEdit): Splice[] {
  const { items, indent } = section;
  const isLast = section === all.at(-1);
  const own = new Set<Item>(items);
  const eol = lineEndOf(text);
  const replaced = new Map([...edit.replaced].filter(([item]) => own.has(item)));
  const removed = new Set([...edit.removed].filter((item) => own.has(item)));
  const inserted = new Map(
    [...edit.inserted]
      .filter(([item]) => (item === null ? isLast : own.has(item)))
      .map(([item, targets]): [Item | null, string[]] => {
        const column = items.length === 0 ? indentOf(targets) : indent;
        return [item, targets.map((target) => withLineEnds(newEntry(target, column), eol))];
      }),
  );
  if (replaced.size + removed.size + inserted.size === 0) return [];
  const listEdit: ListEdit = { replaced, removed, inserted };
  const lines = rewriteList(text, section, listEdit, { eol, parted: section.name === 'marks' });
  return [{ start: section.start, end: section.end, text: lines }];
}

/** The indentation of a list that has no entries to go by: that of an entry that comes back, or ours. */
function indentOf(targets: readonly Target[]): number {
  const source = targets.find(({ removed }) => removed !== null)?.removed?.source ?? '';
  return /^( *)-(?=\s)/m.exec(source)?.[1]?.length ?? INDENT;
}

/** The lines of an entry that is not there: as they were where it was removed, else as we print it. */
function newEntry({ section, key, entry, removed }: Target, indent: number): string {
  if (entry === null) return '';
  if (removed !== null) {
    const { found, outline, obstacles } = readSidecar(`${section}:\n${removed.source}`);
    const [only] = found;
    const fits =
      outline?.sections[0]?.indent === indent &&
      obstacles.length === 0 &&
      found.length === 1 &&
      only?.key === key &&
      isSame(section, only.entry, entry);
    if (fits) return removed.source.endsWith('\n') ? removed.source : `${removed.source}\n`;
  }
  return printEntry(section, entry, ' '.repeat(indent));
}

/** What bears on where a new list goes. */
interface ListPlace {
  readonly outline: Outline;
  /** The lists that the file has in the end, this one included. */
  readonly listed: ReadonlySet<string>;
  readonly eol: string;
}

/**
 * The blank lines between ticks and another list. Two branches often begin both at once: git then needs four lines in a row that are the
 * same to keep the two lists apart in its union merge (`xdl_simplify_non_conflicts`: up to three are taken into the conflict), and the
 * name of the list that follows is one.
 */
function gapBetween(above: string | undefined, below: string): string {
  return above !== undefined && (above === 'ticks' || below === 'ticks') ? '\n\n\n' : '';
}

/** A list that the file has not had goes where a new file has it: before the lists that come later. */
function newList(text: string, name: SectionName, targets: readonly Target[], place: ListPlace): Splice {
  const { outline, listed, eol } = place;
  const { sections, end } = outline;
  const index = SECTIONS.indexOf(name);
  const later = new Set<string>(SECTIONS.slice(index + 1));
  const next = sections.find((section) => later.has(section.name));
  const at = next?.lead ?? end;
  const needsLine = at > 0 && text[at - 1] !== '\n' && next === undefined;
  const isParted = name === 'marks';
  const indent = indentOf(targets);
  const entries = targets.map((target) => (isParted ? '\n' : '') + newEntry(target, indent));
  const last = isParted && at === text.length ? '\n' : '';
  const gapAbove = gapBetween(
    SECTIONS.slice(0, index).findLast((each) => listed.has(each)),
    name,
  );
  // Where the next list is a new one, too, it brings the gap along.
  const gapBelow = next === undefined ? '' : gapBetween(name, next.name);
  const lines = `${needsLine ? '\n' : ''}${gapAbove}${name}:\n${entries.join('')}${last}${gapBelow}`;
  return { start: at, end: at, text: withLineEnds(lines, eol) };
}

/** Lines with other line ends. */
export function withLineEnds(lines: string, eol: string): string {
  return lines.replaceAll(/\r?\n/g, eol);
}
