import type { ExtensionContext } from 'vscode';
import { WORKER_HOST } from './languageClient.worker.ts';
import { startNewsmark, type Newsmark, type NewsmarkExports } from './newsmark.ts';

let newsmark: Newsmark | undefined;

/** Where VS Code runs extensions in a browser: the server is a Web Worker. */
export async function activate(context: ExtensionContext): Promise<NewsmarkExports> {
  newsmark = await startNewsmark(context, WORKER_HOST);
  return newsmark.exports;
}

export async function deactivate(): Promise<void> {
  await newsmark?.stop();
}
