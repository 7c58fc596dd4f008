/** The kinds of names in the order of the tagger's labels. */
export const KINDS = ['PERSON', 'ORG', 'PLACE', 'GROUP'] as const;
export type Kind = (typeof KINDS)[number];

/** A stretch of text (UTF-16 offsets, half-open) that a corpus marks. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** A stretch that may be a name of one of some kinds, or none: the corpus does not say by our guidelines. */
export interface UnsureSpan {
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly Kind[];
}

/** One document of a corpus with the names in it. */
export interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
  readonly unsure: readonly UnsureSpan[];
  /** What the corpus marks that is of no kind of ours; a name found there counts neither way. */
  readonly others: readonly { readonly start: number; readonly end: number }[];
  /** Whether adjectives and nouns of nationality are marked; where not, they are left open. */
  readonly marksGroups: boolean;
}
