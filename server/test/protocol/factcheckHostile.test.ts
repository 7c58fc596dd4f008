import { afterEach, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { SHEET, type SheetResult } from '../../src/protocol/factcheck.ts';
import {
  DESK,
  entry,
  factCheckWorld,
  FERRY,
  FERRY_TEXT,
  itemOf,
  LOSS,
  sidecarOf,
  type FactCheckWorld,
} from './factcheckWorld.ts';

const worlds: FactCheckWorld[] = [];
afterEach(async () => {
  await Promise.all(worlds.splice(0).map(({ editor }) => editor.quit()));
});

const URL = 'javascript:alert(1)';
const TITLE = 'Gone\u202Eexe.\u0007 [run](command:workbench.action.quit) <img src=x onerror=alert(1)>';
const RATING = '**true** [x](command:y)';
const NOTE = 'ten signs '.repeat(100_000);

/** Signs that turn the direction of writing or steer a terminal; line ends are none. */
const UNSEEN = /\p{Bidi_Control}|(?![\n\r])\p{Cc}/u;

/** A desk whose sidecar somebody filled with whatever could do harm. */
async function hostileDesk(): Promise<FactCheckWorld> {
  const present = await factCheckWorld({
    ...DESK,
    [`${FERRY}.marks.yaml`]: sidecarOf(
      entry(
        'c-00000001',
        LOSS,
        FERRY_TEXT,
        '"<b>Eve</b>"',
        'status: done',
        `rating: ${JSON.stringify(RATING)}`,
        'evidence:',
        `  - {id: e-1, kind: page, url: ${JSON.stringify(URL)}, title: ${JSON.stringify(TITLE)}, at: 2026-11-20T09:00:00Z}`,
        'notes:',
        `  - {text: ${JSON.stringify(NOTE)}, at: 2026-11-20T09:00:00Z}`,
      ),
    ),
  });
  worlds.push(present);
  return present;
}

test('what people wrote is told as they wrote it, for a client to show with care', async () => {
  const { truth } = await itemOf(await hostileDesk(), 'c-00000001');
  expect([truth?.rating, truth?.evidence[0]?.url, truth?.evidence[0]?.title, truth?.notes[0]?.text]).toEqual([
    RATING,
    URL,
    TITLE,
    NOTE,
  ]);
});

test('a card shows nothing of it that could do anything', async () => {
  const { editor } = await hostileDesk();
  editor.open(FERRY, FERRY_TEXT);
  const hover = await editor.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri: FERRY },
    position: { line: 0, character: 45 },
  });
  expect((hover.contents as MarkupContent).value).toContain(
    '**Is it true?** done · \\*\\*true\\*\\* \\[x\\](command:y) · by \\<b\\>Eve\\</b\\> · 1 piece of evidence',
  );
});

test.each<['md' | 'html' | 'csv', readonly RegExp[]]>([
  ['md', [/(?<!\\)\]\(\s*(?:command|javascript):/, /(?<!\\)<img/, UNSEEN]],
  ['html', [/href="\s*(?:command|javascript):/, /<img/, UNSEEN]],
  ['csv', [UNSEEN]],
])('a sheet as %s holds nothing that runs, and is not as long as the note', async (format, never) => {
  const { editor } = await hostileDesk();
  const { text } = await editor.connection.sendRequest<SheetResult>(SHEET, { uri: FERRY, format });
  expect(text).toContain('command:');
  expect(never.filter((pattern) => pattern.test(text))).toEqual([]);
  expect(text.length).toBeLessThan(NOTE.length / 10);
});
