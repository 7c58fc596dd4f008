import type { CheckFields, CheckStep, Question, Tick } from '../checks/types.ts';
import type { Anchor, Signed } from './signed.ts';

export type { Anchor, Signed } from './signed.ts';

/** The layers, in the order in which marks of the same words are listed. */
export const LAYERS = ['actor', 'quotation', 'claim', 'finding', 'note'] as const;

/** What a mark belongs to. A finding has an identity of its own only where it is not about a claim or a quotation. */
export type Layer = (typeof LAYERS)[number];

export type Decision = 'accepted' | 'rejected' | 'corrected' | 'added' | 'unsure';

/** What a person may put into one layer of an article when they have gone through it. */
export type CompleteLayer = 'actor' | 'quotation' | 'claim';

interface MarkBase extends Signed {
  /** Unique together with `by`. Kept for good once decided. */
  readonly id: string;
  readonly spans: readonly Anchor[];
  readonly decision: Decision;
  readonly bulk?: true;
  readonly note?: string;
}

/** `scope: file` decides for all mentions of that actor in the article. `name` is what the actor is called, unless a registry says so. */
export interface ActorMark extends MarkBase {
  readonly layer: 'actor';
  readonly type?: 'PERSON' | 'ORG' | 'PLACE' | 'GROUP';
  readonly actor?: string;
  readonly name?: string;
  readonly scope?: 'file';
}

/** `speaker: null` says that nobody is named; `name` is what a speaker is called whom neither registry nor article knows; `replaces` is where a corrected quotation stood before somebody moved its ends. */
export interface QuotationMark extends MarkBase, CheckFields {
  readonly layer: 'quotation';
  readonly kind?: 'direct' | 'partial' | 'indirect' | 'term';
  readonly cue?: Anchor;
  readonly source?: Anchor;
  readonly speaker?: string | null;
  readonly name?: string;
  readonly replaces?: readonly Anchor[];
  /** Whether it was said so; the fields of the mark itself are about whether it is true. */
  readonly said?: CheckFields;
}

/** Why a sentence needs no source: both sides of the story accept it, anybody there could see it, or the house has it so. */
export type StandsBy = 'record' | 'seen' | 'style';

/** `label` is what a correction puts in the engine's place, `reason` why the sentence needs no source, `query` what the author is asked. */
export interface ClaimMark extends MarkBase, CheckFields {
  readonly layer: 'claim';
  readonly label?: 'flag' | 'clean';
  readonly reason?: StandsBy;
  readonly query?: string;
}

/** A decision on a finding of a rule: `rejected` silences it at this place; `query` is what the author is asked. */
export interface FindingMark extends MarkBase {
  readonly layer: 'finding';
  readonly rule: string;
  readonly query?: string;
}

export interface NoteMark extends MarkBase {
  readonly layer: 'note';
}

/** A mark that can be checked. */
export type CheckableMark = ClaimMark | QuotationMark;

export type Mark = ActorMark | QuotationMark | ClaimMark | FindingMark | NoteMark;

/**
 * A layer that a person has gone through: what is unmarked in it then means 'nothing there'. `text` is a hash of the words that they went
 * through (`textHash`).
 */
export interface Completion extends Signed {
  readonly layer: CompleteLayer;
  readonly engine?: string;
  readonly text?: string;
}

/** A rule silenced, for the whole file or, with `spans`, for one sentence. */
export interface Mute extends Signed {
  readonly rule: string;
  readonly reason: string;
  readonly spans?: readonly Anchor[];
}

/** One sidecar file, read. Fields that this version does not know stay in the file and are not held here. */
export interface Sidecar {
  readonly version: 1;
  readonly complete: readonly Completion[];
  readonly mutes: readonly Mute[];
  /** What was ticked off. */
  readonly ticks: readonly Tick[];
  readonly marks: readonly Mark[];
}

/**
 * How an entry was written before it was removed, and which entry followed it: with them, undoing a removal brings
 * back its comments, the fields that this version does not know, and its place in a list made by hand. Of an entry that was changed where
 * it stands, `made` are its lines after that: while they still stand there, undoing gives those before them back.
 */
export interface Removed {
  readonly source: string;
  readonly before: string | null;
  readonly made?: string;
}

/** One change of a sidecar. A put replaces the entry with the same key, (id, by) for marks, or is inserted by its place. */
export type SidecarChange =
  /** With `keepsCheck`, a check that the entry has in the file at that moment is kept, whatever `mark` says of it. */
  | {
      readonly kind: 'putMark';
      readonly mark: Mark;
      readonly removed?: Removed;
      readonly keepsCheck?: true;
    }
  | { readonly kind: 'removeMark'; readonly id: string; readonly by: string }
  /**
   * Carries out steps on what a person wrote about a question, as the entry stands in the file at that moment; where the person has no
   * entry yet, on `mark`, which is put there.
   */
  | {
      readonly kind: 'check';
      readonly mark: CheckableMark;
      readonly question: Question;
      readonly steps: readonly CheckStep[];
    }
  | { readonly kind: 'putTick'; readonly tick: Tick; readonly removed?: Removed }
  | { readonly kind: 'removeTick'; readonly tick: Tick }
  | { readonly kind: 'putCompletion'; readonly completion: Completion; readonly removed?: Removed }
  | { readonly kind: 'removeCompletion'; readonly layer: CompleteLayer; readonly by: string }
  | { readonly kind: 'putMute'; readonly mute: Mute; readonly removed?: Removed }
  | { readonly kind: 'removeMute'; readonly mute: Mute };

/** A change that says outright what becomes of its entry. */
export type PlainChange = Exclude<SidecarChange, { readonly kind: 'check' }>;
