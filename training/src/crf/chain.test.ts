import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packChain } from './pack.ts';
import { addFeature, readChain, type Chain } from '../../../server/src/engine/tagging/chain.ts';
import { bestLabels, labelProbabilities } from '../../../server/src/engine/tagging/decode.ts';
import {
  labelScheme,
  mayFollow,
  maySequenceBegin,
  maySequenceEnd,
} from '../../../server/src/engine/tagging/labels.ts';

const SCHEME = labelScheme(2);

/** Three features and some transitions, packed and read again. */
const CHAIN: Chain = readChain(
  packChain({
    scheme: SCHEME,
    features: Uint32Array.of(5, 900, 70_000),
    weights: Float32Array.from({ length: 3 * SCHEME.size }, (_, place) => ((place * 37) % 11) / 5 - 1),
    transitions: Float64Array.from({ length: SCHEME.size ** 2 }, (_, place) => ((place * 29) % 7) / 3 - 1),
  }),
);

/** Every way through a sequence that the scheme allows, with its score. */
function* paths(scores: Int32Array, length: number): Generator<readonly [readonly number[], number]> {
  const { size } = SCHEME;
  function* from(path: readonly number[], sum: number): Generator<readonly [readonly number[], number]> {
    const last = path.at(-1);
    if (path.length === length) {
      if (last === undefined || maySequenceEnd(SCHEME, last)) yield [path, sum];
      return;
    }
    for (let label = 0; label < size; label++) {
      if (last === undefined ? !maySequenceBegin(SCHEME, label) : !mayFollow(SCHEME, last, label)) continue;
      const step = last === undefined ? 0 : transition(last, label);
      yield* from([...path, label], sum + step + (scores[path.length * size + label] ?? 0));
    }
  }
  yield* from([], 0);
}

function transition(first: number, second: number): number {
  const { from, to, weights } = CHAIN.edges;
  const edge = from.findIndex((label, index) => label === first && to[index] === second);
  return weights[edge] ?? NaN;
}

const sequences = fc.array(
  fc.array(fc.integer({ min: -200, max: 200 }), { minLength: SCHEME.size, maxLength: SCHEME.size }),
  { minLength: 1, maxLength: 4 },
);

test('the best labels are the best of all paths', () => {
  fc.assert(
    fc.property(sequences, (rows) => {
      const scores = Int32Array.from(rows.flat());
      const best = bestLabels(CHAIN, scores, rows.length);
      const found = [...paths(scores, rows.length)];
      const top = Math.max(...found.map(([, sum]) => sum));
      expect(found.find(([path]) => path.join() === best.join())?.[1]).toBe(top);
    }),
  );
});

test('probabilities are the shares of all paths', () => {
  fc.assert(
    fc.property(sequences, (rows) => {
      const scores = Int32Array.from(rows.flat());
      const found = [...paths(scores, rows.length)].map(
        ([path, sum]) => [path, Math.exp(sum / CHAIN.scale)] as const,
      );
      const all = found.reduce((sum, [, weight]) => sum + weight, 0);
      const shares = labelProbabilities(CHAIN, scores, rows.length);
      for (let i = 0; i < rows.length; i++)
        for (let label = 0; label < SCHEME.size; label++) {
          const through = found.reduce((sum, [path, weight]) => sum + (path[i] === label ? weight : 0), 0);
          expect(shares[i * SCHEME.size + label]).toBeCloseTo(through / all, 9);
        }
    }),
    { numRuns: 30 },
  );
});

test('a sequence of nothing has no labels', () => {
  expect([...bestLabels(CHAIN, new Int32Array(0), 0)]).toEqual([]);
  expect([...labelProbabilities(CHAIN, new Int32Array(0), 0)]).toEqual([]);
});

test('a packed feature says what it said, rounded, and others say nothing', () => {
  const scores = new Int32Array(2 * SCHEME.size);
  addFeature(CHAIN, 900, scores, SCHEME.size);
  addFeature(CHAIN, 901, scores, 0);
  const given = Array.from({ length: SCHEME.size }, (_, label) => (((9 + label) * 37) % 11) / 5 - 1);
  expect([...scores]).toEqual([
    ...given.map(() => 0),
    ...given.map((weight) => Math.round(weight * CHAIN.scale)),
  ]);
});

test('a file cut short is refused', () => {
  const bytes = packChain({
    scheme: SCHEME,
    features: Uint32Array.of(5),
    weights: new Float32Array(SCHEME.size).fill(1),
    transitions: new Float64Array(SCHEME.size ** 2),
  });
  for (let length = 0; length < bytes.length; length++)
    expect(() => readChain(bytes.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
});
