import { cpSync } from 'node:fs';
import path from 'node:path';
import { stageExtension } from '../shipped.ts';
import { ROOT, temporaryFolder } from './paths.ts';

/** A folder with the very files that ship, so that what is tested is what users get. The suite is added to it. */
export async function stageForTests(): Promise<string> {
  const folder = path.join(ROOT, 'build/extension');
  await stageExtension(ROOT, folder);
  return folder;
}

/** A copy of the sample corpus, for a person to play with. The workbench in the browser saves by itself. */
export function copySample(): string {
  const folder = path.join(temporaryFolder('sample'), 'sample');
  cpSync(path.join(ROOT, 'test-fixtures/sample'), folder, { recursive: true });
  return folder;
}

/** What the suite opens: the sample corpus, and loose files beside it. */
export function copySuiteWorkspace(): string {
  const folder = temporaryFolder('workspace');
  cpSync(path.join(ROOT, 'test-fixtures/sample'), path.join(folder, 'sample'), { recursive: true });
  cpSync(path.join(ROOT, 'test-fixtures/loose'), path.join(folder, 'loose'), { recursive: true });
  return folder;
}
