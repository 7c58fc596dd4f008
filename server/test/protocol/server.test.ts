import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, Hover, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { EXPLAIN, RECOGNIZE, STATUS, STATUS_CHANGED } from '../../src/protocol/protocol.ts';
import type { FileHost } from '../../src/workspace/ports.ts';
import { memoryFiles } from '../support/memoryFiles.ts';
import { FULL, editorHere, summary, type Editor } from './editor.ts';

const URI = 'file:///news/dam.article';
const BROKEN = 'The dam is safe,” said Ann Tolliver, the mayor of Harwick, on Tuesday.';

let editors: Editor[] = [];

/** An editor with a server in this process; it is closed after the test. */
function editorWith(files: FileHost = memoryFiles()): Editor {
  const editor = editorHere(files);
  editors.push(editor);
  return editor;
}

afterEach(() => {
  for (const { connection } of editors) connection.dispose();
  editors = [];
});

/** The broken quotation's place in a text, as the editor counts. */
async function checkPlace(text: string, expected: readonly string[]): Promise<void> {
  const editor = editorWith();
  await editor.start(FULL);
  editor.open(URI, text);
  const found = summary(await editor.pull(URI)).filter((line) => line.endsWith('broken-quote'));
  expect(found.map((line) => line.split(' ')[0])).toEqual(expected);
}

describe('pulled diagnostics', () => {
  test('positions count UTF-16 units behind an emoji', () => checkPlace(`😀 ${BROKEN}`, ['0:0-20']));
  test('a lone surrogate is a unit', () => checkPlace(`\ud83d ${BROKEN}`, ['0:0-19']));
  test('CRLF', () => checkPlace(`Harwick pays\r\n\r\n${BROKEN}\r\n`, ['2:0-17']));
  test('a byte order mark', () => checkPlace(`\uFEFFHarwick pays\n\n${BROKEN}`, ['2:0-17']));
  test('an empty document', () => checkPlace('', []));
  test('a line of five megabytes', async () => {
    const editor = editorWith();
    await editor.start(FULL);
    editor.open(URI, `${BROKEN} ${'a'.repeat(5_000_000)}`);
    expect(summary(await editor.pull(URI))).toContain('0:0-17 broken-quote');
  });

  test('a diagnostic carries its rule, its page, its severity and its source', async () => {
    const editor = editorWith();
    await editor.start(FULL);
    editor.open(URI, BROKEN);
    const report = await editor.pull(URI);
    expect('items' in report ? report.items.find(({ code }) => code === 'broken-quote') : null).toMatchObject(
      {
        source: 'newsmark',
        severity: 3,
        codeDescription: { href: 'file:///docs/rules/broken-quote.md' },
        message: 'Where does this quotation begin? Its opening mark is missing.',
      },
    );
  });

  test('a cancelled request answers with an error, never with an empty list', async () => {
    const readings: ((bytes: null) => void)[] = [];
    const read = (): Promise<null> => new Promise((resolve) => readings.push(resolve));
    const editor = editorWith({ ...memoryFiles(), read });
    await editor.start(FULL);
    editor.open(URI, BROKEN);
    const cancel = new CancellationTokenSource();
    const pulled = editor.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: URI } },
      cancel.token,
    );
    cancel.cancel();
    const outcome = pulled.then(String, ({ code }: { code: number }) => code);
    // The cancellation arrives before the files do: notifications keep their order.
    await editor.connection.sendRequest('newsmark/none').catch(() => undefined);
    for (const resolve of readings) resolve(null);
    expect(await outcome).toBe(-32800);
  });

  test('a closed document has none', async () => {
    const editor = editorWith();
    await editor.start(FULL);
    editor.open(URI, BROKEN);
    await editor.pull(URI);
    editor.close(URI);
    expect(summary(await editor.pull(URI))).toEqual([]);
  });

  test('a request that fails answers with an error, and the server lives on', async () => {
    const editor = editorWith();
    await editor.start(FULL);
    editor.open(URI, BROKEN);
    await expect(
      editor.connection.sendRequest('workspace/executeCommand', { command: 'newsmark.none' }),
    ).rejects.toMatchObject({ code: -32603, message: 'Command failed: there is no command newsmark.none' });
    expect(summary(await editor.pull(URI))).not.toEqual([]);
  });

  test('before initialize there is only an error', async () => {
    const editor = editorWith();
    await expect(editor.pull(URI)).rejects.toMatchObject({ code: -32002 });
    await editor.start(FULL);
    expect(summary(await editor.pull(URI))).toEqual([]);
  });
});

