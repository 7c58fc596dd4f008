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

/** Longer than any title, in tokens. */
const LONGEST_TITLE = 6;

/** Forms of address that half of a text's persons may have. */
const COMMON_ADDRESS = /^(?:mrs?|ms|miss|mister|madame?|dr|doctor|sir|prof|professor)\.?$/;

/** The folded words of the title that stands right before `first`: `prime minister`, `rep.`; empty where none does, or one that many bear. */
export function titleBefore(
  text: FoldedTokens & { readonly folded: readonly string[] },
  first: number,
): string {
  for (let start = Math.max(0, first - LONGEST_TITLE); start < first; start++) {
    if (titleEnd(text, start, first) !== first) continue;
    const words = text.folded.slice(start, first).join(' ');
    return COMMON_ADDRESS.test(words) ? '' : words;
  }
  return '';
}
