import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { applyChanges } from './change.ts';
import { parseSidecar } from './sidecarFile.ts';
import type { CheckStep } from '../checks/types.ts';
import type { Mark, QuotationMark, Sidecar, SidecarChange } from './types.ts';

/*
 * Real git merges sidecars of two clones: entries that are changed, or added in different places, by plain git; entries that both add
 * to one gap of the file by its union merge, which `*.marks.yaml merge=union` in `.gitattributes` switches on.
 */

const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) console.warn('git is not installed: merging sidecars is not tested.');

const SIDECAR = 'story.txt.marks.yaml';
const UNION = '*.marks.yaml merge=union\n';

const folder = mkdtempSync(join(tmpdir(), 'newsmark-git-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function git(at: string, ...args: readonly string[]): void {
  const settings = ['user.name=Tester', 'user.email=tester@news.example', 'init.defaultBranch=main'];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', [...options, ...args], { cwd: at, stdio: 'pipe', env });
}

function quotation(place: number, by: string, second: number, more: Partial<QuotationMark> = {}): Mark {
  const time = new Date(Date.UTC(2026, 10, 21, 10, 0, second)).toISOString();
  return {
    id: `q-${place.toString(16).padStart(8, '0')}`,
    layer: 'quotation',
    spans: [
      {
        exact: `“Pier ${place} is sound,”`,
        prefix: 'to the council. ',
        suffix: ' she said.',
        at: place * 50,
      },
    ],
    decision: 'accepted',
    by,
    at: `${time.slice(0, 19)}Z`,
    ...more,
  };
}

function decide(text: string | null, marks: readonly Mark[]): string {
  return write(
    text,
    marks.map((mark) => ({ kind: 'putMark', mark })),
  );
}

/** A sidecar after changes, each written by itself. */
function write(text: string | null, changes: readonly SidecarChange[]): string {
  let written = text;
  for (const change of changes) {
    const result = applyChanges(written, [change]);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    written = result.text;
  }
  return written ?? '';
}

interface Sides {
  readonly base: readonly Mark[] | null;
  readonly ours: readonly Mark[];
  readonly theirs: readonly Mark[];
}

interface Merged {
  readonly conflict: boolean;
  readonly text: string;
}

/** What git makes of one article's sidecar, decided on in two clones: whether it merged, and the text. */
function merged({ base, ours, theirs }: Sides, attributes: string): Merged {
  const start = base === null ? null : decide(null, base);
  return mergedTexts(start, decide(start, ours), decide(start, theirs), attributes);
}

function mergedTexts(start: string | null, ours: string, theirs: string, attributes: string): Merged {
  const [origin, theirClone] = [mkdtempSync(join(folder, 'a-')), mkdtempSync(join(folder, 'b-'))];
  const commit = (at: string, text: string | null): void => {
    if (text !== null) writeFileSync(join(at, SIDECAR), text);
    git(at, 'add', '.');
    git(at, 'commit', '--quiet', '--message', 'Decide');
  };
  git(origin, 'init', '--quiet');
  writeFileSync(join(origin, 'story.txt'), 'The piers are sound.\n');
  if (attributes !== '') writeFileSync(join(origin, '.gitattributes'), attributes);
  commit(origin, start);
  git(theirClone, 'clone', '--quiet', origin, '.');
  commit(origin, ours);
  commit(theirClone, theirs);
  let conflict = false;
  try {
    git(theirClone, 'pull', '--quiet', '--no-rebase', '--no-edit');
  } catch {
    conflict = true;
  }
  return { conflict, text: readFileSync(join(theirClone, SIDECAR), 'utf8') };
}

function sortedMarks(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => (a.id + a.by < b.id + b.by ? -1 : 1));
}

/** Both sides' marks are in the merged file as they were decided, and nothing is wrong with it. */
function checkMerge(sides: Sides, attributes: string): void {
  const { conflict, text } = merged(sides, attributes);
  const { value, problems } = parseSidecar(text);
  expect({ conflict, problems }).toEqual({ conflict: false, problems: [] });
  const changed = new Map(
    [...(sides.base ?? []), ...sides.ours, ...sides.theirs].map((mark) => [mark.id + mark.by, mark]),
  );
  expect(sortedMarks(value.sidecar.marks)).toEqual(sortedMarks([...changed.values()]));
}

const PLACES = Array.from({ length: 80 }, (_, i) => i);
const interleaved = (i: number): boolean => i % 2 === 0;
const clustered = (i: number): boolean => i < 40;
const inFives = (i: number): boolean => Math.floor(i / 5) % 2 === 0;

