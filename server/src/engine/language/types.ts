import type { Span } from '../text/span.ts';

export type TokenKind = 'word' | 'number' | 'quote' | 'punctuation' | 'symbol';

/**
 * The smallest unit that later stages look at. Tokens lie inside blocks, in order and disjoint; between two of them there is nothing
 * but white space. A possessive ending and each half of a hyphenated compound are tokens of their own; an abbreviation keeps its full stop.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The token as written. */
  readonly text: string;
  /** Lower case, with straight apostrophes and without soft hyphens: what word lists are asked for. */
  readonly lower: string;
  /** Whether white space, or the block's beginning, stands before it. */
  readonly spaced: boolean;
}

/** A sentence of a block, without surrounding white space and without the dateline. */
export interface Sentence extends Span {
  /** Index into `article.blocks`. */
  readonly block: number;
  /** Range of indices into `tokens`, the second exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** The tokens and sentences of every block, in the text's order. */
export interface Language {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each block, its range of indices into `tokens` and `sentences`, the ends exclusive. */
  readonly blocks: readonly {
    readonly firstToken: number;
    readonly endToken: number;
    readonly firstSentence: number;
    readonly endSentence: number;
  }[];
}
