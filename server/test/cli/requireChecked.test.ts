import { describe, expect, test } from 'vitest';
import type { Tick } from '../../src/annotations/checks/types.ts';
import { applyChanges } from '../../src/annotations/sidecar/change.ts';
import { analyze, looseInputs } from '../../src/engine/index.ts';
import { tickChanges } from '../../src/features/ticks/changes.ts';
import { checklistRows } from '../../src/features/ticks/checklist.ts';
import { tickRows } from '../../src/features/ticks/ticks.ts';
import { nodeModels } from '../../src/hosts/nodeModels.ts';
import type { FindingsReport } from '../../src/reports/findingsJson.ts';
import { done, engineId, folderOf, PAGE, RATS, SALE, SIDECAR, STORY, write } from './factcheckSupport.ts';
import { runHere } from './support.ts';

const ITEM = 'Was the other side asked?';
const HOUSE = `version: 1
articles: ["*.txt"]
checklist: ["${ITEM}"]
secondReview: true
`;

interface Checked {
  readonly code: number;
  /** What is open: 'kind (why) words', with the question behind a quotation's check. */
  readonly open: readonly string[];
  readonly counts: Readonly<Record<string, number>> | undefined;
}

async function checked(cwd: string, ...args: string[]): Promise<Checked> {
  const command = ['check', '.', '--format', 'json', '--fail-on', 'never', ...args];
  const { code, out } = await runHere(command, { cwd, userName: 'Mara' });
  const { summary, files } = JSON.parse(out) as FindingsReport;
  const open = files
    .flatMap((file) => file.open ?? [])
    .map(
      ({ kind, reason, question, text }) =>
        `${kind}${question === null ? '' : ` ${question}`} (${reason}) ${text}`,
    );
  return { code, open, counts: summary.open };
}

/** A folder with an article of which everything is ticked off, the house's list included. */
function tickedFolder(): string {
  const cwd = folderOf({ 'newsmark.yaml': HOUSE, 'story.txt': STORY });
  const ticks: Tick[] = [];
  const rows = tickRows(analyze(STORY, looseInputs(nodeModels())), ticks);
  const changes = tickChanges(
    { text: STORY, ticks: rows, checklist: checklistRows([ITEM], ticks, STORY) },
    [...rows.map(({ id }) => ({ id })), { item: ITEM }],
    true,
    { by: 'Mara', at: '2026-11-21T10:00:00Z' },
  );
  const result = applyChanges(null, changes);
  if (!result.ok) throw new Error('The ticks cannot be written.');
  write(cwd, SIDECAR, result.text ?? '');
  return cwd;
}

