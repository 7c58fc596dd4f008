import { readText } from './diskTexts.ts';
import type { FileHost, Log } from './ports.ts';
import type { Snapshot } from './snapshot.ts';
import { canonicalUri } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Texts of files that may be closed, which nobody keeps, and whether they changed since. Addresses are canonical. */
export interface FileTexts {
  /** The same value for as long as the file says the same, as far as anybody told. */
  edition(snapshot: Snapshot, uri: string): unknown;
  /** What it says: in the editor where it is open, else on disk; null where there is no such file. Never rejects. */
  read(snapshot: Snapshot, uri: string): Promise<string | null>;
}

/** The texts of a workspace's files. */
export function createFileTexts(workspace: Workspace, files: FileHost, log: Log): FileTexts {
  /** How often each file was told to be another. */
  const told = new Map<string, number>();

  workspace.onChange((change) => {
    if (change.of === 'everything') return;
    for (const uri of change.uris.map(canonicalUri)) told.set(uri, (told.get(uri) ?? 0) + 1);
  });

  return {
    // What the workspace itself has read it reads again when it changes, and tells of it without a name.
    edition: (snapshot, uri) => snapshot.document(uri) ?? snapshot.fileText(uri) ?? told.get(uri) ?? 0,
    async read(snapshot, uri) {
      const known = snapshot.fileText(uri);
      return (known === undefined ? await readText(files, log, uri) : known)?.text ?? null;
    },
  };
}
