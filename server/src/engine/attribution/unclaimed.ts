import { firstFinite } from '../quotations/finite.ts';
import type { ReportingVerb } from '../quotations/reporting.ts';
import type { Cue } from './cues.ts';
import { isOutlet, isPaper } from './outlets.ts';
import { sourceAt, type Source } from './phrases.ts';
import { addSaying, NOTHING_SAID, type Progress, type Saying } from './progress.ts';
import { givenTo, isGuess, release, takeBack } from './runningOn.ts';
import {
  finiteAt,
  lowerAt,
  mentionAt,
  pieceAt,
  sentenceEnd,
  tokenRange,
  type Piece,
  type Range,
  type Reading,
  type Stretch,
} from './reading.ts';
import { findSource } from './sources.ts';
import { mainSubject } from './subjects.ts';
import { plainCue, unlistedCue, verbless } from './unlisted.ts';
import { announcer, carry, goesOnWith, lean } from './uncued.ts';

/** Passages of the stretch that no cue took: fragments that a verb judges by, second pieces, speech that goes on, speech of nobody. */
export function settleRest(
  reading: Reading,
  stretch: Stretch,
  cues: readonly Cue[],
  progress: Progress,
): void {
  takeBack(stretch, progress);
  for (let i = stretch.first; i < stretch.end; i++) {
    const piece = pieceAt(reading, i);
    if (piece === undefined) continue;
    i = piece.end - 1;
    const outer = holderOf(piece, progress);
    const inside = outer !== undefined;
    const relayed =
      inside && !progress.owned.has(piece.passage) ? relay(reading, stretch, piece, cues, outer) : null;
    if (relayed !== null) addSaying(reading, progress, relayed);
    if (inside || progress.owned.has(piece.passage)) continue;
    const given = givenTo(progress, piece.passage, progress.sayings.length);
    if (
      given < 0 &&
      (joinsLast(reading, stretch, piece, progress) || goesOnWith(reading, stretch, piece, progress))
    )
      continue;
    const settled = settle(reading, stretch, piece, cues, progress.sayings);
    if (given >= 0 && isGuess(settled)) continue;
    addSaying(reading, progress, settled);
    takeBack(stretch, progress, progress.sayings.length - 1);
  }
  takeBack(stretch, progress);
  release(reading, stretch, progress);
}

/** The saying whose reported clause covers the piece. */
function holderOf({ first, end }: Piece, { sayings, reportedBy }: Progress): Saying | undefined {
  const number = reportedBy[first] ?? 0;
  return number > 0 && (reportedBy[end - 1] ?? 0) > 0 ? sayings[number - 1] : undefined;
}

/**
 * `Moss had warned of “a rotten pier”, Radio Nord reported`: a fragment inside a reported clause that has a cue of its own there. The
 * outlet that reports the clause is the way that the words came by.
 */
function relay(
  reading: Reading,
  stretch: Stretch,
  piece: Piece,
  cues: readonly Cue[],
  outer: Saying,
): Saying | null {
  const content = outer.content.find((range) => holds(range, piece));
  const cue = judgeOf(reading, piece, cues);
  if (content === undefined || cue === null || !holds(content, cue) || cue.passive) return null;
  const source = findSource(reading, stretch, cue, null);
  if (source === null || !holds(content, source) || mentionAt(reading, source.end - 1)?.form !== 'name')
    return null;
  const via =
    outer.source !== null && (isOutlet(reading, outer.source) || isPaper(reading, outer, outer.source))
      ? [outer.source]
      : [];
  return { ...NOTHING_SAID, stretch, cue, source, relation: 'judged', passages: [piece.passage], via };
}

function holds(outer: Range, { first, end }: Range): boolean {
  return outer.first <= first && end <= outer.end;
}

/** How many tokens may stand between a cue and the second half of its quotation: an apposition, a time, a place. */
export const LONGEST_PAUSE = 60;

