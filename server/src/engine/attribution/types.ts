import type { SourceKind } from '../actors/types.ts';
import type { MarkDefect, QuotationKind } from '../quotations/types.ts';
import type { Span } from '../text/span.ts';

export type SourceType = 'person' | 'institution' | 'document' | 'outlet' | 'group' | 'crowd';

export type Stance = 'asserts' | 'denies' | 'asks' | 'demands' | 'promises' | 'declines';

/** Who said it, and how we know. */
export interface Attribution {
  /** The pieces of the cue (`said`, `according to`); empty where there is none. */
  readonly cue: readonly Span[];
  /** The shortest words that name who speaks (`Vucic`, `he`, `the statement`); empty where there is none. */
  readonly source: readonly Span[];
  readonly sourceKind: SourceKind;
  readonly sourceType: SourceType | null;
  /** Outlets through which the words came (`…, according to TASS`), as written. */
  readonly via: readonly Span[];
  /** The id of the actor behind the source, or null. */
  readonly speaker: string | null;
  /** Other actors who might be it, the likeliest first. */
  readonly candidates: readonly string[];
  readonly stance: Stance;
  /** How sure the pairing and the speaker are, from 0 to 1, two places. */
  readonly confidence: number;
  /** How the speaker was found, for people: 'the name before "said"', '"he" is the last man named'. */
  readonly evidence: readonly string[];
}

/** A quotation with its attribution. The absence of a source is a value: `sourceKind: 'absent'`. */
export interface Quotation {
  readonly id: string;
  readonly kind: QuotationKind;
  /** The id of the quotation that this one stands inside of. */
  readonly parent: string | null;
  readonly spans: readonly Span[];
  /** Index into `article.blocks` of the first piece. */
  readonly block: number;
  readonly defects: readonly MarkDefect[];
  /** Why it has its kind, for people. */
  readonly reason: string;
  readonly attribution: Attribution;
}
