import type { Check, Question } from '../../annotations/checks/types.ts';
import type { CheckRow } from '../checks/types.ts';
import { dotted, escapeMarkdown, excerpt, lines } from '../markdown.ts';
import { counted } from './context.ts';

/** How many units of a rating, a name and of earlier words are shown: a card says where a check is, and the view says the rest. */
const SHORT = 60;
const EARLIER = 160;

/** What is on the list at a place, the innermost first. */
export function checksAt(rows: readonly CheckRow[], offset: number): CheckRow[] {
  return rows
    .filter(
      ({ spans, worth }) =>
        worth === null && spans?.some(({ start, end }) => start <= offset && offset < end) === true,
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf({ spans }: CheckRow): number {
  return (spans?.at(-1)?.end ?? 0) - (spans?.[0]?.start ?? 0);
}

/** Where the check of a claim or a quotation is, a line a question, and whether it is about words that changed since. */
export function checkCard(row: CheckRow): string {
  return lines(questionLine('said', row.said), questionLine('true', row.truth), changeLine(row));
}

const ASKED: Readonly<Record<Question, string>> = { said: 'Was it said so?', true: 'Is it true?' };

/** '**Is it true?** done · refuted · by Ada Berg · 2 pieces of evidence · seen by Bo Thorn'. */
function questionLine(question: Question, check: Check | null): string | null {
  if (check === null) return null;
  const { status, rating, by, evidence, reviewedBy } = check;
  const seen = reviewedBy.map((look) => shown(look.by, SHORT)).join(', ');
  return dotted(
    `**${ASKED[question]}** ${status}`,
    rating === null ? null : shown(rating, SHORT),
    `by ${shown(by, SHORT)}`,
    evidence.length === 0 ? null : counted(evidence.length, 'piece').concat(' of evidence'),
    seen === '' ? null : `seen by ${seen}`,
  );
}

function changeLine({ attention, earlier }: CheckRow): string | null {
  if (attention === null) return null;
  const about = earlier === undefined ? '' : ` It is about “${shown(earlier, EARLIER)}”.`;
  return `*The words have changed since this was checked.*${about}`;
}

/** Control characters, those that turn the direction of the text, and others that nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** People's words as they stand, in one line that is never markup; only their beginning is looked at. */
function shown(words: string, longest: number): string {
  return escapeMarkdown(excerpt(words.slice(0, 4 * longest).replaceAll(UNSEEN, ' '), longest));
}
