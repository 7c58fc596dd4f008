import {
  DidChangeWorkspaceFoldersNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import type { Log } from '../workspace/ports.ts';
import { canonicalUri } from '../workspace/uris.ts';
import { heed } from './answer.ts';
import { FOLDERS_CHANGED } from './shapes.ts';

/** The folders that are open in the editor, kept up to date: canonical addresses with a slash at their end. `changed` is called when they are others. */
export function openFolders(
  connection: Connection,
  log: Log,
  params: InitializeParams,
  changed: () => void,
): () => readonly string[] {
  // Clients of before workspace folders name one root.
  const root = params.rootUri ?? null;
  const named = params.workspaceFolders?.map(({ uri }) => uri) ?? (root === null ? [] : [root]);
  let folders = [...new Set(named.map(folderAddress))];
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    heed(log, 'Change of folders', FOLDERS_CHANGED, ({ event }) => {
      const removed = new Set(event.removed.map(({ uri }) => folderAddress(uri)));
      const kept = folders.filter((folder) => !removed.has(folder));
      folders = [...new Set([...kept, ...event.added.map(({ uri }) => folderAddress(uri))])];
      changed();
    }),
  );
  return () => folders;
}

/** A folder's canonical address, with a slash at its end. */
export function folderAddress(uri: string): string {
  const canonical = canonicalUri(uri);
  return canonical.endsWith('/') ? canonical : `${canonical}/`;
}
