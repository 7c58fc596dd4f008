import type { Registry } from './actors/types.ts';
import { BUILT_IN_MODELS, type Models } from './models.ts';
import type { Pin } from './pins.ts';

/** Everything besides the text that an analysis depends on. */
export interface Inputs {
  readonly registry: Registry;
  readonly models: Models;
  /** Decisions of people, with offsets into this very text. */
  readonly pins: readonly Pin[];
}

/** No registry, the built-in models and no decisions: what a loose file is analysed with. */
export const DEFAULT_INPUTS: Inputs = { registry: { entries: [] }, models: BUILT_IN_MODELS, pins: [] };
