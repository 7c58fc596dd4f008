import { overlaps, touches, type Span } from '../engine/index.ts';
import type { Edit, Finding } from '../findings/types.ts';

/** A change of the copy that a person may choose for a finding. Never a preferred one: the copy is the author's. */
export interface Action {
  readonly title: string;
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** The choices at a selection, or at a cursor where it is empty. */
export function actions(findings: readonly Finding[], selection: Span): Action[] {
  const isEmpty = selection.start === selection.end;
  return findings
    .filter((finding) => (isEmpty ? touches(finding, selection.start) : overlaps(finding, selection)))
    .flatMap((finding) => (finding.fixes ?? []).map(({ title, edits }) => ({ title, finding, edits })));
}
