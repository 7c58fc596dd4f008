import { slice, type Span } from '../engine/index.ts';

/** Words that stand in any statement, in small letters. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'about above after again against also among another around because been before being below between both could does down during each ' +
    'else even ever every from further have having here hers herself himself into itself just like made make many might more most much ' +
    'must only other over same shall should since some still such than that their them then there these they this those through until ' +
    'under very want wants were what when where which while whom whose will with within without would your yours says said tell tells ' +
    'told year years week today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** How much of a word is compared: inflected forms of one word mostly begin alike (`preserve`, `preserving`). */
const STEM = 6;

/** Words with fewer letters tell little, unless they are names. */
const SHORTEST = 4;

/** The telling words of some spans, each by its beginning, so that their forms are one. */
export function contentStems(text: string, spans: readonly Span[]): ReadonlySet<string> {
  const words = spans.flatMap((span) => slice(text, span).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  return new Set(
    words
      .map((word) => word.toLowerCase())
      .filter((word) => (word.length >= SHORTEST || /^\d/.test(word)) && !COMMON.has(word))
      .map((word) => bare(word).slice(0, STEM)),
  );
}

/** A word of few letters loses its ending too: `hulls`, `pays`. */
function bare(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word.replace(/s$/, '');
}

/** What share of the first set stands in the second; 0 where the first is empty. */
export function shareOf(wanted: ReadonlySet<string>, given: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let found = 0;
  for (const stem of wanted) if (given.has(stem)) found++;
  return found / wanted.size;
}
