import { afterEach, describe, expect, test } from 'vitest';
import {
  CHECK,
  SHEET,
  TICK,
  TICKS,
  type CheckStepParams,
  type SheetParams,
  type SheetResult,
  type TicksResult,
} from '../../src/protocol/factcheck.ts';
import { UNDO_DECISION, type DecideResult } from '../../src/protocol/protocol.ts';
import {
  DESK,
  entry,
  factCheckWorld,
  FERRY,
  FERRY_TEXT,
  itemOf,
  LOSS,
  rangeOf,
  ROOT,
  sidecarAt,
  sidecarOf,
  told,
  type FactCheckWorld,
} from './factcheckWorld.ts';

const worlds: FactCheckWorld[] = [];
afterEach(async () => {
  await Promise.all(worlds.splice(0).map(({ editor }) => editor.quit()));
});

async function world(...given: Parameters<typeof factCheckWorld>): Promise<FactCheckWorld> {
  const made = await factCheckWorld(...given);
  worlds.push(made);
  return made;
}

const MARKS = `${FERRY}.marks.yaml`;

function sheet({ editor }: FactCheckWorld, params: SheetParams): Promise<SheetResult> {
  return editor.connection.sendRequest(SHEET, params);
}

/** What is to be ticked off, a line each: '[Ada Berg] figure 300'. */
async function boxes(present: FactCheckWorld): Promise<string[]> {
  const result = await present.editor.connection.sendRequest<TicksResult | null>(TICKS, { uri: FERRY });
  return (result === null ? [] : [...result.ticks, ...result.checklist]).map((box) => {
    const words = 'item' in box ? `${box.item}${box.changed ? ' (changed)' : ''}` : `${box.kind} ${box.text}`;
    return `${box.ticked === null ? '[ ]' : `[${box.ticked.by}]`} ${words}`;
  });
}

describe('ticks', () => {
  test('are those of the open article, and stay for the words that they were made for', async () => {
    const present = await world();
    expect(await boxes(present)).toEqual([]);
    present.editor.open(FERRY, FERRY_TEXT);
    const item = 'Names spelled as they spell them';
    const all = await boxes(present);
    expect(all).toEqual(expect.arrayContaining(['[ ] figure 4.2 million crowns', `[ ] ${item}`]));
    const { ticks } = await present.editor.connection.sendRequest<TicksResult>(TICKS, { uri: FERRY });
    const figure = ticks.find(({ kind }) => kind === 'figure');
    expect(figure?.range).toEqual(rangeOf('4.2 million crowns', FERRY_TEXT));
    const tick = (ticked: boolean): Promise<DecideResult> =>
      present.command(TICK, { uri: FERRY, ticks: [{ id: figure?.id }, { item }], ticked });
    expect(await tick(true)).toEqual({ counts: true, saved: true });
    expect((await boxes(present)).filter((box) => !box.startsWith('[ ]'))).toEqual([
      '[Ada Berg] figure 4.2 million crowns',
      `[Ada Berg] ${item}`,
    ]);
    present.editor.type(FERRY, 2, [0, 51, 54], '2.4');
    expect(await boxes(present)).toEqual(
      expect.arrayContaining(['[ ] figure 2.4 million crowns', `[ ] ${item} (changed)`]),
    );
    await present.command(UNDO_DECISION, { uri: FERRY });
    expect(await told(present)).toBe('Taken back: Ticked off: 2 things (ferry.txt).');
    expect(sidecarAt(present, MARKS).ticks).toEqual([]);
  });
});

describe('a sheet', () => {
  const CALL = entry(
    'c-00000001',
    LOSS,
    FERRY_TEXT,
    'Ada Berg',
    'evidence: [{kind: call, publisher: A clerk, at: 2026-11-20T09:00:00Z}]',
  );
  test.each<[string, SheetParams['format'], readonly string[]]>([
    ['of an article', 'md', ['It was 2.4 million', 'Names spelled as they spell them']],
    ['for printing', 'html', ['<!doctype html>', 'It was 2.4 million']],
    ['as a table', 'csv', ['c-00000001', 'It was 2.4 million']],
  ])('%s holds what is public, and nothing else', async (_what, format, words) => {
    const present = await world({ ...DESK, [`${FERRY}.private.yaml`]: sidecarOf(CALL) });
    expect((await itemOf(present, 'c-00000001')).truth?.evidence.map((each) => each.private)).toEqual([true]);
    const { text } = await sheet(present, { uri: FERRY, format });
    for (const word of words) expect(text.toLowerCase()).toContain(word.toLowerCase());
    expect(text).not.toContain('clerk');
    expect(text).not.toContain('mill.txt');
  });

  test('of a folder holds its articles that are checked', async () => {
    const present = await world({ ...DESK, [`${ROOT}third.txt`]: 'Nobody checks this.' });
    const { text, remarks } = await sheet(present, { uri: 'file:///desk', format: 'md' });
    expect(['ferry.txt', 'mill.txt', 'third.txt'].map((name) => text.includes(name))).toEqual([
      true,
      true,
      false,
    ]);
    expect(remarks).toEqual([]);
  });

  test('of nothing says so, and one for search engines what is not ready', async () => {
    const present = await world();
    expect((await sheet(present, { uri: 'file:///empty', format: 'md' })).remarks.length).toBe(1);
    const { text, remarks } = await sheet(present, { uri: FERRY, format: 'claimreview' });
    expect(JSON.parse(text)).toEqual([]);
    expect(remarks.join(' ')).toContain('ClaimReview');
  });
});

describe('a command that is none is refused', () => {
  const OPEN: CheckStepParams = { step: 'set', status: 'open' };
  const PAGE: CheckStepParams = { step: 'putEvidence', evidence: { kind: 'page' } };
  const GOOD = { uri: FERRY, id: 'c-00000001', question: 'true', steps: [OPEN], title: 'x' };
  test.each<[string, string, object]>([
    ['without a question', CHECK, { ...GOOD, question: undefined }],
    ['without steps', CHECK, { ...GOOD, steps: undefined }],
    ['with an unknown step', CHECK, { ...GOOD, steps: [{ step: 'forget' }] }],
    ['with an unknown status', CHECK, { ...GOOD, steps: [{ step: 'set', status: 'proposed' }] }],
    ['with an unknown field', CHECK, { ...GOOD, steps: [{ ...PAGE, by: 'Bo Thorn' }] }],
    ['with a range that is none', CHECK, { ...GOOD, range: { start: { line: -1, character: 0 } } }],
    ['with evidence that says nothing', CHECK, { ...GOOD, steps: [{ step: 'putEvidence', evidence: {} }] }],
    [
      'with a date that is none',
      CHECK,
      { ...GOOD, steps: [{ step: 'putEvidence', evidence: { kind: 'page', published: 'last week' } }] },
    ],
    ['with nothing to tick', TICK, { uri: FERRY, ticks: [], ticked: true }],
    ['with a tick of nothing', TICK, { uri: FERRY, ticks: [{}], ticked: true }],
  ])('%s', async (_what, name, params) => {
    const present = await world();
    await expect(present.command(name, params)).rejects.toMatchObject({ code: -32_602 });
    expect(present.files.files.get(MARKS)).toBe(DESK[MARKS]);
  });
});