/** Whether the piece is the second half of the last quotation, parted from it by its cue alone; it is then joined to it. */
function joinsLast(reading: Reading, stretch: Stretch, piece: Piece, { sayings, owned }: Progress): boolean {
  // `“…,” she said, adding that … “…”`: what hangs on the cue does not part the halves.
  const hangs = sayings.at(-1)?.cue?.shape === 'participle' && sayings.at(-1)?.passages.length === 0;
  const index = sayings.length - (hangs ? 2 : 1);
  const last = sayings[index];
  if (
    !last?.cue ||
    last.passages.length === 0 ||
    last.stretch.block !== stretch.block ||
    last.relation !== 'behind'
  )
    return false;
  const tail = Math.max(last.cue.end, last.source?.phrase.end ?? 0);
  if (piece.first < tail || piece.first - tail > LONGEST_PAUSE) return false;
  if (reading.passages[piece.passage]?.block !== stretch.block) return false;
  // A conjunction may stand between, or the closing mark of a title: `… on “Harbour Hour.” “…”`.
  const joint = /^(?:and|but|["”’»])$/.test(lowerAt(reading, piece.first - 1))
    ? piece.first - 2
    : piece.first - 1;
  if (!/^[.,;:—–-]$/.test(lowerAt(reading, joint))) return false;
  if (sentenceEnd(reading, tail - 1) < piece.first) return false;
  for (let i = tail; i < piece.first; i++) {
    if (pieceAt(reading, i) !== undefined) return false;
    const closes = last.stretch !== stretch;
    if (!closes && finiteAt(reading, i)) return false;
  }
  owned.add(piece.passage);
  sayings[index] = { ...last, passages: [...last.passages, piece.passage] };
  return true;
}

function settle(
  reading: Reading,
  stretch: Stretch,
  piece: Piece,
  cues: readonly Cue[],
  sayings: readonly Saying[],
): Saying {
  const none: Saying = { ...NOTHING_SAID, stretch, passages: [piece.passage] };
  const named = colonName(reading, stretch, piece);
  if (named !== null) return { ...none, source: named, relation: 'colon' };
  const spoken = unlistedCue(reading, stretch, piece);
  if (spoken !== null) return { ...none, ...spoken, relation: 'behind' };
  const signed = verbless(reading, stretch, piece);
  if (signed !== null) return { ...none, source: signed, relation: 'behind' };
  const cue = judgeOf(reading, piece, cues);
  if (cue !== null) {
    const source =
      cue.passive && lowerAt(reading, cue.end) !== 'by'
        ? agentBehind(reading, stretch, piece)
        : findSource(reading, stretch, cue, null);
    return { ...none, cue, source, relation: 'judged' };
  }
  const thought = thinker(reading, stretch, piece);
  if (thought !== null) return { ...none, ...thought, relation: 'judged' };
  return carry(reading, stretch, piece, sayings) ?? lean(reading, stretch, piece) ?? none;
}

/** Verbs of thought, behind which a clause is no quotation; the words in marks in it are. */
const THINKING =
  /^(?:believe[sd]?|thinks?|thought|feels?|felt|hope[sd]?|expect(?:s|ed)?|fear(?:s|ed)?|wants?|wanted|doubt(?:s|ed)?|regard(?:s|ed)?|sees?|saw|view(?:s|ed)?)$/;

/** `Moss believes that the pier “has seen its best days”`: whose thought it is in which the fragment stands. */
function thinker(reading: Reading, stretch: Stretch, piece: Piece): Pick<Saying, 'cue' | 'source'> | null {
  for (let i = piece.first - 1; i > Math.max(stretch.first, piece.first - LONGEST_PAUSE); i--) {
    if (/^[.;:]$/.test(lowerAt(reading, i)) || pieceAt(reading, i) !== undefined) return null;
    if (!THINKING.test(lowerAt(reading, i))) continue;
    const impersonal = /^(?:is|was|are|were|be|been)$/.test(lowerAt(reading, i - 1));
    const source = impersonal ? null : mainSubject(reading, stretch, i + 1);
    return source !== null && lowerAt(reading, i + 1) === 'that' ? { cue: plainCue(i), source } : null;
  }
  return null;
}

/** `MILLER: “…”` in an interview, `“…”: Miller` in a headline. */
function colonName(reading: Reading, stretch: Stretch, piece: Piece): Source | null {
  // A mark before the name opens the turn of a quoted conversation.
  const first = reading.tokens[stretch.first]?.kind === 'quote' ? stretch.first + 1 : stretch.first;
  const before = { first, end: piece.first - 1 };
  if (
    lowerAt(reading, piece.first - 1) === ':' &&
    before.end > before.first &&
    before.end - before.first <= 7
  ) {
    if (ownerIn(reading, before)) return announcer(reading, before);
    return /^\p{Lu}/u.test(reading.tokens[before.first]?.text ?? '') ? sourceAt(reading, before) : null;
  }
  if (lowerAt(reading, piece.first - 1) === ':' && piece.first - 1 > stretch.first) {
    const name = nameBefore(reading, piece.first - 1);
    if (name !== null) return name;
  }
  const behind = { first: piece.end + 1, end: stretch.end };
  if (/^(?:--|[—–―])$/.test(lowerAt(reading, piece.end)) && isSignature(reading, behind))
    return sourceAt(reading, behind);
  const label = reading.article.blocks[stretch.block]?.label;
  if (lowerAt(reading, piece.end) !== ':' || label === 'body' || behind.end <= behind.first) return null;
  return behind.end - behind.first <= 7 ? sourceAt(reading, behind) : null;
}

function ownerIn(reading: Reading, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (/^(?:'s|')$/.test(lowerAt(reading, i))) return true;
  return false;
}

/** The person or body whose name ends right before the colon at `colon`. */
function nameBefore(reading: Reading, colon: number): Source | null {
  const mention = mentionAt(reading, colon - 1);
  if (mention === undefined || !/^(?:PERSON|ORG)$/.test(mention.type)) return null;
  const range = tokenRange(reading.tokens, mention);
  return range.end === colon ? { ...range, phrase: range, inverted: false } : null;
}

/** A name, with or without a place, that signs the words before its dash. */
function isSignature(reading: Reading, { first, end }: Range): boolean {
  if (end <= first || end - first > 9 || !/^\p{Lu}/u.test(reading.tokens[first]?.text ?? '')) return false;
  return firstFinite(reading.tokens, first + 1, end) < 0;
}

/** The cue before a fragment with no other verb in between: `condemned the “events in …”`. */
function judgeOf(reading: Reading, piece: Piece, cues: readonly Cue[]): Cue | null {
  const last = lastCueBefore(cues, piece.first);
  const near = [cues[last], cues[last - 1]].find(
    (one) => one?.shape !== 'infinitive' || one.verb?.frame === 'judge',
  );
  if (near !== undefined && judges(reading, near, piece)) return near;
  // `considers that, in addition to what was announced, the council must “begin again”`: all of the clause is what the subject judges.
  const before = cues[last - 1];
  return before !== undefined && lowerAt(reading, before.end) === 'that' && judges(reading, before, piece)
    ? before
    : null;
}

function judges(reading: Reading, cue: Cue, piece: Piece): boolean {
  if (cue.verb === null || piece.first - cue.end > LONGEST_PAUSE) return false;
  if (cue.verb.lemma === 'speak' && !/^(?:of|about)$/.test(lowerAt(reading, cue.end))) return false;
  const holdsClause = lowerAt(reading, cue.end) === 'that' && piece.first < sentenceEnd(reading, cue.end);
  for (let i = cue.end; i < piece.first; i++) {
    if (/^[;:]$/.test(lowerAt(reading, i))) return false;
    const verb = pieceAt(reading, i) === undefined && finiteAt(reading, i);
    const infinitive = lowerAt(reading, i - 1) === 'to';
    if (!holdsClause && verb && !infinitive && !behindRelative(reading, i, cue.verb)) return false;
  }
  return true;
}

/** `criticised the sale, which was “rushed”`, `calling him a man who has “no regard”`: the verb of a relative clause leaves the words to the verb before it. */
function behindRelative(reading: Reading, verb: number, { lemma }: ReportingVerb): boolean {
  const relatives = /^(?:call|describe|brand|label)$/.test(lemma) ? /^(?:which|who)$/ : /^which$/;
  return [1, 2].some((back) => relatives.test(lowerAt(reading, verb - back)));
}

/** The index of the last cue that ends at or before the token, or -1. By halving. */
function lastCueBefore(cues: readonly Cue[], token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.end ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** `was called “a thug” by his rivals`. */
function agentBehind(reading: Reading, stretch: Stretch, piece: Piece): Source | null {
  if (lowerAt(reading, piece.end) !== 'by' || piece.end + 1 >= stretch.end) return null;
  let end = piece.end + 1;
  while (end < stretch.end && end < piece.end + 12 && !/^[.,;:]$/.test(lowerAt(reading, end))) end++;
  return sourceAt(reading, { first: piece.end + 1, end });
}
