import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FindingsReport } from '../../src/reports/findingsJson.ts';
import { ROOT, runBundle, runHere, type Circumstances } from './support.ts';

/** An article with one finding that cannot be overlooked: in line 5, a quotation that nobody closes. */
const STORY = `Old bridge at Coldbrook opens again after repairs

COLDBROOK, Orvland (NPA) — The iron bridge at Coldbrook opened again on Monday after a week of repairs, the town council said.

Mayor Greta Lomax called the work “quick and clean.

“It sways less than I do,” said Wendel Pryor, the engineer who led the repairs, at a news conference on Tuesday.

Lomax said the bridge would be painted in spring.
`;

/** The same without it. */
const CALM = STORY.replace('clean.\n', 'clean.”\n');

const REQUIREMENTS = 'commander==1.2\nyaml==2.0\n';

/** A folder of its own for each test, with these files. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-check-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

interface Checked {
  readonly code: number;
  readonly err: string;
  readonly articles: number;
  /** Each finding as 'path:line:column rule severity', each problem as 'path:line:column severity message'. */
  readonly told: readonly string[];
}

async function checkJson(cwd: string, ...args: string[]): Promise<Checked> {
  const { code, out, err } = await runHere(['check', '--format', 'json', ...args], { cwd });
  const report = JSON.parse(out) as FindingsReport;
  const told = report.files.flatMap(({ path, findings, problems }) => [
    ...findings.map((found) => `${path}:${found.line}:${found.column} ${found.rule} ${found.severity}`),
    ...problems.map((found) => `${path}:${found.line}:${found.column} ${found.severity} ${found.message}`),
  ]);
  return { code, err, articles: report.summary.articles, told };
}

const BROKEN = 'broken-quote';

describe('check, of files and folders', () => {
  test('tells of a verdict that rests on nothing, and not of one with private evidence', async () => {
    const rule = 'verdict-without-evidence';
    const words = 'Lomax said the bridge would be painted in spring.';
    const sidecar = (...lines: readonly string[]): string =>
      [
        'marks:',
        '  - id: c-00000001',
        '    layer: claim',
        '    decision: unsure',
        `    spans: [{exact: ${words}, at: ${CALM.indexOf(words)}}]`,
        ...lines,
        '    by: mb',
        '    at: 2026-11-21T10:00:00Z',
        '',
      ].join('\n');
    const verdict = sidecar('    status: done', '    rating: refuted');
    const cwd = folderOf({ 'story.txt': CALM, 'story.txt.marks.yaml': `version: 1\n${verdict}` });
    expect((await checkJson(cwd, 'story.txt', '--rules', rule)).told).toEqual([
      `story.txt:9:1 ${rule} warning`,
    ]);
    const hidden = `version: 1\n${sidecar('    evidence: https://bridge.example')}`;
    writeFileSync(join(cwd, 'story.txt.private.yaml'), hidden);
    expect((await checkJson(cwd, 'story.txt', '--rules', rule)).told).toEqual([]);
  });

  test('tells place, rule and severity of what it finds in a file', async () => {
    const cwd = folderOf({ 'story.txt': STORY });
    const { told, articles, code, err } = await checkJson(cwd, 'story.txt', '--rules', BROKEN);
    expect(told).toEqual([`story.txt:5:35 ${BROKEN} information`]);
    expect({ articles, code, err }).toEqual({ articles: 1, code: 0, err: '' });
  });

  test('a folder is searched for articles; what is none is passed over in silence', async () => {
    const cwd = folderOf({
      'a/story.txt': STORY,
      'a/b/calm.txt': CALM,
      'a/requirements.txt': REQUIREMENTS,
      'a/picture.png': new Uint8Array([0x89, 0, 1]),
      'a/node_modules/x/story.txt': STORY,
    });
    const { told, articles, code, err } = await checkJson(cwd, 'a', '--rules', BROKEN);
    expect(told).toEqual([`a/story.txt:5:35 ${BROKEN} information`]);
    expect({ articles, code, err }).toEqual({ articles: 2, code: 0, err: '' });
  });

  test('a file that is named twice is told once', async () => {
    const cwd = folderOf({ 'story.txt': STORY });
    const { told, articles } = await checkJson(cwd, '.', 'story.txt', './story.txt', '--rules', BROKEN);
    expect(told).toEqual([`story.txt:5:35 ${BROKEN} information`]);
    expect(articles).toBe(1);
  });

  test('positions are those of an editor, which shows no byte order mark', async () => {
    const cwd = folderOf({ 'story.txt': `\uFEFF${STORY.replaceAll('\n', '\r\n')}` });
    const { told } = await checkJson(cwd, 'story.txt', '--rules', BROKEN);
    expect(told).toEqual([`story.txt:5:35 ${BROKEN} information`]);
  });

  test('a named file that is no article is told, and alone it is a failure', async () => {
    const cwd = folderOf({ 'story.txt': STORY, 'requirements.txt': REQUIREMENTS });
    const complaint =
      'newsmark: requirements.txt does not look like an article; list it in a newsmark.yaml to have it checked\n';
    const alone = await checkJson(cwd, 'requirements.txt');
    expect({ code: alone.code, err: alone.err }).toEqual({ code: 2, err: complaint });
    const both = await checkJson(cwd, 'requirements.txt', 'story.txt');
    expect({ code: both.code, err: both.err, articles: both.articles }).toEqual({
      code: 0,
      err: complaint,
      articles: 1,
    });
  });

  test('what cannot be read is told, and the rest goes on', async () => {
    const cwd = folderOf({
      'a/binary.txt': new Uint8Array([0, 1, 2, 3]),
      'a/huge.txt': '',
      'a/latin.txt': Buffer.from(STORY.replace('Greta', 'Gr\xe9ta'), 'latin1'),
      'a/story.txt': STORY,
      'empty/requirements.txt': REQUIREMENTS,
    });
    truncateSync(join(cwd, 'a/huge.txt'), 60_000_000);
    const { told, code, err } = await checkJson(cwd, 'absent.txt', 'a', 'empty', '--rules', BROKEN);
    expect(told).toEqual([`a/story.txt:5:35 ${BROKEN} information`]);
    expect(err.split('\n')).toEqual([
      'newsmark: absent.txt does not exist',
      'newsmark: a/binary.txt is a binary file',
      'newsmark: a/huge.txt is larger than 16 MB',
      expect.stringContaining('newsmark: a/latin.txt cannot be read: This file is not valid UTF-8'),
      'newsmark: empty holds no article',
      '',
    ]);
    expect(code).toBe(2);
  });

  test.skipIf(process.platform === 'win32')(
    'links to files are followed, links that lead nowhere are not',
    async () => {
      const cwd = folderOf({ 'elsewhere/story.txt': STORY, 'a/calm.txt': CALM });
      symlinkSync('../elsewhere/story.txt', join(cwd, 'a/link.txt'));
      symlinkSync('nowhere.txt', join(cwd, 'a/broken.txt'));
      const { told, articles, code } = await checkJson(cwd, 'a', '--rules', BROKEN);
      expect(told).toEqual([`a/link.txt:5:35 ${BROKEN} information`]);
      expect({ articles, code }).toEqual({ articles: 2, code: 0 });
    },
  );
});

