import { build } from 'esbuild';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { SUMMARY_PREFIX } from '../../client/test/reporter.ts';
import { NOTHING, tallyLine, type Tally } from '../check/tally.ts';
import { ROOT } from './paths.ts';

/** Where the suite stands below the staged extension: VS Code's web host finds it only there. */
export const SUITE = { node: 'suite/index.cjs', web: 'suite/index.js' } as const;

/** A whole run, install aside, takes ten seconds on two cores; a machine in trouble is given up on. */
const LONGEST_RUN = 240_000;

/** Bundles `client/test` into the staged extension, for both hosts. */
export async function buildSuite(extension: string): Promise<void> {
  for (const file of Object.values(SUITE)) {
    await build({
      entryPoints: [path.join(ROOT, 'client/test/run.ts')],
      outfile: path.join(extension, file),
      bundle: true,
      format: 'cjs',
      platform: 'browser',
      target: 'es2022',
      external: ['vscode'],
      sourcemap: 'inline',
      logLevel: 'warning',
      // Mocha's own bundle would otherwise put itself in the place of our exports.
      define: { module: 'undefined', exports: 'undefined' },
    });
  }
}

/**
 * Opens a workbench that was told of the suite, and waits for its end. Lines of the suite are printed as they come.
 * Throws where the workbench never reports.
 */
export async function runSuite(context: BrowserContext, address: string): Promise<Tally> {
  const page = context.pages()[0] ?? (await context.newPage());
  let tally: Tally | null = null;
  const ended = Promise.withResolvers<number>();
  const limit = setTimeout(
    () => ended.reject(new Error(`The suite did not end within ${LONGEST_RUN / 1000} s.`)),
    LONGEST_RUN,
  );
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    const line = args.map(String).join(' ');
    const summary = line.indexOf(SUMMARY_PREFIX);
    if (summary < 0) console.log(line);
    else
      tally = { ...NOTHING, ...(JSON.parse(line.slice(summary + SUMMARY_PREFIX.length)) as Partial<Tally>) };
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => ended.resolve(code));
  page.on('crash', () => ended.reject(new Error('The page of the workbench crashed.')));
  try {
    await page.goto(address);
    const code = await ended.promise;
    if (tally === null) throw new Error(`The suite ended with code ${code} and told nothing.`);
    return tally;
  } finally {
    clearTimeout(limit);
  }
}

/** Prints the figures in the form that `npm test` reads, and sets the exit code. */
export function conclude(tally: Tally): void {
  console.log(tallyLine(tally));
  process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
}
