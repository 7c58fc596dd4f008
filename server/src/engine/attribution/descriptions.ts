import { slice } from '../text/span.ts';
import { apposedBody, onlyActorBefore } from './apposed.ts';
import { INSTITUTION_NOUNS, PREPOSITIONS, SINGLE_OFFICES } from './lexicon.ts';
import { areKin, wordsOf } from './describedRoles.ts';
import { headOf } from './nominals.ts';
import type { Source } from './phrases.ts';
import type { Saying } from './progress.ts';
import { ownsBody } from './pronouns.ts';
import { lowerAt, mentionAt, pieceAt, spanOfRange, tokenRange, type Range, type Reading } from './reading.ts';
import { named, nameOf, type Verdict } from './verdicts.ts';

/** Bodies that a state or a people has one of, with the other words for them. */
const BODIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['army', ['army', 'military']],
  ['military', ['army', 'military']],
  ['ministry', ['ministry']],
  ['government', ['government']],
  ['cabinet', ['cabinet']],
  ['parliament', ['parliament']],
  ['party', ['party']],
  ['regime', ['regime']],
]);

/** Who speaks where the words name nobody, but vary a name that stands before them: a body's or a person's. */
export function varied(
  reading: Reading,
  saying: Saying,
  source: Source,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
): Verdict | null {
  if (lowerAt(reading, source.first) !== 'the') return null;
  return (
    bodyVerdict(reading, source) ??
    apposedVerdict(reading, source) ??
    apposedBody(reading, source) ??
    officeVerdict(reading, source, sayings, verdicts) ??
    describedVerdict(reading, saying, source, sayings, verdicts)
  );
}

/** `The military said`, where the article has only spoken of Northland's army: the body whose owner was named before. */
function bodyVerdict(reading: Reading, source: Source): Verdict | null {
  const kin = BODIES.get(lowerAt(reading, source.end - 1));
  if (kin === undefined || source.end - source.first !== 2) return null;
  const owner = onlyActorBefore(reading, source.first, (mention) =>
    ownsBody(reading, mention, (word) => kin.includes(word)),
  );
  return owner === null ? null : standsFor(reading, source, owner);
}

/**
 * `the opposition party`, where the article had `the Pier Union (PU) opposition party`; `the OC`, where it had `the officer in charge (OC) Jan Kral`: the
 * same words once stood beside a name, and beside no other.
 */
function apposedVerdict(reading: Reading, { first, end }: Source): Verdict | null {
  const words = Array.from({ length: end - first - 1 }, (_, i) => lowerAt(reading, first + 1 + i));
  const acronym = words.length === 1 && /^\p{Lu}{2,6}$/u.test(reading.tokens[end - 1]?.text ?? '');
  if (!acronym && (words.length < 2 || !INSTITUTION_NOUNS.has(words.at(-1) ?? ''))) return null;
  const speaker = onlyActorBefore(reading, first, (mention) => {
    if (mention.form !== 'name' || (mention.type === 'PERSON') !== acronym) return false;
    const range = tokenRange(reading.tokens, mention);
    const at = acronym ? titleBeside(reading, range, words[0] ?? '') : behindBracket(reading, range.end);
    return words.every((word, k) => lowerAt(reading, at + k) === word);
  });
  return speaker === null ? null : standsFor(reading, { first, end }, speaker);
}

/**
 * Where the acronym stands among the words right beside a name, `the officer in charge (OC) Jan Kral`, `the MEC for Finance Jan Kral`, `Jan Kral, OC of the port`; -1 where
 * it does not.
 */
function titleBeside(reading: Reading, { first, end }: Range, acronym: string): number {
  if (lowerAt(reading, end) === ',' && lowerAt(reading, end + 1) === acronym) return end + 1;
  for (let i = first - 1; i >= Math.max(0, first - LONGEST_TITLE); i--) {
    const word = reading.tokens[i];
    if (word?.lower === acronym) return i;
    const inTitle = /^(?:[()]|\p{Lu}.*)$/u.test(word?.text ?? '') || PREPOSITIONS.has(word?.lower ?? '');
    if (!inTitle) return -1;
  }
  return -1;
}

/** How far before a name its title may hold an acronym. */
const LONGEST_TITLE = 5;

/** Behind a bracket that opens at the token, or the token itself. */
function behindBracket(reading: Reading, i: number): number {
  if (lowerAt(reading, i) !== '(') return i;
  return lowerAt(reading, i + 2) === ')' ? i + 3 : i;
}

/** The verdict that the words are another way to speak of `speaker`. */
function standsFor(reading: Reading, source: Range, speaker: string): Verdict {
  const phrase = slice(reading.text, spanOfRange(reading, source));
  const verdict = named(reading, speaker, 0.75, `“${phrase}” is the one of ${nameOf(reading, speaker)}`);
  return verdict.sourceType === 'person' ? verdict : { ...verdict, sourceType: 'institution' };
}

