import { explain } from '../../features/explain.ts';
import { figures } from '../../features/figures.ts';
import { shownFindings } from '../../findings/findings.ts';
import {
  EXPLAIN,
  RECOGNIZE,
  STATUS,
  STATUS_CHANGED,
  type ExplainParams,
  type ExplainResult,
  type RecognizeParams,
  type RecognizeResult,
  type StatusChangedParams,
  type StatusParams,
  type StatusResult,
} from '../../protocol/protocol.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { answer } from '../answer.ts';
import { cardContext } from '../cardContext.ts';
import { openArticle } from '../openArticle.ts';
import type { Session } from '../session.ts';
import { FILE, FILE_PLACE } from '../shapes.ts';

/** Our own requests, and to our own client the word that a document's figures may have changed. */
export function handleRequests(session: Session, isOwnClient: boolean): void {
  const { connection, workspace } = session;
  connection.onRequest(
    RECOGNIZE,
    answer(session, 'Recognition', FILE, async ({ uri, text }: RecognizeParams): Promise<RecognizeResult> => {
      await workspace.ready(uri);
      return workspace.snapshot().recognise(uri, text);
    }),
  );
  connection.onRequest(
    STATUS,
    answer(session, 'Status', FILE, async ({ uri }: StatusParams): Promise<StatusResult> => {
      await workspace.ready(uri);
      return status(workspace.snapshot(), uri);
    }),
  );
  connection.onRequest(
    EXPLAIN,
    answer(
      session,
      'Explanation',
      FILE_PLACE,
      async ({ uri, position }: ExplainParams): Promise<ExplainResult> => {
        const article = await openArticle(workspace, uri);
        if (article === null) return { markdown: 'This file is not open as an article.' };
        const { snapshot, document } = article;
        const offset = document.lines.offset(position);
        return { markdown: explain(cardContext(article), snapshot.findings(uri), offset) };
      },
    ),
  );
  if (isOwnClient) tellStatus(session);
}

function status(snapshot: Snapshot, uri: string): StatusResult {
  const version = snapshot.document(uri)?.version ?? null;
  const recognized = snapshot.recognise(uri);
  const analysis = snapshot.serving(uri) === 'article' ? snapshot.analysis(uri) : null;
  if (analysis === null) return { version, recognized, actors: 0, quotations: 0, findings: 0 };
  const findings = shownFindings(snapshot.findings(uri), analysis).length;
  return { version, recognized, ...figures(analysis), findings };
}

/** Changes within so many milliseconds are told once. */
const STATUS_DELAY = 100;

function tellStatus({ connection, workspace }: Session): void {
  const changed = new Set<string>();
  const tell = (): void => {
    for (const uri of changed) {
      const params: StatusChangedParams = { uri };
      void connection.sendNotification(STATUS_CHANGED, params);
    }
    changed.clear();
  };
  workspace.onChange((change) => {
    const { documents } = workspace.snapshot();
    const isMet = (uri: string): boolean => change.of === 'everything' || change.uris.includes(uri);
    const uris = documents.map(({ uri }) => uri).filter(isMet);
    if (changed.size === 0 && uris.length > 0) setTimeout(tell, STATUS_DELAY);
    for (const uri of uris) changed.add(uri);
  });
}
