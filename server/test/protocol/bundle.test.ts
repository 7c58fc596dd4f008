import { fork, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  IPCMessageReader,
  IPCMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver-protocol/node';
import { FULL, bundleServer, editorOverStdio, summary } from './editor.ts';

/** The server as it ships, over stdio. */
let program = '';

beforeAll(() => {
  program = bundleServer();
});

const URI = 'file:///nowhere/dam.article';
/** One broken quotation, in the second line. */
const TEXT =
  'Harwick pays for a dam\nThe dam is safe,” said Ann Tolliver, the mayor of Harwick, on Tuesday.\n';

describe('the bundled server', () => {
  test('with a full client: everything is offered, an edit is seen by the next pull', async () => {
    const editor = editorOverStdio(program);
    const { capabilities, serverInfo } = await editor.start(FULL, { files: 'node' });
    expect([serverInfo?.name, capabilities.positionEncoding]).toEqual(['newsmark', 'utf-16']);
    expect(Object.keys(capabilities).sort()).toEqual([
      'codeActionProvider',
      'definitionProvider',
      'diagnosticProvider',
      'documentHighlightProvider',
      'documentSymbolProvider',
      'foldingRangeProvider',
      'hoverProvider',
      'inlayHintProvider',
      'positionEncoding',
      'referencesProvider',
      'renameProvider',
      'semanticTokensProvider',
      'textDocumentSync',
      'workspace',
    ]);
    editor.open(URI, TEXT);
    const first = await editor.pull(URI);
    expect(summary(first)).toContain('1:0-17 broken-quote');
    expect(await editor.pull(URI, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    editor.type(URI, 2, [1, 0, 0], '“');
    expect(summary(await editor.pull(URI, first.resultId))).not.toContainEqual(
      expect.stringContaining('broken-quote'),
    );
    expect(await editor.quit()).toBe(0);
  });

  test('with a minimal client: diagnostics are sent, and nothing is used that was not offered', async () => {
    const editor = editorOverStdio(program);
    const { capabilities } = await editor.start({});
    expect([
      capabilities.diagnosticProvider,
      capabilities.codeActionProvider,
      capabilities.workspace,
    ]).toEqual([undefined, undefined, undefined]);
    editor.open(URI, TEXT);
    const { diagnostics, ...rest } = (await editor.next('textDocument/publishDiagnostics')) as {
      diagnostics: [];
    };
    expect([rest, summary({ items: diagnostics })]).toEqual([
      { uri: URI },
      expect.arrayContaining(['1:0-17 broken-quote']),
    ]);
    const hover = await editor.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 1, character: 3 },
    });
    expect(hover).toMatchObject({ contents: { kind: 'plaintext' } });
    expect(await editor.quit()).toBe(0);
  });

  test('ends with 1 where the client leaves without a word', async () => {
    const editor = editorOverStdio(program);
    await editor.start({});
    void editor.connection.sendNotification('exit');
    expect(await editor.exit).toBe(1);
    const left = editorOverStdio(program);
    await left.start({});
    // An answer says that everything before it was written.
    await left.connection.sendRequest('newsmark/recognize', { uri: URI });
    left.stop();
    expect(await left.exit).toBe(1);
  });

  test('survives what is no message, and notifications that make no sense', async () => {
    const editor = editorOverStdio(program);
    await editor.start({});
    editor.write('{{{{');
    editor.write('[]');
    editor.write('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}');
    editor.write('{"jsonrpc":"2.0","method":"textDocument/didChange","params":null}');
    expect(await editor.connection.sendRequest('newsmark/recognize', { uri: URI })).toMatchObject({
      by: 'name',
    });
    expect(await editor.quit()).toBe(0);
  });

  test('speaks over the channel of a forked process, as VS Code starts it', async () => {
    const child = fork(program, ['--node-ipc']);
    const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const answer = await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    expect(answer).toMatchObject({ serverInfo: { name: 'newsmark' } });
    const exit = new Promise((resolve) => child.on('exit', resolve));
    await connection.sendRequest('shutdown');
    void connection.sendNotification('exit');
    expect(await exit).toBe(0);
    connection.dispose();
  });

  test('says how it is started where it is started wrongly', () => {
    const { status, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'usage: node server.cjs --stdio | --node-ipc | --socket=PORT\n']);
  });
});
