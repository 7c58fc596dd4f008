import type { Tick } from '../checks/types.ts';
import { getDotPath, safeParse } from 'valibot';
import { inOrder } from '../problems.ts';
import type { Problem } from '../types.ts';
import { carriedOut } from './carriedOut.ts';
import { changedEntries } from './changedEntries.ts';
import { slot, targetOf, type Entry, type SectionName, type Target } from './keys.ts';
import { outlineOf, type Section } from './outline.ts';
import { isSame } from './printEntry.ts';
import { readSidecar, twice, type Found, type Reading } from './reading.ts';
import { hasWords, lineEndOf, rewrite } from './rewrite.ts';
import { schemaOf } from './schemas.ts';
import type { Completion, Mark, Mute, PlainChange, Removed, SidecarChange } from './types.ts';

/** The changed text with the changes that undo it, and what was made of each change; or what stands in the way. */
export type ChangeResult =
  | {
      readonly ok: true;
      readonly text: string;
      readonly inverse: readonly PlainChange[];
      readonly made: readonly PlainChange[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a new sidecar begins with. */
const NEW_FILE = 'version: 1\n';

/**
 * Changes a sidecar's text and touches nothing but the entries concerned: comments, blank lines, unknown fields, line ends and order
 * of all else stay byte for byte. `null` is a file that does not exist yet. Of several changes of one entry, the last counts, and each step of a check
 * is carried out on what the one before it made. A new
 * mark goes before the first one whose place in the article lies behind its own, or to the end; nothing is ever re-sorted. An entry
 * that exists is changed where it stands, field by field.
 *
 * Refused, with the reasons, where writing could destroy something or would write what cannot be read: broken YAML, an unfinished
 * merge, a version that we do not know, a layout that has no lines to splice, an entry that is none.
 */
export function applyChanges(text: string | null, changes: readonly SidecarChange[]): ChangeResult {
  const before = begun(text);
  const reading = readSidecar(before);
  const entries = new Map(reading.found.map((found) => [slot(found), found.entry]));
  const made = carriedOut(changes, (key) => entries.get(slot({ section: 'marks', key })) as Mark | undefined);
  const targets = lastTargets(made);
  const obstacles = obstaclesOf(reading, targets);
  if (obstacles.length > 0 || reading.outline === null) return { ok: false, problems: inOrder(obstacles) };
  const inverse = inverseOf(before, reading, targets);
  if (inverse.length === 0) return { ok: true, text: text ?? before, inverse, made };
  const after = rewritten(before, reading, targets);
  if ('problems' in after) return { ok: false, problems: inOrder(after.problems) };
  return { ok: true, text: after.text, inverse: withLines(inverse, { text: before, reading }, after), made };
}

/** A text, and what was read of it. */
interface ReadText {
  readonly text: string;
  readonly reading: Reading;
}

/**
 * The changed text, or what stands in the way. What short forms leave open comes from other fields of their entry; where these have changed,
 * it is written out in a second round.
 */
function rewritten(
  before: string,
  reading: Reading,
  targets: readonly Target[],
): ReadText | { readonly problems: readonly Problem[] } {
  let [text, present] = [before, reading];
  for (const pairing of ['key', 'place'] as const) {
    if (present.outline === null || present.obstacles.length > 0) break;
    const { lines, problems } = changedEntries(text, present, targets, pairing);
    if (problems.length > 0) return { problems };
    text = rewrite(text, present, present.outline, targets, lines);
    present = readSidecar(text);
    if (agrees(present, reading, targets)) return { text, reading: present };
  }
  return { problems: [INSEPARABLE] };
}

/** The text with what a sidecar begins with; comments in an otherwise empty file stay above it. */
function begun(text: string | null): string {
  if (text === null) return NEW_FILE;
  if (outlineOf(text)?.sections.length !== 0) return text;
  const eol = lineEndOf(text);
  const isWhole = /(?:^|[\n\uFEFF])$/.test(text);
  return `${text}${isWhole ? '' : eol}${NEW_FILE.replace('\n', eol)}`;
}

function lastTargets(changes: readonly PlainChange[]): Target[] {
  const targets = new Map<string, Target>();
  for (const target of changes.map(targetOf)) targets.set(slot(target), target);
  return [...targets.values()];
}

function obstaclesOf(
  { obstacles, outline, outdated }: Reading,
  targets: readonly Target[],
): readonly Problem[] {
  if (obstacles.length > 0) return obstacles;
  if (outline === null) return [unknownLayout(0)];
  const names = new Set<string>(targets.map(({ section }) => section));
  const closed = outline.sections.find((section) => names.has(section.name) && isClosed(section));
  if (closed !== undefined) return [unknownLayout(closed.start)];
  // With the newer entry gone an older one would count again, and it cannot go: somebody wrote in it.
  const removed = new Set(targets.filter(({ entry }) => entry === null).map(slot));
  const older = outdated.filter((each) => removed.has(slot(each)) && hasWords(each));
  if (older.length > 0) return older.map(twice);
  return targets.flatMap(({ section, entry }) => (entry === null ? [] : unwritable(section, entry)));
}

/** Whether a list is written in brackets, so that it has no lines to put a new entry between. */
function isClosed({ form, inline }: Section): boolean {
  return form === 'other' && !/^\[ *\]$/.test(inline);
}

function unwritable(section: SectionName, entry: Entry): Problem[] {
  const { issues } = safeParse(schemaOf(section, entry), entry);
  return (issues ?? []).map((issue) => {
    const message = `'${getDotPath(issue) ?? section}' cannot be written to a sidecar: ${issue.message}`;
    return { start: 0, end: 0, message, severity: 'error' };
  });
}

function unknownLayout(start: number): Problem {
  const message =
    "Nothing can be added to a file in this layout. Write each field on a line of its own, and each entry with '- ' below its list.";
  return { start, end: start, message, severity: 'error' };
}

const INSEPARABLE: Problem = {
  start: 0,
  end: 0,
  message: 'This cannot be changed without changing other entries: they refer to each other.',
  severity: 'error',
};

/** Whether a changed text says what the old one said and what was asked for, and breaks nothing. */
function agrees(after: Reading, before: Reading, targets: readonly Target[]): boolean {
  const wanted = new Map(before.found.map((found) => [slot(found), found.entry]));
  for (const target of targets) {
    if (target.entry === null) wanted.delete(slot(target));
    else wanted.set(slot(target), target.entry);
  }
  const isWanted = (found: Found): boolean => {
    const entry = wanted.get(slot(found));
    return entry !== undefined && isSame(found.section, found.entry, entry);
  };
  return after.obstacles.length === 0 && after.found.length === wanted.size && after.found.every(isWanted);
}

/** What undoes the changes: entries that were there are put back as they were written, the others go. */
function inverseOf(
  text: string,
  { found, outdated: rest }: Reading,
  targets: readonly Target[],
): PlainChange[] {
  const bySlot = new Map(targets.map((target) => [slot(target), target]));
  const outdated = new Set(rest.map(slot));
  const inverse: PlainChange[] = [];
  const behind = new Map<SectionName, string>();
  // From the back, so that of each entry the next one that stays is known.
  for (const each of found.toReversed()) {
    const target = bySlot.get(slot(each));
    bySlot.delete(slot(each));
    const before = behind.get(each.section) ?? null;
    if (target === undefined || target.entry !== null) behind.set(each.section, slot(each));
    if (target === undefined) continue;
    const isPut = target.entry !== null && isSame(each.section, each.entry, target.entry);
    if (isPut && !outdated.has(slot(each))) continue;
    const { item } = each;
    const source = target.entry === null && item !== null ? text.slice(item.lead, item.end) : null;
    inverse.push(put(each, source === null ? null : { source, before }));
  }
  for (const target of bySlot.values())
    if (target.entry !== null) inverse.push(remove(target.section, target.entry));
  return inverse.toReversed();
}

/** What undoes changes of entries where they stand, with the lines that it gives back and those in whose place. */
function withLines(inverse: readonly PlainChange[], before: ReadText, after: ReadText): PlainChange[] {
  const [earlier, later] = [linesOf(before), linesOf(after)];
  return inverse.map((change) => {
    const { section, key, entry, removed } = targetOf(change);
    const [source, made] = [earlier(slot({ section, key })), later(slot({ section, key }))];
    const isInPlace = entry !== null && removed === null && source !== null && made !== null;
    return isInPlace ? put({ section, entry }, { source, before: null, made }) : change;
  });
}

/** Gives the lines of an entry by its slot, if it is there. */
function linesOf({ text, reading }: ReadText): (key: string) => string | null {
  const items = new Map(reading.found.map((found) => [slot(found), found.item]));
  return (key) => {
    const item = items.get(key) ?? null;
    return item === null ? null : text.slice(item.start, item.end);
  };
}

function put({ section, entry }: Pick<Found, 'section' | 'entry'>, removed: Removed | null): PlainChange {
  const how = removed === null ? {} : { removed };
  switch (section) {
    case 'marks':
      return { kind: 'putMark', mark: entry as Mark, ...how };
    case 'mutes':
      return { kind: 'putMute', mute: entry as Mute, ...how };
    case 'ticks':
      return { kind: 'putTick', tick: entry as Tick, ...how };
    case 'complete':
      return { kind: 'putCompletion', completion: entry as Completion, ...how };
  }
}

function remove(section: SectionName, entry: Entry): PlainChange {
  switch (section) {
    case 'marks':
      return { kind: 'removeMark', id: (entry as Mark).id, by: entry.by };
    case 'mutes':
      return { kind: 'removeMute', mute: entry as Mute };
    case 'ticks':
      return { kind: 'removeTick', tick: entry as Tick };
    case 'complete':
      return { kind: 'removeCompletion', layer: (entry as Completion).layer, by: entry.by };
  }
}
