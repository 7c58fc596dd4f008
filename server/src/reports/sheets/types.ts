import type { CheckStatus, Evidence, Question } from '../../annotations/checks/types.ts';

/** What a sheet says of itself. Sheets read no clock: whoever asks for one knows when. */
export interface SheetOptions {
  /** Its heading; else 'Fact-check sheet'. */
  readonly title?: string;
  /** The day on which it was made, ISO 8601; where it is absent, the sheet names none. */
  readonly made?: string;
}

/**
 * What a sheet shows, as plain words of people, cleaned and cut (`shownWords.ts`) but not escaped: Markdown and HTML escape them, each in
 * its own way. What is private is in none of this.
 */
export interface Sheet {
  readonly title: string;
  readonly made: string | null;
  readonly articles: readonly SheetArticle[];
  /** Of all articles together; null where there is only one. */
  readonly total: Progress | null;
}

export interface SheetArticle {
  readonly title: string;
  readonly path: string;
  readonly progress: Progress;
  readonly checklist: readonly ChecklistLine[];
  readonly checks: readonly SheetCheck[];
  /** By kind; empty where nobody ticks. */
  readonly unticked: readonly Unticked[];
  readonly proposals: readonly Proposal[];
}

/** How many questions stand how, how many have which rating, and how much of the copy is ticked off. */
export interface Progress {
  readonly questions: number;
  /** In the order of `STATUSES`; those that occur. */
  readonly statuses: readonly Count<CheckStatus>[];
  /** In the house's order, others behind; only of what is done. */
  readonly ratings: readonly Count<string>[];
  /** How many of those are about words that have changed since. */
  readonly outdated: number;
  readonly ticks: Ticked;
  /** The same by kind, in the order of the text. */
  readonly kinds: readonly (Ticked & { readonly kind: string })[];
}

export interface Count<Name extends string> {
  readonly name: Name;
  readonly count: number;
}

export interface Ticked {
  readonly ticked: number;
  readonly all: number;
}

export interface ChecklistLine {
  readonly item: string;
  /** By whom and when; null where it is open. */
  readonly ticked: string | null;
  /** It was ticked for other words than the article has now. */
  readonly changed: boolean;
}

/** What of one kind is not ticked off yet. */
export interface Unticked {
  /** '4 names'. */
  readonly label: string;
  readonly things: readonly UntickedWords[];
  /** How many other words are left out. */
  readonly more: number;
}

export interface UntickedWords {
  readonly words: string;
  /** 'lines 3, 9'. */
  readonly place: string;
}

export interface SheetCheck {
  readonly id: string;
  readonly layer: 'claim' | 'quotation';
  /** From one; null where its words are not in the article. */
  readonly line: number | null;
  /** What was checked. */
  readonly words: string;
  /** What stands there now, where that is something else. */
  readonly now: string | null;
  readonly attention: 'orphan' | 'stale' | null;
  readonly speaker: string | null;
  readonly questions: readonly SheetQuestion[];
}

export interface SheetQuestion {
  readonly question: Question;
  readonly status: CheckStatus;
  readonly rating: string | null;
  readonly verdict: string | null;
  readonly claimant: string | null;
  /** Who gave status, rating and verdict their present form, and when. */
  readonly signed: string;
  /** The second readers, each with the time. */
  readonly reviewedBy: readonly string[];
  /** There is a verdict, and the house wants a second reader who is not there yet. */
  readonly needsReview: boolean;
  readonly evidence: readonly SheetEvidence[];
  readonly notes: readonly SignedWords[];
  readonly history: readonly SheetPast[];
}

export interface SignedWords {
  readonly words: string;
  readonly signed: string;
}

export interface SheetPast {
  /** 'done, refuted', and the like. */
  readonly state: string;
  readonly verdict: string | null;
  readonly signed: string;
}

export interface SheetEvidence {
  readonly title: string;
  /** Where the title leads: of http or https, percent-encoded, or null. */
  readonly address: string | null;
  readonly bears: Evidence['bears'] | null;
  /** What else is known, in order. */
  readonly facts: readonly Fact[];
  readonly quotation: string | null;
  readonly note: string | null;
}

/** A few words, which may be a link. */
export interface Fact {
  readonly words: string;
  readonly address: string | null;
}

export interface Proposal {
  readonly line: number | null;
  readonly words: string;
  readonly speaker: string | null;
}
