import type { Found } from './found.ts';
import { nameKeys } from './identity.ts';
import { listedAs } from './knownNames.ts';
import type { Surface } from './surface.ts';
import type { ActorType } from './types.ts';

/** From this confidence on the reading of one place stands, whatever the rest of the text says. */
const SURE = 0.9;

/** Where a word is read as a place, a person who bears it is seldom meant: `in London`. */
const PLACE_POSITION = /^(?:in|at|to|from|into|near|outside|around|across|throughout)$/;

/** What a whole text says of the types of its names. */
interface Votes {
  /** For the folded words of a name, how much speaks for each type. */
  readonly byKey: ReadonlyMap<string, ReadonlyMap<ActorType, number>>;
  /** The last words of persons' full names. */
  readonly surnames: ReadonlySet<string>;
}

/**
 * Gives a name that was read with little confidence the type that the same words have elsewhere in the text, or that of the person whose
 * surname it is. What lists, the registry and people decided stands.
 */
export function agreeTypes(surface: Surface, names: readonly Found[]): readonly Found[] {
  return agreed(
    surface,
    names.map((name) => asListed(surface, name)),
  );
}

/** A name of several words that a list has is what the list says: `Russian Federation` is a state and no organization. */
function asListed(surface: Surface, name: Found): Found {
  if (name.known !== null || name.endToken - name.firstToken < 2) return name;
  const known = listedAs(surface, name.firstToken, name.endToken);
  if (known === null || known.name === '' || known.type === name.type) return name;
  return { ...name, type: known.type, known, evidence: known.list };
}

/** The names with the types that the whole text gives them. */
function agreed(surface: Surface, names: readonly Found[]): readonly Found[] {
  const keys = nameKeys(surface, names);
  const votes = countVotes(names, keys);
  return names.map((name, index) => {
    if (name.known !== null || name.confidence >= SURE) return name;
    const key = keys[index] ?? '';
    const own = votes.byKey.get(key);
    const type = strongest(own) ?? name.type;
    const isMore = (own?.get(type) ?? 0) > (own?.get(name.type) ?? 0);
    if (type !== name.type && isMore) return retyped(name, type, 'same name elsewhere in the text');
    const isSurname = name.type !== 'PERSON' && votes.surnames.has(key);
    if (isSurname && !PLACE_POSITION.test(surface.folded[name.firstToken - 1] ?? ''))
      return retyped(name, 'PERSON', 'surname of a person named in the text');
    return name;
  });
}

function countVotes(names: readonly Found[], keys: readonly string[]): Votes {
  const byKey = new Map<string, Map<ActorType, number>>();
  const surnames = new Set<string>();
  for (const [index, { type, confidence }] of names.entries()) {
    const key = keys[index] ?? '';
    const types = byKey.get(key) ?? new Map<ActorType, number>();
    byKey.set(key, types.set(type, (types.get(type) ?? 0) + confidence * confidence));
    if (type === 'PERSON' && confidence >= SURE && key.includes(' '))
      surnames.add(key.slice(key.lastIndexOf(' ') + 1));
  }
  // A surname that the text surely uses for something else as well says nothing.
  for (const [key, types] of byKey)
    for (const [type, weight] of types) if (type !== 'PERSON' && weight >= SURE * SURE) surnames.delete(key);
  return { byKey, surnames };
}

function strongest(types: ReadonlyMap<ActorType, number> | undefined): ActorType | null {
  let best: readonly [ActorType | null, number] = [null, 0];
  for (const [type, weight] of types ?? []) if (weight > best[1]) best = [type, weight];
  return best[0];
}

function retyped(name: Found, type: ActorType, evidence: string): Found {
  return { ...name, type, evidence, confidence: Math.min(name.confidence, 0.75) };
}
