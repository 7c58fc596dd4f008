import type { Actor, Mention } from '../actors/types.ts';
import { slice } from '../text/span.ts';
import { DETERMINERS, MOUTHPIECES, SINGLE_OFFICES } from './lexicon.ts';
import { areKin, wordsOf } from './describedRoles.ts';
import { headOf, mentionsIn } from './nominals.ts';
import type { Source } from './phrases.ts';
import type { Saying } from './progress.ts';
import { genderOf, type Gender } from './pronouns.ts';
import { isHeadline, lowerAt, spanOfRange, tokenRange, type Reading } from './reading.ts';
import { named, nameOf, type Verdict } from './verdicts.ts';

/** How many paragraphs behind the one that gives an office its holder may be named for the first time. */
const PARAGRAPHS_ON = 3;

/** How many blocks of any kind those paragraphs may be spread over. */
const BLOCKS_ON = 24;

/** How many persons of the article are looked at, from its beginning; it keeps a list of thousands of names from being read over and over. */
const MOST_PERSONS = 32;

/** A guess, well below what is shown without `possibly`. */
const CONFIDENCE = 0.62;

/** An office that speaks and has no name: `the harbour minister said`. */
interface Description {
  readonly saying: Saying;
  readonly source: Source;
  /** As written. */
  readonly phrase: string;
  /** The noun of the office: `minister`. */
  readonly head: string;
  /** All its words but the articles. */
  readonly words: readonly string[];
  readonly gender: Gender | null;
}

/** A person at the place where the article's own prose names it for the first time. */
interface Newcomer {
  readonly actor: Actor;
  readonly mention: Mention;
  /** Whether the full name stands there bare, as somebody who speaks or whose office speaks. */
  readonly speaks: boolean;
}

/** Whom the offices met so far turned out to be: by all their words and by their nouns alone. */
interface Identified {
  readonly byWords: Map<string, Verdict>;
  readonly byHead: Map<string, Verdict | null>;
}

/**
 * Resolves offices whose holder is named only afterwards, as news writing likes to: `The harbour minister said …`, and in the next paragraph
 * `“…,” Jan Kral said`. The first person whom the article names without another office is taken for the holder if that person speaks right
 * there, within three paragraphs, and nobody else could be meant. Always a guess. The verdicts stay in the order of the sayings.
 */
export function identifyLater(
  reading: Reading,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
  genders: ReadonlyMap<string, Gender>,
): Verdict[] {
  // A round-up of several stories names people who have nothing to do with each other.
  if (/^(?:live|letters)$/.test(reading.article.genre)) return [...verdicts];
  const newcomers = newcomersOf(reading, sayings);
  const identified: Identified = { byWords: new Map(), byHead: new Map() };
  const resolved: Verdict[] = [];
  verdicts.forEach((verdict, i) => {
    const saying = sayings[i];
    const { takesUp } = verdict;
    const before = takesUp === undefined ? undefined : resolved[takesUp];
    if (saying === undefined || verdict.sourceKind !== 'unnamed') resolved.push(verdict);
    else if (before !== undefined) resolved.push(takeUp(verdict, before));
    else {
      const description = descriptionOf(reading, saying, verdict);
      resolved.push(
        description === null
          ? verdict
          : identify(reading, description, verdict, newcomers, identified, genders),
      );
    }
  });
  return resolved;
}

/** `She added …` behind an office follows whom that office was found to be. */
function takeUp(
  verdict: Verdict,
  { sourceKind, sourceType, speaker, candidates, confidence, evidence }: Verdict,
): Verdict {
  if (speaker === null) return verdict;
  return {
    sourceKind,
    sourceType,
    speaker,
    candidates,
    confidence: Math.min(confidence, verdict.confidence),
    evidence: [...verdict.evidence, ...evidence],
  };
}

