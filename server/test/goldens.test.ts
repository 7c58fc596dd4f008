import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRegistry } from '../src/annotations/registryFile.ts';
import { analyze } from '../src/engine/index.ts';
import { dumpAnalysis } from './support/dump.ts';
import { EXPECTED, expectGolden } from './support/goldens.ts';
import { INPUTS } from './support/inputs.ts';

const SAMPLE = join(import.meta.dirname, '../../test-fixtures/sample');

/** The sample corpus's articles, as its `newsmark.yaml` lists them. */
const articles = readdirSync(SAMPLE)
  .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
  .toSorted();

const registry = parseRegistry(readFileSync(join(SAMPLE, 'actors.yaml'), 'utf8'));

describe('the sample corpus, analysed with its registry', () => {
  test.each(articles)('%s', (name) => {
    const text = readFileSync(join(SAMPLE, name), 'utf8');
    const analysis = analyze(text, { ...INPUTS, registry: registry.value.registry });
    expectGolden(`${name}.analysis.txt`, dumpAnalysis(analysis));
  });
});

test('the registry of the sample has no problems', () => {
  expect(registry.problems).toEqual([]);
});

test('every golden belongs to an article', () => {
  const wanted = articles.map((name) => `${name}.analysis.txt`);
  const found = readdirSync(EXPECTED).filter((name) => name.endsWith('.analysis.txt'));
  expect(found.toSorted()).toEqual(wanted);
});
