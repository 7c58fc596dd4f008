/**
 * `npm run soak [TIMES]`: the tests of properties, each time with texts that no run before had, until one fails or all is done (ten
 * times unless told). A failure is told with its seed: `NEWSMARK_SEED=… npx vitest run FILE` shows it again.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './workbench/paths.ts';

const times = Number(process.argv[2] ?? 10);
if (!Number.isInteger(times) || times < 1) {
  console.error('npm run soak [TIMES]: how many times is a whole number.');
  process.exit(2);
}
const files = globSync('{server,scripts,client,training}/**/*.test.ts', {
  cwd: ROOT,
  exclude: ['**/node_modules'],
}).filter((file) => readFileSync(path.join(ROOT, file), 'utf8').includes('fc.assert'));
for (let time = 1; time <= times; time++) {
  const seed = String(Math.floor(Math.random() * 2 ** 31));
  console.log(`\n── ${time} of ${times}: ${files.length} files, NEWSMARK_SEED=${seed}`);
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, NEWSMARK_SEED: seed };
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...files], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
  });
  if (status !== 0) {
    console.log(`\n1 failed: NEWSMARK_SEED=${seed}`);
    process.exit(1);
  }
}
console.log(`\n${times} passed, 0 failed`);
