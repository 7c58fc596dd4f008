import type { ReviewMark, ReviewState } from '../../../server/src/protocol/protocol.ts';

/** What a reviewer sees of a mark: its state or, where the decision is to be made again, why. */
export type ShownState = ReviewState | 'orphan' | 'stale';

/** All of them, those that ask for a person first. */
export const SHOWN_STATES: readonly ShownState[] = [
  'orphan',
  'stale',
  'suggested',
  'unsure',
  'corrected',
  'added',
  'accepted',
  'rejected',
];

/** What a state is called, and the icon of VS Code's that stands for it; each has a shape of its own, since not everybody sees colours. */
export const STATE_LOOKS: Readonly<Record<ShownState, { readonly name: string; readonly icon: string }>> = {
  orphan: { name: 'lost', icon: 'debug-disconnect' },
  stale: { name: 'to be decided again', icon: 'history' },
  suggested: { name: 'undecided', icon: 'circle-large-outline' },
  unsure: { name: 'unsure', icon: 'question' },
  corrected: { name: 'corrected', icon: 'edit' },
  added: { name: 'added', icon: 'add' },
  accepted: { name: 'accepted', icon: 'check' },
  rejected: { name: 'rejected', icon: 'close' },
};

export function shownState({ state, attention }: Pick<ReviewMark, 'state' | 'attention'>): ShownState {
  return attention ?? state;
}

/** Whether somebody has decided, 'unsure' included, and need not decide again. */
export function isDecided({ state, attention }: Pick<ReviewMark, 'state' | 'attention'>): boolean {
  return attention === null && state !== 'suggested';
}
