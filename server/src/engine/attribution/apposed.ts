import type { Mention } from '../actors/types.ts';
import { slice } from '../text/span.ts';
import { DETERMINERS, INSTITUTION_NOUNS } from './lexicon.ts';
import type { Source } from './phrases.ts';
import { lastBefore } from './pronouns.ts';
import { lowerAt, mentionAt, spanOfRange, tokenRange, type Range, type Reading } from './reading.ts';
import { named, nameOf, type Verdict } from './verdicts.ts';

/** How many mentions back somebody is looked for whom other words mean. */
const MENTIONS_BACK = 60;

/** The one actor, some way before the token, of whom a mention is as asked for; null where there is none, or more than one. */
export function onlyActorBefore(
  reading: Reading,
  token: number,
  isAsked: (mention: Mention) => boolean,
): string | null {
  const actors = new Set<string>();
  const last = lastBefore(reading.mentions, reading.tokens[token]?.start ?? 0);
  for (let i = last; i > Math.max(-1, last - MENTIONS_BACK); i--) {
    const mention = reading.mentions[i];
    if (mention?.actor && isAsked(mention)) actors.add(mention.actor);
  }
  const [actor] = actors;
  return actor === undefined || actors.size > 1 ? null : actor;
}

/** How many words may stand between the article and the noun of an apposition: `the largest private tunnel company`. */
const LONGEST_APPOSITION = 5;

/** Nouns of bodies that only a text can tell of whom they speak, beside those of institutions. */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  'company firm charity startup manufacturer producer developer publisher'.split(' '),
);

/**
 * `The company says`, where the article had `the tunnel company, Nordbahn,` or `Nordbahn, the company that runs the tunnel`; `the senate`, where it had `the Estmark Senate`:
 * the one body that the same noun stood beside, or that has it in its name. Null where that is none, or more than one.
 */
export function apposedBody(reading: Reading, source: Source): Verdict | null {
  const noun = lowerAt(reading, source.end - 1);
  if (source.end - source.first !== 2 || !(INSTITUTION_NOUNS.has(noun) || BODY_NOUNS.has(noun))) return null;
  const body = onlyActorBefore(reading, source.first, (mention) => {
    if (mention.type !== 'ORG' || mention.form !== 'name') return false;
    const name = tokenRange(reading.tokens, mention);
    return [nounBefore, nounBehind, nounIn].some((find) => find(reading, name) === noun);
  });
  if (body === null) return null;
  const phrase = slice(reading.text, spanOfRange(reading, source));
  return {
    ...named(reading, body, 0.78, `“${phrase}” is what the article calls ${nameOf(reading, body)}`),
    sourceType: 'institution',
  };
}

/** The noun of a name: `Senate` of `Estmark Senate`, `Ministry` of `Ministry of Health`. */
function nounIn(reading: Reading, { first, end }: Range): string | null {
  if (end - first < 2) return null;
  for (let i = first + 1; i < end; i++)
    if (/^(?:of|for|on)$/.test(lowerAt(reading, i))) return lowerAt(reading, i - 1);
  return lowerAt(reading, end - 1);
}

/** The noun of `the tunnel company, Nordbahn,` or `Moss's group, Friends of the Pier,` before the name, or null. */
function nounBefore(reading: Reading, { first, end }: Range): string | null {
  const parted = lowerAt(reading, first - 1) === ',' && /^[,.]$/.test(lowerAt(reading, end));
  if (!parted) return null;
  for (let i = first - 3; i >= first - 2 - LONGEST_APPOSITION; i--) {
    const word = lowerAt(reading, i);
    if (DETERMINERS.has(word) || word === "'s" || word === "'") return lowerAt(reading, first - 2);
    if (reading.tokens[i]?.kind !== 'word' || mentionAt(reading, i)?.form === 'name') return null;
  }
  return null;
}

/** The noun of `Nordbahn, the company that …` or `Nordbahn, a tunnel company,` behind the name, or null. */
function nounBehind(reading: Reading, { end }: Range): string | null {
  if (lowerAt(reading, end) !== ',' || !/^(?:the|a|an|its)$/.test(lowerAt(reading, end + 1))) return null;
  for (let i = end + 2; i <= end + 2 + LONGEST_APPOSITION; i++) {
    const next = lowerAt(reading, i + 1);
    if (/^(?:[,.]|that|which|who|behind|in|of|for|based|with|from)$/.test(next)) return lowerAt(reading, i);
    if (reading.tokens[i]?.kind !== 'word') return null;
  }
  return null;
}
