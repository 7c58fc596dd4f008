import { chmodSync, mkdirSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnnotationFailure, AnnotationRecord } from '../../src/reports/annotation.ts';
import { runBundle, runHere } from './support.ts';

const STORY = 'COLDBROOK (NPA) — The bridge reopened on Monday.\n\n“It sways,” said Wendel Pryor.\n';

/** The lines of JSON that a command printed. */
function linesOf(out: string): (Partial<AnnotationRecord> & Partial<AnnotationFailure>)[] {
  expect(out === '' || out.endsWith('\n')).toBe(true);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** What each line says of its document: `id` where it was read, `id: error` where it was not. */
async function checkStdin(
  pieces: readonly (string | Uint8Array)[],
  expected: readonly string[],
  code: number,
): Promise<void> {
  const outcome = await runHere(['annotate'], { stdin: pieces });
  const told = linesOf(outcome.out).map(({ id, error }) => (error === undefined ? id : `${id}: ${error}`));
  expect(told).toEqual(expected);
  expect(outcome.code).toBe(code);
}

function scratch(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-annotate-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const document = (id: string, text: string): string => JSON.stringify({ id, text });

describe('annotate, of files', () => {
  test('one record a file, in order, named as given', async () => {
    const cwd = scratch({ 'b.txt': STORY, 'a.txt': 'Nothing to see.' });
    const { code, out, err } = await runHere(['annotate', '--format', 'jsonl', 'b.txt', './a.txt'], { cwd });
    const records = linesOf(out);
    expect(records.map(({ id }) => id)).toEqual(['b.txt', './a.txt']);
    expect(Object.keys(records[0] ?? {})).toEqual([
      'id',
      'engine',
      'article',
      'blocks',
      'sentences',
      'actors',
      'mentions',
      'quotations',
      'claims',
      'findings',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('knows neither newsmark.yaml nor actors.yaml', async () => {
    const yaml = 'version: 1\nrules: {unattributed-quote: off}\n';
    const actors = 'version: 1\nactors:\n  - {id: wendel, name: Wendel Pryor, type: ORG}\n';
    const alone = scratch({ 'story.txt': STORY });
    const inCorpus = scratch({ 'story.txt': STORY, 'newsmark.yaml': yaml, 'actors.yaml': actors });
    const first = await runHere(['annotate', 'story.txt'], { cwd: alone });
    const second = await runHere(['annotate', 'story.txt'], { cwd: inCorpus });
    expect(second.out).toBe(first.out);
  });

  test('a file that cannot be read is told on its line and to people, and the rest goes on', async () => {
    const cwd = scratch({
      'latin.txt': Buffer.from('Ren\xe9 spoke.\n', 'latin1'),
      'image.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
      'huge.txt': '',
      'story.txt': STORY,
    });
    mkdirSync(join(cwd, 'folder'));
    truncateSync(join(cwd, 'huge.txt'), 50_000_000);
    const files = ['latin.txt', 'image.txt', 'huge.txt', 'folder', 'absent.txt', 'story.txt'];
    const { code, out, err } = await runHere(['annotate', ...files], { cwd });
    const records = linesOf(out);
    expect(records.map(({ id }) => id)).toEqual(files);
    const errors = [
      'latin.txt cannot be read: This file is not valid UTF-8: the first byte that cannot be read stands in line 1. Save it as UTF-8.',
      'image.txt is a binary file',
      'huge.txt is larger than 16 MB',
      'folder is a folder; name the files in it',
      'absent.txt does not exist',
    ];
    expect(records.map(({ error }) => error)).toEqual([...errors, undefined]);
    expect(err).toBe(errors.map((error) => `newsmark: ${error}\n`).join(''));
    expect(code).toBe(2);
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a file that one may not read is told',
    async () => {
      const cwd = scratch({ 'locked.txt': STORY });
      chmodSync(join(cwd, 'locked.txt'), 0);
      const { code, err } = await runHere(['annotate', 'locked.txt'], { cwd });
      expect({ code, err }).toEqual({ code: 2, err: 'newsmark: locked.txt may not be read by you\n' });
    },
  );

  test('offsets count the given string, byte order mark and CRLF included', async () => {
    const cwd = scratch({ 'story.txt': `\uFEFFCOLDBROOK (NPA) — Rain fell.\r\n\r\nIt stopped.\r\n` });
    const [record] = linesOf((await runHere(['annotate', 'story.txt'], { cwd })).out);
    const text = readFileSync(join(cwd, 'story.txt')).toString('utf8');
    const words = (record?.sentences ?? []).map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Rain fell.', 'It stopped.']);
  });
});

describe('annotate, of standard input', () => {
  test('one record a line, however the bytes arrive', async () => {
    const bytes = new TextEncoder().encode(`${document('é', STORY)}\n${document('b', '')}\n`);
    await checkStdin([bytes.subarray(0, 8), bytes.subarray(8, 9), bytes.subarray(9)], ['é', 'b'], 0);
  });

  test('an error stands in the place of a bad line, and the exit code is 2', async () => {
    await checkStdin(
      [
        `${document('a', 'One.')}\n{"id": "b"\n[1]\n{"text": "x"}\n{"id": 7, "text": "x"}\n{"id": "c"}\n`,
        new Uint8Array([0x22, 0xff, 0x22, 0x0a]),
        `\r\n${document('d', 'Two.')}\r\n`,
      ],
      [
        'a',
        'null: line 2 is not valid JSON',
        'null: line 3 is not a JSON object {"id": …, "text": …}',
        'null: line 4 has no "id" that is a string',
        'null: line 5 has no "id" that is a string',
        'c: line 6 has no "text" that is a string',
        'null: line 7 is not valid UTF-8',
        'd',
      ],
      2,
    );
  });

  test('a byte order mark before the first line is no part of it', async () => {
    await checkStdin([`\uFEFF${document('a', 'One.')}\n`], ['a'], 0);
  });

  test('a line of 50 MB is told, and the next ones are read', async () => {
    const piece = new Uint8Array(10_000_000).fill(0x78);
    const pieces = [piece, piece, piece, piece, piece, '\n', document('b', 'One.')];
    await checkStdin(pieces, ['null: line 1 is larger than 16 MB', 'b'], 2);
  });

  test('lone surrogates, NUL and emoji come back as offsets into the very string', async () => {
    const text = 'A \ud83d lone half \u0000 and 🐟 fish.';
    const { out } = await runHere(['annotate'], { stdin: [document('odd', text)] });
    const [record] = linesOf(out);
    expect(record?.blocks?.map(({ start, end }) => text.slice(start, end))).toEqual([text]);
  });

  test('nothing on standard input is no document', async () => {
    await checkStdin([''], [], 0);
  });

  test('a terminal is not waited for', async () => {
    const { code, out, err } = await runHere(['annotate']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('JSON lines');
  });

  test('stops reading when nobody reads any more', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked++;
        yield new TextEncoder().encode(`${document(String(asked), 'One.')}\n`);
      }
    }
    const { code, out } = await runHere(['annotate'], { chunks: endless(), readerLeavesAfter: 3 });
    expect(linesOf(out).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect({ code, asked }).toEqual({ code: 0, asked: 3 });
  });
});

describe('annotate, as it ships', () => {
  test('reads standard input and ends with 0', async () => {
    const { code, out, err } = await runBundle(['annotate'], { stdin: `${document('a', STORY)}\n` });
    expect(linesOf(out).map(({ id }) => id)).toEqual(['a']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('ends with 2 after a bad line', async () => {
    const { code, out } = await runBundle(['annotate'], { stdin: `nonsense\n${document('a', STORY)}\n` });
    expect(linesOf(out).map(({ id }) => id)).toEqual([null, 'a']);
    expect(code).toBe(2);
  });

  test('survives that its reader leaves', async () => {
    const stdin = `${document('a', STORY)}\n`.repeat(500);
    const { code, err } = await runBundle(['annotate'], { stdin, readerLeaves: true });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
