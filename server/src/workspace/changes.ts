import type { Tick } from '../annotations/checks/types.ts';
import { carriedOut } from '../annotations/sidecar/carriedOut.ts';
import { SECTIONS, targetOf, type Entry, type SectionName } from '../annotations/sidecar/keys.ts';
import type {
  Completion,
  Mark,
  Mute,
  PlainChange,
  Sidecar,
  SidecarChange,
} from '../annotations/sidecar/types.ts';

/** The sidecar as it is when the changes are made; the same one where there are none. */
export function withChanges(sidecar: Sidecar, changes: readonly SidecarChange[]): Sidecar {
  if (changes.length === 0) return sidecar;
  const lists = new Map(SECTIONS.map((section) => [section, keyed(sidecar, section)]));
  const marks = lists.get('marks');
  const plain = carriedOut(changes, (key) => marks?.get(key) as Mark | undefined);
  for (const { section, key, entry } of plain.map(targetOf)) {
    if (entry === null) lists.get(section)?.delete(key);
    else lists.get(section)?.set(key, entry);
  }
  const listOf = (section: SectionName): Entry[] => [...(lists.get(section)?.values() ?? [])];
  return {
    version: 1,
    complete: listOf('complete') as Completion[],
    mutes: listOf('mutes') as Mute[],
    ticks: listOf('ticks') as Tick[],
    marks: listOf('marks') as Mark[],
  };
}

/** Whether a change still stands as it was made: its entry is the very same, or still gone. */
export function holds(sidecar: Sidecar): (change: PlainChange) => boolean {
  const lists = new Map(SECTIONS.map((section) => [section, keyed(sidecar, section)]));
  return (change) => {
    const { section, key, entry } = targetOf(change);
    const found = lists.get(section)?.get(key);
    return found === undefined ? entry === null : entry !== null && canonical(found) === canonical(entry);
  };
}

function keyed(sidecar: Sidecar, section: SectionName): Map<string, Entry> {
  const entries: readonly Entry[] = sidecar[section];
  return new Map(entries.map((entry) => [targetOf(putting(section, entry)).key, entry]));
}

/** The change that would put an entry into its list. */
function putting(section: SectionName, entry: Entry): PlainChange {
  switch (section) {
    case 'marks':
      return { kind: 'putMark', mark: entry as Mark };
    case 'mutes':
      return { kind: 'putMute', mute: entry as Mute };
    case 'ticks':
      return { kind: 'putTick', tick: entry as Tick };
    case 'complete':
      return { kind: 'putCompletion', completion: entry as Completion };
  }
}

/** The same text for the same content, in whatever order the fields were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
