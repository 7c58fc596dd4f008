import type { Actor, Mention } from '../actors/types.ts';
import { slice } from '../text/span.ts';
import {
  CROWD_NOUNS,
  DOCUMENT_NOUNS,
  INSTITUTION_NOUNS,
  OFFICE_NOUNS,
  OUTLET_NAMES,
  OUTLET_NOUNS,
  PEOPLE_NOUNS,
  PERSON_NOUNS,
  PREPOSITIONS,
} from './lexicon.ts';
import { roleVerdict } from './describedRoles.ts';
import { isOutlet, isPaper } from './outlets.ts';
import type { Source } from './phrases.ts';
import type { Saying } from './progress.ts';
import { lowerAt, mentionAt, spanOfRange, tokenRange, type Range, type Reading } from './reading.ts';
import type { SourceType } from './types.ts';
import { named, nameOf, type Verdict } from './verdicts.ts';

/** Judges a noun phrase: a name, a people or body, a role, a document, or somebody left nameless. */
export function phraseVerdict(
  reading: Reading,
  saying: Saying,
  source: Source,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
): Verdict {
  const inside = mentionsIn(reading, source);
  const last = inside.at(-1);
  const place = placeOf(reading, saying, source);
  const head = headOf(reading, source);
  const word = lowerAt(reading, head);
  if (
    last?.form === 'name' &&
    last.type === 'PERSON' &&
    tokenRange(reading.tokens, last).end === source.end &&
    (head >= source.end - 1 ||
      endsOffice(reading, source.first, head, tokenRange(reading.tokens, last).first))
  ) {
    return nameVerdict(reading, last, `the name ${place}`);
  }
  const nominal = inside.find(
    (mention) => mention.form === 'nominal' && mention.actor !== null && covers(reading, mention, head),
  );
  if (nominal && nominal.actor !== null) {
    const verdict = named(
      reading,
      nominal.actor,
      0.6 + 0.3 * nominal.confidence,
      `“${slice(reading.text, nominal)}” is ${nameOf(reading, nominal.actor)}`,
    );
    // `The Northlandic army` is a body, and no people.
    return verdict.sourceType === 'group' && INSTITUTION_NOUNS.has(word)
      ? { ...verdict, sourceType: 'institution' }
      : verdict;
  }
  const headName = inside.find((mention) => mention.form === 'name' && covers(reading, mention, head));
  if (headName !== undefined) return nameVerdict(reading, headName, `the name ${place}`);
  return commonVerdict(reading, saying, source, word, inside, place, sayings, verdicts);
}

/**
 * `superintendent of police Jan Kral`, `minister of state for trade Jan Kral`, `the officer in charge (OC) Jan Kral`: before the name a title ends that holds a
 * preposition. The spokesman for opposition leader Jan Kral is somebody else.
 */
function endsOffice(reading: Reading, first: number, head: number, name: number): boolean {
  const before = reading.tokens[name - 1];
  if (before?.text === ')') return true;
  const office = [head, head - 1].find((i) => i >= first && OFFICES.test(lowerAt(reading, i)));
  if (office === undefined || PERSON_NOUNS.has(before?.lower ?? '')) return false;
  return /^\p{L}{4,}$/u.test(before?.text ?? '') && !PREPOSITIONS.has(before?.lower ?? '');
}

/** Offices whose titles say of what. */
const OFFICES =
  /^(?:minister|secretary|chief|head|director|superintendent|inspector|officer|commissioner|commander|chairman|chairwoman|president|governor|judge)$/;

function commonVerdict(
  reading: Reading,
  saying: Saying,
  source: Source,
  word: string,
  inside: readonly Mention[],
  place: string,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
): Verdict {
  const phrase = slice(reading.text, spanOfRange(reading, source));
  const names = inside.filter((mention) => mention.form === 'name' && mention.actor !== null);
  const headStart = reading.tokens[headOf(reading, source)]?.start ?? 0;
  const owner = names.findLast(({ start }) => start < headStart) ?? names.at(-1);
  if (owner?.actor && (OFFICE_NOUNS.has(word) || DOCUMENT_NOUNS.has(word))) {
    const verdict = named(
      reading,
      owner.actor,
      0.85,
      `“${phrase}” speaks for ${nameOf(reading, owner.actor)}`,
    );
    if (isOutlet(reading, source) && REPORTS.has(word)) return { ...verdict, sourceType: 'outlet' };
    return { ...verdict, sourceType: DOCUMENT_NOUNS.has(word) ? 'document' : 'institution' };
  }
  const within =
    owner !== undefined && owner.start > headStart && lowerAt(reading, headOf(reading, source) + 1) !== 'of';
  if (owner?.actor && PEOPLE_NOUNS.has(word) && owner.type !== 'PERSON' && !within) {
    const verdict = named(reading, owner.actor, 0.85, `“${phrase}” is ${nameOf(reading, owner.actor)}`);
    return {
      ...verdict,
      sourceType: owner.type === 'GROUP' && !INSTITUTION_NOUNS.has(word) ? 'group' : 'institution',
    };
  }
  // `The office` points back to one that has been named; `the transport office` is another.
  const bare = source.end - source.first <= 2;
  if (DOCUMENT_NOUNS.has(word) || (bare && OFFICE_NOUNS.has(word))) {
    const issuer = issuerOf(reading, source, word, sayings, verdicts);
    if (issuer !== null) return issuer;
  }
  const role = roleVerdict(reading, source, word, phrase);
  if (role !== null) return role;
  const sourceType =
    REPORTS.has(word) && isOutlet(reading, { ...source, end: source.end - 1 })
      ? 'outlet'
      : isPaper(reading, saying, source)
        ? 'outlet'
        : typeOfNoun(word);
  return {
    sourceKind: 'unnamed',
    sourceType,
    speaker: null,
    candidates: [],
    confidence: 0.9,
    evidence: [`“${phrase}” ${place}, without a name`],
  };
}

