/** One command of the review, and the single keys that it has while one reviews. Tests hold package.json to this table. */
export interface ReviewKey {
  readonly command: string;
  /** As the cheat sheet says it. */
  readonly title: string;
  /** As VS Code writes keys; none where the command is for the palette and the menus. */
  readonly keys: readonly string[];
}

/**
 * The keys of the review mode, in the order of the cheat sheet. Escape is not among them: whoever presses it once too often, to close a
 * list, would find the next key in the copy.
 */
export const REVIEW_KEYS: readonly ReviewKey[] = [
  { command: 'newsmark.nextUndecided', title: 'Next undecided mark', keys: ['n'] },
  { command: 'newsmark.previousUndecided', title: 'Previous undecided mark', keys: ['p'] },
  { command: 'newsmark.nextMark', title: 'Next mark', keys: ['shift+n', 'tab'] },
  { command: 'newsmark.previousMark', title: 'Previous mark', keys: ['shift+p', 'shift+tab'] },
  { command: 'newsmark.acceptMark', title: 'Accept', keys: ['a'] },
  { command: 'newsmark.rejectMark', title: 'Reject', keys: ['r'] },
  { command: 'newsmark.unsureMark', title: 'Unsure', keys: ['u'] },
  { command: 'newsmark.changeMarkType', title: 'Change type or kind…', keys: ['t'] },
  { command: 'newsmark.setMarkSpeaker', title: 'Set speaker…', keys: ['s'] },
  { command: 'newsmark.linkMark', title: 'Link to actor…', keys: ['l'] },
  { command: 'newsmark.extendMarkEnd', title: 'End one word later', keys: ['e'] },
  { command: 'newsmark.shrinkMarkEnd', title: 'End one word earlier', keys: ['shift+e'] },
  { command: 'newsmark.extendMarkStart', title: 'Begin one word earlier', keys: ['b'] },
  { command: 'newsmark.shrinkMarkStart', title: 'Begin one word later', keys: ['shift+b'] },
  { command: 'newsmark.annotateSelection', title: 'Annotate the selection as…', keys: ['m'] },
  { command: 'newsmark.acceptActor', title: 'Accept all mentions of this actor…', keys: ['w'] },
  { command: 'newsmark.decideMany', title: 'Decide about many at once…', keys: ['shift+a'] },
  { command: 'newsmark.undoReviewDecision', title: 'Undo the last decision', keys: ['z', 'ctrl+z'] },
  { command: 'newsmark.withdrawDecision', title: 'Take your decision on this mark away', keys: ['x'] },
  { command: 'newsmark.showMark', title: 'What is known of this mark', keys: ['h'] },
  { command: 'newsmark.filterMarks', title: 'Show only…', keys: ['f'] },
  { command: 'newsmark.markComplete', title: 'Mark a layer as complete…', keys: ['c'] },
  { command: 'newsmark.showReviewKeys', title: 'These keys', keys: ['k', 'shift+/'] },
  { command: 'newsmark.stopReview', title: 'Leave the review', keys: ['q'] },
];

/** A key as people read it: 'Shift+A', '?'. */
export function keyInWords(key: string): string {
  if (key === 'shift+/') return '?';
  return key
    .split('+')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('+');
}
