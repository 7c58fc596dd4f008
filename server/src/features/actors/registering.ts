import type { RegistryChange } from '../../annotations/registry/change.ts';
import {
  foldName,
  slug,
  type Actor,
  type ActorType,
  type Analysis,
  type Registry,
  type RegistryEntry,
} from '../../engine/index.ts';

/** What a person wants the registry to say. */
export type RegistryWish =
  /** A new entry: an actor of the article, or words and a type where the engine has none; with both, the words are the name. */
  | { readonly kind: 'add'; readonly actor?: string; readonly name?: string; readonly type?: ActorType }
  /** Another name of an entry. */
  | { readonly kind: 'alias'; readonly entry: string; readonly words: string }
  /** Words within which an entry is never meant; with null, words that are no actor at all. */
  | { readonly kind: 'not'; readonly entry: string | null; readonly words: string }
  | { readonly kind: 'rename'; readonly entry: string; readonly name: string };

/** The changes of the registry that a wish asks for, what it is called when it is taken back, and what a person is told. */
export interface Registering {
  readonly changes: readonly RegistryChange[];
  readonly title: string;
  readonly done: string;
}

/** What a wish is about: the corpus's registry and, where an article is open, its analysis. */
export interface Registered {
  readonly registry: Registry;
  readonly analysis: Analysis | null;
}

/** What a wish asks for, or why it asks for nothing: a sentence for people. `file` is the registry's name in words. */
export function registering(wish: RegistryWish, registered: Registered, file: string): Registering | string {
  switch (wish.kind) {
    case 'add':
      return adding(wish, registered, file);
    case 'alias':
      return naming(wish.entry, 'aliases', wish.words, registered, file);
    case 'not':
      return wish.entry === null
        ? nobody(tidy(wish.words), registered, file)
        : naming(wish.entry, 'not', wish.words, registered, file);
    case 'rename':
      return renaming(wish.entry, tidy(wish.name), registered, file);
  }
}

/** Words on one line, as a registry writes them. */
export function tidy(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

function adding(
  wish: Extract<RegistryWish, { kind: 'add' }>,
  { registry, analysis }: Registered,
  file: string,
): Registering | string {
  const actor = analysis?.actors.find(({ id }) => id === wish.actor);
  const name = tidy(wish.name ?? actor?.name ?? '');
  const type = wish.type ?? actor?.type;
  if (name === '' || type === undefined) return 'There is no actor here any more; nothing was added.';
  const known = registry.entries.find(({ id }) => id === actor?.registry) ?? namedEntry(registry, name);
  if (known !== undefined) return `${known.name} is in ${file} already.`;
  const aliases = actor === undefined || analysis === null ? [] : ownNames(actor, name, analysis, registry);
  const id = freeId(actor?.id ?? slug(name), registry);
  return {
    changes: [{ kind: 'addEntry', entry: { id, name, type, aliases } }],
    title: `Add to registry: ${name}`,
    done: `${name} is in ${file} now.`,
  };
}

/** The names that the article gives the actor and nobody else has, here or in the registry. */
function ownNames(actor: Actor, name: string, { actors }: Analysis, { entries }: Registry): string[] {
  const taken = new Set(
    [
      name,
      ...actors.flatMap((other) => (other.id === actor.id ? [] : [other.name, ...other.names])),
      ...entries.flatMap((entry) => [entry.name, ...entry.aliases]),
    ].map(foldName),
  );
  return [actor.name, ...actor.names].map(tidy).filter((each) => {
    const folded = foldName(each);
    if (folded.length < 2 || taken.has(folded)) return false;
    taken.add(folded);
    return true;
  });
}

/** The id, or the first with a number that no entry has. */
function freeId(id: string, { entries }: Registry): string {
  const taken = new Set(entries.map((entry) => entry.id));
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

function namedEntry({ entries }: Registry, name: string): RegistryEntry | undefined {
  return entries.find((entry) => foldName(entry.name) === foldName(name));
}

function naming(
  id: string,
  list: 'aliases' | 'not',
  given: string,
  { registry }: Registered,
  file: string,
): Registering | string {
  const words = tidy(given);
  const entry = registry.entries.find((each) => each.id === id);
  if (entry === undefined) return `There is no '${id}' in ${file}.`;
  if (words === '') return 'There are no words to be added.';
  if (list === 'not' && foldName(words) === foldName(entry.name))
    return `'${words}' is the name of the entry itself, which would never be found again. Select more words.`;
  const present = list === 'aliases' ? [entry.name, ...entry.aliases] : entry.not;
  if (present.includes(words)) return `${file} says so already: '${words}', ${entry.name}.`;
  const change: RegistryChange = { kind: 'addWords', entry: id, list, words };
  return list === 'aliases'
    ? {
        changes: [change],
        title: `Another name of ${entry.name}: ${words}`,
        done: `'${words}' is another name of ${entry.name} now (${file}).`,
      }
    : {
        changes: [change],
        title: `Never ${entry.name}: ${words}`,
        done: `'${words}' is never ${entry.name} now (${file}).`,
      };
}

function nobody(words: string, { registry }: Registered, file: string): Registering | string {
  if (words === '') return 'There are no words to be added.';
  if (registry.not?.includes(words) === true) return `${file} says so already: '${words}' is no actor.`;
  return {
    changes: [{ kind: 'addWords', entry: null, list: 'not', words }],
    title: `Not an actor in this corpus: ${words}`,
    done: `'${words}' is no actor in this corpus now (${file}).`,
  };
}

/** The old name stays as another one, as the articles go on using it, unless they are found by the new one, too. */
function renaming(id: string, name: string, { registry }: Registered, file: string): Registering | string {
  const entry = registry.entries.find((each) => each.id === id);
  if (entry === undefined) return `There is no '${id}' in ${file}.`;
  if (name === '') return 'A name cannot be empty.';
  if (entry.name === name) return `${name} has that name already.`;
  const change: RegistryChange = { kind: 'rename', entry: id, from: entry.name, to: name };
  const isFound = [name, ...entry.aliases].some((each) => foldName(each) === foldName(entry.name));
  const keep: RegistryChange = { kind: 'addWords', entry: id, list: 'aliases', words: entry.name };
  return {
    changes: isFound ? [change] : [change, keep],
    title: `Rename: ${entry.name} → ${name}`,
    done: `${entry.name} is called ${name} in ${file} now${isFound ? '' : '; the old name stays as another name'}. No article was changed.`,
  };
}
