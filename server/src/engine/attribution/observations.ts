import { hashText, mix, mix3 } from '../tagging/hashing.ts';
import type { FeatureList } from '../tagging/ranking.ts';
import type { Arrangement, Way } from './arrangements.ts';
import type { Cue } from './cues.ts';
import { NO_WORD, type Facts } from './facts.ts';
import type { Bounds } from './governing.ts';
import type { Saying } from './progress.ts';
import type { Source } from './phrases.ts';
import {
  isHeadline,
  lowerAt,
  mentionAt,
  pieceAt,
  sentenceEnd,
  type Reading,
  type Stretch,
} from './reading.ts';

function add(list: FeatureList, template: number, a: number, b = 0): void {
  list.values[list.size++] = mix3(template, a, b);
}

/** What is the same for every reading of one cue. */
export interface CueView {
  readonly reading: Reading;
  readonly facts: Facts;
  readonly stretch: Stretch;
  readonly cue: Cue;
  readonly bounds: Bounds;
  /** What the rules make of the cue. */
  readonly ruled: Saying | null;
  /** The cue's lemma, or its word. */
  readonly lemma: number;
  /** How the cue governs, with its form and frame. */
  readonly shape: number;
  readonly sourceForm: number;
  /** The end of the sentence of the cue. */
  readonly limit: number;
}

const SHAPES: readonly Cue['shape'][] = [
  'finite',
  'participle',
  'infinitive',
  'quoted-as',
  'noun',
  'according',
];

export function viewOf(
  reading: Reading,
  facts: Facts,
  stretch: Stretch,
  cue: Cue,
  source: Source | null,
  bounds: Bounds,
  ruled: Saying | null,
): CueView {
  const { verb } = cue;
  return {
    reading,
    facts,
    stretch,
    cue,
    bounds,
    ruled,
    lemma: verb === null ? wordAt(facts, cue.first) : hashText(verb.lemma),
    shape: mix3(SHAPES.indexOf(cue.shape), hashText(verb?.form ?? ''), hashText(verb?.frame ?? '')),
    sourceForm: sourceFormOf(reading, source, cue),
    limit: sentenceEnd(reading, cue.end - 1),
  };
}

function sourceFormOf(reading: Reading, source: Source | null, cue: Cue): number {
  if (source === null) return 0;
  const mention = mentionAt(reading, source.end - 1);
  const side = source.inverted ? 1 : source.first > cue.first ? 2 : 3;
  const form = mention === undefined ? (source.end - source.first === 1 ? 1 : 2) : 3;
  return mix3(side, form, mention === undefined ? 0 : hashText(mention.type));
}

const WAYS: readonly Way[] = [
  'silent',
  'marks-before',
  'clause-with-marks',
  'clause-before',
  'marks-behind',
  'clause-behind',
  'around',
];

/** The way that the rules' reading goes. */
function wayOf(ruled: Saying | null): Way {
  if (ruled === null) return 'silent';
  if (ruled.passages.length > 0) return ruled.relation === 'behind' ? 'marks-before' : 'marks-behind';
  if (ruled.relation === 'around') return 'around';
  return ruled.relation === 'behind' ? 'clause-before' : 'clause-behind';
}

/** Whether the arrangement is the rules' own reading, but for where it ends. */
export function agrees(ruled: Saying | null, { way, first, passage }: Arrangement): boolean {
  const same = wayOf(ruled) === (way === 'clause-with-marks' ? 'clause-before' : way);
  if (!same || ruled === null) return same;
  if (passage >= 0) return ruled.passages[0] === passage;
  return first < 0 || ruled.content.at(-1)?.first === first;
}

/** Whether a finite verb stands from `first` up to `end`, and how near: 0 none, else 1 to 3. */
function finiteIn({ finite }: Facts, first: number, end: number): number {
  for (let i = first; i < end; i++) if (finite[i] === 1) return i - first < 3 ? 1 : i - first < 9 ? 2 : 3;
  return 0;
}

