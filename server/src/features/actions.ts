import type { Span } from '../engine/index.ts';
import type { Edit, Finding } from '../findings/types.ts';
import { isAt } from './selection.ts';

/** A change of the copy that a person may choose for a finding. Never a preferred one: the copy is the author's. */
export interface Action {
  readonly title: string;
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** The choices at a selection, or at a cursor where it is empty. */
export function actions(findings: readonly Finding[], selection: Span): Action[] {
  return findings
    .filter(isAt(selection))
    .flatMap((finding) => (finding.fixes ?? []).map(({ title, edits }) => ({ title, finding, edits })));
}
