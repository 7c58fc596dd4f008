import { existsSync, readFileSync } from 'node:fs';

/** The folder of corpora beside the repository, which is not part of it. */
const SHARED = new URL('../../../../shared/', import.meta.url);

/** The address of a file in the folder of corpora. */
export function sharedFile(path: string): URL {
  return new URL(path, SHARED);
}

/** Whether the corpora are there. */
export function hasShared(): boolean {
  return existsSync(sharedFile('data'));
}

/** Reads a file of one JSON object a line from the folder of corpora. Throws where it is absent, saying so. */
export function readJsonLines(path: string): unknown[] {
  const file = sharedFile(path);
  if (!existsSync(file)) throw new Error(`${path} is not here; training and measuring need the corpora.`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
