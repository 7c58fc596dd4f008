import { afterEach, describe, expect, test } from 'vitest';
import type { Mark } from '../../src/annotations/sidecar/types.ts';
import { type CheckParams, type CheckStepParams } from '../../src/protocol/factcheck.ts';
import { UNDO_DECISION } from '../../src/protocol/protocol.ts';
import {
  CORPUS,
  DESK,
  DESK_LIST,
  factCheckWorld,
  FERRY,
  FERRY_TEXT,
  itemOf,
  listed,
  LOSS_ENTRY,
  MILL,
  MILL_TEXT,
  OWNERS,
  PIER,
  rangeOf,
  ROOT,
  sidecarAt,
  sidecarOf,
  SOLD,
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
const PRIVATE = `${FERRY}.private.yaml`;
const DONE: CheckStepParams = { step: 'set', status: 'done', rating: 'right', verdict: 'The log says so.' };
const OPEN: CheckStepParams = { step: 'set', status: 'open' };
const PAGE: CheckStepParams = {
  step: 'putEvidence',
  evidence: { kind: 'page', url: 'https://register.example/1' },
};
const WRITTEN = { counts: true, saved: true };

/** What one person's entry says besides its words. */
function said(marks: readonly Mark[], id: string, by: string): object {
  const found = marks.find((mark) => mark.id === id && mark.by === by);
  if (found === undefined) throw new Error(`${by} wrote nothing about ${id}.`);
  const { spans: _spans, ...rest } = found;
  return rest;
}

describe('something is put on the list', () => {
  test.each<[string, Partial<CheckParams>, string]>([
    [
      'by a selection that is a sentence',
      { range: rangeOf(OWNERS, FERRY_TEXT) },
      `ferry.txt:5:1 '${OWNERS}' true? open (Ada Berg)`,
    ],
    [
      'without a word about it',
      { range: rangeOf(OWNERS, FERRY_TEXT), steps: [] },
      `ferry.txt:5:1 '${OWNERS}' true? open (Ada Berg)`,
    ],
    [
      'by a selection of some words, which become whole ones',
      { range: rangeOf('wners wanted to hid', FERRY_TEXT) },
      "ferry.txt:5:5 'owners wanted to hide' true? open (Ada Berg)",
    ],
  ])('%s, in an article that nobody has open', async (_what, params, row) => {
    const present = await world();
    const { id, ...result } = await present.check({ steps: [OPEN], ...params });
    expect(result).toEqual(WRITTEN);
    expect(listed(await present.checks())).toEqual([...DESK_LIST.slice(0, 2), row, DESK_LIST[2]]);
    expect((await itemOf(present, id ?? '')).truth?.status).toBe('open');
  });

  test('by its id in the article that is open; a quotation has both questions', async () => {
    const present = await world({ ...DESK, [MARKS]: 'version: 1\n' });
    present.editor.open(FERRY, FERRY_TEXT);
    const { id } = await present.check({ range: rangeOf(PIER, FERRY_TEXT), steps: [OPEN] });
    expect(id).toMatch(/^q-/);
    const row = `ferry.txt:3:1 '${PIER}' by Ines Corrigan true? open (Ada Berg) said? open (Ada Berg)`;
    expect(listed(await present.checks())[0]).toBe(row);
    await present.command(UNDO_DECISION, { uri: FERRY });
    const again = await present.check({ id: id ?? '', steps: [OPEN] });
    expect(again).toEqual({ ...WRITTEN, id });
    expect(listed(await present.checks())[0]).toBe(row);
  });

  test('and is not where nothing is meant', async () => {
    const present = await world();
    expect(await present.check({ id: 'c-gone', steps: [OPEN] })).toEqual({
      counts: false,
      saved: false,
      id: null,
    });
    expect(await told(present)).toContain('c-gone');
    expect(await present.check({ uri: `${ROOT}none.txt`, id: 'c-00000001', steps: [OPEN] })).toEqual({
      counts: false,
      saved: false,
      id: null,
    });
    expect(await told(present)).toBe('none.txt is no article, or cannot be read.');
    expect(listed(await present.checks())).toEqual(DESK_LIST);
  });
});

describe('a check', () => {
  test('takes steps, keeps what stood before, and gives it all back', async () => {
    const present = await world();
    const before = sidecarAt(present, MARKS);
    await present.check({ id: 'q-00000002', question: 'said', steps: [PAGE, DONE], title: 'Said so' });
    await present.check({
      id: 'q-00000002',
      question: 'said',
      steps: [{ step: 'addNote', text: 'Ask for the log.' }],
      title: 'Note',
    });
    expect(listed(await present.checks())[1]).toBe(
      `ferry.txt:3:1 '${PIER}' true? open (Bo Thorn) said? done right (Ada Berg) +e ~1`,
    );
    const { said: state } = await itemOf(present, 'q-00000002');
    expect(state?.history).toEqual([
      {
        status: 'checking',
        rating: null,
        verdict: null,
        since: '2026-11-20T10:00:00Z',
        until: expect.any(String),
        by: 'Bo Thorn',
      },
    ]);
    await present.command(UNDO_DECISION, { uri: FERRY });
    expect(await told(present)).toBe('Taken back: Note (ferry.txt).');
    await present.command(UNDO_DECISION, { uri: FERRY });
    expect(await told(present)).toBe('Taken back: Said so (ferry.txt).');
    expect(sidecarAt(present, MARKS)).toEqual(before);
    expect(listed(await present.checks())).toEqual(DESK_LIST);
  });

  test('is several people’s: each writes an own entry, and a second one agrees', async () => {
    const present = await world(DESK, { reviewer: 'Bo Thorn' });
    await present.check({ id: 'c-00000001', steps: [PAGE, { step: 'review', agrees: true }] });
    expect(listed(await present.checks())[0]).toBe(`${DESK_LIST[0]} +e seen by Bo Thorn`);
    const { marks } = sidecarAt(present, MARKS);
    expect(said(marks, 'c-00000001', 'Ada Berg')).toEqual({
      id: 'c-00000001',
      layer: 'claim',
      decision: 'unsure',
      status: 'done',
      rating: 'wrong',
      verdict: 'It was 2.4 million.',
      by: 'Ada Berg',
      at: '2026-11-20T10:00:00Z',
    });
    expect(said(marks, 'c-00000001', 'Bo Thorn')).toEqual({
      id: 'c-00000001',
      layer: 'claim',
      decision: 'unsure',
      evidence: [
        expect.objectContaining({ kind: 'page', url: 'https://register.example/1', at: expect.any(String) }),
      ],
      reviewedBy: [{ by: 'Bo Thorn', at: expect.any(String) }],
      by: 'Bo Thorn',
      at: expect.any(String),
    });
  });

  test('keeps what is private apart, and takes back what went into both files as one', async () => {
    const present = await world();
    const before = sidecarAt(present, MARKS);
    const call: CheckStepParams = {
      step: 'putEvidence',
      private: true,
      evidence: { kind: 'call', publisher: 'A clerk', note: 'Do not name her.' },
    };
    await present.check({ range: rangeOf(OWNERS, FERRY_TEXT), steps: [call], title: 'Call' });
    expect(listed(await present.checks())[2]).toBe(`ferry.txt:5:1 '${OWNERS}' true? open (Ada Berg) +P`);
    expect(present.files.files.get(MARKS)).not.toContain('clerk');
    expect(present.files.files.get(PRIVATE)).toContain('A clerk');
    await present.command(UNDO_DECISION);
    expect(await told(present)).toBe('Taken back: Call (ferry.txt).');
    expect(sidecarAt(present, MARKS)).toEqual(before);
    expect(sidecarAt(present, PRIVATE).marks).toEqual([]);
    expect(listed(await present.checks())).toEqual(DESK_LIST);
  });

  test('changes private evidence where it lies, makes it public when that is said, and takes it away', async () => {
    const present = await world();
    const evidence = { kind: 'call', publisher: 'A clerk' } as const;
    const steps = async (...all: CheckStepParams[]): Promise<string> => {
      await present.check({ id: 'c-00000001', steps: all });
      return listed(await present.checks())[0]?.slice(`${DESK_LIST[0]}`.length) ?? '';
    };
    expect(await steps({ step: 'putEvidence', private: true, evidence })).toBe(' +P');
    const { truth } = await itemOf(present, 'c-00000001');
    const id = truth?.evidence[0]?.id ?? '';
    expect(await steps({ step: 'putEvidence', id, evidence: { ...evidence, note: 'Twice.' } })).toBe(' +P');
    expect(present.files.files.get(PRIVATE)).toContain('Twice.');
    expect(await steps({ step: 'putEvidence', id, evidence, private: false })).toBe(' +e');
    expect(present.files.files.get(PRIVATE)).not.toContain('clerk');
    expect(await steps({ step: 'removeEvidence', id })).toBe('');
  });

  test('leaves evidence where it is while the file that it should go to cannot be written', async () => {
    const present = await world();
    const evidence = { kind: 'call', publisher: 'A clerk' } as const;
    await present.check({ id: 'c-00000001', steps: [{ step: 'putEvidence', evidence }] });
    const { truth } = await itemOf(present, 'c-00000001');
    const id = truth?.evidence[0]?.id ?? '';
    present.files.files.set(PRIVATE, 'marks: [');
    const moved: CheckStepParams = { step: 'putEvidence', id, evidence, private: true };
    expect((await present.check({ id: 'c-00000001', steps: [moved] })).saved).toBe(false);
    expect(present.files.files.get(MARKS)).toContain('A clerk');
  });

  test('has no private evidence where it would lie in the sidecar', async () => {
    const own = `${ROOT}marks/Ada%20Berg/ferry.txt.yaml`;
    const present = await world({
      [`${ROOT}newsmark.yaml`]: `${CORPUS}marks: "marks/{reviewer}/{path}.yaml"\nprivateEvidence: "marks/Ada Berg/{path}.yaml"\n`,
      [FERRY]: FERRY_TEXT,
      [own]: sidecarOf(LOSS_ENTRY),
    });
    const step = { ...PAGE, private: true } as CheckStepParams;
    expect((await present.check({ id: 'c-00000001', steps: [step] })).counts).toBe(false);
    expect(await told(present)).toContain('privateEvidence');
    expect(present.files.files.get(own)).toBe(sidecarOf(LOSS_ENTRY));
  });

  test('finds passages of other articles again', async () => {
    const present = await world();
    const passage = { uri: MILL, range: rangeOf(SOLD, MILL_TEXT) };
    await present.check({
      id: 'c-00000001',
      steps: [{ step: 'putEvidence', evidence: { kind: 'passage' }, passage }],
    });
    const places = async (): Promise<unknown> => {
      const { truth } = await itemOf(present, 'c-00000001');
      return truth?.evidence.map(({ file, passageUri, passageRange }) => [file, passageUri, passageRange]);
    };
    expect(await places()).toEqual([['mill.txt', MILL, passage.range]]);
    // Only the other article changes, and is even open.
    present.editor.open(MILL, MILL_TEXT);
    present.editor.type(MILL, 2, [0, 0, 0], 'NEW\n');
    const { start, end } = passage.range;
    const down = { start: { ...start, line: start.line + 1 }, end: { ...end, line: end.line + 1 } };
    expect(await places()).toEqual([['mill.txt', MILL, down]]);
    const { id = '' } = (await itemOf(present, 'c-00000001')).truth?.evidence[0] ?? {};
    await present.check({
      id: 'c-00000001',
      steps: [{ step: 'putEvidence', id, evidence: { kind: 'passage', bears: 'supports' } }],
    });
    expect(await places()).toEqual([['mill.txt', MILL, down]]);
  });

  test.each<[string, CheckStepParams, string]>([
    [
      'an address that is none',
      { step: 'putEvidence', evidence: { kind: 'page', url: 'javascript:alert(1)' } },
      'is no web address',
    ],
    [
      'a passage of no article',
      { step: 'putEvidence', evidence: { kind: 'passage' } },
      'Select the words of the passage first.',
    ],
    [
      'a passage of another corpus',
      {
        step: 'putEvidence',
        evidence: { kind: 'passage' },
        passage: { uri: 'file:///other/x.article', range: rangeOf(SOLD, MILL_TEXT) },
      },
      'A passage stands in an article of the same corpus.',
    ],
    ['agreement with oneself', { step: 'review', agrees: true }, 'a second person'],
    ['a note that nobody wrote', { step: 'removeNote', at: '2026-11-20T10:00:00Z' }, 'not there any more'],
  ])('refuses %s', async (_what, step, why) => {
    const present = await world({ ...DESK, 'file:///other/x.article': MILL_TEXT });
    expect((await present.check({ id: 'c-00000001', steps: [step] })).counts).toBe(false);
    expect(await told(present)).toContain(why);
    expect(present.files.files.get(MARKS)).toBe(DESK[MARKS]);
  });

  test('asks for a name where nobody is known, and is not written without one', async () => {
    const present = await world(DESK, {});
    present.editor.answer('newsmark/askReviewer', () => ({ name: null }));
    expect((await present.check({ id: 'c-00000001', steps: [OPEN] })).counts).toBe(false);
    present.editor.answer('newsmark/askReviewer', () => ({ name: 'Cy Dahl' }));
    expect((await present.check({ id: 'c-00000001', steps: [OPEN] })).counts).toBe(true);
    expect((await itemOf(present, 'c-00000001')).truth?.by).toBe('Cy Dahl');
  });
});
