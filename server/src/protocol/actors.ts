import type { ActorChoice, Range } from './protocol.ts';

/*
 * What the commands about actors carry, beside the decisions of `protocol.ts`.
 */

/**
 * The server's command that changes the registry of the corpus that a file belongs to; it takes `ChangeRegistryParams` and gives a
 * `ChangeRegistryResult`. What was done, and what could not be, it tells by `window/showMessage`.
 */
export const CHANGE_REGISTRY = 'newsmark.changeRegistry';

export interface ChangeRegistryParams {
  /** An article or another file of the corpus. */
  readonly uri: string;
  readonly change: RegistryChangeParams;
}

export type RegistryChangeParams =
  | {
      /** A new entry: an actor of the open article or, where the engine has none, a name and a type. */
      readonly kind: 'add';
      readonly actor?: string;
      readonly name?: string;
      readonly type?: ActorChoice['type'];
    }
  /** Another name of an entry. */
  | { readonly kind: 'alias'; readonly entry: string; readonly words: string }
  /** Words within which an entry is never meant; with null, words that are no actor in the corpus. */
  | { readonly kind: 'not'; readonly entry: string | null; readonly words: string }
  | { readonly kind: 'rename'; readonly entry: string; readonly name: string };

export interface ChangeRegistryResult {
  readonly done: boolean;
}

/** Client → server: the mention at a selection of an open article, and what commands about actors need to know of it. */
export const ACTOR_AT = 'newsmark/actorAt';

export interface ActorAtParams {
  readonly uri: string;
  readonly range: Range;
}

export interface ActorAtResult {
  /** Null where no name or description stands there. */
  readonly mention: {
    readonly id: string;
    readonly type: ActorChoice['type'];
    readonly words: string;
  } | null;
  /** Whom the mention means; null where it fits two. `entry` is the id of the registry's entry, or null. */
  readonly actor: { readonly id: string; readonly name: string; readonly entry: string | null } | null;
  /** The words that are meant: those selected where they hold the mention, else the mention's. */
  readonly words: string;
  /** The ids of the actors that the mention may mean instead, the likeliest first. */
  readonly likely: readonly string[];
  /** Whether the article belongs to a corpus, which can have a registry. */
  readonly corpus: boolean;
}

/** The client's commands about the actor at a place; they take an `ActorPlaceParams`, or go by the cursor. */
export const ACTOR_COMMANDS = {
  link: 'newsmark.linkActor',
  same: 'newsmark.sameActor',
  type: 'newsmark.changeActorType',
  add: 'newsmark.addToRegistry',
  alias: 'newsmark.addAlias',
  never: 'newsmark.neverActor',
} as const;

export interface ActorPlaceParams {
  readonly uri: string;
  readonly range: Range;
}
