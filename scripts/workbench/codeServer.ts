import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installWorkbench } from './install.ts';
import { temporaryFolder } from './paths.ts';
import { answers, freePort } from './ports.ts';
import { start, type Running } from './processes.ts';

/** What keeps a workbench quiet: nothing welcomes, updates, phones home or opens by itself. */
const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'update.mode': 'none',
};

export interface CodeServerOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A packed extension to install first. */
  readonly vsix?: string;
  /** More arguments for code-server. */
  readonly args?: readonly string[];
}

/** VS Code with its Node extension host, serving this machine's browsers. */
export interface CodeServer {
  readonly port: number;
  readonly process: Running;
  /** The address of a folder, with commands for the workbench to run as it opens, such as `['openFile', uri]`. */
  address(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** The URI by which the workbench knows a file of this machine. */
  uri(file: string): string;
}

export async function startCodeServer(options: CodeServerOptions = {}): Promise<CodeServer> {
  const installed = installWorkbench('server');
  const entry = path.join(installed, 'node_modules/code-server/out/node/entry.js');
  const folder = temporaryFolder('code-server');
  const user = path.join(folder, 'user');
  mkdirSync(path.join(user, 'User'), { recursive: true });
  writeFileSync(
    path.join(user, 'User/settings.json'),
    JSON.stringify({ ...QUIET_SETTINGS, ...options.settings }),
  );
  const common = [
    entry,
    '--config',
    path.join(folder, 'config.yaml'),
    '--user-data-dir',
    user,
    '--extensions-dir',
    path.join(folder, 'extensions'),
  ];
  if (options.vsix !== undefined) {
    execFileSync(process.execPath, [...common, '--install-extension', options.vsix], { stdio: 'pipe' });
  }
  const port = await freePort();
  const server = start(process.execPath, [
    ...common,
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    ...(options.args ?? []),
  ]);
  await answers(`http://127.0.0.1:${port}/healthz`, 30_000, () => server.child.exitCode === null);

  const uri = (file: string): string =>
    `vscode-remote://127.0.0.1:${port}${path.resolve(file).replaceAll('\\', '/')}`;
  return {
    port,
    process: server,
    uri,
    address(opened, payload = []) {
      const query = new URLSearchParams({ folder: path.resolve(opened) });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://127.0.0.1:${port}/?${query.toString()}`;
    },
  };
}
