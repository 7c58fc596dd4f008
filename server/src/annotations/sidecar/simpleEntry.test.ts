import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYamlPart } from '../yaml.ts';
import { outlineOf } from './outline.ts';
import { printEntry } from './printEntry.ts';
import { readSimpleEntry } from './simpleEntry.ts';
import { completion, mark, mute } from '../../../test/support/sidecars.ts';

/** The first entry of a list as the simple reader has it, and as the YAML library does. */
function bothReadings(lines: string): { simple: unknown; library: unknown } | null {
  const text = `marks:\n${lines}`;
  const item = outlineOf(text)?.sections[0]?.items[0];
  if (item === undefined) return null;
  const simple = readSimpleEntry(text, item, ['speaker']);
  const { value, problems } = readYamlPart(text.slice(item.start, item.end), item.start, ['speaker']);
  const library = problems.length > 0 ? problems : value?.items()?.[0]?.plain;
  return { simple: plainOf(simple), library: plainOf(library) };
}

/** Without prototypes, which the two give to maps in different ways. */
function plainOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function checkSimple(lines: string, expected: unknown): void {
  expect(bothReadings(lines)).toEqual({ simple: expected, library: expected });
}

function checkLeft(lines: string): void {
  expect(bothReadings(lines)?.simple).toBeNull();
}

describe('entries that are read without the library', () => {
  test('fields on lines, lists below or beside them, comments', () => {
    checkSimple(
      '- id: q-1 # the first\n  # about spans\n  spans:\n    - exact: a b\n      at: 12\n    - {exact: "c", at: 0}\n',
      {
        id: 'q-1',
        spans: [
          { exact: 'a b', at: 12 },
          { exact: 'c', at: 0 },
        ],
      },
    );
    checkSimple("  -   cue:\n        exact: 'it''s'\n      spans:\n      - {at: 1}\n      by: mb\n", {
      cue: { exact: "it's" },
      spans: [{ at: 1 }],
      by: 'mb',
    });
  });

  test('the kinds of values', () => {
    checkSimple(
      '- {a: [], b: {}, c: null, d: true, e: FALSE, f: 2026-11-21T10:00:00Z, g: 0.2.0, h: "\\u00e9\\n", i: No}\n',
      { a: [], b: {}, d: true, e: false, f: '2026-11-21T10:00:00Z', g: '0.2.0', h: 'é\n', i: 'No' },
    );
    checkSimple('- speaker: null\n  note:\n  by: a\n', { speaker: null, by: 'a' });
  });

  test('line ends of Windows', () => {
    checkSimple('- id: a\r\n  by: b\r\n\r\n  at: 5 # five\r\n', { id: 'a', by: 'b', at: 5 });
  });

  test('what is left to the library', () => {
    const cases = [
      '- a\n',
      '- a: b\n    c\n',
      '- a: |\n    b\n',
      '- a: &x b\n',
      '- a: *x\n',
      '- a: !!str b\n',
      '- a: b: c\n',
      '- a: "b\n    c"\n',
      '- a: 012\n',
      '- a: 0x1F\n',
      '- a: 1.5\n',
      '- a: "\\x41"\n',
      '- a: b\n  a: c\n',
      '- a: b\n c: d\n',
      '- a: [b\n',
      '- a: [b,]\n',
      '- a: "b" c\n',
      '- a:\tb\n',
      '- ? a\n',
      '- "a": b\n',
      '- - a\n',
      '-\n  a: b\n',
      '- {a: b} c\n',
      '- {a: b}\n  c: d\n',
      '- a: b #\n  - c\n',
    ];
    for (const lines of cases) checkLeft(lines);
  });
});

const PIECES = [
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\n\n',
  '\n  ',
  '\n    ',
  '\n      ',
  '- ',
  '-',
  ': ',
  ':',
  ', ',
  ',',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '#',
  ' # x',
  '\t',
  '&a ',
  '*a',
  '!t ',
  '|',
  '>',
  '? ',
  '%',
  '@',
  '\\',
  '~',
  'null',
  'true',
  '12',
  '007',
  '1_000',
  '0o7',
  '.5',
  '+1',
  '2026-11-21',
  'é',
  '\u0000',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\uD800',
  '\u00A0',
  '\u007F',
  'id: a',
  'by: b\n',
  '__proto__: a',
  'constructor: a',
  '""',
  '<<: ',
];

test('what is read without the library is what the library reads', () => {
  const printed = fc.oneof(
    mark.map((entry) => printEntry('marks', entry, '  ')),
    mute.map((entry) => printEntry('mutes', entry, '  ')),
    completion.map((entry) => printEntry('complete', entry, '')),
    fc.constant(
      "  - id: a b # c\n    spans:\n      - exact: d e\n        at: 1\n      - {exact: 'f', at: 2}\n    cue:\n      exact: g\n",
    ),
  );
  const insertions = fc.array(fc.tuple(fc.nat(300), fc.constantFrom(...PIECES), fc.nat(3)), { maxLength: 3 });
  let simple = 0;
  fc.assert(
    fc.property(printed, insertions, (entry, pieces) => {
      const lines = pieces.reduce((made, [place, piece, length]) => {
        const at = place % (made.length + 1);
        return made.slice(0, at) + piece + made.slice(at + length);
      }, entry);
      const readings = bothReadings(lines);
      if (readings === null || readings.simple === null) return;
      simple++;
      expect(readings.simple).toEqual(readings.library);
    }),
    { numRuns: 2000 },
  );
  expect(simple).toBeGreaterThan(300);
}, 60_000);
