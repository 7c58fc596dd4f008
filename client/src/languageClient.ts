import { Uri, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions, ModelFiles } from '../../server/src/protocol/protocol.ts';
import { EXPLAIN_COMMAND } from './commands/explain.ts';
import { servedDocuments } from './served.ts';
import { unsavedDecisions } from './unsaved.ts';

/** The client's id is also the prefix of its settings: VS Code reads `newsmark.trace.server` by it. */
export const CLIENT_ID = 'newsmark';
export const CLIENT_NAME = 'Newsmark';

/** Where the extension runs, and how a client is made there. */
export interface ExtensionHost {
  /** Whether a server started there can read files itself. */
  readonly readsFiles: boolean;
  /** The trained weights, for a server started there that cannot read them itself; null where it can. */
  readModels(context: ExtensionContext): Promise<ModelFiles | null>;
  /** Makes a client that is not started yet. */
  createClient(context: ExtensionContext, options: LanguageClientOptions): BaseLanguageClient;
}

/** What both hosts' clients are told. `files` says who reads files: the server itself, or the client on its behalf. */
export function clientOptions(
  { extensionUri, workspaceState }: ExtensionContext,
  output: LogOutputChannel,
  files: InitializationOptions['files'],
  models: ModelFiles | null,
): LanguageClientOptions {
  return {
    documentSelector: servedDocuments(),
    // Asked for anew where the server is started again.
    initializationOptions: (): InitializationOptions => ({
      files,
      rulePages: Uri.joinPath(extensionUri, 'docs/rules').toString(),
      unsaved: unsavedDecisions(workspaceState),
      ...(models !== null && { models }),
    }),
    outputChannel: output,
    // Hover cards may link to this command and to no other.
    markdown: { isTrusted: { enabledCommands: [EXPLAIN_COMMAND] } },
  };
}

/** The server reads files itself only where it is a process beside them: not in a browser, not in a virtual workspace. */
export function whoReadsFiles(
  host: ExtensionHost,
  folders: readonly { readonly uri: Uri }[],
): InitializationOptions['files'] {
  return host.readsFiles && folders.every(({ uri }) => uri.scheme === 'file') ? 'node' : 'client';
}
