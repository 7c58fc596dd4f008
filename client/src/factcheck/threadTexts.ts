import type { CheckItem, CheckState, EvidenceItem, House } from '../../../server/src/protocol/factcheck.ts';
import { evidenceInMarkdown, evidenceLabel } from './evidenceTexts.ts';
import { oneLine } from './inert.ts';
import { ATTENTION_NAMES, QUESTION_NAMES, statusInWords, type Question } from './looks.ts';
import { lineInMarkdown, linesInMarkdown } from './markdown.ts';

/** One question about something on the list. */
export interface QuestionAsked {
  readonly item: CheckItem;
  readonly question: Question;
  readonly state: CheckState;
}

/** One comment of a thread, in words. Its body is Markdown in which nobody's words mean anything but themselves. */
export interface ThreadComment {
  /** What tells it from the others of its thread, as long as it is there. */
  readonly key: string;
  readonly about:
    | { readonly kind: 'state' }
    | { readonly kind: 'evidence'; readonly id: string }
    | { readonly kind: 'note'; readonly at: string };
  readonly author: string;
  readonly label: string;
  /** When it was said, as ISO 8601; null where that is not known. */
  readonly at: string | null;
  readonly body: string;
  /** What the menus go by: 'own note'. */
  readonly context: string;
}

const LONGEST_NAME = 60;
const LONGEST_RATING = 60;
const LONGEST_VERDICT = 4000;
const LONGEST_NOTE = 2000;

/** The most pieces of evidence, and the most notes, that a thread shows; a person reads no more, and the editor draws all of them. */
const MOST_SHOWN = 100;

/** What is asked about an item, and was put on the list by somebody. */
export function questionsOf(item: CheckItem): QuestionAsked[] {
  const asked: readonly [Question, CheckState | null][] = [
    ['said', item.said],
    ['true', item.truth],
  ];
  return asked.flatMap(([question, state]) =>
    state === null || state.status === 'proposed' ? [] : [{ item, question, state }],
  );
}

/** The line above a thread: 'Is it true? done: refuted'. */
export function threadLabel({ item, question, state }: QuestionAsked): string {
  const stands = oneLine(statusInWords(state), LONGEST_RATING + 20);
  const changed = item.attention === null ? '' : ` · the ${ATTENTION_NAMES[item.attention]} since`;
  return `${QUESTION_NAMES[question]} ${stands}${changed}`;
}

/** What the menus of a thread go by: 'true done agreed'. */
export function threadContext({ question, state }: QuestionAsked, reviewer: string | null): string {
  const mine = state.reviewedBy.some(({ by }) => by === reviewer);
  return [question, state.status, ...(mine ? ['agreed'] : [])].join(' ');
}

/** Whether nothing is left to be done: it has a verdict, or was given up, for the words as they are. */
export function isSettled({ item, state }: QuestionAsked): boolean {
  return item.attention === null && (state.status === 'done' || state.status === 'dropped');
}

/** What a thread says: how the check stands, what was looked at, and what people noted. */
export function threadComments(
  asked: QuestionAsked,
  house: House,
  reviewer: string | null,
): readonly ThreadComment[] {
  const { evidence, notes } = asked.state;
  return [
    stateComment(asked, house),
    ...evidence.slice(0, MOST_SHOWN).map((each) => evidenceComment(each, reviewer)),
    ...notes.slice(-MOST_SHOWN).map((note, index) => noteComment(note, index, reviewer)),
  ];
}

function stateComment(asked: QuestionAsked, house: House): ThreadComment {
  const { item, state } = asked;
  const verdict = state.verdict === null ? null : linesInMarkdown(state.verdict, LONGEST_VERDICT);
  const found = item.attention === null ? [verdict] : foundBefore(state, verdict);
  const claimant =
    state.claimant === null ? null : `Claimed by ${lineInMarkdown(state.claimant, LONGEST_NAME)}`;
  const body = [...found, claimant, secondPair(asked, house), leftOut(state)].filter(Boolean);
  return {
    key: 'state',
    about: { kind: 'state' },
    author: nameOf(state.by),
    label: oneLine(statusInWords(state), LONGEST_RATING + 20),
    at: state.since,
    body: body.length === 0 ? WAITING[state.status] : body.join('\n\n'),
    context: 'state',
  };
}

/** What stands where nobody has said anything yet. */
const WAITING: Readonly<Record<CheckState['status'], string>> = {
  open: '*On the list.*',
  checking: '*Being checked.*',
  done: '*Done, without a word about why.*',
  dropped: '*Not checked.*',
  proposed: '*Worth checking.*',
};

/** What was found about other words than there are now, struck out line by line. */
function foundBefore(state: CheckState, verdict: string | null): string[] {
  const rating = state.rating === null ? null : lineInMarkdown(statusInWords(state), LONGEST_RATING + 20);
  const found = verdict ?? rating;
  if (found === null) return ['**The words have changed since.**'];
  const struck = found
    .split('\\\n')
    .map((line) => (line.trim() === '' ? line : `~~${line.trim()}~~`))
    .join('\\\n');
  return ['**The words have changed since.** What was found is about earlier words:', struck];
}

/** Who else looked at the verdict or, where the house wants that and nobody has, that somebody has to. */
function secondPair({ item, state }: QuestionAsked, { secondReview }: House): string | null {
  const agreed = state.reviewedBy.map(({ by, at }) => `${lineInMarkdown(by, LONGEST_NAME)}, ${dayOf(at)}`);
  if (agreed.length > 0) return `Agreed to by ${agreed.slice(0, 20).join('; ')}`;
  const waits = secondReview && state.status === 'done' && item.attention === null;
  return waits ? '*Waits for a second person.*' : null;
}

function leftOut({ evidence, notes }: CheckState): string | null {
  const [pieces, older] = [evidence.length - MOST_SHOWN, notes.length - MOST_SHOWN];
  const parts = [
    ...(pieces > 0 ? [`${pieces} more pieces of evidence`] : []),
    ...(older > 0 ? [`${older} older notes`] : []),
  ];
  return parts.length === 0 ? null : `*Not shown here: ${parts.join(', ')}.*`;
}

function evidenceComment(evidence: EvidenceItem, reviewer: string | null): ThreadComment {
  const own = evidence.by === reviewer ? 'own ' : '';
  const waits = evidence.kind === 'reply' && evidence.received === undefined ? ' waiting' : '';
  return {
    key: `evidence ${evidence.by} ${evidence.id}`,
    about: { kind: 'evidence', id: evidence.id },
    author: nameOf(evidence.by),
    label: evidenceLabel(evidence),
    at: evidence.at,
    body: evidenceInMarkdown(evidence),
    context: `${own}evidence ${evidence.kind}${waits}`,
  };
}

function noteComment(
  { text, at, by }: CheckState['notes'][number],
  index: number,
  reviewer: string | null,
): ThreadComment {
  return {
    key: `note ${by} ${at} ${index}`,
    about: { kind: 'note', at },
    author: nameOf(by),
    label: 'note',
    at,
    body: linesInMarkdown(text, LONGEST_NOTE),
    context: by === reviewer ? 'own note' : 'note',
  };
}

function nameOf(by: string | null): string {
  return by === null ? 'Nobody yet' : oneLine(by, LONGEST_NAME);
}

/** The day of a time: '2026-11-21'. */
function dayOf(at: string): string {
  return lineInMarkdown(at.slice(0, 10), 10);
}
