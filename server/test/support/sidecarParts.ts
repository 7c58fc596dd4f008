import fc from 'fast-check';
import type { Anchor } from '../../src/annotations/sidecar/types.ts';

/*
 * Parts of sidecars for properties, with the texts that YAML, git and editors treat in special ways.
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

/** Any text with something in it. */
export const filled: fc.Arbitrary<string> = hardText.filter((text) => text !== '');
/** Any text without blanks. */
export const word: fc.Arbitrary<string> = filled
  .map((text) => text.replaceAll(/\s/g, ''))
  .filter((text) => text !== '');

export const anchor: fc.Arbitrary<Anchor> = fc.record(
  { exact: filled, prefix: hardText, suffix: hardText, at: fc.nat(5_000_000) },
  { requiredKeys: ['exact', 'at'] },
);

export const spans: fc.Arbitrary<Anchor[]> = fc.array(anchor, { minLength: 1, maxLength: 3 });

/** A moment in whole seconds. */
export const time: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 2_000_000_000 })
  .map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`);
