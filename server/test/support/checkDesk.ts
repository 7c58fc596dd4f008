import { isCheckable } from '../../src/annotations/checks/fields.ts';
import { pinsOf, resolveMarks, type ResolvedMark } from '../../src/annotations/decisions.ts';
import { applyChanges } from '../../src/annotations/sidecar/change.ts';
import { parseSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';
import { analyze, type Analysis } from '../../src/engine/index.ts';
import { checkChange, type CheckAsk } from '../../src/features/checks/change.ts';
import type { Listable } from '../../src/features/checks/listing.ts';
import { checkRows } from '../../src/features/checks/rows.ts';
import { INPUTS } from './inputs.ts';
import type { CheckableMark, Mark, SidecarChange } from '../../src/annotations/sidecar/types.ts';
import type { Check } from '../../src/annotations/checks/types.ts';
import type { CheckRow } from '../../src/features/checks/types.ts';

/** An article with its sidecar and its file for private evidence, at which several people work one after the other. */
export interface CheckDesk extends Listable {
  /** Writes what somebody asks for, a minute after what was written before; gives the complaint, or null. */
  ask(by: string, ask: CheckAsk): string | null;
  write(changes: readonly SidecarChange[]): void;
  /** When the next thing is written. */
  now(): string;
  /** Puts words in the place of others in the article. */
  edit(words: string, others: string): void;
  readonly text: string;
  readonly marks: readonly ResolvedMark[];
  readonly hidden: readonly CheckableMark[];
  readonly entries: readonly Mark[];
  readonly rows: readonly CheckRow[];
}

export function checkDesk(article: string): CheckDesk {
  let text = article;
  let minute = 0;
  const files: Record<'open' | 'hidden', string | null> = { open: null, hidden: null };
  const sidecar = (file: 'open' | 'hidden') => parseSidecar(files[file] ?? '').value.sidecar;
  const put = (file: 'open' | 'hidden', changes: readonly SidecarChange[]): void => {
    if (changes.length === 0) return;
    const result = applyChanges(files[file], changes);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    files[file] = result.text;
  };
  const analysis = (): Analysis => analyze(text, { ...INPUTS, pins: pinsOf(desk.marks) });
  const desk: CheckDesk = {
    get text() {
      return text;
    },
    get marks() {
      return resolveMarks(text, [sidecar('open')]);
    },
    get hidden() {
      return sidecar('hidden').marks.filter(isCheckable);
    },
    get entries() {
      return sidecar('open').marks;
    },
    get rows() {
      return checkRows(analysis(), desk.marks, desk.hidden);
    },
    analysis,
    now: () => `2026-11-21T10:${String(minute).padStart(2, '0')}:00Z`,
    ask(by, ask) {
      minute++;
      const answer = checkChange(desk, ask, { by, at: desk.now() });
      if (!answer.ok) return answer.complaint;
      put('open', answer.changes);
      put('hidden', answer.privateChanges);
      return null;
    },
    write(changes) {
      minute++;
      put('open', changes);
    },
    edit(words, others) {
      text = text.replace(words, others);
    },
  };
  return desk;
}

/** A check in a few words: 'done refuted by ann; 2 evidence; 1 note; seen by bo'. */
function toldCheck(check: Check | null): string {
  if (check === null) return '-';
  const { status, rating, claimant, by, evidence, notes, history, reviewedBy } = check;
  return [
    [status, rating, 'by', by].filter((each) => each !== null).join(' '),
    claimant === null ? '' : `claim of ${claimant}`,
    evidence.length === 0 ? '' : `${evidence.length} evidence`,
    notes.length === 0 ? '' : `${notes.length} note`,
    history.length === 0 ? '' : `${history.map((past) => past.rating ?? past.status).join(' > ')} before`,
    reviewedBy.length === 0 ? '' : `seen by ${reviewedBy.map((each) => each.by).join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** A row in a few words: the beginning of its words, what is wrong with them, and both checks. */
export function toldRow({ words, attention, truth, said, speaker, worth }: CheckRow): string {
  const beginning = words.length > 24 ? `${words.slice(0, 24)}…` : words;
  return [
    `${beginning}${attention === null ? '' : ` (${attention})`}`,
    ...(speaker === null ? [] : [`by ${speaker}`]),
    ...(worth === null ? [`true: ${toldCheck(truth)}`] : ['proposed']),
    ...(said === null ? [] : [`said: ${toldCheck(said)}`]),
  ].join(' | ');
}
