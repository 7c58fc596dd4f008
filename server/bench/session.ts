import { spawn } from 'node:child_process';
import {
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver-protocol/node';
import { lineIndex } from '../src/engine/index.ts';
import { MARKS, type MarksParams, type MarksResult } from '../src/protocol/protocol.ts';
import type { Keystroke } from './article.ts';

/** An article that stands in no folder, so that nothing beside it is read. */
const NOWHERE = 'file:///nowhere/bench.article';

/** A server process with one open article. */
export interface Session {
  /** Milliseconds from the start of the process to the answer to `initialize`, and to the first report. */
  readonly initialized: number;
  readonly firstReport: number;
  /** Types, pulls, and gives the milliseconds from before the edit was written to after the report was read. */
  type(text: string, keystroke: Keystroke): Promise<number>;
  /** Asks for the marks of the text as it stands, and gives the milliseconds, and how many are decided. */
  askMarks(): Promise<{ readonly took: number; readonly decided: number }>;
  end(): Promise<void>;
}

/** Starts the bundled server over stdio, opens the text, at an address that may have decisions beside it, and reads its first report. */
export async function startSession(program: string, text: string, uri: string = NOWHERE): Promise<Session> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: { relatedInformation: true } } },
  });
  const initialized = performance.now() - began;
  void connection.sendNotification('initialized', {});
  void connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'news-article', version: 1, text },
  });
  const pull = (): Promise<{ items?: readonly unknown[] }> =>
    connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const { items = [] } = await pull();
  if (items.length === 0)
    throw new Error('The article has no findings; a bench that finds nothing measures nothing.');
  const firstReport = performance.now() - began;
  let version = 1;

  return {
    initialized,
    firstReport,
    async type(before, { offset, letter }) {
      const place = lineIndex(before).position(offset);
      const start = performance.now();
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: place, end: place }, text: letter }],
      });
      await pull();
      return performance.now() - start;
    },
    async askMarks() {
      const start = performance.now();
      const params: MarksParams = { uri };
      const result = await connection.sendRequest<MarksResult | null>(MARKS, params);
      const took = performance.now() - start;
      return { took, decided: result?.marks.filter(({ state }) => state !== 'suggested').length ?? 0 };
    },
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
