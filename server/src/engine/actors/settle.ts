import { readBracketed } from './bracketed.ts';
import { isNameMark } from './capitals.ts';
import type { Candidate } from './candidates.ts';
import { readInitials } from './initials.ts';
import { pairPeoples } from './nationality.ts';
import { NOTHING } from './nothing.ts';
import type { Surface } from './surface.ts';
import type { ActorType } from './types.ts';

/** How sure a candidate has to be for others of the same text to lean on it. */
const FIRM = 0.6;
/** Below this, what the rest of the text says weighs more than what stands beside the name. */
const SOFT = 0.8;
/** The evidence of a name of which only the capitals are known. */
const GUESSED = 'capitals';
/** The evidence of a name that its neighbours in a row give their type. */
const ROW = 'in a row with another name';
/** Candidates that stay below this are no names. */
const LOWEST = 0.4;

/** What the whole text says of its names. */
interface Votes {
  /** For the folded words of a name, how much speaks for each type. */
  readonly byName: ReadonlyMap<string, ReadonlyMap<ActorType, number>>;
  /** The folded words of what the text shows to be no actor. */
  readonly things: ReadonlySet<string>;
  /** For each folded word of a firm name of several words, the type of that name and how the word stands in it. */
  readonly parts: ReadonlyMap<string, Part>;
}

interface Part {
  readonly type: ActorType;
  readonly place: 'first' | 'last' | 'inner';
  /** Whether only the capitals speak for the type. */
  readonly guessed: boolean;
}

/**
 * Decides every candidate by what the whole text says: a surname alone is the person whose full name stands elsewhere, the same name has the same
 * type throughout, a word at a sentence's head is a name where the text confirms it. Those that are no names are left out.
 */
export function settle(
  surface: Surface,
  given: readonly Candidate[],
  others: readonly Candidate[] = [],
): Candidate[] {
  const candidates = readInitials(surface, pairPeoples(surface, readBracketed(surface, given)));
  const witnesses = others.length === 0 ? candidates : [...others, ...candidates];
  const keys = witnesses.map((found) => nameKey(surface, found));
  // Twice, so that a short form follows its full name where the text changed that name's type.
  const first = count(witnesses, keys);
  const second = count(
    witnesses.map((found, index) => decide(surface, found, keys[index] ?? '', first)),
    keys,
  );
  const decided = candidates.map((found, index) =>
    decide(surface, found, keys[others.length + index] ?? '', second),
  );
  return likeNeighbours(surface, decided).filter(
    (found) => found.type !== null && !found.doubtful && found.confidence >= LOWEST,
  );
}

/** The words of a candidate, folded, without hyphens. */
export function nameKey(surface: Surface, found: Pick<Candidate, 'firstToken' | 'endToken'>): string {
  let key = '';
  for (let i = found.firstToken; i < found.endToken; i++) {
    const word = surface.folded[i] ?? '';
    if (!isNameMark(word)) key = key === '' ? word : `${key} ${word}`;
  }
  return key;
}

function count(witnesses: readonly Candidate[], keys: readonly string[]): Votes {
  const byName = new Map<string, Map<ActorType, number>>();
  const things = new Set<string>();
  const parts = new Map<string, Part>();
  for (const [at, found] of witnesses.entries()) {
    const key = keys[at] ?? '';
    if (found.evidence === NOTHING) things.add(key);
    if (found.type === null || found.doubtful) continue;
    // What was only guessed from the capitals gives way to any reading of a neighbour.
    const weight = found.confidence * found.confidence * (found.evidence === GUESSED ? 0.1 : 1);
    const types = byName.get(key);
    if (types === undefined) byName.set(key, new Map([[found.type, weight]]));
    else types.set(found.type, (types.get(found.type) ?? 0) + weight);
    const isListed = found.known !== null && found.known.registry === null;
    if (found.confidence < FIRM - 0.1 || (isListed && found.type !== 'ORG')) continue;
    if (!key.includes(' ')) continue;
    const words = key.split(' ');
    for (const [index, word] of words.entries()) {
      const place = index === words.length - 1 ? 'last' : index === 0 ? 'first' : 'inner';
      const standing = parts.get(word);
      const guessed = found.evidence === GUESSED;
      const isStronger =
        standing === undefined ||
        (standing.guessed && !guessed) ||
        (standing.type !== 'PERSON' && found.type === 'PERSON' && !guessed);
      if (isStronger) parts.set(word, { type: found.type, place, guessed });
    }
  }
  return { byName, things, parts };
}

