import type { Registry } from './actors/types.ts';
import type { Models } from './models.ts';
import type { Pin } from './pins.ts';

/** Everything besides the text that an analysis depends on. */
export interface Inputs {
  readonly registry: Registry;
  readonly models: Models;
  /** Decisions of people, with offsets into this very text. */
  readonly pins: readonly Pin[];
}

/** What a loose file is analysed with: no registry and no decisions. */
export function looseInputs(models: Models): Inputs {
  return { registry: NO_REGISTRY, models, pins: [] };
}

/** The registry of a corpus that has none. */
export const NO_REGISTRY: Registry = { entries: [] };