describe('check, in a corpus', () => {
  test('the nearest newsmark.yaml decides about articles, rules and names', async () => {
    const cwd = folderOf({
      'newsmark.yaml': 'version: 1\narticles: ["**/*.txt"]\nrules: {broken-quote: error}\n',
      'story.txt': STORY,
      'inner/newsmark.yaml': 'version: 1\narticles: ["*.copy"]\nrules: {broken-quote: off}\n',
      'inner/story.copy': STORY,
      'inner/unlisted.txt': STORY,
    });
    const { told, articles, code } = await checkJson(cwd, '.', '--rules', BROKEN);
    expect(told).toEqual([`story.txt:5:35 ${BROKEN} error`]);
    expect({ articles, code }).toEqual({ articles: 2, code: 1 });
  });

  test('mistakes in its YAML files are told once, at their place, before its articles', async () => {
    const cwd = folderOf({
      'newsmark.yaml': 'version: 1\narticles: ["*.txt"]\nruels: {}\nactors: actors.yaml\n',
      'actors.yaml': 'version: 1\nactors:\n  - {id: greta, name: Greta Lomax, type: HUMAN}\n',
      'calm.txt': CALM,
      'story.txt': STORY,
    });
    const { told, code } = await checkJson(cwd, '.', '--rules', BROKEN);
    expect(told).toEqual([
      expect.stringMatching(/^newsmark\.yaml:3:1 (?:error|warning) .*ruels/u),
      expect.stringMatching(/^actors\.yaml:3:\d+ (?:error|warning) /u),
      `story.txt:5:35 ${BROKEN} information`,
    ]);
    expect(code).toBe(1);
  });

  test.skipIf(process.platform === 'win32')(
    'a registry that is a pipe, where nobody writes, is told of',
    async () => {
      const cwd = folderOf({
        'newsmark.yaml': 'version: 1\narticles: ["*.txt"]\nactors: pipe\n',
        'a.txt': CALM,
      });
      spawnSync('mkfifo', [join(cwd, 'pipe')]);
      const { told } = await checkJson(cwd, 'a.txt', '--rules', BROKEN);
      expect(told).toEqual(['pipe:1:1 error This file cannot be read: it is no ordinary file']);
    },
  );

  test('a corpus whose own file is named has that checked', async () => {
    const cwd = folderOf({ 'newsmark.yaml': 'version: 1\narticles: {}\n' });
    const { told, articles } = await checkJson(cwd, 'newsmark.yaml');
    expect(told).toEqual([expect.stringMatching(/^newsmark\.yaml:2:\d+ (?:error|warning) /u)]);
    expect(articles).toBe(0);
  });

  test('the sample corpus is read without a mistake', async () => {
    const { told, articles, code, err } = await checkJson(
      ROOT,
      'test-fixtures/sample',
      '--fail-on',
      'warning',
    );
    expect(articles).toBe(14);
    expect(told.filter((line) => line.includes('.yaml'))).toEqual([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

const OPTIONS_FOLDER = folderOf({ 'story.txt': STORY });

async function isColoured(args: readonly string[], circumstances: Circumstances): Promise<boolean> {
  const { out } = await runHere(['check', 'story.txt', ...args], { cwd: OPTIONS_FOLDER, ...circumstances });
  return out.includes('\u001b[');
}

describe('check, its options', () => {
  const cwd = OPTIONS_FOLDER;

  async function checkCode(args: readonly string[], expected: number): Promise<void> {
    const { code } = await runHere(['check', 'story.txt', '--rules', BROKEN, ...args], { cwd });
    expect({ args, code }).toEqual({ args, code: expected });
  }

  test('--fail-on decides from which severity on the exit code is 1', async () => {
    await checkCode([], 0);
    await checkCode(['--fail-on', 'never'], 0);
    await checkCode(['--fail-on', 'error'], 0);
    await checkCode(['--fail-on', 'warning'], 0);
    await checkCode(['--fail-on', 'information'], 1);
    await checkCode(['--fail-on', 'hint'], 1);
  });

  test('--rules shows only these, and knows when one does not exist', async () => {
    const { out } = await runHere(['check', 'story.txt', '--rules', 'vague-source, non-article-text'], {
      cwd,
    });
    expect(out).toBe('1 article, nothing to remark.\n');
    const wrong = await runHere(['check', 'story.txt', '--rules', 'broken-quotes'], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("There is no rule 'broken-quotes'");
  });

  test('colours are for terminals, and may be refused', async () => {
    expect(await isColoured([], { isTerminal: true })).toBe(true);
    expect(await isColoured([], { isTerminal: false })).toBe(false);
    expect(await isColoured([], { isTerminal: true, noColour: true })).toBe(false);
    expect(await isColoured(['--no-colour'], { isTerminal: true })).toBe(false);
    expect(await isColoured(['--no-color'], { isTerminal: true })).toBe(false);
  });

  test('the readable report shows place, severity, rule, the words and a summary', async () => {
    const { out } = await runHere(['check', 'story.txt', '--rules', BROKEN], { cwd });
    expect(out).toMatch(
      /^story\.txt\n {3}5:35 {2}information {2}.+ {2}broken-quote\n {9}› “quick and clean\.\n\n1 article, 1 remark: 1 information\.\n$/u,
    );
  });
});

async function codeOf(...args: string[]): Promise<number> {
  return (await runBundle(['check', ...args])).code;
}

describe('check, as it ships', () => {
  test('tells 0, 1 and 2 apart', async () => {
    const cwd = folderOf({ 'story.txt': STORY });
    const story = join(cwd, 'story.txt');
    expect(await codeOf(story, '--rules', BROKEN)).toBe(0);
    expect(await codeOf(story, '--rules', BROKEN, '--fail-on', 'hint')).toBe(1);
    expect(await codeOf(story, join(cwd, 'absent.txt'))).toBe(2);
  });
});

describe('check, with decisions', () => {
  const MUTED = `version: 1
mutes:
  - {rule: ${BROKEN}, reason: as printed, by: Mara, at: 2026-11-21T10:00:00Z}
`;

  test('a rule that a sidecar mutes is silent, with and without a corpus', async () => {
    const cwd = folderOf({
      'loose/story.txt': STORY,
      'loose/story.txt.marks.yaml': MUTED,
      'corpus/newsmark.yaml': 'version: 1\narticles: ["**/*"]\nmarks: "decisions/{path}.yaml"\n',
      'corpus/story.txt': STORY,
      'corpus/decisions/story.txt.yaml': MUTED,
    });
    const { told, articles, code, err } = await checkJson(cwd, '.', '--rules', BROKEN);
    expect(told).toEqual([]);
    expect({ articles, code, err }).toEqual({ articles: 2, code: 0, err: '' });
  });

  test('a sidecar in a folder is told with its article or without', async () => {
    const cwd = folderOf({ 'lone.txt.marks.yaml': 'version: 1\nmarks: [\n' });
    const { told, articles } = await checkJson(cwd, '.');
    expect(told).toEqual([expect.stringMatching(/^lone\.txt\.marks\.yaml:\d+:\d+ error /u)]);
    expect(articles).toBe(0);
  });

  test('mistakes in a sidecar are told at their place, once, and what is right in it counts', async () => {
    const sidecar = `${MUTED}marks:\n  - {id: q-1, layer: quote}\n`;
    const cwd = folderOf({ 'story.txt': STORY, 'story.txt.marks.yaml': sidecar });
    const { told, code } = await checkJson(cwd, 'story.txt', '.', 'story.txt.marks.yaml', '--rules', BROKEN);
    expect(told).toEqual([expect.stringMatching(/^story\.txt\.marks\.yaml:5:\d+ error /u), ...told.slice(1)]);
    expect(told.filter((line) => line.startsWith('story.txt:'))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
    expect(code).toBe(1);
  });
});
