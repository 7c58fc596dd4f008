import { hashText, mix, mix3 } from '../tagging/hashing.ts';
import { addFeature, type FeatureList } from '../tagging/ranking.ts';
import type { Arrangement, Way } from './arrangements.ts';
import type { CueView } from './cueView.ts';
import { classAt, distanceClass, finiteIn, LONGEST_VIEW, wordAt } from './facts.ts';
import { observeMarks } from './markedObservations.ts';
import type { Saying } from './progress.ts';
import { isHeadline, lowerAt, pieceAt, type Piece, type Range, type Reading } from './reading.ts';

const WAYS: readonly Way[] = [
  'silent',
  'marks-before',
  'clause-with-marks',
  'clause-before',
  'marks-behind',
  'clause-behind',
  'around',
];

/** The number that stands for a way in features. */
export function wayIndex(way: Way): number {
  return WAYS.indexOf(way);
}

/** The way that the rules' reading goes. */
function wayOf(ruled: Saying | null): Way {
  if (ruled === null) return 'silent';
  if (ruled.passages.length > 0) return ruled.relation === 'behind' ? 'marks-before' : 'marks-behind';
  if (ruled.relation === 'around') return 'around';
  return ruled.relation === 'behind' ? 'clause-before' : 'clause-behind';
}

/** Whether the arrangement is the rules' own reading, but for where it ends. */
export function agrees(ruled: Saying | null, { way, first, piece }: Arrangement): boolean {
  const same = wayOf(ruled) === (way === 'clause-with-marks' ? 'clause-before' : way);
  if (!same || ruled === null) return same;
  if (piece !== null) return ruled.passages[0] === piece.passage;
  return first < 0 || ruled.content.at(-1)?.first === first;
}

/** The features of reading a cue in one way. Every template has a number of its own; two-digit ones are of arrangements, three-digit ones of ends. */
export function observeArrangement(view: CueView, arrangement: Arrangement, list: FeatureList): void {
  list.size = 0;
  const way = wayIndex(arrangement.way);
  const follows = agrees(view.ruled, arrangement) ? 1 : 0;
  observeCue(view, way, follows, list);
  if (arrangement.lead !== null) observeLead(view, way, arrangement.lead, arrangement.first, list);
  if (arrangement.first >= 0) observeBeginning(view, way, follows, arrangement.first, list);
  if (arrangement.piece !== null) observePassage(view, way, follows, arrangement.piece, list);
  observeMarks(view, way, arrangement, list);
}

/** What the cue, its source and the words beside them say for a way. */
function observeCue(view: CueView, way: number, follows: number, list: FeatureList): void {
  const { reading, facts, stretch, cue, ruled, lemma, shape, sourceForm, limit } = view;
  const { head, tail } = view.bounds;
  const least = stretch.first;
  const rules = mix3(way, wayIndex(wayOf(ruled)), follows);
  addFeature(list, 1, way);
  addFeature(list, 2, way, lemma);
  addFeature(list, 3, way, shape);
  addFeature(list, 4, rules);
  addFeature(list, 5, rules, lemma);
  addFeature(list, 6, rules, shape);
  addFeature(list, 7, way, mix(sourceForm, 1));
  addFeature(list, 8, rules, sourceForm);
  const headline = isHeadline(reading, stretch.block);
  const flags = (cue.negated ? 1 : 0) | (cue.modal ? 2 : 0) | (cue.passive ? 4 : 0) | (headline ? 8 : 0);
  addFeature(list, 9, way, flags);
  const before = classAt(facts, head - 1, least);
  const after = classAt(facts, tail, least);
  addFeature(list, 10, way, before);
  addFeature(list, 11, way, after);
  addFeature(list, 12, way, mix(after, classAt(facts, tail + 1, least)));
  addFeature(list, 13, way, mix(before, after));
  addFeature(list, 14, way, mix(lemma, after));
  addFeature(list, 15, way, mix(lemma, before));
  addFeature(list, 16, way, wordAt(facts, tail));
  addFeature(list, 17, way, mix(classAt(facts, cue.group.first - 1, least), lemma));
  addFeature(list, 18, way, mix(distanceClass(head - least), before));
  addFeature(list, 19, way, mix(distanceClass(limit - tail), after));
  const verbs = mix3(
    finiteIn(facts, Math.max(least, head - LONGEST_VIEW), head),
    finiteIn(facts, tail, limit),
    0,
  );
  addFeature(list, 20, way, verbs);
  addFeature(list, 21, rules, verbs);
}

