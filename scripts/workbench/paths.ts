import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The root of the repository. */
export const ROOT: string = path.resolve(import.meta.dirname, '../..');

/** A new folder outside the repository, removed when this process ends. */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `newsmark-${purpose}-`));
  if (temporary.length === 0) process.on('exit', removeTemporary);
  temporary.push(folder);
  return folder;
}

const temporary: string[] = [];

function removeTemporary(): void {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
