import type { CheckState, House } from '../../../server/src/protocol/factcheck.ts';
import { claimantOf, type CheckEntry } from './entries.ts';
import { oneLine, someLines } from './inert.ts';
import { ATTENTION_NAMES, QUESTION_NAMES, statusInWords } from './looks.ts';

/** The most that a card shows of the words, of a verdict, and of a name. */
const WORDS = 600;
const VERDICT = 400;
const NAME = 80;

/** What a row's card says, as plain text: the words, and what is known of each question. */
export function tipOf(entry: CheckEntry, house: House): string {
  const { item, asked } = entry;
  const claimant = claimantOf(entry);
  const place = item.line === null ? item.file : `${item.file}:${item.line}`;
  return [
    someLines(item.text, WORDS),
    '',
    ...(item.attention === null
      ? []
      : [`Its ${ATTENTION_NAMES[item.attention]} since; what is said below is about what it was.`]),
    ...(claimant === null ? [] : [`Says: ${oneLine(claimant, NAME)}`]),
    ...asked.flatMap(({ question, state }) => [
      `${QUESTION_NAMES[question]} ${statusLine(state)}`,
      ...stateLines(state, house),
    ]),
    ...(item.worth === null ? [] : [`Worth checking: ${item.worth.toFixed(2)}`]),
    oneLine(place, 2 * NAME),
  ].join('\n');
}

function statusLine(state: CheckState): string {
  const signed = state.by === null ? '' : `, ${oneLine(state.by, NAME)}`;
  return `${oneLine(statusInWords(state), NAME)}${signed}${dayOf(state.since)}`;
}

function stateLines({ status, verdict, evidence, notes, reviewedBy }: CheckState, house: House): string[] {
  const hidden = evidence.filter((each) => each.private).length;
  const counts = [
    counted(evidence.length, 'piece of evidence', 'pieces of evidence'),
    hidden === 0 ? '' : `${hidden} of it private`,
    counted(notes.length, 'note', 'notes'),
  ].filter(Boolean);
  const second = reviewedBy.map(({ by }) => oneLine(by, NAME)).join(', ');
  return [
    ...(verdict === null ? [] : [`“${someLines(verdict, VERDICT)}”`]),
    ...(counts.length === 0 ? [] : [counts.join(', ')]),
    ...(second === '' ? [] : [`Seen by a second person: ${second}`]),
    ...(status === 'done' && second === '' && house.secondReview ? ['Waits for a second person'] : []),
  ];
}

function counted(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function dayOf(at: string | null): string {
  return at === null ? '' : `, ${oneLine(at.slice(0, 10), 10)}`;
}
