import type { Language } from '../language/types.ts';
import type { CompiledRegistry } from './compiledRegistry.ts';
import type { Found } from './found.ts';
import { isWrittenAs, type KnownName } from './knownNames.ts';
import { TITLE_MODIFIERS } from './lexiconTitles.ts';
import type { Phrase, PhraseIndex } from './phraseIndex.ts';
import type { Surface } from './surface.ts';
import { endsTitle } from './titles.ts';

/** Finds the listed name that begins at a token and ends before another. */
export type Lookup = (
  first: number,
  end: number,
) => { readonly value: KnownName; readonly end: number } | null;

/** A listed name that was met, and the token behind it. */
type Listed = NonNullable<ReturnType<Lookup>>;

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

/**
 * Puts the registry's names, which are always found, in place of what was found there. A longer name that holds one stays, since it is
 * somebody else's (`Peter Zub` where the registry has Zub), unless only titles make it longer.
 */
export function withRegistryNames(
  language: Language,
  surface: Surface,
  registry: Lookup,
  names: readonly Found[],
): readonly Found[] {
  const listed: Found[] = [];
  let next = 0;
  language.blocks.forEach((range, block) => {
    for (let i = range.firstToken; i < range.endToken;) {
      const match = registry(i, range.endToken);
      if (match === null) {
        i++;
        continue;
      }
      while ((names[next]?.endToken ?? Infinity) <= i) next++;
      const there = names[next];
      const isKept = there !== undefined && there.firstToken < match.end && stands(surface, there, i, match);
      if (!isKept) listed.push(listedName(surface, block, i, match));
      i = isKept ? Math.max(i + 1, there.endToken) : match.end;
    }
  });
  if (listed.length === 0) return names;
  return merged(names, listed);
}

/** Whether a name that was found stands although the registry has what overlaps it. */
function stands(surface: Surface, there: Found, first: number, { value, end }: Listed): boolean {
  if (there.firstToken === first && there.endToken === end) return there.known === value;
  // A name that several entries share is only a hint.
  if (there.known?.registry != null || value.registry === null) return true;
  if (there.firstToken > first || there.endToken < end) return false;
  // `Zub-led` is no other name, and neither is `President Zub`.
  return hasNameWord(surface, there.firstToken, first) || hasNameWord(surface, end, there.endToken);
}

/** Whether any of some tokens is a word with a capital, and no title or address. */
function hasNameWord({ capital, folded }: Surface, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = folded[i] ?? '';
    if (capital[i] === true && !endsTitle(word) && !TITLE_MODIFIERS.has(word)) return true;
  }
  return false;
}

function listedName({ tokens }: Surface, block: number, firstToken: number, { value, end }: Listed): Found {
  return {
    firstToken,
    endToken: end,
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[end - 1]?.end ?? 0,
    block,
    type: value.type,
    confidence: 1,
    evidence: value.list,
    known: value.registry === null ? null : value,
  };
}

/** The listed names and, of the others, those that overlap none; both in order. */
function merged(names: readonly Found[], listed: readonly Found[]): Found[] {
  const all: Found[] = [];
  let at = 0;
  for (const name of names) {
    for (; (listed[at]?.endToken ?? Infinity) <= name.firstToken; at++) all.push(...listed.slice(at, at + 1));
    if ((listed[at]?.firstToken ?? Infinity) >= name.endToken) all.push(name);
  }
  return [...all, ...listed.slice(at)];
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
