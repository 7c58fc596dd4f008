import type {
  CancellationToken,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { createSweep, type Swept } from '../../workspace/sweep.ts';
import { answer, refuseCancelled } from '../answer.ts';
import type { Report, Reporter } from '../reports.ts';
import type { Session } from '../session.ts';
import { WORKSPACE_DIAGNOSTICS } from '../shapes.ts';

/**
 * Diagnostics of whole corpora. The request stays open: what is found is streamed as partial results, and after every change only what
 * is new. A client that takes no partial results has its answer when there is something to tell. With scope `open` there never is.
 */
export function handleWorkspaceDiagnostics(session: Session, reporter: Reporter): void {
  const { connection, client, files, log, settings, workspace } = session;
  if (!client.pullsDiagnostics) return;

  connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) => {
    const work = answer(
      session,
      'Diagnostics of the corpus',
      WORKSPACE_DIAGNOSTICS,
      async (): Promise<WorkspaceDiagnosticReport> => {
        const known = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
        const sweep = createSweep(workspace, files, log);
        try {
          for (;;) {
            const change = nextChange(session, token);
            const items: WorkspaceDocumentDiagnosticReport[] = [];
            const folders = settings().diagnostics.scope === 'corpus' ? session.folders() : [];
            for await (const swept of sweep.pass(folders)) {
              const item = reportItem(reporter, swept, known);
              if (item !== null && partial !== undefined) partial.report({ items: [item] });
              else if (item !== null) items.push(item);
              await breathe();
              refuseCancelled(token);
            }
            if (items.length > 0) return { items };
            await change;
            refuseCancelled(token);
          }
        } finally {
          sweep.dispose();
        }
      },
    );
    return work(params, token);
  });
}

/** One file's report, or null where the client has it already. Files that are gone show nothing any more. */
function reportItem(
  reporter: Reporter,
  swept: Swept,
  known: Map<string, string>,
): WorkspaceDocumentDiagnosticReport | null {
  const { uri } = swept;
  if (swept.of === 'gone') {
    known.delete(uri);
    return { kind: 'full', uri, version: null, items: [] };
  }
  const { resultId, version, diagnostics } = sweptReport(reporter, swept);
  if (known.get(uri) === resultId) return null;
  known.set(uri, resultId);
  return { kind: 'full', uri, version, resultId, items: diagnostics() };
}

function sweptReport(reporter: Reporter, swept: Exclude<Swept, { of: 'gone' }>): Report {
  const { uri, version, lines } = swept;
  return swept.of === 'article'
    ? reporter.ofArticle(uri, version, lines, swept.analysis, swept.findings, swept.problems)
    : reporter.ofProblems(version, lines, swept.problems);
}

/** Resolves when the answer may have become another, or when the request is cancelled. */
function nextChange({ workspace, surroundings }: Session, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const stop of stops) stop();
      cancelled.dispose();
      resolve();
    };
    const stops = [workspace.onChange(done), surroundings.on(done)];
    const cancelled = token.onCancellationRequested(done);
  });
}

/** Lets other requests be answered between two articles: a cancelled request is seen, and typing stays fast. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
