import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { createConnection } from 'vscode-languageserver';
import * as server from 'vscode-languageserver/node';
import {
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
} from 'vscode-languageserver-protocol/node';
import { nodeModels } from '../../src/hosts/nodeModels.ts';
import { serve } from '../../src/lsp/server.ts';
import type { FileHost, SidecarHost } from '../../src/workspace/ports.ts';
import { memoryFiles } from '../support/memoryFiles.ts';
import { memorySidecars } from '../support/memorySidecars.ts';
import { bundleProgram } from '../support/bundle.ts';

/** An editor without an editor: a JSON-RPC client with the few gestures that the tests make. */
export interface Editor {
  readonly connection: MessageConnection;
  start(
    capabilities: ClientCapabilities,
    options?: object,
    folders?: readonly string[],
  ): Promise<InitializeResult>;
  open(uri: string, text: string, languageId?: string): void;
  /** Puts words in the place of a range of one line: [line, from, to]. */
  type(uri: string, version: number, place: readonly [number, number, number], words: string): void;
  close(uri: string): void;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** Changes of files on disk, as a watcher tells them. */
  filesChanged(...uris: readonly string[]): void;
  /** Resolves with the next message of that name that the server sends; messages that came before count. */
  next(method: string): Promise<unknown>;
  /** Answers the server's requests of that name from now on; others are answered with null. */
  answer(method: string, respond: (params: never) => unknown): void;
  /** How the server ended: its exit code. */
  readonly exit: Promise<number>;
  quit(): Promise<number>;
}

/** What a client of our day can do; what the minimal one can do is `{}`. */
export const FULL: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    foldingRange: { lineFoldingOnly: true },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
};

/** Makes the server that ships, as `npm run build` makes it, and gives the path of the program. */
export function bundleServer(): string {
  return bundleProgram('server/src/lsp/main.ts', 'server');
}

/** An editor with the bundled server as a process behind it. */
export function editorOverStdio(program: string): Editor & {
  /** Closes the server's input. */
  readonly stop: () => void;
  /** Writes a message as it stands, whatever it holds. */
  readonly write: (content: string) => void;
} {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = new Promise<number>((resolve) => {
    child.on('exit', (code) => resolve(code ?? -1));
  });
  return {
    ...editorOver(child.stdout, child.stdin, exit),
    stop: () => void child.stdin.end(),
    write: (content) =>
      void child.stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`),
  };
}

/** What the machine brings that the server in this process runs on. */
export interface Machine {
  readonly sidecars: SidecarHost;
  readonly userName: string | null;
}

/** An editor with a server in this process, over streams, with the given files in the place of a disk. */
export function editorHere(files: FileHost, machine: Partial<Machine> = {}): Editor {
  const { sidecars = memorySidecars(memoryFiles()), userName = null } = machine;
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  let ended: (code: number) => void;
  const exit = new Promise<number>((resolve) => {
    ended = resolve;
  });
  const watchDog = {
    shutdownReceived: false,
    initialize: () => undefined,
    exit: (code: number) => ended(code),
  };
  const connection = createConnection(
    (logger) =>
      server.createProtocolConnection(
        new server.StreamMessageReader(toServer),
        new server.StreamMessageWriter(toClient),
        logger,
      ),
    watchDog,
  );
  serve(connection, {
    files: () => files,
    sidecars: () => sidecars,
    userName: async () => userName,
    models: () => nodeModels(),
    rulePages: 'file:///docs/rules',
  });
  return editorOver(toClient, toServer, exit);
}

function editorOver(from: NodeJS.ReadableStream, to: NodeJS.WritableStream, exit: Promise<number>): Editor {
  const connection = createMessageConnection(new StreamMessageReader(from), new StreamMessageWriter(to));
  const arrived = new Map<string, unknown[]>();
  const awaited = new Map<string, ((params: unknown) => void)[]>();
  const answers = new Map<string, (params: never) => unknown>();
  const arrive = (method: string, params: unknown): void => {
    const waiting = awaited.get(method)?.shift();
    if (waiting !== undefined) waiting(params);
    else arrived.set(method, [...(arrived.get(method) ?? []), params]);
  };
  connection.onNotification((method, params) => arrive(method, params));
  connection.onRequest((method, params) => {
    arrive(method, params);
    return answers.get(method)?.(params as never) ?? null;
  });
  connection.listen();
  const tell = (method: string, params: object): void => {
    void connection.sendNotification(method, params);
  };

  return {
    connection,
    exit,
    async start(capabilities, options, folders = []) {
      const result = await connection.sendRequest<InitializeResult>('initialize', {
        processId: null,
        rootUri: null,
        capabilities,
        ...(options !== undefined && { initializationOptions: options }),
        workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      });
      tell('initialized', {});
      return result;
    },
    open: (uri, text, languageId = 'news-article') =>
      tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    type: (uri, version, [line, from_, to_], words) =>
      tell('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          { range: { start: { line, character: from_ }, end: { line, character: to_ } }, text: words },
        ],
      }),
    close: (uri) => tell('textDocument/didClose', { textDocument: { uri } }),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    filesChanged: (...uris) =>
      tell('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type: 2 })) }),
    next: (method) =>
      new Promise((resolve) => {
        const earlier = arrived.get(method)?.shift();
        if (earlier !== undefined) resolve(earlier);
        else awaited.set(method, [...(awaited.get(method) ?? []), resolve]);
      }),
    answer: (method, respond) => void answers.set(method, respond),
    async quit() {
      await connection.sendRequest('shutdown');
      tell('exit', {});
      const code = await exit;
      connection.dispose();
      return code;
    },
  };
}

/** Diagnostics as a person reads them: line, from, to, code. */
export function summary(
  report: DocumentDiagnosticReport | { readonly items: readonly Diagnostic[] },
): string[] {
  if (!('items' in report)) return ['unchanged'];
  return report.items.map(
    ({ range: { start, end }, code }) => `${start.line}:${start.character}-${end.character} ${code}`,
  );
}
