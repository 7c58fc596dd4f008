import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  LIST_FILES,
  READ_FILE,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/protocol/protocol.ts';

/** What version control and packages keep is no copy, and may be very much. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Base64 is made from strings of one character a byte; longer argument lists than this overflow the stack. */
const BYTES_A_CALL = 0x8000;

/** Answers the server's questions for files, where it has none of its own, from the editor's file system. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
    const bytes = await readFile(Uri.parse(uri));
    return { base64: bytes === null ? null : toBase64(bytes) };
  });
  client.onRequest(LIST_FILES, async ({ folder }: ListFilesParams): Promise<ListFilesResult> => {
    const uris = await listFiles(Uri.parse(folder));
    return { uris: uris.map((uri) => uri.toString()) };
  });
}

/** The bytes of a file, or null where there is none. Rejects where it cannot be read. */
export async function readFile(uri: Uri): Promise<Uint8Array | null> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** Every file below a folder. Links to folders are not followed: they may lead in a circle. */
async function listFiles(folder: Uri): Promise<Uri[]> {
  const entries = await workspace.fs.readDirectory(folder);
  const below = await Promise.all(
    entries.map(async ([name, type]): Promise<Uri[]> => {
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory) return SKIPPED_FOLDERS.has(name) ? [] : listFiles(uri);
      return (type & FileType.File) === 0 ? [] : [uri];
    }),
  );
  return below.flat();
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += BYTES_A_CALL) {
    binary += String.fromCharCode(...bytes.subarray(start, start + BYTES_A_CALL));
  }
  return btoa(binary);
}
