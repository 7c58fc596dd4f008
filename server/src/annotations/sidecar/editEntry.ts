import { isMap, isSeq, parseDocument } from 'yaml';
import type { Pairing } from './edits.ts';
import { editMap } from './editMap.ts';
import { FIELD_ORDER, type Entry, type SectionName } from './keys.ts';
import type { Splice } from './splices.ts';

/** What an entry was and what it becomes. */
export interface EntryChange {
  readonly section: SectionName;
  readonly from: Entry;
  readonly to: Entry;
  readonly pairing: Pairing;
}

/**
 * What changes the lines of an entry: the changed fields, of lists the changed items. Everything else stays as it was: comments, fields and
 * items that we cannot read, the order of fields, the way in which each value is written. Null where the entry is written so that this
 * cannot be done. Line ends of what is new are LF.
 */
export function editEntry(
  source: string,
  { section, from, to, pairing }: EntryChange,
): readonly Splice[] | null {
  const { contents } = parseDocument(source, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const map = isSeq(contents) ? contents.items[0] : null;
  if (!isMap(map)) return null;
  return editMap(source, map, { order: FIELD_ORDER[section], from, to, pairing })?.splices ?? null;
}
