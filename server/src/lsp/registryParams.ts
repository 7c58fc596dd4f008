import * as v from 'valibot';
import type { ChangeRegistryParams } from '../protocol/actors.ts';
import { refuseParams } from './params.ts';

const changeRegistryParams: v.GenericSchema<unknown, ChangeRegistryParams> = v.strictObject({
  uri: v.string(),
  change: v.variant('kind', [
    v.strictObject({
      kind: v.literal('add'),
      actor: v.exactOptional(v.string()),
      name: v.exactOptional(v.string()),
      type: v.exactOptional(v.picklist(['PERSON', 'ORG', 'PLACE', 'GROUP'])),
    }),
    v.strictObject({ kind: v.literal('alias'), entry: v.string(), words: v.string() }),
    v.strictObject({ kind: v.literal('not'), entry: v.nullable(v.string()), words: v.string() }),
    v.strictObject({ kind: v.literal('rename'), entry: v.string(), name: v.string() }),
  ]),
});

/** The arguments of `newsmark.changeRegistry`, which may come from anybody. Throws an error for the client where they are none. */
export function readChangeRegistryParams(given: unknown): ChangeRegistryParams {
  refuseParams('Change of the registry', changeRegistryParams, given);
  return given as ChangeRegistryParams;
}
