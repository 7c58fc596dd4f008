import {
  CancellationTokenSource,
  ErrorCodes,
  ResponseError,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import type { Models } from '../engine/index.ts';
import type { InitializationOptions, ModelFiles, ServerSettings } from '../protocol/protocol.ts';
import { VERSION } from '../reports/version.ts';
import type { FileHost, Log, SidecarHost } from '../workspace/ports.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { describe } from './answer.ts';
import { serverCapabilities } from './capabilities.ts';
import { readClient } from './client.ts';
import { folderAddress, openFolders } from './folders.ts';
import { handleActions } from './handlers/actions.ts';
import { handleActors } from './handlers/actors.ts';
import { handleConfiguration } from './handlers/configuration.ts';
import { handleDecisions } from './handlers/decisions.ts';
import { handleDefinition } from './handlers/definition.ts';
import { handleDiagnostics } from './handlers/diagnostics.ts';
import { handleDocuments } from './handlers/documents.ts';
import { handleFactCheck } from './handlers/factcheck.ts';
import { handleHover } from './handlers/hover.ts';
import { handleInlayHints } from './handlers/inlayHints.ts';
import { handleReferences } from './handlers/references.ts';
import { handleRefresh } from './handlers/refresh.ts';
import { handleRename } from './handlers/rename.ts';
import { handleRequests } from './handlers/requests.ts';
import { handleReview } from './handlers/review.ts';
import { handleStructure } from './handlers/structure.ts';
import { handleTokens } from './handlers/tokens.ts';
import { handleWorkspaceDiagnostics } from './handlers/workspaceDiagnostics.ts';
import { createDecisions } from './decisions.ts';
import { refuseParams } from './params.ts';
import { createRegistryEdits } from './registryEdits.ts';
import { createReporter } from './reports.ts';
import { createReviewer } from './reviewer.ts';
import type { Session } from './session.ts';
import { DEFAULT_SERVER_SETTINGS } from './settings.ts';
import { INITIALIZE } from './shapes.ts';
import { sidecarHost } from './sidecarHost.ts';
import { createSignal } from './signal.ts';

/** What the machine that the server runs on brings. */
export interface ServerHost {
  /** The files that the client did not keep for itself; `ask` sends a request to it. */
  files(
    who: InitializationOptions['files'] | null,
    ask: (method: string, params: object) => Promise<unknown>,
  ): FileHost;
  /** Writes sidecars that no editor has open. */
  sidecars(
    who: InitializationOptions['files'] | null,
    ask: (method: string, params: object) => Promise<unknown>,
  ): SidecarHost;
  /** What this machine calls its user, or null. */
  userName(): Promise<string | null>;
  /** The trained weights: installed beside the server, or what the client read of them. Never throws; what fails is told. */
  models(given: ModelFiles | undefined, log: Log): Models;
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
    refuseParams('Initialize', INITIALIZE, params);
    if (started) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    started = true;
    early.dispose();
    const session = startSession(connection, log, host, params);
    return {
      capabilities: serverCapabilities(session.client, isOwn(params)),
      serverInfo: { name: 'newsmark', version: VERSION },
    };
  });
  connection.listen();
}

/** Whether the client is ours: it says who reads files, and answers our own requests. */
function isOwn({ initializationOptions }: InitializeParams): boolean {
  return ((initializationOptions ?? {}) as Partial<InitializationOptions>).files !== undefined;
}

/** Makes the session and gives it all its handlers. The whole server can be read off here. */
function startSession(connection: Connection, log: Log, host: ServerHost, params: InitializeParams): Session {
  const options = (params.initializationOptions ?? {}) as Partial<InitializationOptions>;
  const isOwnClient = isOwn(params);
  const who = options.files ?? null;
  const ask = (method: string, sent: object): Promise<unknown> => connection.sendRequest(method, sent);
  const files = host.files(who, ask);
  const workspace = createWorkspace(
    files,
    log,
    once(() => host.models(options.models, log)),
  );
  const pages = options.rulePages ?? host.rulePages;
  let settings = DEFAULT_SERVER_SETTINGS;
  const surroundings = createSignal();
  const initialWork: (() => Promise<void>)[] = [];
  connection.onInitialized(async () => {
    for (const work of initialWork) {
      await work().catch((error: unknown) => log.warn(`The client refused a request: ${describe(error)}`));
    }
  });
  const ended = new CancellationTokenSource();
  connection.onShutdown(() => ended.cancel());
  const session: Session = {
    connection,
    client: readClient(params.capabilities),
    workspace,
    files,
    log,
    settings: () => settings,
    folders: openFolders(connection, log, params, () => surroundings.emit()),
    surroundings,
    whenInitialized: (work) => initialWork.push(work),
    rulePages: pages === null ? null : folderAddress(pages),
    ended: ended.token,
    token: Date.now().toString(36),
  };
  const reporter = createReporter(session);
  let userName: string | null = null;
  const reviewer = createReviewer({
    setting: () => settings.reviewer,
    userName: () => userName,
    ask: isOwnClient ? (method) => connection.sendRequest(method) : null,
    changed: () => prefer(),
  });
  const prefer = (): void => {
    const { recognize, rules, review } = settings;
    workspace.prefer({ recognize, rules, reviewer: reviewer.name(), blind: review.blind });
  };
  session.whenInitialized(async () => {
    userName = await host.userName();
    prefer();
  });
  const sidecars = sidecarHost({ ...session, isOwnClient, closed: host.sidecars(who, ask) });
  let made = 0;
  const count = (): number => ++made;
  const decisions = createDecisions(session, { host: sidecars, reviewer, isOwnClient, count });
  const registries = createRegistryEdits(session, { host: sidecars, count });
  handleConfiguration(session, (changed: ServerSettings) => {
    settings = changed;
    prefer();
    surroundings.emit();
  });
  handleDocuments(session);
  handleDiagnostics(session, reporter);
  handleWorkspaceDiagnostics(session, reporter);
  handleTokens(session);
  handleHover(session);
  handleStructure(session);
  handleDefinition(session);
  handleInlayHints(session);
  handleActions(session, isOwnClient);
  handleDecisions(session, decisions, registries);
  handleActors(session);
  handleReferences(session);
  handleRename(session, { decisions, registries });
  handleRequests(session, isOwnClient);
  handleReview(session, isOwnClient);
  handleFactCheck(session, isOwnClient);
  handleRefresh(session);
  session.whenInitialized(() => decisions.restore(options.unsaved ?? []));
  return session;
}

/** Makes a value when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