/**
 * `Jan Kral has opened the pier. “…,” the Premier said`: an office in capitals that the article gives nobody, where it has named one person only; later on, whom it was
 * found to be. A guess.
 */
function officeVerdict(
  reading: Reading,
  source: Source,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
): Verdict | null {
  const office = reading.tokens[source.end - 1];
  if (office === undefined || !SINGLE_OFFICES.has(office.lower) || !/^\p{Lu}/u.test(office.text)) return null;
  const phrase = slice(reading.text, spanOfRange(reading, source));
  const before = sameSource(reading, phrase, sayings, verdicts);
  const person = before ?? onlyPersonBefore(reading, source.first);
  if (person === null || reading.actors.get(person)?.roles.length !== 0) return null;
  const why = before === null ? 'the only person named before' : 'as before';
  return named(reading, person, 0.6, `“${phrase}” is possibly ${nameOf(reading, person)}, ${why}`);
}

/** Whom the same words were the source of before, or null. */
function sameSource(
  reading: Reading,
  phrase: string,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
): string | null {
  const asked = wordsOf(phrase).join(' ');
  for (let i = verdicts.length - 1; i >= Math.max(0, verdicts.length - SAYINGS_BACK); i--) {
    const source = sayings[i]?.source;
    const speaker = verdicts[i]?.speaker;
    if (source && speaker && wordsOf(slice(reading.text, spanOfRange(reading, source))).join(' ') === asked)
      return speaker;
  }
  return null;
}

/** How many sayings back the same office is looked for. */
const SAYINGS_BACK = 40;

/** How many names of an article are looked at, from its beginning. */
const MOST_MENTIONS = 100;

/** The one person whom the article names before the token, or null. */
function onlyPersonBefore(reading: Reading, token: number): string | null {
  const people = new Set<string>();
  const end = reading.tokens[token]?.start ?? 0;
  for (const { type, actor, start, block } of reading.mentions.slice(0, MOST_MENTIONS)) {
    if (start >= end || people.size > 1) break;
    const label = reading.article.blocks[block]?.label;
    if (type === 'PERSON' && actor !== null && (label === 'body' || label === 'headline')) people.add(actor);
  }
  const [person] = people;
  const all = (reading.mentions[MOST_MENTIONS]?.start ?? end) >= end;
  return all && people.size === 1 && person !== undefined ? person : null;
}

/** Nouns by which news writing varies a name. */
const GENERIC: ReadonlySet<string> = new Set(
  'official politician leader diplomat lawmaker legislator parliamentarian veteran executive'.split(' '),
);

/** Verbs that carry on what the same one has said. */
const GOING_ON: ReadonlySet<string> = new Set('add continue conclude reiterate'.split(' '));

/** `“…,” said Kuba Talan, the region's deputy premier. The Highland official added: …`: another word for the person who spoke last. */
function describedVerdict(
  reading: Reading,
  saying: Saying,
  source: Source,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
): Verdict | null {
  const word = lowerAt(reading, headOf(reading, source));
  const last = sayings[verdicts.length - 1];
  const before = verdicts.at(-1);
  if (!GENERIC.has(word) || !before?.speaker || before.sourceType !== 'person' || last === undefined)
    return null;
  if (saying.stretch.block - last.stretch.block > 1) return null;
  if (namesAnother(reading, { first: tailOf(last), end: source.first }, before.speaker)) return null;
  const actor = reading.actors.get(before.speaker);
  const known = [...(actor?.roles ?? []).map(({ title }) => title), ...(actor?.names ?? [])].flatMap(wordsOf);
  const phrase = slice(reading.text, spanOfRange(reading, source));
  const asked = wordsOf(phrase).filter((other) => other !== word);
  const fits = asked.every((other) => known.some((each) => each === other || areKin(each, other)));
  if (!fits && !GOING_ON.has(saying.cue?.verb?.lemma ?? '')) return null;
  return named(
    reading,
    before.speaker,
    Math.min(before.confidence, asked.length > 0 && fits ? 0.72 : 0.62),
    `“${phrase}” is who spoke last: ${nameOf(reading, before.speaker)}`,
  );
}

function tailOf({ cue, source, stretch }: Saying): number {
  return Math.max(source?.end ?? stretch.first, cue?.end ?? stretch.first);
}

/** Whether the reporter names a person other than `speaker` in the range. */
function namesAnother(reading: Reading, { first, end }: Range, speaker: string): boolean {
  for (let i = first; i < end; i++) {
    const mention = mentionAt(reading, i);
    if (mention?.type === 'PERSON' && mention.actor !== speaker && pieceAt(reading, i) === undefined)
      return true;
  }
  return false;
}
