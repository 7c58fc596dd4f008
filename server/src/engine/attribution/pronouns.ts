import type { ActorType, Mention } from '../actors/types.ts';
import { isFinite } from '../quotations/finite.ts';
import { INSTITUTION_NOUNS, PREPOSITIONS } from './lexicon.ts';
import { isFinitePart, lowerAt, mentionAt, pieceAt, tokenRange, type Reading } from './reading.ts';

/** Who a pronoun may mean, the likeliest first, with how sure the first one is. */
export interface Antecedents {
  readonly actors: readonly string[];
  readonly confidence: number;
}

export type Gender = 'man' | 'woman';

/** What is known when a pronoun is read: who spoke last, and whom the article calls `he` or `she`. */
export interface PronounContext {
  readonly lastSpeaker: string | null;
  /** The block in which that speaker spoke, and the token behind what was said there. */
  readonly lastBlock: number;
  readonly lastEnd: number;
  /** The block from which one looks back: where the words begin that the pronoun is the source of. */
  readonly here: number;
  /** Who is named in the very words that the pronoun's owner says: somebody else. */
  readonly spokenOf: ReadonlySet<string>;
  /** Who is named in the words before the pronoun, as its owner may be: `Moss had the tide, she said`. */
  readonly spokenOfBefore: ReadonlySet<string>;
  readonly genders: ReadonlyMap<string, Gender>;
  /** Whom the last pronoun of the same gender meant. */
  readonly lastMeant: string | null;
}

/** How many mentions back, and how many blocks, an antecedent is looked for. */
const MENTIONS_BACK = 16;
const BLOCKS_BACK = 3;

/** The gender that a pronoun shows, or null. */
export function genderOf(pronoun: string): Gender | null {
  if (/^(?:he|his|him)$/.test(pronoun)) return 'man';
  return /^(?:she|her)$/.test(pronoun) ? 'woman' : null;
}

/**
 * Weighs the actors named before the token `at` as antecedents of `pronoun`. Subjects, the last speaker and the nearest
 * are preferred (the order of salience of Lappin and Leass, 1994); names inside quotation marks count least.
 */
export function antecedentsOf(
  reading: Reading,
  at: number,
  pronoun: string,
  context: PronounContext,
): Antecedents {
  const types = typesOf(pronoun);
  const speaksAsBody = pronoun === 'it' || pronoun === 'its';
  const offset = reading.tokens[at]?.start ?? 0;
  const gender = genderOf(pronoun);
  const scores = new Map<string, number>();
  const { here } = context;
  const last = lastBefore(reading.mentions, offset);
  let introduced: string | null = null;
  for (let i = last, rank = 0; i >= 0 && rank < MENTIONS_BACK; i--, rank++) {
    const mention = reading.mentions[i];
    if (mention === undefined || here - mention.block > BLOCKS_BACK) break;
    const { actor } = mention;
    if (actor === null || !(types.has(mention.type) || (speaksAsBody && ownsBody(reading, mention, isBody))))
      continue;
    if (speaksAsBody && isWhere(reading, mention)) continue;
    const known = context.genders.get(actor);
    if (gender !== null && ((known !== undefined && known !== gender) || context.spokenOf.has(actor)))
      continue;
    const { first, end } = tokenRange(reading.tokens, mention);
    const inMarks = pieceAt(reading, first) !== undefined;
    const owns = /^(?:'s|')$/.test(lowerAt(reading, end));
    // `“We honour Kral’s vision”`: whose a thing is that somebody speaks of.
    if (inMarks && owns) continue;
    const nearby = mention.block === here && !inMarks && !owns;
    const acted = !inMarks && first >= context.lastEnd && isSubjectHere(reading, first, end);
    if (((nearby && mention.form === 'name') || acted) && !context.spokenOfBefore.has(actor))
      introduced = actor;
    const score =
      salience(reading, mention, at) +
      (nearby ? 0.6 : 0) -
      rank * 0.15 -
      Math.max(0, here - mention.block) * 0.6;
    // Of two the one who is known to be a woman is `she` sooner than somebody of whom nothing is known.
    const sure =
      (gender !== null && known === gender ? KNOWN : 0) - (context.spokenOfBefore.has(actor) ? SPOKEN_OF : 0);
    scores.set(actor, Math.max(scores.get(actor) ?? -9, score + sure));
  }
  const meant = context.lastMeant;
  if (meant !== null && !scores.has(meant) && !context.spokenOf.has(meant)) scores.set(meant, STILL_MEANT);
  const speaker = context.lastSpeaker;
  // Who spoke last goes on speaking, unless somebody else has acted since, or the new paragraph brings in somebody else first.
  const passed = context.lastBlock < here && introduced !== null && introduced !== speaker;
  if (speaker !== null && scores.has(speaker))
    scores.set(speaker, (scores.get(speaker) ?? 0) + (passed ? 0.3 : 1.6));
  const ranked = [...scores].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { actors: ranked.map(([actor]) => actor), confidence: certainty(ranked.map(([, score]) => score)) };
}