/** The office that a saying's source is, if it is a definite, single one in the article's headline or own prose. */
function descriptionOf(reading: Reading, saying: Saying, verdict: Verdict): Description | null {
  const { source, stretch } = saying;
  const label = reading.article.blocks[stretch.block]?.label;
  if (source === null || verdict.sourceType !== 'person') return null;
  if (label !== 'body' && !isHeadline(reading, stretch.block)) return null;
  const at = headOf(reading, source);
  const head = lowerAt(reading, at);
  if (!SINGLE_OFFICES.has(head) || !isDefinite(reading, source, at, isHeadline(reading, stretch.block)))
    return null;
  const phrase = slice(reading.text, spanOfRange(reading, source));
  return {
    saying,
    source,
    phrase,
    head,
    words: wordsOf(phrase),
    gender: genderOfOffice(reading, head, saying),
  };
}

/** `the minister`, `its mayor`, `Northland's president`; in a headline also `harbour minister`. */
function isDefinite(reading: Reading, { first }: Source, head: number, headline: boolean): boolean {
  const opening = lowerAt(reading, first);
  if (/^(?:the|its|their)$/.test(opening)) return lowerAt(reading, first + 1) !== 'other';
  if (DETERMINERS.has(opening) || reading.tokens[first]?.kind === 'number') return false;
  if (headline) return true;
  for (let i = first; i < head; i++) if (/^(?:'s|')$/.test(lowerAt(reading, i))) return true;
  return false;
}

/** The gender that the office's noun or the pronoun right behind its cue shows: `a chairwoman`, `the minister said she …`. */
function genderOfOffice(reading: Reading, head: string, { cue, source, content }: Saying): Gender | null {
  if (head.endsWith('woman')) return 'woman';
  if (/^(?:chairman|spokesman|archbishop|bishop)$/.test(head)) return 'man';
  const first = content[0]?.first ?? -1;
  if (cue === null || source === null || first < cue.first) return null;
  return genderOf(lowerAt(reading, lowerAt(reading, first) === 'that' ? first + 1 : first));
}

function identify(
  reading: Reading,
  description: Description,
  verdict: Verdict,
  newcomers: readonly Newcomer[],
  { byWords, byHead }: Identified,
  genders: ReadonlyMap<string, Gender>,
): Verdict {
  const { words, head, phrase } = description;
  const key = keyOf(words);
  const known = byWords.get(key) ?? (words.length === 1 ? byHead.get(head) : undefined);
  if (known) return known;
  const holders = holdersOf(reading, description, newcomers, genders);
  const [holder] = holders;
  if (holder === undefined) return verdict;
  if (holders.length > 1) {
    const evidence = [...verdict.evidence, 'more than one who is named after it could be meant'];
    return { ...verdict, candidates: holders.slice(0, 4), evidence };
  }
  const evidence = `“${phrase}” is not given a name; ${nameOf(reading, holder)} is the first who is named after it`;
  const found = named(reading, holder, CONFIDENCE, evidence);
  byWords.set(key, found);
  byHead.set(head, byHead.has(head) && byHead.get(head)?.speaker !== holder ? null : found);
  return found;
}

/** `Northland's president` and `the Northlandic president` have the same key. */
function keyOf(words: readonly string[]): string {
  return words
    .map((word) => (word.length > 5 ? word.slice(0, 5) : word))
    .toSorted()
    .join(' ');
}

/** Who may hold the office: nobody, unless the first person named without another office is named behind it, and speaks there. */
function holdersOf(
  reading: Reading,
  description: Description,
  newcomers: readonly Newcomer[],
  genders: ReadonlyMap<string, Gender>,
): string[] {
  const behind = spanOfRange(reading, description.source).end;
  const end = windowEnd(reading, description.saying.stretch.block);
  const free = newcomers.filter(({ actor }) => mayHold(description, actor, genders));
  const speakers = free.filter(({ speaks, mention }) => speaks && mention.start < end);
  const [first] = free;
  // Somebody named before it may be the one who is meant, and so may somebody of whom more is told first.
  if (first === undefined || first.mention.start < behind || first !== speakers[0]) return [];
  const titled = [...reading.actors.values()].filter(
    ({ type, roles }) => type === 'PERSON' && roles.some(({ title }) => fits(description, title)),
  );
  return [...new Set([...speakers.map(({ actor }) => actor.id), ...titled.map(({ id }) => id)])];
}

