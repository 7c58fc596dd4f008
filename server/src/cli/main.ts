#!/usr/bin/env node
import { BrokenInstallation } from '../hosts/nodeModels.ts';
import { EXIT } from './exitCode.ts';
import { run } from './program.ts';
import { processStreams } from './streams.ts';

/** The command `newsmark`: this process's arguments, streams and exit code. */
async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), processStreams());
  } catch (error) {
    console.error(error instanceof BrokenInstallation ? `newsmark: ${error.message}` : error);
    process.exitCode = EXIT.failed;
  }
}

void main();
