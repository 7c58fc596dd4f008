import type { FileHost, Log } from './ports.ts';
import { canonicalUri } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** The files below folders, listed once and kept until something may have been made or deleted. */
export interface Listings {
  /**
   * The canonical addresses of all files below a folder; the same list while nothing changes. None where they cannot be listed, which is
   * told and ends nothing.
   */
  filesIn(folder: string): Promise<readonly string[]>;
  dispose(): void;
}

/** Listings over the workspace's files. */
export function createListings(workspace: Workspace, files: FileHost, log: Log): Listings {
  const listings = new Map<string, Promise<readonly string[]>>();

  const stop = workspace.onChange((change) => {
    if (change.of === 'everything') {
      if (change.files) listings.clear();
      return;
    }
    const snapshot = workspace.snapshot();
    // What is open changes without being made or deleted.
    if (change.uris.some((uri) => snapshot.document(uri) === null)) listings.clear();
  });

  async function list(folder: string): Promise<readonly string[]> {
    try {
      return (await files.list(folder)).map(canonicalUri);
    } catch (error) {
      log.warn(`${folder} cannot be searched: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  }

  return {
    filesIn(folder) {
      const known = listings.get(folder);
      if (known !== undefined) return known;
      const listed = list(folder);
      listings.set(folder, listed);
      return listed;
    },
    dispose: stop,
  };
}