/** Whether neither a title nor the gender of a person speaks against the office. */
function mayHold(
  description: Description,
  { id, roles }: Actor,
  genders: ReadonlyMap<string, Gender>,
): boolean {
  const gender = genders.get(id) ?? null;
  if (gender !== null && description.gender !== null && gender !== description.gender) return false;
  return roles.every(({ title }) => fits(description, title));
}

/** Whether a title says nothing that the description does not: `Minister` fits `the harbour minister`, `Foreign Minister` does not. */
function fits({ head, words }: Description, title: string): boolean {
  const said = wordsOf(title);
  return (
    said.includes(head) && said.every((word) => words.some((other) => other === word || areKin(other, word)))
  );
}

/** The offset at which the paragraphs end in which a name is waited for: a headline waits as if it stood in the lead. */
function windowEnd({ article: { blocks } }: Reading, block: number): number {
  let left = PARAGRAPHS_ON + (blocks[block]?.label === 'body' ? 0 : 1);
  let end = blocks[block]?.end ?? 0;
  for (let i = block + 1; i <= block + BLOCKS_ON && left > 0; i++) {
    const next = blocks[i];
    // Behind a subheading another matter begins.
    if (next === undefined || next.label === 'subhead') break;
    if (next.label !== 'body') continue;
    end = next.end;
    left--;
  }
  return end;
}

/** The persons whom headline and prose name, in order of their first names. */
function newcomersOf(reading: Reading, sayings: readonly Saying[]): Newcomer[] {
  const bare = new Set(sayings.flatMap((saying) => bareSpeaker(reading, saying) ?? []));
  const met = new Set<string>();
  const newcomers: Newcomer[] = [];
  for (const mention of reading.mentions) {
    if (newcomers.length >= MOST_PERSONS) break;
    const actor = mention.type === 'PERSON' ? reading.actors.get(mention.actor ?? '') : undefined;
    const label = reading.article.blocks[mention.block]?.label;
    if (actor === undefined || met.has(actor.id) || mention.form !== 'name') continue;
    if (label !== 'body' && !isHeadline(reading, mention.block)) continue;
    met.add(actor.id);
    newcomers.push({
      actor,
      mention,
      speaks: bare.has(mention) && /\S\s+\S/.test(slice(reading.text, mention)),
    });
  }
  return newcomers;
}

/** The name of the person who speaks in a saying, or whose office does, if nothing beside the name says who that is. */
function bareSpeaker(reading: Reading, { cue, source }: Saying): Mention | null {
  if (cue === null || source === null) return null;
  const mention = mentionsIn(reading, source).find(({ type, form }) => type === 'PERSON' && form === 'name');
  if (mention === undefined) return null;
  const name = tokenRange(reading.tokens, mention);
  if (MOUTHPIECES.has(lowerAt(reading, headOf(reading, source)))) return mention;
  const { phrase } = source;
  const alone = name.first === phrase.first && name.end === phrase.end && name.end === source.end;
  return alone && !isExplained(reading, name.end) ? mention : null;
}

/** Whether the words behind a name say who that is: `Jan Kral, a baker`, `Jan Kral (left)`, `Jan Kral of the union`. */
function isExplained(reading: Reading, behind: number): boolean {
  const word = lowerAt(reading, behind);
  if (/^(?:[(—–]|--|of|from|who|whose)$/.test(word)) return true;
  return word === ',' && !/^(?:and|but|\p{L}+ing)$/u.test(lowerAt(reading, behind + 1));
}
