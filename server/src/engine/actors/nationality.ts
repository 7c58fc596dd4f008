import type { Candidate } from './candidates.ts';
import { isFirstName } from './lexiconFirstNames.ts';
import type { Surface } from './surface.ts';

/** Below this, what the neighbours of a word say is not trusted against its adjective. */
const WEAK = 0.8;

/**
 * Types places and their peoples by each other: where a text has both `Kestria` and `Kestrian`, and no list knows either, the one is a place and
 * the other a people.
 */
export function pairPeoples(surface: Surface, candidates: readonly Candidate[]): readonly Candidate[] {
  const places = new Set<string>();
  const peoples = new Set<string>();
  const words = new Set(candidates.map((found) => wordOf(surface, found)).filter((word) => word !== null));
  for (const word of words)
    for (const people of [`${word}n`, `${word}an`, `${word.slice(0, -1)}ian`, `${word.slice(0, -1)}ese`])
      if (people.length > 5 && words.has(people)) {
        places.add(word);
        peoples.add(people).add(`${people}s`);
      }
  if (places.size === 0) return candidates;
  return candidates.map((found) => {
    const word = wordOf(surface, found);
    if (word === null || found.confidence >= WEAK) return found;
    const type = peoples.has(word) ? 'GROUP' : places.has(word) ? 'PLACE' : null;
    return type === null
      ? found
      : { ...found, type, confidence: WEAK, evidence: 'place and people in one text', doubtful: false };
  });
}

/** The word of a candidate that no list knows, or null. */
function wordOf(surface: Surface, found: Candidate): string | null {
  if (found.known !== null || found.endToken - found.firstToken !== 1) return null;
  const word = surface.folded[found.firstToken] ?? '';
  return isFirstName(word) ? null : word;
}
