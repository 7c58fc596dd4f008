/** `node scripts/test-web.ts`: the suite of `client/test` in a real VS Code, extensions and server in Web Workers. */
import path from 'node:path';
import { findOrDownloadBrowser, NO_BROWSER, openBrowser } from './workbench/browser.ts';
import { guard } from './workbench/processes.ts';
import { skip } from './workbench/skip.ts';
import { copySuiteWorkspace, stageForTests } from './workbench/stage.ts';
import { buildSuite, conclude, runSuite, SUITE } from './workbench/suite.ts';
import { startWebServer } from './workbench/webServer.ts';

guard();
const browser = findOrDownloadBrowser();
if (browser === null) skip(NO_BROWSER);
const extension = await stageForTests();
await buildSuite(extension);
const server = await startWebServer(extension, path.join(extension, SUITE.web), copySuiteWorkspace());
const context = await openBrowser(browser);
conclude(await runSuite(context, server.address));
await context.close();
server.stop();
