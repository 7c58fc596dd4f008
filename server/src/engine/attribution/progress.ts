import type { Cue } from './cues.ts';
import type { Source } from './phrases.ts';
import { pieceAt, type Range, type Stretch, type Reading } from './reading.ts';

/** How the words and their cue stand to each other; people read it as evidence. */
type Relation = 'before' | 'behind' | 'around' | 'judged' | 'carried' | 'leaned' | 'colon' | 'none';

/** One act of saying: a cue with its source and the words that it governs. */
export interface Saying {
  readonly stretch: Stretch;
  readonly cue: Cue | null;
  readonly source: Source | null;
  readonly relation: Relation;
  /** Passages in marks, as one quotation of several pieces. */
  readonly passages: readonly number[];
  /** The reported clause without marks; empty where only marked words are governed. */
  readonly content: readonly Range[];
  readonly via: readonly Range[];
  /** The saying whose speaker goes on, where this one has no cue of its own. */
  readonly carries: number | null;
  /** By how much this reading of the cue outweighs the next best, in units of the weights; null where rules decided. */
  readonly lead: number | null;
}

/** What has been found so far, and what of the present stretch is spoken for. Grows as the text is read. */
export interface Progress {
  readonly sayings: Saying[];
  /** The passages that a saying governs. */
  readonly owned: Set<number>;
  /** For each token, the number of the saying whose reported clause covers it, counted from 1; else 0. */
  readonly reportedBy: Int32Array;
  /** Where the last cue or reported clause of the present stretch ends; 0 where there is none yet. */
  reach: number;
}

/** A saying with everything still to be filled in. */
export const NOTHING_SAID: Omit<Saying, 'stretch'> = {
  cue: null,
  source: null,
  relation: 'none',
  passages: [],
  content: [],
  via: [],
  carries: null,
  lead: null,
};

/** Enters a saying and what it takes. */
export function addSaying(reading: Reading, progress: Progress, found: Saying): void {
  const saying = { ...found, content: found.content.map((range) => wholePieces(reading, range)) };
  for (const passage of saying.passages) progress.owned.add(passage);
  for (const { first, end } of saying.content)
    progress.reportedBy.fill(progress.sayings.length + 1, first, end);
  progress.reach = Math.max(progress.reach, saying.cue?.end ?? 0, saying.content.at(-1)?.end ?? 0);
  progress.sayings.push(saying);
}

/** The range, widened over the pieces that its ends would cut: a clause may end with a sentence inside marks. */
function wholePieces(reading: Reading, { first, end }: Range): Range {
  const [opening, closing] = [pieceAt(reading, first), pieceAt(reading, end - 1)];
  return { first: opening?.first ?? first, end: closing?.end ?? end };
}