/** What a known gender adds to the salience of a name. */
const KNOWN = 0.7;

/** What is taken from the salience of somebody who is named in the words themselves. */
const SPOKEN_OF = 0.8;

/** The salience of somebody who was not named for some paragraphs, but meant by the last pronoun. */
const STILL_MEANT = 0.7;

function certainty(scores: readonly number[]): number {
  const [first, second] = scores;
  if (first === undefined) return 0;
  if (second === undefined) return 0.88;
  const margin = first - second;
  if (margin >= 1.5) return 0.82;
  return margin >= 1 ? 0.72 : 0.55;
}

function typesOf(pronoun: string): ReadonlySet<ActorType> {
  if (pronoun === 'it' || pronoun === 'its') return new Set(['ORG', 'PLACE']);
  if (pronoun === 'they' || pronoun === 'their') return new Set(['ORG', 'GROUP']);
  return new Set(['PERSON']);
}

function salience(reading: Reading, mention: Mention, at: number): number {
  const { first, end } = tokenRange(reading.tokens, mention);
  if (pieceAt(reading, first) !== undefined) return -1.2;
  if (reading.sentences[reading.sentenceOf[first] ?? -1] === undefined) return -1;
  const near = (reading.sentenceOf[at] ?? 0) - (reading.sentenceOf[first] ?? 0) <= 1 ? 0.5 : 0;
  return near + (isSubjectHere(reading, first, end) ? 1 : 0);
}

/** Whether the mention from `first` to `end` is the subject of its sentence. */
function isSubjectHere(reading: Reading, first: number, end: number): boolean {
  const sentence = reading.sentences[reading.sentenceOf[first] ?? -1];
  return sentence !== undefined && isSubject(reading, sentence.firstToken, first, end);
}

/** Whether the mention from `first` to `end`, in the sentence that begins at `from`, stands before its first verb, and owns nothing. */
export function isSubject(reading: Reading, from: number, first: number, end: number): boolean {
  if (first - from > 25 || /^(?:'s|')$/.test(lowerAt(reading, end))) return false;
  // `On Kral’s word`, `rejected by Kral`.
  if (PREPOSITIONS.has(lowerAt(reading, first - 1))) return false;
  for (let i = from; i < first; i++) {
    if (
      pieceAt(reading, i) === undefined &&
      (isFinite(reading.tokens, i) || isFinitePart(reading, i)) &&
      (reading.mentionOf[i] ?? -1) < 0
    )
      return false;
  }
  return true;
}

const isBody = (word: string): boolean => INSTITUTION_NOUNS.has(word);

/** `in Newtown`: where something happened, and nobody who speaks. */
function isWhere(reading: Reading, mention: Mention): boolean {
  const { first } = tokenRange(reading.tokens, mention);
  return (
    mention.type === 'PLACE' &&
    /^(?:in|at|near|into|around|across|outside)$/.test(lowerAt(reading, first - 1))
  );
}

/** How many words in small letters may make the name of a body behind its owner: `foreign trade ministry`. */
const LONGEST_BODY = 3;

/** `Northland's army`, `the Northlandic foreign ministry`: the mention owns a body, or is one by its last word. */
export function ownsBody(reading: Reading, mention: Mention, isBodyNoun: (word: string) => boolean): boolean {
  const { end } = tokenRange(reading.tokens, mention);
  if (mention.type === 'PERSON') return false;
  if (isBodyNoun(lowerAt(reading, end - 1))) return true;
  const first = /^(?:'s|')$/.test(lowerAt(reading, end)) ? end + 1 : end;
  for (let i = first; i < first + LONGEST_BODY; i++) {
    if (!/^\p{Ll}/u.test(reading.tokens[i]?.text ?? '') || mentionAt(reading, i)?.form === 'name')
      return false;
    if (isBodyNoun(lowerAt(reading, i))) return true;
  }
  return false;
}

/** The index of the last mention that starts before the offset. By halving. */
export function lastBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
