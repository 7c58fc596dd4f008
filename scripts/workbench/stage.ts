import { listFiles, PackageManager } from '@vscode/vsce';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BUNDLES } from '../bundles.ts';
import { ROOT, temporaryFolder } from './paths.ts';

/** Throws, with the remedy, where `npm run build` has not been run. */
function assertBuilt(): void {
  const missing = BUNDLES.find(({ output }) => !existsSync(path.join(ROOT, output)));
  if (missing !== undefined) throw new Error(`${missing.output} is missing: run 'npm run build' first.`);
}

/** A folder with the very files that ship and no others, so that what is tested is what users get. */
export async function stageExtension(): Promise<string> {
  assertBuilt();
  const folder = path.join(ROOT, 'build/extension');
  rmSync(folder, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: ROOT, packageManager: PackageManager.None })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(folder, file));
  }
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
