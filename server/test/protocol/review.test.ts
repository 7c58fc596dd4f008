import { afterEach, describe, expect, test } from 'vitest';
import { parseSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';
import {
  ACTORS,
  ADD,
  COMPLETE,
  DECIDE,
  MARKS,
  MARKS_CHANGED,
  UNDO_DECISION,
  type ActorsResult,
  type AddParams,
  type AddResult,
  type DecideParams,
  type DecisionParams,
  type MarksResult,
  type Range,
  type ReviewMark,
} from '../../src/protocol/protocol.ts';
import { lineIndex } from '../../src/engine/index.ts';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles.ts';
import { memorySidecars } from '../support/memorySidecars.ts';
import { FULL, editorHere, summary, type Editor } from './editor.ts';

const URI = 'file:///news/quay.article';
const SIDECAR = `${URI}.marks.yaml`;
const TEXT = `SELBY QUAY, Orvland (NPA) — The quay at Selby was shut on Monday after a crane fell into the water.

“We heard a crack and then we ran,” said Ines Corrigan, a crane driver.

Corrigan said the crane had been repaired twice and that nobody had checked it since March.

The owners wanted to hide the damage from the insurers.
`;
const OWNERS = 'The owners wanted to hide the damage from the insurers.';
const CRACK = '“We heard a crack and then we ran,”';

interface World {
  readonly editor: Editor;
  readonly files: MemoryFiles;
}

const started: Editor[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((editor) => editor.quit()));
});

/** An article that is open before Ada Berg, who works with our own client, unless the settings say otherwise. */
async function world(
  files: Readonly<Record<string, string>> = {},
  settings: object = { reviewer: 'Ada Berg' },
): Promise<World> {
  const present = memoryFiles({ ...files, [URI]: TEXT });
  const editor = editorHere(present, { sidecars: memorySidecars(present) });
  started.push(editor);
  editor.answer('workspace/configuration', () => [settings]);
  await editor.start(FULL, { files: 'node' }, ['file:///news/']);
  editor.open(URI, TEXT);
  // The settings have been asked for, and have arrived, when the server answers what it is asked behind them.
  await editor.next('workspace/configuration');
  await marks({ editor });
  return { editor, files: present };
}

async function marks({ editor }: Pick<World, 'editor'>): Promise<MarksResult> {
  const result = await editor.connection.sendRequest<MarksResult | null>(MARKS, { uri: URI });
  if (result === null) throw new Error('The article has no marks.');
  return result;
}

/** The mark of a layer whose words are these. */
async function markOn(present: World, layer: ReviewMark['layer'], words: string): Promise<ReviewMark> {
  const found = (await marks(present)).marks.find((mark) => mark.layer === layer && mark.text === words);
  if (found === undefined) throw new Error(`There is no ${layer} on '${words}'.`);
  return found;
}

function command<Result>({ editor }: World, name: string, params?: object): Promise<Result> {
  return editor.connection.sendRequest('workspace/executeCommand', {
    command: name,
    ...(params && { arguments: [params] }),
  });
}

function decide(present: World, params: Omit<DecideParams, 'uri'>): Promise<{ counts: boolean }> {
  return command(present, DECIDE, { uri: URI, ...params });
}

async function decideOn(
  present: World,
  layer: ReviewMark['layer'],
  words: string,
  verdict: Omit<DecisionParams, 'id'>,
): Promise<void> {
  const { id } = await markOn(present, layer, words);
  expect(await decide(present, { decisions: [{ id, ...verdict }] })).toEqual({ counts: true, saved: true });
}

function add(present: World, params: Omit<AddParams, 'uri'>): Promise<AddResult> {
  return command(present, ADD, { uri: URI, ...params });
}

/** Where words stand. Of words before a '|' only the place behind them counts. */
function at(words: string, text: string = TEXT): Range {
  const [before = '', marked = before] = words.split('|');
  const from = words.includes('|') ? text.indexOf(before) + before.length : 0;
  const start = text.indexOf(marked, from);
  const lines = lineIndex(text);
  return { start: lines.position(start), end: lines.position(start + marked.length) };
}

