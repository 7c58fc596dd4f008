import { realpath, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { canonicalUri } from '../../workspace/uris.ts';

/** What must stay as it is: the files that a text is made of, by their addresses, and whatever else people keep. */
export interface Spared {
  readonly sources: readonly string[];
  readonly isKept: (uri: string) => boolean;
}

/**
 * Writes a text to a file that the user named, and over what is there, but never over what must stay. Why that was not possible, in
 * words for people, or null. Never rejects.
 */
export async function writeOutput(
  path: string,
  text: string,
  { sources, isKept }: Spared,
  cwd: string,
): Promise<string | null> {
  const file = resolve(cwd, path);
  const target = await realPath(file);
  for (const source of sources) {
    if ((await realPath(fileURLToPath(source))) === target)
      return `${path} is left as it was: the sheet is made of it; name another file`;
  }
  if ([file, target].some((each) => isKept(canonicalUri(pathToFileURL(each).href))))
    return `${path} is left as it was: settings or decisions are kept there; name another file`;
  try {
    await writeFile(file, text);
    return null;
  } catch (error) {
    return `${path} cannot be written: ${reasonOf(error)}`;
  }
}

/** Where a path leads, whatever links are on the way; the path itself where nothing is there. */
async function realPath(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return file;
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its folder does not exist';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'you have no permission to write there';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
