import { isWrittenAs, type KnownName } from './knownNames.ts';
import { foldName } from './folding.ts';
import { phraseIndex, type Phrase } from './phraseIndex.ts';
import type { Lookup } from './pieces.ts';
import type { Surface } from './surface.ts';
import type { Registry } from './types.ts';

/** The value of a phrase that silences an entry's names inside it. */
interface Silence {
  readonly entry: string;
}

/** The registry as a lookup over one text. Names and aliases are found in plural and possessive too, except where a phrase of `not` covers them. */
export function registryLookup(registry: Registry, surface: Surface): Lookup {
  if (registry.entries.length === 0) return () => null;
  const names = phraseIndex(namesOf(registry));
  const silenced = silencedTokens(registry, surface);
  const accepts = (phrase: Phrase<KnownName>, places: readonly number[]): boolean =>
    isWrittenAs(phrase, surface.tokens, places, false) &&
    !places.some((place) => silenced.get(place)?.has(phrase.value.registry ?? '') === true);
  return (first, end) =>
    surface.capital[first] === true || names.opensSmall(surface.folded[first] ?? '')
      ? names.longest(surface, first, end, accepts)
      : null;
}

/** Every name, alias and plural with its entry. A name that two entries share is found, but the text has to say which of them it means. */
function namesOf(registry: Registry): (readonly [string, KnownName])[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, name, aliases } of registry.entries)
    for (const key of [name, ...aliases].map(foldName))
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
  return registry.entries.flatMap((entry) => {
    const known: KnownName = { name: entry.name, type: entry.type, registry: entry.id, list: 'registry' };
    const shared: KnownName = {
      ...known,
      name: '',
      registry: null,
      list: 'registry, for more than one entry',
    };
    return [entry.name, ...entry.aliases].flatMap((name) => {
      const value = (owners.get(foldName(name))?.size ?? 0) > 1 ? shared : known;
      const isSingular = /[\p{Ll}]$/u.test(name) && !name.endsWith('s');
      return isSingular ? [[name, value] as const, [`${name}s`, value] as const] : [[name, value] as const];
    });
  });
}

/** For each token that a phrase of `not` covers, the entries that may not be found there. */
function silencedTokens(registry: Registry, surface: Surface): ReadonlyMap<number, ReadonlySet<string>> {
  const silenced = new Map<number, Set<string>>();
  const phrases = phraseIndex(
    registry.entries.flatMap((entry) =>
      entry.not.map((phrase): readonly [string, Silence] => [phrase, { entry: entry.id }]),
    ),
  );
  for (let i = 0; i < surface.tokens.length; i++) {
    const match = phrases.longest(surface, i, surface.tokens.length, () => true);
    if (match === null) continue;
    for (let j = i; j < match.end; j++)
      silenced.set(j, (silenced.get(j) ?? new Set<string>()).add(match.value.entry));
  }
  return silenced;
}
