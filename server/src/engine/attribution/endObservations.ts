import { mix } from '../tagging/hashing.ts';
import { addFeature, type FeatureList } from '../tagging/ranking.ts';
import type { Arrangement } from './arrangements.ts';
import { classAt, distanceClass, finiteIn, NO_WORD, wordAt, type Facts } from './facts.ts';
import type { CueView } from './cueView.ts';
import { wayIndex } from './observations.ts';
import { lowerAt, pieceAt, type Reading } from './reading.ts';

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
  /** The same for brackets, closing ones taken off opening ones. */
  readonly brackets: Int16Array;
  /** The last place where the clause may end. */
  readonly limit: number;
  readonly way: number;
}

/** Reads what all ends of a clause share; `ends` are all of them. */
export function clauseViewOf(
  view: CueView,
  { way, first }: Arrangement,
  ruledEnd: number,
  ends: readonly number[],
): ClauseView {
  const limit = ends.at(-1) ?? ruledEnd;
  const { reading, facts } = view;
  const verbs = new Uint8Array(limit - first + 1);
  const commas = new Uint8Array(limit - first + 1);
  const brackets = new Int16Array(limit - first + 1);
  for (let i = first; i < limit; i++) {
    const inside = pieceAt(reading, i) !== undefined;
    verbs[i - first + 1] = (verbs[i - first] ?? 0) + (facts.finite[i] ?? 0);
    commas[i - first + 1] = (commas[i - first] ?? 0) + (!inside && lowerAt(reading, i) === ',' ? 1 : 0);
    brackets[i - first + 1] = (brackets[i - first] ?? 0) + bracketAt(reading, i);
  }
  return { view, first, ruledEnd, verbs, commas, brackets, limit, way: wayIndex(way) };
}

/** The features of ending a clause before the token at `end`. */
export function observeEnd(clause: ClauseView, end: number, list: FeatureList): void {
  list.size = 0;
  const border = borderAt(clause, end);
  observeRuledEnd(clause, end, border, list);
  observeWords(clause, end, border, list);
  observeVerbs(clause, end, border, list);
  observeTenses(clause, end, border, list);
  observeFrame(clause, end, border, list);
}

/** What stands at a possible end. */
interface Border {
  /** 1 where the sentence ends with the clause. */
  readonly closes: number;
  /** The first word outside, and the classes of those behind it. */
  readonly out: number;
  readonly next: number;
  readonly third: number;
  /** 1 where a comma follows, 2 where one stands inside the marks right before. */
  readonly comma: number;
  /** Whether the rules end the clause here (0), later (1) or before (2). */
  readonly side: number;
  /** Finite verbs inside the clause and in what is left of the sentence, up to two. */
  readonly inside: number;
  readonly left: number;
}

function borderAt({ view, first, ruledEnd, verbs, limit }: ClauseView, end: number): Border {
  const { facts, reading } = view;
  const closes = end >= limit || onlyStops(reading, end, limit);
  const inside = verbs[end - first] ?? 0;
  return {
    closes: closes ? 1 : 0,
    out: closes ? NO_WORD : wordAt(facts, end),
    next: closes ? NO_WORD : classAt(facts, end + 1, 0),
    third: closes ? NO_WORD : classAt(facts, end + 2, 0),
    comma: lowerAt(reading, end) === ',' ? 1 : endsWithComma(reading, end) ? 2 : 0,
    side: end === ruledEnd ? 0 : end < ruledEnd ? 1 : 2,
    inside: Math.min(2, inside),
    left: Math.min(2, (verbs[limit - first] ?? 0) - inside),
  };
}

/** How the end stands to the one that the rules find, and to the cue. */
function observeRuledEnd(
  { view, first, way }: ClauseView,
  end: number,
  border: Border,
  list: FeatureList,
): void {
  const { facts, reading, lemma, shape } = view;
  const { closes, out, next, side, inside, left } = border;
  addFeature(list, 100, side, closes);
  addFeature(list, 101, out, side);
  addFeature(list, 103, mix(out, next), side);
  addFeature(list, 106, mix(side, closes), mix(inside, left));
  addFeature(list, 111, mix(lemma, out), side);
  addFeature(list, 112, mix(shape, out), side);
  addFeature(list, 115, mix(way, out), side);
  addFeature(list, 119, wordAt(facts, end - 1), side);
  addFeature(list, 130, mix(way, closes), mix(lemma, left));
  addFeature(list, 131, classAt(facts, first, 0), mix(out, side));
  const inPiece =
    (pieceAt(reading, end - 1) === undefined ? 0 : 1) + (pieceAt(reading, end) === undefined ? 0 : 2);
  addFeature(list, 121, inPiece, mix(out, closes));
  addFeature(list, 122, inPiece, mix(side, left));
}

