import { RELATIVES, SUBJECT_PRONOUNS } from '../quotations/lexicon.ts';
import { PARTS } from '../tagging/partsOfSpeech.ts';
import { isPronounThat, PLAIN_SPEECH, skipAddressee } from './beginnings.ts';
import { endLimit } from './clauseEnds.ts';
import type { Cue } from './cues.ts';
import type { Facts } from './facts.ts';
import { PREPOSITIONS } from './lexicon.ts';
import { lowerAt, pieceAt, type Reading, type Stretch } from './reading.ts';
import { skipTime } from './verbGroups.ts';

/** How far behind a cue `that`, a colon, a comma or a passage may stand. */
export const LONGEST_GAP = 28;

/** Where a reported clause behind the cue, whose phrase ends at `tail`, may begin. */
export function clauseStartsBehind(
  reading: Reading,
  facts: Facts,
  stretch: Stretch,
  cue: Cue,
  tail: number,
): number[] {
  return startsBehind(reading, facts, stretch, cue, tail).filter((first) =>
    holdsClause(reading, facts, stretch, cue, first),
  );
}

/** The places to try: right there, past whom it is told and when, behind `that` or a colon, with a question word or a subject pronoun. */
function startsBehind(
  reading: Reading,
  { finite }: Facts,
  stretch: Stretch,
  { verb }: Cue,
  tail: number,
): number[] {
  const limit = stretch.end - 1;
  const starts = new Set<number>();
  const add = (i: number): void => {
    let at = i;
    // `said that was wrong`: the pronoun is the clause's subject.
    while (at < limit && /^(?:that|[:,])$/.test(lowerAt(reading, at)) && !isSubjectThat(reading, at)) at++;
    const piece = pieceAt(reading, at);
    const begins = piece === undefined ? !/^[.;!?]$/.test(lowerAt(reading, at)) : piece.first === at;
    if (at < limit && begins) starts.add(at);
  };
  const timed = skipTime(reading, tail, limit);
  add(timed);
  add(skipTime(reading, skipAddressee(reading, timed, limit), limit));
  for (let i = tail; i < Math.min(limit, tail + LONGEST_GAP) && starts.size < MOST_STARTS; i++) {
    const word = lowerAt(reading, i);
    if (pieceAt(reading, i) !== undefined || /^[.;!?]$/.test(word)) break;
    // `reported the sale of a mill that would close`: a relative clause.
    if (i > timed && verb?.frame !== 'tell' && isSubjectThat(reading, i)) break;
    if (
      /^(?:that|:|,)$/.test(word) ||
      (i < tail + NEAR && OPENS_CLAUSE.test(word) && !PREPOSITIONS.has(lowerAt(reading, i - 1)))
    )
      add(i);
    // What comes behind a subject and its verb hangs on them: `said after the storm he would stay if …`.
    if (SUBJECT_PRONOUNS.has(word) && finite[i + 1] === 1) break;
  }
  return [...starts];
}

function isSubjectThat(reading: Reading, i: number): boolean {
  return lowerAt(reading, i) === 'that' && isPronounThat(reading, i);
}

const MOST_STARTS = 6;

/** How far behind its cue a clause without `that` may begin. */
const NEAR = 14;

/** Words that begin a question inside a sentence. */
const OPENS_QUESTION = /^(?:what|how|why|whether|who|which|where|when)$/;

/** Question words, and pronouns that are subjects only. */
const OPENS_CLAUSE = /^(?:whether|if|what|why|how|when|who|he|she|they|we|i|there|it)$/;

/**
 * Whether a clause may begin there: with a finite verb in sight, behind `that`, or so many words behind a plain verb of speech that one of
 * them is a plural verb, which has no form of its own. An infinitive or the object of a verb is no reported clause.
 */
function holdsClause(
  reading: Reading,
  { finite }: Facts,
  stretch: Stretch,
  { verb }: Cue,
  first: number,
): boolean {
  const { parts } = reading;
  const limit = endLimit(reading, stretch, first);
  if (/^(?:that|:)$/.test(lowerAt(reading, first - 1))) return true;
  if (lowerAt(reading, first) === 'to') return false;
  // `insisted on what the town would ask`: an object.
  if (PREPOSITIONS.has(lowerAt(reading, first)) && OPENS_QUESTION.test(lowerAt(reading, first + 1)))
    return false;
  if (
    verb?.stance === 'asks' &&
    !/^(?:whether|if|what|why|how|when|who|where|which)$/.test(lowerAt(reading, first))
  )
    return false;
  // `According to Moss, a request to close the quay was …`: what follows is a clause.
  const plain = verb === null || PLAIN_SPEECH.has(verb.lemma);
  // Verbs of relative clauses, which make no clause of the object before them.
  let relatives = 0;
  for (let i = first; i < limit; i++) {
    // `said it would: “…”`: the words in marks alone are what was said.
    if (lowerAt(reading, i) === ':' && pieceAt(reading, i + 1) !== undefined) return false;
    if (finite[i] === 1 && relatives-- === 0) return !colonAhead(reading, i, limit);
    if (!plain && i > first && pieceAt(reading, i) === undefined) {
      if (BEHIND_OBJECT.test(lowerAt(reading, i))) return false;
      if (RELATIVES.has(lowerAt(reading, i))) relatives = 1;
    }
    // `described the offer as “the kind that pays”`: an object and what it is called; the words between marks stand alone.
    if (!plain && lowerAt(reading, i) === 'as' && opensPiece(reading, i + 1)) return false;
    // `urged the crews to wait until it is light`: an object with an infinitive.
    if (
      !plain &&
      lowerAt(reading, i) === 'to' &&
      (parts?.[i + 1] === INFINITIVE || lowerAt(reading, i + 2) === '-')
    )
      return false;
  }
  return plain && limit - first > FEW_WORDS;
}

/** Whether a colon follows within a few words, and marks behind it. */
function colonAhead(reading: Reading, first: number, limit: number): boolean {
  for (let i = first + 1; i < Math.min(limit, first + 4); i++)
    if (lowerAt(reading, i) === ':' && pieceAt(reading, i + 1) !== undefined) return true;
  return false;
}

/** Words that begin a clause about an object: `reported the sale of a mill that …`, `indicated a closer race as …`. */
const BEHIND_OBJECT = /^(?:as|when|after|before|while|since|because|although|though|until|unless|;)$/;

/** Whether a passage in marks begins at the token or at the mark before it. */
function opensPiece(reading: Reading, i: number): boolean {
  const piece = pieceAt(reading, i) ?? pieceAt(reading, i + 1);
  return piece !== undefined && piece.first - i <= 1 && i <= piece.first;
}

const INFINITIVE = PARTS.indexOf('infinitive');

/** Fewer words behind a verb of speech are its object. */
const FEW_WORDS = 4;
