import { spawn } from 'node:child_process';
import {
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver-protocol/node';
import {
  CHECK,
  CHECKS,
  TICK,
  TICKS,
  type CheckItem,
  type CheckParams,
  type ChecksResult,
  type TickParams,
  type TicksResult,
} from '../src/protocol/factcheck.ts';

/** A server process with a corpus open and no article. */
export interface Desk {
  /** Asks for all lists; milliseconds from before the request was written until its answer was read. */
  ask(): Promise<{ readonly took: number; readonly checks: readonly CheckItem[] }>;
  /** Writes a note about something on the list; milliseconds until that is saved. */
  note(uri: string, id: string): Promise<number>;
  open(uri: string, text: string): void;
  /** Asks what is to be ticked off in an open article; the milliseconds, the ids of all rows, and how many are open. */
  rows(
    uri: string,
  ): Promise<{ readonly took: number; readonly ids: readonly string[]; readonly open: number }>;
  /** Ticks rows of an open article off; milliseconds until that is saved. */
  tick(uri: string, ids: readonly string[]): Promise<number>;
  /** Tells that a file changed on disk. */
  changed(uri: string): void;
  end(): Promise<void>;
}

/** Starts the bundled server over stdio on a folder, and waits until it is initialized. */
export async function startDesk(program: string, folder: string): Promise<Desk> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest((method) =>
    method === 'workspace/configuration' ? [{ reviewer: 'Ada Berg' }] : null,
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { workspace: { configuration: true } },
    workspaceFolders: [{ uri: folder, name: 'desk' }],
  });
  void connection.sendNotification('initialized', {});
  return {
    async ask() {
      const start = performance.now();
      const { checks } = await connection.sendRequest<ChecksResult>(CHECKS, {});
      return { took: performance.now() - start, checks };
    },
    async note(uri, id) {
      const params: CheckParams = {
        uri,
        id,
        question: 'true',
        steps: [{ step: 'addNote', text: 'Asked once more.' }],
        title: 'Note',
      };
      const start = performance.now();
      const result = await connection.sendRequest<{ readonly saved: boolean }>('workspace/executeCommand', {
        command: CHECK,
        arguments: [params],
      });
      if (!result.saved) throw new Error('The note was not saved.');
      return performance.now() - start;
    },
    open: (uri, text) =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'news-article', version: 1, text },
      }),
    async rows(uri) {
      const start = performance.now();
      const { ticks } = await connection.sendRequest<TicksResult>(TICKS, { uri });
      const took = performance.now() - start;
      const open = ticks.filter(({ ticked }) => ticked === null).length;
      return { took, ids: ticks.map(({ id }) => id), open };
    },
    async tick(uri, ids) {
      const params: TickParams = { uri, ticks: ids.map((id) => ({ id })), ticked: true };
      const start = performance.now();
      const result = await connection.sendRequest<{ readonly saved: boolean }>('workspace/executeCommand', {
        command: TICK,
        arguments: [params],
      });
      if (!result.saved) throw new Error('The ticks were not saved.');
      return performance.now() - start;
    },
    changed: (uri) =>
      void connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] }),
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
