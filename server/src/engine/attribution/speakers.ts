import { identifyLater } from './delayed.ts';
import { varied } from './descriptions.ts';
import { DOCUMENT_NOUNS, OFFICE_NOUNS, PERSON_NOUNS } from './lexicon.ts';
import { headOf, mentionsIn, phraseVerdict } from './nominals.ts';
import type { Source } from './phrases.ts';
import type { Saying } from './progress.ts';
import { antecedentsOf, genderOf, isSubject, type Gender } from './pronouns.ts';
import { slice } from '../text/span.ts';
import { lowerAt, mentionAt, pieceAt, spanOfRange, tokenRange, type Range, type Reading } from './reading.ts';
import { ABSENT, named, nameOf, type Verdict } from './verdicts.ts';

/** Finds who speaks in each saying, in order, since a pronoun or a document leans on the ones before it. */
export function resolveSpeakers(reading: Reading, sayings: readonly Saying[]): Verdict[] {
  const verdicts: Verdict[] = [];
  const genders = new Map([...gendersByTitle(reading), ...gendersOfActors(reading)]);
  sayings.forEach((saying, i) => {
    const verdict = verdictOn(reading, saying, sayings, verdicts, genders);
    verdicts.push(verdict);
    const gender = saying.source === null ? null : genderOf(lowerAt(reading, saying.source.first));
    if (
      gender !== null &&
      verdict.speaker !== null &&
      verdict.confidence >= 0.8 &&
      !genders.has(verdict.speaker)
    ) {
      genders.set(verdict.speaker, gender);
    }
    return i;
  });
  return identifyLater(reading, sayings, verdicts, genders);
}

function verdictOn(
  reading: Reading,
  saying: Saying,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
  genders: ReadonlyMap<string, Gender>,
): Verdict {
  const { source, carries } = saying;
  if (carries !== null) return { ...carryOn(saying, sayings[carries], verdicts[carries]), takesUp: carries };
  if (source === null) return ABSENT;
  const word = source.end - source.first === 1 ? lowerAt(reading, source.first).replace(/'.*$/, '') : '';
  if (/^(?:he|she|it|they|his|her|its|their|who)$/.test(word)) {
    // `…, he said, adding that …`: the same word means the same one.
    const same = sayings.findLastIndex((one, k) => k < verdicts.length && one.source?.first === source.first);
    const before = verdicts[same];
    if (before !== undefined) return before;
    return pronounVerdict(reading, saying, source, word, sayings, verdicts, genders);
  }
  // `You` may be a surname.
  if (/^(?:i|we|my|our|you)$/.test(word) && mentionAt(reading, source.first)?.form !== 'name') {
    return {
      ...ABSENT,
      sourceKind: 'unnamed',
      sourceType: 'person',
      evidence: [`“${word}” is whoever writes or answers`],
    };
  }
  const verdict = phraseVerdict(reading, saying, source, sayings, verdicts);
  const owner = verdict.sourceKind === 'unnamed' ? ownerOf(reading, source) : null;
  if (owner !== null) {
    const pronoun = lowerAt(reading, owner.first);
    const behind = pronounVerdict(reading, saying, owner, pronoun, sayings, verdicts, genders);
    if (behind.speaker !== null) return speaksFor(reading, source, behind);
  }
  if (verdict.sourceKind === 'unnamed') return varied(reading, saying, source, sayings, verdicts) ?? verdict;
  return withPartner(reading, source, verdict);
}

/** The pronoun of `his office`, `its own notice`: what is owned speaks for its owner. */
function ownerOf(reading: Reading, source: Source): Source | null {
  const head = lowerAt(reading, headOf(reading, source));
  if (!/^(?:his|her|its|their)$/.test(lowerAt(reading, source.first))) return null;
  if (!OFFICE_NOUNS.has(head) && !DOCUMENT_NOUNS.has(head)) return null;
  return { ...source, end: source.first + 1 };
}

function speaksFor(reading: Reading, source: Source, owner: Verdict): Verdict {
  const head = lowerAt(reading, headOf(reading, source));
  const phrase = slice(reading.text, spanOfRange(reading, source));
  return {
    ...owner,
    sourceType: DOCUMENT_NOUNS.has(head) ? 'document' : 'institution',
    evidence: [`“${phrase}” speaks for its owner`, ...owner.evidence],
  };
}

/** Of two who speak with one voice the first is the speaker, and the second the other one who said it. */
function withPartner(reading: Reading, { also }: Source, verdict: Verdict): Verdict {
  const partner = also === undefined ? undefined : mentionAt(reading, also.first)?.actor;
  if (!partner || verdict.speaker === null || partner === verdict.speaker) return verdict;
  return {
    ...verdict,
    candidates: [partner],
    evidence: [...verdict.evidence, `together with ${nameOf(reading, partner)}`],
  };
}

/** Behind a paragraph that ends with somebody's reported words a whole paragraph in marks is only possibly the same one's, if there is a name. */
function carryOn(saying: Saying, from: Saying | undefined, before: Verdict | undefined): Verdict {
  if (from === undefined || before === undefined || before.sourceKind === 'absent') return ABSENT;
  const reported = from.content.length > 0 && from.stretch.block !== saying.stretch.block;
  if (reported && (before.sourceKind !== 'named' || before.sourceType !== 'person')) return ABSENT;
  const confidence = Math.min(before.confidence, reported ? 0.6 : 0.75);
  return { ...before, confidence, evidence: ['goes on with the speaker before it', ...before.evidence] };
}

function pronounVerdict(
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

/** The index of the last saying that anybody says, with a name or without; -1 where there is none. */
function lastVoice(verdicts: readonly Verdict[]): number {
  return verdicts.findLastIndex(({ sourceKind }) => sourceKind !== 'absent');
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

/** Who is a man or a woman as far as the actors' stage knows. */
function gendersOfActors({ actors }: Reading): [string, Gender][] {
  return [...actors.values()].flatMap(({ id, gender }): [string, Gender][] =>
    gender === undefined ? [] : [[id, gender === 'm' ? 'man' : 'woman']],
  );
}

/** Who is a man or a woman by the title before a name. */
function gendersByTitle(reading: Reading): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const mention of reading.mentions) {
    if (mention.type !== 'PERSON' || mention.actor === null) continue;
    const { first } = tokenRange(reading.tokens, mention);
    const title = lowerAt(reading, first - 1).replace('.', '');
    if (/^(?:mr|sir|king|prince|lord|father|chairman|spokesman|brother)$/.test(title))
      genders.set(mention.actor, 'man');
    if (
      /^(?:mrs|ms|miss|lady|queen|princess|sister|chairwoman|spokeswoman|congresswoman|madam|dame)$/.test(
        title,
      )
    )
      genders.set(mention.actor, 'woman');
  }
  return genders;
}
