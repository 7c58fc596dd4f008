import type { Check, Question } from '../../annotations/checks/types.ts';
import type { CheckRow } from '../../features/checks/types.ts';

/** How a sheet asks each question. */
export const ASKED: Readonly<Record<Question, string>> = { said: 'Was it said so?', true: 'Is it true?' };

/** A question of a row that is on the list. */
export interface AskedCheck {
  readonly question: Question;
  readonly check: Check;
}

/** The questions of a row: whether a quotation was said so comes before whether what it says is true. */
export function questionsOf({ said, truth }: CheckRow): AskedCheck[] {
  return [
    ...(said === null ? [] : [{ question: 'said' as const, check: said }]),
    ...(truth === null ? [] : [{ question: 'true' as const, check: truth }]),
  ];
}

/** Whether somebody gave an answer that readers may go by. */
export function hasVerdict({ status, rating, verdict }: Check): boolean {
  return status === 'done' && (rating !== null || verdict !== null);
}
