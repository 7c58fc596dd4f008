import fc from 'fast-check';
import { expect, test } from 'vitest';
import { YAML_PIECES } from '../../../test/support/yamlPieces.ts';
import { changeRegistryFiles } from '../corpusChange.ts';
import { parseRegistry } from '../registryFile.ts';
import { changeRegistry, type RegistryChange } from './change.ts';

const REGISTRY = `# ours
version: 1 # of the format
not: [Quiet Day]
actors:
  - id: ann
    name: "Ann Roe"
    type: PERSON
    aliases:
      - Roe # often
    # the mayor

  - {id: bo, name: Bo, type: ORG, not: [Bo Inn]}
`;

const piece = fc.constantFrom(...YAML_PIECES);

/** A good registry with some odd pieces put in, and with one stretch taken out. */
const mangled = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(REGISTRY.length), piece), { maxLength: 3 }),
    fc.nat(REGISTRY.length),
    fc.nat(12),
  )
  .map(([insertions, at, length]) =>
    insertions.reduce(
      (made, [offset, each]) => made.slice(0, offset) + each + made.slice(offset),
      REGISTRY.slice(0, at) + REGISTRY.slice(at + length),
    ),
  );

/** Words as people name things, and as they do not. */
const words = fc
  .oneof(
    fc.constantFrom(
      'Ann',
      'Roe',
      'Quiet Day',
      'no',
      '1848',
      'a, b',
      'x: y',
      "O'Hara",
      '#1',
      '- x',
      '[z]',
      'Æ',
    ),
    fc.string({ minLength: 1, unit: 'binary' }).map((text) => text.trim()),
  )
  .filter((text) => text !== '');

const id = fc.constantFrom('ann', 'bo', 'cy');
const change: fc.Arbitrary<RegistryChange> = fc.oneof(
  fc.tuple(id, words, fc.array(words, { maxLength: 2 })).map(([entry, name, aliases]) => ({
    kind: 'addEntry' as const,
    entry: { id: entry, name, type: 'PLACE' as const, aliases },
  })),
  fc
    .tuple(fc.option(id), fc.constantFrom('aliases' as const, 'not' as const), words)
    .map(([entry, list, each]) => ({
      kind: 'addWords' as const,
      entry,
      list: entry === null ? ('not' as const) : list,
      words: each,
    })),
  fc
    .tuple(id, words)
    .map(([entry, to]) => ({ kind: 'rename' as const, entry, from: entry === 'ann' ? 'Ann Roe' : 'Bo', to })),
);

/** What a registry says, and its comments, in order. */
function content(text: string): unknown {
  const { entries, not = [] } = parseRegistry(text).value.registry;
  return [entries, not];
}

test('a change is refused or made, keeps all comments, and can be undone', () => {
  let made = 0;
  fc.assert(
    fc.property(
      fc.oneof(fc.constant(REGISTRY), mangled),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (text, changes) => {
        const result = changeRegistry(text, changes);
        if (!result.ok) {
          expect(result.problem.end).toBeLessThanOrEqual(text.length + 1000);
          return;
        }
        made++;
        for (const comment of ['# ours', '# of the format', '# often', '# the mayor'])
          expect(result.text.includes(comment)).toBe(text.includes(comment));
        const undone = changeRegistry(result.text, result.inverse);
        expect(undone.ok && content(undone.text)).toEqual(content(text));
      },
    ),
    { numRuns: 300 },
  );
  expect(made).toBeGreaterThan(50);
});

test('naming a registry in any newsmark.yaml is refused or made, and never fails', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        mangled,
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        const result = changeRegistryFiles(text, 'add', 'people.yaml');
        expect(result.ok || result.problem === null || result.problem.message !== '').toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
