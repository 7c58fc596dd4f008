import { describe } from '../answer.ts';
import type { Session } from '../session.ts';

/** Changes come in bursts (a registry is typed, a branch is checked out); the client is asked once, this many milliseconds after the first. */
const REFRESH_DELAY = 50;

/** Where something changed that answers about every file depend on, asks the client to ask again. */
export function handleRefresh({ connection, client, workspace, settings, log }: Session): void {
  let waiting = false;
  const refresh = async (): Promise<void> => {
    waiting = false;
    if (client.pullsDiagnostics && client.refreshesDiagnostics)
      await connection.languages.diagnostics.refresh();
    if (client.refreshesTokens) await connection.languages.semanticTokens.refresh();
    if (client.refreshesInlayHints && settings().inlayHints.speakers)
      await connection.languages.inlayHint.refresh();
  };
  workspace.onChange((change) => {
    if (change.of !== 'everything' || waiting) return;
    waiting = true;
    setTimeout(() => {
      refresh().catch((error: unknown) => log.warn(`The client did not refresh: ${describe(error)}`));
    }, REFRESH_DELAY);
  });
}
