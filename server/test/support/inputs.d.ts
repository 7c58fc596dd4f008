import { type Inputs } from '../../src/engine/index.ts';
/** What tests analyse with: the weights that ship, no registry and no decisions. */
export declare const INPUTS: Inputs;
//# sourceMappingURL=inputs.d.ts.map
