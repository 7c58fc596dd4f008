import { buildSync } from 'esbuild';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** Makes a program as `npm run build` makes it, with the weights where an installation has them, and gives its path. */
export function bundleProgram(entry: string, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `newsmark-${name}-`));
  const file = join(folder, 'dist', `${name}.cjs`);
  buildSync({
    entryPoints: [join(ROOT, entry)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logOverride: { 'empty-import-meta': 'silent' },
    logLevel: 'error',
  });
  cpSync(join(ROOT, 'server/models'), join(folder, 'server/models'), { recursive: true });
  return file;
}
