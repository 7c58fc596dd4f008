import type { Tick } from '../annotations/checks/types.ts';
import { isCheckable } from '../annotations/checks/fields.ts';
import { lineIndex, type Analysis, type LineIndex } from '../engine/index.ts';
import type { Listable } from '../features/checks/listing.ts';
import { readText } from '../workspace/diskTexts.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { decidedIn, shownAnalysis } from '../workspace/shownAnalysis.ts';
import { openArticle } from './openArticle.ts';
import type { Session } from './session.ts';

/** An article, open or closed, at one moment: what a fact-check is written about. */
export interface ArticleAt extends Listable {
  readonly snapshot: Snapshot;
  readonly uri: string;
  readonly lines: LineIndex;
  /** What people ticked off in it, in whatever words. */
  readonly ticks: readonly Tick[];
}

/** The article at an address: as an editor has it open, else as it stands on disk. Null where there is none, or it is no article. */
export async function articleAt(
  { workspace, files, log }: Pick<Session, 'workspace' | 'files' | 'log'>,
  uri: string,
): Promise<ArticleAt | null> {
  await workspace.ready(uri);
  if (workspace.snapshot().document(uri) !== null) {
    const open = await openArticle(workspace, uri);
    if (open === null) return null;
    const { snapshot, document, analysis } = open;
    return at(snapshot, uri, document.text, () => analysis);
  }
  const read = await readText(files, log, uri);
  const snapshot = workspace.snapshot();
  if (read === null || (read.text === '' && read.problem !== null)) return null;
  const { text } = read;
  if (!snapshot.recognise(uri, text).article) return null;
  let analysis: Analysis | null = null;
  return at(snapshot, uri, text, () => (analysis ??= shownAnalysis(snapshot, uri, text)));
}

function at(snapshot: Snapshot, uri: string, text: string, analysis: () => Analysis): ArticleAt {
  const { marks, ticks } = decidedIn(snapshot, uri, text);
  const hidden = snapshot.privately(uri).filter(isCheckable);
  return { snapshot, uri, text, lines: lineIndex(text), marks, ticks, hidden, analysis };
}
