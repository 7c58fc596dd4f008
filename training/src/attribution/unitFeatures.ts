import { mix, mix3 } from '../../../server/src/engine/tagging/hashing.ts';
import { reportingVerb } from '../../../server/src/engine/quotations/reporting.ts';
import {
  classAt,
  distanceClass,
  NO_WORD,
  wordAt,
  type Facts,
} from '../../../server/src/engine/attribution/facts.ts';
import {
  lowerAt,
  pieceAt,
  type Range,
  type Reading,
  type Stretch,
} from '../../../server/src/engine/attribution/reading.ts';

/** A token, or a passage in marks as a whole: what the tagger of contents labels. */
export type Unit = Range;

/** Cuts a stretch into its units. */
function unitsOf(reading: Reading, { first, end }: Range): Unit[] {
  const units: Unit[] = [];
  for (let i = first; i < end;) {
    const piece = pieceAt(reading, i);
    const next = piece === undefined ? i + 1 : Math.min(end, piece.end);
    units.push({ first: i, end: next });
    i = next;
  }
  return units;
}

/** What the features of one unit need to know of the stretch around it; indexed by unit. */
export interface UnitView {
  readonly units: readonly Unit[];
  /** The word of a unit; for words in marks their kind and first word. */
  readonly words: Int32Array;
  readonly classes: Int32Array;
  /** The last verb of speech before the unit in its sentence: its word, how far off, and the commas and finite verbs since. */
  readonly cueBefore: Int32Array;
  readonly cueDistance: Int32Array;
  readonly sinceCue: Int32Array;
  /** The next verb of speech behind it, and how far off. */
  readonly cueBehind: Int32Array;
  readonly cueAhead: Int32Array;
  /** Units from the sentence's beginning, and to its end. */
  readonly fromStart: Int32Array;
  readonly toEnd: Int32Array;
  /** Passages before it, and how near the next one is. */
  readonly marks: Int32Array;
}

/** Reads a stretch for the tagger of contents. */
export function viewUnits(reading: Reading, facts: Facts, stretch: Stretch): UnitView {
  const units = unitsOf(reading, stretch);
  const make = (): Int32Array => new Int32Array(units.length);
  const view: UnitView = {
    units,
    words: make(),
    classes: make(),
    cueBefore: make(),
    cueDistance: make(),
    sinceCue: make(),
    cueBehind: make(),
    cueAhead: make(),
    fromStart: make(),
    toEnd: make(),
    marks: make(),
  };
  readForward(reading, facts, view);
  readBackward(reading, view);
  return view;
}

const MARKED = 0x1b873593;
const NO_CUE = 0x3c6ef372;
const FAR = 9;

function readForward(reading: Reading, facts: Facts, view: UnitView): void {
  let sentence = -2;
  let cue = NO_CUE;
  let at = 0;
  let commas = 0;
  let verbs = 0;
  let from = 0;
  let sinceMarks = FAR;
  view.units.forEach(({ first }, u) => {
    const own = reading.sentenceOf[first] ?? -1;
    if (own !== sentence) {
      sentence = own;
      cue = NO_CUE;
      commas = 0;
      verbs = 0;
      from = u;
      at = u;
    }
    view.cueBefore[u] = cue;
    view.cueDistance[u] = cue === NO_CUE ? 0 : distanceClass(u - at);
    view.sinceCue[u] = Math.min(3, commas) * 4 + Math.min(3, verbs);
    view.fromStart[u] = Math.min(4, u - from);
    view.marks[u] = Math.min(FAR, sinceMarks);
    const piece = pieceAt(reading, first);
    sinceMarks++;
    if (piece !== undefined) {
      const kind = reading.passages[piece.passage]?.kind === 'direct' ? 1 : 2;
      view.words[u] = mix(MARKED, kind);
      view.classes[u] = mix3(MARKED, kind, classAt(facts, first + 1, 0));
      sinceMarks = 0;
      return;
    }
    view.words[u] = wordAt(facts, first);
    view.classes[u] = classAt(facts, first, 0);
    if (facts.reports[first] === 1) {
      cue = wordAt(facts, first);
      at = u;
      commas = 0;
      verbs = 0;
    } else {
      if (lowerAt(reading, first) === ',') commas++;
      if (facts.finite[first] === 1) verbs++;
    }
  });
}

