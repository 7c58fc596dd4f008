import type { ChecklistLine, Proposal, SheetCheck, SheetQuestion } from './types.ts';

/** Where something stands and who says it: 'Line 12 · Ilva Marren'. */
export function placeWords({ line, speaker }: Pick<Proposal, 'line' | 'speaker'>): string {
  const place = line === null ? 'Not in the article now' : `Line ${line}`;
  return speaker === null ? place : `${place} · ${speaker}`;
}

const ABOUT = 'What was found out is about the words above, as they stood earlier.';

/** Why the verdicts of a check are not about the article as it stands; null where they are. */
export function changedWords({ attention, now }: SheetCheck): string | null {
  if (attention === null) return null;
  if (attention === 'orphan') return `These words are not in the article any more. ${ABOUT}`;
  return now === null
    ? 'The words, or those around them, have changed since. What was found out is about the earlier ones.'
    : `${ABOUT} The article now says:`;
}

/** Said of a question whose words are others now. */
export const EARLIER = 'about earlier words';

/** Said of a verdict that the house wants a second person to look at. */
export const WAITS = 'waits for a second reader';

/** Whose claim it is, who gave the verdict, and who looked at it besides. */
export function signedParts(question: SheetQuestion): string[] {
  const { claimant, status, signed, reviewedBy } = question;
  return [
    claimant === null ? null : `claimant: ${claimant}`,
    `${SIGNED[status]} ${signed}`,
    ...reviewedBy.map((reader) => `second reader ${reader}`),
  ].filter((part) => part !== null);
}

const SIGNED = {
  open: 'put here by',
  checking: 'checked by',
  done: 'verdict by',
  dropped: 'dropped by',
} as const;

/** By whom a line of the checklist was ticked, or that it is open again. */
export function tickedWords({ ticked, changed }: ChecklistLine): string | null {
  if (ticked === null) return null;
  return changed ? `open again: ticked by ${ticked}, for earlier words` : ticked;
}

/** What stands above the list of what nobody has ticked off. */
export const UNTICKED = 'Not ticked off yet';
