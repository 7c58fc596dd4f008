/** The exit code by which a step tells `npm test` that it could not run here. */
export const SKIPPED = 77;

/** Ends this process, saying why the step cannot run on this machine. */
export function skip(reason: string): never {
  console.log(`SKIPPED: ${reason}`);
  process.exit(SKIPPED);
}
