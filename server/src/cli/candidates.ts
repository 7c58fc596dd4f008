import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileHost } from '../workspace/ports.ts';
import { canonicalUri } from '../workspace/uris.ts';
import { fileFailure } from './givenText.ts';

/** A file that a command may work on. */
export interface Candidate {
  /** Absolute, for reading. */
  readonly file: string;
  /** The file's canonical address. */
  readonly uri: string;
  /** For people: as given or, in a folder, below the folder as given; with `/`. */
  readonly path: string;
  /** Whether it was named itself, and not met in a folder. */
  readonly isNamed: boolean;
}

/** What stands at one of the paths that a command was given. */
export interface Place {
  readonly isFolder: boolean;
  /** In the order of names; none where the path leads nowhere. */
  readonly candidates: readonly Candidate[];
  /** Why nothing could be found there, as the end of a sentence. */
  readonly failure: string | null;
}

/** Looks at a path that a command was given, and opens a folder up. Never rejects. */
export async function lookAt(path: string, cwd: string, files: FileHost): Promise<Place> {
  const absolute = resolve(cwd, path);
  try {
    if (!(await stat(absolute)).isDirectory()) {
      const candidate = { file: absolute, uri: uriOf(absolute), path, isNamed: true };
      return { isFolder: false, candidates: [candidate], failure: null };
    }
    // Listing leaves out what may not be read; the folder that was named must not be left out silently.
    await readdir(absolute);
    const uris = await files.list(pathToFileURL(absolute + sep).href);
    const candidates = uris.map((uri) => {
      const file = fileURLToPath(uri);
      return {
        file,
        uri: uriOf(file),
        path: withSlashes(join(path, relative(absolute, file))),
        isNamed: false,
      };
    });
    return { isFolder: true, candidates, failure: null };
  } catch (error) {
    return { isFolder: false, candidates: [], failure: fileFailure(error) };
  }
}

/** The path of a file for people, with `/`: relative to where the command was called if the file lies below, else absolute. */
export function pathForPeople(uri: string, cwd: string): string {
  const file = fileURLToPath(uri);
  const below = relative(cwd, file);
  return withSlashes(below.startsWith('..') || isAbsolute(below) ? file : below);
}

function uriOf(file: string): string {
  return canonicalUri(pathToFileURL(file).href);
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
