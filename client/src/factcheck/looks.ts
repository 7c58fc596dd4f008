import type { CheckItem, CheckState } from '../../../server/src/protocol/factcheck.ts';

/** Where a question is. */
export type CheckStatus = CheckState['status'];

/** What is asked of something that is checked. */
export type Question = 'true' | 'said';

/** How something looks in a list: the name of one of VS Code's icons, and the id of a colour. No two that mean different things share a shape. */
export interface Look {
  readonly icon: string;
  readonly color: string;
}

/** All of them, those with most to be done first. */
export const STATUSES: readonly CheckStatus[] = ['open', 'checking', 'done', 'dropped', 'proposed'];

export const STATUS_NAMES: Readonly<Record<CheckStatus, string>> = {
  open: 'open',
  checking: 'checking',
  done: 'done',
  dropped: 'dropped',
  proposed: 'worth checking',
};

export const QUESTION_NAMES: Readonly<Record<Question, string>> = {
  said: 'Was it said so?',
  true: 'Is it true?',
};

export const ATTENTION_NAMES: Readonly<Record<NonNullable<CheckItem['attention']>, string>> = {
  stale: 'wording has changed',
  orphan: 'words are gone',
};

const STATUS_LOOKS: Readonly<Record<CheckStatus, Look>> = {
  open: { icon: 'circle-large-outline', color: 'charts.blue' },
  checking: { icon: 'search', color: 'charts.blue' },
  done: { icon: 'check', color: 'charts.green' },
  dropped: { icon: 'circle-slash', color: 'disabledForeground' },
  proposed: { icon: 'lightbulb', color: 'charts.yellow' },
};

const ATTENTION_LOOKS: Readonly<Record<NonNullable<CheckItem['attention']>, Look>> = {
  stale: { icon: 'history', color: 'newsmark.openMark' },
  orphan: { icon: 'debug-disconnect', color: 'newsmark.openMark' },
};

/** Of a scale, from the best to the worst. */
const RATING_LOOKS: readonly Look[] = [
  { icon: 'pass-filled', color: 'charts.green' },
  { icon: 'pass', color: 'charts.green' },
  { icon: 'warning', color: 'charts.yellow' },
  { icon: 'error', color: 'charts.red' },
  { icon: 'close', color: 'charts.red' },
];

/** A rating that says that nobody can tell; houses put it at the end of their scale, where it is not the worst. */
const UNTOLD = /\bun(?:verif|prov|known|clear|determin|decid)|\bno evidence/iu;

/** A rating that stands on no scale, and one that says that nobody can tell. */
const OFF_SCALE: Look = { icon: 'tag', color: 'charts.purple' };
const CANNOT_TELL: Look = { icon: 'question', color: 'charts.purple' };

/** The look of a question: what asks for a person first, then of what is done its rating, else its status. */
export function lookOf(
  { status, rating }: Pick<CheckState, 'status' | 'rating'>,
  attention: CheckItem['attention'],
  ratings: readonly string[],
): Look {
  if (attention !== null) return ATTENTION_LOOKS[attention];
  return status === 'done' && rating !== null ? ratingLook(rating, ratings) : STATUS_LOOKS[status];
}

/** The look of a rating, by how far down the house's scale it stands; of four, the second is no tick any more. */
export function ratingLook(rating: string, ratings: readonly string[]): Look {
  if (UNTOLD.test(rating)) return CANNOT_TELL;
  const scale = ratings.filter((each) => !UNTOLD.test(each));
  const place = scale.indexOf(rating);
  if (place < 0) return OFF_SCALE;
  const last = RATING_LOOKS.length - 1;
  return RATING_LOOKS[scale.length === 1 ? 0 : Math.ceil((place / (scale.length - 1)) * last)] ?? OFF_SCALE;
}

/** 'done: refuted', 'open'. */
export function statusInWords({ status, rating }: Pick<CheckState, 'status' | 'rating'>): string {
  return rating === null ? STATUS_NAMES[status] : `${STATUS_NAMES[status]}: ${rating}`;
}