/** The marks of a layer as 'state words (label) by', with what asks for attention. */
async function rows(present: World, ...layers: readonly ReviewMark['layer'][]): Promise<string[]> {
  const { marks: all } = await marks(present);
  return all
    .filter(({ layer }) => layers.includes(layer))
    .map(({ state, text, label, by, attention, bulk }) =>
      [
        state,
        `'${text}'`,
        `(${label})`,
        ...(by === null ? [] : [`by ${by}`]),
        ...(bulk ? ['bulk'] : []),
        ...(attention === null ? [] : [attention]),
      ].join(' '),
    );
}

function sidecar({ files }: World): ReturnType<typeof parseSidecar>['value']['sidecar'] {
  const { value, problems } = parseSidecar((files.files.get(SIDECAR) as string | undefined) ?? '');
  expect(problems).toEqual([]);
  return value.sidecar;
}

async function refusal({ editor }: World): Promise<string> {
  return ((await editor.next('window/showMessage')) as { message: string }).message;
}

const QUOTED = [
  `suggested '${CRACK}' (said by Ines Corrigan)`,
  "suggested 'the crane had been repaired twice and that nobody had checked it since March' (said by Ines Corrigan)",
];
const CLAIMED = `suggested '${OWNERS}' (needs a source: accusation)`;

describe('the marks of an article', () => {
  test('are what a reviewer is asked about, in the order of the text', async () => {
    const present = await world();
    expect(await rows(present, 'quotation', 'claim')).toEqual([...QUOTED, CLAIMED]);
    const { version, reviewer, complete, hidden, marks: all } = await marks(present);
    expect({ version, reviewer, complete, hidden }).toEqual({
      version: 1,
      reviewer: 'Ada Berg',
      complete: [],
      hidden: [],
    });
    expect(all.find(({ text }) => text === 'Ines Corrigan')).toEqual({
      id: expect.stringMatching(/^a-/u),
      layer: 'actor',
      state: 'suggested',
      attention: null,
      ranges: [at('Ines Corrigan')],
      text: 'Ines Corrigan',
      label: 'person: Ines Corrigan',
      who: 'Ines Corrigan',
      certainty: expect.any(Number),
      rule: null,
      by: null,
      at: null,
      bulk: false,
      value: { type: 'PERSON', actor: 'ines-corrigan', form: 'name' },
    });
  });

  test('are none where the document is no article', async () => {
    const { editor } = await world();
    expect(await editor.connection.sendRequest(MARKS, { uri: 'file:///news/other.txt' })).toBe(null);
  });

  test('say who decided what, and our client is told that they changed', async () => {
    const present = await world();
    await decideOn(present, 'quotation', CRACK, { decision: 'accepted' });
    await decideOn(present, 'claim', OWNERS, { decision: 'rejected' });
    expect(await present.editor.next(MARKS_CHANGED)).toEqual({ uri: URI });
    expect(await rows(present, 'quotation', 'claim')).toEqual([
      `accepted '${CRACK}' (said by Ines Corrigan) by Ada Berg`,
      QUOTED[1],
      `rejected '${OWNERS}' (needs no source) by Ada Berg`,
    ]);
  });

  test('go along with the text, and are lost and found in it', async () => {
    const present = await world();
    await decideOn(present, 'quotation', CRACK, { decision: 'accepted', bulk: true });
    present.editor.type(URI, 2, [2, 0, 0], 'At last: ');
    const moved = await markOn(present, 'quotation', CRACK);
    expect([moved.state, moved.ranges[0]?.start]).toEqual(['accepted', { line: 2, character: 9 }]);
    present.editor.type(URI, 3, [2, 10, 20], 'We smelled the smoke');
    const lost = (await marks(present)).marks.find(({ attention }) => attention === 'orphan');
    expect([lost?.id, lost?.state, lost?.text]).toEqual([moved.id, 'accepted', CRACK]);
    expect(lost?.ranges.length).toBe(1);
    const again = { decisions: [{ id: moved.id, decision: 'accepted' as const }] };
    expect(await decide(present, again)).toEqual({ counts: false, saved: false });
    expect(await refusal(present)).toMatch(/^These words are not in the article any more/u);
    await decide(present, {
      decisions: [{ id: moved.id, decision: 'corrected', ranges: lost?.ranges ?? [] }],
    });
    const back = (await marks(present)).marks.find(({ id }) => id === moved.id);
    expect([back?.state, back?.attention, back?.bulk]).toEqual(['accepted', null, false]);
    expect(back?.ranges).toEqual(lost?.ranges);
  });

  test('change with the sidecar in an editor', async () => {
    const present = await world({ [SIDECAR]: 'version: 1\n' });
    present.editor.open(SIDECAR, 'version: 1\n', 'yaml');
    expect(await present.editor.next(MARKS_CHANGED)).toEqual({ uri: URI });
    expect((await marks(present)).complete).toEqual([]);
    present.editor.type(
      SIDECAR,
      2,
      [1, 0, 0],
      'complete:\n  - {layer: claim, by: mb, at: 2026-11-21T10:00:00Z}\n',
    );
    expect(await present.editor.next(MARKS_CHANGED)).toEqual({ uri: URI });
    expect((await marks(present)).complete).toEqual([
      { layer: 'claim', by: 'mb', at: '2026-11-21T10:00:00Z', changed: false },
    ]);
  });
});

