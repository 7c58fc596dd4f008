import { chmodSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MarkRecord } from '../../src/reports/marks.ts';
import { runHere } from './support.ts';
import {
  STORY,
  SCANDAL,
  LATE,
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

async function decided(text: string = STORY): Promise<string> {
  const cwd = folderOf({ 'story.txt': text });
  await done(cwd, ['set', 'story.txt', await idOf(cwd, 'quotation', SCANDAL), 'accepted']);
  return cwd;
}

describe('marks check', () => {
  test('a folder in the place of a sidecar is told, as by check itself', async () => {
    const cwd = folderOf({ 'story.txt': STORY, [`${SIDECAR}/kept.txt`]: '' });
    const told = { code: 2, err: `newsmark: ${SIDECAR} is a folder, where decisions should be\n` };
    expect(await marks(cwd, ['check', '.'])).toMatchObject(told);
    expect(await runHere(['check', '.', '--fail-on', 'never'], { cwd })).toMatchObject(told);
  });

  test('what moved with its words is found, and --write brings its hint up to date and changes nothing else', async () => {
    const cwd = await decided();
    const before = read(cwd, SIDECAR);
    write(cwd, 'story.txt', STORY.replace('The ferry pier', 'On Monday the long ferry pier'));
    const shift = 'On Monday the long '.length - 'The '.length;
    expect(brief(await list(cwd, '--state', 'accepted'))).toEqual([`accepted '${SCANDAL}' Mara`]);
    expect(await done(cwd, ['check', '.'])).toBe(
      '1 sidecar, 1 mark: 1 moved (--write brings their places up to date).\n',
    );
    expect(read(cwd, SIDECAR)).toBe(before);
    expect(await done(cwd, ['check', '.', '--write'])).toBe(
      '1 sidecar, 1 mark: 1 moved, their places written.\n',
    );
    const hintsMoved = before.replaceAll(/at: (\d+)\}/gu, (_, at: string) => `at: ${Number(at) + shift}}`);
    expect(read(cwd, SIDECAR)).toBe(hintsMoved);
    expect(await done(cwd, ['check', '.', '--write'])).toBe('1 sidecar, 1 mark: all in place.\n');
  });

  test('what is gone is an orphan, told at its entry', async () => {
    const cwd = await decided();
    const id = await idOf(cwd, 'quotation', SCANDAL);
    write(cwd, 'story.txt', STORY.replace(/^Councillor.*scandal.” /mu, ''));
    const { code, out } = await marks(cwd, ['check', '.']);
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `^story\\.txt\\.marks\\.yaml\\n {4}4:5 {2}warning {2}Orphan\\. ${id}: Mara decided \\(accepted\\) on the quotation '${SCANDAL}', which is not found in story\\.txt\\.`,
        'u',
      ),
    );
    expect(out).toMatch(/\n1 sidecar, 1 mark: 1 orphan\.\n$/u);
    const [orphan, ...others] = await list(cwd, '--state', 'orphan');
    expect(others).toEqual([]);
    expect(orphan).toMatchObject({
      id,
      state: 'accepted',
      start: null,
      end: null,
      text: SCANDAL,
      orphan: true,
    });
  });

  test('an orphan with a proposal is found again by whoever confirms it', async () => {
    const cwd = folderOf();
    const words = 'the ferry would run from Sandvik until June';
    await done(cwd, ['set', 'story.txt', await idOf(cwd, 'quotation', words), 'accepted']);
    write(cwd, 'story.txt', STORY.replace(words, 'the ferry would run from Sandvika until June'));
    const { code, out } = await marks(cwd, ['check', 'story.txt']);
    expect(code).toBe(1);
    const command = /to confirm: newsmark marks (set .*--at [\d-]+)/u.exec(out)?.[1] ?? 'none';
    expect(command).toMatch(/^set story\.txt q-[0-9a-f]{8} accepted --at \d+-\d+$/u);
    await done(cwd, command.split(' '));
    expect(brief(await list(cwd, '--state', 'accepted'))).toEqual([
      "accepted 'the ferry would run from Sandvika until June' Mara",
    ]);
    expect(await done(cwd, ['check', 'story.txt'])).toBe('1 sidecar, 1 mark: all in place.\n');
  });

  test('a quotation whose source was exchanged is stale, and no more so when it is decided again', async () => {
    const cwd = await decided();
    const id = await idOf(cwd, 'quotation', SCANDAL);
    write(cwd, 'story.txt', STORY.replace('Tom Varga', 'Ana Lund'));
    const { code, out } = await marks(cwd, ['check', '.']);
    expect(code).toBe(1);
    expect(out).toContain(`Stale. ${id}: Mara decided (accepted)`);
    expect(out).toMatch(/1 sidecar, 1 mark: 1 moved .*, 1 stale\.\n$/u);
    expect(brief(await list(cwd, '--state', 'stale'))).toEqual([`accepted '${SCANDAL}' Mara stale`]);
    await done(cwd, ['set', 'story.txt', id, 'accepted']);
    expect(await done(cwd, ['check', '.'])).toBe('1 sidecar, 1 mark: all in place.\n');
    expect((await list(cwd, '--state', 'accepted')).map(({ value }) => value.speaker)).toEqual(['ana-lund']);
  });

  test('a claim whose words changed is stale, and is decided again under its id', async () => {
    const cwd = folderOf();
    const id = await idOf(cwd, 'claim', LATE);
    await done(cwd, ['set', 'story.txt', id, 'rejected']);
    write(cwd, 'story.txt', STORY.replace(LATE, 'Critics said the repair came much too late.'));
    expect((await marks(cwd, ['check', '.'])).code).toBe(1);
    expect(brief(await list(cwd, '--state', 'stale'))).toEqual([
      "rejected 'Critics said the repair came much too late.' Mara stale",
    ]);
    await done(cwd, ['set', 'story.txt', id, 'rejected']);
    expect(await done(cwd, ['check', '.'])).toBe('1 sidecar, 1 mark: all in place.\n');
  });

  test('a mute whose sentence is gone is an orphan, one of the whole file never', async () => {
    const cwd = folderOf();
    const mute = '  - {rule: vague-source, reason: as agreed, by: Mara, at: 2026-11-21T10:00:00Z';
    const spans = `spans: [{exact: ${LATE}, at: ${STORY.indexOf(LATE)}}]`;
    write(cwd, SIDECAR, `version: 1\nmutes:\n${mute}}\n${mute}, ${spans}}\n`);
    expect(await done(cwd, ['check', '.'])).toBe('1 sidecar, 0 marks: all in place.\n');
    write(cwd, 'story.txt', STORY.replace(LATE, 'Nobody else said a word.'));
    const { code, out } = await marks(cwd, ['check', '.']);
    expect(code).toBe(1);
    expect(out).toContain(
      `4:5  warning  Orphan. Mara muted vague-source at '${LATE}', which is not found in story.txt`,
    );
    expect(out).toContain('1 sidecar, 0 marks: 1 orphan.');
  });

  test('a sidecar without its article is told', async () => {
    const cwd = await decided();
    renameSync(join(cwd, 'story.txt'), join(cwd, 'pier.txt'));
    const { code, out } = await marks(cwd, ['check', '.']);
    expect(code).toBe(1);
    expect(out).toContain(`${SIDECAR}\n    1:1  error  There is no article story.txt.`);
    expect(out).toContain('1 sidecar, 1 mark: 1 mistake.');
  });

  test('a sidecar may be named instead of its article', async () => {
    const cwd = await decided();
    expect(await done(cwd, ['check', SIDECAR])).toBe('1 sidecar, 1 mark: all in place.\n');
    expect(await done(cwd, ['check', SIDECAR, 'story.txt', '.'])).toBe('1 sidecar, 1 mark: all in place.\n');
  });

  test('what has a sidecar is checked, also where a folder is searched and the corpus does not list it', async () => {
    const cwd = folderOf({ 'newsmark.yaml': 'version: 1\narticles: ["*.copy"]\n', 'a/story.txt': STORY });
    const { out } = await marks(cwd, ['list', 'a/story.txt', '--format', 'json', '--layer', 'claim']);
    const [claim] = JSON.parse(out) as MarkRecord[];
    await done(cwd, ['set', 'a/story.txt', claim?.id ?? '', 'accepted']);
    expect(await done(cwd, ['check', '.'])).toBe('1 sidecar, 1 mark: all in place.\n');
    expect(brief(await list(cwd, '--by', 'Mara'))).toEqual([`accepted '${claim?.text ?? ''}' Mara`]);
  });

  test('where anything may be a sidecar, what holds no decisions is none', async () => {
    const cwd = folderOf({
      'newsmark.yaml': 'version: 1\narticles: ["*.txt"]\nmarks: "{path}.yaml"\nactors: actors.yaml\n',
      'actors.yaml': 'version: 1\nactors: []\n',
      'plan.yaml': 'monday: rest\n',
      'story.txt': STORY,
    });
    await done(cwd, ['set', 'story.txt', await idOf(cwd, 'quotation', SCANDAL), 'accepted']);
    expect(await done(cwd, ['check', '.'])).toBe('1 sidecar, 1 mark: all in place.\n');
  });

  test('no sidecar is no mistake, an absent path is one', async () => {
    const cwd = folderOf();
    expect(await done(cwd, ['check', '.'])).toBe('0 sidecars, 0 marks: all in place.\n');
    expect((await marks(cwd, ['check', 'nowhere'])).code).toBe(2);
  });
});

