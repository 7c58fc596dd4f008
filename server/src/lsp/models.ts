import { NO_MODELS, type Models } from '../engine/index.ts';
import type { Log } from '../workspace/ports.ts';
import { describe } from './answer.ts';

/** The weights, or none where they cannot be read: then the server lives on by its rules, and says so. */
export function orNone(read: () => Models, log: Log): Models {
  try {
    return read();
  } catch (error) {
    log.error(`No names but the registry's are found: ${describe(error)}`);
    return NO_MODELS;
  }
}
