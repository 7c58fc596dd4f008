import { verbGroup } from './cues.ts';
import { DETERMINERS } from './lexicon.ts';
import { LONGEST_PHRASE, phraseEndingAt, sourceAt, type Source } from './phrases.ts';
import { finiteAt, lowerAt, mentionAt, pieceAt, type Range, type Reading, type Stretch } from './reading.ts';

/** `Ada Moss, despite admitting …`: the name that opens the sentence, before its first comma, where no verb precedes the participle. */
export function frontedSubject(reading: Reading, stretch: Stretch, limit: number): Source | null {
  const first = reading.sentences[reading.sentenceOf[limit] ?? -1]?.firstToken ?? stretch.first;
  for (let i = first + 1; i < Math.min(limit, first + LONGEST_PHRASE); i++) {
    if (lowerAt(reading, i) !== ',') continue;
    const source = phraseEndingAt(reading, stretch, i);
    return source !== null && mentionAt(reading, source.end - 1)?.form === 'name' ? source : null;
  }
  return null;
}

/** `After saying …, she left`: the subject behind the comma that ends a participle which opens its sentence. */
export function subjectBehind(reading: Reading, stretch: Stretch, cueEnd: number): Source | null {
  for (let i = cueEnd; i < stretch.end - 1; i++) {
    const piece = pieceAt(reading, i);
    if (piece !== undefined) i = piece.end - 1;
    const comma = lowerAt(reading, i) === ',' || (piece !== undefined && lowerAt(reading, i - 1) === ',');
    if (!comma) continue;
    for (let verb = i + 2; verb < Math.min(stretch.end, i + LONGEST_SUBJECT); verb++) {
      if (pieceAt(reading, verb) !== undefined || lowerAt(reading, verb) === ',') break;
      if (!finiteAt(reading, verb)) continue;
      const end = verbGroup(reading, stretch, verb).group.first;
      const phrase = { first: i + 1, end };
      return end > phrase.first && namesSomebody(reading, phrase) ? sourceAt(reading, phrase) : null;
    }
  }
  return null;
}

/** How many tokens the subject behind a participle may have. */
const LONGEST_SUBJECT = 9;

/** Whether a noun phrase begins with a name, an article or a personal pronoun. */
function namesSomebody(reading: Reading, { first }: Range): boolean {
  return (
    mentionAt(reading, first) !== undefined ||
    DETERMINERS.has(lowerAt(reading, first)) ||
    /^(?:he|she|they|we|i)$/.test(lowerAt(reading, first))
  );
}