describe.skipIf(!hasGit)('two clones decide 40 marks each of one article', { timeout: 60_000 }, () => {
  const details: Partial<QuotationMark> = {
    kind: 'direct',
    bulk: true,
    speaker: 'ada-thorne',
    decision: 'corrected',
  };
  const cases: readonly (readonly [string, (i: number) => boolean])[] = [
    ['every other one', interleaved],
    ['one the first half, one the second', clustered],
    ['five here, five there', inFives],
  ];
  for (const [name, isOurs] of cases) {
    const sides = (theirName: string, more: Partial<QuotationMark>, base: readonly Mark[] | null): Sides => ({
      base,
      ours: PLACES.filter(isOurs).map((i) => quotation(i * 2, 'ann', i, more)),
      theirs: PLACES.filter((i) => !isOurs(i)).map((i) => quotation(i * 2, theirName, i + 200, more)),
    });
    const some = PLACES.filter((i) => i % 8 === 0).map((i) => quotation(i * 2 + 1, 'mb', i));

    test(name, () => {
      checkMerge(sides('bo', {}, null), UNION);
      checkMerge(sides('ann', {}, null), UNION);
      checkMerge(sides('bo', details, some), UNION);
    });
  }
});

/** Another word on a mark, by the same person. */
function again(place: number): Mark {
  return quotation(place, 'mb', 500 + place, { decision: 'rejected', note: 'No.' });
}

/** A step of somebody's in a check of one of the quotations. */
function check(place: number, by: string, second: number, steps: readonly CheckStep[]): SidecarChange {
  const mark = quotation(place, by, second, { decision: 'unsure' }) as QuotationMark;
  return { kind: 'check', mark, question: place % 3 === 0 ? 'said' : 'true', steps };
}

/** What somebody does who works through a list: the same words again and again. */
function verdict(place: number, by: string, second: number): SidecarChange[] {
  return [
    check(place, by, second, [{ step: 'set', status: 'open' }]),
    check(place, by, second + 1, [
      { step: 'set', status: 'done', rating: 'refuted', verdict: 'The books\nsay nine.', claimant: 'Marren' },
      {
        step: 'putEvidence',
        evidence: { id: `e-${place}`, kind: 'page', url: 'https://a.example', at: STAMP },
      },
      { step: 'addNote', text: 'Rang twice.' },
    ]),
  ];
}

const STAMP = '2026-11-21T09:00:00Z';

function tick(place: number, by: string, second: number): SidecarChange {
  const { spans, at } = quotation(place, by, second);
  const id = `t-${place.toString(16).padStart(8, '0')}`;
  return { kind: 'putTick', tick: { id, kind: 'figure', by, at, spans } };
}

function entries(sidecar: Sidecar | undefined): string[] {
  return [...(sidecar?.marks ?? []), ...(sidecar?.ticks ?? [])].map((entry) => JSON.stringify(entry));
}

/** Both sides' entries are in the merged file as they are in their own, and nothing is wrong with it. */
function checkTextMerge(start: string | null, ours: string, theirs: string, attributes: string): void {
  const { conflict, text } = mergedTexts(start, ours, theirs, attributes);
  const { value, problems } = parseSidecar(text);
  expect({ conflict, problems }).toEqual({ conflict: false, problems: [] });
  const [own, other, base] = [ours, theirs, start ?? ''].map((each) => parseSidecar(each).value.sidecar);
  const before = new Set(entries(base));
  const kept = entries(base).filter((each) => entries(own).includes(each) && entries(other).includes(each));
  const added = [...entries(own), ...entries(other)].filter((each) => !before.has(each));
  expect(entries(value.sidecar).sort()).toEqual([...kept, ...added].sort());
}

/** A sidecar in which somebody checked and ticked some of twenty claims. */
function checkedTwenty(by: string, isOwn: (i: number) => boolean): string {
  const places = PLACES.slice(0, 20).filter(isOwn);
  return write(
    null,
    places.flatMap((i) => [...verdict(i * 2, by, i * 5 + (by === 'ann' ? 0 : 2)), tick(i * 2, by, i)]),
  );
}

