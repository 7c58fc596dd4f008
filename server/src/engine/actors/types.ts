import type { Span } from '../text/span.ts';

export type ActorType = 'PERSON' | 'ORG' | 'PLACE' | 'GROUP';

/** One entry of the registry (`actors.yaml`), as the engine needs it. */
export interface RegistryEntry {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  /** Names that look like this actor's and are not. */
  readonly not: readonly string[];
  readonly roles: readonly RegistryRole[];
  readonly affiliation?: string;
  readonly country?: string;
  readonly sameAs: Readonly<Record<string, string>>;
  readonly note?: string;
  readonly sourceKind?: SourceKind;
}

export interface RegistryRole {
  readonly title: string;
  readonly org?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Everything that a corpus knows of its actors. Immutable; a new object means a changed registry. */
export interface Registry {
  readonly entries: readonly RegistryEntry[];
  /** Names that are no actors at all. */
  readonly not?: readonly string[];
}

/** Who stands behind a quotation: a named actor, somebody left nameless, or nobody. */
export type SourceKind = 'named' | 'unnamed' | 'absent';

export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** One place where an actor is meant. */
export interface Mention extends Span {
  readonly id: string;
  readonly type: ActorType;
  /** The actor's id, or null where a name fits two. */
  readonly actor: string | null;
  readonly form: MentionForm;
  /** Index into `article.blocks`. */
  readonly block: number;
  /** How it was found, for people: 'title before the name', 'registry', 'country'. */
  readonly evidence: string;
  /** How sure, from 0 to 1, two places. Below POSSIBLE it is shown as 'possibly'. */
  readonly confidence: number;
}

/** A role that the text gives an actor, with the words that say so. */
export interface Role extends Span {
  readonly title: string;
  readonly from: 'title' | 'apposition' | 'caption';
}

/** One person, body, place or people of the text, with all its mentions. */
export interface Actor {
  /** The registry's id, else made of the name: `aleksandar-vucic`; unique in the analysis. */
  readonly id: string;
  /** The fullest form that the text or the registry gives. */
  readonly name: string;
  readonly type: ActorType;
  /** The id of the registry's entry, or null. */
  readonly registry: string | null;
  readonly roles: readonly Role[];
  /** The different names used in the text, in order of appearance. */
  readonly names: readonly string[];
  /** Only named as agency or reporter in dateline, byline, tagline or notice: a credit, not an actor of the story. */
  readonly credit: boolean;
  /** The grammatical sex of a person, where titles, first name or pronouns show it. */
  readonly gender?: 'm' | 'f';
}

export interface Actors {
  readonly actors: readonly Actor[];
  /** In order of `compareSpans`; names are disjoint from each other. */
  readonly mentions: readonly Mention[];
}

/** Below this confidence a speaker or an actor is shown as 'possibly X'. */
export const POSSIBLE = 0.7;
