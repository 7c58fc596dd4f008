import { looseInputs, type Inputs } from '../../src/engine/index.ts';
import { nodeModels } from '../../src/hosts/nodeModels.ts';

/** What tests analyse with: the weights that ship, no registry and no decisions. */
export const INPUTS: Inputs = looseInputs(nodeModels());
