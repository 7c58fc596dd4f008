import type { ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { LAYER_NAMES } from './layers.ts';
import { shownState, STATE_LOOKS, type ShownState } from './states.ts';

/** Which marks are shown and walked through. Of each kind that is named a mark must have one; what is left out does not matter. */
export interface MarkFilter {
  readonly layers?: readonly ReviewMark['layer'][];
  readonly states?: readonly ShownState[];
  readonly rules?: readonly string[];
  readonly reviewers?: readonly string[];
  /** Only what the engine is less sure of than this, from 0 to 1. */
  readonly below?: number;
}

export const NO_FILTER: MarkFilter = {};

/** The engine is sure enough to leave out 'possibly' from here on, as the cards have it. */
const DOUBTFUL_BELOW = 0.7;

export function isShown(mark: ReviewMark, { layers, states, rules, reviewers, below }: MarkFilter): boolean {
  return (
    (layers?.includes(mark.layer) ?? true) &&
    (states?.includes(shownState(mark)) ?? true) &&
    (rules === undefined || (mark.rule !== null && rules.includes(mark.rule))) &&
    (reviewers === undefined || (mark.by !== null && reviewers.includes(mark.by))) &&
    (below === undefined || (mark.certainty !== null && mark.certainty < below))
  );
}

/** One thing that a filter can ask for. */
export type FilterChoice =
  | { readonly kind: 'layer'; readonly value: ReviewMark['layer'] }
  | { readonly kind: 'state'; readonly value: ShownState }
  | { readonly kind: 'rule'; readonly value: string }
  | { readonly kind: 'reviewer'; readonly value: string }
  | { readonly kind: 'doubtful' };

/** The filter that asks for all of these together. */
export function filterOf(choices: readonly FilterChoice[]): MarkFilter {
  const layers = choices.flatMap((each) => (each.kind === 'layer' ? [each.value] : []));
  const states = choices.flatMap((each) => (each.kind === 'state' ? [each.value] : []));
  const rules = choices.flatMap((each) => (each.kind === 'rule' ? [each.value] : []));
  const reviewers = choices.flatMap((each) => (each.kind === 'reviewer' ? [each.value] : []));
  return {
    ...(layers.length > 0 && { layers }),
    ...(states.length > 0 && { states }),
    ...(rules.length > 0 && { rules }),
    ...(reviewers.length > 0 && { reviewers }),
    ...(choices.some(({ kind }) => kind === 'doubtful') && { below: DOUBTFUL_BELOW }),
  };
}

/** Whether a filter asks for this. */
export function asksFor(filter: MarkFilter, choice: FilterChoice): boolean {
  switch (choice.kind) {
    case 'layer':
      return filter.layers?.includes(choice.value) === true;
    case 'state':
      return filter.states?.includes(choice.value) === true;
    case 'rule':
      return filter.rules?.includes(choice.value) === true;
    case 'reviewer':
      return filter.reviewers?.includes(choice.value) === true;
    case 'doubtful':
      return filter.below !== undefined;
  }
}

/** 'Shown: claims, undecided'; null where all is shown. */
export function filterInWords({ layers, states, rules, reviewers, below }: MarkFilter): string | null {
  const parts = [
    ...(layers ?? []).map((layer) => LAYER_NAMES[layer].toLowerCase()),
    ...(states ?? []).map((state) => STATE_LOOKS[state].name),
    ...(rules ?? []),
    ...(reviewers ?? []).map((reviewer) => `by ${reviewer}`),
    ...(below === undefined ? [] : ['doubtful']),
  ];
  return parts.length === 0 ? null : `Shown: ${parts.join(', ')}`;
}