/** The words on both sides of the end. */
function observeWords({ view }: ClauseView, end: number, border: Border, list: FeatureList): void {
  const { facts } = view;
  const { closes, out, next, third, comma } = border;
  const last = classAt(facts, end - 1, 0);
  const nextWord = closes === 1 ? NO_WORD : wordAt(facts, end + 1);
  const outClass = closes === 1 ? NO_WORD : classAt(facts, end, 0);
  addFeature(list, 102, out, nextWord);
  addFeature(list, 104, mix(out, next), third);
  addFeature(list, 109, last, out);
  addFeature(list, 110, last, mix(out, next));
  addFeature(list, 117, mix(outClass, next), mix(third, comma));
  addFeature(list, 120, wordAt(facts, end - 1), out);
  addFeature(list, 125, mix(nextWord, third), comma);
}

/** Verbs, pauses and cues inside the clause and beyond it. */
function observeVerbs(clause: ClauseView, end: number, border: Border, list: FeatureList): void {
  const { view, first, commas, brackets, limit } = clause;
  const { facts } = view;
  const { closes, out, next, comma, side, inside, left } = border;
  const length = distanceClass(end - first);
  const pauses = commas[end - first] ?? 0;
  const pausesLeft = (commas[limit - first] ?? 0) - pauses;
  const soon = finiteIn(facts, end + 1, Math.min(limit, end + 9));
  addFeature(list, 105, out, mix(inside, left));
  addFeature(list, 107, out, mix(Math.min(3, pauses), Math.min(3, pausesLeft)));
  addFeature(list, 108, out, length);
  addFeature(list, 113, mix(out, next), mix(inside, left));
  addFeature(list, 114, mix(out, next), soon);
  addFeature(list, 116, closes, mix(length, inside));
  addFeature(list, 118, out, mix(soon, side));
  const cue = cueAhead(facts, end, limit);
  addFeature(list, 123, cue, mix(out, side));
  addFeature(list, 124, cue, mix(next, left));
  addFeature(list, 126, brackets[end - first] === 0 ? 0 : 1, closes);
  const nextVerb = verbFrom(facts, end, limit);
  addFeature(list, 127, verbFrom(facts, first, end), mix(out, nextVerb));
  addFeature(list, 128, out, mix(nextVerb, comma));
  addFeature(list, 129, mix(out, next), mix(nextVerb, comma));
  addFeature(list, 135, view.opener, mix(out, mix(inside, left)));
  addFeature(list, 136, view.opener, mix(comma, mix(next, side)));
}

/** The tenses of the cue, of the first verb inside the clause and of the first one beyond it. */
function observeTenses(
  { view, first, limit }: ClauseView,
  end: number,
  { out, next, comma, inside }: Border,
  list: FeatureList,
): void {
  const { facts, cue } = view;
  const said = facts.tenses[cue.first] ?? 0;
  const told = tenseFrom(facts, first, end);
  const beyond = tenseFrom(facts, end, limit);
  addFeature(list, 150, mix(out, comma), mix(beyond, told));
  addFeature(list, 151, mix(out, next), mix(beyond, told));
  addFeature(list, 152, mix(out, comma), mix(beyond, said));
  addFeature(list, 153, mix(out, next), mix(beyond, mix(said, told)));
  addFeature(list, 154, mix(inside, comma), mix(beyond, mix(said, told)));
}

/** How the clause of the cue itself stands in its sentence: behind a conjunction or a relative, its subject's verb yet to come. */
function observeFrame(
  { view, first, limit }: ClauseView,
  end: number,
  border: Border,
  list: FeatureList,
): void {
  const { facts, stretch, before, voice, opens } = view;
  const { closes, out, next, comma, left, inside } = border;
  const link = classAt(facts, first - 1, stretch.first);
  addFeature(list, 140, mix(before, out), left);
  addFeature(list, 141, mix(before, comma), next);
  addFeature(list, 142, mix(voice, out), left);
  addFeature(list, 143, mix(voice, comma), next);
  addFeature(list, 144, out, mix(distanceClass(limit - end), left));
  addFeature(list, 145, mix(link, out), next);
  addFeature(list, 146, mix(opens, out), left);
  addFeature(list, 147, mix(opens, voice), mix(out, left));
  if (closes === 0) addFeature(list, 148, mix(wordAt(facts, end + 1), out), wordAt(facts, end + 2));
  addFeature(list, 149, mix(link, closes), mix(inside, left));
}

/** Whether a passage in marks ends right before `end` with a comma inside. */
function endsWithComma(reading: Reading, end: number): boolean {
  return pieceAt(reading, end - 1) !== undefined && lowerAt(reading, end - 2) === ',';
}

/** The word of the first finite verb from `first` up to `end`. */
function verbFrom({ finite, words }: Facts, first: number, end: number): number {
  for (let i = first; i < end; i++) if (finite[i] === 1) return words[i] ?? NO_WORD;
  return NO_WORD;
}

/** The tense of the first finite verb from `first` up to `end`, and whether it stands near; 0 for none. */
function tenseFrom({ tenses }: Facts, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const tense = tenses[i] ?? 0;
    if (tense > 0) return mix(tense, i - first < 4 ? 1 : 0);
  }
  return 0;
}

/** Whether nothing but stops and pauses is left. */
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

/** 1 where a bracket opens, -1 where one closes, else 0. */
function bracketAt(reading: Reading, i: number): number {
  const word = lowerAt(reading, i);
  if (word === '(' || word === '[') return 1;
  return word === ')' || word === ']' ? -1 : 0;
}
