/**
 * `node scripts/bootstrap.mjs start|test|… [arguments]`: runs `scripts/<name>.ts` with the project's own Node, after installing the
 * dependencies where they are missing or older than the lockfile. It is plain JavaScript without imports from node_modules, because
 * it must run on a fresh clone and on any Node from 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const windows = process.platform === 'win32';
const [name, ...rest] = process.argv.slice(2);

/** npm writes this file last, so it tells when an installation was finished. */
const installed = path.join(root, 'node_modules/.package-lock.json');
const lockfile = path.join(root, 'package-lock.json');
const bin = path.join(root, 'node_modules/.bin');
const node = path.join(root, windows ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs || !existsSync(node)) {
  console.log('Installing the dependencies (npm ci).');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) process.exit(status ?? 1);
}
if (!existsSync(node)) {
  console.error(
    "The project's own Node is missing: npm was told not to run install scripts. Run: npm rebuild node --ignore-scripts=false",
  );
  process.exit(1);
}

const child = spawn(node, [path.join(root, 'scripts', `${name}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
});
// Ctrl-C reaches the child by itself; what a supervisor sends to this process alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
