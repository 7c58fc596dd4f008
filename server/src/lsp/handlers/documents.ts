import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { heed } from '../answer.ts';
import type { Session } from '../session.ts';
import { CHANGED, DOCUMENT, FILES_CHANGED, OPENED } from '../shapes.ts';

/** The files that decide for others, and those that may be articles. */
const WATCHED = ['**/*.{yaml,yml}', '**/.gitignore', '**/*.{txt,md,article,news}'];

/** Open documents and files on disk, as the client tells of them. */
export function handleDocuments({ connection, client, log, workspace, whenInitialized }: Session): void {
  connection.onDidOpenTextDocument(
    heed(log, 'Opening', OPENED, ({ textDocument: { uri, languageId, version, text } }) =>
      workspace.open(uri, languageId, version, text),
    ),
  );
  connection.onDidChangeTextDocument(
    heed(log, 'A change', CHANGED, ({ textDocument: { uri, version }, contentChanges }) =>
      workspace.change(uri, version, contentChanges),
    ),
  );
  connection.onDidCloseTextDocument(
    heed(log, 'Closing', DOCUMENT, ({ textDocument: { uri } }) => workspace.close(uri)),
  );
  // A client that watches no files still tells what it saved.
  connection.onDidSaveTextDocument(
    heed(log, 'Saving', DOCUMENT, ({ textDocument: { uri } }) => workspace.filesChanged([uri])),
  );
  connection.onDidChangeWatchedFiles(
    heed(log, 'A change of files', FILES_CHANGED, ({ changes }) =>
      workspace.filesChanged(changes.map(({ uri }) => uri)),
    ),
  );
  if (client.registersFileWatchers) {
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    whenInitialized(async () => {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
  }
}
