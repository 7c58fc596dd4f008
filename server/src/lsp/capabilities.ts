import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semanticTokens.ts';
import { CHANGE_REGISTRY } from '../protocol/actors.ts';
import { CHECK, TICK } from '../protocol/factcheck.ts';
import { ADD, COMPLETE, DECIDE, SAVE_DECISIONS, UNDO_DECISION } from '../protocol/protocol.ts';
import type { Client } from './client.ts';

/** What the server offers to this client. Our own has the commands in its manifest, and registers them itself. */
export function serverCapabilities(client: Client, isOwnClient: boolean): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    inlayHintProvider: true,
    ...(client.codeActionLiterals && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    }),
    ...(!isOwnClient && {
      executeCommandProvider: {
        commands: [DECIDE, UNDO_DECISION, SAVE_DECISIONS, COMPLETE, ADD, CHECK, TICK, CHANGE_REGISTRY],
      },
    }),
    ...(client.pullsDiagnostics && {
      // A registry or a `newsmark.yaml` decides for many files, so one file's edit may change another's findings.
      diagnosticProvider: { identifier: 'newsmark', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    ...(client.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}