describe('corrections one after the other', () => {
  test('keep what the ones before them said', async () => {
    const present = await world();
    await decideOn(present, 'actor', 'Ines Corrigan', { decision: 'corrected', correction: { type: 'ORG' } });
    await decideOn(present, 'actor', 'Ines Corrigan', {
      decision: 'corrected',
      correction: { actor: 'icu' },
    });
    await decideOn(present, 'quotation', CRACK, {
      decision: 'corrected',
      correction: { speaker: null },
      note: 'Who heard it?',
    });
    await decideOn(present, 'quotation', CRACK, { decision: 'corrected', correction: { kind: 'partial' } });
    const values = sidecar(present).marks.map((mark) =>
      mark.layer === 'actor'
        ? [mark.type, mark.actor]
        : mark.layer === 'quotation'
          ? [mark.kind, mark.speaker, mark.note]
          : [],
    );
    expect(values).toEqual([
      ['partial', null, 'Who heard it?'],
      ['ORG', 'icu'],
    ]);
  });

  test('what was rejected and is accepted after all says what the engine says of it', async () => {
    const present = await world();
    await decideOn(present, 'actor', 'Ines Corrigan', { decision: 'rejected' });
    await decideOn(present, 'actor', 'Ines Corrigan', { decision: 'accepted' });
    expect(sidecar(present).marks).toMatchObject([
      { decision: 'accepted', type: 'PERSON', actor: 'ines-corrigan' },
    ]);
  });

  test('a quotation keeps its id when its ends move, leaves its cue out, and goes back', async () => {
    const present = await world();
    const whole = 'the crane had been repaired twice and that nobody had checked it since March';
    const { id, ranges } = await markOn(present, 'quotation', whole);
    const move = (words: string): Promise<{ counts: boolean }> =>
      decide(present, { decisions: [{ id, decision: 'corrected', ranges: [at(words)] }] });
    await move('the crane had been repaired twice');
    const shorter = await markOn(present, 'quotation', 'the crane had been repaired twice');
    expect([shorter.id, shorter.state, shorter.who]).toEqual([id, 'corrected', 'Ines Corrigan']);
    // The engine's own, longer one is gone.
    expect(await rows(present, 'quotation')).toHaveLength(2);
    expect(sidecar(present).marks).toMatchObject([
      { id, replaces: [{ exact: whole }], cue: { exact: 'said' } },
    ]);
    await move('said the crane had been repaired twice');
    expect(sidecar(present).marks).toMatchObject([{ id, replaces: [{ exact: whole }] }]);
    expect(sidecar(present).marks[0]).not.toHaveProperty('cue');
    await decide(present, { decisions: [{ id, decision: 'corrected', ranges }] });
    expect(sidecar(present).marks[0]).not.toHaveProperty('replaces');
    expect(await rows(present, 'quotation')).toHaveLength(2);
  });

  test.each<[string, ReviewMark['layer'], string, string, string]>([
    ['cuts a word', 'actor', 'Ines Corrigan', 'Ines Corri', 'A mark cannot end in the middle of a word.'],
    ['takes a blank in', 'actor', 'Ines Corrigan', ' Ines Corrigan', 'A mark begins and ends with a word.'],
    ['makes a claim shorter', 'claim', OWNERS, 'The owners', 'A claim is always a whole sentence.'],
    [
      'runs into a decided one',
      'quotation',
      CRACK,
      'then we ran,” said Ines Corrigan, a crane driver.\n\nCorrigan said the crane',
      'This is in the way of ‘the crane had been repaired twice and that nobody had check…’ (accepted by Ada Berg). ' +
        'Quotations may stand inside of each other, but they must not cross. Reject that one first, or choose other words.',
    ],
  ])('an end that %s is refused in words', async (_how, layer, words, to, complaint) => {
    const present = await world();
    const other = QUOTED[1]?.slice("suggested '".length, QUOTED[1].indexOf("' (")) ?? '';
    await decideOn(present, 'quotation', other, { decision: 'accepted' });
    const { id } = await markOn(present, layer, words);
    const result = await decide(present, { decisions: [{ id, decision: 'corrected', ranges: [at(to)] }] });
    expect(result).toEqual({ counts: false, saved: false });
    expect(await refusal(present)).toBe(complaint);
    expect(sidecar(present).marks).toHaveLength(1);
  });
});

