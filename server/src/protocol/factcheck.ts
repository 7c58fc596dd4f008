import type { DecideResult, Range } from './protocol.ts';

/** Client → server: what is on the fact-check lists of the corpora that are open, and of open loose articles. */
export const CHECKS = 'newsmark/checks';

export interface ChecksParams {
  /** One article alone; absent: all of them. */
  readonly uri?: string;
  /** Whether sentences that the engine holds to be worth checking, and that nobody put on the list, are given, too (`status: proposed`). */
  readonly proposals?: boolean;
  /** Whether articles may be analysed to say who speaks, which takes a while in a large corpus. */
  readonly speakers?: boolean;
}

export interface ChecksResult {
  /** In the order of the articles' addresses, and in that of the text. */
  readonly checks: readonly CheckItem[];
  /** What each corpus's `newsmark.yaml` says, by the address in `CheckItem.corpus`; the defaults stand under an empty address. */
  readonly houses: Readonly<Record<string, House>>;
  /** Who decides, where that is known without asking. */
  readonly reviewer: string | null;
}

/** What `newsmark.yaml` says of checks. */
export interface House {
  /** From the best to the worst. */
  readonly ratings: readonly string[];
  readonly checklist: readonly string[];
  /** Whether a verdict needs a second person. */
  readonly secondReview: boolean;
}

/** Something that is on the list. */
export interface CheckItem {
  readonly uri: string;
  /** The address of its `newsmark.yaml`, or empty. */
  readonly corpus: string;
  /** The article's path for people: from the corpus's root, with `/`. */
  readonly file: string;
  /** Line and column of its beginning, from one; null where its words are not found. */
  readonly line: number | null;
  readonly column: number | null;
  readonly id: string;
  readonly layer: 'claim' | 'quotation';
  /** `orphan`: its words are gone; `stale`: they are others now, and the verdict is about the old ones. */
  readonly attention: 'orphan' | 'stale' | null;
  /** The pieces, in order; of what changed, where it stands now; none where that is not known. */
  readonly ranges: readonly Range[];
  /** The words as they stand, or stood. */
  readonly text: string;
  /** Of what needs attention, the words that the verdicts are about. */
  readonly earlier?: string;
  /** Who says it, as far as a person or the engine knows. */
  readonly speaker: string | null;
  /** Is it true? Null where only the other question is on the list. */
  readonly truth: CheckState | null;
  /** Was it said so? Of quotations alone. */
  readonly said: CheckState | null;
  /** How much it is worth checking, where the engine proposes it; else null. */
  readonly worth: number | null;
}

export interface CheckState {
  /** `proposed` where only the engine says so. */
  readonly status: 'open' | 'checking' | 'done' | 'dropped' | 'proposed';
  readonly rating: string | null;
  readonly verdict: string | null;
  readonly claimant: string | null;
  readonly by: string | null;
  readonly since: string | null;
  readonly evidence: readonly EvidenceItem[];
  readonly notes: readonly { readonly text: string; readonly at: string; readonly by: string }[];
  readonly history: readonly {
    readonly status: string | null;
    readonly rating: string | null;
    readonly verdict: string | null;
    readonly since: string;
    readonly until: string;
    readonly by: string;
  }[];
  readonly reviewedBy: readonly { readonly by: string; readonly at: string }[];
}

/** Evidence as it is kept, with where a passage stands now. Its addresses are as somebody wrote them: only http and https may become links. */
export interface EvidenceItem extends EvidenceFields {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly private: boolean;
  /** Of a passage: where it stands now, if it is found. */
  readonly passageUri: string | null;
  readonly passageRange: Range | null;
}

export interface EvidenceFields {
  readonly kind: 'page' | 'document' | 'call' | 'mail' | 'interview' | 'passage' | 'reply';
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly retrieved?: string;
  readonly archived?: string;
  readonly quotation?: string;
  readonly source?: 'primary' | 'secondary';
  readonly bears?: 'supports' | 'refutes' | 'context';
  /** Of a passage: the article's path from the corpus's root. */
  readonly file?: string;
  readonly asked?: string;
  readonly received?: string;
  readonly note?: string;
}

