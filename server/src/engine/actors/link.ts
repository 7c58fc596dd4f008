import { slug } from './folding.ts';
import type { Found } from './found.ts';
import { nameKey } from './settle.ts';
import type { Surface } from './surface.ts';
import type { Actor, ActorType, Registry } from './types.ts';

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
  /** Indices of the names, in order. */
  readonly members: number[];
  /** The words of each distinct name. */
  readonly forms: Map<string, readonly string[]>;
}

/**
 * Links names into actors. Listed names go by their entity. Of the others, full names come first; a shorter name joins the one actor that has all
 * its words, and stays open where two have.
 */
export function linkNames(
  text: string,
  surface: Surface,
  names: readonly Found[],
  registry: Registry,
): Links {
  const chains: Chain[] = [];
  const byKey = new Map<string, Chain>();
  const chainOf = new Map<number, Chain>();
  const keys = names.map((name) => nameKey(surface, name));
  const join = (chain: Chain, index: number): void => {
    chain.members.push(index);
    const key = keys[index] ?? '';
    if (!chain.forms.has(key)) chain.forms.set(key, key.split(' '));
    chainOf.set(index, chain);
  };
  const order = names
    .map((_, index) => index)
    .toSorted((a, b) => wordCount(keys[b]) - wordCount(keys[a]) || a - b);
  const open = new Set<number>();
  for (const index of order) {
    const name = names[index];
    if (name === undefined) continue;
    const key = keys[index] ?? '';
    const identity =
      name.known === null
        ? `${name.type}:${key}`
        : `known:${name.known.registry ?? name.known.name}:${name.type}`;
    let chain = byKey.get(identity);
    if (chain === undefined && name.known === null) {
      const hosts = hostsOf(chains, name.type, key.split(' '));
      if (hosts.length > 1 && name.type === 'PERSON') {
        open.add(index);
        continue;
      }
      chain = hosts.length === 1 ? hosts[0] : undefined;
    }
    if (chain === undefined) {
      chain = {
        type: name.type,
        known: name.known?.name ?? null,
        registry: name.known?.registry ?? null,
        members: [],
        forms: new Map(),
      };
      chains.push(chain);
    }
    byKey.set(identity, chain);
    join(chain, index);
  }
  const taken = new Set(registry.entries.map((entry) => entry.id));
  const ids = new Map<Chain, string>();
  const ordered = chains.toSorted((a, b) => Math.min(...a.members) - Math.min(...b.members));
  const actors = ordered.map((chain): Actor => {
    const written = chain.members.toSorted((a, b) => a - b).map((index) => writtenName(text, names[index]));
    const name = chain.known ?? fullest(written);
    const id = chain.registry ?? freeId(slug(name), taken);
    ids.set(chain, id);
    return {
      id,
      name,
      type: chain.type,
      registry: chain.registry,
      roles: [],
      names: [...new Set(written)],
      credit: false,
    };
  });
  return { actors, actorOf: names.map((_, index) => ids.get(chainOf.get(index) ?? ({} as Chain)) ?? null) };
}

/** The actors of a type that a shorter name may mean: a person by surname or first name, others by their beginning or end. */
function hostsOf(chains: readonly Chain[], type: ActorType, words: readonly string[]): Chain[] {
  return chains.filter(
    (chain) =>
      chain.type === type &&
      [...chain.forms.values()].some(
        (form) =>
          form.length > words.length &&
          (endsWith(form, words) || (startsWith(form, words) && type !== 'PLACE')),
      ),
  );
}

function endsWith(form: readonly string[], words: readonly string[]): boolean {
  return words.every((word, index) => form[form.length - words.length + index] === word);
}

function startsWith(form: readonly string[], words: readonly string[]): boolean {
  return words.every((word, index) => form[index] === word);
}

function wordCount(key: string | undefined): number {
  return (key ?? '').split(' ').length;
}

function writtenName(text: string, name: Found | undefined): string {
  return text.slice(name?.start ?? 0, name?.end ?? 0).replace(/\s+/g, ' ');
}

/** The name of most words; the first of these. */
function fullest(names: readonly string[]): string {
  return names.reduce(
    (best, name) => (name.split(' ').length > best.split(' ').length ? name : best),
    names[0] ?? '',
  );
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${String(count)}`;
  taken.add(id);
  return id;
}
