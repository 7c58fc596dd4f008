import { afterEach, describe, expect, test } from 'vitest';
import { parseSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';
import { clientFiles } from '../../src/hosts/clientFiles.ts';
import {
  LIST_FILES,
  READ_FILE,
  type ListFilesParams,
  type ReadFileParams,
} from '../../src/protocol/protocol.ts';
import { memoryFiles } from '../support/memoryFiles.ts';
import { FULL, editorHere } from './editor.ts';
import {
  CORPUS,
  DESK,
  DESK_LIST,
  entry,
  factCheckWorld,
  FERRY,
  FERRY_TEXT,
  itemOf,
  listed,
  LOSS,
  LOSS_ENTRY,
  MILL,
  MILL_TEXT,
  PIER,
  PIER_ENTRY,
  rangeOf,
  ROOT,
  sidecarOf,
  SOLD,
  SOLD_ENTRY,
  worldOf,
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

describe('the list of a corpus', () => {
  test('is read from sidecars and articles that nobody has open', async () => {
    const present = await world();
    const result = await present.checks();
    expect(listed(result)).toEqual(DESK_LIST);
    expect(result.reviewer).toBe('Ada Berg');
    expect(result.houses).toEqual({
      '': { ratings: expect.arrayContaining(['refuted']), checklist: [], secondReview: false },
      [`${ROOT}newsmark.yaml`]: {
        ratings: ['right', 'wrong'],
        checklist: ['Names spelled as they spell them'],
        secondReview: false,
      },
    });
    expect(result.checks[0]).toEqual({
      uri: FERRY,
      corpus: `${ROOT}newsmark.yaml`,
      file: 'ferry.txt',
      line: 1,
      column: 29,
      id: 'c-00000001',
      layer: 'claim',
      attention: null,
      ranges: [rangeOf(LOSS, FERRY_TEXT)],
      text: LOSS,
      speaker: null,
      truth: {
        status: 'done',
        rating: 'wrong',
        verdict: 'It was 2.4 million.',
        claimant: null,
        by: 'Ada Berg',
        since: '2026-11-20T10:00:00Z',
        evidence: [],
        notes: [],
        history: [],
        reviewedBy: [],
      },
      said: null,
      worth: null,
    });
  });

  test('is told again without reading anything, while nothing changes', async () => {
    const present = await world();
    await present.checks();
    const { length } = present.files.reads;
    expect(listed(await present.checks())).toEqual(DESK_LIST);
    expect(present.files.reads.slice(length)).toEqual([]);
  });

  test('reads no article without a sidecar, and one whose sidecar changed alone', async () => {
    const present = await world({ ...DESK, [`${ROOT}third.txt`]: 'Nobody checks this.' });
    await present.checks();
    expect(present.files.reads.filter((uri) => uri.startsWith(`${ROOT}third`))).toEqual([]);
    const { length } = present.files.reads;
    present.files.files.set(MARKS, sidecarOf(PIER_ENTRY));
    present.editor.filesChanged(MARKS);
    expect(listed(await present.checks())).toEqual(DESK_LIST.slice(1));
    expect(present.files.reads.slice(length)).toEqual([MARKS, FERRY]);
  });

  test.each<[string, Readonly<Record<string, string | null>>, readonly string[], readonly string[]]>([
    ['an article vanished', { [FERRY]: null }, [FERRY], DESK_LIST.slice(2)],
    ['a sidecar vanished', { [MARKS]: null }, [MARKS], DESK_LIST.slice(2)],
    [
      'an article was rewritten',
      { [FERRY]: FERRY_TEXT.replace('4.2 million', '2.4 million') },
      [FERRY],
      [
        `ferry.txt:1:29 stale '${LOSS.replace('4.2', '2.4')}' true? done wrong (Ada Berg)`,
        ...DESK_LIST.slice(1),
      ],
    ],
    [
      'its words are gone',
      { [FERRY]: 'SELBY QUAY — Nothing of that.\n' },
      [FERRY],
      [
        `ferry.txt:?:? orphan '${LOSS}' true? done wrong (Ada Berg)`,
        `ferry.txt:?:? orphan '${PIER}' true? open (Bo Thorn) said? checking (Bo Thorn)`,
        ...DESK_LIST.slice(2),
      ],
    ],
    [
      'a new article came',
      {
        [`${ROOT}quay.txt`]: FERRY_TEXT,
        [`${ROOT}quay.txt.marks.yaml`]: sidecarOf(LOSS_ENTRY),
      },
      [`${ROOT}quay.txt`, `${ROOT}quay.txt.marks.yaml`],
      [...DESK_LIST, `quay.txt:1:29 '${LOSS}' true? done wrong (Ada Berg)`],
    ],
    [
      'newsmark.yaml lists others',
      { [`${ROOT}newsmark.yaml`]: CORPUS.replace('*.txt', 'mill.*') },
      [`${ROOT}newsmark.yaml`],
      DESK_LIST.slice(2),
    ],
  ])('is another when %s', async (_what, changes, uris, expected) => {
    const present = await world();
    await present.checks();
    for (const [uri, text] of Object.entries(changes)) {
      if (text === null) present.files.files.delete(uri);
      else present.files.files.set(uri, text);
    }
    present.editor.filesChanged(...uris);
    expect(listed(await present.checks())).toEqual(expected);
  });

  test('uses what can be read of a broken sidecar', async () => {
    const broken = `${sidecarOf(LOSS_ENTRY)}  - id: [\n${PIER_ENTRY}`;
    expect(parseSidecar(broken).problems.length).toBeGreaterThan(0);
    const present = await world({ ...DESK, [MARKS]: broken });
    expect(listed(await present.checks())).toEqual(expect.arrayContaining([DESK_LIST[0], DESK_LIST[2]]));
  });

  test('holds private evidence, which is marked', async () => {
    const present = await world({
      ...DESK,
      [`${FERRY}.private.yaml`]: sidecarOf(
        entry(
          'c-00000001',
          LOSS,
          FERRY_TEXT,
          'Ada Berg',
          'evidence: [{kind: call, publisher: A clerk, at: 2026-11-20T09:00:00Z}]',
        ),
      ),
    });
    expect(listed(await present.checks())[0]).toBe(`${DESK_LIST[0]} +P`);
  });

  test('is one’s own where each reviewer has a sidecar', async () => {
    const present = await world({
      [`${ROOT}newsmark.yaml`]: `${CORPUS}marks: "marks/{reviewer}/{path}.yaml"\n`,
      [FERRY]: FERRY_TEXT,
      [`${ROOT}marks/Ada%20Berg/ferry.txt.yaml`]: sidecarOf(LOSS_ENTRY),
      [`${ROOT}marks/Bo%20Thorn/ferry.txt.yaml`]: sidecarOf(PIER_ENTRY),
    });
    expect(listed(await present.checks())).toEqual(DESK_LIST.slice(0, 1));
  });

  test('hides nothing that people wrote from who works blind, and proposes nothing', async () => {
    const present = await world(DESK, { reviewer: 'Ada Berg', review: { blind: true } });
    present.editor.open(FERRY, FERRY_TEXT);
    expect(listed(await present.checks({ proposals: true }))).toEqual(DESK_LIST);
  });
});

describe('an article', () => {
  test('can be asked for alone, by the address that the editor uses', async () => {
    const present = await world();
    const uri = 'FILE:///desk/%6Dill.txt';
    const { checks, houses } = await present.checks({ uri });
    expect([listed({ checks }), checks[0]?.uri]).toEqual([DESK_LIST.slice(2), uri]);
    expect(Object.keys(houses)).toEqual(['', `${ROOT}newsmark.yaml`]);
  });

  test('that is open says who speaks, and is told as it is typed', async () => {
    const present = await world();
    present.editor.open(FERRY, FERRY_TEXT);
    present.editor.type(FERRY, 2, [0, 0, 0], 'WEST ');
    expect(listed(await present.checks())).toEqual([
      `ferry.txt:1:34 '${LOSS}' true? done wrong (Ada Berg)`,
      `ferry.txt:3:1 '${PIER}' by Ines Corrigan true? open (Bo Thorn) said? checking (Bo Thorn)`,
      DESK_LIST[2],
    ]);
  });

  test('that is closed says who speaks where it may be analysed', async () => {
    const present = await world();
    const [, pier] = listed(await present.checks({ speakers: true }));
    expect(pier).toBe(DESK_LIST[1]?.replace(' true?', ' by Ines Corrigan true?'));
    // It is known now, and nobody has to ask for it again.
    expect(listed(await present.checks())[1]).toBe(pier);
  });

  test('that is loose is listed while it is open', async () => {
    const loose = 'file:///elsewhere/loose.article';
    const present = await world({
      ...DESK,
      [loose]: MILL_TEXT,
      [`${loose}.marks.yaml`]: sidecarOf(SOLD_ENTRY),
    });
    present.editor.open(loose, MILL_TEXT);
    expect(listed(await present.checks())).toEqual([
      ...DESK_LIST,
      `loose.article:3:1 '${SOLD}' true? open (Ada Berg)`,
    ]);
    present.editor.close(loose);
    expect(listed(await present.checks())).toEqual(DESK_LIST);
  });

  test('that is open has proposals where they are asked for', async () => {
    const present = await world();
    present.editor.open(MILL, MILL_TEXT);
    expect(listed(await present.checks({ uri: MILL, proposals: true }))).toEqual([
      "mill.txt:1:24 'The paper mill at Elsin let 300 workers go in March.' true? proposed",
      DESK_LIST[2],
    ]);
    expect(listed(await present.checks())).toEqual(DESK_LIST);
  });

  test('that is closed has proposals where it is asked for alone, and none among all', async () => {
    const present = await world();
    const { checks } = await present.checks({ uri: MILL, proposals: true });
    expect(checks.map(({ worth }) => worth !== null)).toEqual([true, false]);
    expect(listed(await present.checks({ proposals: true }))).toEqual(DESK_LIST);
    const spoken = (await present.checks({ proposals: true, speakers: true })).checks;
    expect(spoken.filter(({ worth }) => worth !== null)).toEqual([]);
  });

  test('of another corpus is no passage, wherever a path leads', async () => {
    const passage = JSON.stringify({ exact: SOLD, at: 0 });
    const evidence = (file: string): string =>
      `{kind: passage, file: ${file}, passage: ${passage}, at: 2026-11-20T09:00:00Z}`;
    const present = await world({
      ...DESK,
      'file:///secret.txt': SOLD,
      [`${ROOT}secret.md`]: SOLD,
      [MARKS]: sidecarOf(
        `${LOSS_ENTRY.trimEnd()}\n    evidence: [${['mill.txt', '../secret.txt', 'secret.md'].map(evidence).join(', ')}]\n`,
      ),
    });
    const { truth } = await itemOf(present, 'c-00000001');
    expect(truth?.evidence.map(({ passageUri, passageRange }) => [passageUri, passageRange])).toEqual([
      [MILL, rangeOf(SOLD, MILL_TEXT)],
      [null, null],
      [null, null],
    ]);
    expect(present.files.reads.filter((uri) => uri.includes('secret'))).toEqual([]);
  });
});

test('an editor that keeps its files to itself has the same list', async () => {
  const files = memoryFiles(DESK);
  const ask = async (method: string, params: object): Promise<unknown> => {
    if (method === LIST_FILES) return { uris: await files.list((params as ListFilesParams).folder) };
    const bytes = method === READ_FILE ? await files.read((params as ReadFileParams).uri) : null;
    return { base64: bytes && Buffer.from(bytes).toString('base64') };
  };
  const editor = editorHere(clientFiles(ask));
  const present = worldOf(editor, files);
  worlds.push(present);
  await editor.start(FULL, { files: 'client' }, [ROOT]);
  expect(listed(await present.checks())).toEqual(DESK_LIST);
});
