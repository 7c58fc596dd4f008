import { foldName } from './folding.ts';
import { HONORIFICS, TITLES } from './lexiconTitles.ts';
import { phraseIndex, type FoldedTokens, type PhraseIndex } from './phraseIndex.ts';

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

/** The token behind the title or form of address that begins at `first`, or null. Case does not count. */
export function titleEnd(text: FoldedTokens, first: number, end: number): number | null {
  return TITLE_PHRASES.longest(text, first, end, always)?.end ?? null;
}
