import * as v from 'valibot';
import type { Range } from '../protocol/protocol.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A place in a document, in the arguments of a command. */
export const position: v.GenericSchema<unknown, Range['start']> = v.strictObject({
  line: count,
  character: count,
});

/** A part of a document, in the same. */
export const range: v.GenericSchema<unknown, Range> = v.strictObject({ start: position, end: position });