function decide(surface: Surface, found: Candidate, key: string, votes: Votes): Candidate {
  if (found.evidence === NOTHING) return found;
  if (found.type !== null && found.confidence >= 0.9 && !found.doubtful && !isReusableAsSurname(found))
    return found;
  if (found.known === null && found.confidence < 0.7 && votes.things.has(key))
    return { ...found, type: null, evidence: NOTHING };
  const part = votes.parts.get(key);
  if (part?.type === 'PERSON' && part.place !== 'inner' && !isPlacePosition(surface, found, part)) {
    const evidence =
      part.place === 'last'
        ? 'surname of a person named in the text'
        : 'first name of a person named in the text';
    return {
      ...found,
      type: 'PERSON',
      known: null,
      confidence: part.place === 'last' ? 0.9 : part.guessed ? 0.6 : 0.75,
      evidence,
      doubtful: false,
    };
  }
  if (found.confidence >= SOFT && !found.doubtful) return found;
  if (found.known === null && found.confidence < 0.7 && isQuoted(surface, found))
    return { ...found, type: null, evidence: NOTHING };
  if (found.known !== null) {
    const confirmed = (votes.byName.get(key)?.get(found.known.type) ?? 0) > 0;
    return found.doubtful && confirmed ? { ...found, doubtful: false } : found;
  }
  if (part?.type === 'ORG' && part.place === 'first' && found.type === 'PERSON')
    return { ...found, type: 'ORG', confidence: 0.75, evidence: 'short form of a name in the text' };
  const best = strongest(votes.byName.get(key));
  if (best !== null && (best.weight > found.confidence * found.confidence || best.type === found.type))
    return {
      ...found,
      type: best.type,
      confidence: Math.min(0.85, Math.max(found.confidence, Math.sqrt(best.weight))),
      evidence: best.type === found.type ? found.evidence : 'same name elsewhere in the text',
      doubtful: found.doubtful && best.weight < 0.2,
    };
  if (found.evidence === 'head alone')
    return part?.type === 'ORG' && part.place === 'last'
      ? { ...found, confidence: 0.7, doubtful: false, evidence: 'short form of a name in the text' }
      : found;
  if (part !== undefined && part.type !== 'PERSON' && part.place === 'first' && !found.doubtful)
    return { ...found, type: part.type, confidence: 0.65, evidence: 'short form of a name in the text' };
  return found;
}

/** A listed place or body of one word gives way to a person of the text who bears its name. */
function isReusableAsSurname(found: Candidate): boolean {
  return (
    found.endToken - found.firstToken === 1 &&
    found.known !== null &&
    found.known.registry === null &&
    found.type !== 'GROUP' &&
    found.known.list !== 'state'
  );
}

/** Whether a word stands where the person of whose name it is a part is not meant: `in London`, `the Maria`. */
function isPlacePosition(surface: Surface, found: Candidate, part: Part): boolean {
  if (part.place === 'first' && surface.folded[found.firstToken - 1] === 'the') return true;
  return (
    found.type === 'PLACE' &&
    /^(?:in|at|to|from|into|near|outside|around|across|throughout)$/.test(
      surface.folded[found.firstToken - 1] ?? '',
    )
  );
}

function strongest(
  types: ReadonlyMap<ActorType, number> | undefined,
): { readonly type: ActorType; readonly weight: number } | null {
  let best: { readonly type: ActorType; readonly weight: number } | null = null;
  for (const [type, weight] of types ?? [])
    if (best === null || weight > best.weight) best = { type, weight };
  return best;
}

/** A name that stands between quotation marks by itself is a title or a word held at arm's length. */
function isQuoted(surface: Surface, found: Candidate): boolean {
  const before = surface.tokens[found.firstToken - 1];
  const after = surface.tokens[found.endToken];
  const behind = after?.text === ',' || after?.text === '.' ? surface.tokens[found.endToken + 1] : after;
  return before?.kind === 'quote' && behind?.kind === 'quote' && !behind.spaced;
}

/** Names of unknown type in a row of names have the type of the row: `Zagreb, Karlovac and Sisak`. */
function likeNeighbours(surface: Surface, decided: readonly Candidate[]): Candidate[] {
  const names = [...decided];
  const take = (index: number, other: Candidate | undefined, from: number, to: number): void => {
    const found = names[index];
    if (found?.type !== null || found.doubtful || found.evidence === NOTHING) return;
    if (other === undefined || !isRow(surface, from, to) || !givesType(surface, other, from, to)) return;
    names[index] = { ...found, type: other.type, confidence: 0.55, evidence: ROW };
  };
  // There and back, so that a type goes along the row from wherever it is known.
  for (let i = 1; i < names.length; i++)
    take(i, names[i - 1], names[i - 1]?.endToken ?? 0, names[i]?.firstToken ?? 0);
  for (let i = names.length - 2; i >= 0; i--)
    take(i, names[i + 1], names[i]?.endToken ?? 0, names[i + 1]?.firstToken ?? 0);
  return names;
}

/** Whether a name may lend its type to the next one in a row: a person only over `and`, since a comma also parts a person from a place. */
function givesType(surface: Surface, name: Candidate, from: number, to: number): boolean {
  if (name.evidence === ROW) return true;
  if (name.type === 'PERSON')
    return name.confidence >= SOFT && to - from === 1 && surface.folded[from] === 'and';
  return (name.type === 'PLACE' || name.type === 'ORG') && name.confidence >= FIRM;
}

function isRow(surface: Surface, from: number, to: number): boolean {
  const between = surface.folded.slice(from, to).join(' ');
  return between === ',' || between === 'and' || between === ', and' || between === 'or' || between === '/';
}
