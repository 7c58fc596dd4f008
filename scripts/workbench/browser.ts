import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { ROOT, temporaryFolder } from './paths.ts';

/** Where a browser is downloaded to, if need be. */
const DOWNLOADS = path.join(ROOT, '.cache/browsers');

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const ON_MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const ON_WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** The path of a Chrome, Edge or Chromium of this machine, `NEWSMARK_BROWSER` first, or null where there is none. */
function findBrowser(): string | null {
  const named = process.env['NEWSMARK_BROWSER'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const programFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map(
    (name) => process.env[name] ?? '',
  );
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...ON_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...ON_MAC,
    ...ON_WINDOWS.flatMap((name) => programFolders.map((folder) => path.join(folder, name))),
    ...(existsSync(DOWNLOADS) ? globSync('**/{chrome,chrome.exe,Chromium}', { cwd: DOWNLOADS }) : []).map(
      (file) => path.join(DOWNLOADS, file),
    ),
  ];
  return candidates.find(isProgram) ?? null;
}

/** Why a step that needs a browser is skipped. */
export const NO_BROWSER =
  'there is no Chrome, Edge or Chromium here, and none could be downloaded; NEWSMARK_BROWSER may name one.';

/** A browser of this machine, or else one that Playwright downloads into `.cache/`. Null where neither can be had. */
export function findOrDownloadBrowser(): string | null {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No Chrome, Edge or Chromium is installed here; trying to download Chromium into .cache/.');
  const installer = path.join(ROOT, 'node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [installer, 'install', '--no-shell', 'chromium'], {
    env: { ...process.env, PLAYWRIGHT_BROWSERS_PATH: DOWNLOADS },
    stdio: 'ignore',
    timeout: 300_000,
  });
  return findBrowser();
}

function isProgram(file: string): boolean {
  if (file === '' || !existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Keeps the browser to itself: no services of its maker, no first-run pages. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const DEFAULT_LOOK: Look = { width: 1400, height: 900, scale: 1 };

/** Whether an address leads away from this machine. */
function isElsewhere(url: URL): boolean {
  return /^https?:$/u.test(url.protocol) && !/^(?:127\.0\.0\.1|(?:[^.]+\.)?localhost)$/u.test(url.hostname);
}

/** Opens a browser without a window, with an empty profile, that reaches this machine and nothing else. */
export async function openBrowser(
  executablePath: string,
  look: Look = DEFAULT_LOOK,
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(temporaryFolder('browser'), {
    executablePath,
    headless: true,
    // Chromium refuses to start as root inside its sandbox, and most containers run as root.
    chromiumSandbox: false,
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: look.scale,
    args: QUIET,
  });
  await context.route(isElsewhere, (route) => route.abort());
  return context;
}
