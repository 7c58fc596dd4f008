import { afterEach, describe, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { CHECKS_CHANGED } from '../../src/protocol/factcheck.ts';
import { SAVE_DECISIONS } from '../../src/protocol/protocol.ts';
import {
  CORPUS,
  factCheckWorld,
  FERRY,
  FERRY_TEXT,
  itemOf,
  listed,
  LOSS,
  LOSS_ENTRY,
  MILL,
  MILL_TEXT,
  rangeOf,
  ROOT,
  sidecarAt,
  sidecarOf,
  type FactCheckWorld,
} from './factcheckWorld.ts';

const worlds: FactCheckWorld[] = [];
afterEach(async () => {
  await Promise.all(worlds.splice(0).map(({ editor }) => editor.quit()));
});

async function world(...given: Parameters<typeof factCheckWorld>): ReturnType<typeof factCheckWorld> {
  const made = await factCheckWorld(...given);
  worlds.push(made);
  return made;
}

const MARKS = `${FERRY}.marks.yaml`;

test('a check becomes stale when a figure is edited, and is about the new words when it is made again', async () => {
  const present = await world();
  present.editor.open(FERRY, FERRY_TEXT);
  present.editor.type(FERRY, 2, [0, 51, 54], '2.4');
  const { attention, text, earlier } = await itemOf(present, 'c-00000001');
  expect([attention, text, earlier]).toEqual(['stale', LOSS.replace('4.2', '2.4'), LOSS]);
  const hover = await present.editor.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri: FERRY },
    position: { line: 0, character: 45 },
  });
  expect((hover.contents as MarkupContent).value).toContain(
    `**Is it true?** done · wrong · by Ada Berg  \n*The words have changed since this was checked.* It is about “${LOSS}”.`,
  );
  await present.check({ id: 'c-00000001', steps: [{ step: 'set', rating: 'right' }] });
  expect((await itemOf(present, 'c-00000001')).attention).toBe(null);
});

test('a check that cannot be saved counts all the same, also of an article that had no sidecar', async () => {
  const present = await world({ [`${ROOT}newsmark.yaml`]: CORPUS, [FERRY]: FERRY_TEXT });
  present.sidecars.refusal = 'the disk is full';
  const { id, ...result } = await present.check({ range: rangeOf(LOSS, FERRY_TEXT), steps: [] });
  expect(result).toEqual({ counts: true, saved: false });
  const row = `ferry.txt:1:29 '${LOSS}' true? open (Ada Berg)`;
  expect(listed(await present.checks())).toEqual([row]);
  await present.check({ id: id ?? '', steps: [{ step: 'addNote', text: 'Ask.' }] });
  expect(listed(await present.checks())).toEqual([`${row} ~1`]);
  present.sidecars.refusal = null;
  await present.command(SAVE_DECISIONS);
  expect(sidecarAt(present, MARKS).marks.length).toBe(1);
  expect(listed(await present.checks())).toEqual([`${row} ~1`]);
});

describe('our client is told', () => {
  test.each<[string, (present: FactCheckWorld) => void, object]>([
    ['of a sidecar that is edited', ({ editor }) => editor.open(MARKS, sidecarOf(), 'yaml'), { uri: FERRY }],
    [
      'of an article that came',
      ({ editor, files }) => {
        files.files.set(`${ROOT}quay.txt`, FERRY_TEXT);
        editor.filesChanged(`${ROOT}quay.txt`);
      },
      {},
    ],
    [
      'of a sidecar that somebody else wrote',
      ({ editor, files }) => {
        files.files.set(MARKS, sidecarOf(LOSS_ENTRY));
        editor.filesChanged(MARKS);
      },
      { uri: FERRY },
    ],
    [
      'of a house that changed its ratings',
      ({ editor, files }) => {
        files.files.set(`${ROOT}newsmark.yaml`, CORPUS.replace('right', 'sound'));
        editor.filesChanged(`${ROOT}newsmark.yaml`);
      },
      {},
    ],
    [
      'of what was written here',
      (present) => void present.check({ id: 'c-00000001', steps: [{ step: 'set', status: 'open' }] }),
      { uri: FERRY },
    ],
    ['of an article that was opened', ({ editor }) => editor.open(MILL, MILL_TEXT), { uri: MILL }],
  ])('%s', async (_what, change, params) => {
    const present = await world();
    await present.checks();
    // What the start itself told.
    await present.editor.next(CHECKS_CHANGED);
    change(present);
    expect(await present.editor.next(CHECKS_CHANGED)).toEqual(params);
  });
});