/** What the clause before the cue says for a way. */
function observeLead(
  view: CueView,
  way: number,
  { first, end }: Range,
  rest: number,
  list: FeatureList,
): void {
  const { facts, stretch, lemma, sourceForm } = view;
  const after = classAt(facts, view.bounds.tail, stretch.first);
  const verb = finiteIn(facts, first, end);
  addFeature(list, 30, way, distanceClass(end - first));
  addFeature(list, 31, way, mix(classAt(facts, first, 0), verb));
  addFeature(list, 32, way, wordAt(facts, first));
  addFeature(list, 33, way, mix(lemma, verb));
  addFeature(list, 34, way, mix(after, verb));
  addFeature(list, 35, way, mix(sourceForm, verb));
  addFeature(list, 36, way, mix3(verb, classAt(facts, rest, 0), 0));
  addFeature(list, 37, way, mix3(verb, after, sourceForm));
}

/** What the beginning of the clause behind the cue says for a way. */
function observeBeginning(
  view: CueView,
  way: number,
  follows: number,
  first: number,
  list: FeatureList,
): void {
  const { reading, facts, lemma, limit } = view;
  const verb = finiteIn(facts, first, limit);
  const link = classAt(facts, first - 1, 0);
  const gap = distanceClass(first - view.bounds.tail);
  const opens = classAt(facts, first, 0);
  const second = classAt(facts, first + 1, 0);
  const quoted = pieceAt(reading, first) === undefined ? 0 : 1;
  const verbBeforeComma = finiteIn(facts, first, nextComma(reading, first, limit));
  addFeature(list, 40, way, mix(link, gap));
  addFeature(list, 41, way, mix(link, verb));
  addFeature(list, 42, way, mix(opens, verb));
  addFeature(list, 43, way, mix(opens, link));
  addFeature(list, 44, mix(way, lemma), mix(link, quoted));
  addFeature(list, 45, mix(way, lemma), verb);
  addFeature(list, 46, mix(way, follows), mix(link, verb));
  addFeature(list, 47, way, mix(opens, second));
  addFeature(list, 48, way, mix(wordAt(facts, first), link));
  addFeature(list, 49, mix(way, follows), mix(gap, quoted));
  addFeature(list, 50, way, mix(gap, verb));
  addFeature(list, 51, way, mix(verbBeforeComma, link));
  addFeature(list, 52, mix(way, lemma), verbBeforeComma);
  addFeature(list, 53, way, mix(opens, mix(second, classAt(facts, first + 2, 0))));
}

/** What the passage in marks, and what stands between it and the cue, say for a way. */
function observePassage(view: CueView, way: number, follows: number, piece: Piece, list: FeatureList): void {
  const { reading, facts, lemma, limit } = view;
  const { head, tail } = view.bounds;
  const stands = way === wayIndex('marks-before');
  const kind = hashText(reading.passages[piece.passage]?.kind ?? '');
  const gap = distanceClass(stands ? head - piece.end : piece.first - tail);
  const beside = classAt(facts, stands ? piece.end - 2 : piece.first - 1, 0);
  addFeature(list, 60, way, mix(kind, gap));
  addFeature(list, 61, way, mix(kind, beside));
  addFeature(list, 62, mix(way, follows), mix(kind, beside));
  addFeature(list, 63, mix(way, lemma), kind);
  addFeature(list, 64, mix(way, lemma), beside);
  const verbBehind = finiteIn(facts, piece.end, Math.min(limit, piece.end + 6));
  addFeature(list, 65, way, mix(kind, classAt(facts, piece.end, 0)));
  addFeature(list, 66, way, mix3(kind, verbBehind, gap));
  addFeature(list, 67, way, mix(kind, finiteIn(facts, tail, Math.max(tail, piece.first))));
}

/** The next comma outside marks, or `limit`. */
function nextComma(reading: Reading, first: number, limit: number): number {
  for (let i = first; i < limit; i++)
    if (lowerAt(reading, i) === ',' && pieceAt(reading, i) === undefined) return i;
  return limit;
}
