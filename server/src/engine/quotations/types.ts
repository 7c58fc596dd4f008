import type { Span } from '../text/span.ts';

/** What a quotation is; see docs/guidelines.md, 'Quotations'. */
export type QuotationKind = 'direct' | 'partial' | 'indirect' | 'term';

/** What is wrong with a pair of quotation marks. */
export type QuoteDefect = 'unclosed' | 'unopened' | 'mismatched';

/** The words between one pair of quotation marks, found by the marks alone. */
export interface MarkedPassage {
  /** The pieces, marks included; more than one where paragraphs or the cue part them. */
  readonly spans: readonly Span[];
  readonly kind: 'direct' | 'partial' | 'term';
  /** Index of the passage that this one stands inside of, or null. */
  readonly parent: number | null;
  /** Index into `article.blocks` of the first piece. */
  readonly block: number;
  readonly defects: readonly MarkDefect[];
  /** Why it has its kind, for people: 'a whole clause between marks'. */
  readonly reason: string;
}

/** A broken pair of marks and how it could be mended: the mark to put at an offset, replacing `remove` units. */
export interface MarkDefect {
  readonly defect: QuoteDefect;
  /** Where the mark stands or is missing. */
  readonly at: Span;
  /** The mark that would repair it. */
  readonly mark: string;
}
