import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME, type ExtensionHost } from './languageClient.ts';

export const WORKER_HOST: ExtensionHost = {
  readsFiles: false,
  createClient(context, options) {
    const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js');
    const worker = new Worker(script.toString(true));
    return new LanguageClient(CLIENT_ID, CLIENT_NAME, worker, options);
  },
};
