import type { Progress, Saying } from './progress.ts';
import { pieceAt, type Reading, type Stretch } from './reading.ts';

/** Whether nothing in its own sentence says who spoke. */
export function isGuess({ cue, relation }: Saying): boolean {
  return cue === null && relation !== 'colon';
}

/** How many sayings back the one is looked for that a passage was given to in an earlier paragraph. */
const LONGEST_WAIT = 40;

/** The index of the last saying before `end` that has the passage, or -1. */
export function givenTo({ sayings }: Progress, passage: number, end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_WAIT); i--)
    if (sayings[i]?.passages.includes(passage) === true) return i;
  return -1;
}

/**
 * Lets a cue in a later paragraph have a passage that runs on there, `“We lost.`, and then `“We will be back,” Miller said`, where nothing in the first paragraph
 * says who spoke.
 */
export function release(reading: Reading, stretch: Stretch, progress: Progress): void {
  const end = reading.tokens[stretch.end - 1]?.end ?? 0;
  for (let i = stretch.end - 1; i >= stretch.first; i--) {
    const piece = pieceAt(reading, i);
    if (piece === undefined) continue;
    i = piece.first;
    const passage = reading.passages[piece.passage];
    const given = progress.sayings[givenTo(progress, piece.passage, progress.sayings.length)];
    if (passage === undefined || given === undefined || (passage.spans.at(-1)?.start ?? 0) < end) continue;
    if (isGuess(given) || given.stretch.block !== passage.block) progress.owned.delete(piece.passage);
  }
}

/**
 * Takes the passages that a cue of this stretch has been given from the sayings of earlier paragraphs that had them as a guess. Only sayings from the index
 * `since` on are looked at.
 */
export function takeBack(stretch: Stretch, progress: Progress, since = 0): void {
  const { sayings } = progress;
  for (let i = sayings.length - 1; i >= since && sayings[i]?.stretch === stretch; i--) {
    for (const passage of sayings[i]?.passages ?? []) {
      const before = givenTo(progress, passage, i);
      const guess = sayings[before];
      if (guess !== undefined)
        sayings[before] = { ...guess, passages: guess.passages.filter((other) => other !== passage) };
    }
  }
}
