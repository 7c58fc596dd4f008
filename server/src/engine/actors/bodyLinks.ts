import { initialsOf, isAcronym, isExplained } from './acronyms.ts';
import { addMembers, groupNames, newChain, type Chain, type ChainOf, type Group } from './chains.ts';
import type { Found } from './found.ts';
import { headKind } from './heads.ts';
import { bodySpelling } from './spelling.ts';
import type { Surface } from './surface.ts';

/** A longer name is not shortened: it would cost the square of its length, and is none. */
const MOST_WORDS = 24;

/** What a shorter name may not end or begin with. */
const SMALL_WORD = /^(?:of|for|the|and|in|on|at|to|de|&)$/;

/**
 * Links the names of organizations at `indices`; `keys` holds the folded words of each name. An abbreviation goes with the name that explains
 * it in brackets on either side, else with the one whose initials it has; a shorter name with the one that it begins or ends.
 */
export function linkBodies(
  surface: Surface,
  names: readonly Found[],
  indices: readonly number[],
  keys: readonly string[],
  chainOf: ChainOf,
): Chain[] {
  const groups = groupNames(indices, (index) => ({
    key: bodySpelling((keys[index] ?? '').split(' ')).join(' '),
    known: names[index]?.known ?? null,
  }));
  const groupOf = new Map(groups.flatMap((group) => group.members.map((index) => [index, group] as const)));
  const explained = explanations(surface, names, indices, groupOf);
  const nationwide = new Set(
    groups.flatMap(({ key, known }) => (known === null ? (/^.* party(?= of )/.exec(key)?.[0] ?? []) : [])),
  );
  const chainOfGroup = new Map<Group, Chain>();
  const byPart = new Map<string, Chain | null>();
  const chains: Chain[] = [];
  const ordered = groups.toSorted(
    (a, b) => words(b).length - words(a).length || (a.members[0] ?? 0) - (b.members[0] ?? 0),
  );
  for (const group of ordered) {
    const full = explained.get(group);
    const hosted = full === undefined ? undefined : chainOfGroup.get(full);
    const first = names[group.members[0] ?? -1];
    const isShort = first !== undefined && isAcronym(surface, first);
    const part =
      byPart.get(isShort ? `initials ${group.key.replaceAll(/[. ]/g, '')}` : group.key) ??
      byPart.get(group.key);
    // A party of the lists is another one where the article gives its name with a country: `Liberal Party of Norland`.
    const isOpen = group.known === null || (nationwide.has(group.key) && part?.known === null);
    const host = hosted ?? (isOpen ? part : undefined) ?? undefined;
    const chain = host ?? newChain('ORG', group.known);
    if (host === undefined) chains.push(chain);
    chainOfGroup.set(group, chain);
    addMembers(chainOf, chain, group.members);
    for (const shorter of shorterNames(group)) {
      const owner = byPart.get(shorter);
      if (owner !== chain) byPart.set(shorter, owner === undefined ? chain : null);
    }
  }
  return chains;
}

function words({ key }: Group): string[] {
  return key.split(' ');
}

/** For each abbreviation that the text explains in brackets, the full name. */
function explanations(
  surface: Surface,
  names: readonly Found[],
  indices: readonly number[],
  groupOf: ReadonlyMap<number, Group>,
): ReadonlyMap<Group, Group> {
  const found = new Map<Group, Group>();
  for (const [at, index] of indices.entries()) {
    const [left, right] = [names[index], names[indices[at + 1] ?? -1]];
    if (left === undefined || right === undefined || !isExplained(surface, left, right)) continue;
    const pair = [groupOf.get(index), groupOf.get(indices[at + 1] ?? -1)];
    const [a, b] = isAcronym(surface, left) ? pair : pair.toReversed();
    if (a !== undefined && b !== undefined && a !== b && a.known === null && !found.has(a)) found.set(a, b);
  }
  return found;
}

/** The shorter names that may stand for a body's full name: what it begins or ends with, and its initials. */
function shorterNames(group: Group): string[] {
  const all = words(group);
  const found: string[] = [];
  if (all.length > MOST_WORDS) return found;
  for (let i = 1; i < all.length; i++) {
    // What stands behind `of` or `at` is the body that the office belongs to, and another one.
    if (!SMALL_WORD.test(all[i] ?? '') && !SMALL_WORD.test(all[i - 1] ?? ''))
      found.push(all.slice(i).join(' '));
    // `Congress` is no short form of a Congress Party, but `House` is one of a House of Tides.
    const isHead = i === 1 && headKind(all[0] ?? '') === 'org' && all[1] !== 'of';
    if (!SMALL_WORD.test(all[i - 1] ?? '') && !isHead) found.push(all.slice(0, i).join(' '));
  }
  const initials = initialsOf(all);
  if (initials !== '') found.push(`initials ${initials}`);
  return found;
}
