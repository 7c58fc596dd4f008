import type { Block } from '../article/types.ts';
import type { Sentence, Token } from '../language/types.ts';
import type { Span } from '../text/span.ts';
import { startsWithCapital } from './capitals.ts';
import { foldLower } from './folding.ts';
import { STARTERS } from './lexiconClosedWords.ts';
import { words } from './wordList.ts';

/** What other names are looked for in. */
export interface CapitalizedText {
  readonly article: { readonly blocks: readonly Block[] };
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/**
 * What is written as a name in running text and is no actor: an event, a law, a product, a work, a prize. The words of `taken` (disjoint, in
 * order), which are names, titles, figures or dates already, are left out; so are headlines, in which capitals tell nothing. In order and
 * disjoint, all outside of `taken`. Linear.
 */
export function findOtherNames(
  { article, tokens, sentences }: CapitalizedText,
  taken: readonly Span[],
): Span[] {
  const isFree = freeTokens(tokens, taken);
  return sentences
    .filter(({ block }) => RUNNING.has(article.blocks[block]?.label ?? 'headline'))
    .filter((sentence) => !isHeading(tokens, isFree, sentence))
    .flatMap((sentence) => namesIn(tokens, isFree, sentence));
}

/** The blocks whose sentences are written as running text. */
const RUNNING: ReadonlySet<Block['label']> = new Set([
  'body',
  'dek',
  'caption',
  'embed',
  'pullquote',
  'correction',
]);

/** Abbreviations that name nothing of their own. */
const EVERYDAY: ReadonlySet<string> = words(
  'tv tvs id ids dna pc pcs cd cds dvd dvds sms pr hr ngo ngos gdp vat phd mba atm atms suv suvs ufo vip vips gps usb pdf url ok',
);

function freeTokens(tokens: readonly Token[], taken: readonly Span[]): boolean[] {
  let next = 0;
  return tokens.map(({ start, end }) => {
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    return end <= (taken[next]?.start ?? Infinity);
  });
}

/** From this share of capitals on, in so many words, a line is a heading whatever its block is. */
const HEADING_SHARE = 0.6;
const HEADING_WORDS = 4;

/** Whether a line is written as a heading, by the words behind the first that are not known as names. */
function isHeading(tokens: readonly Token[], isFree: readonly boolean[], sentence: Sentence): boolean {
  let [written, capitals] = [0, 0];
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isFree[i] !== true) continue;
    written++;
    if (startsWithCapital(token.text)) capitals++;
  }
  return written >= HEADING_WORDS && capitals >= HEADING_SHARE * written;
}

function namesIn(
  tokens: readonly Token[],
  isFree: readonly boolean[],
  { firstToken, endToken }: Sentence,
): Span[] {
  const names: Span[] = [];
  const isCapital = (i: number): boolean => {
    const token = tokens[i];
    if (i >= endToken || token?.kind !== 'word' || isFree[i] !== true || !startsWithCapital(token.text))
      return false;
    return !STARTERS.has(foldLower(token.lower).replace(/\.$/, ''));
  };
  for (let i = firstToken; i < endToken; i++) {
    if (!isCapital(i)) continue;
    const end = nameEnd(tokens, isFree, isCapital, i, endToken);
    const isOneWord = end === i + 1;
    // One word at a sentence's head has its capital from there, and one letter is an initial or a place in a picture.
    const isName =
      !isOneWord ||
      (!opens(tokens, i, firstToken) &&
        (tokens[i]?.text.length ?? 0) > 1 &&
        !EVERYDAY.has(tokens[i]?.lower ?? ''));
    const [from, to] = [tokens[i], tokens[end - 1]];
    if (isName && from !== undefined && to !== undefined) names.push({ start: from.start, end: to.end });
    i = end - 1;
  }
  return names;
}

/** The end of a name: words with capitals, what a hyphen joins to them (`T-1`), and `of` or `of the` between two of them. */
function nameEnd(
  tokens: readonly Token[],
  isFree: readonly boolean[],
  isCapital: (index: number) => boolean,
  first: number,
  limit: number,
): number {
  let end = first + 1;
  for (;;) {
    const isHyphen = /^[-‐‑]$/u.test(tokens[end]?.text ?? '') && tokens[end]?.spaced === false;
    const isJoined =
      isHyphen && end + 1 < limit && tokens[end + 1]?.spaced === false && isFree[end + 1] === true;
    const behindOf = tokens[end]?.lower !== 'of' ? end : tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    if (isJoined) end += 2;
    else if (isCapital(behindOf)) end = behindOf + 1;
    // `Treaty of the Three Rivers`
    else if (
      startsWithCapital(tokens[behindOf]?.text ?? '') &&
      isFree[behindOf] === true &&
      isCapital(behindOf + 1)
    )
      end = behindOf + 2;
    else return end;
  }
}

/** Whether a token stands where everything has a capital: at the head of a sentence, of a quotation, or behind a colon or a bullet. */
function opens(tokens: readonly Token[], i: number, first: number): boolean {
  const before = tokens[i - 1];
  return (
    i === first || before === undefined || before.kind === 'quote' || /^[:;.?!•·*|–—-]+$/u.test(before.text)
  );
}
