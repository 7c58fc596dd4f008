import { looseInputs, type Inputs } from '../../server/src/engine/index.ts';
import { nodeModels } from '../../server/src/hosts/nodeModels.ts';

/** What evaluations analyse with: the weights that ship, no registry and no decisions. */
export const INPUTS: Inputs = looseInputs(nodeModels());
