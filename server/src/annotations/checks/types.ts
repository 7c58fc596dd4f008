import type { Anchor, Signed } from '../sidecar/signed.ts';

/** Where a fact-checker is with something: it waits, is worked on, has a verdict, or was given up. */
export type CheckStatus = 'open' | 'checking' | 'done' | 'dropped';

/** What is asked of a mark: is it true and, of a quotation alone, was it said so. */
export type Question = 'true' | 'said';

/** What kind of thing was looked at. A `passage` stands in an article of the corpus; a `reply` was asked of somebody, and may have come. */
export type EvidenceKind = 'page' | 'document' | 'call' | 'mail' | 'interview' | 'passage' | 'reply';

/** One thing that was looked at, or asked for. Dates are ISO 8601 days, `2026-11-21`; addresses begin with `http://` or `https://`. */
export interface Evidence {
  /** `e-` and eight hexadecimal digits; unique in its entry of the sidecar. */
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title?: string;
  readonly url?: string;
  /** Who published it or, of a call, a mail, an interview or a reply, who spoke. */
  readonly publisher?: string;
  readonly published?: string;
  readonly retrieved?: string;
  /** The address of a copy that stays. */
  readonly archived?: string;
  /** The words that bear on the question. */
  readonly quotation?: string;
  /** Whether it is the thing itself, or somebody's account of it. */
  readonly source?: 'primary' | 'secondary';
  readonly bears?: 'supports' | 'refutes' | 'context';
  /** Of a passage: the article's path, relative to the corpus's root, and the words in it. */
  readonly file?: string;
  readonly passage?: Anchor;
  /** Of a reply: when it was asked for, and when it came. */
  readonly asked?: string;
  readonly received?: string;
  readonly note?: string;
  /** When it was put here. Who did is who signed the entry. */
  readonly at: string;
}

/** Something that somebody says about a check, such as what is to be done next. */
export interface CheckNote {
  readonly text: string;
  readonly at: string;
}

/** How a check stood once, until `until`. */
export interface PastCheck {
  readonly status?: CheckStatus;
  readonly rating?: string;
  readonly verdict?: string;
  /** Since when it stood so, and until when. */
  readonly since: string;
  readonly until: string;
}

/**
 * What one person wrote about one question. In a sidecar these are fields of a claim's or a quotation's mark; of a quotation they answer
 * whether it is true, and the same fields below `said` whether it was said so.
 */
export interface CheckFields {
  readonly status?: CheckStatus;
  /** One of the house's ratings; any other is kept, and remarked on. */
  readonly rating?: string;
  /** The reasoning, in words. */
  readonly verdict?: string;
  /** Since when status, rating and verdict are as they are; where it is absent, since the entry's `at`. */
  readonly since?: string;
  /** Whose claim it is, by a person's word. */
  readonly claimant?: string;
  /** When that was said; where it is absent, as long ago as `since` says. */
  readonly claimed?: string;
  readonly evidence?: readonly Evidence[];
  readonly notes?: readonly CheckNote[];
  /** Oldest first. */
  readonly history?: readonly PastCheck[];
  /** Who looked at the verdict besides whoever gave it, and when. */
  readonly reviewedBy?: readonly Signed[];
}

/** One change of what one person wrote about one question. */
export type CheckStep =
  /**
   * What is left out stays; null takes it away. What stood before goes into the history. `again` says that it is said anew, though the
   * person's own entry may say the same: somebody else has said otherwise since. `first` says that it only puts the question on the list,
   * and counts for nothing where the person has put it there meanwhile, from another window maybe.
   */
  | {
      readonly step: 'set';
      readonly again?: boolean;
      readonly first?: boolean;
      readonly status?: CheckStatus;
      readonly rating?: string | null;
      readonly verdict?: string | null;
      readonly claimant?: string | null;
    }
  /** Adds, or takes the place of the one with this id. */
  | { readonly step: 'putEvidence'; readonly evidence: Evidence }
  | { readonly step: 'removeEvidence'; readonly id: string }
  | { readonly step: 'addNote'; readonly text: string }
  | { readonly step: 'removeNote'; readonly at: string }
  /** A second person agrees with the verdict as it stands, or takes that back. */
  | { readonly step: 'review'; readonly agrees: boolean };

/** Evidence with who put it there, and whether it lies in the private file. */
export interface SignedEvidence extends Evidence {
  readonly by: string;
  readonly private: boolean;
}

/** A question with everything that all people wrote about it, merged. */
export interface Check {
  readonly status: CheckStatus;
  readonly rating: string | null;
  readonly verdict: string | null;
  readonly claimant: string | null;
  /** Who gave status, rating and verdict their present form, and since when it holds. */
  readonly by: string;
  readonly since: string;
  /** In the order in which it was put here. */
  readonly evidence: readonly SignedEvidence[];
  readonly notes: readonly (CheckNote & { readonly by: string })[];
  /** Oldest first; the present state is not in it. */
  readonly history: readonly (PastCheck & { readonly by: string })[];
  /** Who looked at the present verdict, the giver left out. */
  readonly reviewedBy: readonly Signed[];
}

/** What kind of thing is ticked off in the copy. */
export type TickKind = 'name' | 'title' | 'figure' | 'date' | 'quotation';

/** One thing in the copy, or one line of the house's checklist, that a person has ticked. It holds for these words alone. */
export interface Tick extends Signed {
  /** `t-` and eight hexadecimal digits. Absent of a line of the checklist. */
  readonly id?: string;
  readonly kind?: TickKind;
  readonly spans?: readonly Anchor[];
  /** The line of the house's checklist, as `newsmark.yaml` had it. */
  readonly item?: string;
  /** Of such a line, a hash of the article's words for which it was ticked (`textHash`). */
  readonly text?: string;
}
