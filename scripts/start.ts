/**
 * `node scripts/start.ts`: opens a copy of the sample corpus, annotated: in the VS Code of this machine, with a profile of its own so
 * that nothing of the user's is touched, or else in the browser. It lasts until Ctrl-C, or until the window is closed.
 */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { startCodeServer } from './workbench/codeServer.ts';
import { ROOT, temporaryFolder } from './workbench/paths.ts';
import { guard, start, type Running } from './workbench/processes.ts';
import { copySample } from './workbench/stage.ts';

const FIRST_FILE = 'harbour-talks.txt';
const PACKAGE = path.join(ROOT, 'newsmark.vsix');

/** Whether there is a desktop VS Code to open. Within the terminal of a remote VS Code, `code` is another program of that name. */
function hasDesktopCode(): boolean {
  if (process.env['VSCODE_IPC_HOOK_CLI'] !== undefined) return false;
  return (
    spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0
  );
}

/** Opens VS Code, and gives the process that lasts as long as its window. */
function openDesktop(folder: string): Running {
  const shell = process.platform === 'win32';
  const profile = [
    '--user-data-dir',
    temporaryFolder('profile'),
    '--extensions-dir',
    temporaryFolder('extensions'),
  ];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  spawnSync('code', [...profile, ...asRoot, '--install-extension', PACKAGE], { stdio: 'inherit', shell });
  const opened = [
    '--new-window',
    '--wait',
    '--disable-workspace-trust',
    folder,
    path.join(folder, FIRST_FILE),
  ];
  return start('code', [...profile, ...asRoot, ...opened], { shell });
}

/** Shows an address in the user's browser, where there is one to be seen. */
function showInBrowser(address: string): void {
  const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  const openers = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
    linux: screen === undefined ? [] : ['xdg-open'],
  };
  const [command, ...args] = openers[process.platform as keyof typeof openers] ?? [];
  if (command === undefined) return;
  // Where no browser can be opened, the address above is enough.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

async function openInBrowser(folder: string): Promise<Running> {
  const server = await startCodeServer({ vsix: PACKAGE });
  const address = server.address(folder, [['openFile', server.uri(path.join(folder, FIRST_FILE))]]);
  console.log(`\nThe sample corpus is open at\n\n  ${address}\n`);
  showInBrowser(address);
  return server.process;
}

/** Runs one of our scripts, which must succeed. */
function run(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [path.join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

// Ctrl-C is how this is meant to end, so it is no failure.
process.on('SIGINT', () => {
  console.log('\nNewsmark has ended.');
  process.exit(0);
});
guard();
run('build.ts', '--production');
run('package.ts');
const folder = copySample();
const opened = hasDesktopCode() ? openDesktop(folder) : await openInBrowser(folder);
console.log(`It is a copy, ${folder}, which goes when this ends. Press Ctrl-C to end.`);
opened.child.once('exit', (code) => process.exit(code ?? 0));