/** The features of reading a cue in one way. */
export function observeArrangement(view: CueView, arrangement: Arrangement, list: FeatureList): void {
  const { reading, facts, stretch, cue, bounds, ruled, lemma, shape, sourceForm, limit } = view;
  list.size = 0;
  const way = WAYS.indexOf(arrangement.way);
  const follows = agrees(ruled, arrangement) ? 1 : 0;
  const rules = mix3(way, WAYS.indexOf(wayOf(ruled)), follows);
  add(list, 1, way);
  add(list, 2, way, lemma);
  add(list, 3, way, shape);
  add(list, 4, rules);
  add(list, 5, rules, lemma);
  add(list, 6, rules, shape);
  add(list, 7, way, mix(sourceForm, 1));
  add(list, 8, rules, sourceForm);
  const flags =
    (cue.negated ? 1 : 0) |
    (cue.modal ? 2 : 0) |
    (cue.passive ? 4 : 0) |
    (isHeadline(reading, stretch.block) ? 8 : 0);
  add(list, 9, way, flags);
  const { head, tail } = bounds;
  const before = classAt(facts, head - 1, stretch.first);
  const after = classAt(facts, tail, stretch.first);
  const next = classAt(facts, tail + 1, stretch.first);
  add(list, 10, way, before);
  add(list, 11, way, after);
  add(list, 12, way, mix(after, next));
  add(list, 13, way, mix(before, after));
  add(list, 14, way, mix(lemma, after));
  add(list, 15, way, mix(lemma, before));
  add(list, 16, way, wordAt(facts, tail));
  add(list, 17, way, mix(classAt(facts, cue.group.first - 1, stretch.first), lemma));
  const opening = bucket(head - stretch.first);
  const closing = bucket(limit - tail);
  add(list, 18, way, mix(opening, before));
  add(list, 19, way, mix(closing, after));
  add(list, 20, way, mix3(finiteIn(facts, stretch.first, head), finiteIn(facts, tail, limit), 0));
  add(list, 21, rules, mix3(finiteIn(facts, stretch.first, head), finiteIn(facts, tail, limit), 0));
  if (arrangement.lead !== null) {
    const { first, end } = arrangement.lead;
    add(list, 30, way, bucket(end - first));
    add(list, 31, way, mix(classAt(facts, first, 0), finiteIn(facts, first, end)));
    add(list, 32, way, wordAt(facts, first));
    add(list, 33, way, mix(lemma, finiteIn(facts, first, end)));
    add(list, 34, way, mix(after, finiteIn(facts, first, end)));
    add(list, 36, way, mix3(finiteIn(facts, first, end), classAt(facts, arrangement.first, 0), 0));
    add(list, 37, way, mix3(finiteIn(facts, first, end), after, sourceForm));
    add(list, 35, way, mix(sourceForm, finiteIn(facts, first, end)));
  }
  if (arrangement.first >= 0) {
    const { first } = arrangement;
    const verb = finiteIn(facts, first, limit);
    const link = classAt(facts, first - 1, 0);
    const gap = bucket(first - tail);
    const opens = classAt(facts, first, 0);
    const quoted = pieceAt(reading, first) === undefined ? 0 : 1;
    add(list, 40, way, mix(link, gap));
    add(list, 41, way, mix(link, verb));
    add(list, 42, way, mix(opens, verb));
    add(list, 43, way, mix(opens, link));
    add(list, 44, mix(way, lemma), mix(link, quoted));
    add(list, 45, mix(way, lemma), verb);
    add(list, 46, mix(way, follows), mix(link, verb));
    add(list, 47, way, mix(opens, classAt(facts, first + 1, 0)));
    add(list, 48, way, mix(wordAt(facts, first), link));
    add(list, 49, mix(way, follows), mix(gap, quoted));
    add(list, 50, way, mix(gap, verb));
    const comma = nextComma(reading, first, limit);
    add(list, 51, way, mix(finiteIn(facts, first, comma), link));
    add(list, 52, mix(way, lemma), finiteIn(facts, first, comma));
    add(list, 53, way, mix(opens, mix(classAt(facts, first + 1, 0), classAt(facts, first + 2, 0))));
  }
  if (arrangement.passage >= 0) {
    const piece = pieceOfPassage(reading, arrangement.passage, way === 1 ? head - 1 : tail);
    const kind = hashText(reading.passages[arrangement.passage]?.kind ?? '');
    const gap = piece === undefined ? 0 : bucket(way === 1 ? head - piece.end : piece.first - tail);
    const beside =
      way === 1 ? classAt(facts, (piece?.end ?? 0) - 2, 0) : classAt(facts, (piece?.first ?? 0) - 1, 0);
    add(list, 60, way, mix(kind, gap));
    add(list, 61, way, mix(kind, beside));
    add(list, 62, mix(way, follows), mix(kind, beside));
    add(list, 63, mix(way, lemma), kind);
    add(list, 64, mix(way, lemma), beside);
    if (piece !== undefined) {
      const goesOn = classAt(facts, piece.end, 0);
      add(list, 65, way, mix(kind, goesOn));
      add(list, 66, way, mix3(kind, finiteIn(facts, piece.end, Math.min(limit, piece.end + 6)), gap));
      add(list, 67, way, mix(kind, finiteIn(facts, tail, Math.max(tail, piece.first))));
    }
  }
}