describe('sent diagnostics', () => {
  const PUSHED = { textDocument: { publishDiagnostics: { versionSupport: true } } };

  test('name the version, and are taken back when the document closes', async () => {
    const editor = editorWith();
    await editor.start(PUSHED);
    editor.open(URI, BROKEN);
    expect(await editor.next('textDocument/publishDiagnostics')).toMatchObject({ uri: URI, version: 1 });
    editor.type(URI, 2, [0, 0, 0], '“');
    expect(await editor.next('textDocument/publishDiagnostics')).toMatchObject({ uri: URI, version: 2 });
    editor.close(URI);
    expect(await editor.next('textDocument/publishDiagnostics')).toEqual({ uri: URI, diagnostics: [] });
  });
});

const CORPUS = 'file:///news/newsmark.yaml';
const REGISTRY = 'file:///news/actors.yaml';
const HELD = {
  [CORPUS]: 'version: 1\narticles: ["*.txt"]\nactors: [actors.yaml]\n',
  [REGISTRY]: 'version: 1\nactors:\n  - {id: dam, name: Harwick Dam, type: PLACE, note: Built in 1911.}\n',
};
const STORY = 'file:///news/story.txt';

/** The hover card at a place of the first line. */
async function hoverAt(editor: Editor, uri: string, character: number): Promise<string> {
  const hover = await editor.connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character },
  });
  return hover === null ? '' : (hover.contents as { value: string }).value;
}

describe('a corpus', () => {
  test('a registry that changes on disk takes effect, and the client is asked to ask again', async () => {
    const files = memoryFiles(HELD);
    const editor = editorWith(files);
    await editor.start(FULL);
    editor.open(STORY, 'The Harwick Dam was closed.', 'plaintext');
    expect(await hoverAt(editor, STORY, 6)).toContain('Built in 1911.');
    files.files.set(REGISTRY, HELD[REGISTRY].replace('1911', '1912'));
    editor.filesChanged(REGISTRY);
    await editor.next('workspace/diagnostic/refresh');
    await editor.next('workspace/semanticTokens/refresh');
    expect(await hoverAt(editor, STORY, 6)).toContain('Built in 1912.');
  });

  test('a registry that is typed takes effect at once', async () => {
    const editor = editorWith(memoryFiles(HELD));
    await editor.start(FULL);
    editor.open(STORY, 'The Harwick Dam was closed.', 'plaintext');
    await hoverAt(editor, STORY, 6);
    editor.open(REGISTRY, HELD[REGISTRY].replace('Built', 'Rebuilt'), 'yaml');
    expect(await hoverAt(editor, STORY, 6)).toContain('Rebuilt in 1911.');
  });

  test('errors of newsmark.yaml stand at their place', async () => {
    const editor = editorWith(memoryFiles(HELD));
    await editor.start(FULL);
    editor.open(CORPUS, `${HELD[CORPUS]}rules: {vague-sauce: off}\n`, 'yaml');
    expect(summary(await editor.pull(CORPUS))).toEqual(['3:8-19 undefined']);
  });

  test('diagnostics of all its files are streamed while the request stays open', async () => {
    const files = memoryFiles({
      ...HELD,
      'file:///news/a.txt': BROKEN,
      'file:///news/b.txt': 'The dam held.',
      'file:///news/c.txt': Uint8Array.from([0x41, 0xff]),
    });
    const editor = editorWith(files);
    editor.answer('workspace/configuration', () => [{ diagnostics: { scope: 'corpus' } }]);
    await editor.start(FULL, { files: 'node' }, ['file:///news']);
    const reports: string[] = [];
    const arrivals: (() => void)[] = [];
    editor.connection.onNotification(
      '$/progress',
      ({ value }: { value: { items: { uri: string; items: object[] }[] } }) => {
        for (const { uri, items } of value.items)
          reports.push(`${uri.slice('file:///news/'.length)} ${items.length > 0}`);
        for (const arrival of arrivals.splice(0)) arrival();
      },
    );
    const arrived = async (count: number): Promise<string[]> => {
      while (reports.length < count) await new Promise<void>((resolve) => arrivals.push(resolve));
      return reports.splice(0).sort();
    };
    const cancel = new CancellationTokenSource();
    const pulled = editor.connection.sendRequest(
      'workspace/diagnostic',
      { previousResultIds: [], partialResultToken: 'corpus' },
      cancel.token,
    );
    expect(await arrived(5)).toEqual([
      'a.txt true',
      'actors.yaml false',
      'b.txt false',
      'c.txt true',
      'newsmark.yaml false',
    ]);
    files.files.set('file:///news/b.txt', BROKEN);
    editor.filesChanged('file:///news/b.txt');
    expect(await arrived(1)).toEqual(['b.txt true']);
    cancel.cancel();
    await expect(pulled).rejects.toMatchObject({ code: -32800 });
  });
});

