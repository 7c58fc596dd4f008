import * as v from 'valibot';
import type { CheckParams, ChecksParams, SheetParams, TickParams } from '../protocol/factcheck.ts';
import { refuseParams } from './params.ts';
import { range } from './rangeParams.ts';

/** What a request for the lists must hold. */
export const CHECKS_PARAMS: v.GenericSchema<unknown, ChecksParams> = v.looseObject({
  uri: v.exactOptional(v.string()),
  proposals: v.exactOptional(v.boolean()),
  speakers: v.exactOptional(v.boolean()),
});

/** What a request for a sheet must hold. */
export const SHEET_PARAMS: v.GenericSchema<unknown, SheetParams> = v.looseObject({
  uri: v.string(),
  format: v.picklist(['md', 'html', 'csv', 'claimreview']),
});

/** A text with something in it: a field that says nothing is left out. */
const words = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'words'),
);

/** A day, or only a month or a year where no more is known. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));

/** How sidecars name evidence: one word. */
const id = v.pipe(v.string(), v.regex(/^\S+$/));

const evidence = v.strictObject({
  kind: v.picklist(['page', 'document', 'call', 'mail', 'interview', 'passage', 'reply']),
  title: v.exactOptional(words),
  url: v.exactOptional(words),
  publisher: v.exactOptional(words),
  published: v.exactOptional(date),
  retrieved: v.exactOptional(date),
  archived: v.exactOptional(words),
  quotation: v.exactOptional(words),
  source: v.exactOptional(v.picklist(['primary', 'secondary'])),
  bears: v.exactOptional(v.picklist(['supports', 'refutes', 'context'])),
  file: v.exactOptional(words),
  asked: v.exactOptional(date),
  received: v.exactOptional(date),
  note: v.exactOptional(words),
});

const step = v.variant('step', [
  v.strictObject({
    step: v.literal('set'),
    status: v.exactOptional(v.picklist(['open', 'checking', 'done', 'dropped'])),
    rating: v.exactOptional(v.nullable(words)),
    verdict: v.exactOptional(v.nullable(v.string())),
    claimant: v.exactOptional(v.nullable(words)),
  }),
  v.strictObject({
    step: v.literal('putEvidence'),
    id: v.exactOptional(id),
    evidence,
    private: v.exactOptional(v.boolean()),
    passage: v.exactOptional(v.strictObject({ uri: v.string(), range })),
  }),
  v.strictObject({ step: v.literal('removeEvidence'), id }),
  v.strictObject({ step: v.literal('addNote'), text: words }),
  v.strictObject({ step: v.literal('removeNote'), at: v.string() }),
  v.strictObject({ step: v.literal('review'), agrees: v.boolean() }),
]);

const checkParams: v.GenericSchema<unknown, CheckParams> = v.strictObject({
  uri: v.string(),
  id: v.exactOptional(id),
  range: v.exactOptional(range),
  question: v.picklist(['true', 'said']),
  steps: v.array(step),
  title: v.string(),
});

/** The arguments of `newsmark.check`, which may come from anybody. Throws an error for the client where they are none. */
export function readCheckParams(given: unknown): CheckParams {
  refuseParams('Check', checkParams, given);
  return given as CheckParams;
}

const tickParams: v.GenericSchema<unknown, TickParams> = v.strictObject({
  uri: v.string(),
  ticks: v.pipe(
    v.array(v.union([v.strictObject({ id: v.string() }), v.strictObject({ item: v.string() })])),
    v.minLength(1),
  ),
  ticked: v.boolean(),
});

/** The arguments of `newsmark.tick`. Throws in the same way. */
export function readTickParams(given: unknown): TickParams {
  refuseParams('Tick', tickParams, given);
  return given as TickParams;
}
