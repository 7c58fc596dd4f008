import { isCheckable } from '../annotations/checks/fields.ts';
import { resolveMarks, type ResolvedMark } from '../annotations/decisions.ts';
import { parseSidecar } from '../annotations/sidecar/sidecarFile.ts';
import type { CheckableMark, Mark, Sidecar } from '../annotations/sidecar/types.ts';
import { NO_REGISTRY, type Analysis } from '../engine/index.ts';
import { registryNames } from '../features/checks/checkedArticle.ts';
import { checkRows, isListed } from '../features/checks/rows.ts';
import type { CheckRow } from '../features/checks/types.ts';
import { withChanges } from './changes.ts';
import type { Said } from './decided.ts';
import type { Snapshot } from './snapshot.ts';

/** What rows are made with besides what people wrote. */
export interface RowsWith {
  /** What the engine says, where that is known; asked for only where something is listed or proposed. */
  readonly analysis: () => Analysis | null;
  /** Whether what the engine holds to be worth checking is among them. */
  readonly proposals: boolean;
}

/** What is on the fact-check list of an article in this text, and what the engine proposes for it. */
export function listedRows(
  snapshot: Snapshot,
  uri: string,
  text: string,
  { analysis, proposals }: RowsWith,
): readonly CheckRow[] {
  const marks = marksOf(snapshot, uri, text);
  if (!proposals && !marks.some(({ mark }) => isListed(mark))) return [];
  const nameOf = registryNames(snapshot.corpus(uri)?.registry ?? NO_REGISTRY);
  return checkRows(analysis() ?? text, marks, hiddenOf(snapshot, uri), { proposals, nameOf });
}

/**
 * What people decided. Of an open article that is known; of a closed one only marks that are listed are looked for, and nothing is kept of
 * them, so that a look over a corpus takes nothing from the articles that somebody works on.
 */
function marksOf(snapshot: Snapshot, uri: string, text: string): readonly ResolvedMark[] {
  if (snapshot.document(uri) !== null) return snapshot.decided(uri, text).marks;
  const sidecar = readSaid(snapshot.said(uri));
  const ids = listedIds(sidecar.marks);
  const marks = sidecar.marks.filter(({ id }) => ids.has(id));
  return marks.length === 0 ? [] : resolveMarks(text, [{ ...sidecar, marks }]);
}

/** The ids of what somebody wrote a check about. */
function listedIds(marks: readonly Mark[]): ReadonlySet<string> {
  return new Set(marks.flatMap((mark) => (isListed(mark) ? mark.id : [])));
}

function hiddenOf(snapshot: Snapshot, uri: string): CheckableMark[] {
  const isOpen = snapshot.document(uri) !== null;
  const marks = isOpen ? snapshot.privately(uri) : readSaid(snapshot.saidPrivately(uri)).marks;
  return marks.filter(isCheckable);
}

function readSaid(said: Said | null): Sidecar {
  const { sidecar } = parseSidecar(said?.text ?? '').value;
  return withChanges(sidecar, said?.pending ?? []);
}
