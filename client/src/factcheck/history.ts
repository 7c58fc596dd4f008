import type { CheckState } from '../../../server/src/protocol/factcheck.ts';
import { oneLine } from './inert.ts';
import { STATUS_NAMES, type CheckStatus } from './looks.ts';

/** How a check stood once, or stands, as a line of a list. */
export interface HistoryLine {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** The most lines of a history that are shown. */
const MOST_SHOWN = 200;
const LONGEST_NAME = 60;
const LONGEST_VERDICT = 300;

/** How a check stands, and how it stood before, the newest first. */
export function historyLines(state: CheckState): HistoryLine[] {
  const past = state.history
    .slice(-MOST_SHOWN)
    .toReversed()
    .map((each) => line(each.status, each, `${day(each.since)} to ${day(each.until)}`));
  return [line(state.status, state, state.since === null ? '' : `since ${day(state.since)}`), ...past];
}

function line(
  status: string | null,
  { rating, verdict, by }: Pick<CheckState, 'rating' | 'verdict' | 'by'>,
  when: string,
): HistoryLine {
  return {
    label: oneLine([statusName(status), rating].filter(Boolean).join(': '), LONGEST_NAME),
    description: [by === null ? '' : oneLine(by, LONGEST_NAME), when].filter(Boolean).join(', '),
    detail: verdict === null ? '' : oneLine(verdict, LONGEST_VERDICT),
  };
}

function statusName(status: string | null): string {
  if (status === null) return 'listed';
  return status in STATUS_NAMES ? STATUS_NAMES[status as CheckStatus] : status;
}

/** The day of a time that is written as ISO 8601. */
function day(time: string): string {
  return oneLine(time.slice(0, 10), 10);
}
