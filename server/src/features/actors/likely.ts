import {
  foldName,
  slice,
  type Actor,
  type ActorType,
  type Analysis,
  type Mention,
} from '../../engine/index.ts';
import type { Registry } from '../../engine/index.ts';

/** Somebody whom a mention may mean: an actor of the article, or one that only the registry knows. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly inArticle: boolean;
  readonly inRegistry: boolean;
}

/** Shorter words, such as 'of' and 'de', are in too many names to say anything. */
const SHORTEST_WORD = 3;

/**
 * The actors that share a word with a mention or with the actor that it means now, the likeliest first: more words in common, the same
 * type, those of the article, in order. A name in capitals also counts for the names that it may abbreviate.
 */
export function likelyActors(analysis: Analysis, registry: Registry, mention: Mention): Candidate[] {
  const present = analysis.actors.find(({ id }) => id === mention.actor);
  const sought = [slice(analysis.text, mention), ...(present === undefined ? [] : namesOf(present))];
  const ranked = candidates(analysis, registry)
    .filter(({ candidate }) => candidate.id !== mention.actor)
    .map(({ candidate, names }) => ({
      candidate,
      rank: likeness(sought, names, candidate.type === mention.type),
    }))
    .filter(({ rank }) => rank > 0);
  // The order of the candidates stays where their ranks are the same.
  return ranked.sort((a, b) => b.rank - a.rank).map(({ candidate }) => candidate);
}

interface Named {
  readonly candidate: Candidate;
  readonly names: readonly string[];
}

/** Everybody who may be meant: the article's actors, those with more mentions first, then the others of the registry. */
function candidates({ actors, mentions }: Analysis, { entries }: Registry): Named[] {
  const counts = new Map<string, number>();
  for (const { actor } of mentions) if (actor !== null) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const listed = new Map(entries.map((entry) => [entry.id, entry]));
  const present = actors
    .filter(({ id }) => counts.has(id))
    .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .map((actor): Named => {
      const { id, name, type } = actor;
      const inRegistry = listed.has(id);
      return { candidate: { id, name, type, inArticle: true, inRegistry }, names: namesOf(actor) };
    });
  const others = entries
    .filter(({ id }) => !counts.has(id))
    .map(({ id, name, type, aliases }): Named => ({
      candidate: { id, name, type, inArticle: false, inRegistry: true },
      names: [name, ...aliases],
    }));
  return [...present, ...others];
}

function namesOf({ name, names }: Actor): string[] {
  return [name, ...names];
}

/** How alike names are: two for each word in common and for an abbreviation; one more for the same type, if there is anything else. */
function likeness(sought: readonly string[], names: readonly string[], isSameType: boolean): number {
  const [mine, theirs] = [wordsOf(sought), wordsOf(names)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  const isShort = sought.some((short) =>
    names.some((long) => abbreviates(short, long) || abbreviates(long, short)),
  );
  const rank = 2 * (shared + (isShort ? 1 : 0));
  return rank === 0 ? 0 : rank + (isSameType ? 1 : 0);
}

function wordsOf(names: readonly string[]): Set<string> {
  const words = names.flatMap((name) => foldName(name).split(/[^\p{L}\p{N}]+/u));
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD));
}

/** Whether a name is the initials of another one's capitalised words: `NPA`, `N.P.A.`. */
function abbreviates(short: string, long: string): boolean {
  const letters = short.replaceAll('.', '');
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return false;
  const initials = long.split(/[\s-]+/u).map((word) => word.slice(0, 1));
  return initials.length > 1 && initials.filter((initial) => /\p{Lu}/u.test(initial)).join('') === letters;
}