describe.skipIf(!hasGit)('two clones check facts in one article', { timeout: 60_000 }, () => {
  test('every other claim, in a new sidecar', () => {
    checkTextMerge(
      null,
      checkedTwenty('ann', interleaved),
      checkedTwenty('bo', (i) => !interleaved(i)),
      UNION,
    );
    checkTextMerge(
      null,
      checkedTwenty('ann', inFives),
      checkedTwenty('ann', (i) => !inFives(i)),
      UNION,
    );
  });

  test('each in entries of their own, which were there, by plain git', () => {
    const start = write(
      null,
      PLACES.slice(0, 6).flatMap((i) => verdict(i * 2, i % 2 === 0 ? 'ann' : 'bo', i)),
    );
    const more = (by: string, id: string): string =>
      write(
        start,
        PLACES.slice(0, 6)
          .filter((i) => (i % 2 === 0) === (by === 'ann'))
          .map((i) =>
            check(i * 2, by, 300 + i, [
              { step: 'set', rating: 'misleading' },
              { step: 'putEvidence', evidence: { id, kind: 'call', at: STAMP } },
              { step: 'review', agrees: true },
            ]),
          ),
      );
    checkTextMerge(start, more('ann', 'e-2'), more('bo', 'e-3'), '');
  });

  test('two windows of one person that add to one list: all of it is there', () => {
    const start = write(null, verdict(4, 'ann', 1));
    const add = (id: string): string =>
      write(start, [
        check(4, 'ann', 50, [{ step: 'putEvidence', evidence: { id, kind: 'call', at: STAMP } }]),
      ]);
    const { conflict, text } = mergedTexts(start, add('e-2'), add('e-3'), UNION);
    const [mark] = parseSidecar(text).value.sidecar.marks as QuotationMark[];
    expect([conflict, mark?.evidence?.map(({ id }) => id).sort()]).toEqual([false, ['e-2', 'e-3', 'e-4']]);
  });
});

describe.skipIf(!hasGit)('plain git', { timeout: 60_000 }, () => {
  const base = PLACES.filter((i) => i % 2 === 0).map((i) => quotation(i, 'mb', i));

  test('merges what is decided again and what is added in different gaps', () => {
    checkMerge({ base, ours: [4, 12, 78].map(again), theirs: [2, 6, 14].map(again) }, '');
    checkMerge(
      {
        base,
        ours: PLACES.filter((i) => i % 4 === 0).map(again),
        theirs: PLACES.filter((i) => i % 4 === 2).map(again),
      },
      '',
    );
    checkMerge(
      {
        base,
        ours: PLACES.filter((i) => i % 4 === 1).map((i) => quotation(i, 'ann', i)),
        theirs: PLACES.filter((i) => i % 4 === 3).map((i) => quotation(i, 'bo', i)),
      },
      '',
    );
    checkMerge({ base, ours: [again(78)], theirs: [quotation(99, 'bo', 1), quotation(77, 'bo', 2)] }, '');
  });

  test('leaves a conflict where both add to one gap; every mark is read all the same', () => {
    const { conflict, text } = merged(
      { base: null, ours: [quotation(1, 'ann', 1)], theirs: [quotation(2, 'bo', 2)] },
      '',
    );
    expect(conflict).toBe(true);
    expect(
      parseSidecar(text)
        .value.sidecar.marks.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['q-00000001', 'q-00000002']);
    expect(applyChanges(text, [{ kind: 'putMark', mark: again(3) }]).ok).toBe(false);
  });

  test('with other line ends in the work tree changes no anchor and no line end', () => {
    const origin = mkdtempSync(join(folder, 'a-'));
    git(origin, 'init', '--quiet');
    const marks = [
      quotation(1, 'ann', 1, { spans: [{ exact: 'One.\n\nTwo.', prefix: '\n', at: 7 }], note: 'a\nb' }),
    ];
    writeFileSync(join(origin, SIDECAR), decide(null, marks));
    git(origin, 'add', '.');
    git(origin, 'commit', '--quiet', '--message', 'Decide');
    const windows = mkdtempSync(join(folder, 'w-'));
    git(
      windows,
      '-c',
      'core.autocrlf=true',
      'clone',
      '--quiet',
      '--config',
      'core.autocrlf=true',
      origin,
      '.',
    );
    const text = readFileSync(join(windows, SIDECAR), 'utf8');
    expect(text).toContain('\r\n');
    expect(parseSidecar(text)).toMatchObject({ value: { sidecar: { marks } }, problems: [] });
    const more = decide(text, [quotation(2, 'ann', 2, { note: 'c\nd' })]);
    expect(more.match(/(?<!\r)\n/g)).toBeNull();
    expect(parseSidecar(more).value.sidecar.marks.length).toBe(2);
  });
});
