import { existsSync, mkdirSync, readlinkSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  PAGE,
  PRIVATE,
  SALE,
  SIDECAR,
  STORY,
  brief,
  done,
  entryOn,
  factcheck,
  folderOf,
  list,
  onSale,
  read,
  write,
} from './factcheckSupport.ts';
import { runBundle, runHere } from './support.ts';

describe('a file that cannot be written', () => {
  test.each([
    [
      'broken YAML',
      'version: 1\nmarks: [\n',
      /story\.txt\.marks\.yaml is left as it was: line \d+ must be mended/u,
    ],
    [
      'an unfinished merge',
      'version: 1\n<<<<<<< ours\nmarks:\n=======\n>>>>>>> theirs\n',
      /is left as it was/u,
    ],
    ['another version', 'version: 7\nmarks: []\n', /is left as it was/u],
  ])('is told, and stays: %s', async (_, sidecar, expected) => {
    const { cwd, set } = await onSale();
    write(cwd, SIDECAR, sidecar);
    const { code, out, err } = await factcheck(cwd, set('--status', 'open', '--evidence', PAGE));
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(expected) });
    expect(read(cwd, SIDECAR)).toBe(sidecar);
    const listed = await factcheck(cwd, ['list', 'story.txt']);
    expect(listed).toMatchObject({ code: 2, err: expect.stringContaining(SIDECAR) });
  });

  test('is told, and stays: a broken private file', async () => {
    const { cwd, set } = await onSale();
    write(cwd, PRIVATE, 'marks: {');
    const outcome = await factcheck(cwd, set('--evidence', PAGE, '--private', '--status', 'open'));
    expect(outcome).toEqual({
      code: 2,
      out: expect.stringMatching(/^c-\w+ open by Mara in story\.txt\.marks\.yaml\n$/u),
      err: expect.stringContaining(`${PRIVATE} is left as it was`),
    });
    expect(read(cwd, PRIVATE)).toBe('marks: {');
  });

  test('is told without a word of it by check: a private file', async () => {
    const { cwd } = await onSale();
    write(cwd, PRIVATE, 'version: 1\nmarks:\n  - {id: c-1, layer: claim, by: [whisperer]}\n');
    for (const format of ['text', 'json']) {
      const { code, out } = await runHere(['check', '.', '--format', format], { cwd });
      expect([code, out]).toEqual([1, expect.stringContaining(PRIVATE)]);
      expect(out).not.toContain('whisperer');
    }
  });

  test('is told: a folder in its place', async () => {
    const { cwd, set } = await onSale();
    mkdirSync(join(cwd, SIDECAR));
    expect(await factcheck(cwd, set('--status', 'open'))).toMatchObject({
      code: 2,
      err: expect.stringContaining(SIDECAR),
    });
    expect(existsSync(join(cwd, PRIVATE))).toBe(false);
  });
});

test('a link to an article has a sidecar of its own, unless that is a link, too', async () => {
  const { cwd, id } = await onSale();
  symlinkSync('story.txt', join(cwd, 'current.txt'));
  await done(cwd, ['set', 'current.txt', id, '--status', 'open']);
  expect(await list(cwd, '--no-proposed')).toEqual([]);
  renameSync(join(cwd, 'current.txt.marks.yaml'), join(cwd, SIDECAR));
  symlinkSync(SIDECAR, join(cwd, 'current.txt.marks.yaml'));
  await done(cwd, ['set', 'current.txt', id, '--status', 'checking']);
  expect(brief(await list(cwd, '--no-proposed'))).toEqual([`checking '${SALE}' Mara`]);
  expect(readlinkSync(join(cwd, 'current.txt.marks.yaml'))).toBe(SIDECAR);
});

test('links in a circle are told in words', async () => {
  const { cwd } = await onSale();
  symlinkSync('loop.txt', join(cwd, 'loop.txt'));
  const err = 'newsmark: loop.txt cannot be read: its links lead in a circle\n';
  expect(await factcheck(cwd, ['list', 'loop.txt'])).toMatchObject({ code: 2, err });
});

describe('a mistake in newsmark.yaml', () => {
  const FAULTY = 'version: 1\narticles: ["*.txt"]\nratings: [right, Right]\nchecklits: [a]\n';
  const TOLD = [
    'newsmark: newsmark.yaml:3:10 A rating stands here twice, in the same words or but for capitals.',
    "newsmark: newsmark.yaml:4:1 Nothing is called 'checklits' here. Did you mean 'checklist'?",
    '',
  ].join('\n');

  test.each([
    ['factcheck', 'list'],
    ['factcheck', 'report', '--format', 'md'],
    ['marks', 'list'],
  ])('is told once, and the rest is read: %s %s', async (...command) => {
    const cwd = folderOf({ 'story.txt': STORY, 'other.txt': STORY, 'newsmark.yaml': FAULTY });
    const { code, out, err } = await runHere([...command, 'story.txt', '.'], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: TOLD });
    expect(out).toContain('other.txt');
    write(cwd, 'newsmark.yaml', FAULTY.replace(', Right', ''));
    const { code: later } = await runHere([...command, '.'], { cwd });
    expect(later).toBe(0);
  });

  test('is told where it leaves no article', async () => {
    const cwd = folderOf({ 'story.txt': STORY, 'newsmark.yaml': 'articels: ["*.txt"]\n' });
    const err = "newsmark: newsmark.yaml:1:1 Nothing is called 'articels' here. Did you mean 'articles'?\n";
    expect(await factcheck(cwd, ['report', '.', '--format', 'md'])).toEqual({
      code: 2,
      out: '',
      err: `${err}newsmark: there is no article to make a sheet of\n`,
    });
  });
});

function byWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

test('processes at once lose nothing of each other’s, and put no page there twice', async () => {
  const { cwd, id } = await onSale();
  const story = join(cwd, 'story.txt');
  const pages = Array.from({ length: 6 }, (_, i) => `https://saltmere-deeds.example/${i}`);
  const outcomes = await Promise.all(
    pages.flatMap((page, i) => {
      const args = ['factcheck', 'set', story, id, '--evidence', page, '--note', `Look at ${i}.`];
      return [runBundle([...args, '--by', 'Mara']), runBundle([...args, '--by', 'Mara', '--evidence', PAGE])];
    }),
  );
  expect(outcomes.map(({ code, err }) => `${code}${err}`)).toEqual(outcomes.map(() => '0'));
  const { evidence, notes, status } = await entryOn(cwd, SALE);
  expect(new Set(evidence.map(({ url }) => url))).toEqual(new Set([...pages, PAGE]));
  expect(evidence).toHaveLength(pages.length + 1);
  expect(notes.map(({ text }) => text).toSorted(byWords)).toEqual(
    pages.flatMap((_, i) => [`Look at ${i}.`, `Look at ${i}.`]),
  );
  expect(status).toBe('open');
  expect(read(cwd, SIDECAR).match(/^ {2}- id: /gmu)).toHaveLength(1);
}, 60_000);
