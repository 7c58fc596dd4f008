import { spawn } from 'node:child_process';
import { run } from '../../src/cli/program.ts';
import type { Output, Streams } from '../../src/cli/streams.ts';
import { bundleProgram } from '../support/bundle.ts';

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  /** What standard input holds, in the pieces in which it arrives; none: a terminal. */
  readonly stdin?: readonly (string | Uint8Array)[];
  /** What standard input gives, where it is no list of pieces. */
  readonly chunks?: AsyncIterable<Uint8Array>;
  readonly cwd?: string;
  readonly noColour?: boolean;
  /** Who git says the user is. */
  readonly userName?: string | null;
  readonly now?: Date;
  /** Whether standard output and standard error are a terminal. */
  readonly isTerminal?: boolean;
  /** After how many writes nobody reads standard output any more. */
  readonly readerLeavesAfter?: number;
}

/** The repository's root, where the tests run. */
export const ROOT: string = process.cwd();

/** Runs the command in this process, over streams in memory. */
export async function runHere(args: readonly string[], circumstances: Circumstances = {}): Promise<Outcome> {
  const {
    stdin,
    chunks,
    cwd = ROOT,
    noColour = false,
    userName = null,
    now = new Date('2026-11-21T10:00:00.500Z'),
    isTerminal = false,
    readerLeavesAfter,
  } = circumstances;
  const out = memoryOutput(isTerminal, readerLeavesAfter);
  const err = memoryOutput(isTerminal);
  const streams: Streams = {
    stdin: {
      chunks: chunks ?? chunksOf(stdin ?? []),
      isTerminal: stdin === undefined && chunks === undefined,
    },
    stdout: out.output,
    stderr: err.output,
    cwd,
    noColour,
    userName: () => Promise.resolve(userName),
    now: () => now,
  };
  const code = await run(args, streams);
  return { code, out: out.written(), err: err.written() };
}

function memoryOutput(
  isTerminal: boolean,
  leavesAfter: number = Infinity,
): { output: Output; written: () => string } {
  const pieces: string[] = [];
  const output: Output = {
    write: (words) => {
      if (pieces.length < leavesAfter) pieces.push(words);
      return Promise.resolve();
    },
    isClosed: () => pieces.length >= leavesAfter,
    isTerminal,
  };
  return { output, written: () => pieces.join('') };
}

async function* chunksOf(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
  }
}

let bundled: string | null = null;

/** The path of the command as it ships, made once for each test file as `npm run build` makes it. */
function bundle(): string {
  return (bundled ??= bundleProgram('server/src/cli/main.ts', 'cli'));
}

/** Runs the bundled command in a process of its own. With `readerLeaves`, its output is closed after the first piece. */
export function runBundle(
  args: readonly string[],
  { stdin = '', readerLeaves = false }: { stdin?: string; readerLeaves?: boolean } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle(), ...args], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      out += words;
      if (readerLeaves) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      err += words;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
    // The command may end before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