describe('check --require-checked', () => {
  test('is not asked for: nothing is said of it', async () => {
    const cwd = folderOf({ 'newsmark.yaml': HOUSE, 'story.txt': STORY });
    expect(await checked(cwd)).toEqual({ code: 0, open: [], counts: undefined });
  });

  test('fails while nothing is ticked off, and says what and where', async () => {
    const cwd = folderOf({ 'newsmark.yaml': HOUSE, 'story.txt': STORY });
    const { code, counts } = await checked(cwd, '--require-checked');
    expect({ code, counts }).toEqual({
      code: 1,
      counts: { name: 6, title: 1, figure: 3, date: 3, quotation: 1, checklist: 1 },
    });
    const { out } = await runHere(['check', '.', '--require-checked', '--rules', 'broken-quote'], { cwd });
    expect(out).toBe(
      [
        'story.txt',
        '   open  6 names, 1 title, 3 figures, 3 dates, 1 quotation, 1 line of the checklist',
        '         - 1:14 Saltmere  name',
        '         - 3:1 SALTMERE  name',
        '         - 3:11 Orvland  name',
        '           and 12 more',
        '',
        '1 article, nothing to remark.',
        'Still open: 6 names, 1 title, 3 figures, 3 dates, 1 quotation, 1 line of the checklist.',
        '',
      ].join('\n'),
    );
  });

  test('is content when all is ticked off', async () => {
    const cwd = tickedFolder();
    expect(await checked(cwd, '--require-checked')).toEqual({ code: 0, open: [], counts: {} });
    const { out } = await runHere(['check', '.', '--require-checked', '--rules', 'broken-quote'], { cwd });
    expect(out).toBe('1 article, nothing to remark.\nEverything is checked.\n');
  });

  test('takes a sidecar that is named for its article, private or not, and says where there is none', async () => {
    const cwd = tickedFolder();
    write(cwd, 'story.txt', STORY.replace('$4.2', '$4.3'));
    write(cwd, 'story.txt.private.yaml', 'version: 1\n');
    const command = ['check', '--require-checked', '--rules', 'broken-quote'];
    const named = await runHere([...command, 'story.txt'], { cwd });
    expect(named.code).toBe(1);
    for (const paths of [[SIDECAR], ['story.txt.private.yaml'], [SIDECAR, 'story.txt']])
      expect(await runHere([...command, ...paths], { cwd })).toEqual(named);
    write(cwd, 'lone.txt.marks.yaml', 'version: 1\n');
    expect(await runHere([...command, 'lone.txt.marks.yaml'], { cwd })).toEqual({
      code: 2,
      out: '0 articles, nothing to remark.\nThere was no article to look at.\n',
      err: 'newsmark: lone.txt.marks.yaml has no article: lone.txt does not exist\n',
    });
  });

  test('does not call checked what it has not seen', async () => {
    const cwd = folderOf({ 'newsmark.yaml': HOUSE, 'notes.md': 'None.' });
    const { out } = await runHere(['check', '.', '--require-checked'], { cwd });
    expect(out).toBe('0 articles, nothing to remark.\nThere was no article to look at.\n');
  });

  test('fails again when words change: these words, and the list that was for all of them', async () => {
    const cwd = tickedFolder();
    write(cwd, 'story.txt', STORY.replace('$4.2', '$4.3'));
    expect(await checked(cwd, '--require-checked')).toEqual({
      code: 1,
      open: ['figure (open) $4.3 million', `checklist (changed) ${ITEM}`],
      counts: { figure: 1, checklist: 1 },
    });
  });

  test('fails while a check is open, done for other words, or waits for a second person', async () => {
    const cwd = tickedFolder();
    const sale = await engineId(cwd, SALE);
    const rats = await engineId(cwd, RATS);
    const states: (readonly string[])[] = [];
    const look = async (): Promise<void> => {
      states.push((await checked(cwd, '--require-checked')).open);
    };
    await done(cwd, ['set', 'story.txt', sale, '--status', 'checking']);
    await look();
    await done(cwd, [
      'set',
      'story.txt',
      sale,
      '--status',
      'done',
      '--rating',
      'correct',
      '--evidence',
      PAGE,
    ]);
    await look();
    await done(cwd, ['set', 'story.txt', rats, '--status', 'open']);
    await look();
    await done(cwd, ['set', 'story.txt', rats, '--status', 'dropped']);
    await look();
    expect(states).toEqual([
      [`check (checking) ${SALE}`],
      [`check (unreviewed) ${SALE}`],
      [`check (unreviewed) ${SALE}`, `check said (open) ${RATS}`, `check true (open) ${RATS}`],
      [`check (unreviewed) ${SALE}`, `check said (open) ${RATS}`],
    ]);
    write(cwd, 'newsmark.yaml', HOUSE.replace('secondReview: true\n', ''));
    expect((await checked(cwd, '--require-checked')).open).toEqual([`check said (open) ${RATS}`]);
    write(cwd, 'story.txt', STORY.replace('$4.2', '$4.3'));
    const later = (await checked(cwd, '--require-checked')).open;
    expect(later.filter((each) => each.startsWith('check true') || each.startsWith('check ('))).toEqual([
      `check (changed) ${SALE.replace('$4.2', '$4.3')}`,
    ]);
  });
});
