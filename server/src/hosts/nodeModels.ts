import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILES, readModels, type ModelBytes, type Models } from '../engine/index.ts';

/** Where the weights lie, seen from a bundle in `dist` and from this file's own folder. */
const FOLDERS = [
  ['..', 'server', 'models'],
  ['..', '..', 'models'],
];

let read: Models | null = null;

/** The program cannot work before it is installed again. Its message is for people; where in the code it was found tells them nothing. */
export class BrokenInstallation extends Error {}

/** The weights that were installed with the program, read once. Throws `BrokenInstallation` where they are missing or damaged. */
export function nodeModels(): Models {
  const here = typeof __dirname === 'string' ? __dirname : import.meta.dirname;
  read ??= modelsOf(FOLDERS.map((parts) => join(here, ...parts)));
  return read;
}

/** Reads the weights in the first of the folders that exists. Throws `BrokenInstallation`. */
export function modelsOf(folders: readonly string[]): Models {
  const folder = folders.find((path) => existsSync(path));
  if (folder === undefined)
    throw new BrokenInstallation('The trained weights are missing; install Newsmark again.');
  try {
    return readModels(modelBytes(folder));
  } catch (error) {
    const message = `The trained weights in ${folder} cannot be read; install Newsmark again.`;
    throw new BrokenInstallation(message, { cause: error });
  }
}

function modelBytes(folder: string): ModelBytes {
  return Object.fromEntries(
    MODEL_FILES.map((file) => [file, readFileSync(join(folder, `${file}.bin`))]),
  ) as unknown as ModelBytes;
}
