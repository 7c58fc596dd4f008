import { DETERMINERS, PERSON_NOUNS } from './lexicon.ts';
import type { Source } from './phrases.ts';
import { lowerAt, mentionAt, type Reading } from './reading.ts';
import { named, nameOf, type Verdict } from './verdicts.ts';

/** `the minister`: the one person whom the text gives that role. */
export function roleVerdict(reading: Reading, source: Source, word: string, phrase: string): Verdict | null {
  if (
    !PERSON_NOUNS.has(word) ||
    (!/^(?:the|his|her|its|their)$/.test(lowerAt(reading, source.first)) && !hasMention(reading, source))
  )
    return null;
  if (/^(?:a|an|one|another)$/.test(lowerAt(reading, source.first))) return null;
  if (isNameless(reading, source, word)) return null;
  const asked = wordsOf(phrase);
  const acronyms = new Set((phrase.match(/\b\p{Lu}{2,6}\b/gu) ?? []).map((each) => each.toLowerCase()));
  const scored: [string, number][] = [];
  for (const actor of reading.actors.values()) {
    if (actor.type !== 'PERSON') continue;
    const score = Math.max(
      0,
      ...actor.roles.map((role) => roleScore(asked, word, wordsOf(role.title), acronyms)),
    );
    if (score > 0) scored.push([actor.id, score]);
  }
  scored.sort((a, b) => b[1] - a[1]);
  const [best, second] = scored;
  if (best === undefined) return null;
  const tied = second !== undefined && second[1] === best[1];
  const verdict = named(
    reading,
    best[0],
    tied ? 0.5 : 0.8,
    `“${phrase}” is the role of ${nameOf(reading, best[0])}`,
  );
  return { ...verdict, candidates: tied ? scored.slice(1, 4).map(([id]) => id) : [] };
}

/** How many tokens before an office somebody who holds one and has no name is looked for. */
const STRANGER_BACK = 40;

/** `A deputy leader has left, … The deputy leader claims`: the one who was spoken of before has no name, whoever holds such an office besides. */
function isNameless(reading: Reading, { first }: Source, head: string): boolean {
  for (let i = first - 2; i > first - STRANGER_BACK; i--) {
    if (lowerAt(reading, i) !== head || mentionAt(reading, i)?.form === 'name') continue;
    for (let at = i - 1; at > i - 4; at--)
      if (/^(?:a|an|another|one)$/.test(lowerAt(reading, at))) return !standsByName(reading, at, i + 1);
  }
  return false;
}

/** `Jan Kral, a spokesman`, `a spokesman, Jan Kral`, `a spokesman named Jan Kral`: a person's name stands right before or behind the words. */
function standsByName(reading: Reading, first: number, end: number): boolean {
  const beside = [first - 1, first - 2, end, end + 1];
  return beside.some((i) => mentionAt(reading, i)?.type === 'PERSON');
}

/**
 * How well a title fits: every word of the phrase must be in it, since `Northland's president` is not any president. An acronym may stand for words of it:
 * `the HL secretary` for the `Harbour League secretary`.
 */
function roleScore(
  asked: readonly string[],
  head: string,
  title: readonly string[],
  acronyms: ReadonlySet<string>,
): number {
  const initials = title.map((word) => word[0]).join('');
  const fits = (word: string): boolean =>
    title.some((other) => other === word || areKin(word, other)) ||
    (acronyms.has(word) && initials.includes(word));
  const leads =
    title.includes(head) ||
    (LEADERS.has(head) && acronyms.size > 0 && title.some((word) => LEADERS.has(word)));
  return leads && asked.every((word) => fits(word) || word === head) ? asked.length : 0;
}

/** Words for who leads a party or a body; behind its acronym one is as good as another. */
const LEADERS: ReadonlySet<string> = new Set(
  'head leader president chief chairman chairwoman chairperson chair'.split(' '),
);

/** `Northland` and `Northlandic`: a country and what is called after it share their beginnings. */
export function areKin(a: string, b: string): boolean {
  return a.length > 5 && b.length > 5 && a.slice(0, 5) === b.slice(0, 5);
}

/** The words of a noun phrase in lower case, without articles and other determiners. */
export function wordsOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !DETERMINERS.has(word));
}

function hasMention(reading: Reading, source: Source): boolean {
  return mentionAt(reading, source.first) !== undefined;
}
