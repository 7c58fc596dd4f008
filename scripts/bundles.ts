import type { BuildOptions } from 'esbuild';

/** One file that ships, what it is made from and how large it may be, minified. */
export interface Bundle {
  readonly entry: string;
  readonly output: string;
  readonly platform: 'node' | 'browser';
  /** Bytes of the minified file. A bundle that outgrows its budget fails the build, so that growth is a decision. */
  readonly budget: number;
}

const KB = 1024;

export const BUNDLES: readonly Bundle[] = [
  {
    entry: 'client/src/extension.ts',
    output: 'dist/client.cjs',
    platform: 'node',
    budget: 620 * KB,
  },
  {
    entry: 'server/src/lsp/main.ts',
    output: 'dist/server.cjs',
    platform: 'node',
    budget: 1340 * KB,
  },
  {
    entry: 'server/src/cli/main.ts',
    output: 'dist/cli.cjs',
    platform: 'node',
    budget: 1100 * KB,
  },
  {
    entry: 'client/src/extension.worker.ts',
    output: 'dist/web/client.js',
    platform: 'browser',
    budget: 620 * KB,
  },
  {
    entry: 'server/src/lsp/main.worker.ts',
    output: 'dist/web/server.js',
    platform: 'browser',
    budget: 1300 * KB,
  },
];

/** Node 20 runs in the oldest VS Code that we support (1.91), and is the oldest that the command line promises. */
const TARGETS = { node: 'node20', browser: 'es2022' } as const;

/** What esbuild is asked for one bundle: CommonJS, which both extension hosts load, with its source map linked. */
export function buildOptions(bundle: Bundle, production: boolean): BuildOptions {
  return {
    entryPoints: [bundle.entry],
    outfile: bundle.output,
    bundle: true,
    format: bundle.entry.startsWith('client/') || bundle.platform === 'node' ? 'cjs' : 'iife',
    platform: bundle.platform,
    // The module field keeps what CommonJS would hide from tree shaking.
    mainFields: bundle.platform === 'node' ? ['module', 'main'] : ['browser', 'module', 'main'],
    target: TARGETS[bundle.platform],
    external: ['vscode'],
    minify: production,
    // Stack traces of users name our functions.
    keepNames: production,
    sourcemap: 'linked',
    sourcesContent: false,
    // Licences are in dist/NOTICES.txt, whole.
    legalComments: 'none',
    metafile: true,
    // The hosts' own folder is asked for in both ways, and a bundle knows one of them.
    logOverride: { 'empty-import-meta': 'silent' },
    logLevel: 'warning',
  };
}
