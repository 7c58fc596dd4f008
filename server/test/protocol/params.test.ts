import { afterEach, describe, expect, test } from 'vitest';
import { EXPLAIN, RECOGNIZE, STATUS } from '../../src/protocol/protocol.ts';
import { memoryFiles } from '../support/memoryFiles.ts';
import { FULL, editorHere, summary, type Editor } from './editor.ts';

const URI = 'file:///news/pier.article';
const textDocument = { uri: URI };
const BROKEN = 'The pier is closed,” said Ida Brekke, the harbour master of Halden, on Tuesday.';

let editors: Editor[] = [];

afterEach(() => {
  for (const { connection } of editors) connection.dispose();
  editors = [];
});

async function started(): Promise<Editor> {
  const editor = editorHere(memoryFiles());
  editors.push(editor);
  await editor.start(FULL);
  editor.open(URI, BROKEN);
  return editor;
}

describe('params of another shape are the client’s mistake, told in words', () => {
  const place = { line: 0, character: 0 };
  test.each([
    ['textDocument/hover', {}, "Hover failed: 'textDocument' is missing."],
    ['textDocument/hover', { textDocument }, "Hover failed: 'position' is missing."],
    [
      'textDocument/hover',
      { textDocument, position: { line: '0', character: 0 } },
      `Hover failed: 'position.line' should be number, and is "0".`,
    ],
    [
      'textDocument/documentHighlight',
      { textDocument, position: { line: -1, character: 0 } },
      "Highlights failed: 'position.line' should be >=0, and is -1.",
    ],
    [
      'textDocument/documentSymbol',
      { textDocument: { uri: 5 } },
      "Outline failed: 'textDocument.uri' should be string, and is 5.",
    ],
    ['textDocument/foldingRange', {}, "Folding failed: 'textDocument' is missing."],
    ['textDocument/diagnostic', {}, "Diagnostics failed: 'textDocument' is missing."],
    ['workspace/diagnostic', {}, "Diagnostics of the corpus failed: 'previousResultIds' is missing."],
    ['textDocument/semanticTokens/full', {}, "Semantic tokens failed: 'textDocument' is missing."],
    [
      'textDocument/semanticTokens/full/delta',
      { textDocument },
      "Semantic tokens failed: 'previousResultId' is missing.",
    ],
    [
      'textDocument/semanticTokens/range',
      { textDocument, range: { start: place } },
      "Semantic tokens failed: 'range.end' is missing.",
    ],
    [
      'textDocument/codeAction',
      { textDocument, range: { start: place, end: place } },
      "Code actions failed: 'context' is missing.",
    ],
    ['workspace/executeCommand', { command: 7 }, "Command failed: 'command' should be string, and is 7."],
    [RECOGNIZE, { uri: null }, "Recognition failed: 'uri' should be string, and is null."],
    [STATUS, {}, "Status failed: 'uri' is missing."],
    [EXPLAIN, { uri: URI }, "Explanation failed: 'position' is missing."],
  ])('%s %j', async (method, params, message) => {
    const { connection } = await started();
    await expect(connection.sendRequest(method, params)).rejects.toMatchObject({ code: -32602, message });
  });

  test('also in initialize, which may be sent again', async () => {
    const editor = editorHere(memoryFiles());
    editors.push(editor);
    await expect(
      editor.connection.sendRequest('initialize', { capabilities: {}, rootUri: 5 }),
    ).rejects.toMatchObject({
      code: -32602,
      message: "Initialize failed: 'rootUri' should be string, and is 5.",
    });
    expect(await editor.start(FULL)).toMatchObject({ serverInfo: { name: 'newsmark' } });
  });
});

test.each([
  [
    'textDocument/didChange',
    { textDocument: { uri: URI, version: 2 }, contentChanges: [{ text: 5 }] },
    "A change is passed over: 'contentChanges.0.text' should be string, and is 5.",
  ],
  [
    'textDocument/didOpen',
    { textDocument: { uri: URI, languageId: 'x', version: 2 } },
    "Opening is passed over: 'textDocument.text' is missing.",
  ],
  ['textDocument/didClose', { textDocument: {} }, "Closing is passed over: 'textDocument.uri' is missing."],
  ['workspace/didChangeWatchedFiles', {}, "A change of files is passed over: 'changes' is missing."],
  [
    'workspace/didChangeWorkspaceFolders',
    { event: { added: [] } },
    "Change of folders is passed over: 'event.removed' is missing.",
  ],
])('%s of another shape leaves all as it was, and is logged', async (method, params, message) => {
  const editor = await started();
  const before = summary(await editor.pull(URI));
  expect(before).not.toEqual([]);
  void editor.connection.sendNotification(method, params);
  expect(await editor.next('window/logMessage')).toMatchObject({ type: 1, message });
  expect(summary(await editor.pull(URI))).toEqual(before);
});

test('what waits when the shutdown comes is cancelled, and keeps it from nothing', async () => {
  // No file is ever read, so that nothing that depends on one is ever answered.
  const editor = editorHere({ ...memoryFiles(), read: () => new Promise(() => undefined) });
  editors.push(editor);
  await editor.start(FULL);
  editor.open(URI, BROKEN);
  const pulls = [1, 2, 3].map(() => editor.pull(URI).then(String, ({ code }: { code: number }) => code));
  const whole = editor.connection
    .sendRequest('workspace/diagnostic', { previousResultIds: [] })
    .then(String, ({ code }: { code: number }) => code);
  expect(await editor.connection.sendRequest('shutdown')).toBe(null);
  expect(await Promise.all([...pulls, whole])).toEqual([-32800, -32800, -32800, -32800]);
});

test('what comes after the shutdown is refused', async () => {
  const editor = await started();
  await editor.connection.sendRequest('shutdown');
  await expect(editor.pull(URI)).rejects.toMatchObject({ code: -32600, message: 'The server is shut down.' });
});
