import { LONGEST_CLAUSE } from './clauses.ts';
import { DETERMINERS } from './lexicon.ts';
import { LONGEST_PHRASE, phraseEndingAt, sourceAt, type Source } from './phrases.ts';
import {
  finiteAt,
  isFinitePart,
  lowerAt,
  mentionAt,
  pieceAt,
  type Range,
  type Reading,
  type Stretch,
} from './reading.ts';
import { verbGroup } from './verbGroups.ts';

/** `Ada Moss, despite admitting …, stayed`: the name that opens the sentence, before its first comma, where no verb precedes the participle. */
export function frontedSubject(reading: Reading, stretch: Stretch, cue: Range): Source | null {
  const first = reading.sentences[reading.sentenceOf[cue.first] ?? -1]?.firstToken ?? stretch.first;
  for (let i = first + 1; i < Math.min(cue.first, first + LONGEST_PHRASE); i++) {
    if (lowerAt(reading, i) !== ',') continue;
    const source = phraseEndingAt(reading, stretch, i);
    if (source === null || mentionAt(reading, source.end - 1)?.form !== 'name') return null;
    const until = mainVerbComma(reading, stretch, cue.end);
    return until < 0 ? source : { ...source, until };
  }
  return null;
}

/** The comma behind the cue that a finite verb follows, or -1. */
function mainVerbComma(reading: Reading, stretch: Stretch, cueEnd: number): number {
  for (let i = cueEnd; i < Math.min(stretch.end - 1, cueEnd + LONGEST_CLAUSE); i++)
    if (lowerAt(reading, i) === ',' && pieceAt(reading, i) === undefined && isFinitePart(reading, i + 1))
      return i;
  return -1;
}

/** `After saying …, she left`: the subject behind the comma that ends a participle which opens its sentence. */
export function subjectBehind(reading: Reading, stretch: Stretch, cueEnd: number): Source | null {
  for (let i = cueEnd; i < Math.min(stretch.end - 1, cueEnd + LONGEST_CLAUSE); i++) {
    const piece = pieceAt(reading, i);
    if (piece !== undefined) i = piece.end - 1;
    const comma = lowerAt(reading, i) === ',' || (piece !== undefined && lowerAt(reading, i - 1) === ',');
    if (!comma) continue;
    for (let verb = i + 2; verb < Math.min(stretch.end, i + LONGEST_SUBJECT); verb++) {
      if (pieceAt(reading, verb) !== undefined || lowerAt(reading, verb) === ',') break;
      if (!finiteAt(reading, verb) && !isFinitePart(reading, verb)) continue;
      const end = verbGroup(reading, stretch, verb).group.first;
      const phrase = { first: i + 1, end };
      return end > phrase.first && namesSomebody(reading, phrase)
        ? { ...sourceAt(reading, phrase), inverted: false, until: i }
        : null;
    }
  }
  return null;
}

/** How many tokens the subject behind a participle may have. */
export const LONGEST_SUBJECT = 9;

/** Whether a noun phrase begins with a name, an article or a personal pronoun. */
export function namesSomebody(reading: Reading, { first }: Range): boolean {
  return (
    mentionAt(reading, first) !== undefined ||
    DETERMINERS.has(lowerAt(reading, first)) ||
    /^(?:he|she|they|we|i)$/.test(lowerAt(reading, first))
  );
}
