import type { Language } from '../language/types.ts';
import type { Found } from './found.ts';
import { FEMALE_NAMES, MALE_NAMES } from './lexiconFirstNames.ts';
import { FEMALE_WORDS, MALE_WORDS } from './lexiconTitles.ts';
import type { Surface } from './surface.ts';

/** How much each kind of evidence counts: an address says it outright, a first name nearly, a pronoun hints. */
const ADDRESS = 10;
const FIRST_NAME = 4;
const PRONOUN = 1;

const HIS: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself']);
const HERS: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself']);

/**
 * Guesses the grammatical sex of each person from the words right before the names, the first names, and the pronouns of sentences that
 * name one person only. Keys are actor ids; persons without evidence, or with as much for either, are left out.
 */
export function findGenders(
  language: Language,
  surface: Surface,
  names: readonly Found[],
  actorOf: readonly (string | null)[],
): ReadonlyMap<string, 'm' | 'f'> {
  const balance = new Map<string, number>();
  const weigh = (actor: string | null | undefined, weight: number): void => {
    if (actor !== null && actor !== undefined && weight !== 0)
      balance.set(actor, (balance.get(actor) ?? 0) + weight);
  };
  names.forEach((name, index) => {
    if (name.type !== 'PERSON') return;
    weigh(actorOf[index], addressWeight(surface, name) + firstNameWeight(surface, name));
  });
  let next = 0;
  for (const sentence of language.sentences) {
    let person: string | null = null;
    let several = false;
    let behind = -1;
    for (; next < names.length && (names[next]?.firstToken ?? 0) < sentence.endToken; next++) {
      const name = names[next];
      if (name?.type !== 'PERSON' || name.firstToken < sentence.firstToken) continue;
      const actor = actorOf[next] ?? null;
      several ||= behind !== -1 && actor !== person;
      person = actor;
      behind = name.endToken;
    }
    if (behind !== -1 && !several) weigh(person, pronounWeight(surface, behind, sentence.endToken));
  }
  return new Map(
    [...balance].flatMap(([actor, weight]) =>
      weight === 0 ? [] : [[actor, weight > 0 ? 'm' : 'f'] as const],
    ),
  );
}

/** Positive for a man, negative for a woman, as are the weights of all evidence. */
function addressWeight(surface: Surface, name: Found): number {
  for (let i = name.firstToken - 1; i >= Math.max(0, name.firstToken - 3); i--) {
    const word = surface.folded[i] ?? '';
    if (surface.tokens[i]?.kind !== 'word') return 0;
    if (MALE_WORDS.has(word)) return ADDRESS;
    if (FEMALE_WORDS.has(word)) return -ADDRESS;
  }
  return 0;
}

function firstNameWeight(surface: Surface, name: Found): number {
  if (name.endToken - name.firstToken < 2) return 0;
  const word = surface.folded[name.firstToken] ?? '';
  if (MALE_NAMES.has(word) === FEMALE_NAMES.has(word)) return 0;
  return MALE_NAMES.has(word) ? FIRST_NAME : -FIRST_NAME;
}

function pronounWeight(surface: Surface, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const word = surface.folded[i] ?? '';
    if (HIS.has(word)) return PRONOUN;
    if (HERS.has(word)) return -PRONOUN;
  }
  return 0;
}
