import { foldName } from './folding.ts';
import type { KnownName } from './knownNames.ts';
import { phraseIndex, type PhraseIndex } from './phraseIndex.ts';
import type { Registry, RegistryEntry } from './types.ts';

/** A registry in the form that the stage asks it in. It knows nothing of any text. */
export interface CompiledRegistry {
  /** What the entries are called and are, by id; where an id is listed twice, the first. A name beyond all bounds is cut. */
  readonly entries: ReadonlyMap<string, Pick<RegistryEntry, 'name' | 'type'>>;
  /** Every name and alias, in singular and plural. */
  readonly names: PhraseIndex<KnownName>;
  /** Every phrase of `not`, with the id of the entry that it silences. */
  readonly silencing: PhraseIndex<string>;
  /** Every name that is no actor at all; null where the registry lists none. */
  readonly nobody: PhraseIndex<true> | null;
}

/**
 * The longest name, alias or phrase of `not` that is looked for, in UTF-16 units. The fullest names of courts and treaty bodies have
 * about two hundred; what is longer is a slip of the file, and would cost its length at each word of a text that resembles it.
 */
const LONGEST_NAME = 300;

const compiled = new WeakMap<Registry, CompiledRegistry>();

/**
 * The compiled form of a registry, made on the first call for that object and kept, since an article is analysed with each keystroke and
 * its registry seldom changes. Linear in the registry's size.
 *
 * The cache is owned by this file: nothing else reads or writes it. Its key is complete, for a registry is immutable and its compiled
 * form is a function of it alone; a changed registry is another object. So it never changes what an analysis gives, only when the work
 * is done, and the analysis stays pure. It needs no bound and no eviction of its own: it holds registries weakly, and a compiled form
 * goes when the owner of its registry lets go of that.
 */
export function compileRegistry(registry: Registry): CompiledRegistry {
  const known = compiled.get(registry);
  if (known !== undefined) return known;
  const made: CompiledRegistry = {
    entries: entriesById(registry),
    names: phraseIndex(namesOf(registry)),
    silencing: phraseIndex(silencingOf(registry)),
    nobody: nobodyOf(registry),
  };
  compiled.set(registry, made);
  return made;
}

function entriesById(registry: Registry): CompiledRegistry['entries'] {
  const entries = new Map<string, Pick<RegistryEntry, 'name' | 'type'>>();
  for (const { id, name, type } of registry.entries)
    if (!entries.has(id)) entries.set(id, { name: calledName(name), type });
  return entries;
}

/** What an actor of the registry is called: its name, cut where it is no name any more, since later stages read it again for each mention. */
function calledName(name: string): string {
  return isLookedFor(name) ? name : `${name.slice(0, LONGEST_NAME)}…`;
}

/** Every name, alias and plural with its entry. A name that two entries share is found, but the text has to say which of them it means. */
function* namesOf(registry: Registry): Generator<readonly [string, KnownName]> {
  const owners = ownersOf(registry);
  for (const entry of registry.entries) {
    const { id, type } = entry;
    const known: KnownName = { name: calledName(entry.name), type, registry: id, list: 'registry' };
    const shared: KnownName = { name: '', type, registry: null, list: 'registry, for more than one entry' };
    for (const name of writtenNames(entry)) {
      const value = owners.get(foldName(name)) === id ? known : shared;
      for (const spelled of spellings(name)) {
        yield [spelled, value];
        if (/\p{Ll}$/u.test(spelled))
          yield [/(?:s|x|z|ch|sh)$/.test(spelled) ? `${spelled}es` : `${spelled}s`, value];
      }
    }
  }
}

/** Letters that a text without diacritics writes in more ways than the one that folding knows: `Đurić` as Djuric and Duric, `Müller` as Mueller. */
const OTHER_SPELLINGS: readonly (readonly [letter: RegExp, spelled: string])[] = [
  [/đ/g, 'd'],
  [/Đ/g, 'D'],
  [/ä/g, 'ae'],
  [/[öø]/g, 'oe'],
  [/Ö|Ø/g, 'Oe'],
  [/ü/g, 'ue'],
  [/Ü/g, 'Ue'],
  [/å/g, 'aa'],
];

/** A name as listed and, where its letters allow two transcriptions, in the other one. */
function spellings(name: string): string[] {
  const other = OTHER_SPELLINGS.reduce(
    (spelled, [letter, plain]) => spelled.replace(letter, plain),
    name.normalize('NFC'),
  );
  return other === name ? [name] : [name, other];
}

/** For each folded name the id of its entry, or null where entries share it. */
function ownersOf(registry: Registry): ReadonlyMap<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const entry of registry.entries)
    for (const name of writtenNames(entry)) {
      const key = foldName(name);
      const owner = owners.get(key);
      owners.set(key, owner === undefined || owner === entry.id ? entry.id : null);
    }
  return owners;
}

/** The name and the aliases of an entry that are looked for. */
function writtenNames({ name, aliases }: RegistryEntry): string[] {
  return [name, ...aliases].filter(isLookedFor);
}

function* silencingOf(registry: Registry): Generator<readonly [string, string]> {
  for (const { id, not } of registry.entries)
    for (const phrase of not.filter(isLookedFor)) yield [phrase, id];
}

function nobodyOf({ not = [] }: Registry): PhraseIndex<true> | null {
  return not.length === 0
    ? null
    : phraseIndex(not.filter(isLookedFor).map((phrase) => [phrase, true] as const));
}

function isLookedFor(name: string): boolean {
  return name.length <= LONGEST_NAME;
}
