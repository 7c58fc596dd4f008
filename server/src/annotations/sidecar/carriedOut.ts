import { checkedEntry } from '../checks/entry.ts';
import { hasCheck, isCheckable } from '../checks/fields.ts';
import { withCheckOf } from '../checks/keep.ts';
import { markKey } from './keys.ts';
import type { CheckableMark, Mark, PlainChange, SidecarChange } from './types.ts';

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
    if (change.kind !== 'check' && change.kind !== 'putMark') return change;
    const key = markKey(change.mark);
    const entry = made.has(key) ? made.get(key) : present(key);
    const checkable = entry !== undefined && isCheckable(entry) ? entry : null;
    const plain: Extract<PlainChange, { kind: 'putMark' }> =
      change.kind === 'check'
        ? { kind: 'putMark', mark: checkedEntry(checkable, change) }
        : put(change, checkable);
    made.set(key, plain.mark);
    return plain;
  });
}

/** What puts an entry there, with the check that it has, where that is to be kept. */
function put(
  { keepsCheck, ...change }: Extract<PlainChange, { kind: 'putMark' }>,
  present: CheckableMark | null,
): Extract<PlainChange, { kind: 'putMark' }> {
  const { mark } = change;
  const isKept = keepsCheck === true && present !== null && hasCheck(present) && isCheckable(mark);
  return isKept ? { ...change, mark: withCheckOf(mark, present) } : change;
}
