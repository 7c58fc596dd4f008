import type { KnownName } from './knownNames.ts';
import { isWrittenAs } from './knownNames.ts';
import { phraseIndex } from './phraseIndex.ts';
import type { Lookup } from './pieces.ts';
import type { Surface } from './surface.ts';
import type { Registry, RegistryEntry } from './types.ts';

/** The value of a phrase that silences an entry's names inside it. */
interface Silence {
  readonly entry: string;
}

/** The registry as a lookup over one text. Names and aliases are found in plural and possessive too, except where a phrase of `not` covers them. */
export function registryLookup(registry: Registry, surface: Surface): Lookup {
  if (registry.entries.length === 0) return () => null;
  const names = phraseIndex(registry.entries.flatMap(namesOf));
  const silenced = silencedTokens(registry, surface);
  return (first, end) =>
    names.longest(
      surface,
      first,
      end,
      (phrase, places) =>
        isWrittenAs(phrase, surface.tokens, places, false) &&
        !places.some((place) => silenced.get(place)?.has(phrase.value.registry ?? '') === true),
    );
}

function namesOf(entry: RegistryEntry): (readonly [string, KnownName])[] {
  const known: KnownName = { name: entry.name, type: entry.type, registry: entry.id, list: 'registry' };
  return [entry.name, ...entry.aliases].flatMap((name) => [
    [name, known] as const,
    ...(/[\p{Ll}]$/u.test(name) && !name.endsWith('s') ? [[`${name}s`, known] as const] : []),
  ]);
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
