import { ErrorCodes, ResponseError, type Connection, type InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions, ServerSettings } from '../protocol/protocol.ts';
import { VERSION } from '../reports/version.ts';
import type { FileHost, Log } from '../workspace/ports.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { describe } from './answer.ts';
import { serverCapabilities } from './capabilities.ts';
import { readClient } from './client.ts';
import { folderAddress, openFolders } from './folders.ts';
import { handleActions } from './handlers/actions.ts';
import { handleConfiguration } from './handlers/configuration.ts';
import { handleDiagnostics } from './handlers/diagnostics.ts';
import { handleDocuments } from './handlers/documents.ts';
import { handleHover } from './handlers/hover.ts';
import { handleRefresh } from './handlers/refresh.ts';
import { handleRequests } from './handlers/requests.ts';
import { handleStructure } from './handlers/structure.ts';
import { handleTokens } from './handlers/tokens.ts';
import { handleWorkspaceDiagnostics } from './handlers/workspaceDiagnostics.ts';
import { createReporter } from './reports.ts';
import type { Session } from './session.ts';
import { DEFAULT_SERVER_SETTINGS } from './settings.ts';
import { createSignal } from './signal.ts';

/** What the machine that the server runs on brings. */
export interface ServerHost {
  /** The files that the client did not keep for itself; `ask` sends a request to it. */
  files(
    who: InitializationOptions['files'] | null,
    ask: (method: string, params: object) => Promise<unknown>,
  ): FileHost;
  /** The folder of the rules' pages beside the program, or null. */
  readonly rulePages: string | null;
}

/** Serves one client over a connection, which it begins to listen to. */
export function serve(connection: Connection, host: ServerHost): void {
  const log: Log = {
    info: (message) => connection.console.info(message),
    warn: (message) => connection.console.warn(message),
    error: (message) => connection.console.error(message),
  };
  const early = connection.onRequest((method) => {
    throw new ResponseError(ErrorCodes.ServerNotInitialized, `${method} came before initialize.`);
  });
  let started = false;
  connection.onInitialize((params) => {
    if (started) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    started = true;
    early.dispose();
    const session = startSession(connection, log, host, params);
    return {
      capabilities: serverCapabilities(session.client),
      serverInfo: { name: 'newsmark', version: VERSION },
    };
  });
  connection.listen();
}

/** Makes the session and gives it all its handlers. The whole server can be read off here. */
function startSession(connection: Connection, log: Log, host: ServerHost, params: InitializeParams): Session {
  const options = (params.initializationOptions ?? {}) as Partial<InitializationOptions>;
  const files = host.files(options.files ?? null, (method, sent) => connection.sendRequest(method, sent));
  const workspace = createWorkspace(files, log);
  const pages = options.rulePages ?? host.rulePages;
  let settings = DEFAULT_SERVER_SETTINGS;
  const surroundings = createSignal();
  const initialWork: (() => Promise<void>)[] = [];
  connection.onInitialized(async () => {
    for (const work of initialWork) {
      await work().catch((error: unknown) => log.warn(`The client refused a request: ${describe(error)}`));
    }
  });
  const session: Session = {
    connection,
    client: readClient(params.capabilities),
    workspace,
    files,
    log,
    settings: () => settings,
    folders: openFolders(connection, params, () => surroundings.emit()),
    surroundings,
    whenInitialized: (work) => initialWork.push(work),
    rulePages: pages === null ? null : folderAddress(pages),
    token: Date.now().toString(36),
  };
  const reporter = createReporter(session);
  handleConfiguration(session, (changed: ServerSettings) => {
    settings = changed;
    workspace.prefer(changed);
    surroundings.emit();
  });
  handleDocuments(session);
  handleDiagnostics(session, reporter);
  handleWorkspaceDiagnostics(session, reporter);
  handleTokens(session);
  handleHover(session);
  handleStructure(session);
  handleActions(session);
  handleRequests(session, options.files !== undefined);
  handleRefresh(session);
  return session;
}
