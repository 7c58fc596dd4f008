import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { answer, describe } from '../answer.ts';
import type { Reporter } from '../reports.ts';
import type { Session } from '../session.ts';
import { DIAGNOSTICS } from '../shapes.ts';

/** Diagnostics of open documents: asked for by clients that pull, sent to the others. */
export function handleDiagnostics(session: Session, reporter: Reporter): void {
  if (session.client.pullsDiagnostics) answerPulls(session, reporter);
  else push(session, reporter);
}

function answerPulls(session: Session, reporter: Reporter): void {
  const { connection, workspace } = session;
  connection.languages.diagnostics.on(
    answer(
      session,
      'Diagnostics',
      DIAGNOSTICS,
      async ({ textDocument: { uri }, previousResultId }): Promise<DocumentDiagnosticReport> => {
        await workspace.ready(uri);
        const { resultId, diagnostics } = reporter.ofDocument(workspace.snapshot(), uri);
        if (resultId === previousResultId) return { kind: 'unchanged', resultId };
        return { kind: 'full', resultId, items: diagnostics() };
      },
    ),
  );
}

/** Old clients are not asked what they show, so a burst of keystrokes is answered once, this many milliseconds after the first. */
const PUSH_DELAY = 80;

function push(session: Session, reporter: Reporter): void {
  const { connection, workspace } = session;
  /** What each open document shows, by the address that its client uses. */
  const shown = new Map<string, string>();
  const waiting = new Set<string>();

  const send = async (uri: string): Promise<void> => {
    await workspace.ready(uri);
    waiting.delete(uri);
    const snapshot = workspace.snapshot();
    if (snapshot.document(uri) === null) return;
    const { resultId, version, diagnostics } = reporter.ofDocument(snapshot, uri);
    const key = `${resultId} ${version}`;
    const isOurs = snapshot.serving(uri) !== 'none' || shown.has(uri);
    if (!isOurs || shown.get(uri) === key) return;
    shown.set(uri, key);
    const versioned = session.client.publishesVersions && version !== null ? { version } : {};
    await connection.sendDiagnostics({ uri, ...versioned, diagnostics: diagnostics() });
  };

  workspace.onChange((change) => {
    const snapshot = workspace.snapshot();
    const uris = change.of === 'everything' ? snapshot.documents.map(({ uri }) => uri) : change.uris;
    for (const uri of uris) {
      if (snapshot.document(uri) === null) {
        if (shown.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      } else if (!waiting.has(uri)) {
        waiting.add(uri);
        setTimeout(() => {
          send(uri).catch((error: unknown) => session.log.error(`Diagnostics failed: ${describe(error)}`));
        }, PUSH_DELAY);
      }
    }
  });
}
