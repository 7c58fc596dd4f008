/** The language server in a worker, where the client reads the files. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { NO_MODELS, readModels } from '../engine/index.ts';
import { clientFiles } from '../hosts/clientFiles.ts';
import { clientSidecars } from '../hosts/clientSidecars.ts';
import { describe } from './answer.ts';
import { orNone } from './models.ts';
import { serve } from './server.ts';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
// Whatever goes wrong outside of a request is told, and the server lives on.
const survive = (error: unknown): void => connection.console.error(`Unexpected error: ${describe(error)}`);
self.addEventListener('error', ({ error }) => survive(error));
self.addEventListener('unhandledrejection', ({ reason }) => survive(reason));
serve(connection, {
  files: (_who, ask) => clientFiles(ask),
  sidecars: (_who, ask) => clientSidecars(ask),
  // The client asks the person.
  userName: () => Promise.resolve(null),
  models: (given, log) => (given === undefined ? NO_MODELS : orNone(() => readModels(given), log)),
  rulePages: null,
});
