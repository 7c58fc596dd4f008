import { makeAnchor } from '../annotations/anchors/makeAnchor.ts';
import { normalText } from '../annotations/anchors/normalText.ts';
import { checkFields, isCheckable } from '../annotations/checks/fields.ts';
import type { Evidence } from '../annotations/checks/types.ts';
import type { Mark, SidecarChange, Signed } from '../annotations/sidecar/types.ts';
import { checkChange, type AskedEvidence, type AskedStep } from '../features/checks/change.ts';
import type { CheckPlace } from '../features/checks/listing.ts';
import type { CheckParams, CheckStepParams } from '../protocol/factcheck.ts';
import { passagePath } from '../workspace/passages.ts';
import { canonicalUri } from '../workspace/uris.ts';
import { articleAt, type ArticleAt } from './articleAt.ts';
import { toSpan } from './convert/ranges.ts';
import type { Session } from './session.ts';

/** What goes into which file, in this order. */
export type Writings = readonly Writing[];

interface Writing {
  readonly sidecar: string;
  readonly changes: readonly SidecarChange[];
  /** It takes away what the one before puts elsewhere, and is made only where that was saved. */
  readonly takesAway?: true;
}

/** What somebody writes about a check, the files for it, and the id of what is checked; or a sentence for people that says why nothing is written. */
export async function checkWritings(
  session: Pick<Session, 'workspace' | 'files' | 'log'>,
  article: ArticleAt,
  { id, range, question, steps }: CheckParams,
  signed: Signed,
): Promise<{ readonly id: string; readonly writings: Writings } | string> {
  const place: CheckPlace | null =
    id !== undefined ? { id } : range === undefined ? null : { span: toSpan(article.lines, range) };
  if (place === null) return 'Select the words first.';
  const asked: AskedStep[] = [];
  for (const step of steps) {
    const each = step.step === 'putEvidence' ? await askedEvidence(session, article, step, signed) : step;
    if (typeof each === 'string') return each;
    asked.push(each);
  }
  const answer = checkChange(article, { place, question, steps: asked }, signed);
  if (!answer.ok) return answer.complaint;
  const { snapshot, uri } = article;
  const sidecar = snapshot.sidecar(uri);
  if (sidecar === null) return UNSAVED_TEXT;
  const { changes, privateChanges } = answer;
  const beside = snapshot.saidPrivately(uri)?.uri ?? null;
  if (beside === null && privateChanges.length > 0) return NO_PRIVATE_FILE;
  const open = { sidecar, changes };
  const hidden =
    beside === null || privateChanges.length === 0 ? null : { sidecar: beside, changes: privateChanges };
  return { id: answer.id, writings: hidden === null ? [open] : inSafety(open, hidden) };
}

/** What moves from one file to the other is put there first: a file that cannot be written costs nobody their evidence. */
function inSafety(open: Writing, hidden: Writing): Writings {
  if (takesEvidence(hidden)) return [open, { ...hidden, takesAway: true }];
  return takesEvidence(open) ? [hidden, { ...open, takesAway: true }] : [open, hidden];
}

function takesEvidence({ changes }: Writing): boolean {
  return changes.some(
    (change) => change.kind === 'check' && change.steps.some(({ step }) => step === 'removeEvidence'),
  );
}

export const UNSAVED_TEXT = 'Save this text as a file first: decisions are kept in a file beside it.';

const NO_PRIVATE_FILE =
  "There is no file for private evidence: 'privateEvidence' in newsmark.yaml must name another one than 'marks'.";

type PutEvidence = Extract<CheckStepParams, { step: 'putEvidence' }>;

/** Evidence as it is to be kept: a passage with its words, so that it is found again when its article changes. */
async function askedEvidence(
  session: Pick<Session, 'workspace' | 'files' | 'log'>,
  article: ArticleAt,
  { step, id, evidence, passage, private: isPrivate }: PutEvidence,
  signed: Signed,
): Promise<AskedEvidence | string> {
  const quoted =
    evidence.kind !== 'passage'
      ? {}
      : passage === undefined
        ? passageBefore(article, id, signed)
        : await anchoredPassage(session, article, passage);
  if (typeof quoted === 'string') return quoted;
  return {
    step,
    evidence: { ...evidence, ...quoted, ...(id !== undefined && { id }) },
    // What is changed stays private where nobody says otherwise.
    private: isPrivate ?? ownEvidence(article.hidden, id, signed) !== undefined,
  };
}

/** The words of another article of the same corpus, anchored in it. */
async function anchoredPassage(
  session: Pick<Session, 'workspace' | 'files' | 'log'>,
  { snapshot, uri }: ArticleAt,
  passage: NonNullable<PutEvidence['passage']>,
): Promise<Pick<Evidence, 'file' | 'passage'> | string> {
  const other = await articleAt(session, passage.uri);
  const file = passagePath(canonicalUri(passage.uri), canonicalUri(uri), snapshot.corpus(uri));
  if (other === null || file === null) return 'A passage stands in an article of the same corpus.';
  const span = toSpan(other.lines, passage.range);
  if (other.text.slice(span.start, span.end).trim() === '') return 'Select the words of the passage first.';
  return { file, passage: makeAnchor(normalText(other.text), span) };
}

/** Where the passage stood that is changed in other respects. */
function passageBefore(
  article: ArticleAt,
  id: string | undefined,
  signed: Signed,
): Pick<Evidence, 'file' | 'passage'> | string {
  const before = ownEvidence([...article.marks.map(({ mark }) => mark), ...article.hidden], id, signed);
  if (before?.passage === undefined || before.file === undefined)
    return 'Select the words of the passage first.';
  return { file: before.file, passage: before.passage };
}

/** What one put there oneself under an id. */
function ownEvidence(marks: readonly Mark[], id: string | undefined, { by }: Signed): Evidence | undefined {
  return marks
    .flatMap((mark) =>
      mark.by === by && isCheckable(mark) ? [checkFields(mark, 'true'), checkFields(mark, 'said')] : [],
    )
    .flatMap(({ evidence = [] }) => evidence)
    .find((each) => each.id === id);
}
