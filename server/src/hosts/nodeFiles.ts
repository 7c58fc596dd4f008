import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { FileHost } from '../workspace/ports.ts';

/** What version control and packages keep is no copy, and may be very much. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** VS Code hands extensions no larger file; what it cannot show, nobody reviews. */
export const LARGEST_BYTES = 50_000_000;

/** The files of this machine. Addresses of other schemes have no files here. */
export function nodeFiles(): FileHost {
  return {
    async read(uri) {
      const path = pathOf(uri);
      if (path === null) return null;
      try {
        const found = await stat(path);
        if (found.isDirectory()) return null;
        // Devices and pipes, which a corpus may name or link to, have no end, or nobody writes to them.
        if (!found.isFile()) throw new Error('it is no ordinary file');
        if (found.size > LARGEST_BYTES)
          throw new Error(`it has ${megabytes(found.size)} MB; the most that is read is 50 MB`);
        return await readFile(path);
      } catch (error) {
        if (isAbsent(error)) return null;
        throw error;
      }
    },

    async list(folder) {
      const path = pathOf(folder);
      const files = path === null ? [] : await filesBelow(path);
      return files.map((file) => pathToFileURL(file).href);
    },
  };
}

/** Every file below a folder, in the order of names. Links to folders are not followed, as they may lead in a circle; a folder that may not be read is left out. */
async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) files.push(...(await filesBelow(path)));
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) {
      files.push(path);
    }
  }
  return files;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

async function leadsToFile(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isFile();
  } catch {
    return false;
  }
}

/** The path of a `file:` address on this machine, or null for every other. */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    const path = fileURLToPath(uri);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** Whether the error says that there is no such file; a folder of that name, and a file in the place of a folder, are no file either. */
function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ENAMETOOLONG';
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
