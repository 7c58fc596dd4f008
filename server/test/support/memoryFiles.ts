import type { FileHost, Log } from '../../src/workspace/ports.ts';

/** A file system in memory: addresses and what the files hold. A test changes the map and tells the workspace, as an editor's watcher would. */
export interface MemoryFiles extends FileHost {
  readonly files: Map<string, string | Uint8Array | Error>;
  /** What was read, in order: a test can see that nothing was read on the way of a keystroke. */
  readonly reads: string[];
}

/** Files by address. An `Error` in the place of a file's text is what reading it fails with. */
export function memoryFiles(files: Readonly<Record<string, string | Uint8Array | Error>> = {}): MemoryFiles {
  const held = new Map(Object.entries(files));
  const reads: string[] = [];
  return {
    files: held,
    reads,
    async read(uri) {
      reads.push(uri);
      const file = held.get(uri);
      if (file instanceof Error) throw file;
      return file === undefined ? null : typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
    async list(folder) {
      return [...held.keys()].filter((uri) => uri.startsWith(folder)).sort();
    },
  };
}

/** A log that keeps its lines. */
export function memoryLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const write = (message: string): void => void lines.push(message);
  return { lines, info: write, warn: write, error: write };
}
