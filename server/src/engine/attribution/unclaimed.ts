import { firstFinite, isFinite } from '../quotations/finite.ts';
import type { Cue } from './cues.ts';
import { sourceAt, type Source } from './phrases.ts';
import { addSaying, NOTHING_SAID, type Progress, type Saying } from './progress.ts';
import {
  lowerAt,
  mentionAt,
  pieceAt,
  sentenceEnd,
  type Piece,
  type Range,
  type Reading,
  type Stretch,
} from './reading.ts';
import { findSource } from './sources.ts';

/** Passages of the stretch that no cue took: fragments that a verb judges by, second pieces, speech that goes on, speech of nobody. */
export function settleRest(
  reading: Reading,
  stretch: Stretch,
  cues: readonly Cue[],
  progress: Progress,
): void {
  for (let i = stretch.first; i < stretch.end; i++) {
    const piece = pieceAt(reading, i);
    if (piece === undefined) continue;
    i = piece.end - 1;
    const inside = progress.reported[piece.first] === 1 && progress.reported[piece.end - 1] === 1;
    if (inside || progress.owned.has(piece.passage) || joinsLast(reading, stretch, piece, progress)) continue;
    addSaying(progress, settle(reading, stretch, piece, cues, progress.sayings));
  }
}

/** How many tokens may stand between a cue and the second half of its quotation: an apposition, a time, a place. */
export const LONGEST_PAUSE = 60;

/** Whether the piece is the second half of the last quotation, parted from it by its cue alone; it is then joined to it. */
function joinsLast(reading: Reading, stretch: Stretch, piece: Piece, { sayings, owned }: Progress): boolean {
  const last = sayings.at(-1);
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
  const joint = /^(?:and|but)$/.test(lowerAt(reading, piece.first - 1)) ? piece.first - 2 : piece.first - 1;
  if (!/^[.,;:—–-]$/.test(lowerAt(reading, joint))) return false;
  if (sentenceEnd(reading, tail - 1) < piece.first) return false;
  for (let i = tail; i < piece.first; i++) {
    if (pieceAt(reading, i) !== undefined) return false;
    const closes = last.stretch !== stretch;
    if (!closes && isFinite(reading.tokens, i) && mentionAt(reading, i) === undefined) return false;
  }
  owned.add(piece.passage);
  sayings[sayings.length - 1] = { ...last, passages: [...last.passages, piece.passage] };
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
  const cue = judgeOf(reading, piece, cues);
  if (cue !== null) {
    const source = cue.passive
      ? agentBehind(reading, stretch, piece)
      : findSource(reading, stretch, cue, null);
    return { ...none, cue, source, relation: 'judged' };
  }
  return carry(reading, stretch, piece, sayings) ?? none;
}

/** `MILLER: “…”` in an interview, `“…”: Miller` in a headline. */
function colonName(reading: Reading, stretch: Stretch, piece: Piece): Source | null {
  const before = { first: stretch.first, end: piece.first - 1 };
  if (
    lowerAt(reading, piece.first - 1) === ':' &&
    before.end > before.first &&
    before.end - before.first <= 7
  ) {
    return /^\p{Lu}/u.test(reading.tokens[before.first]?.text ?? '') ? sourceAt(reading, before) : null;
  }
  const behind = { first: piece.end + 1, end: stretch.end };
  if (/^(?:--|[—–―])$/.test(lowerAt(reading, piece.end)) && isSignature(reading, behind))
    return sourceAt(reading, behind);
  const label = reading.article.blocks[stretch.block]?.label;
  if (lowerAt(reading, piece.end) !== ':' || label === 'body' || behind.end <= behind.first) return null;
  return behind.end - behind.first <= 7 ? sourceAt(reading, behind) : null;
}

/** A name, with or without a place, that signs the words before its dash. */
function isSignature(reading: Reading, { first, end }: Range): boolean {
  if (end <= first || end - first > 9 || !/^\p{Lu}/u.test(reading.tokens[first]?.text ?? '')) return false;
  return firstFinite(reading.tokens, first + 1, end) < 0;
}

/** The cue before a fragment with no other verb in between: `condemned the “events in …”`. */
function judgeOf(reading: Reading, piece: Piece, cues: readonly Cue[]): Cue | null {
  const last = lastCueBefore(cues, piece.first);
  const cue = [cues[last], cues[last - 1]].find(
    (one) => one?.shape !== 'infinitive' || one.verb?.frame === 'judge',
  );
  if (!cue?.verb || piece.first - cue.end > LONGEST_PAUSE) return null;
  for (let i = cue.end; i < piece.first; i++) {
    if (/^[;:]$/.test(lowerAt(reading, i))) return null;
    if (
      pieceAt(reading, i) === undefined &&
      isFinite(reading.tokens, i) &&
      mentionAt(reading, i) === undefined
    )
      return null;
  }
  return cue;
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

/** Speech that stands by itself goes on with whoever spoke last, in the same paragraph or the one before. */
function carry(reading: Reading, stretch: Stretch, piece: Piece, sayings: readonly Saying[]): Saying | null {
  const { kind } = reading.passages[piece.passage] ?? {};
  const alone = piece.first <= stretch.first && piece.end >= stretch.end - 1;
  if (kind !== 'direct' || !alone) return null;
  const last = [sayings.length - 1, sayings.length - 2].find(
    (i) => !/^(?:judged|none)$/.test(sayings[i]?.relation ?? 'none'),
  );
  const said = sayings[last ?? -1];
  if (last === undefined || said === undefined || stretch.block - said.stretch.block > 1) return null;
  const parted =
    said.stretch.block !== stretch.block && said.passages.length === 0 && piece.first > stretch.first;
  if (parted) return null;
  return {
    ...NOTHING_SAID,
    stretch,
    relation: 'carried',
    passages: [piece.passage],
    carries: said.carries ?? last,
  };
}
