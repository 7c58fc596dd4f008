import { PERSON_NOUNS } from './lexicon.ts';
import { mentionsIn } from './nominals.ts';
import type { Source } from './phrases.ts';
import type { Saying } from './progress.ts';
import { antecedentsOf, genderOf, isSubject, type Gender } from './pronouns.ts';
import { lowerAt, mentionAt, pieceAt, tokenRange, type Range, type Reading } from './reading.ts';
import { ABSENT, named, nameOf, type Verdict } from './verdicts.ts';

/** Who `he`, `it` or `they` speaks for, among those who are named or spoke before. */
export function pronounVerdict(
  reading: Reading,
  saying: Saying,
  source: Source,
  word: string,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
  genders: ReadonlyMap<string, Gender>,
): Verdict {
  const mention = mentionAt(reading, source.first);
  if (mention?.form === 'pronoun' && mention.actor !== null) {
    return named(
      reading,
      mention.actor,
      mention.confidence,
      `“${word}” is ${nameOf(reading, mention.actor)}`,
    );
  }
  const last = lastNear(reading, sayings, verdicts, saying);
  const nameless = namelessBefore(reading, saying, source, word, sayings, verdicts);
  if (nameless !== null) return nameless;
  const stranger = strangerBefore(reading, source.first, word);
  if (stranger !== null) return stranger;
  const { actors, confidence } = antecedentsOf(reading, source.first, word, {
    lastSpeaker: last?.speaker ?? null,
    lastBlock: sayings[lastVoice(verdicts)]?.stretch.block ?? 0,
    here: firstBlock(reading, saying),
    lastEnd: endOf(sayings[lastVoice(verdicts)]),
    spokenOf: spokenOf(reading, saying, ({ first }) => first >= source.end),
    spokenOfBefore: spokenOf(reading, saying, ({ first }) => first < source.first),
    genders,
    lastMeant: lastMeant(reading, word, sayings, verdicts),
  });
  const [best, ...others] = actors;
  if (best === undefined) {
    const spoke = last ?? lastNear(reading, sayings, verdicts, saying, PARAGRAPHS_OF_ONE);
    const person = reading.actors.get(spoke?.speaker ?? '');
    if (person?.type === 'PERSON' && genderOf(word) !== null)
      return named(reading, person.id, 0.6, `“${word}” is who spoke last: ${person.name}`);
    return {
      ...ABSENT,
      sourceKind: 'unnamed',
      sourceType: genderOf(word) ? 'person' : 'group',
      evidence: [`nobody named before “${word}”`],
    };
  }
  const verdict = named(
    reading,
    best,
    confidence,
    `“${word}” is the nearest that fits: ${nameOf(reading, best)}`,
  );
  return { ...verdict, candidates: confidence < 0.8 ? others.slice(0, 3) : [] };
}

/** How many sayings back a pronoun is looked for that meant the same one. */
const SAYINGS_BACK = 4;

/** The speaker behind the last `he` or `she` like this one, a few sayings back at most; null where it meant nobody in particular. */
function lastMeant(
  reading: Reading,
  word: string,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
): string | null {
  for (let i = verdicts.length - 1; i >= Math.max(0, verdicts.length - SAYINGS_BACK); i--) {
    const source = sayings[i]?.source;
    if (source && lowerAt(reading, source.first) === word) return verdicts[i]?.speaker ?? null;
  }
  return null;
}

/** The token behind the words and the cue of a saying; 0 where there is none. */
function endOf(saying: Saying | undefined): number {
  return saying === undefined
    ? 0
    : Math.max(saying.cue?.end ?? 0, saying.source?.end ?? 0, saying.content.at(-1)?.end ?? 0);
}

/** The actors who are named in those words of a saying that are asked for. `He said Kral left` is not Kral; `Kral had left, he said` may be. */
function spokenOf(
  reading: Reading,
  { content, passages }: Saying,
  isAsked: (words: Range) => boolean,
): Set<string> {
  const spans = passages.flatMap((passage) => reading.passages[passage]?.spans ?? []);
  const marked = spans.map((span) => tokenRange(reading.tokens, span));
  const mentions = [...content, ...marked].filter(isAsked).flatMap((range) => mentionsIn(reading, range));
  return new Set(mentions.flatMap(({ actor, form }) => (actor !== null && form === 'name' ? [actor] : [])));
}

/** How many sentences back the subject of a paragraph is looked for, and how many tokens. */
const SENTENCES_BACK = 4;
const TOKENS_BACK = 160;

