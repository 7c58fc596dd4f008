import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText } from '../workspace/decode.ts';
import { LARGEST, tooLarge } from './limits.ts';

/** A text to work on, or why there is none, as the end of a sentence: 'is a folder'. */
export type Given = { readonly text: string } | { readonly failure: string };

/** How many bytes are looked at for a NUL, which text files do not have; the figure is git's. */
const SNIFFED = 8000;

/** Reads a file as it is: byte order mark and line ends stay, so that offsets count the given string. Never rejects. */
export async function readGiven(path: string, cwd: string): Promise<Given> {
  const absolute = resolve(cwd, path);
  try {
    const status = await stat(absolute);
    if (status.isDirectory()) return { failure: 'is a folder; name the files in it' };
    if (status.size > LARGEST) return { failure: `is ${tooLarge(LARGEST)}` };
    return readBytes(await readFile(absolute));
  } catch (error) {
    return { failure: fileFailure(error) };
  }
}

/** The text of a file's bytes, its byte order mark included, or why they are none. */
export function readBytes(bytes: Uint8Array): Given {
  const { text, problem } = decodeText(bytes);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide && bytes.subarray(0, SNIFFED).includes(0)) return { failure: 'is a binary file' };
  if (problem !== null) return { failure: `cannot be read: ${problem}` };
  const isMarked = isWide || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  return { text: isMarked ? `\uFEFF${text}` : text };
}

/** Why a file could not be read, in words, from what Node throws. */
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
    default:
      return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
