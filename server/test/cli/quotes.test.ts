import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { QuoteRecord } from '../../src/reports/quotes.ts';
import { runHere, type Outcome } from './support.ts';

const STORY = `Brook Lane to stay closed until the spring

HARWICK (NPA) — Brook Lane stays closed until the spring, Harwick council said on Monday.

Mayor Greta Lomax said the drains had collapsed.

“We found a hole where the map shows a pipe,” she told reporters.

The shops closed early because of “the worst smell in living memory” on Friday.
`;

/** A folder of its own for each test, with these files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-quotes-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function quotes(cwd: string, ...args: string[]): Promise<Outcome> {
  return runHere(['quotes', ...args], { cwd, userName: 'Mara' });
}

async function records(cwd: string, ...args: string[]): Promise<QuoteRecord[]> {
  const { out } = await quotes(cwd, '--format', 'jsonl', ...args);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as QuoteRecord);
}

/** Each quotation as 'file:line speaker kind: text'. */
async function told(cwd: string, ...args: string[]): Promise<string[]> {
  const all = await records(cwd, ...args);
  return all.map(
    ({ file, line, speaker, source, kind, text }) =>
      `${file}:${line} ${speaker ?? source ?? 'nobody'} ${kind}: ${text}`,
  );
}

const DRAINS = 'story.txt:5 Greta Lomax indirect: the drains had collapsed';
const HOLE = 'story.txt:7 Greta Lomax direct: “We found a hole where the map shows a pipe,”';

describe('quotes', () => {
  test('tells who said what, in the order of files and places, each file once', async () => {
    const cwd = folderOf({ 'story.txt': STORY, 'inbox/b.txt': STORY, 'inbox/list.txt': 'yaml==2.0\n' });
    const found = await told(cwd, 'story.txt', 'inbox', 'story.txt');
    expect(found.filter((line) => line.startsWith('story.txt')).slice(1, 3)).toEqual([DRAINS, HOLE]);
    const places = (await records(cwd, 'story.txt', 'inbox', 'story.txt')).map(({ file, line }) => [
      file,
      line,
    ]);
    const lines = [3, 5, 7, 9];
    expect(places).toEqual([
      ...lines.map((line) => ['story.txt', line]),
      ...lines.map((line) => ['inbox/b.txt', line]),
    ]);
  });

  test('picks a speaker', async () => {
    const cwd = folderOf({ 'story.txt': STORY });
    expect(await told(cwd, 'story.txt', '--speaker', 'lomax')).toEqual([DRAINS, HOLE]);
    expect(await told(cwd, 'story.txt', '--speaker', 'nobody')).toEqual([
      'story.txt:9 nobody partial: “the worst smell in living memory”',
    ]);
    expect(await told(cwd, 'story.txt', '--speaker', 'Lom')).toEqual([]);
  });

  test('finds a speaker by another name of the registry', async () => {
    const cwd = folderOf({
      'newsmark.yaml': 'version: 1\narticles: ["*.txt"]\nactors: actors.yaml\n',
      'actors.yaml':
        'version: 1\nactors:\n  - {id: lomax, name: Greta Lomax, type: PERSON, aliases: [The Iron Mayor]}\n',
      'story.txt': STORY,
    });
    expect(await told(cwd, '.', '--speaker', 'iron mayor')).toEqual([DRAINS, HOLE]);
  });

  test('goes by what people decided', async () => {
    const cwd = folderOf({ 'story.txt': STORY });
    const all = await records(cwd, 'story.txt');
    const id = (words: string): string => all.find(({ text }) => text.includes(words))?.id ?? '';
    for (const args of [
      [id('drains'), 'rejected'],
      [id('smell'), 'corrected', '--value', 'speaker=greta-lomax'],
    ])
      await runHere(['marks', 'set', 'story.txt', ...args], { cwd, userName: 'Mara' });
    expect(await told(cwd, 'story.txt', '--speaker', 'Greta')).toEqual([
      HOLE,
      'story.txt:9 Greta Lomax partial: “the worst smell in living memory”',
    ]);
  });

  test('as a table, with its names first', async () => {
    const cwd = folderOf({ 'story.txt': STORY });
    const { out, code } = await quotes(cwd, 'story.txt', '--format', 'csv', '--speaker', 'Lomax');
    const lines = out.split('\r\n');
    expect(lines[0]).toBe(
      'file,line,column,speaker,speakerId,possibly,sourceKind,source,cue,stance,via,kind,text,id',
    );
    expect(lines[1]).toMatch(
      /^story\.txt,5,24,Greta Lomax,greta-lomax,false,named,.*Lomax,said,asserts,,indirect,the drains had collapsed,q-/u,
    );
    expect(lines[2]).toContain('"“We found a hole where the map shows a pipe,”"');
    expect({ code, lines: lines.length }).toEqual({ code: 0, lines: 4 });
  });

  test('for people, with a summary', async () => {
    const cwd = folderOf({ 'story.txt': STORY });
    const { out, code, err } = await quotes(cwd, '.', '--speaker', 'Lomax');
    expect(out.split('\n')).toEqual([
      'story.txt',
      '   5:24  Greta Lomax  indirect',
      '         › the drains had collapsed',
      expect.stringMatching(/^ {4}7:1 {2}(?:possibly )?Greta Lomax \(‘she’\) {2}direct$/u),
      '         › “We found a hole where the map shows a pipe,”',
      '',
      '1 article, 2 quotations by 1 speaker.',
      '',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('counts offsets in the file as it stands', async () => {
    const cwd = folderOf({ 'story.txt': `\uFEFF${STORY.replaceAll('\n', '\r\n')}` });
    const [drains] = await records(cwd, 'story.txt', '--speaker', 'Lomax');
    const file = `\uFEFF${STORY.replaceAll('\n', '\r\n')}`;
    expect(drains?.spans.map(([start, end]) => file.slice(start, end))).toEqual(['the drains had collapsed']);
  });

  test('tells what is wrong, goes on, and ends with 2', async () => {
    const cwd = folderOf({
      'newsmark.yaml': 'version: 1\narticles: ["*.txt"]\nrules: {vague-sauce: off}\n',
      'story.txt': STORY,
      'story.txt.marks.yaml': 'version: 1\nmarks: 7\n',
    });
    const { out, err, code } = await quotes(cwd, 'story.txt', 'absent.txt', '--format', 'csv');
    expect(out.split('\r\n').length).toBeGreaterThan(4);
    expect(err.split('\n').map((line) => line.replace(/(\d+:\d+) .*/u, '$1'))).toEqual([
      'newsmark: newsmark.yaml:3:9',
      'newsmark: story.txt.marks.yaml:2:8',
      'newsmark: absent.txt does not exist',
      '',
    ]);
    expect(code).toBe(2);
  });

  test('of what is no article there is nothing', async () => {
    const cwd = folderOf({ 'list.txt': 'yaml==2.0\n' });
    const { out, err, code } = await quotes(cwd, 'list.txt', '--format', 'jsonl');
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain('list.txt does not look like an article');
  });
});
