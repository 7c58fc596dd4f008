import type { CompiledRegistry } from './compiledRegistry.ts';
import type { Found } from './found.ts';
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

/** The names without those that the registry says are no actors at all. What it lists as an actor itself stays. */
export function withoutNobodies(
  { nobody }: CompiledRegistry,
  surface: Surface,
  names: readonly Found[],
): readonly Found[] {
  if (nobody === null) return names;
  /** For each token, how far the longest phrase reaches that begins there or before. */
  const reach: number[] = [];
  for (let i = 0; i < surface.tokens.length; i++) {
    const end = nobody.longest(surface, i, surface.tokens.length, () => true)?.end ?? 0;
    reach.push(Math.max(reach[i - 1] ?? 0, end));
  }
  return names.filter(
    ({ firstToken, endToken, known }) => known?.registry != null || (reach[firstToken] ?? 0) < endToken,
  );
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
