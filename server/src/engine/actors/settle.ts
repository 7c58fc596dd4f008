import type { Language } from '../language/types.ts';
import { isNameMark } from './capitals.ts';
import type { Surface } from './surface.ts';
import { TYPES, type TaggedName, type Tagging } from './tagger/tagger.ts';
import type { ActorType } from './types.ts';

/** A name as the whole text has it. */
export interface SettledName extends Pick<TaggedName, 'firstToken' | 'endToken' | 'type' | 'confidence'> {
  /** Why, where the rest of the text decided. */
  readonly evidence: string | null;
}

/** How much what the same words are elsewhere counts beside what stands around them here. */
const ELSEWHERE = 0.6;

/** From this confidence on a name tells what the same words are elsewhere. */
const FIRM = 0.5;

/** A capital that is a name elsewhere is one here, too, unless the tagger is surer than this that it is none. */
const HARDLY = 0.05;

/** The longest name that is looked for again, in words. */
const LONGEST = 6;

/**
 * Lets the whole text speak: the same words have one type throughout, a surname alone is the person's whose full name stands elsewhere, and
 * what is a name in one place is found in the others.
 */
export function settle(surface: Surface, language: Language, tagging: Tagging): SettledName[] {
  const votes = countVotes(surface, tagging.names);
  const settled = tagging.names.map((name): SettledName => {
    const { firstToken, endToken, confidence } = name;
    const type = typeByAll(name, votes.get(wordsOf(surface, firstToken, endToken)));
    const evidence = type === name.type ? null : 'same name elsewhere in the text';
    return { firstToken, endToken, type, confidence, evidence };
  });
  const missed = findMissed(surface, language, tagging, settled);
  return [...settled, ...missed].toSorted((a, b) => a.firstToken - b.firstToken);
}

/** For the words of each name, what speaks for each of `TYPES`. */
type Votes = ReadonlyMap<string, readonly number[]>;

function countVotes(surface: Surface, names: readonly TaggedName[]): Votes {
  const votes = new Map<string, number[]>();
  const add = (key: string, kind: number, weight: number): void => {
    const counted = votes.get(key) ?? TYPES.map(() => 0);
    counted[kind] = (counted[kind] ?? 0) + weight;
    votes.set(key, counted);
  };
  for (const { firstToken, endToken, type, confidence, shares } of names) {
    const key = wordsOf(surface, firstToken, endToken);
    for (const [kind, share] of shares.entries()) add(key, kind, share * share);
    if (type === 'PERSON' && endToken - firstToken > 1 && confidence > FIRM)
      add(surface.folded[endToken - 1] ?? '', kindOf('PERSON'), (shares[kindOf('PERSON')] ?? 0) ** 2);
  }
  return votes;
}

function typeByAll({ type, shares }: TaggedName, votes: readonly number[] | undefined): ActorType {
  const all = votes?.reduce((sum, weight) => sum + weight, 0) ?? 0;
  if (votes === undefined || all === 0) return type;
  let best = kindOf(type);
  const weigh = (kind: number): number => (shares[kind] ?? 0) + (ELSEWHERE * (votes[kind] ?? 0)) / all;
  for (const kind of TYPES.keys()) if (weigh(kind) > weigh(best)) best = kind;
  return TYPES[best] ?? type;
}

/** Capitals that the tagger passed over although the same words, or the full name that ends in them, are a name elsewhere. */
function findMissed(
  surface: Surface,
  language: Language,
  tagging: Tagging,
  names: readonly SettledName[],
): SettledName[] {
  const known = new Map<string, { readonly type: ActorType; readonly confidence: number }>();
  const taken = new Uint8Array(surface.tokens.length);
  for (const { firstToken, endToken, type, confidence } of names) {
    taken.fill(1, firstToken, endToken);
    if (confidence < FIRM) continue;
    const key = wordsOf(surface, firstToken, endToken);
    if ((known.get(key)?.confidence ?? 0) < confidence) known.set(key, { type, confidence });
    const surname = surface.folded[endToken - 1] ?? '';
    if (type === 'PERSON' && endToken - firstToken > 1 && !known.has(surname))
      known.set(surname, { type, confidence });
  }
  const missed: SettledName[] = [];
  for (const { firstToken, endToken } of language.blocks)
    for (let i = firstToken; i < endToken; i++) {
      if (!mayBeName(surface, tagging, taken, i)) continue;
      for (let end = Math.min(endToken, i + LONGEST); end > i; end--) {
        const name = known.get(wordsOf(surface, i, end));
        if (name === undefined || !isWhole(surface, taken, i, end)) continue;
        const evidence = 'same name elsewhere in the text';
        missed.push({ firstToken: i, endToken: end, type: name.type, confidence: FIRM, evidence });
        taken.fill(1, i, end);
        break;
      }
    }
  return missed;
}

function mayBeName(surface: Surface, { inName }: Tagging, taken: Uint8Array, i: number): boolean {
  if (taken[i] === 1 || surface.capital[i] !== true || (inName[i] ?? 0) < HARDLY) return false;
  return surface.weak[i] !== true || !surface.small.has(surface.folded[i] ?? '');
}

/** Whether the tokens are free, and no part of a longer run of capitals. */
function isWhole({ capital, weak, tokens }: Surface, taken: Uint8Array, first: number, end: number): boolean {
  if (isNameMark(tokens[end - 1]?.text ?? '')) return false;
  for (let i = first; i < end; i++) if (taken[i] === 1) return false;
  const goesBefore =
    capital[first - 1] === true && weak[first - 1] !== true && tokens[first]?.spaced === true;
  const goesBehind = capital[end] === true && weak[end] !== true && tokens[end]?.spaced === true;
  return !goesBefore && !goesBehind;
}

/** The folded words of a name, without hyphens. */
function wordsOf({ folded }: Surface, first: number, end: number): string {
  let key = '';
  for (let i = first; i < end; i++) {
    const word = folded[i] ?? '';
    if (!isNameMark(word)) key = key === '' ? word : `${key} ${word}`;
  }
  return key;
}

function kindOf(type: ActorType): number {
  return TYPES.indexOf(type);
}
