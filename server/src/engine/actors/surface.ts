import type { Article, BlockLabel } from '../article/types.ts';
import type { Language, Token } from '../language/types.ts';
import { startsWithCapital } from './capitals.ts';
import { isCommonWord } from './commonWords.ts';
import { foldLower } from './folding.ts';

/** How a block is written, which decides what a capital is worth in it. */
type BlockCase = 'sentence' | 'title' | 'shouting';

/** What the letters of the text show before any word is understood. */
export interface Surface {
  readonly tokens: readonly Token[];
  /** For each token, whether it is a word that begins with a capital. */
  readonly capital: readonly boolean[];
  /** For each token, whether its capital is owed to its place: the head of a sentence, of a quotation, a word of a headline. */
  readonly weak: readonly boolean[];
  /** The folded form of each token. */
  readonly folded: readonly string[];
  /** For each block, how it is written. */
  readonly cases: readonly BlockCase[];
  /** Folded words that the text writes small somewhere, of those whose capital is owed to its place elsewhere. */
  readonly small: ReadonlySet<string>;
}

/** Blocks of fewer words are judged as running text: a name alone is no headline. */
const SHORTEST_HEADLINE = 4;

/** Reads the capitals of every token. Linear in the number of tokens. */
export function readSurface(article: Article, language: Language): Surface {
  const { tokens } = language;
  const folded = tokens.map((token) => foldLower(token.lower));
  const capital = tokens.map((token) => token.kind === 'word' && startsWithCapital(token.text));
  const cases = language.blocks.map((block, index) => {
    const label = article.blocks[index]?.label;
    const written = caseOf(tokens, capital, folded, block.firstToken, block.endToken, label === 'headline');
    return written === 'title' && isListOfNames(label) ? 'sentence' : written;
  });
  const weak = tokens.map(() => false);
  language.blocks.forEach((block, index) => {
    if (cases[index] === 'sentence') return;
    weak.fill(true, block.firstToken, block.endToken);
  });
  for (const sentence of language.sentences) {
    const first = firstWord(tokens, sentence.firstToken, sentence.endToken);
    if (first < sentence.endToken) weak[first] = true;
  }
  const doubted = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (capital[i] !== true) continue;
    if (weak[i] !== true && opensQuotation(tokens, i)) weak[i] = true;
    if (weak[i] === true) doubted.add(folded[i] ?? '');
  }
  const small = new Set<string>();
  for (let i = 0; i < tokens.length; i++)
    if (capital[i] !== true && doubted.has(folded[i] ?? '')) small.add(folded[i] ?? '');
  if (article.dateline !== null)
    for (let i = 0; (tokens[i]?.end ?? Infinity) <= article.dateline.end; i++)
      if ((tokens[i]?.start ?? 0) >= article.dateline.start) weak[i] = false;
  return { tokens, capital, weak, folded, cases, small };
}

/** Blocks whose capitals are those of names and not of a headline. */
function isListOfNames(label: BlockLabel | undefined): boolean {
  return label === 'byline' || label === 'caption' || label === 'tagline';
}

/** Title case where most longer words have capitals although everyday words; shouting where nearly every letter is one. */
function caseOf(
  tokens: readonly Token[],
  capital: readonly boolean[],
  folded: readonly string[],
  first: number,
  end: number,
  headline: boolean,
): BlockCase {
  let words = 0;
  let shouted = 0;
  const longer: number[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 2) continue;
    words++;
    if (capital[i] === true && token.text === token.text.toUpperCase()) shouted++;
    if (token.text.length >= 4) longer.push(i);
  }
  if (words < SHORTEST_HEADLINE) return 'sentence';
  if (shouted >= 0.75 * words) return 'shouting';
  // Few headlines end in a full stop; without this a short sentence about one ministry would pass for title case.
  if (!headline && tokens[end - 1]?.text === '.') return 'sentence';
  // Running text has few capitals; only what has many is worth asking the word list.
  if (longer.filter((i) => capital[i]).length < longer.length / 2) return 'sentence';
  const common = longer.filter((i) => isCommonWord(folded[i] ?? ''));
  return common.length >= 2 && common.filter((i) => capital[i]).length >= 0.7 * common.length
    ? 'title'
    : 'sentence';
}

function firstWord(tokens: readonly Token[], first: number, end: number): number {
  let i = first;
  while (i < end && tokens[i]?.kind !== 'word') i++;
  return i;
}

/** Whether a word follows a mark behind which a new sentence may begin. */
function opensQuotation(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return true;
  if (before.kind === 'word' || before.kind === 'number') return false;
  if (before.kind === 'quote') return before.spaced || before.text === '“' || before.text === '„';
  return /^(?:[:;([{•*|>…!?.—–]|\.{2,}|--+)$/.test(before.text);
}
