import { Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, type ExtensionHost } from './languageClient.ts';

export const WORKER_HOST: ExtensionHost = {
  readsFiles: false,
  async readModels({ extensionUri }) {
    const read = (file: string): Thenable<Uint8Array> =>
      workspace.fs.readFile(Uri.joinPath(extensionUri, 'server/models', `${file}.bin`));
    const [words, actors, attribution, claims] = await Promise.all([
      read('words'),
      read('actors'),
      read('attribution'),
      read('claims'),
    ]);
    return { words, actors, attribution, claims };
  },
  createClient(context, options) {
    const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js');
    const worker = new Worker(script.toString(true));
    return new LanguageClient(CLIENT_ID, CLIENT_NAME, worker, options);
  },
};
