/** `node scripts/test-vscode.ts`: the suite of `client/test` in a real VS Code, extensions and server in Node. */
import path from 'node:path';
import { findOrDownloadBrowser, NO_BROWSER, openBrowser } from './workbench/browser.ts';
import { startCodeServer } from './workbench/codeServer.ts';
import { guard } from './workbench/processes.ts';
import { copySuiteWorkspace, stageForTests } from './workbench/stage.ts';
import { buildSuite, conclude, runSuite, SUITE } from './workbench/suite.ts';
import { skip } from './workbench/skip.ts';

guard();
const browser = findOrDownloadBrowser();
if (browser === null) skip(NO_BROWSER);
const extension = await stageForTests();
await buildSuite(extension);
// The built workbench ignores what it is told of tests unless this driver is switched on.
const server = await startCodeServer({ args: ['--vscode-option', 'enable-smoke-test-driver'] });
const context = await openBrowser(browser);
const address = server.address(copySuiteWorkspace(), [
  ['extensionDevelopmentPath', server.uri(extension)],
  ['extensionTestsPath', server.uri(path.join(extension, SUITE.node))],
]);
conclude(await runSuite(context, address));
await context.close();
server.process.stop();
