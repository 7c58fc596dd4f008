import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCorpusFile } from './corpusFile.ts';
import { parseRegistry } from './registryFile.ts';
import { YAML_PIECES } from '../../test/support/yamlPieces.ts';

const CORPUS =
  'version: 1\narticles: ["a/*.txt", b]\nrules:\n  vague-source: {level: off}\nmarks: "{path}.yaml"\n';
const REGISTRY =
  'version: 1\nactors:\n  - id: ann\n    name: "Ann"\n    type: PERSON\n  - {id: bo, name: Bo, type: ORG}\n';

const piece = fc.constantFrom(...YAML_PIECES);

/** A good file with some of those pieces put in, and with one stretch taken out. */
const mangled = fc
  .tuple(
    fc.constantFrom(CORPUS, REGISTRY),
    fc.array(fc.tuple(fc.nat(120), piece), { maxLength: 4 }),
    fc.nat(120),
    fc.nat(20),
  )
  .map(([text, insertions, at, length]) => {
    const cut = text.slice(0, at) + text.slice(at + length);
    return insertions.reduce(
      (made, [offset, each]) => made.slice(0, offset) + each + made.slice(offset),
      cut,
    );
  });

test('the parsers take any text, and their problems lie in it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        mangled,
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        for (const { problems } of [parseCorpusFile(text, ['vague-source']), parseRegistry(text)]) {
          for (const { start, end, message } of problems) {
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
            expect(message).toMatch(/^[\s\S]+[.?]$/);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});
