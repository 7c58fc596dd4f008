import { PARTS } from '../tagging/partsOfSpeech.ts';
import { isPronounThat, PLAIN_SPEECH, skipAddressee } from './beginnings.ts';
import { endLimit } from './clauseEnds.ts';
import { clauseStart, opensAdverbial } from './clauses.ts';
import { skipTime, type Cue } from './cues.ts';
import { boundsOf, findsOut, isNobody, pieceBefore, reports } from './governing.ts';
import type { Facts } from './facts.ts';
import { NOTHING_SAID, type Progress, type Saying } from './progress.ts';
import type { Source } from './phrases.ts';
import { lowerAt, pieceAt, type Piece, type Range, type Reading, type Stretch } from './reading.ts';

/** The ways in which a cue may stand to the words that it reports; `silent` where it reports none. */
export type Way =
  | 'silent'
  | 'marks-before'
  | 'clause-with-marks'
  | 'clause-before'
  | 'marks-behind'
  | 'clause-behind'
  | 'around';

/** One way to read a cue. What lies behind it begins at `first`; where it ends is a question of its own. */
export interface Arrangement {
  readonly way: Way;
  /** The passage in marks that it takes, as its piece beside the cue, or null. */
  readonly piece: Piece | null;
  /** The clause before the cue, or null. */
  readonly lead: Range | null;
  /** The first token of the clause behind the cue, or -1. */
  readonly first: number;
}

const SILENT: Arrangement = { way: 'silent', piece: null, lead: null, first: -1 };

/** How far behind a cue `that`, a colon, a comma or a passage may stand. */
const LONGEST_GAP = 28;

/** Every way to read the cue that the guidelines allow: no clause where the cue does not report, no words that are spoken for. */
export function arrangementsOf(
  reading: Reading,
  facts: Facts,
  stretch: Stretch,
  cue: Cue,
  source: Source | null,
  progress: Progress,
): Arrangement[] {
  const { head, tail } = boundsOf(cue, source);
  const found: Arrangement[] = [SILENT];
  // Behind `…, said Miller,` stands an apposition.
  const inverted = source?.inverted === true;
  if (isNobody(reading, source)) return found;
  const clauses = cue.shape === 'according' || (reports(reading, cue) && !findsOut(reading, cue, source));
  const before = cue.shape === 'infinitive' ? undefined : pieceBefore(reading, stretch, head);
  if (before !== undefined && !progress.owned.has(before.passage)) {
    found.push({ ...SILENT, way: 'marks-before', piece: before });
    const first = clauseStart(reading, stretch, before.first, progress.reach);
    if (clauses && first < before.first) {
      const lead = { first, end: before.end };
      found.push({ ...SILENT, way: 'clause-with-marks', lead });
      if (!inverted)
        for (const rest of restsBehind(reading, facts, stretch, tail, lead))
          found.push({ ...SILENT, way: 'around', lead, first: rest });
    }
  }
  const behind = pieceBehind(reading, stretch, tail);
  if (behind !== undefined && !progress.owned.has(behind.passage))
    found.push({ ...SILENT, way: 'marks-behind', piece: behind });
  if (!clauses) return found;
  for (const first of startsBehind(reading, stretch, tail))
    if (holdsClause(reading, facts, stretch, cue, first))
      found.push({ ...SILENT, way: 'clause-behind', first });
  const lead = before === undefined ? leadOf(reading, stretch, cue, head, progress) : null;
  if (lead !== null) {
    found.push({ ...SILENT, way: 'clause-before', lead });
    if (!inverted)
      for (const rest of restsBehind(reading, facts, stretch, tail, lead))
        found.push({ ...SILENT, way: 'around', lead, first: rest });
  }
  return found;
}

/** What the cue says in this arrangement, its words behind it up to `end`; null where it says nothing. */
export function sayingOf(
  stretch: Stretch,
  cue: Cue,
  source: Source | null,
  { way, piece, lead, first }: Arrangement,
  end: number,
): Saying | null {
  const base: Saying = { ...NOTHING_SAID, stretch, cue, source };
  const rest = first < 0 ? [] : [{ first, end }];
  switch (way) {
    case 'silent':
      return null;
    case 'marks-before':
      return { ...base, relation: 'behind', passages: piece === null ? [] : [piece.passage] };
    case 'marks-behind':
      return { ...base, relation: 'before', passages: piece === null ? [] : [piece.passage] };
    case 'clause-with-marks':
    case 'clause-before':
      return { ...base, relation: 'behind', content: lead === null ? [] : [lead] };
    case 'clause-behind':
      return { ...base, relation: 'before', content: rest };
    case 'around':
      return { ...base, relation: 'around', content: lead === null ? rest : [lead, ...rest] };
  }
}