function pieceOfPassage(
  reading: Reading,
  passage: number,
  near: number,
): { first: number; end: number } | undefined {
  let best: { first: number; end: number } | undefined;
  for (const piece of reading.pieces) {
    if (piece.passage !== passage) continue;
    if (best === undefined || Math.abs(piece.first - near) < Math.abs(best.first - near)) best = piece;
  }
  return best;
}

function nextComma(reading: Reading, first: number, limit: number): number {
  for (let i = first; i < limit; i++)
    if (lowerAt(reading, i) === ',' && pieceAt(reading, i) === undefined) return i;
  return limit;
}

function bucket(distance: number): number {
  return distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : distance <= 20 ? 7 : 8;
}

function wordAt({ words }: Facts, i: number): number {
  return words[i] ?? NO_WORD;
}

function classAt({ classes }: Facts, i: number, least: number): number {
  return i < least ? NO_WORD : (classes[i] ?? NO_WORD);
}

/** What is the same for every end of one clause. */
export interface ClauseView {
  readonly view: CueView;
  readonly first: number;
  /** Where the rules end the clause. */
  readonly ruledEnd: number;
  /** For each token from `first` on, how many finite verbs stand before it in the clause. */
  readonly verbs: Uint8Array;
  /** The same for commas outside pieces. */
  readonly commas: Uint8Array;
  readonly limit: number;
  readonly way: number;
}

export function clauseViewOf(
  view: CueView,
  { way, first }: Arrangement,
  ruledEnd: number,
  limit: number,
): ClauseView {
  const { reading, facts } = view;
  const verbs = new Uint8Array(limit - first + 1);
  const commas = new Uint8Array(limit - first + 1);
  for (let i = first; i < limit; i++) {
    const inside = pieceAt(reading, i) !== undefined;
    verbs[i - first + 1] = (verbs[i - first] ?? 0) + (facts.finite[i] ?? 0);
    commas[i - first + 1] = (commas[i - first] ?? 0) + (!inside && lowerAt(reading, i) === ',' ? 1 : 0);
  }
  return { view, first, ruledEnd, verbs, commas, limit, way: WAYS.indexOf(way) };
}