/**
 * `A man from the ministry came. … He said …`: somebody without a name is the subject of an earlier sentence of the paragraph, and nobody
 * who has one was named since.
 */
function strangerBefore(reading: Reading, at: number, word: string): Verdict | null {
  const gender = genderOf(word);
  const here = reading.sentenceOf[at] ?? -1;
  const block = reading.sentences[here]?.block;
  if (gender === null) return null;
  for (let i = here; i >= Math.max(0, here - SENTENCES_BACK); i--) {
    const sentence = reading.sentences[i];
    if (sentence === undefined || sentence.block !== block || at - sentence.firstToken > TOKENS_BACK)
      return null;
    const end = Math.min(sentence.endToken, at);
    for (let token = sentence.firstToken; token < end; token++)
      if (mentionAt(reading, token)?.type === 'PERSON' && pieceAt(reading, token) === undefined) return null;
    if (!opensWithStranger(reading, sentence.firstToken, end)) continue;
    return {
      ...ABSENT,
      sourceKind: 'unnamed',
      sourceType: 'person',
      confidence: 0.7,
      evidence: [`“${word}” is somebody without a name, a sentence before`],
    };
  }
  return null;
}

/** `A man …`, `One young nurse …`. */
function opensWithStranger(reading: Reading, first: number, end: number): boolean {
  if (!/^(?:a|an|one|another)$/.test(lowerAt(reading, first))) return false;
  for (let i = first + 1; i < Math.min(end, first + 4); i++)
    if (PERSON_NOUNS.has(lowerAt(reading, i))) return true;
  return false;
}

/** How many paragraphs may speak of nobody but the person who spoke before them, and whom they call `she`. */
const PARAGRAPHS_OF_ONE = 5;

/** The verdict on the last saying in this block or the one before, or up to `within` blocks before. */
function lastNear(
  reading: Reading,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
  saying: Saying,
  within = 1,
): Verdict | undefined {
  const at = lastVoice(verdicts);
  const last = sayings[at];
  return last !== undefined && firstBlock(reading, saying) - last.stretch.block <= within
    ? verdicts[at]
    : undefined;
}

/** How many sayings back somebody's is looked for, behind those of nobody. */
const SILENCE = 8;

/** The index of the last saying that anybody says, with a name or without; -1 where the last ones are nobody's. */
function lastVoice(verdicts: readonly Verdict[]): number {
  for (let i = verdicts.length - 1; i >= Math.max(0, verdicts.length - SILENCE); i--)
    if (verdicts[i]?.sourceKind !== 'absent') return i;
  return -1;
}

/** The block in which a saying begins: its cue may stand behind several paragraphs in marks. */
function firstBlock({ passages }: Reading, saying: Saying): number {
  return Math.min(saying.stretch.block, passages[saying.passages[0] ?? -1]?.block ?? saying.stretch.block);
}

/** `A diplomat said … He added …`: the pronoun is the one without a name, unless a person is named in between. */
function namelessBefore(
  reading: Reading,
  saying: Saying,
  source: Source,
  word: string,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
): Verdict | null {
  const last = sayings[lastVoice(verdicts)];
  const verdict = lastNear(reading, sayings, verdicts, saying);
  if (!last?.source || verdict?.sourceKind !== 'unnamed') return null;
  const person = genderOf(word) !== null;
  if (person && isInPassing(reading, last.source)) return null;
  if (person !== (verdict.sourceType === 'person') && word !== 'they' && word !== 'it') return null;
  for (let i = last.source.end; i < source.first && i < last.source.end + 200; i++) {
    const mention = mentionAt(reading, i);
    if (mention !== undefined && pieceAt(reading, i) === undefined && (mention.type === 'PERSON') === person)
      return null;
  }
  return {
    ...verdict,
    confidence: Math.min(verdict.confidence, 0.7),
    evidence: [`“${word}” is the source before it`],
    takesUp: lastVoice(verdicts),
  };
}

/** `Moss answered the clerk, who spoke of “a leak”.`: the sentence is about a person with a name, who is its subject. */
function isInPassing(reading: Reading, { first }: Source): boolean {
  const sentence = reading.sentences[reading.sentenceOf[first] ?? -1];
  if (sentence === undefined) return false;
  for (let i = sentence.firstToken; i < first; i++) {
    const mention = mentionAt(reading, i);
    if (mention?.type !== 'PERSON' || mention.form !== 'name' || pieceAt(reading, i) !== undefined) continue;
    const range = tokenRange(reading.tokens, mention);
    return range.end <= first && isSubject(reading, sentence.firstToken, range.first, range.end);
  }
  return false;
}
