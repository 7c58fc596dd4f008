import { checkedEntry } from '../checks/entry.ts';
import { isCheckable } from '../checks/fields.ts';
import { markKey } from './keys.ts';
import type { Mark, PlainChange, SidecarChange } from './types.ts';

/**
 * The changes with what becomes of each entry said outright: the steps of a check are carried out on the entry as it stands. `present`
 * gives a mark's entry by its key (`markKey`), if it is there; what an earlier change made of it is what a later one finds.
 */
export function carriedOut(
  changes: readonly SidecarChange[],
  present: (key: string) => Mark | undefined,
): PlainChange[] {
  const made = new Map<string, Mark | undefined>();
  return changes.map((change) => {
    if (change.kind === 'removeMark') made.set(markKey(change), undefined);
    if (change.kind === 'putMark') made.set(markKey(change.mark), change.mark);
    if (change.kind !== 'check') return change;
    const key = markKey(change.mark);
    const entry = made.has(key) ? made.get(key) : present(key);
    const mark = checkedEntry(entry !== undefined && isCheckable(entry) ? entry : null, change);
    made.set(key, mark);
    return { kind: 'putMark', mark };
  });
}
