import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_PROBLEMS } from '../problems.ts';
import { readYaml } from '../yaml.ts';
import { FIELD_ORDER } from './keys.ts';
import { parseSidecar } from './sidecarFile.ts';
import { AT, markLines, sidecarOf } from '../../../test/support/sidecars.ts';
import { YAML_PIECES } from '../../../test/support/yamlPieces.ts';

describe('a large sidecar', { timeout: 60_000 }, () => {
  const many = Array.from({ length: 50_000 }, (_, i) => i);

  test('50,000 entries', () => {
    const text = sidecarOf(...many.map((i) => markLines(`c-${i}`)));
    const { value, problems } = parseSidecar(text);
    expect(problems).toEqual([]);
    expect(value.sidecar.marks.length).toBe(50_000);
  });

  test('50,000 mistakes: as many as a person reads are told, and every entry is used', () => {
    const text = sidecarOf(...many.map((i) => markLines(`c-${i}`, { more: '    mine: x\n' })));
    const { value, problems } = parseSidecar(text);
    expect(value.sidecar.marks.length).toBe(50_000);
    expect(problems.length).toBe(MAX_PROBLEMS);
  });

  test('more than the YAML library reads in bearable time is not read, and this is told', () => {
    const text = sidecarOf(...many.map((i) => markLines(`c-${i}`, { more: '    note: !!str x\n' })));
    const { value, problems } = parseSidecar(text);
    expect(value.sidecar.marks.length).toBeGreaterThan(10_000);
    expect(value.sidecar.marks.length).toBeLessThan(50_000);
    expect(problems.map(({ message }) => message)).toEqual([
      'This file is too large to be read to its end, unless each entry is written plainly, on lines of its own.',
    ]);
  });
});

const PIECES = [...YAML_PIECES, '\n\n', 'marks:\n', 'mutes:\n', 'version: 2\n', '\nx: b\n'];

const good = `${sidecarOf(markLines('c-1'), markLines('c-2'))}mutes:\n  - {rule: a, reason: b, by: c, at: ${AT}}\n`;
const mangled = fc
  .array(fc.tuple(fc.nat(good.length), fc.constantFrom(...PIECES), fc.nat(9)), { maxLength: 4 })
  .map((pieces) =>
    pieces.reduce((made, [at, piece, length]) => made.slice(0, at) + piece + made.slice(at + length), good),
  );
const anything = fc.oneof(
  mangled,
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES)).map((all) => all.join('')),
);

test('any text is read, and the problems lie in it', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { value, problems } = parseSidecar(text);
      for (const { start, end, message } of [
        ...problems,
        ...[...value.places.values()].map((place) => ({ ...place, message: '.' })),
      ]) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
        expect(message).toMatch(/^[\s\S]*[.?]$/);
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);

/**
 * A field of an entry at the margin. To YAML it may be one more field of the file; to us it is one that somebody forgot to indent, so
 * that the entry above it is in doubt: read entry by entry, that one is left out, whatever YAML makes of it.
 */
const UNINDENTED = new RegExp(`^(?:${Object.values(FIELD_ORDER).flat().join('|')}):`, 'm');

test('sound YAML says the same whether it is read entry by entry or as a whole', () => {
  let compared = 0;
  fc.assert(
    fc.property(mangled, (text) => {
      // What looks like an anchor and an alias makes the parser read the file as a whole.
      const [parts, whole] = [parseSidecar(text), parseSidecar(`${text}\n# &a *a`)];
      const isSound = readYaml(text, /(?!)/gm).intact && !/\*a|[<=>]{7}|: 'marks' stands/.test(text);
      if (
        !isSound ||
        parts.problems.some(({ message }) => message.includes('Both') || message.includes('both'))
      )
        return;
      if (UNINDENTED.test(text)) {
        expect(parts.problems).not.toEqual([]);
        return;
      }
      compared++;
      expect(parts.value.sidecar).toEqual(whole.value.sidecar);
    }),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(50);
}, 60_000);
