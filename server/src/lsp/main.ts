/** The language server as a process: `node dist/server.cjs --stdio`, `--node-ipc` or `--socket=PORT`. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, type Connection } from 'vscode-languageserver/node';
import { clientFiles } from '../hosts/clientFiles.ts';
import { clientSidecars } from '../hosts/clientSidecars.ts';
import { gitUserName } from '../hosts/gitIdentity.ts';
import { nodeFiles } from '../hosts/nodeFiles.ts';
import { nodeModels } from '../hosts/nodeModels.ts';
import { nodeSidecars } from '../hosts/nodeSidecars.ts';
import { describe } from './answer.ts';
import { orNone } from './models.ts';
import { serve } from './server.ts';

const USAGE = 'usage: node server.cjs --stdio | --node-ipc | --socket=PORT\n';

/** The pages of the rules lie beside the program, where they were installed with it. */
function rulePages(): string | null {
  const folder = join(dirname(process.argv[1] ?? '.'), '..', 'docs', 'rules');
  return existsSync(folder) ? pathToFileURL(folder).href : null;
}

/** The connection that the arguments name, or null where they name none. */
function connect(): Connection | null {
  try {
    return createConnection();
  } catch {
    return null;
  }
}

const connection = connect();
if (connection === null) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  // Whatever goes wrong outside of a request is told, and the server lives on: an editor would not start it again for long.
  const survive = (error: unknown): void => connection.console.error(`Unexpected error: ${describe(error)}`);
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
  serve(connection, {
    files: (who, ask) => (who === 'client' ? clientFiles(ask) : nodeFiles()),
    sidecars: (who, ask) => (who === 'client' ? clientSidecars(ask) : nodeSidecars()),
    userName: () => gitUserName(),
    models: (_given, log) => orNone(nodeModels, log),
    rulePages: rulePages(),
  });
}