/**
 * The first passage behind the cue, not far off and in its sentence. A fragment is taken where it follows the cue or a comma; one that hangs on a preposition is
 * given its cue later, when clauses around it have been read.
 */
function pieceBehind(reading: Reading, stretch: Stretch, tail: number): Piece | undefined {
  for (let i = tail; i < Math.min(stretch.end, tail + LONGEST_GAP); i++) {
    const piece = pieceAt(reading, i);
    if (piece === undefined) {
      if (/^[.;!?]$/.test(lowerAt(reading, i))) return undefined;
      continue;
    }
    const fragment = reading.passages[piece.passage]?.kind === 'partial';
    const hangs = fragment && i > tail && !/^(?:[,:]|that)$/.test(lowerAt(reading, i - 1));
    return hangs ? undefined : piece;
  }
  return undefined;
}

/** Where a clause behind the cue may begin: right there, past whom it is told and when, behind `that` or a colon, with a question word or a subject pronoun. */
function startsBehind(reading: Reading, stretch: Stretch, tail: number): number[] {
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
    if (/^(?:that|:|,)$/.test(word) || (i < tail + NEAR && OPENS_CLAUSE.test(word))) add(i);
  }
  return [...starts];
}

function isSubjectThat(reading: Reading, i: number): boolean {
  return lowerAt(reading, i) === 'that' && isPronounThat(reading, i);
}

const MOST_STARTS = 6;

/** How far behind its cue a clause without `that` may begin. */
const NEAR = 14;

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
  if (
    verb?.stance === 'asks' &&
    !/^(?:whether|if|what|why|how|when|who|where|which)$/.test(lowerAt(reading, first))
  )
    return false;
  const plain = PLAIN_SPEECH.has(verb?.lemma ?? '');
  for (let i = first; i < limit; i++) {
    if (finite[i] === 1) return true;
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

/** Whether a passage in marks begins at the token or at the mark before it. */
function opensPiece(reading: Reading, i: number): boolean {
  const piece = pieceAt(reading, i) ?? pieceAt(reading, i + 1);
  return piece !== undefined && piece.first - i <= 1 && i <= piece.first;
}

const INFINITIVE = PARTS.indexOf('infinitive');

/** Fewer words behind a verb of speech are its object. */
const FEW_WORDS = 4;

/** The clause before the cue, up to the comma or dash that parts them. */
function leadOf(
  reading: Reading,
  stretch: Stretch,
  cue: Cue,
  head: number,
  progress: Progress,
): Range | null {
  // `The quay was closed, as Moss reported`.
  const edge = lowerAt(reading, head - 1) === 'as' ? head - 1 : head;
  const parted = /^[,—–-]$|^--$/.test(lowerAt(reading, edge - 1));
  if (!parted && cue.shape !== 'according') return null;
  const end = parted ? edge - 1 : edge;
  const first = clauseStart(reading, stretch, head, progress.reach);
  // What begins right behind another cue is no clause of its own: `Kral said on Monday, according to …`.
  const clipped =
    first > 0 && first === progress.reach && !/^(?:[,;]|and|but)$/.test(lowerAt(reading, first - 1));
  return end - first < 2 || clipped ? null : { first, end };
}

/** Where the rest of a clause may begin that the cue interrupts: behind the next comma, or right there behind an adverbial: `In May, he said taxes would …`. */
function restsBehind(reading: Reading, facts: Facts, stretch: Stretch, tail: number, lead: Range): number[] {
  const rests: number[] = [];
  for (let i = tail; i < Math.min(stretch.end - 2, tail + LONGEST_PAUSE); i++) {
    if (pieceAt(reading, i) !== undefined || facts.finite[i] === 1) break;
    if (lowerAt(reading, i) !== ',') continue;
    rests.push(i + 1);
    break;
  }
  if (opensAdverbial(reading, lead.first) && firstFinite(facts, lead) < 0 && facts.finite[tail] !== 1)
    rests.push(tail);
  return rests.filter((first) => first < stretch.end - 1);
}

/** How many tokens may stand between a cue and the comma behind it. */
const LONGEST_PAUSE = 9;

function firstFinite({ finite }: Facts, { first, end }: Range): number {
  for (let i = first; i < end; i++) if (finite[i] === 1) return i;
  return -1;
}