/** The features of ending a clause before the token at `end`. */
export function observeEnd(
  { view, first, ruledEnd, verbs, commas, limit, way }: ClauseView,
  end: number,
  list: FeatureList,
): void {
  const { facts, lemma, reading, shape } = view;
  list.size = 0;
  const closes = end >= limit || onlyStops(reading, end, limit) ? 1 : 0;
  const out = closes === 1 ? NO_WORD : wordAt(facts, end);
  const outClass = closes === 1 ? NO_WORD : classAt(facts, end, 0);
  const next = closes === 1 ? NO_WORD : classAt(facts, end + 1, 0);
  const nextWord = closes === 1 ? NO_WORD : wordAt(facts, end + 1);
  const third = closes === 1 ? NO_WORD : classAt(facts, end + 2, 0);
  const last = classAt(facts, end - 1, 0);
  const inside = Math.min(2, verbs[end - first] ?? 0);
  const left = Math.min(2, (verbs[limit - first] ?? 0) - (verbs[end - first] ?? 0));
  const pauses = Math.min(3, commas[end - first] ?? 0);
  const pausesLeft = Math.min(3, (commas[limit - first] ?? 0) - (commas[end - first] ?? 0));
  const length = bucket(end - first);
  const side = end === ruledEnd ? 0 : end < ruledEnd ? 1 : 2;
  const comma = lowerAt(reading, end) === ',' ? 1 : 0;
  const soon = finiteIn(facts, end + 1, Math.min(limit, end + 9));
  add(list, 100, side, closes);
  add(list, 101, out, side);
  add(list, 102, out, nextWord);
  add(list, 103, mix(out, next), side);
  add(list, 104, mix(out, next), third);
  add(list, 105, out, mix(inside, left));
  add(list, 106, mix(side, closes), mix(inside, left));
  add(list, 107, out, mix(pauses, pausesLeft));
  add(list, 108, out, length);
  add(list, 109, last, out);
  add(list, 110, last, mix(out, next));
  add(list, 111, mix(lemma, out), side);
  add(list, 112, mix(shape, out), side);
  add(list, 113, mix(out, next), mix(inside, left));
  add(list, 114, mix(out, next), soon);
  add(list, 115, mix(way, out), side);
  add(list, 116, closes, mix(length, inside));
  add(list, 117, mix(outClass, next), mix(third, comma));
  add(list, 118, out, mix(soon, side));
  add(list, 119, wordAt(facts, end - 1), side);
  const wordBefore = wordAt(facts, end - 1);
  add(list, 120, wordBefore, out);
  const inPiece =
    (pieceAt(reading, end - 1) === undefined ? 0 : 1) + (pieceAt(reading, end) === undefined ? 0 : 2);
  add(list, 121, inPiece, mix(out, closes));
  add(list, 122, inPiece, mix(side, left));
  const cue = cueAhead(facts, end, limit);
  add(list, 123, cue, mix(out, side));
  add(list, 124, cue, mix(next, left));
  add(list, 125, mix(nextWord, third), comma);
  add(list, 126, brackets(reading, first, end), closes);
  const firstVerb = verbFrom(facts, first, end);
  const nextVerb = verbFrom(facts, end, limit);
  add(list, 127, firstVerb, mix(out, nextVerb));
  add(list, 128, out, mix(nextVerb, comma));
  add(list, 129, mix(out, next), mix(nextVerb, comma));
  add(list, 130, mix(way, closes), mix(lemma, left));
  add(list, 131, classAt(facts, first, 0), mix(out, side));
}

/** The word of the first finite verb from `first` up to `end`. */
function verbFrom({ finite, words }: Facts, first: number, end: number): number {
  for (let i = first; i < end; i++) if (finite[i] === 1) return words[i] ?? NO_WORD;
  return NO_WORD;
}

function onlyStops(reading: Reading, first: number, limit: number): boolean {
  for (let i = first; i < limit; i++)
    if (!/^(?:[.,;:!?…—–]|\.{2,}|-)$/.test(lowerAt(reading, i))) return false;
  return true;
}

/** How near the next reporting verb stands behind `end`: 0 none. */
function cueAhead({ reports }: Facts, end: number, limit: number): number {
  for (let i = end; i < Math.min(limit, end + 10); i++)
    if (reports[i] === 1) return i - end < 3 ? 1 : i - end < 6 ? 2 : 3;
  return 0;
}

/** Whether a bracket stands open between `first` and `end`. */
function brackets(reading: Reading, first: number, end: number): number {
  let open = 0;
  for (let i = first; i < end; i++) {
    const word = lowerAt(reading, i);
    if (word === '(' || word === '[') open++;
    else if (word === ')' || word === ']') open--;
  }
  return open === 0 ? 0 : 1;
}
