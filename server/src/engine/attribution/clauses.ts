import { firstFinite } from '../quotations/finite.ts';
import { SUBJECT_PRONOUNS } from '../quotations/lexicon.ts';
import { PREPOSITIONS } from './lexicon.ts';
import { finiteAt, isHeadline, lowerAt, pieceAt, type Range, type Reading, type Stretch } from './reading.ts';

/** How far a clause is followed, in tokens; it keeps one endless sentence from being read again for every cue. */
export const LONGEST_CLAUSE = 160;

/** The next comma, or `limit`: an object before it, with another clause behind it, is no reported clause. */
export function commaBefore(reading: Reading, first: number, limit: number): number {
  for (let i = first; i < limit; i++)
    if (lowerAt(reading, i) === ',' && pieceAt(reading, i) === undefined) return i;
  return limit;
}

/** `it's`, `they're`, `we've`: subject and verb in one word. */
const SUBJECT_CONTRACTION = /'(?:s|re|ve|ll|d|m)$/;

/**
 * The first finite verb of the range, pieces passed over unless they begin with one, or -1. A `sure` one is finite by its form alone,
 * as one in -ed is not: `reported money stolen`.
 */
export function finiteOutsidePieces(reading: Reading, first: number, end: number, sure = false): number {
  for (let i = first; i < end; i++) {
    if (pieceAt(reading, i) !== undefined) {
      if (i > first && firstFinite(reading.tokens, i, Math.min(end, i + 6)) >= 0) return i;
      continue;
    }
    const contracted = lowerAt(reading, i).includes("'") && SUBJECT_CONTRACTION.test(lowerAt(reading, i));
    if (!(i > first || contracted) || !finiteAt(reading, i)) continue;
    if (!sure || !lowerAt(reading, i).endsWith('ed') || SUBJECT_PRONOUNS.has(lowerAt(reading, i - 1)))
      return i;
  }
  return -1;
}

/** Where the clause before a cue begins: with its sentence, past `But` and `Meanwhile,`. Never before `least`. */
export function clauseStart(reading: Reading, stretch: Stretch, head: number, least: number): number {
  const sentence = reading.sentences[reading.sentenceOf[head - 1] ?? -1]?.firstToken ?? stretch.first;
  let at = Math.max(stretch.first, least, sentence);
  if (head - at > LONGEST_CLAUSE) return head;
  while (
    at < head &&
    /^(?:but|and|yet|so|still|meanwhile|however|also|then|[,•–—-])$/.test(lowerAt(reading, at))
  )
    at++;
  return at;
}

/** Whether the range holds a clause that can be reported: a finite verb, or in a headline any verb phrase. */
export function isReportable(reading: Reading, stretch: Stretch, { first, end }: Range): boolean {
  if (end - first < 3) return false;
  if (finiteOutsidePieces(reading, first, end) >= 0 || isHeadline(reading, stretch.block)) return true;
  // Plural verbs in the present have no form of their own; what is left out here is `In a statement, …`.
  const adverbial = opensAdverbial(reading, first) || lowerAt(reading, first).endsWith('ing');
  return end - (adverbial ? commaBefore(reading, first, end) : first) > 4;
}

/** Whether a prepositional phrase begins at `i`; `about 20 people` is none. */
export function opensAdverbial(reading: Reading, i: number): boolean {
  return PREPOSITIONS.has(lowerAt(reading, i)) && reading.tokens[i + 1]?.kind !== 'number';
}
