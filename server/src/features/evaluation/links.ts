import type { Comparison } from './matching.ts';
import type { Tally } from './tally.ts';

/**
 * Who is the same actor, counted in pairs of mentions: two mentions that people tie to one actor, and that the engine does, too. Pairs of
 * which one mention was missed count as missed; names of which nobody said who is meant are left out.
 */
export function agreement({ pairs, missed }: Comparison): Tally {
  const people = new Map<string, number>();
  const engine = new Map<string, number>();
  const both = new Map<string, number>();
  for (const { given, wanted } of pairs) {
    if (wanted.actor === undefined) continue;
    const { actor } = given.suggestion.value;
    add(people, wanted.actor);
    if (typeof actor !== 'string') continue;
    add(engine, actor);
    add(both, JSON.stringify([wanted.actor, actor]));
  }
  for (const { actor } of missed) if (actor !== undefined) add(people, actor);
  return { right: pairsIn(both), given: pairsIn(engine), wanted: pairsIn(people) };
}

function add(groups: Map<string, number>, key: string): void {
  groups.set(key, (groups.get(key) ?? 0) + 1);
}

function pairsIn(groups: ReadonlyMap<string, number>): number {
  return [...groups.values()].reduce((total, count) => total + (count * (count - 1)) / 2, 0);
}
