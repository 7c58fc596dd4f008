/** `node scripts/package.ts`: packs what `npm run build -- --production` made into `newsmark.vsix`. */
import { createVSIX } from '@vscode/vsce';
import { existsSync } from 'node:fs';
import { BUNDLES } from './bundles.ts';

export const PACKAGE = 'newsmark.vsix';

for (const { output } of BUNDLES) {
  if (!existsSync(output))
    throw new Error(`${output} is missing: run 'npm run build -- --production' first.`);
}
await createVSIX({
  packagePath: PACKAGE,
  // The bundles hold everything; there is no node_modules in the package.
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