test('only a correction moves a mark', async () => {
  const present = await world();
  const { id } = await markOn(present, 'actor', 'Ines Corrigan');
  await decide(present, { decisions: [{ id, decision: 'accepted', ranges: [at('Ines')] }] });
  expect(await refusal(present)).toBe('Only a correction gives a mark another place.');
  expect(sidecar(present).marks).toEqual([]);
});

describe('many at once', () => {
  test('are recorded as such, and taken back by one undo', async () => {
    const present = await world();
    const { marks: all } = await marks(present);
    const before = await rows(present, 'actor', 'quotation', 'claim');
    const decisions = all.map(({ id }) => ({ id, decision: 'accepted', bulk: true }) as const);
    await decide(present, { decisions, title: 'Accept all' });
    const after = await marks(present);
    expect(new Set(after.marks.map(({ state, bulk }) => `${state} ${bulk}`))).toEqual(
      new Set(['accepted true']),
    );
    expect(after.marks.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(sidecar(present).marks).toHaveLength(all.length);
    await command(present, UNDO_DECISION, { uri: URI });
    expect(await refusal(present)).toBe('Taken back: Accept all (quay.article).');
    expect(await rows(present, 'actor', 'quotation', 'claim')).toEqual(before);
    expect(sidecar(present).marks).toEqual([]);
  });

  test('are decided all or not at all', async () => {
    const present = await world();
    const { id } = await markOn(present, 'quotation', CRACK);
    const result = await decide(present, {
      decisions: [
        { id, decision: 'accepted', bulk: true },
        { id: 'a-00000000', decision: 'accepted', bulk: true },
      ],
    });
    expect([result.counts, sidecar(present).marks]).toEqual([false, []]);
  });
});

describe('a decision', () => {
  test("that is one's own can be withdrawn, and the withdrawal be taken back", async () => {
    const present = await world();
    await decideOn(present, 'quotation', CRACK, { decision: 'unsure' });
    const { id, state } = await markOn(present, 'quotation', CRACK);
    expect(state).toBe('unsure');
    expect(await decide(present, { withdrawals: [id] })).toEqual({ counts: true, saved: true });
    expect(await rows(present, 'quotation')).toEqual(QUOTED);
    await command(present, UNDO_DECISION, { uri: URI });
    expect((await markOn(present, 'quotation', CRACK)).state).toBe('unsure');
  });

  test('of somebody else, or none, cannot be withdrawn', async () => {
    const present = await world();
    const { id } = await markOn(present, 'quotation', CRACK);
    expect(await decide(present, { withdrawals: [id] })).toEqual({ counts: false, saved: false });
    expect(await refusal(present)).toBe(
      'Nobody has decided about this, so that there is nothing to take away.',
    );
    await decideOn(present, 'quotation', CRACK, { decision: 'unsure' });
    const theirs = (present.files.files.get(SIDECAR) as string).replace('by: Ada Berg', 'by: mb');
    const other = await world({ [SIDECAR]: theirs });
    expect((await markOn(other, 'quotation', CRACK)).by).toBe('mb');
    await decide(other, { withdrawals: [id] });
    expect(await refusal(other)).toBe('mb decided about this, and only mb can take that away.');
    // What somebody else decided can be decided about all the same: the newest counts.
    await decideOn(other, 'quotation', CRACK, { decision: 'accepted' });
    expect(await rows(other, 'quotation')).toEqual([
      `accepted '${CRACK}' (said by Ines Corrigan) by Ada Berg`,
      QUOTED[1],
    ]);
    expect(sidecar(other).marks).toHaveLength(2);
  });

  test('is taken back in its own article only, where one is named', async () => {
    const present = await world();
    await decideOn(present, 'quotation', CRACK, { decision: 'accepted' });
    await command(present, UNDO_DECISION, { uri: 'file:///news/other.article' });
    expect(await refusal(present)).toBe('There is no decision to take back.');
    expect((await markOn(present, 'quotation', CRACK)).state).toBe('accepted');
  });
});

describe('complete', () => {
  test('is said for layers at once, by whom and with which engine, and taken back', async () => {
    const present = await world();
    const say = (complete: boolean, ...layers: readonly string[]): Promise<object> =>
      command(present, COMPLETE, { uri: URI, layers, complete });
    expect(await say(true, 'quotation', 'claim')).toEqual({ counts: true, saved: true });
    expect(sidecar(present).complete).toMatchObject([
      { layer: 'quotation', by: 'Ada Berg', engine: expect.stringMatching(/^\d+\.\d+\.\d+$/u) as string },
      { layer: 'claim', by: 'Ada Berg' },
    ]);
    expect((await marks(present)).complete.map(({ layer }) => layer)).toEqual(['quotation', 'claim']);
    await say(false, 'claim', 'actor');
    expect((await marks(present)).complete.map(({ layer }) => layer)).toEqual(['quotation']);
    await command(present, UNDO_DECISION, { uri: URI });
    expect(await refusal(present)).toBe('Taken back: Not complete: claims, actors (quay.article).');
    await command(present, UNDO_DECISION, { uri: URI });
    expect((await marks(present)).complete).toEqual([]);
    expect(await say(false, 'actor')).toEqual({ counts: true, saved: true });
  });
});

test('what was complete before words changed says so, until it is said again', async () => {
  const present = await world();
  const say = (): Promise<object> =>
    command(present, COMPLETE, { uri: URI, layers: ['claim'], complete: true });
  const changed = async (): Promise<(boolean | undefined)[]> =>
    (await marks(present)).complete.map((each) => each.changed);
  await say();
  expect(await changed()).toEqual([false]);
  present.editor.type(URI, 2, [2, 0, 0], '  ');
  expect(await changed()).toEqual([false]);
  present.editor.type(URI, 3, [2, 0, 0], 'Later: ');
  expect(await changed()).toEqual([true]);
  await say();
  expect(await changed()).toEqual([false]);
});

describe('a mark added by hand', () => {
  test.each<[string, Omit<AddParams, 'uri'>, string]>([
    [
      'takes whole words',
      { layer: 'actor', range: at('surers'), value: { type: 'ORG' } },
      "added 'insurers' (organization: insurers) by Ada Berg",
    ],
    [
      'leaves out what stands around a name, and takes the type of whom it means',
      { layer: 'actor', range: at(', a crane driver.\n\n'), value: { actor: 'ines-corrigan' } },
      "added 'a crane driver' (person: Ines Corrigan) by Ada Berg",
    ],
    [
      'takes the words that are said to be a speaker’s',
      { layer: 'quotation', range: at(' hide the damage '), value: { speaker: 'ines-corrigan' } },
      "added 'hide the damage' (said by Ines Corrigan) by Ada Berg",
    ],
    [
      'takes the whole sentence of a claim',
      { layer: 'claim', range: at('quay at Selby') },
      "corrected 'The quay at Selby was shut on Monday after a crane fell into the water.' (needs a source) by Ada Berg",
    ],
    [
      'stands at a word where nothing is selected',
      {
        layer: 'note',
        range: { start: at('crane driver').start, end: at('crane driver').start },
        note: 'Ask her.',
      },
      "added 'crane' (Ask her.) by Ada Berg",
    ],
    [
      'on what the engine suggests is a decision about that',
      { layer: 'quotation', range: at('We heard a crack and then we ran') },
      `accepted '${CRACK}' (said by Ines Corrigan) by Ada Berg`,
    ],
    [
      'that says something else of it corrects it',
      { layer: 'actor', range: at('Ines Corrigan'), value: { type: 'ORG' } },
      "corrected 'Ines Corrigan' (organization: Ines Corrigan) by Ada Berg",
    ],
  ])('%s', async (_what, params, expected) => {
    const present = await world();
    const result = await add(present, params);
    expect(result).toEqual({ counts: true, saved: true, id: sidecar(present).marks[0]?.id });
    expect(await rows(present, params.layer)).toContain(expected);
    await command(present, UNDO_DECISION, { uri: URI });
    expect(sidecar(present).marks).toEqual([]);
  });

  test('with cue and source keeps both', async () => {
    const present = await world();
    const value = { speaker: null, cue: at('wanted'), source: at('The owners') };
    await add(present, { layer: 'quotation', range: at('hide the damage'), value });
    expect(sidecar(present).marks).toMatchObject([
      { decision: 'added', kind: 'indirect', cue: { exact: 'wanted' }, source: { exact: 'The owners' } },
    ]);
  });

  test('keeps what a speaker is called whom nobody knows', async () => {
    const present = await world();
    const value = { speaker: 'oda-lund', name: 'Oda Lund-Brandt' };
    await add(present, { layer: 'quotation', range: at('hide the damage'), value });
    expect((await markOn(present, 'quotation', 'hide the damage')).who).toBe('Oda Lund-Brandt');
  });

  test('takes the place of what the engine only suggests', async () => {
    const present = await world();
    await add(present, {
      layer: 'actor',
      range: at('Ines Corrigan, a crane driver'),
      value: { type: 'PERSON' },
    });
    const names = (await rows(present, 'actor')).filter((row) => row.includes('Ines Corrigan'));
    expect(names[0]).toMatch(/^added 'Ines Corrigan, a crane driver'/u);
    expect(names.some((row) => row.startsWith("suggested 'Ines Corrigan'"))).toBe(false);
  });

  test.each<[string, Omit<AddParams, 'uri'>, string]>([
    ['of nothing', { layer: 'actor', range: at('— |') }, 'Select the words first.'],
    ['of no words', { layer: 'quotation', range: at('—') }, 'Select the words first.'],
    ['that says nothing', { layer: 'note', range: at('crane'), note: ' ' }, 'A note needs a few words.'],
    [
      'that is a claim in a headline or a dateline',
      { layer: 'claim', range: at('NPA') },
      'There is no sentence here.',
    ],
    [
      'across a name that somebody decided about',
      { layer: 'actor', range: at('said Ines') },
      'This is in the way of ‘Ines Corrigan’ (accepted by Ada Berg). Names must not overlap. ' +
        'Reject that one first, or choose other words.',
    ],
    [
      'whose cue stands in it',
      { layer: 'quotation', range: at('hide the damage'), value: { cue: at('damage') } },
      'Cue and source stand outside of the quotation.',
    ],
  ])('%s is refused in words', async (_what, params, complaint) => {
    const present = await world();
    await decideOn(present, 'actor', 'Ines Corrigan', { decision: 'accepted' });
    expect(await add(present, params)).toEqual({ counts: false, saved: false, id: null });
    expect(await refusal(present)).toBe(complaint);
    expect(sidecar(present).marks).toHaveLength(1);
  });

  test('stays an addition when more is said of it', async () => {
    const present = await world();
    const { id } = await add(present, { layer: 'quotation', range: at('hide the damage') });
    await decide(present, {
      decisions: [{ id: id ?? '', decision: 'corrected', correction: { speaker: 'ines-corrigan' } }],
    });
    await decide(present, { decisions: [{ id: id ?? '', decision: 'accepted' }] });
    expect(sidecar(present).marks).toMatchObject([{ id, decision: 'added', speaker: 'ines-corrigan' }]);
  });
});

describe('actors to choose from', () => {
  test("are the article's, those named most first, then the registry's others", async () => {
    const present = await world({
      'file:///news/newsmark.yaml': 'version: 1\narticles: ["*.article"]\nactors: [actors.yaml]\n',
      'file:///news/actors.yaml':
        'version: 1\nactors:\n  - {id: ines-corrigan, name: Ines Corrigan, type: PERSON}\n' +
        '  - {id: oda-lund, name: Oda Lund, type: PERSON, roles: [{title: Harbour Master, org: Port of Selby}]}\n',
    });
    const { actors } = await present.editor.connection.sendRequest<ActorsResult>(ACTORS, { uri: URI });
    expect(actors[0]).toEqual({
      id: 'ines-corrigan',
      name: 'Ines Corrigan',
      type: 'PERSON',
      about: 'a crane driver',
      mentions: 2,
      registry: true,
    });
    expect(actors.at(-1)).toEqual({
      id: 'oda-lund',
      name: 'Oda Lund',
      type: 'PERSON',
      about: 'Harbour Master, Port of Selby',
      mentions: 0,
      registry: true,
    });
  });
});

/** Everything in which the engine could give something away at a name, a quotation and a claim. */
async function shown({ editor }: World): Promise<object> {
  const ask = <Result>(method: string, more: object = {}): Promise<Result> =>
    editor.connection.sendRequest<Result>(method, { textDocument: { uri: URI }, ...more });
  const there = async (method: string, more: object = {}): Promise<number> => {
    const places = [at('Ines Corrigan'), at(CRACK), at(OWNERS)];
    const answers = await Promise.all(
      places.map((range) => ask<unknown>(method, { position: range.start, range, ...more })),
    );
    return answers.flatMap((each) => each ?? []).length;
  };
  const { data } = await ask<{ data: number[] }>('textDocument/semanticTokens/full');
  const symbols = JSON.stringify(await ask('textDocument/documentSymbol'));
  return {
    findings: summary(await editor.pull(URI)),
    tokens: data.length / 5,
    speakers: symbols.includes('"name":"Ines Corrigan"'),
    hovers: await there('textDocument/hover'),
    highlights: await there('textDocument/documentHighlight'),
    definitions: await there('textDocument/definition'),
    references: await there('textDocument/references', { context: { includeDeclaration: true } }),
    actions: await there('textDocument/codeAction', { context: { diagnostics: [], triggerKind: 1 } }),
    hints: await there('textDocument/inlayHint'),
    status: await editor.connection.sendRequest('newsmark/status', { uri: URI }),
  };
}

describe('a reviewer who works blind', () => {
  const BLIND = { reviewer: 'Ada Berg', review: { blind: true }, inlayHints: { speakers: true } };

  test('sees nothing of the engine before a layer is complete', async () => {
    const present = await world({}, BLIND);
    expect((await marks(present)).hidden).toEqual(['actor', 'quotation', 'claim']);
    expect(await rows(present, 'actor', 'quotation', 'claim', 'finding')).toEqual([]);
    expect(await shown(present)).toMatchObject({
      findings: [],
      tokens: 0,
      speakers: false,
      hovers: 0,
      highlights: 0,
      definitions: 0,
      references: 0,
      actions: 0,
      hints: 0,
      status: { actors: 0, quotations: 0, findings: 0 },
    });
    // The same questions have answers where nothing is kept back.
    const open = await world({}, { reviewer: 'Ada Berg', inlayHints: { speakers: true } });
    expect(await shown(open)).toMatchObject({
      findings: [expect.anything()],
      speakers: true,
      hovers: 3,
      highlights: expect.any(Number) as number,
      status: { quotations: 2 },
    });
    const silent = Object.entries(await shown(open)).flatMap(([what, count]) => (count === 0 ? what : []));
    // No source here leaves the name out, so that no hint has to say it.
    expect(silent).toEqual(['hints']);
  });

  test('sees the marks added by hand, and adds where the engine has one without being told', async () => {
    const present = await world({}, BLIND);
    await add(present, { layer: 'quotation', range: at(CRACK), value: { speaker: 'ines-corrigan' } });
    expect(await rows(present, 'quotation')).toEqual([
      `added '${CRACK}' (said by Ines Corrigan) by Ada Berg`,
    ]);
    const [mark] = sidecar(present).marks;
    const open = await world();
    expect((await markOn(open, 'quotation', CRACK)).id).toBe(mark?.id);
  });

  test("sees the engine's marks of a layer once it is complete, and not after that is taken back", async () => {
    const present = await world({}, BLIND);
    const say = (complete: boolean): Promise<object> =>
      command(present, COMPLETE, { uri: URI, layers: ['claim'], complete });
    await say(true);
    expect((await marks(present)).hidden).toEqual(['actor', 'quotation']);
    expect(await rows(present, 'actor', 'quotation', 'claim')).toEqual([CLAIMED]);
    expect((await shown(present)) as { findings: string[] }).toMatchObject({
      findings: [expect.stringContaining('unattributed-claim') as string],
    });
    await say(false);
    expect(await rows(present, 'claim')).toEqual([]);
  });

  test('is not told by another’s completion', async () => {
    const complete = 'version: 1\ncomplete:\n  - {layer: claim, by: mb, at: 2026-11-21T10:00:00Z}\n';
    const present = await world({ [SIDECAR]: complete }, BLIND);
    expect((await marks(present)).hidden).toEqual(['actor', 'quotation', 'claim']);
  });
});

test('with a sidecar for each reviewer, everybody sees their own marks, undoes their own, completes their own', async () => {
  const corpus = 'version: 1\narticles: ["*.article"]\nmarks: "marks/{reviewer}/{path}.yaml"\n';
  const theirs = `version: 1
complete:
  - {layer: claim, by: mb, at: 2026-11-21T10:00:00Z}
marks:

  - id: c-1
    layer: claim
    spans: [{exact: "${OWNERS}", at: ${TEXT.indexOf(OWNERS)}}]
    decision: rejected
    by: mb
    at: 2026-11-21T10:00:00Z
`;
  const folder = 'file:///news/marks/';
  const present = await world({
    'file:///news/newsmark.yaml': corpus,
    [`${folder}mb/quay.article.yaml`]: theirs,
  });
  expect((await marks(present)).complete).toEqual([]);
  expect(await rows(present, 'claim')).toEqual([CLAIMED]);
  await command(present, COMPLETE, { uri: URI, layers: ['claim'], complete: true });
  expect((await marks(present)).complete).toMatchObject([{ layer: 'claim', by: 'Ada Berg' }]);
  // Somebody else sits down at the same desk.
  present.editor.answer('workspace/configuration', () => [{ reviewer: 'mb' }]);
  void present.editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  expect(await present.editor.next(MARKS_CHANGED)).toEqual({ uri: URI });
  while ((await marks(present)).reviewer !== 'mb') await present.editor.next(MARKS_CHANGED);
  expect(await rows(present, 'claim')).toEqual([`rejected '${OWNERS}' (needs no source) by mb`]);
  await command(present, UNDO_DECISION);
  expect(await refusal(present)).toBe('There is no decision to take back.');
  expect(present.files.files.get(`${folder}mb/quay.article.yaml`)).toBe(theirs);
  expect(present.files.files.get(`${folder}Ada%20Berg/quay.article.yaml`)).toContain('layer: claim');
});
