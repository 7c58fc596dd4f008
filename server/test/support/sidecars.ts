import fc from 'fast-check';
import { checkFields } from './checks.ts';
import { anchor, filled, hardText, spans, time, word } from './sidecarParts.ts';
import type { Tick } from '../../src/annotations/checks/types.ts';
import type { Completion, Mark, Mute } from '../../src/annotations/sidecar/types.ts';

const signed = { by: filled, at: time };

const base = {
  id: word,
  spans,
  decision: fc.constantFrom('accepted', 'rejected', 'corrected', 'added', 'unsure'),
  ...signed,
  bulk: fc.constant(true as const),
  note: hardText,
};

const REQUIRED = new Set(['id', 'spans', 'decision', 'by', 'at', 'layer', 'rule']);

function markOf(own: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Mark> {
  const model = { ...base, ...own };
  return fc.record(model, {
    requiredKeys: Object.keys(model).filter((key) => REQUIRED.has(key)) as never,
  }) as unknown as fc.Arbitrary<Mark>;
}

/** Any mark. */
export const mark: fc.Arbitrary<Mark> = fc.oneof(
  markOf({
    layer: fc.constant('actor'),
    type: fc.constantFrom('PERSON', 'ORG', 'PLACE', 'GROUP'),
    actor: filled,
    name: fc.string({ minLength: 1 }),
    scope: fc.constant('file'),
  }),
  markOf({
    layer: fc.constant('quotation'),
    kind: fc.constantFrom('direct', 'partial', 'indirect', 'term'),
    cue: anchor,
    source: anchor,
    speaker: fc.option(filled),
    name: fc.string({ minLength: 1 }),
    replaces: spans,
    ...checkFields,
    said: fc.record(checkFields, { requiredKeys: [] }).filter((said) => Object.keys(said).length > 0),
  }),
  markOf({ layer: fc.constant('claim'), label: fc.constantFrom('flag', 'clean'), ...checkFields }),
  markOf({ layer: fc.constant('finding'), rule: filled }),
  markOf({ layer: fc.constant('note') }),
);

export const completion: fc.Arbitrary<Completion> = fc.record(
  { layer: fc.constantFrom('actor', 'quotation', 'claim'), ...signed, engine: filled, text: filled },
  { requiredKeys: ['layer', 'by', 'at'] },
);

export const mute: fc.Arbitrary<Mute> = fc.record(
  { rule: filled, reason: hardText, ...signed, spans },
  { requiredKeys: ['rule', 'reason', 'by', 'at'] },
);

export const tick: fc.Arbitrary<Tick> = fc.oneof(
  fc.record({
    id: word,
    kind: fc.constantFrom('name', 'title', 'figure', 'date', 'quotation'),
    ...signed,
    spans,
  }),
  fc.record({ item: filled, ...signed, text: filled }),
);

/** When everything was decided. */
export const AT = '2026-11-21T10:00:00Z';

/** A mark on lines of its own; further fields as they are written. */
export function markLines(id: string, { by = 'mb', at = AT, more = '' } = {}): string {
  return `  - id: ${id}
    layer: claim
    spans: [{exact: "The dam will hold", at: 12}]
    decision: accepted
    by: ${by}
    at: ${at}
${more}`;
}

/** A sidecar with these marks. */
export function sidecarOf(...marks: readonly string[]): string {
  return `version: 1\nmarks:\n\n${marks.join('\n')}`;
}
