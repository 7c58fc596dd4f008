import type { ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { isDecided, shownState, type ShownState } from './states.ts';

/** When states are shown in the text: the setting `newsmark.review.marks`. */
export type MarksShown = 'always' | 'reviewing' | 'never';

/**
 * Whether the state of a mark is shown in the text. Suggestions have their colours anyway and would be loud beside them, so they are
 * shown only while one reviews; lost marks and those to be decided again are, wherever states are shown at all.
 */
export function isStateShown(mark: ReviewMark, setting: MarksShown, reviewing: boolean): boolean {
  if (setting === 'never' || mark.ranges.length === 0) return false;
  return reviewing || (setting === 'always' && shownState(mark) !== 'suggested');
}

/** What stands in the gutter beside a line. */
export type GutterSign = 'attention' | 'undecided' | 'unsure' | 'decided';

const LOUDEST_FIRST: readonly GutterSign[] = ['attention', 'undecided', 'unsure', 'decided'];

/**
 * By line, what stands beside it: of several marks that begin there the one that asks most. That all is decided is worth a sign only
 * while one reviews.
 */
export function gutterSigns(
  marks: readonly ReviewMark[],
  reviewing: boolean,
): ReadonlyMap<number, GutterSign> {
  const signs = new Map<number, GutterSign>();
  for (const mark of marks) {
    const line = mark.ranges[0]?.start.line;
    const sign = signOf(mark);
    if (line === undefined || (!reviewing && sign === 'decided')) continue;
    const before = signs.get(line);
    if (before === undefined || LOUDEST_FIRST.indexOf(sign) < LOUDEST_FIRST.indexOf(before))
      signs.set(line, sign);
  }
  return signs;
}

function signOf(mark: ReviewMark): GutterSign {
  if (mark.attention !== null) return 'attention';
  if (mark.state === 'unsure') return 'unsure';
  return isDecided(mark) ? 'decided' : 'undecided';
}

/** How each state is drawn around the words: by the shape of its line first, and by its colour second. */
export interface StateDrawing {
  /** The widths of the lines above, right, below and left, as CSS has them. */
  readonly width: string;
  readonly style: 'dotted' | 'solid' | 'double' | 'dashed';
  /** The id of the colour, as themes and settings name it. */
  readonly color: string;
}

export const STATE_DRAWINGS: Readonly<Record<ShownState, StateDrawing>> = {
  suggested: { width: '0 0 1px 0', style: 'dotted', color: 'newsmark.suggestedMark' },
  accepted: { width: '0 0 1px 0', style: 'solid', color: 'newsmark.acceptedMark' },
  corrected: { width: '0 0 3px 0', style: 'double', color: 'newsmark.correctedMark' },
  added: { width: '0 0 2px 0', style: 'solid', color: 'newsmark.addedMark' },
  rejected: { width: '0 1px 0 1px', style: 'solid', color: 'newsmark.rejectedMark' },
  unsure: { width: '0 0 2px 0', style: 'dashed', color: 'newsmark.unsureMark' },
  stale: { width: '1px', style: 'dashed', color: 'newsmark.openMark' },
  orphan: { width: '1px', style: 'dotted', color: 'newsmark.openMark' },
};
