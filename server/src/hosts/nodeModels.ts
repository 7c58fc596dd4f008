import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILES, readModels, type ModelBytes, type Models } from '../engine/index.ts';

/** Where the weights lie, seen from a bundle in `dist` and from this file's own folder. */
const FOLDERS = [
  ['..', 'server', 'models'],
  ['..', '..', 'models'],
];

let read: Models | null = null;

/** The weights that were installed with the program, read once. Throws where they are missing or cut short: the installation is broken. */
export function nodeModels(): Models {
  read ??= readModels(modelBytes());
  return read;
}

function modelBytes(): ModelBytes {
  const here = typeof __dirname === 'string' ? __dirname : import.meta.dirname;
  const folder = FOLDERS.map((parts) => join(here, ...parts)).find((path) => existsSync(path));
  if (folder === undefined) throw new Error('The trained weights are missing; install Newsmark again.');
  return Object.fromEntries(
    MODEL_FILES.map((file) => [file, readFileSync(join(folder, `${file}.bin`))]),
  ) as unknown as ModelBytes;
}
