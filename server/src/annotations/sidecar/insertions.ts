import { slot, type Entry, type Target } from './keys.ts';
import type { Item } from './outline.ts';
import type { Found } from './reading.ts';

/**
 * Where new entries of a list go: by the entry that they stand before, in order; behind the last one under null. `present` are the
 * list's entries as they stand. An entry that undoing brings back goes before the one that it stood before; any other goes before the
 * first whose place in the article is behind its own.
 */
export function insertionsOf(
  present: readonly Found[],
  targets: readonly Target[],
): Map<Item | null, readonly Target[]> {
  const items = new Map(present.map((found) => [slot(found), found.item]));
  const behind = itemsBehind(present);
  const restored = new Map<Item | null, Target[]>();
  const fresh = new Map<Item | null, Target[]>();
  for (const target of targets) {
    const before = target.removed?.before ?? null;
    const isRestored = target.removed !== null && (before === null || items.has(before));
    if (isRestored) pushTo(restored, before === null ? null : (items.get(before) ?? null), target);
    else pushTo(fresh, behind(placeOf(target.entry)), target);
  }
  const gaps = new Set([...restored.keys(), ...fresh.keys()]);
  return new Map([...gaps].map((gap) => [gap, mergeByPlace(restored.get(gap) ?? [], fresh.get(gap) ?? [])]));
}

/** Where an entry stands in the article, by its hint; entries without a span have no place to be sorted by. */
function placeOf(entry: Entry | null): number {
  return entry !== null && 'id' in entry ? (entry.spans?.[0]?.at ?? 0) : 0;
}

/** Finds the first entry whose place is behind another. Its search is by halves, over the greatest place up to each entry. */
function itemsBehind(present: readonly Found[]): (place: number) => Item | null {
  let greatest = -1;
  const steps = present.flatMap(({ entry, item }) => {
    const place = placeOf(entry);
    if (place <= greatest) return [];
    greatest = place;
    return [{ place, item }];
  });
  return (place) => {
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle]?.place ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return steps[low]?.item ?? null;
  };
}

function mergeByPlace(restored: readonly Target[], fresh: readonly Target[]): Target[] {
  const sorted = fresh.toSorted((a, b) => placeOf(a.entry) - placeOf(b.entry));
  const merged: Target[] = [];
  let next = 0;
  for (const target of restored) {
    const place = placeOf(target.entry);
    for (let each = sorted[next]; each !== undefined && placeOf(each.entry) < place; each = sorted[++next])
      merged.push(each);
    merged.push(target);
  }
  return [...merged, ...sorted.slice(next)];
}

function pushTo<Key>(lists: Map<Key, Target[]>, key: Key, target: Target): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [target]);
  else list.push(target);
}
