/** `node scripts/package.ts`: packs what `npm run build -- --production` made into `newsmark.vsix`. */
import { createVSIX } from '@vscode/vsce';
import path from 'node:path';
import { stageExtension } from './shipped.ts';
import { ROOT } from './workbench/paths.ts';

const folder = path.join(ROOT, 'build/package');
await stageExtension(ROOT, folder);
await createVSIX({
  cwd: folder,
  ignoreFile: path.join(ROOT, '.vscodeignore'),
  packagePath: path.join(ROOT, 'newsmark.vsix'),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
