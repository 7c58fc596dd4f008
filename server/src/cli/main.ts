#!/usr/bin/env node
import { EXIT } from './exitCode.ts';
import { run } from './program.ts';
import { processStreams } from './streams.ts';

/** The command `newsmark`: this process's arguments, streams and exit code. */
run(process.argv.slice(2), processStreams()).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = EXIT.failed;
  },
);
