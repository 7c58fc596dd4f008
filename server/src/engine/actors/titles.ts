import { isCommonWord } from './commonWords.ts';
import { foldName } from './folding.ts';
import { HONORIFICS, TITLE_MODIFIERS, TITLES } from './lexiconTitles.ts';
import { phraseIndex, type FoldedTokens, type PhraseIndex } from './phraseIndex.ts';
import type { Surface } from './surface.ts';

const TITLE_PHRASES: PhraseIndex<true> = phraseIndex(
  [...TITLES, ...HONORIFICS].map((title) => [title, true] as const),
);

/** The last words of titles: where none of them stands, no title ends. */
const TITLE_ENDINGS: ReadonlySet<string> = new Set(
  [...TITLES, ...HONORIFICS].map((title) => foldName(title.split(/[ -]/).at(-1) ?? '')),
);

/** Whether a title may end with this folded word. */
export function endsTitle(word: string): boolean {
  return TITLE_ENDINGS.has(word);
}

const always = (): boolean => true;

/** Portfolios: a word of a ministry that stands before `Minister`, `Secretary`, `Chief`. */
const PORTFOLIO_HEADS =
  /^(?:ministers?|secretary|commissioner|spokes(?:man|woman|person)|director|chief|adviser|advisor|editor|manager|correspondent|officer|president|coordinator|envoy|coach|attorney)$/;

/** Offices that end in a word which is a head of organisations as well; they are titles only as listed. */
const NOT_PORTFOLIOS: ReadonlySet<string> = new Set(
  'ministry department office agency commission committee council board party union army times post journal news bank group university court assembly parliament congress senate house company corporation association federation league foundation institute'.split(
    ' ',
  ),
);

/** The token behind the title or form of address that begins at `first`, or null. Case does not count. */
export function titleEnd(text: FoldedTokens, first: number, end: number): number | null {
  return TITLE_PHRASES.longest(text, first, end, always)?.end ?? null;
}

/**
 * As `titleEnd`, and with the portfolio before the office: `Trade and Industry Minister`, `Climate Change Secretary`. The portfolio's
 * words have to be everyday words, so that a state's name is left to itself.
 */
export function titleWithPortfolioEnd(surface: Surface, first: number, end: number): number | null {
  const direct = titleEnd(surface, first, end);
  if (direct !== null) return extendTitle(surface, direct, end);
  // An office is asked for from the second word on.
  if (first + 1 >= end) return null;
  for (let i = first; i < end && i < first + 5; i++) {
    const folded = surface.folded[i] ?? '';
    if (i > first && PORTFOLIO_HEADS.test(folded)) return titleEnd(surface, i, end);
    if (!isPortfolioWord(folded)) return null;
  }
  return null;
}

/** Titles that follow each other are one: `Chairman and Chief Executive`, `Vice President Dr`. */
function extendTitle(surface: Surface, from: number, end: number): number {
  let reached = from;
  for (let next = titleEnd(surface, from, end); next !== null; next = titleEnd(surface, next, end))
    reached = next;
  return reached;
}

function isPortfolioWord(folded: string): boolean {
  return (
    (isCommonWord(folded) && !NOT_PORTFOLIOS.has(folded)) || TITLE_MODIFIERS.has(folded) || folded === 'and'
  );
}