/** What an outlet publishes: `the Herald report said` is the Herald. */
const REPORTS: ReadonlySet<string> = new Set(['report', 'story', 'article', 'editorial', 'broadcast']);

function typeOfNoun(word: string): SourceType {
  if (OUTLET_NOUNS.has(word) && word !== 'paper') return 'outlet';
  if (CROWD_NOUNS.has(word)) return 'crowd';
  if (DOCUMENT_NOUNS.has(word)) return 'document';
  if (INSTITUTION_NOUNS.has(word)) return 'institution';
  return PERSON_NOUNS.has(word) || !/s$|^(?:men|women|children)$/.test(word) ? 'person' : 'group';
}

/** Who issued `the statement`: whoever was last said to speak in one. */
function issuerOf(
  reading: Reading,
  source: Source,
  word: string,
  sayings: readonly Saying[],
  verdicts: readonly Verdict[],
): Verdict | null {
  if (/^(?:a|an|another)$/.test(lowerAt(reading, source.first))) return null;
  const least = lastIssued(reading, source.first, word);
  for (let i = verdicts.length - 1; i >= Math.max(0, verdicts.length - 8); i--) {
    const [saying, verdict] = [sayings[i], verdicts[i]];
    if (!verdict?.speaker || !saying?.cue) continue;
    if (!mentionsWord(reading, saying, word)) continue;
    // Somebody else has issued one since.
    if (least >= 0 && (reading.sentenceOf[least] ?? 0) > (reading.sentenceOf[saying.cue.first] ?? 0))
      return null;
    const evidence = `“the ${word}” is the one by ${nameOf(reading, verdict.speaker)}`;
    return { ...verdict, sourceType: 'document', confidence: 0.78, evidence: [evidence] };
  }
  return null;
}

/** How many tokens back a paper is looked for that somebody issued. */
const TOKENS_BACK = 400;

/** Where a paper was last brought in, `they issued a statement`, before the token at `end`; -1 where none was. */
function lastIssued(reading: Reading, end: number, word: string): number {
  for (let i = end - 1; i > Math.max(0, end - TOKENS_BACK); i--)
    if (lowerAt(reading, i) === word && /^(?:a|an|another|joint|written)$/.test(lowerAt(reading, i - 1)))
      return i;
  return -1;
}

function mentionsWord(reading: Reading, { cue, source }: Saying, word: string): boolean {
  const from = Math.min(cue?.first ?? 0, source?.first ?? cue?.first ?? 0);
  for (let i = from; i < from + 20; i++) if (lowerAt(reading, i) === word) return true;
  return false;
}

/** `the name before “said”`: where the source stands to its cue. */
function placeOf(reading: Reading, { cue, relation }: Saying, { first }: Source): string {
  if (relation === 'leaned') return 'in the sentence before';
  if (relation === 'behind' && cue === null) return 'behind the words';
  if (cue === null)
    return /^(?:--|[—–―])$/.test(lowerAt(reading, first - 1)) ? 'behind the dash' : 'before the colon';
  const words = slice(reading.text, spanOfRange(reading, cue));
  return `${first < cue.first ? 'before' : 'behind'} “${words}”`;
}

/** The token that a phrase is about: the last one before its first preposition, relative or bracket. */
export function headOf(reading: Reading, { first, end }: Range): number {
  for (let i = first + 1; i < end; i++) {
    const word = lowerAt(reading, i);
    if ((PREPOSITIONS.has(word) || /^(?:,|\(|who)$/.test(word)) && mentionAt(reading, i)?.form !== 'name')
      return i - 1;
  }
  return end - 1;
}

/** The mentions that a range touches, in order. */
export function mentionsIn(reading: Reading, { first, end }: Range): Mention[] {
  const found: Mention[] = [];
  for (let i = first; i < end; i++) {
    const mention = mentionAt(reading, i);
    if (mention !== undefined && mention !== found.at(-1)) found.push(mention);
  }
  return found;
}

function covers(reading: Reading, mention: Mention, token: number): boolean {
  const { first, end } = tokenRange(reading.tokens, mention);
  return first <= token && token < end;
}

function nameVerdict(reading: Reading, mention: Mention, evidence: string): Verdict {
  if (mention.actor === null) {
    const fitting = [...reading.actors.values()].filter((actor) =>
      endsLike(actor, slice(reading.text, mention)),
    );
    return {
      sourceKind: 'named',
      sourceType: 'person',
      speaker: null,
      candidates: fitting.slice(0, 4).map(({ id }) => id),
      confidence: 0.4,
      evidence: [`${evidence}, which fits more than one`],
    };
  }
  const verdict = named(reading, mention.actor, 0.55 + 0.42 * mention.confidence, evidence);
  const word = slice(reading.text, mention).toLowerCase().split(/\s+/).at(-1) ?? '';
  return OUTLET_NAMES.has(word) && mention.type === 'ORG' ? { ...verdict, sourceType: 'outlet' } : verdict;
}

function endsLike({ name }: Actor, surname: string): boolean {
  return name === surname || name.endsWith(` ${surname}`);
}
