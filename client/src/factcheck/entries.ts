import type { CheckItem, CheckState } from '../../../server/src/protocol/factcheck.ts';
import { STATUSES, type CheckStatus, type Question } from './looks.ts';

/** One question about something that is listed. */
export interface AskedQuestion {
  readonly question: Question;
  readonly state: CheckState;
}

/** Something that is listed, with those of its questions that are looked at. There is at least one. */
export interface CheckEntry {
  readonly item: CheckItem;
  /** 'Was it said so' before 'is it true', as one asks. */
  readonly asked: readonly [AskedQuestion, ...AskedQuestion[]];
}

/** What is listed with all its questions; null of an item that asks none. */
export function entryOf(item: CheckItem, questions?: (asked: AskedQuestion) => boolean): CheckEntry | null {
  const said: AskedQuestion[] = item.said === null ? [] : [{ question: 'said', state: item.said }];
  const truth: AskedQuestion[] = item.truth === null ? [] : [{ question: 'true', state: item.truth }];
  const [first, ...others] = [...said, ...truth].filter((asked) => questions?.(asked) ?? true);
  return first === undefined ? null : { item, asked: [first, ...others] };
}

/** Of two questions the one with more to be done: something is done when both are. */
export function leadOf({ asked: [first, ...others] }: CheckEntry): AskedQuestion {
  return others.reduce(
    (lead, next) => (rank(next.state.status) < rank(lead.state.status) ? next : lead),
    first,
  );
}

/** What the whole is rated: whether it is true or, where that is not rated, whether it was said so. */
export function ratingOf({ asked }: CheckEntry): string | null {
  return asked.toReversed().find(({ state }) => state.rating !== null)?.state.rating ?? null;
}

/** Whose claim it is: by a person's word, else as far as the engine knows. */
export function claimantOf({ item, asked }: CheckEntry): string | null {
  return asked.toReversed().find(({ state }) => state.claimant !== null)?.state.claimant ?? item.speaker;
}

/** When anything about it changed last, as ISO 8601 has it; empty where nobody did anything. */
export function changedAt({ asked }: CheckEntry): string {
  return asked
    .flatMap(({ state: { since, evidence, notes, reviewedBy } }) => [
      since ?? '',
      ...[...evidence, ...notes, ...reviewedBy].map(({ at }) => at),
    ])
    .reduce((newest, at) => (at > newest ? at : newest), '');
}

function rank(status: CheckStatus): number {
  return STATUSES.indexOf(status);
}
