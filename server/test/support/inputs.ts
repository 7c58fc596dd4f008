import { looseInputs, type Inputs } from '../../src/engine/index.ts';
import { nodeModels } from '../../src/hosts/nodeModels.ts';

/** What tests analyse with: the weights that ship, no registry and no decisions. */
export const INPUTS: Inputs = looseInputs(nodeModels());

/** The same where claims are judged by the rules alone, as they are on top of which the weights of claims were trained. */
export const RULED_INPUTS: Inputs = { ...INPUTS, models: { ...INPUTS.models, claims: null } };
