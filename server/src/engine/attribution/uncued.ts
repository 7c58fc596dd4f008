import { SPOKEN_NOUNS } from './lexicon.ts';
import type { Source } from './phrases.ts';
import { NOTHING_SAID, type Progress, type Saying } from './progress.ts';
import {
  lowerAt,
  mentionAt,
  tokenRange,
  type Piece,
  type Range,
  type Reading,
  type Stretch,
} from './reading.ts';
import { mainSubject } from './subjects.ts';

/**
 * Speech without a cue goes on with whoever spoke last: by itself in the same paragraph or the one before, or at the end of a
 * sentence whose beginning is reported.
 */
export function carry(
  reading: Reading,
  stretch: Stretch,
  piece: Piece,
  sayings: readonly Saying[],
): Saying | null {
  const said = sayings.at(-1);
  if (said === undefined) return null;
  const alone = piece.first <= stretch.first && piece.end >= stretch.end - 1;
  const sameSentence =
    said.stretch === stretch && said.content.length > 0 && (said.cue?.end ?? stretch.end) <= piece.first;
  if (!sameSentence && (!alone || reading.passages[piece.passage]?.kind !== 'direct')) return null;
  if (!sameSentence && !goesOn(reading, stretch, piece, said)) return null;
  const carries = said.carries ?? sayings.length - 1;
  // In the same paragraph the words that name who speaks are still in sight.
  const source = said.stretch.block === stretch.block ? said.source : null;
  return { ...NOTHING_SAID, stretch, source, relation: 'carried', passages: [piece.passage], carries };
}

/**
 * Whether the piece, which has no cue of its own, goes on with the direct quotation before it, so that the two are pieces of one; it is then joined
 * to it.
 */
export function goesOnWith(
  reading: Reading,
  stretch: Stretch,
  piece: Piece,
  { sayings, owned }: Progress,
): boolean {
  const last = sayings.at(-1);
  const before = reading.passages[last?.passages.at(-1) ?? -1];
  if (last === undefined || before?.kind !== 'direct' || last.relation === 'none') return false;
  if (carry(reading, stretch, piece, sayings) === null) return false;
  owned.add(piece.passage);
  sayings[sayings.length - 1] = { ...last, passages: [...last.passages, piece.passage] };
  return true;
}

/**
 * Whether speech may go on from `said`: in its own paragraph, or in the next one where the last sentence told what was said.
 * Behind a paragraph that ends otherwise, anybody may speak, and nobody is lent the words.
 */
function goesOn(reading: Reading, stretch: Stretch, piece: Piece, said: Saying): boolean {
  if (said.relation === 'none') return false;
  const { block, end } = lastOf(reading, said);
  if (stretch.block === block) return true;
  if (stretch.block !== block + 1 || said.relation === 'judged') return false;
  // A crosshead often stands in single marks, the speech before it in double ones.
  if (isSingle(reading, piece.passage) && said.passages.some((other) => !isSingle(reading, other)))
    return false;
  return reading.sentences[reading.sentenceOf[end] ?? -1]?.block !== block;
}

/** Whether a passage stands in single marks. */
function isSingle({ text, passages }: Reading, passage: number): boolean {
  const start = passages[passage]?.spans[0]?.start ?? 0;
  return /^['‘’‚‛`]/.test(text.slice(start, start + 1));
}

/** The block in which the saying ends, and the token behind it: that of its last piece, where others were joined to it. */
function lastOf(
  reading: Reading,
  { stretch, passages }: Saying,
): { readonly block: number; readonly end: number } {
  const span = reading.passages[passages.at(-1) ?? -1]?.spans.at(-1);
  const { first, end } = span === undefined ? stretch : tokenRange(reading.tokens, span);
  const block = reading.sentences[reading.sentenceOf[first] ?? -1]?.block ?? stretch.block;
  return end > stretch.end ? { block, end } : stretch;
}

/**
 * `Berg was furious. “They lied to us.”`: a whole sentence in marks leans on the subject of the sentence before it, and a whole paragraph on that of the last
 * sentence of the paragraph before. A guess: of 21 paragraphs of news outside the project 18 were right.
 */
export function lean(reading: Reading, stretch: Stretch, piece: Piece): Saying | null {
  const announced = lowerAt(reading, piece.first - 1) === ':' && piece.first - 1 > stretch.first;
  const alone = piece.first <= stretch.first && piece.end >= stretch.end - 1;
  if (reading.passages[piece.passage]?.kind !== 'direct' || !(announced || alone)) return null;
  const before = reading.sentences[(reading.sentenceOf[stretch.first] ?? 0) - 1];
  const near = before !== undefined && stretch.block - before.block <= 1;
  if (!announced && !near) return null;
  const sentence =
    announced || before === undefined
      ? stretch
      : { first: before.firstToken, end: before.endToken, block: before.block };
  const subject = mainSubject(reading, sentence, sentence.end);
  const source =
    subject !== null && isSomebody(reading, subject)
      ? subject
      : announced
        ? announcer(reading, sentence)
        : null;
  if (source === null) return null;
  return {
    ...NOTHING_SAID,
    stretch,
    source,
    relation: announced ? 'colon' : 'leaned',
    passages: [piece.passage],
  };
}

/** `Captain Moss put that in her log:`, `Moss’s answer:`: the name that opens a sentence which only announces words. */
export function announcer(reading: Reading, { first, end }: Range): Source | null {
  for (let i = first; i < Math.min(end, first + 4); i++) {
    const mention = mentionAt(reading, i);
    if (mention === undefined || !/^(?:PERSON|ORG)$/.test(mention.type)) continue;
    const range = tokenRange(reading.tokens, mention);
    const owns = /^(?:'s|')$/.test(lowerAt(reading, range.end));
    if (owns && !SPOKEN_NOUNS.has(lowerAt(reading, range.end + 1))) return null;
    return { ...range, phrase: range, inverted: false };
  }
  return null;
}

/** Whether the source is a person's name, a body's, or `he` or `she`. */
function isSomebody(reading: Reading, { first, end }: Source): boolean {
  const mention = mentionAt(reading, end - 1);
  return (
    mention?.type === 'PERSON' ||
    mention?.type === 'ORG' ||
    (end - first === 1 && /^(?:he|she)$/.test(lowerAt(reading, first)))
  );
}
