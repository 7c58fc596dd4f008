import {
  LIST_FILES,
  READ_FILE,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol/protocol.ts';
import type { FileHost } from '../workspace/ports.ts';

/** Sends one of our requests to the client. */
export type Ask = (method: string, params: ReadFileParams | ListFilesParams) => Promise<unknown>;

/** The files that the client reads on the server's behalf: in a worker, and in virtual workspaces. */
export function clientFiles(ask: Ask): FileHost {
  return {
    async read(uri) {
      const { base64 } = (await ask(READ_FILE, { uri })) as ReadFileResult;
      return base64 === null ? null : fromBase64(base64);
    },
    async list(folder) {
      const { uris } = (await ask(LIST_FILES, { folder })) as ListFilesResult;
      return [...uris];
    },
  };
}

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}
