/** One check. All of those that were asked for run, whatever the others say. */
export interface Step {
  readonly name: string;
  /** What it looks after, in a few words. */
  readonly about: string;
  /** A script of ours with its arguments, or a program of node_modules/.bin. */
  readonly command: readonly [string, ...string[]];
  /** Where its tests are counted: in Vitest's report, in the line that a suite prints, or nowhere, since it is one test by itself. */
  readonly counts: 'vitest' | 'suite' | 'itself';
  /** Not part of the whole, since few machines can run it. */
  readonly onlyByName?: true;
}

/** Where Vitest writes what `test.ts` counts. */
export const VITEST_REPORT = 'build/vitest.json';

export const STEPS: readonly Step[] = [
  {
    name: 'build',
    about: 'bundles and their size budgets',
    command: ['scripts/build.ts', '--production'],
    counts: 'itself',
  },
  {
    name: 'typecheck',
    about: 'types, and which room sees which types',
    command: ['tsc', '-b'],
    counts: 'itself',
  },
  {
    name: 'lint',
    about: 'likely mistakes',
    command: ['oxlint', '--type-aware', '--deny-warnings'],
    counts: 'itself',
  },
  {
    name: 'format',
    about: 'one layout',
    command: ['prettier', '--check', '--log-level', 'warn', '.'],
    counts: 'itself',
  },
  { name: 'borders', about: 'which room imports which', command: ['scripts/borders.ts'], counts: 'itself' },
  {
    name: 'unused',
    about: 'files, exports and packages that nobody needs',
    command: ['knip'],
    counts: 'itself',
  },
  {
    name: 'unit',
    about: 'functions, marked texts, properties, protocol, grammar',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    counts: 'vitest',
  },
  {
    name: 'vscode',
    about: 'a real VS Code, everything in Node',
    command: ['scripts/test-vscode.ts'],
    counts: 'suite',
  },
  {
    name: 'web',
    about: 'a real VS Code, everything in Web Workers',
    command: ['scripts/test-web.ts'],
    counts: 'suite',
  },
  {
    name: 'desktop',
    about: 'a desktop VS Code, downloaded from its maker',
    command: ['scripts/test-desktop.ts'],
    counts: 'itself',
    onlyByName: true,
  },
];
