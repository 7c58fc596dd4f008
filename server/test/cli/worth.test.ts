import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WorthRecord } from '../../src/reports/worth.ts';
import { runHere, type Outcome } from './support.ts';

const STORY = `Brook Lane to stay closed until the spring

HARWICK (NPA) — Brook Lane stays closed until the spring of 2027, Harwick council said on Monday.

The council is the largest employer of the county.

Mayor Greta Lomax said the drains had cost the town $4.2 million, twice the sum of last year.

“We counted 400 rats and never a cat. They went for the bread.”
`;

const OTHER = `Ferry to Osmond Isle sold

OSMOND (NPA) — The ferry was sold on Friday, the harbour office said in a statement.

“Forecasters see 12 millimetres of rain,” said Ilva Marren, who runs it.
`;

function worth(files: Readonly<Record<string, string>>, ...args: string[]): Promise<Outcome> {
  const cwd = mkdtempSync(join(tmpdir(), 'newsmark-worth-'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(cwd, path), content);
  return runHere(['worth', ...args], { cwd, userName: 'Mara' });
}

async function records(files: Readonly<Record<string, string>>, ...args: string[]): Promise<string[]> {
  const { out } = await worth(files, '--format', 'json', ...args);
  return (JSON.parse(out) as WorthRecord[]).map(({ file, line, column, score, spoken }) =>
    `${file}:${line}:${column} ${score} ${spoken.join(', ')}`.trim(),
  );
}

const ALL = [
  'story.txt:7:1 0.8 Greta Lomax',
  'story.txt:9:1 0.64 Greta Lomax',
  'story.txt:5:1 0.35',
  'other.txt:5:1 0.29 Ilva Marren',
];

describe('worth', () => {
  test('ranks over all files, with whose words stand there', async () => {
    expect(await records({ 'story.txt': STORY, 'other.txt': OTHER }, '.')).toEqual(ALL);
  });

  test('prints no more than asked for', async () => {
    expect(await records({ 'story.txt': STORY, 'other.txt': OTHER }, '.', '--top', '2')).toEqual(
      ALL.slice(0, 2),
    );
  });

  test('for people, with the reasons and a summary', async () => {
    const { out, code, err } = await worth({ 'other.txt': OTHER, 'story.txt': STORY }, '.', '--top', '1');
    expect(out.split('\n')).toEqual([
      '0.80  story.txt:7:1  in words of Greta Lomax',
      '      › Mayor Greta Lomax said the drains had cost the town $4.2 million, twice the sum of last year.',
      '      an amount of money: “$4.2 million”; a comparison: “twice the”; somebody is quoted with it',
      '',
      '2 articles, 4 sentences worth checking; 1 shown.',
      '',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('says what lessens', async () => {
    const { out } = await worth({ 'other.txt': OTHER }, 'other.txt');
    expect(out).toContain('(less, for it is the weather)');
  });

  test('takes no count that is none, and tells what cannot be read', async () => {
    const wrong = await worth({ 'story.txt': STORY }, 'story.txt', '--top', '0');
    expect(wrong.code).toBe(2);
    const missing = await worth({ 'story.txt': STORY }, 'story.txt', 'gone.txt');
    expect([missing.code, missing.err.includes('gone.txt')]).toEqual([2, true]);
    expect(missing.out).toContain('1 article, 3 sentences worth checking.');
  });
});
