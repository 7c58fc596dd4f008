import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/** The files that decide for others, and those that may be articles. */
const WATCHED = ['**/*.{yaml,yml}', '**/.gitignore', '**/*.{txt,md,article,news}'];

/** Open documents and files on disk, as the client tells of them. */
export function handleDocuments({ connection, client, workspace, whenInitialized }: Session): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    workspace.open(uri, languageId, version, text),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    workspace.change(uri, version, contentChanges),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => workspace.close(uri));
  // A client that watches no files still tells what it saved.
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => workspace.filesChanged([uri]));
  connection.onDidChangeWatchedFiles(({ changes }) => workspace.filesChanged(changes.map(({ uri }) => uri)));
  if (client.registersFileWatchers) {
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    whenInitialized(async () => {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
  }
}
