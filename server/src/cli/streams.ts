import type { Writable } from 'node:stream';
import { gitUserName } from '../hosts/gitIdentity.ts';

/** What a command reads and writes, so that tests can run it in their own process. */
export interface Streams {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that relative paths start from, as an absolute path. */
  readonly cwd: string;
  /** Whether https://no-color.org/ is asked for. */
  readonly noColour: boolean;
  /** Who the user is by git's settings, or null. Never rejects. */
  userName(): Promise<string | null>;
  now(): Date;
}

export interface Input {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly isTerminal: boolean;
}

export interface Output {
  /** Resolves when the words have been handed on or can no longer be; never rejects. */
  write(words: string): Promise<void>;
  /** Whether nobody reads any more, as when `head` has had enough. */
  isClosed(): boolean;
  readonly isTerminal: boolean;
}

/** The streams of this process. */
export function processStreams(): Streams {
  return {
    stdin: { chunks: process.stdin, isTerminal: process.stdin.isTTY },
    stdout: outputTo(process.stdout, process.stdout.isTTY),
    stderr: outputTo(process.stderr, process.stderr.isTTY),
    cwd: process.cwd(),
    // The convention asks that the variable be present and not empty.
    noColour: (process.env['NO_COLOR'] ?? '') !== '',
    userName: () => gitUserName(),
    now: () => new Date(),
  };
}

/** An output that waits for slow readers, so that memory stays bounded, and falls silent when the reader has gone (EPIPE). */
function outputTo(stream: Writable, isTerminal: boolean): Output {
  let closed = false;
  stream.on('error', () => {
    closed = true;
  });
  return {
    write: (words) =>
      new Promise((resolve) => {
        if (closed || words === '') resolve();
        else stream.write(words, () => resolve());
      }),
    isClosed: () => closed,
    isTerminal,
  };
}
