import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';

/** A program that we started together with everything that it starts in its turn. */
export interface Running {
  readonly child: ChildProcess;
  /** Ends the whole group; does nothing where it has ended already. */
  stop(): void;
}

const running = new Set<Running>();
let guarded = false;

/**
 * How a program is told to end: `SIGTERM` where it then ends what it has started itself, as our own scripts do, else `SIGKILL`, which
 * nothing can overhear.
 */
type Ending = 'SIGTERM' | 'SIGKILL';

/**
 * Starts a program as the head of a process group of its own, which is ended when this process ends, however that comes about: by
 * itself, by Ctrl-C, or because nobody reads its output any more.
 */
export function start(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
  ending: Ending = 'SIGKILL',
): Running {
  guard();
  const child = spawn(command, args, { stdio: 'ignore', ...options, detached: process.platform !== 'win32' });
  const one: Running = {
    child,
    stop() {
      running.delete(one);
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        endGroup(child.pid, ending);
    },
  };
  running.add(one);
  child.once('exit', () => one.stop());
  // Without a listener a program that cannot be started would throw far from whoever started it.
  child.once('error', (error) => {
    console.error(`${command} could not be started: ${error.message}`);
    one.stop();
  });
  return one;
}

/** Ends everything that was started here. */
function stopAll(): void {
  for (const one of running) one.stop();
}

/** 128 and the signal's number, as shells have it. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Sees to it that no way out of this process leaves another behind. */
export function guard(): void {
  if (guarded) return;
  guarded = true;
  process.on('exit', stopAll);
  for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => process.exit(code));
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(1);
    });
  }
}

function endGroup(pid: number, ending: Ending): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, ending);
  } catch {
    // The group has ended by itself.
  }
}
