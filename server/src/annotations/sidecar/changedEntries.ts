import type { Problem } from '../types.ts';
import { editEntry } from './editEntry.ts';
import type { Pairing } from './edits.ts';
import { slot, type Target } from './keys.ts';
import type { Item } from './outline.ts';
import { isSame } from './printEntry.ts';
import type { Found, Reading } from './reading.ts';
import { lineEndOf, withLineEnds } from './rewrite.ts';
import { splice } from './splices.ts';

/** The new lines of the entries that are there and become others, or what stands in the way. */
export interface ChangedEntries {
  readonly lines: ReadonlyMap<Item, string>;
  readonly problems: readonly Problem[];
}

/**
 * Changes the entries that a text has. What cannot be read stays as it is: a person wrote it, and means something by it. A change that would
 * put anything in its place is refused.
 */
export function changedEntries(
  text: string,
  { found, problems }: Reading,
  targets: readonly Target[],
  pairing: Pairing,
): ChangedEntries {
  const bySlot = new Map(found.map((each) => [slot(each), each]));
  const lines = new Map<Item, string>();
  const obstacles: Problem[] = [];
  for (const { section, key, entry, removed } of targets) {
    const present = bySlot.get(slot({ section, key }));
    if (entry === null || present === undefined || present.item === null) continue;
    if (isSame(section, present.entry, entry)) continue;
    const isAsMade = removed?.made === text.slice(present.item.start, present.item.end);
    const changed = isAsMade
      ? removed.source
      : changedEntry(text, present, present.item, { to: entry, problems, pairing });
    if (typeof changed === 'string') lines.set(present.item, changed);
    else obstacles.push(changed);
  }
  return { lines, problems: obstacles };
}

interface EntryChange {
  readonly to: Found['entry'];
  readonly problems: readonly Problem[];
  readonly pairing: Pairing;
}

function changedEntry(
  text: string,
  { section, entry: from }: Found,
  { start, end }: Item,
  { to, problems, pairing }: EntryChange,
): string | Problem {
  const source = text.slice(start, end);
  const splices = editEntry(source, { section, from, to, pairing });
  if (splices === null) return { start, end: start, message: UNKNOWN_LAYOUT, severity: 'error' };
  const overwritten = splices.filter((each) => each.text !== '' && each.start < each.end);
  const unread = problems.find((problem) =>
    overwritten.some((each) => problem.start < start + each.end && start + each.start < problem.end),
  );
  if (unread !== undefined) return unread;
  const eol = lineEndOf(text);
  return splice(
    source,
    splices.map((each) => ({ ...each, text: withLineEnds(each.text, eol) })),
  );
}

const UNKNOWN_LAYOUT =
  "This entry cannot be changed as it is written. Write each field on a line of its own, and each item of a list with '- '.";
