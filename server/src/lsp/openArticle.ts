import type { Analysis } from '../engine/index.ts';
import type { Document } from '../workspace/documents.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** An open document that is served as an article, at one revision. */
export interface OpenArticle {
  readonly snapshot: Snapshot;
  readonly document: Document;
  readonly analysis: Analysis;
}

/** The article at an address, once its corpus is known; null where the document is not open or is no article. */
export async function openArticle(workspace: Workspace, uri: string): Promise<OpenArticle | null> {
  await workspace.ready(uri);
  const snapshot = workspace.snapshot();
  const document = snapshot.document(uri);
  if (document === null || snapshot.serving(uri) !== 'article') return null;
  const analysis = snapshot.analysis(uri);
  return analysis === null ? null : { snapshot, document, analysis };
}
