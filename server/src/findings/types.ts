import type { StandingCheck } from '../annotations/checks/listed.ts';
import type { Level } from '../annotations/types.ts';
import type { Analysis, Genre, Span } from '../engine/index.ts';

export type RuleId =
  | 'unattributed-claim'
  | 'unattributed-quote'
  | 'vague-source'
  | 'anonymous-source'
  | 'second-hand-source'
  | 'unidentified-speaker'
  | 'headline-attribution'
  | 'broken-quote'
  | 'non-article-text'
  | 'verdict-without-evidence';

export type Severity = Exclude<Level, 'off'>;

/** A change of the copy that a person may choose; never made by itself. Edits are disjoint and in order. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** `text` takes the place of the span's text. */
export interface Edit extends Span {
  readonly text: string;
}

/** What a rule has to say of one place, before levels and ids. */
export interface RuleFinding extends Span {
  /** A question or a plain remark to the author, one sentence or two: 'Says who? A motive is given in the article's own voice.' */
  readonly message: string;
  /** What was observed, in words, the strongest first. */
  readonly evidence: readonly string[];
  /** How sure, from 0 to 1. Of two findings in a sentence the surer is shown. */
  readonly strength: number;
  /** The id of the claim or quotation that it is about. */
  readonly about?: string;
  readonly fixes?: readonly Fix[];
}

export interface Finding extends RuleFinding {
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What it sums up, where it stands for several findings, each of which is a finding of its own, too. */
  readonly lists?: readonly Listed[];
}

/** A finding in the list of another. */
export type Listed = Pick<Finding, 'id' | 'start' | 'end' | 'message'>;

/** What findings depend on besides the analysis. */
export interface FindingSettings {
  /** Level and options by rule id; a rule that is not named keeps its default level. */
  readonly rules: Readonly<
    Record<string, { readonly level?: Level; readonly options?: Readonly<Record<string, unknown>> }>
  >;
  /** Names that count as identified sources. */
  readonly knownSources: readonly string[];
  /** From more unsourced sentences than this on, one finding sums them up; `SUMMARISE_ABOVE` where absent. */
  readonly summariseAbove?: number;
  /** The house's ratings of fact-checks; where absent, any will do. */
  readonly ratings?: readonly string[];
  /** Whether a verdict needs a second person. */
  readonly secondReview?: boolean;
  /** Patterns of sentences that may stand without a source; see `mayStand`. */
  readonly mayStandUnsourced?: readonly string[];
}

/** A short article, for a rule that looks at fact-checks with one on it. */
export type Example = string | CheckExample;

export interface CheckExample {
  readonly text: string;
  /** What is said of it, in a few words. */
  readonly told: string;
  readonly checks: readonly StandingCheck[];
  readonly settings: Pick<FindingSettings, 'ratings' | 'secondReview'>;
}

/** One rule: what it asks, why, and when. Everything about it stands in one file, `rules/<id>.ts`. */
export interface Rule {
  readonly id: RuleId;
  /** A few words: 'Claim without a source'. */
  readonly title: string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  /** What would satisfy it, in one or two sentences. */
  readonly satisfy: string;
  readonly level: Severity;
  /** The genres in which it speaks; in all of them where absent. */
  readonly genres?: readonly Genre[];
  /** Short articles with exactly one finding of this rule each … */
  readonly flagged: readonly Example[];
  /** … and with none. */
  readonly allowed: readonly Example[];
  /** `checks` are what people wrote about the article's fact-checks; most rules are about the text alone. */
  check(analysis: Analysis, settings: FindingSettings, checks?: readonly StandingCheck[]): RuleFinding[];
}
