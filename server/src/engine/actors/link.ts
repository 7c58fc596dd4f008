import type { CompiledRegistry } from './compiledRegistry.ts';
import { slug } from './folding.ts';
import type { Found } from './found.ts';
import { identityOf, isAcronymOf, nameKeys, ownerOf } from './identity.ts';
import type { Surface } from './surface.ts';
import type { Actor, ActorType } from './types.ts';

/** The actors of a text, and for each name the id of its actor, or null where it fits two. */
export interface Links {
  readonly actors: readonly Actor[];
  readonly actorOf: readonly (string | null)[];
}

/** The names that mean one actor, while linking. */
interface Chain {
  readonly type: ActorType;
  /** The canonical name of the built-in lists or the registry, or null. */
  readonly known: string | null;
  readonly registry: string | null;
  /** Indices of the names. */
  readonly members: number[];
}

/** What is known while names are joined, from the longest name to the shortest. */
interface Linking {
  readonly chains: Chain[];
  /** The chain of each identity that was met. */
  readonly byIdentity: Map<string, Chain>;
  /** The chain that a shorter name means, by type and words; null where it may mean several. */
  readonly byPart: Record<ActorType, Map<string, Chain | null>>;
  readonly chainOf: Map<number, Chain>;
}

/**
 * Links names into actors. Listed names go by their entity. Of the others, full names come first; a shorter name joins the one actor
 * whose name it shortens, and stays open where it shortens two. Linear in the number of names, but for sorting.
 */
export function linkNames(
  text: string,
  surface: Surface,
  names: readonly Found[],
  registry: CompiledRegistry,
): Links {
  const keys = nameKeys(surface, names);
  const linking: Linking = {
    chains: [],
    byIdentity: new Map(),
    byPart: { PERSON: new Map(), ORG: new Map(), PLACE: new Map(), GROUP: new Map() },
    chainOf: new Map(),
  };
  const lengths = keys.map(length);
  const order = names
    .map((_, index) => index)
    .toSorted((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b);
  for (const index of order) {
    const name = names[index];
    if (name !== undefined) join(linking, surface, names, index, name, keys[index] ?? '');
  }
  return nameActors(text, surface, names, linking, registry);
}

function join(
  linking: Linking,
  surface: Surface,
  names: readonly Found[],
  index: number,
  name: Found,
  key: string,
): void {
  const identity = identityOf(name, key);
  let chain = linking.byIdentity.get(identity) ?? spelledOut(linking, surface, names, index);
  if (chain === undefined && name.known === null) {
    const host = linking.byPart[name.type].get(key);
    if (host === null && name.type === 'PERSON') return;
    chain = host ?? undefined;
  }
  if (chain === undefined) {
    chain = {
      type: name.type,
      known: name.known?.name ?? null,
      registry: name.known?.registry ?? null,
      members: [],
    };
    linking.chains.push(chain);
  }
  linking.byIdentity.set(identity, chain);
  chain.members.push(index);
  linking.chainOf.set(index, chain);
  const byPart = linking.byPart[name.type];
  for (const part of partsOf(name.type, key)) {
    const host = byPart.get(part);
    if (host !== chain) byPart.set(part, host === undefined ? chain : null);
  }
}

/** The chain of the full name beside an abbreviation in brackets: `European Broadcasting Union (EBU)`. */
function spelledOut(
  linking: Linking,
  surface: Surface,
  names: readonly Found[],
  index: number,
): Chain | undefined {
  const name = names[index];
  if (name?.type !== 'ORG' || name.known !== null) return undefined;
  for (const beside of [index - 1, index + 1]) {
    const other = names[beside];
    if (other?.type !== 'ORG') continue;
    const [left, right] = beside < index ? [other, name] : [name, other];
    if (right.firstToken - left.endToken !== 1 || surface.folded[left.endToken] !== '(') continue;
    if (isAcronymOf(surface, name, other)) return linking.chainOf.get(beside);
  }
  return undefined;
}

/**
 * The shorter names that may stand for a name: of a person the surname, the first name, the two together and the initials; of a body what begins or ends
 * its name. Places are never shortened, since a lake and a town may share a word.
 */
function partsOf(type: ActorType, key: string): string[] {
  if (type === 'PLACE' || type === 'GROUP' || !key.includes(' ')) return [];
  const words = key.split(' ');
  const parts: string[] = [];
  for (let i = 1; i < words.length; i++) parts.push(words.slice(i).join(' '), words.slice(0, i).join(' '));
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (type === 'ORG') {
    const initials = words
      .filter((word) => !/^(?:of|for|the|and|&|'s)$/.test(word))
      .map((word) => word.slice(0, 1))
      .join('');
    if (initials.length > 2) parts.push(initials);
  }
  if (type === 'PERSON') {
    if (words.length > 2) parts.push(`${first} ${last}`);
    parts.push(`${first.slice(0, 1)}. ${last}`, words.map((word) => word.slice(0, 1)).join(''));
  }
  return parts;
}

function nameActors(
  text: string,
  surface: Surface,
  names: readonly Found[],
  linking: Linking,
  registry: CompiledRegistry,
): Links {
  const taken = new Set<string>();
  const ids = new Map<Chain, string>();
  const ordered = linking.chains
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
    const chain = linking.chainOf.get(index);
    return chain === undefined ? null : (ids.get(chain) ?? null);
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