function readBackward(reading: Reading, view: UnitView): void {
  let sentence = -2;
  let cue = NO_CUE;
  let at = 0;
  let to = 0;
  let ahead = FAR;
  for (let u = view.units.length - 1; u >= 0; u--) {
    const first = view.units[u]?.first ?? 0;
    const own = reading.sentenceOf[first] ?? -1;
    if (own !== sentence) {
      sentence = own;
      cue = NO_CUE;
      to = u;
    }
    view.cueBehind[u] = cue;
    view.cueAhead[u] = cue === NO_CUE ? 0 : distanceClass(at - u);
    view.toEnd[u] = Math.min(4, to - u);
    view.marks[u] = (view.marks[u] ?? 0) * 10 + Math.min(FAR, ahead);
    ahead++;
    if (pieceAt(reading, first) !== undefined) ahead = 0;
    else if (reportingVerb(lowerAt(reading, first)) !== null) {
      cue = view.words[u] ?? 0;
      at = u;
    }
  }
}

/** How many features a unit has. */
export const UNIT_FEATURES = 44;

/** Writes the features of one unit. */
export function observeUnit(view: UnitView, u: number, cells: Int32Array): void {
  const { words, classes } = view;
  const word = (i: number): number => words[i] ?? NO_WORD;
  const kind = (i: number): number => classes[i] ?? NO_WORD;
  let count = 0;
  const add = (template: number, a: number, b: number): void => {
    cells[count++] = mix3(200 + template, a, b);
  };
  const w = word(u);
  const c = kind(u);
  const before = kind(u - 1);
  const after = kind(u + 1);
  const cue = view.cueBefore[u] ?? 0;
  const distance = view.cueDistance[u] ?? 0;
  const since = view.sinceCue[u] ?? 0;
  const behind = view.cueBehind[u] ?? 0;
  const ahead = view.cueAhead[u] ?? 0;
  const marks = view.marks[u] ?? 0;
  const place = mix(view.fromStart[u] ?? 0, view.toEnd[u] ?? 0);
  const cued = cue === NO_CUE ? 0 : 1;
  add(0, w, 0);
  add(1, word(u - 1), 0);
  add(2, word(u + 1), 0);
  add(3, word(u - 2), 0);
  add(4, word(u + 2), 0);
  add(5, word(u - 1), w);
  add(6, w, word(u + 1));
  add(7, word(u - 2), word(u - 1));
  add(8, word(u + 1), word(u + 2));
  add(9, c, 0);
  add(10, before, c);
  add(11, c, after);
  add(12, mix(before, c), after);
  add(13, mix(kind(u - 2), before), c);
  add(14, mix(c, after), kind(u + 2));
  add(15, mix(before, c), mix(after, kind(u + 2)));
  add(16, cue, distance);
  add(17, mix(cue, since), 0);
  add(18, mix(cue, c), distance);
  add(19, mix(since, c), cued);
  add(20, mix(since, w), cued);
  add(21, mix(since, c), after);
  add(22, mix(since, before), c);
  add(23, behind, ahead);
  add(24, mix(behind, c), ahead);
  add(25, mix(ahead, cued), c);
  add(26, mix(ahead, cued), w);
  add(27, marks, c);
  add(28, marks, cued);
  add(29, place, c);
  add(30, place, w);
  add(31, mix(place, cued), marks);
  add(32, mix(cue, behind), 0);
  add(33, mix(distance, ahead), since);
  add(34, mix(w, cued), after);
  add(35, mix(w, cued), before);
  add(36, mix(cue, w), 0);
  add(37, mix(behind, w), 0);
  add(38, mix(place, since), mix(cued, ahead));
  add(39, mix(cue, before), c);
  add(40, mix(w, word(u + 1)), cued);
  add(41, mix(word(u - 1), w), cued);
  add(42, mix(w, word(u + 1)), word(u + 2));
  add(43, mix(word(u - 1), w), word(u + 1));
}
