import { build } from 'esbuild';
import path from 'node:path';
import { format } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import { FIGURES_PREFIX, LINE_PREFIX, PRESS_PREFIX, TYPE_PREFIX } from '../../client/test/reporter.ts';
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
 * Opens a workbench that was told of the suite, presses the keys and types the words that it asks for, and waits for its end. The suite's own lines are printed as they come; what else the
 * workbench logs is printed only where the suite fails to tell its figures, which is when this throws.
 */
export async function runSuite(context: BrowserContext, address: string): Promise<Tally> {
  const page = context.pages()[0] ?? (await context.newPage());
  const others: string[] = [];
  let pressed: Promise<unknown> = Promise.resolve();
  let tally: Tally | null = null;
  const ended = Promise.withResolvers<number>();
  const limit = setTimeout(
    () => ended.reject(new Error(`The suite did not end within ${LONGEST_RUN / 1000} s.`)),
    LONGEST_RUN,
  );
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
    const logged = format(...args);
    const start = logged.indexOf(LINE_PREFIX);
    const line = logged.slice(start + LINE_PREFIX.length);
    if (start < 0) others.push(logged);
    else if (line.startsWith(FIGURES_PREFIX)) tally = { ...NOTHING, ...figuresOf(line) };
    else if (line.startsWith(PRESS_PREFIX))
      pressed = pressed.then(() => page.keyboard.press(line.slice(PRESS_PREFIX.length)));
    else if (line.startsWith(TYPE_PREFIX))
      pressed = pressed.then(() => page.keyboard.insertText(line.slice(TYPE_PREFIX.length)));
    else console.log(`  ${line}`);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => ended.resolve(code));
  page.on('crash', () => ended.reject(new Error('The page of the workbench crashed.')));
  try {
    await page.goto(address);
    const code = await ended.promise;
    if (tally === null) throw new Error(`The suite ended with code ${code} and told nothing.`);
    return tally;
  } catch (error) {
    console.error(others.join('\n'));
    throw error;
  } finally {
    clearTimeout(limit);
  }
}

function figuresOf(line: string): Partial<Tally> {
  return JSON.parse(line.slice(FIGURES_PREFIX.length)) as Partial<Tally>;
}

/** Prints the figures in the form that `npm test` reads, and sets the exit code. */
export function conclude(tally: Tally): void {
  console.log(tallyLine(tally));
  process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
}
