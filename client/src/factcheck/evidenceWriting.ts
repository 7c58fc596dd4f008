import type {
  CheckStepParams,
  EvidenceFields,
  EvidenceItem,
} from '../../../server/src/protocol/factcheck.ts';
import { tell } from '../review/tell.ts';
import { askAbout } from './evidenceDialog.ts';
import type { EvidenceDraft, EvidenceQuestion } from './evidenceForm.ts';
import { evidenceLabel, evidenceTitle } from './evidenceTexts.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import { commentOf, titleOf } from './targets.ts';
import type { QuestionAsked } from './threadTexts.ts';
import { write } from './writing.ts';

/** Where a passage stands that is evidence. */
export type PassagePlace = NonNullable<Extract<CheckStepParams, { readonly step: 'putEvidence' }>['passage']>;

/** What a person is asked about evidence, and what is done with it. */
export interface EvidenceAsked {
  readonly asked: QuestionAsked;
  /** Stands above the questions. */
  readonly title: string;
  readonly questions: readonly EvidenceQuestion[];
  readonly begun: EvidenceDraft;
  /** In whose place it is put; absent of new evidence. */
  readonly edited?: EvidenceItem | undefined;
  readonly passage?: PassagePlace;
}

/** Asks about evidence, and puts it there. */
export async function tellAndPut(
  parts: FactCheckParts,
  { asked, title, questions, begun, edited, passage }: EvidenceAsked,
): Promise<void> {
  const draft = await askAbout(parts.forms, `${title} ${titleOf(asked)}`, questions, begun);
  if (draft === null) return;
  const { private: isPrivate = false, ...evidence } = draft;
  await write(parts, asked, edited === undefined ? 'Evidence added' : 'Evidence changed', {
    step: 'putEvidence',
    evidence,
    ...(edited !== undefined && { id: edited.id }),
    ...(isPrivate && { private: true }),
    ...(passage !== undefined && { passage }),
  });
}

/** Evidence as a form begins with it: without what says who put it where and when. */
export function draftOf(evidence: EvidenceItem): EvidenceDraft {
  const { id: _id, at: _at, by: _by, passageUri: _uri, passageRange: _range, ...fields } = evidence;
  return fields satisfies EvidenceFields;
}

/** Of these pieces of evidence the one that a comment shows or, where another thing was given, that is picked; null where there is none. */
export async function pickEvidence(
  { forms }: FactCheckParts,
  pieces: readonly EvidenceItem[],
  given: unknown,
  { title, none }: { readonly title: string; readonly none: string },
): Promise<EvidenceItem | null> {
  const about = commentOf(given)?.about;
  if (about?.kind === 'evidence') return pieces.find(({ id }) => id === about.id) ?? null;
  if (pieces.length === 0) {
    tell(none);
    return null;
  }
  const picked = await forms.choice<EvidenceItem>({
    title,
    choices: pieces.map((value) => ({
      label: evidenceTitle(value),
      description: evidenceLabel(value),
      value,
    })),
  });
  return typeof picked === 'object' ? picked.answer : null;
}
