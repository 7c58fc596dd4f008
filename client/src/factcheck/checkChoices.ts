import type { CheckItem, House } from '../../../server/src/protocol/factcheck.ts';
import type { CheckFilter } from './checkFilter.ts';
import { STATUS_NAMES, STATUSES, type CheckStatus } from './looks.ts';

/** One thing that a filter can ask for. */
export type CheckChoice =
  | { readonly kind: 'status'; readonly value: CheckStatus }
  | { readonly kind: 'rating'; readonly value: string }
  | { readonly kind: 'checker'; readonly value: string }
  | { readonly kind: 'mine' | 'stale' | 'unreviewed' };

/** Choices that belong together. */
export interface ChoiceGroup {
  readonly name: string;
  readonly choices: readonly CheckChoice[];
}

/** The filter that asks for all of these together; the words that are searched for stay as they are. */
export function filterOf(choices: readonly CheckChoice[], { words }: CheckFilter): CheckFilter {
  const has = (kind: CheckChoice['kind']): boolean => choices.some((choice) => choice.kind === kind);
  const statuses = choices.flatMap((choice) => (choice.kind === 'status' ? [choice.value] : []));
  const ratings = choices.flatMap((choice) => (choice.kind === 'rating' ? [choice.value] : []));
  const checkers = choices.flatMap((choice) => (choice.kind === 'checker' ? [choice.value] : []));
  return {
    ...(statuses.length > 0 && { statuses }),
    ...(ratings.length > 0 && { ratings }),
    ...(checkers.length > 0 && { checkers }),
    ...(has('mine') && { mine: true }),
    ...(has('stale') && { stale: true }),
    ...(has('unreviewed') && { unreviewed: true }),
    ...(words !== undefined && { words }),
  };
}

/** Whether a filter asks for this. */
export function asksFor(filter: CheckFilter, choice: CheckChoice): boolean {
  switch (choice.kind) {
    case 'status':
      return filter.statuses?.includes(choice.value) === true;
    case 'rating':
      return filter.ratings?.includes(choice.value) === true;
    case 'checker':
      return filter.checkers?.includes(choice.value) === true;
    case 'mine':
    case 'stale':
    case 'unreviewed':
      return filter[choice.kind] === true;
  }
}

/** Everything that what is listed can be told apart by; ratings are those of the houses and those that were given. */
export function filterChoices(
  items: readonly CheckItem[],
  houseOf: (item: CheckItem) => House,
  reviewer: string | null,
): ChoiceGroup[] {
  const states = items.flatMap(({ truth, said }) => [truth ?? [], said ?? []].flat());
  const given = states.flatMap(({ rating }) => rating ?? []);
  const houses = [...new Map(items.map((item) => [item.corpus, item])).values()].map(houseOf);
  const ratings = [...new Set([...houses.flatMap((house) => house.ratings), ...given])];
  const checkers = [...new Set(states.flatMap(({ by }) => by ?? []))].toSorted();
  const groups: ChoiceGroup[] = [
    {
      name: 'What is to be done',
      choices: [
        ...(reviewer === null ? [] : [{ kind: 'mine' } as const]),
        { kind: 'stale' },
        ...(houses.some(({ secondReview }) => secondReview) ? [{ kind: 'unreviewed' } as const] : []),
      ],
    },
    { name: 'Status', choices: STATUSES.map((value) => ({ kind: 'status', value })) },
    { name: 'Rating', choices: ratings.map((value) => ({ kind: 'rating', value })) },
    { name: 'Checked by', choices: checkers.map((value) => ({ kind: 'checker', value })) },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

export function choiceInWords(choice: CheckChoice, reviewer: string | null): string {
  switch (choice.kind) {
    case 'status':
      return STATUS_NAMES[choice.value];
    case 'mine':
      return `mine (${reviewer ?? ''})`;
    case 'stale':
      return 'changed wording, or words that are gone';
    case 'unreviewed':
      return 'waits for a second person';
    case 'rating':
    case 'checker':
      return choice.value;
  }
}
