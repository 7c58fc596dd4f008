import { hashText, mix } from '../tagging/hashing.ts';
import { addFeature, type FeatureList } from '../tagging/ranking.ts';
import type { Arrangement } from './arrangements.ts';
import { classAt, distanceClass, finiteIn, LONGEST_VIEW } from './facts.ts';
import type { CueView } from './cueView.ts';
import { pieceAt, type Piece } from './reading.ts';

/** What the words in marks beside a cue, and what they stand among, say for a way to read it. */
export function observeMarks(view: CueView, way: number, arrangement: Arrangement, list: FeatureList): void {
  const before = markedBefore(view, arrangement);
  if (before !== null) observeMarkedLead(view, way, before, list);
}

/** The passage before the cue that the arrangement takes, alone or as the end of a clause. */
function markedBefore({ reading }: CueView, { way, piece, lead }: Arrangement): Piece | null {
  if (way === 'marks-before') return piece;
  return lead === null ? null : (pieceAt(reading, lead.end - 1) ?? null);
}

/** Whether the words before a passage belong to the clause that it ends: `The country “has changed,” Moss said`. */
function observeMarkedLead(view: CueView, way: number, { first, passage }: Piece, list: FeatureList): void {
  const { reading, facts, stretch } = view;
  const kind = hashText(reading.passages[passage]?.kind ?? '');
  const before = classAt(facts, first - 1, stretch.first);
  const opens = classAt(facts, first + 1, 0);
  const length = distanceClass(first - stretch.first);
  addFeature(list, 70, way, mix(before, opens));
  addFeature(list, 71, way, mix(length, kind));
  addFeature(list, 72, way, mix(opens, kind));
  addFeature(
    list,
    73,
    way,
    mix(finiteIn(facts, Math.max(stretch.first, first - LONGEST_VIEW), first), before),
  );
  addFeature(list, 74, way, mix(before, mix(length, kind)));
}
