import type { Span } from '../text/span.ts';

/** What a block of an article is. Only `body` is the article's own prose; see docs/guidelines.md, 'Structure'. */
export type BlockLabel =
  | 'headline'
  | 'dek'
  | 'byline'
  | 'date'
  | 'caption'
  | 'body'
  | 'tagline'
  | 'related'
  | 'boilerplate'
  | 'subhead'
  | 'pullquote'
  | 'embed'
  | 'correction';

/** A run of lines between blank lines or, where an article breaks paragraphs by single line ends, one line. */
export interface Block extends Span {
  readonly label: BlockLabel;
  /** Why the block has this label, as a phrase for people: 'follows the heading "Similar articles"'. */
  readonly reason: string;
}

export type Genre = 'news' | 'opinion' | 'letters' | 'interview' | 'live' | 'release';

/** The fields of a YAML front matter or of the plain headers that scrapers leave (`Title: …`), as written. */
export interface Header extends Span {
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly genre?: string;
  /** The part of the paper or site that it stood in: `Opinion`. */
  readonly section?: string;
}

/** The shape of one text, read as an article. */
export interface Article {
  /** Whether the text looks like an article by itself, without a corpus that lists it. */
  readonly recognised: boolean;
  /** How much it looks like one, from 0 to 1, rounded to two places. */
  readonly score: number;
  /** What spoke for and against, as short phrases for people, the strongest first. */
  readonly reasons: readonly string[];
  readonly genre: Genre;
  /** Front matter or headers at the head of the text; no block covers them. */
  readonly header: Header | null;
  /** Place, agency and dash at the head of the first body block; no sentence covers it. */
  readonly dateline: Span | null;
  /** In order, disjoint, without surrounding white space. */
  readonly blocks: readonly Block[];
}

/** Whether a block's marks count in an article's figures and lists: its own words, not furniture or teasers. */
export function isOwnProse(label: BlockLabel): boolean {
  return (
    label === 'body' || label === 'headline' || label === 'dek' || label === 'caption' || label === 'subhead'
  );
}

/** Whether a block is no part of the article: teasers and site furniture. */
export function isFurniture(label: BlockLabel): boolean {
  return label === 'related' || label === 'boilerplate';
}
