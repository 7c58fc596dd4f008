import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckRecord } from '../../src/reports/checks.ts';
import {
  PAGE,
  RATS,
  RUIN,
  SALE,
  SIDECAR,
  STORY,
  brief,
  done,
  engineId,
  entryOn,
  factcheck,
  folderOf,
  list,
  read,
  write,
} from './factcheckSupport.ts';
import { ROOT, runHere } from './support.ts';

const SAMPLE = 'test-fixtures/sample';

test('of the sample corpus, lists what the engine proposes, with offsets into the files', async () => {
  const { code, out, err } = await runHere(['factcheck', 'list', SAMPLE, '--format', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const records = JSON.parse(out) as CheckRecord[];
  expect(records.length).toBeGreaterThan(5);
  const wrong = records.filter(({ file, start, end, text, line, status, worth }) => {
    const whole = readFileSync(join(ROOT, file), 'utf8');
    const isPlaced = start !== null && end !== null && whole.slice(start, end) === text;
    const isLined = line !== null && whole.split('\n')[line - 1]?.includes(text.split('\n')[0] ?? '');
    return !(isPlaced && isLined && status === 'proposed' && worth !== null && worth > 0);
  });
  expect(wrong).toEqual([]);
});

test('of the sample corpus, lists nothing where proposals are left out', async () => {
  const { code, out } = await runHere(['factcheck', 'list', SAMPLE, '--no-proposed']);
  expect(out).toMatch(/^\d+ articles, nothing listed\.\n$/u);
  expect(code).toBe(0);
});

/** A folder in which Mara has a verdict, and Jonas works on a quotation. */
async function checked(): Promise<string> {
  const cwd = folderOf({ 'story.txt': STORY });
  const { id } = await entryOn(cwd, SALE);
  const quotation = await engineId(cwd, RATS);
  await done(cwd, ['set', 'story.txt', id, '--status', 'done', '--rating', 'misleading', '--evidence', PAGE]);
  await done(cwd, ['set', 'story.txt', quotation, '--status', 'checking', '--by', 'Jonas']);
  await done(cwd, [
    'set',
    'story.txt',
    quotation,
    '--question',
    'said',
    '--by',
    'Jonas',
    '--status',
    'done',
    '--rating',
    'correct',
  ]);
  return cwd;
}

describe('a list', () => {
  test.each<[string[], string[]]>([
    [[], [`done misleading '${SALE}' Mara`, `checking '${RATS}' Jonas`]],
    [['--status', 'checking'], [`checking '${RATS}' Jonas`]],
    [
      ['--status', 'done'],
      [`done misleading '${SALE}' Mara`, `checking '${RATS}' Jonas`],
    ],
    [['--status', 'open'], []],
    [['--rating', 'correct'], [`checking '${RATS}' Jonas`]],
    [['--by', 'Mara'], [`done misleading '${SALE}' Mara`]],
    [['--by', 'Jonas', '--rating', 'misleading'], []],
  ])('with %j', async (args, expected) => {
    const cwd = await checked();
    expect(brief(await list(cwd, '--no-proposed', ...args))).toEqual(expected);
  });

  test('has what is proposed and was not put on it, once', async () => {
    const cwd = await checked();
    expect(brief(await list(cwd, '--status', 'proposed'))).toEqual([
      `proposed '${RATS} Mayor Greta Lomax said on Tuesday.'`,
    ]);
    expect(brief(await list(cwd, '--status', 'proposed', '--by', 'Mara'))).toEqual([]);
  });

  test('for people, in the order of the text, and counted', async () => {
    const cwd = await checked();
    const out = await done(cwd, ['list', '.', '--no-proposed']);
    const [sale, quotation] = [await engineId(cwd, SALE), await engineId(cwd, RATS)];
    expect(out).toBe(
      [
        'story.txt',
        `   3:27  done      claim      ${sale}  misleading, by Mara, 1 piece of evidence`,
        '         › The tide mill at Saltmere was sold to the council on Monday for $4.2 million, twice the sum of …',
        `    5:1  checking  quotation  ${quotation}  by Jonas  said so: done, correct, by Jonas  from Greta Lomax`,
        `         › ${RATS}`,
        '',
        '1 article, 2 listed: 1 checking, 1 done.',
        '',
      ].join('\n'),
    );
  });

  test('tells what is not there, and goes on', async () => {
    const { code, out, err } = await factcheck(await checked(), ['list', 'gone.txt', 'story.txt', 'gone/']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'newsmark: gone.txt does not exist\nnewsmark: gone/ does not exist\n',
    });
    expect(out).toContain('1 article, 3 listed');
  });

  test('refuses what is no status', async () => {
    const { code, err } = await factcheck(folderOf({ 'story.txt': STORY }), [
      'list',
      '.',
      '--status',
      'todo',
    ]);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/Allowed choices are open, checking/u),
    });
  });
});

/** What becomes of a verdict on the sale. */
async function after(change: (text: string) => string): Promise<CheckRecord[]> {
  const cwd = folderOf({ 'story.txt': STORY });
  const { id } = await entryOn(cwd, SALE);
  await done(cwd, ['set', 'story.txt', id, '--status', 'done', '--rating', 'correct', '--evidence', PAGE]);
  write(cwd, 'story.txt', change(STORY));
  return list(cwd, '--no-proposed');
}

test('tells of a rating that nobody has, instead of finding nothing quietly', async () => {
  const cwd = await checked();
  const { code, out, err } = await factcheck(cwd, ['list', '.', '--rating', 'mislead']);
  expect(out).toBe('1 article, nothing listed.\n');
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^newsmark: 'mislead' is none of the ratings here, .* 'misleading'\?\n$/u),
  });
});

