/** `node scripts/test-desktop.ts`: the suite of `client/test` in a desktop VS Code, which is downloaded from its maker. */
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import path from 'node:path';
import { ROOT, temporaryFolder } from './workbench/paths.ts';
import { guard } from './workbench/processes.ts';
import { skip } from './workbench/skip.ts';
import { copySuiteWorkspace, stageForTests } from './workbench/stage.ts';
import { buildSuite, SUITE } from './workbench/suite.ts';

/** The path of VS Code's program, downloaded into `.cache/` unless it is there. */
async function download(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({
      cachePath: path.join(ROOT, '.cache/vscode-desktop'),
      timeout: 60_000,
    });
  } catch (error) {
    return skip(
      `VS Code could not be downloaded (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

guard();
if (
  process.platform === 'linux' &&
  process.env['DISPLAY'] === undefined &&
  process.env['WAYLAND_DISPLAY'] === undefined
) {
  skip(
    'a desktop VS Code needs a screen; on a machine without one use xvfb-run, or npm test, which needs none.',
  );
}
const vscodeExecutablePath = await download();
const extension = await stageForTests();
await buildSuite(extension);
process.exitCode = await runTests({
  vscodeExecutablePath,
  extensionDevelopmentPath: extension,
  extensionTestsPath: path.join(extension, SUITE.node),
  launchArgs: [
    copySuiteWorkspace(),
    '--disable-extensions',
    '--disable-workspace-trust',
    '--user-data-dir',
    temporaryFolder('desktop'),
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
