import type { Article } from '../article/types.ts';
import { linkBodies } from './bodyLinks.ts';
import { addMembers, groupNames, newChain, type Chain, type ChainOf } from './chains.ts';
import type { CompiledRegistry } from './compiledRegistry.ts';
import { slug } from './folding.ts';
import type { Found } from './found.ts';
import { nameKeys, ownerOf, peopleKey, placeKey } from './identity.ts';
import { linkPersons } from './personLinks.ts';
import type { Surface } from './surface.ts';
import type { Actor, ActorType } from './types.ts';

/** The actors of a text, and for each name the id of its actor, or null where it fits two. */
export interface Links {
  readonly actors: readonly Actor[];
  readonly actorOf: readonly (string | null)[];
}

/**
 * Links names into actors, each type by its own rules. Listed names go by their entity. Of the others, full names come first; a shorter name
 * joins the one actor whose name it shortens, and of persons stays open where it shortens two. Linear in the number of names, but for sorting.
 */
export function linkNames(
  text: string,
  article: Article,
  surface: Surface,
  names: readonly Found[],
  registry: CompiledRegistry,
): Links {
  const keys = nameKeys(surface, names);
  const chainOf: ChainOf = new Map();
  const of = (type: ActorType): number[] =>
    names.flatMap((name, index) => (name.type === type ? [index] : []));
  const chains = [
    ...linkPersons(article, surface, names, of('PERSON'), chainOf),
    ...linkBodies(surface, names, of('ORG'), keys, chainOf),
    ...linkAlike('PLACE', names, of('PLACE'), (index) => placeKey(keys[index] ?? ''), chainOf),
    ...linkAlike('GROUP', names, of('GROUP'), (index) => peopleKey(keys[index] ?? ''), chainOf),
  ];
  return nameActors(text, surface, names, chains, chainOf, registry);
}

/** Links names that have a key in common, and those of one entry of a list. Places are never shortened, since a lake and a town may share a word. */
function linkAlike(
  type: ActorType,
  names: readonly Found[],
  indices: readonly number[],
  keyOf: (index: number) => string,
  chainOf: ChainOf,
): Chain[] {
  const groups = groupNames(indices, (index) => ({ key: keyOf(index), known: names[index]?.known ?? null }));
  return groups.map(({ known, members }) => {
    const chain = newChain(type, known);
    addMembers(chainOf, chain, members);
    return chain;
  });
}

function nameActors(
  text: string,
  surface: Surface,
  names: readonly Found[],
  chains: readonly Chain[],
  chainOf: ChainOf,
  registry: CompiledRegistry,
): Links {
  const taken = new Set<string>();
  const ids = new Map<Chain, string>();
  const ordered = chains
    .map((chain) => ({ chain, members: chain.members.toSorted((a, b) => a - b) }))
    .toSorted((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
  const actors = ordered.map(({ chain, members }): Actor => {
    const written = members.map((index) => writtenName(text, names[index]));
    const name =
      chain.known ??
      fullest(members.map((index, at) => ownedName(text, surface, names, index, written[at] ?? '')));
    const id = chain.registry ?? freeId(slug(name), registry, taken);
    ids.set(chain, id);
    const { type } = chain;
    return {
      id,
      name,
      type,
      registry: chain.registry,
      roles: [],
      names: [...new Set(written)],
      credit: false,
    };
  });
  const actorOf = names.map((_, index) => {
    const chain = chainOf.get(index);
    return chain == null ? null : (ids.get(chain) ?? null);
  });
  return { actors, actorOf };
}

/** A name with its owner: `Kosovo's Cabinet` is the Kosovo Cabinet. */
function ownedName(
  text: string,
  surface: Surface,
  names: readonly Found[],
  index: number,
  written: string,
): string {
  const owner = ownerOf(surface, names, index);
  return owner === null ? written : `${writtenName(text, owner)} ${written}`;
}

function writtenName(text: string, name: Found | undefined): string {
  const written = text.slice(name?.start ?? 0, name?.end ?? 0);
  return /[()\s]/.test(written) ? written.replace(/[()]/g, '').replace(/\s+/g, ' ') : written;
}

/** The name of most words; among these the first that is not written in capitals only. */
function fullest(names: readonly string[]): string {
  if (names.length === 1) return names[0] ?? '';
  const most = names.reduce((longest, name) => Math.max(longest, length(name)), 0);
  const longest = names.filter((name) => length(name) === most);
  return longest.find((name) => name !== name.toUpperCase()) ?? longest[0] ?? '';
}

function length(name: string | undefined): number {
  if (name === undefined) return 0;
  let words = 1;
  for (let i = name.indexOf(' '); i !== -1; i = name.indexOf(' ', i + 1)) words++;
  return words;
}

/** The id itself, or the first with a number that neither the registry nor the text has. */
function freeId(wanted: string, { entries }: CompiledRegistry, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id) || entries.has(id); count++) id = `${wanted}-${String(count)}`;
  taken.add(id);
  return id;
}
