import { slice } from '../text/span.ts';
import { identifyLater } from './delayed.ts';
import { varied } from './descriptions.ts';
import { DOCUMENT_NOUNS, OFFICE_NOUNS } from './lexicon.ts';
import { headOf, phraseVerdict } from './nominals.ts';
import type { Source } from './phrases.ts';
import type { Saying } from './progress.ts';
import { genderOf, type Gender } from './pronouns.ts';
import { pronounVerdict } from './pronounSpeakers.ts';
import { lowerAt, mentionAt, spanOfRange, tokenRange, type Reading } from './reading.ts';
import { ABSENT, nameOf, type Verdict } from './verdicts.ts';

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
    const before = verdictOnSame(source, sayings, verdicts);
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

/** How many sayings back the same word may be the source of another one. */
const SAYINGS_BACK = 8;

/** The verdict on a saying before that has the very same word as its source. */
function verdictOnSame(
  { first }: Source,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
): Verdict | undefined {
  for (let i = verdicts.length - 1; i >= Math.max(0, verdicts.length - SAYINGS_BACK); i--)
    if (sayings[i]?.source?.first === first) return verdicts[i];
  return undefined;
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
