import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseCorpusFile } from '../server/src/annotations/corpusFile.ts';
import { parseRegistry } from '../server/src/annotations/registryFile.ts';
import { parseSidecar } from '../server/src/annotations/sidecar/sidecarFile.ts';
import { RULE_IDS, RULES } from '../server/src/findings/rules/index.ts';

const README = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8');

/** The README's YAML examples, in order: a corpus, a registry and a sidecar. */
const [corpus = '', registry = '', sidecar = ''] = Array.from(
  README.matchAll(/^```yaml\n([\s\S]*?)^```$/gm),
  (match) => match[1] ?? '',
);

test('the examples of files are right as they stand', () => {
  expect(parseCorpusFile(corpus, RULE_IDS)).toMatchObject({
    problems: [],
    value: { actors: ['actors.yaml'] },
  });
  expect(parseRegistry(registry)).toMatchObject({
    problems: [],
    value: { registry: { entries: [{ id: 'vera-holm' }] } },
  });
  expect(parseSidecar(sidecar)).toMatchObject({
    problems: [],
    value: { sidecar: { marks: [{ id: 'q-84e4437e' }] } },
  });
});

test.each(RULES.map((rule) => [rule.id, rule.level]))('the table of rules has %s at %s', (id, level) => {
  const row = README.split('\n').find((line) => line.includes(`docs/rules/${id}.md`));
  expect(row?.split('|').at(-2)?.trim()).toBe(level);
});
