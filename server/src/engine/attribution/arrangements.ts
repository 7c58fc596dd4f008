import { clauseStartsBehind, LONGEST_GAP } from './clauseStarts.ts';
import { clauseStart, opensAdverbial } from './clauses.ts';
import type { Cue } from './cues.ts';
import { boundsOf, findsOut, isNobody, pieceBefore, reports } from './governing.ts';
import type { Facts } from './facts.ts';
import { PREPOSITIONS } from './lexicon.ts';
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
  const lead = before === undefined && clauses ? leadOf(reading, stretch, cue, head, progress) : null;
  if (
    behind !== undefined &&
    !progress.owned.has(behind.passage) &&
    !(lead !== null && lacksSubject(reading, facts, behind, lead))
  )
    found.push({ ...SILENT, way: 'marks-behind', piece: behind });
  if (!clauses) return found;
  for (const first of clauseStartsBehind(reading, facts, stretch, cue, tail))
    found.push({ ...SILENT, way: 'clause-behind', first });
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
  reading: Reading,
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
    case 'clause-behind': {
      const marked = pieceAt(reading, first);
      const alone = marked?.first === first && marked.end >= end;
      // A clause that is nothing but words in marks is those words.
      return alone
        ? { ...base, relation: 'before', passages: [marked.passage] }
        : { ...base, relation: 'before', content: rest };
    }
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

/** `The mayor, Moss said, “is sure of it”`: the words in marks begin with a verb whose subject stands before the cue. */
function lacksSubject(reading: Reading, facts: Facts, { first }: Piece, lead: Range): boolean {
  const opening = reading.tokens[first + 1];
  return (
    opening !== undefined &&
    /^\p{Ll}/u.test(opening.text) &&
    facts.finite[first + 1] === 1 &&
    firstFinite(facts, lead) < 0
  );
}

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
  // `That, he says, would …`: a word is enough where it is a subject.
  const short = end - first < 2 && !/^(?:this|that|these|those)$/.test(lowerAt(reading, first));
  return end <= first || short || clipped ? null : { first, end };
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
  // `…, officials said, in what the town called a mistake`: the reporter goes on.
  return rests.filter(
    (first) =>
      first < stretch.end - 1 &&
      !(PREPOSITIONS.has(lowerAt(reading, first)) && lowerAt(reading, first + 1) === 'what'),
  );
}

/** How many tokens may stand between a cue and the comma behind it. */
const LONGEST_PAUSE = 9;

function firstFinite({ finite }: Facts, { first, end }: Range): number {
  for (let i = first; i < end; i++) if (finite[i] === 1) return i;
  return -1;
}
