import fc from 'fast-check';
import type { Anchor, Completion, Mark, Mute } from '../../src/annotations/sidecar/types.ts';

/*
 * Sidecars for tests: arbitrary entries for properties, with the texts that YAML, git and editors treat in special ways.
 */

const HARD = [
  '',
  ' ',
  ' a',
  'a ',
  'a  b',
  'yes',
  'No',
  'on',
  'NULL',
  '~',
  'null',
  'true',
  '12',
  '1e3',
  '0x1F',
  '12:30',
  '.5',
  '-',
  '- a',
  '2026-11-21',
  '0.2',
  '0.2.0',
  'a: b',
  'a:',
  ': a',
  'a #b',
  '#a',
  '"',
  "'",
  "it's",
  '\\',
  '\\n',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`',
  '[a]',
  '{a}',
  'a, b',
  'a]',
  '}',
  '?',
  '? a',
  '|',
  '>',
  '---',
  '...',
  '<<',
  '<<<<<<< a',
  '=======',
  'a\nb',
  'a\n\nb',
  '\na',
  'a\n',
  'a\n b',
  'a \nb',
  'a\r\nb',
  '\r',
  '\t',
  'a\tb',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\uD800',
  '\uDC00a',
  '😀',
  '👩‍👩‍👧',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'é',
  'e\u0301',
  '“Long live”',
  'Ł',
  '\uFFFE',
  '\uFFFF',
  'x'.repeat(200),
  'n',
  'Y',
] as const;

/** Any text, the hard ones often. */
export const hardText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HARD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...HARD), { maxLength: 3 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 9 }) },
);

const filled = hardText.filter((text) => text !== '');
const word = filled.map((text) => text.replaceAll(/\s/g, '')).filter((text) => text !== '');

const anchor: fc.Arbitrary<Anchor> = fc.record(
  { exact: filled, prefix: hardText, suffix: hardText, at: fc.nat(5_000_000) },
  { requiredKeys: ['exact', 'at'] },
);

const spans = fc.array(anchor, { minLength: 1, maxLength: 3 });

const time = fc
  .integer({ min: 0, max: 2_000_000_000 })
  .map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`);

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
  }),
  markOf({ layer: fc.constant('claim'), label: fc.constantFrom('flag', 'clean') }),
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
