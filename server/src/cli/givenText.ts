import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../workspace/decode.ts';
import { LARGEST, tooLarge } from './limits.ts';

/** A file's text, or why there is none, as the end of a sentence: 'is a folder'. */
export type Given = GivenText | { readonly failure: string };

export interface GivenText {
  /** Without byte order mark, as an editor shows it. */
  readonly text: string;
  /** The byte order mark, or nothing. `mark + text` is what the file holds. */
  readonly mark: '\uFEFF' | '';
}

/** How many bytes are looked at for a NUL, which text files do not have; the figure is git's. */
const SNIFFED = 8000;

/** Reads a file by its absolute path. Never rejects. */
export async function readGiven(path: string): Promise<Given> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return { failure: 'is a folder; name the files in it' };
    if (status.size > LARGEST) return { failure: `is ${tooLarge(LARGEST)}` };
    const bytes = status.isFile() ? await readFile(path) : await readStream(path);
    return bytes.length > LARGEST ? { failure: `is ${tooLarge(LARGEST)}` } : textOfBytes(bytes);
  } catch (error) {
    return { failure: fileFailure(error) };
  }
}

/** What a pipe or a device gives, whose size nobody knows: at most one byte more than is allowed, as some have no end. */
async function readStream(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of createReadStream(path, { end: LARGEST })) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Why a file or folder could not be read, in words, from what Node throws. */
export function fileFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
      return 'does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by you';
    case 'ENOTDIR':
      return 'does not exist: a part of its path is no folder';
    case 'ELOOP':
      return 'cannot be read: its links lead in a circle';
    default:
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function textOfBytes(bytes: Uint8Array): Given {
  const { text, problem } = decodeText(bytes);
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!isWide && bytes.subarray(0, SNIFFED).includes(0)) return { failure: 'is a binary file' };
  if (problem !== null) return { failure: `cannot be read: ${problem}` };
  return { text, mark: isWide || startsWith(bytes, [0xef, 0xbb, 0xbf]) ? '\uFEFF' : '' };
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