/** What decides is whole, an entry behind it is not. */
async function broken(): Promise<{ cwd: string; id: string; text: string }> {
  const cwd = folderOf();
  const id = await idOf(cwd, 'quotation', SCANDAL);
  await done(cwd, ['set', 'story.txt', id, 'rejected']);
  const text = `${read(cwd, SIDECAR)}\n  - id: q-1\n    layer: [quotation\n`;
  write(cwd, SIDECAR, text);
  return { cwd, id, text };
}

describe('marks, in broken sidecars', () => {
  test('what can be read is used, the mistake is told at its place, and nothing is overwritten', async () => {
    const { cwd, id, text } = await broken();
    const listed = await marks(cwd, ['list', '.', '--state', 'rejected', '--format', 'json']);
    expect(brief(JSON.parse(listed.out) as MarkRecord[])).toEqual([`rejected '${SCANDAL}' Mara`]);
    expect(listed.code).toBe(2);
    expect(listed.err).toMatch(/^newsmark: story\.txt\.marks\.yaml:\d+:\d+ /u);
    const set = await marks(cwd, ['set', 'story.txt', id, 'accepted']);
    expect({ code: set.code, out: set.out }).toEqual({ code: 2, out: '' });
    expect(set.err).toMatch(
      /^newsmark: story\.txt\.marks\.yaml is left as it was: line \d+ must be mended first: /u,
    );
    const check = await marks(cwd, ['check', '.']);
    expect(check.code).toBe(1);
    expect(check.out).toMatch(/1 mark: 1 mistake\.\n$/u);
    expect(read(cwd, SIDECAR)).toBe(text);
  });

  test('--write refuses them as well', async () => {
    const { cwd, text } = await broken();
    write(cwd, 'story.txt', `A line before.\n\n${STORY}`);
    const { code, err } = await marks(cwd, ['check', '.', '--write']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('is left as it was: line') });
    expect(read(cwd, SIDECAR)).toBe(text);
  });

  test('an unfinished merge is read on both sides and not written into', async () => {
    const { cwd, id } = await broken();
    const entry = (by: string): string =>
      `\n  - {id: ${id}, layer: quotation, spans: [{exact: ${SCANDAL}, at: ${STORY.indexOf(SCANDAL)}}], decision: rejected, by: ${by}, at: 2026-11-21T10:00:00Z}\n`;
    const text = `version: 1\nmarks:\n<<<<<<< ours${entry('Mara')}=======${entry('Jonas')}>>>>>>> theirs\n`;
    write(cwd, SIDECAR, text);
    const { code, out } = await marks(cwd, ['list', '.', '--state', 'rejected', '--format', 'json']);
    expect(code).toBe(2);
    expect((JSON.parse(out) as MarkRecord[]).map(({ by }) => by)).toEqual(['Jonas', 'Mara']);
    expect((await marks(cwd, ['set', 'story.txt', id, 'accepted'])).code).toBe(2);
    expect(read(cwd, SIDECAR)).toBe(text);
  });

  test.skipIf(process.platform === 'win32')(
    'a write-protected sidecar stays, with words for it',
    async () => {
      const cwd = folderOf();
      const id = await idOf(cwd, 'quotation', SCANDAL);
      await done(cwd, ['set', 'story.txt', id, 'rejected']);
      chmodSync(join(cwd, SIDECAR), 0o444);
      const { code, err } = await marks(cwd, ['set', 'story.txt', id, 'accepted']);
      expect({ code, err }).toEqual({
        code: 2,
        err: 'newsmark: story.txt.marks.yaml is left as it was: the file is write-protected\n',
      });
    },
  );
});
