import type { ExtensionContext } from 'vscode';
import { NODE_HOST } from './languageClient.node.ts';
import { startNewsmark, type Newsmark, type NewsmarkExports } from './newsmark.ts';

let newsmark: Newsmark | undefined;

/** Where VS Code runs extensions in Node: the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<NewsmarkExports> {
  newsmark = await startNewsmark(context, NODE_HOST);
  return newsmark.exports;
}

export async function deactivate(): Promise<void> {
  await newsmark?.stop();
}
