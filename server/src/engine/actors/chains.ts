import type { KnownName } from './knownNames.ts';
import type { ActorType } from './types.ts';

/** The names that mean one actor, while linking. */
export interface Chain {
  readonly type: ActorType;
  /** The canonical name of the built-in lists or the registry, or null. */
  readonly known: string | null;
  readonly registry: string | null;
  /** Indices of the names. */
  readonly members: number[];
}

/** For the index of a name, its chain, or null where it fits several; names without an entry are yet to be linked. */
export type ChainOf = Map<number, Chain | null>;

/** A chain that nothing is known of but its type. */
export function newChain(type: ActorType, known: KnownName | null = null): Chain {
  return { type, known: known?.name ?? null, registry: known?.registry ?? null, members: [] };
}

/** Lets names mean a chain. */
export function addMembers(chainOf: ChainOf, chain: Chain, members: readonly number[]): void {
  for (const index of members) {
    chain.members.push(index);
    chainOf.set(index, chain);
  }
}

/** Names that mean the same wherever they stand: equal but for spelling, or one entry of a list. */
export interface Group {
  readonly key: string;
  known: KnownName | null;
  readonly members: number[];
}

/**
 * Collects names under the keys that `keyOf` gives them, in order of first appearance; those of one entry of a list together, and with them
 * what is written as one of them.
 */
export function groupNames(
  indices: readonly number[],
  keyOf: (index: number) => { readonly key: string; readonly known: KnownName | null },
): Group[] {
  const entryAt = new Map<string, string>();
  const read = indices.map((index) => {
    const { key, known } = keyOf(index);
    if (known !== null) entryAt.set(key, entryOf(known));
    return { index, key, known };
  });
  const groups = new Map<string, Group>();
  for (const { index, key, known } of read) {
    const identity = known === null ? (entryAt.get(key) ?? `= ${key}`) : entryOf(known);
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, { key, known, members: [index] });
    else {
      group.known ??= known;
      group.members.push(index);
    }
  }
  return [...groups.values()];
}

function entryOf(known: KnownName): string {
  return `known ${known.registry ?? known.name}`;
}
