import { LONGEST_CLAUSE } from './clauses.ts';
import type { Cue } from './cues.ts';
import { PREPOSITIONS } from './lexicon.ts';
import { LONGEST_SUBJECT, namesSomebody } from './participles.ts';
import type { Source } from './phrases.ts';
import { finiteAt, isFinitePart, lowerAt, pieceAt, type Reading, type Stretch } from './reading.ts';

/**
 * Where the words of a cue must end that opens its sentence inside a subordinate clause, which is where the main clause begins: `When Moss noted that …,
 * the mayor left`, `Contrary to his claim that …, there was …`. -1 where the cue stands otherwise.
 */
export function hangingEnd(reading: Reading, stretch: Stretch, cue: Cue, { phrase }: Source): number {
  const head = reading.sentences[reading.sentenceOf[cue.first] ?? -1]?.firstToken ?? stretch.first;
  const opening = Math.min(phrase.first, cue.group.first);
  if (opening <= head || opening - head > LONGEST_OPENER || holdsPause(reading, head, opening)) return -1;
  const word = lowerAt(reading, head);
  const hangs = cue.shape === 'noun' ? word === 'contrary' || PREPOSITIONS.has(word) : OPENERS.test(word);
  return hangs ? mainClauseComma(reading, stretch, cue.end) : -1;
}

/** How many tokens may stand before the source: `As recently as last year Moss said …` is the main clause. */
const LONGEST_OPENER = 8;

/** Conjunctions of a clause that hangs on another. Behind `as Moss said,` comes what was said, and behind `if` a condition for it. */
const OPENERS = /^(?:when|while|although|though|after|before|because|since|once|whereas)$/;

/** Whether a comma, words in marks or a verb stand in the range. */
function holdsPause(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (lowerAt(reading, i) === ',' || pieceAt(reading, i) !== undefined || finiteAt(reading, i)) return true;
  return false;
}

/** The comma that a subject and its finite verb follow, behind a verb of what was said if there is one; -1 where none does. */
function mainClauseComma(reading: Reading, stretch: Stretch, cueEnd: number): number {
  let told = false;
  let behindObject = -1;
  for (let i = cueEnd; i < Math.min(stretch.end - 1, cueEnd + LONGEST_CLAUSE); i++) {
    const piece = pieceAt(reading, i);
    if (piece !== undefined) i = piece.end - 1;
    const inside = piece !== undefined && lowerAt(reading, i - 1) === ',';
    if (!inside && lowerAt(reading, i) !== ',') {
      told ||= piece !== undefined || finiteAt(reading, i) || isFinitePart(reading, i);
      continue;
    }
    if (!startsMainClause(reading, stretch, i + 1)) continue;
    const comma = inside ? i + 1 : i;
    if (told || inside) return comma;
    // `While Moss said the pier, the mill and the ferry were safe, he …`: perhaps only a list.
    if (behindObject < 0) behindObject = comma;
  }
  return behindObject;
}

/** Whether a subject begins at the token whose verb follows within a few words. */
function startsMainClause(reading: Reading, stretch: Stretch, first: number): boolean {
  if (!namesSomebody(reading, { first, end: first + 1 }) && lowerAt(reading, first) !== 'there') return false;
  for (let verb = first + 1; verb < Math.min(stretch.end, first + LONGEST_SUBJECT); verb++) {
    if (pieceAt(reading, verb) !== undefined || lowerAt(reading, verb) === ',') return false;
    if (finiteAt(reading, verb) || isFinitePart(reading, verb)) return true;
  }
  return false;
}
