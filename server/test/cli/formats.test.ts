import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULE_IDS } from '../../src/findings/rules/index.ts';
import type { CheckRecord } from '../../src/reports/checks.ts';
import { ROOT, runHere } from './support.ts';

const PAGE = readFileSync(join(ROOT, 'docs/formats.md'), 'utf8');

/** The first fenced example of a language on the page. */
function example(language: string): string {
  const code = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'msu').exec(PAGE)?.[1];
  expect(code, `docs/formats.md has an example in ${language}`).toBeDefined();
  return code ?? '';
}

/** With every score taken out: how sure the engine is may change without the page being wrong. */
function withoutScores(json: string): string {
  return json.replaceAll(/"(score|confidence|worthChecking)":[\d.]+/gu, '"$1":0');
}

test('the record on the page is what annotate prints for the text on the page', async () => {
  const text = example('text').trimEnd();
  const { out } = await runHere(['annotate'], { stdin: [JSON.stringify({ id: 'gate.txt', text })] });
  const onPage = JSON.stringify(JSON.parse(example('json')));
  expect(withoutScores(out.trimEnd())).toBe(withoutScores(onPage));
});

test('the marks on the page are what marks list prints for the text on the page', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'newsmark-formats-'));
  writeFileSync(join(cwd, 'gate.txt'), example('text').trimEnd());
  const onPage = JSON.parse(example('json marks')) as readonly { readonly id: string }[];
  const id = onPage[0]?.id ?? '';
  await runHere(['marks', 'set', 'gate.txt', id, 'accepted', '--by', 'mb'], { cwd });
  const listed = await runHere(['marks', 'list', '.', '--format', 'json', '--layer', 'quotation'], { cwd });
  expect(JSON.parse(listed.out)).toEqual(onPage);
});

test('the checks on the page are what factcheck list prints for the text on the page', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'newsmark-formats-'));
  writeFileSync(join(cwd, 'gate.txt'), example('text').trimEnd());
  const onPage = JSON.parse(example('json checks')) as readonly CheckRecord[];
  const [entry] = onPage;
  const set = (...args: string[]): Promise<unknown> =>
    runHere(['factcheck', 'set', 'gate.txt', entry?.id ?? '', '--by', 'mb', ...args], { cwd });
  const { said, claimant, notes } = entry ?? {};
  await set('--status', 'checking', '--claimant', claimant ?? '', '--note', notes?.[0]?.text ?? '');
  await set(
    '--question',
    'said',
    '--status',
    'done',
    '--rating',
    said?.rating ?? '',
    '--verdict',
    said?.verdict ?? '',
    '--evidence',
    said?.evidence[0]?.url ?? '',
  );
  const listed = await runHere(['factcheck', 'list', '.', '--format', 'json', '--no-proposed'], { cwd });
  expect(JSON.stringify(JSON.parse(listed.out))).toBe(JSON.stringify(onPage));
});

test('the quotation on the page is what quotes prints for the text on the page', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'newsmark-formats-'));
  writeFileSync(join(cwd, 'gate.txt'), example('text').trimEnd());
  // So short a text is an article only where a corpus says so.
  writeFileSync(join(cwd, 'newsmark.yaml'), 'version: 1\narticles: ["*.txt"]\n');
  const { out } = await runHere(['quotes', 'gate.txt', '--format', 'jsonl'], { cwd });
  expect(out.trimEnd()).toBe(JSON.stringify(JSON.parse(example('json quotes'))));
});

test('every rule stands in the guidelines', () => {
  const guidelines = readFileSync(join(ROOT, 'docs/guidelines.md'), 'utf8');
  expect(RULE_IDS.filter((id) => !guidelines.includes(`| \`${id}\` `))).toEqual([]);
});