describe('when the article changes', () => {
  test('words that moved are found', async () => {
    const [entry] = await after((text) => text.replace('Tide mill', 'Old tide mill'));
    expect(entry).toMatchObject({ attention: null, start: STORY.indexOf(SALE) + 4, text: SALE });
  });

  test('another figure makes the verdict stale, and it stays with its place', async () => {
    const [entry] = await after((text) => text.replace('$4.2 million', '$5.2 million'));
    const start = STORY.indexOf(SALE);
    expect(entry).toMatchObject({
      attention: 'stale',
      status: 'done',
      rating: 'correct',
      start,
      end: start + SALE.length,
      text: SALE.replace('$4.2', '$5.2'),
    });
  });

  test('words that are gone leave the verdict without a place', async () => {
    const [entry] = await after((text) => text.replace(`SALTMERE, Orvland (NPA) — ${SALE}\n\n`, ''));
    expect(entry).toMatchObject({
      attention: 'orphan',
      status: 'done',
      start: null,
      end: null,
      line: null,
      column: null,
      text: SALE,
    });
  });
});

test('offsets count the file, its byte order mark and CRLF included', async () => {
  const cwd = folderOf({ 'story.txt': `\uFEFF${STORY.replaceAll('\n', '\r\n')}` });
  await done(cwd, ['set', 'story.txt', '--words', RUIN, '--status', 'open']);
  const whole = read(cwd, 'story.txt');
  const wrong = (await list(cwd)).filter(
    ({ start, end, text }) => whole.slice(start ?? 0, end ?? 0) !== text,
  );
  expect(wrong).toEqual([]);
  expect(await entryOn(cwd, RUIN)).toMatchObject({ line: 7, column: 1, status: 'open' });
});

test.each([
  ['"{path}.{reviewer}.yaml"', 'story.txt.private.yaml'],
  ['"marks/{reviewer}/{path}.yaml"', 'story.txt.private.yaml'],
  [
    '"{path}.{reviewer}.yaml"\nprivateEvidence: "{path}.{reviewer}.hidden.yaml"',
    'story.txt.Mara.hidden.yaml',
  ],
])(
  'with marks in %s, everybody’s work is merged, and private files are nobody’s',
  async (pattern, hidden) => {
    const cwd = folderOf({
      'newsmark.yaml': `version: 1\narticles: ["*.txt"]\nmarks: ${pattern}\n`,
      'story.txt': STORY,
    });
    const set = ['set', 'story.txt', await engineId(cwd, SALE)];
    await done(cwd, [...set, '--status', 'checking', '--evidence', PAGE]);
    await done(
      cwd,
      [...set, '--status', 'done', '--rating', 'refuted', '--evidence', PAGE, '--by', 'Jonas'],
      {
        now: new Date('2026-11-21T11:00:00Z'),
      },
    );
    await done(cwd, [...set, '--evidence', 'https://secret.example/tape', '--private']);
    expect(read(cwd, hidden)).toContain('secret.example');
    const entry = await entryOn(cwd, SALE);
    expect(brief([entry])).toEqual([`done refuted '${SALE}' Jonas`]);
    expect(entry.evidence.map(({ url, by }) => `${url} ${by}`)).toEqual([`${PAGE} Mara`]);
    expect(entry.history.map(({ status, by }) => `${status} ${by}`)).toEqual(['checking Mara']);
  },
);

const HOSTILE = 'a\u001b[31m\u202eb\u009bc';

test('nothing that people wrote steers the terminal', async () => {
  const cwd = folderOf({
    'story.txt': STORY,
    [SIDECAR]: `version: 1
marks:
  - id: "c-1\\e[2J"
    layer: claim
    decision: unsure
    spans: [{exact: "${RUIN}", at: ${STORY.indexOf(RUIN)}}]
    status: done
    rating: "a\\e[31m\\u202eb"
    verdict: "x\\u009b2J\\u2066"
    claimant: "y\\x07"
    notes: ["z\\e]0;t\\x07"]
    evidence: [{url: "https://a.example/\\u202e", title: "t\\e[31m"}, "javascript:alert(1)"]
    by: "Ma\\e[31mra"
    at: 2026-11-21T10:00:00Z
`,
  });
  for (const format of ['text', 'json']) {
    const { out, err } = await factcheck(cwd, ['list', '.', '--format', format]);
    const { err: told } = await factcheck(cwd, ['list', '.', '--format', format, '--rating', HOSTILE]);
    expect(out).toContain(RUIN);
    expect(told).toContain('is none of the ratings here');
    expect(`${out}${err}${told}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  }
  const { err } = await factcheck(cwd, ['set', `${HOSTILE}.txt`, HOSTILE, '--status', 'open']);
  expect(err).toBe('newsmark: a[31mbc.txt does not exist\n');
});

test.each(['list', 'report'])(
  'of a renamed article, %s tells that its checks are missing',
  async (command) => {
    const cwd = folderOf({ 'story.txt': STORY });
    await done(cwd, ['set', 'story.txt', '--words', RUIN, '--status', 'open']);
    renameSync(join(cwd, 'story.txt'), join(cwd, 'mill.txt'));
    const { code, out, err } = await factcheck(cwd, [
      command,
      '.',
      ...(command === 'list' ? [] : ['--format', 'md']),
    ]);
    expect({ code, err }).toEqual({
      code: 2,
      err: `newsmark: ${SIDECAR} is about story.txt, which does not exist\n`,
    });
    expect(out).toMatch(/mill\.txt/u);
  },
);
