import type { Check, Tick, TickKind } from '../../annotations/checks/types.ts';
import type { Publisher } from '../../annotations/types.ts';
import type { Span } from '../../engine/index.ts';

/** Something on an article's fact-check list, or that the engine proposes for it. Offsets are the text's. */
export interface CheckRow {
  readonly id: string;
  readonly layer: 'claim' | 'quotation';
  readonly attention: 'orphan' | 'stale' | null;
  /** The pieces, in order; of what changed, where it stands now; null where that is not known. */
  readonly spans: readonly Span[] | null;
  /** The words as they stand, or stood. */
  readonly words: string;
  /** Of what needs attention, the words that the verdicts are about, as they stood. */
  readonly earlier?: string;
  /** Who says it, as far as a person or the engine knows: a name, or the words that tell of the source. */
  readonly speaker: string | null;
  /** Is it true? Null where only the other question is on the list, and where the engine proposes it. */
  readonly truth: Check | null;
  /** Was it said so? Of quotations alone. */
  readonly said: Check | null;
  /** From 0 to 1 where the engine proposes it, and nobody put it on the list; else null. */
  readonly worth: number | null;
}

/** Something in the copy that is to be ticked off. */
export interface TickRow extends Span {
  readonly id: string;
  readonly kind: TickKind;
  readonly words: string;
  /** A few words more, such as whose title it is or who speaks; empty where there is nothing to say. */
  readonly about: string;
  /** The tick that holds for these words as they stand; the newest, where several people made one. */
  readonly ticked: Tick | null;
  /** The pieces, in order, where the cue parts a quotation; absent: the span itself. */
  readonly spans?: readonly Span[];
  /** The other ticks that hold for these words, where there are any. */
  readonly others?: readonly Tick[];
}

/** A line of the house's checklist. */
export interface ChecklistRow {
  readonly item: string;
  readonly ticked: Tick | null;
  /** It was ticked for other words than the article has now. */
  readonly changed: boolean;
}

/** What a house says of checks in `newsmark.yaml`. */
export interface CheckHouse {
  /** From the best to the worst. */
  readonly ratings: readonly string[];
  readonly checklist: readonly string[];
  /** Whether a verdict needs a second person. */
  readonly secondReview: boolean;
  readonly publisher: Publisher | null;
}

/** One article as a sheet shows it. */
export interface CheckedArticle {
  /** For people, with `/`. */
  readonly path: string;
  /** Its headline; else its path. */
  readonly title: string;
  readonly text: string;
  /** In the order of the text; proposals only where they were asked for. */
  readonly rows: readonly CheckRow[];
  readonly ticks: readonly TickRow[];
  readonly checklist: readonly ChecklistRow[];
  readonly house: CheckHouse;
}
