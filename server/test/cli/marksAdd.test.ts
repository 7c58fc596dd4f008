import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  STORY,
  PILES,
  SCANDAL,
  SIDECAR,
  folderOf,
  write,
  read,
  marks,
  done,
  list,
  idOf,
  brief,
} from './marksSupport.ts';

function spanOf(words: string, text: string = STORY): string[] {
  const start = text.indexOf(words);
  return ['--start', String(start), '--end', String(start + words.length)];
}

async function checkRefused(args: readonly string[], words: string | RegExp): Promise<void> {
  const cwd = folderOf();
  const { code, err } = await marks(cwd, ['add', 'story.txt', ...args]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(words) });
  expect(existsSync(join(cwd, SIDECAR))).toBe(false);
}

describe('marks add', () => {
  test('adds what the engine does not have, under an id of its own', async () => {
    const cwd = folderOf();
    await done(cwd, ['add', 'story.txt', '--layer', 'note', ...spanOf('piles'), '--note', 'Of oak?']);
    await done(cwd, [
      'add',
      'story.txt',
      '--layer',
      'actor',
      ...spanOf('ferry pier'),
      '--value',
      'type=PLACE',
      'actor=halden-pier',
    ]);
    const added = await list(cwd, '--state', 'added');
    expect(brief(added)).toEqual(["added 'ferry pier' Mara", "added 'piles' Mara"]);
    expect(added.map(({ id, value }) => ({ id, value }))).toEqual([
      {
        id: expect.stringMatching(/^a-[0-9a-f]{8}$/u),
        value: expect.objectContaining({ type: 'PLACE', actor: 'halden-pier' }),
      },
      { id: expect.stringMatching(/^n-[0-9a-f]{8}$/u), value: { note: 'Of oak?' } },
    ]);
    expect(await done(cwd, ['check', 'story.txt'])).toBe('1 sidecar, 2 marks: all in place.\n');
  });

  test('two notes may stand on the same words of two places or of one', async () => {
    const cwd = folderOf();
    const args = ['add', 'story.txt', '--layer', 'note', ...spanOf('piles'), '--note'];
    await done(cwd, [...args, 'Of oak?']);
    await done(cwd, [...args, 'Or of steel?']);
    const notes = await list(cwd, '--layer', 'note');
    expect(notes.map(({ value }) => value.note)).toEqual(['Of oak?', 'Or of steel?']);
    expect(new Set(notes.map(({ id }) => id)).size).toBe(2);
  });

  test('a quotation may stand inside of another', async () => {
    const cwd = folderOf();
    await done(cwd, [
      'add',
      'story.txt',
      '--layer',
      'quotation',
      ...spanOf('We will not wait'),
      '--value',
      'kind=partial',
      'speaker=ida-brekke',
    ]);
    const [added] = await list(cwd, '--state', 'added');
    expect(added?.value).toMatchObject({ kind: 'partial', speaker: 'ida-brekke' });
  });

  test('what was added can be decided about like anything else', async () => {
    const cwd = folderOf();
    await done(cwd, [
      'add',
      'story.txt',
      '--layer',
      'actor',
      ...spanOf('ferry pier'),
      '--value',
      'type=PLACE',
    ]);
    const id = await idOf(cwd, 'actor', 'ferry pier');
    await done(cwd, ['set', 'story.txt', id, 'accepted', '--note', 'yes']);
    const [mark] = await list(cwd, '--state', 'accepted');
    expect(mark?.value).toMatchObject({ type: 'PLACE', note: 'yes' });
  });

  test('refuses what cuts a word, a claim that is no sentence, and a value that is given twice', async () => {
    await checkRefused(
      ['--layer', 'note', '--start', '1', '--end', '8', '--note', 'x'],
      /1-8 cuts a word in two\. Whole words are 0-10: 'Ferry pier'\./u,
    );
    await checkRefused(
      ['--layer', 'claim', ...spanOf('Halden closed')],
      /is no sentence, and a claim is a whole one\. The sentence there is 0-46: 'Ferry pier at Halden closed after storm damage'\./u,
    );
    await checkRefused(
      ['--layer', 'actor', ...spanOf('ferry pier'), '--value', 'type=ORG', 'type=PLACE'],
      /'type' is given twice; say it once\./u,
    );
    const cwd = folderOf({ 'story.txt': `\uFEFF${STORY}` });
    const shifted = ['add', 'story.txt', '--layer', 'note', '--note', 'x', '--start', '2', '--end', '9'];
    expect((await marks(cwd, shifted)).err).toContain(
      "2-9 cuts a word in two. Whole words are 1-11: 'Ferry pier'.",
    );
  });

  test('a claim may be added on a sentence that is none', async () => {
    const cwd = folderOf();
    const sentence = 'Ferry pier at Halden closed after storm damage';
    await done(cwd, ['add', 'story.txt', '--layer', 'claim', ...spanOf(sentence), '--value', 'label=flag']);
    expect(brief(await list(cwd, '--state', 'added'))).toEqual([`added '${sentence}' Mara`]);
  });

  test('refuses what is there already, what overlaps, and what is no place', async () => {
    await checkRefused(
      ['--layer', 'quotation', ...spanOf(SCANDAL)],
      /This is q-[0-9a-f]{8} already \(suggested\)/u,
    );
    await checkRefused(
      ['--layer', 'actor', ...spanOf('Master Ida')],
      /This overlaps a-[0-9a-f]{8} \(suggested\)\. Only quotations/u,
    );
    await checkRefused(['--layer', 'claim', ...spanOf('repair came too')], /This overlaps c-[0-9a-f]{8}/u);
    await checkRefused(
      ['--layer', 'quotation', ...spanOf('delay “a quiet')],
      /This overlaps q-[0-9a-f]{8} \(suggested\)\. Quotations may/u,
    );
    await checkRefused(['--layer', 'note', ...spanOf('piles')], /A note says something: --note TEXT/u);
    await checkRefused(['--layer', 'actor', '--start', '9', '--end', '9'], /9-9 is empty/u);
    await checkRefused(['--layer', 'actor', '--start', '0', '--end', '6'], /begins or ends with a blank/u);
    await checkRefused(['--layer', 'actor', '--start', '5', '--end', 'x'], /An offset is a whole number/u);
    await checkRefused(
      ['--layer', 'finding', '--start', '0', '--end', '5'],
      /Allowed choices are actor, quotation, claim, note/u,
    );
    await checkRefused(['--start', '0', '--end', '5'], /required option '--layer/u);
    await checkRefused(
      ['--layer', 'note', '--start', '0', '--end', '5', '--note', 'x', '--value', 'kind=term'],
      /has no value that could be set/u,
    );
  });
});

describe('marks, in files with a byte order mark and CRLF', () => {
  const WINDOWS = `\uFEFF${STORY.replaceAll('\n', '\r\n')}`;

  test('offsets count the file, hints the plain text', async () => {
    const cwd = folderOf({ 'story.txt': WINDOWS });
    const records = await list(cwd);
    expect(records.filter(({ start, end, text }) => WINDOWS.slice(start ?? 0, end ?? 0) !== text)).toEqual(
      [],
    );
    const scandal = records.find(({ text }) => text === SCANDAL);
    const source = scandal?.value.source?.map(([start, end]) => WINDOWS.slice(start, end));
    expect(source).toEqual(['Tom Varga']);
    await done(cwd, ['set', 'story.txt', scandal?.id ?? '', 'accepted']);
    expect(read(cwd, SIDECAR)).toContain(`at: ${STORY.indexOf(SCANDAL)}}`);
    const [accepted] = await list(cwd, '--state', 'accepted');
    expect({ start: accepted?.start, end: accepted?.end }).toEqual({
      start: scandal?.start,
      end: scandal?.end,
    });
  });

  test('what is given counts the file, too', async () => {
    const cwd = folderOf({ 'story.txt': WINDOWS });
    const start = WINDOWS.indexOf('piles');
    await done(cwd, [
      'add',
      'story.txt',
      '--layer',
      'note',
      '--start',
      String(start),
      '--end',
      String(start + 5),
      '--note',
      'Oak?',
    ]);
    expect(brief(await list(cwd, '--layer', 'note'))).toEqual(["added 'piles' Mara"]);
    expect(read(cwd, SIDECAR)).toContain(`at: ${STORY.indexOf('piles')}}`);
  });

  test('a checkout with other line ends changes no anchor', async () => {
    const cwd = folderOf();
    const id = await idOf(cwd, 'quotation', PILES);
    await done(cwd, ['set', 'story.txt', id, 'accepted']);
    write(cwd, 'story.txt', WINDOWS);
    write(cwd, SIDECAR, read(cwd, SIDECAR).replaceAll('\n', '\r\n'));
    expect(await done(cwd, ['check', '.'])).toBe('1 sidecar, 1 mark: all in place.\n');
    const [accepted] = await list(cwd, '--state', 'accepted');
    expect(WINDOWS.slice(accepted?.start ?? 0, accepted?.end ?? 0)).toBe(PILES);
  });
});