describe('other answers', () => {
  test('tokens: the whole, then only what an edit changed', async () => {
    const editor = editorWith();
    await editor.start(FULL);
    editor.open(URI, `“The dam is safe,” said Ann Tolliver.\n\n${BROKEN}`);
    const textDocument = { uri: URI };
    const ask = editor.connection.sendRequest.bind(editor.connection);
    const full = await ask<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    editor.type(URI, 2, [0, 36, 37], '!');
    const delta = await ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    });
    expect([full.data.length > 0, delta.edits]).toEqual([true, []]);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const part = await ask<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
    expect(part.data).toEqual(full.data.slice(0, part.data.length));
    expect(part.data.length).toBeLessThan(full.data.length);
  });

  test('repairs and decisions are choices, none of them preferred; repairs hold to their version', async () => {
    const editor = editorWith();
    await editor.start(FULL);
    editor.open(URI, BROKEN);
    const found = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } },
      context: { diagnostics: [] },
    });
    expect(found.map(({ title, kind, isPreferred }) => ({ title, kind, isPreferred }))).toEqual([
      { title: 'Open the quotation with “', kind: 'quickfix' },
      { title: 'Remove the closing mark ”', kind: 'quickfix' },
      { title: 'Leave these marks as they are', kind: 'quickfix' },
      { title: 'Speaker: nobody is named', kind: 'quickfix' },
      { title: 'Not a quotation', kind: 'quickfix' },
      { title: "This is no speech (title, nickname, arm's length)", kind: 'quickfix' },
      { title: 'This is a partial quotation', kind: 'quickfix' },
      { title: 'Begin the quotation later, with ‘dam’', kind: 'quickfix' },
    ]);
    expect(found[0]?.edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri: URI, version: 1 },
          edits: [
            { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: '“' },
          ],
        },
      ],
    });
  });

  test('actions answer the diagnostic that tells their finding, also as one of several of a sentence', async () => {
    const editor = editorWith();
    await editor.start(FULL);
    editor.open(
      URI,
      'Ann Tolliver came on Tuesday. The dam of Harwick will ruin it and is expected "to be the first to go” in May.',
    );
    const report = await editor.pull(URI);
    const diagnostics = 'items' in report ? report.items : [];
    expect(diagnostics.map(({ code }) => code)).toEqual(['unattributed-quote']);
    const found = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: { line: 0, character: 87 }, end: { line: 0, character: 87 } },
      context: { diagnostics },
    });
    expect(
      found.map(({ title, diagnostics: told = [] }) => [title, ...told.map(({ code }) => code)].join(' · ')),
    ).toEqual([
      'Write “ for " · unattributed-quote',
      'Write " for ” · unattributed-quote',
      'Needs no source: settled record · unattributed-quote',
      'Needs no source: seen in public · unattributed-quote',
      'Needs no source: house style · unattributed-quote',
      'Needs no speaker · unattributed-quote',
      'Leave these marks as they are · unattributed-quote',
      'To the fact-check list · unattributed-quote',
      'Speaker: Ann Tolliver · unattributed-quote',
      'Not a quotation · unattributed-quote',
      "This is no speech (title, nickname, arm's length) · unattributed-quote",
      'This is a direct quotation',
    ]);
  });

  test('recognition by corpus, name and content, and the figures of an open article', async () => {
    const editor = editorWith(memoryFiles(HELD));
    await editor.start(FULL, { files: 'node' });
    const ask = editor.connection.sendRequest.bind(editor.connection);
    expect(await ask(RECOGNIZE, { uri: STORY, text: 'No.' })).toMatchObject({
      article: true,
      by: 'corpus',
      corpus: CORPUS,
    });
    expect(await ask(RECOGNIZE, { uri: 'file:///a.news', text: 'No.' })).toMatchObject({
      article: true,
      by: 'name',
    });
    expect(await ask(RECOGNIZE, { uri: 'file:///a.txt', text: 'No.' })).toMatchObject({
      article: false,
      corpus: null,
    });
    editor.open(STORY, '“The dam is safe,” said Ann Tolliver.', 'plaintext');
    expect(await editor.next(STATUS_CHANGED)).toEqual({ uri: STORY });
    expect(await ask(STATUS, { uri: STORY })).toMatchObject({ version: 1, actors: 1, quotations: 1 });
    expect(await ask(EXPLAIN, { uri: STORY, position: { line: 0, character: 25 } })).toMatchObject({
      markdown: expect.stringContaining('**Ann Tolliver** · person') as string,
    });
  });

  test('a file that is no article is left alone', async () => {
    const editor = editorWith();
    await editor.start(FULL);
    const uri = 'file:///work/requirements.txt';
    editor.open(uri, 'yaml==2.9\nvitest==5\n', 'plaintext');
    const textDocument = { uri };
    expect(summary(await editor.pull(uri))).toEqual([]);
    expect(await editor.connection.sendRequest('textDocument/documentSymbol', { textDocument })).toBe(null);
    expect(
      await editor.connection.sendRequest('textDocument/semanticTokens/full', { textDocument }),
    ).toMatchObject({ data: [] });
  });
});
