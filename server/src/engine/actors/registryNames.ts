import type { CompiledRegistry } from './compiledRegistry.ts';
import { isWrittenAs, type KnownName } from './knownNames.ts';
import type { Phrase, PhraseIndex } from './phraseIndex.ts';
import type { Lookup } from './pieces.ts';
import type { Surface } from './surface.ts';

/** The registry as a lookup over one text. Names and aliases are found in plural and possessive too, except where a phrase of `not` covers them. */
export function registryLookup({ entries, names, silencing }: CompiledRegistry, surface: Surface): Lookup {
  if (entries.size === 0) return () => null;
  const silenced = silencedTokens(silencing, surface);
  const accepts = (phrase: Phrase<KnownName>, places: readonly number[]): boolean =>
    isWrittenAs(phrase, surface.tokens, places, false) &&
    !places.some((place) => silenced.get(place)?.has(phrase.value.registry ?? '') === true);
  return (first, end) =>
    surface.capital[first] === true || names.opensSmall(surface.folded[first] ?? '')
      ? names.longest(surface, first, end, accepts)
      : null;
}

/** For each token that a phrase of `not` covers, the entries that may not be found there. */
function silencedTokens(
  silencing: PhraseIndex<string>,
  surface: Surface,
): ReadonlyMap<number, ReadonlySet<string>> {
  const silenced = new Map<number, Set<string>>();
  for (let i = 0; i < surface.tokens.length; i++) {
    const match = silencing.longest(surface, i, surface.tokens.length, () => true);
    if (match === null) continue;
    for (let j = i; j < match.end; j++)
      silenced.set(j, (silenced.get(j) ?? new Set<string>()).add(match.value));
  }
  return silenced;
}
