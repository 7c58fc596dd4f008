import type { ActorType } from './actors/types.ts';
import type { Span } from './text/span.ts';

/** A person's decision about an actor's mention: it is none, or it is of this type, or it means this actor. */
export interface ActorPin {
  readonly layer: 'actor';
  readonly span: Span;
  readonly rejected: boolean;
  readonly type?: ActorType;
  readonly actor?: string;
  /** What that actor is called, where the registry does not say so. */
  readonly name?: string;
  /** Decides for every mention of the actor whom the span means, or of the same words where it means none yet. */
  readonly scope?: 'file';
}

/** A person's decision about a quotation: it is none, or its kind, cue, source or speaker are these. `speaker: null` says that nobody is named. */
export interface QuotationPin {
  readonly layer: 'quotation';
  readonly spans: readonly Span[];
  readonly rejected: boolean;
  readonly kind?: 'direct' | 'partial' | 'indirect' | 'term';
  readonly cue?: Span;
  readonly source?: Span;
  readonly speaker?: string | null;
  /** What the speaker is called, where neither registry nor text say so. */
  readonly name?: string;
  /** Where it stands without the decision, which moved its ends. */
  readonly replaces?: readonly Span[];
}

/** A person's decision about a sentence: it needs a source, or it needs none. */
export interface ClaimPin {
  readonly layer: 'claim';
  readonly span: Span;
  readonly label: 'flag' | 'clean';
}

/** A decision of a person, re-anchored in the present text. The stage that owns the layer honours it; everything after it follows. */
export type Pin = ActorPin | QuotationPin | ClaimPin;
