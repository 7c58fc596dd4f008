import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  PAGE,
  PRIVATE,
  RATS,
  SALE,
  SIDECAR,
  STORY,
  done,
  engineId,
  factcheck,
  folderOf,
  read,
  write,
} from './factcheckSupport.ts';

const HOUSE = `version: 1
articles: ["*.txt"]
publisher: { name: The Saltmere Desk, url: "https://saltmere-desk.example" }
`;

/** A folder with a verdict that is ready to be published, and a question that is not answered yet. */
async function checked(): Promise<string> {
  const cwd = folderOf({ 'story.txt': STORY, 'newsmark.yaml': HOUSE });
  const [sale, rats] = [await engineId(cwd, SALE), await engineId(cwd, RATS)];
  const verdict = ['--status', 'done', '--rating', 'misleading', '--verdict', 'Not twice, but half again.'];
  await done(cwd, ['set', 'story.txt', sale, ...verdict, '--evidence', PAGE, '--claimant', 'Harbour Office']);
  await done(cwd, ['set', 'story.txt', rats, '--status', 'checking']);
  return cwd;
}

describe('report', () => {
  test.each([
    [
      'md',
      [
        /^# Fact-check sheet\n\nMade 2026-11-21\./u,
        /## Tide mill at Saltmere sold to the council/u,
        /\*\*misleading\*\*/u,
      ],
    ],
    [
      'html',
      [
        /^<!doctype html>/iu,
        /Not twice, but half again\./u,
        /href="https:\/\/saltmere-harbour\.example\/sale"/u,
      ],
    ],
    ['csv', [/^file,line,id,/u, /,true,done,misleading,"Not twice, but half again\.",Harbour Office,Mara,/u]],
  ] as const)('as %s has the verdict', async (format, expected) => {
    const out = await done(await checked(), ['report', '.', '--format', format]);
    for (const words of expected) expect(out).toMatch(words);
  });

  test('as claimreview has what is ready, and tells what is not', async () => {
    const { code, out, err } = await factcheck(await checked(), ['report', '.', '--format', 'claimreview']);
    const reviews = JSON.parse(out) as unknown[];
    expect(reviews).toMatchObject([
      {
        '@type': 'ClaimReview',
        claimReviewed: SALE,
        author: { name: 'The Saltmere Desk' },
        itemReviewed: { author: { name: 'Harbour Office' } },
        reviewRating: { alternateName: 'misleading' },
      },
    ]);
    expect(err).toMatch(/^newsmark: story\.txt: 2 questions .*\n$/u);
    expect(code).toBe(0);
  });

  test('knows from the registry what a claimant is', async () => {
    const cwd = await checked();
    const id = await engineId(cwd, SALE);
    const typeOf = async (): Promise<unknown> => {
      const { out } = await factcheck(cwd, ['report', '.', '--format', 'claimreview']);
      const [review] = JSON.parse(out) as { itemReviewed: { author: { '@type': unknown } } }[];
      return review?.itemReviewed.author['@type'];
    };
    await done(cwd, ['set', 'story.txt', id, '--claimant', 'Tern and Gull']);
    expect(await typeOf()).toBe('Person');
    const entry = '{ id: tern, name: Tern and Gull, type: ORG }';
    const files = {
      'newsmark.yaml': `${HOUSE}actors: people.yaml\n`,
      'people.yaml': `version: 1\nactors: [${entry}]\n`,
    };
    for (const [path, content] of Object.entries(files)) write(cwd, path, content);
    expect(await typeOf()).toBe('Organization');
  });

  test('goes into a file that is named, over what stood there', async () => {
    const cwd = await checked();
    for (const format of ['md', 'csv']) {
      const printed = await done(cwd, ['report', '.', '--format', format]);
      expect(await done(cwd, ['report', '.', '--format', format, '--output', 'sheet.out'])).toBe('');
      expect(read(cwd, 'sheet.out')).toBe(printed);
    }
  });

  test.each([
    ['an article', 'story.txt', /story\.txt is left as it was: the sheet is made of it/u],
    ['a sidecar', SIDECAR, /is left as it was: the sheet is made of it/u],
    ['private evidence', PRIVATE, /is left as it was: settings or decisions are kept there/u],
    ['settings', 'newsmark.yaml', /is left as it was: settings or decisions are kept there/u],
    ['a registry', 'people.yaml', /is left as it was: settings or decisions are kept there/u],
    ['settings of another corpus', 'folder/newsmark.yaml', /settings or decisions are kept there/u],
    ['an article behind a link', 'link', /link is left as it was: the sheet is made of it/u],
    ['a folder', 'folder', /folder cannot be written: it is a folder/u],
    [
      'a folder that is not there',
      'gone/sheet.md',
      /gone\/sheet\.md cannot be written: its folder does not exist/u,
    ],
  ])('is not written over %s', async (_, output, expected) => {
    const cwd = await checked();
    mkdirSync(join(cwd, 'folder'));
    symlinkSync('story.txt', join(cwd, 'link'));
    write(cwd, 'newsmark.yaml', `${HOUSE}actors: people.yaml\n`);
    for (const file of ['people.yaml', PRIVATE]) write(cwd, file, 'version: 1\n');
    const files = ['story.txt', SIDECAR, PRIVATE, 'newsmark.yaml', 'people.yaml'];
    const before = files.map((file) => read(cwd, file));
    const outcome = await factcheck(cwd, ['report', 'story.txt', '--format', 'md', '--output', output]);
    expect(outcome).toEqual({ code: 2, out: '', err: expect.stringMatching(expected) });
    expect(files.map((file) => read(cwd, file))).toEqual(before);
  });

  test('of nothing is none', async () => {
    const cwd = await checked();
    const outcome = await factcheck(cwd, ['report', 'gone.txt', '--format', 'md', '--output', 'sheet.md']);
    expect(outcome).toEqual({ code: 2, out: '', err: 'newsmark: gone.txt does not exist\n' });
    expect(existsSync(join(cwd, 'sheet.md'))).toBe(false);
  });

  test('goes on where an article is gone, and says so', async () => {
    const { code, out, err } = await factcheck(await checked(), [
      'report',
      'gone.txt',
      '.',
      '--format',
      'md',
    ]);
    expect({ code, err }).toEqual({ code: 2, err: 'newsmark: gone.txt does not exist\n' });
    expect(out).toContain('Not twice, but half again.');
  });

  test.each([
    [[], /required option '--format/u],
    [['--format', 'pdf'], /Allowed choices are md, html, csv, claimreview/u],
  ])('is refused with %j', async (args, expected) => {
    const { code, err } = await factcheck(await checked(), ['report', '.', ...args]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(expected) });
  });
});
