import { listFiles, PackageManager } from '@vscode/vsce';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLES } from './bundles.ts';

/** What the repository needs of its package.json and the extension does not. */
const NOT_SHIPPED: ReadonlySet<string> = new Set([
  // VS Code's web host takes a package of this type for native modules, which it cannot load; all that ships is CommonJS.
  'type',
  // The bundles hold their packages.
  'dependencies',
  'devDependencies',
  'allowScripts',
  'scripts',
  'bin',
]);

/** The extension's manifest, as JSON, from the repository's package.json. */
export function shippedManifest(packageJson: string): string {
  const fields = Object.entries(JSON.parse(packageJson) as Record<string, unknown>);
  return `${JSON.stringify(Object.fromEntries(fields.filter(([name]) => !NOT_SHIPPED.has(name))), null, 2)}\n`;
}

/** The paths of everything that ships from a checkout, relative to it. `.vscodeignore` admits them one by one. */
export async function shippedFiles(root: string): Promise<string[]> {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  return files.toSorted();
}

/**
 * Lays the very files that ship, and no others, into a folder, emptied first: it is packed, and the tests in VS Code run on it. Throws
 * where the bundles are missing.
 */
export async function stageExtension(root: string, folder: string): Promise<void> {
  const missing = BUNDLES.find(({ output }) => !existsSync(path.join(root, output)));
  if (missing !== undefined) throw new Error(`${missing.output} is missing: run 'npm run build' first.`);
  rmSync(folder, { recursive: true, force: true });
  for (const file of await shippedFiles(root)) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    if (file === 'package.json')
      writeFileSync(place, shippedManifest(readFileSync(path.join(root, file), 'utf8')));
    else cpSync(path.join(root, file), place);
  }
}