/** The server's command that writes about a check; it takes `CheckParams` and gives a `CheckResult`. */
export const CHECK = 'newsmark.check';

export interface CheckParams {
  /** The article; it need not be open. */
  readonly uri: string;
  /** What is checked: a mark of the present text or of the sidecar, or a selection, which is put on the list. Of both, the id is taken. */
  readonly id?: string;
  readonly range?: Range;
  readonly question: 'true' | 'said';
  /** None: it is only put on the list. */
  readonly steps: readonly CheckStepParams[];
  /** What it is called when it is taken back. */
  readonly title: string;
}

export type CheckStepParams =
  | {
      readonly step: 'set';
      readonly status?: 'open' | 'checking' | 'done' | 'dropped';
      readonly rating?: string | null;
      readonly verdict?: string | null;
      readonly claimant?: string | null;
    }
  /** Without an id it is new. A passage is a place in an article of the same corpus. `private` evidence goes into the private file. */
  | {
      readonly step: 'putEvidence';
      readonly id?: string;
      readonly evidence: EvidenceFields;
      readonly private?: boolean;
      readonly passage?: { readonly uri: string; readonly range: Range };
    }
  | { readonly step: 'removeEvidence'; readonly id: string }
  | { readonly step: 'addNote'; readonly text: string }
  | { readonly step: 'removeNote'; readonly at: string }
  | { readonly step: 'review'; readonly agrees: boolean };

export interface CheckResult extends DecideResult {
  /** The mark that was written about; null where nothing was. */
  readonly id: string | null;
}

/** Client → server: what is to be ticked off in an open article, in the order of the text. Null where it is not open as an article. */
export const TICKS = 'newsmark/ticks';

export interface TicksParams {
  readonly uri: string;
}

export interface TicksResult {
  /** The version of the document that the ranges are about. */
  readonly version: number;
  readonly ticks: readonly TickItem[];
  readonly checklist: readonly ChecklistItem[];
}

export interface TickItem {
  readonly id: string;
  readonly kind: 'name' | 'title' | 'figure' | 'date' | 'quotation';
  readonly range: Range;
  readonly text: string;
  /** A few words more, such as whose title it is or who speaks; empty where there is nothing to say. */
  readonly about: string;
  readonly ticked: { readonly by: string; readonly at: string } | null;
}

/** A line of the house's checklist. */
export interface ChecklistItem {
  readonly item: string;
  readonly ticked: { readonly by: string; readonly at: string } | null;
  /** It was ticked for other words than the article has now, and is open again. */
  readonly changed: boolean;
}

/** The server's command that ticks things off, or takes that back; it takes `TickParams` and gives a `DecideResult`. */
export const TICK = 'newsmark.tick';

export interface TickParams {
  /** The article, which must be open. */
  readonly uri: string;
  /** By id, or by a line of the checklist. */
  readonly ticks: readonly ({ readonly id: string } | { readonly item: string })[];
  readonly ticked: boolean;
}

/** Client → server: a sheet of one article, or of all articles below a folder; what is private is in none. */
export const SHEET = 'newsmark/sheet';

export interface SheetParams {
  /** An article or a folder. */
  readonly uri: string;
  readonly format: 'md' | 'html' | 'csv' | 'claimreview';
}

export interface SheetResult {
  readonly text: string;
  /** Sentences for people about what was left out, such as verdicts that are not ready to be published. */
  readonly remarks: readonly string[];
}

/** Server → client: something on the lists, or a tick, may be another than before; absent: anywhere. */
export const CHECKS_CHANGED = 'newsmark/checksChanged';

export interface ChecksChangedParams {
  readonly uri?: string;
}
