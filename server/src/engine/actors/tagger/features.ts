import { mix, mix3 } from '../../tagging/hashing.ts';
import {
  extendPhrase,
  LISTS,
  LONGEST_PHRASE,
  listsOf,
  PHRASE_START,
  type WordLists,
} from '../../tagging/wordLists.ts';
import { HEAD_ROLES, TITLE_ROLES } from './lexicalRoles.ts';
import type { Sequence, TextOfWords } from './taggedText.ts';
import { ALL_CAPITALS, INITIAL_CAPITAL, REACH, SMALL_LETTERS, type WordType } from './wordTypes.ts';

/** Receives the features of one token; `count` of `cells` are its own. */
export interface FeatureBuffer {
  cells: Int32Array;
  count: number;
}

export function featureBuffer(): FeatureBuffer {
  return { cells: new Int32Array(512), count: 0 };
}

/** The phrases on lists that cover the tokens of a sequence: for each token its features, three kinds for its place in the phrase. */
export type PhraseMarks = readonly (readonly number[] | undefined)[];

/** Finds the longest listed phrase of two words or more at each capital of the sequence. */
export function markPhrases(lists: WordLists, text: TextOfWords, { first, end }: Sequence): PhraseMarks {
  const marks: (number[] | undefined)[] = [];
  const add = (place: number, mark: number): void => {
    (marks[place] ??= []).push(mark);
  };
  for (let i = first; i < end; i++) {
    if ((written(text, i) & INITIAL_CAPITAL) === 0) continue;
    let key = extendPhrase(PHRASE_START, text.words[i]?.key ?? 0);
    let stop = 0;
    let on = 0;
    for (let k = i + 1; k < end && k - i < LONGEST_PHRASE; k++) {
      key = extendPhrase(key, text.words[k]?.key ?? 0);
      const found = listsOf(lists, key);
      if (found === 0) continue;
      stop = k + 1;
      on = found;
    }
    for (let k = i; k < stop; k++) add(k - first, mix(on, k === i ? 1 : k === stop - 1 ? 2 : 3));
  }
  return marks;
}

/**
 * Writes the features of the token at `i` that depend on more than one word: what stands around it, the run of capitals that it is in,
 * listed phrases, and where else in the text its word stands. The words' own features are added apart, see `WordType.features`.
 */
export function contextFeatures(
  text: TextOfWords,
  sequence: Sequence,
  phrases: PhraseMarks,
  i: number,
  pad: WordType,
  buffer: FeatureBuffer,
): void {
  const { from, to, manner } = sequence;
  const at = (place: number): WordType => (place < from || place >= to ? pad : (text.words[place] ?? pad));
  const { cells } = buffer;
  let count = 0;
  const add = (template: number, a: number, b: number): void => {
    cells[count++] = mix3(template, a, b);
  };
  const word = at(i);
  const before = at(i - 1);
  const after = at(i + 1);
  const before2 = at(i - 2);
  const after2 = at(i + 2);
  const joined = (text.spaced[i] ?? 1) | ((text.spaced[i + 1] ?? 1) << 1);

  add(101, before.word, word.word);
  add(102, word.word, after.word);
  add(103, before.outline, word.outline);
  add(104, word.outline, after.outline);
  add(105, mix(before.outline, word.outline), after.outline);
  add(106, before.word, word.outline);
  add(107, word.outline, after.word);
  add(108, before.word, after.word);
  add(109, before2.word, before.word);
  add(110, after.word, after2.word);
  add(111, manner, word.outline);
  add(112, Math.min(i - from, 2), word.outline);
  add(113, joined, word.outline);
  add(114, mix(joined, before.outline), after.outline);
  add(115, manner, word.lists);
  if (text.sport > 0) {
    add(117, text.sport, word.lists);
    add(118, mix(text.sport, after.outline), word.lists);
    add(119, mix(text.sport, before.outline), word.lists);
    add(129, mix(text.sport, word.lists), mix(before.classes[2], after.classes[2]));
  }
  if (i === from) add(116, word.classes[2], word.roles);

  add(120, before.classes[2], word.classes[2]);
  add(121, word.classes[2], after.classes[2]);
  add(122, before.classes[0], word.outline);
  add(123, word.outline, after.classes[0]);
  add(124, before.classes[2], mix(word.outline, after.classes[2]));
  add(125, before.classes[1], after.classes[1]);
  add(126, mix(before2.classes[2], before.classes[2]), word.classes[2]);
  add(127, mix(after2.classes[2], after.classes[2]), word.classes[2]);
  add(128, mix(before.classes[3], word.classes[3]), after.classes[3]);

  add(130, before.lists, word.lists);
  add(131, word.lists, after.lists);
  add(132, word.lists, word.outline);
  add(133, word.lists, after.outline);
  add(134, before.roles, word.outline);
  add(135, word.outline, after.roles);
  add(136, mix(before.roles, word.lists), after.roles);
  add(137, mix(before.outline, word.lists), after.outline);
  add(138, word.roles, mix(before.outline, after.outline));

  for (let place = i - 1; place <= i + 1; place++)
    for (const mark of phrases[place - sequence.first] ?? []) add(140 + place - i, mark, 0);

  for (let away = REACH + 1; away <= REACH + 2; away++) {
    for (const side of [-1, 1]) {
      const { roles, lists } = at(i + side * away);
      const telling = roles & (TITLE_ROLES | HEAD_ROLES);
      if (telling !== 0 || (lists & LISTS.people) !== 0) add(145, side, mix(telling, lists & LISTS.people));
    }
  }

  if ((word.written & INITIAL_CAPITAL) !== 0) {
    buffer.count = count;
    if (manner !== 2) runFeatures(text, sequence, i, pad, buffer);
    documentFeatures(text, sequence, i, pad, buffer);
    return;
  }
  buffer.count = count;
}

/** How far the run of capitals around a token is followed to each side; no name is longer, and a line of nothing but capitals may be. */
const LONGEST_RUN = 24;

/** What the run of capitals that the token is in begins and ends with, and what stands around it. */
function runFeatures(
  text: TextOfWords,
  { from, to }: Sequence,
  i: number,
  pad: WordType,
  buffer: FeatureBuffer,
): void {
  const at = (place: number): WordType => (place < from || place >= to ? pad : (text.words[place] ?? pad));
  const add = (template: number, a: number, b: number): void => {
    buffer.cells[buffer.count++] = mix3(template, a, b);
  };
  const earliest = Math.max(from, i - LONGEST_RUN);
  const latest = Math.min(to, i + LONGEST_RUN);
  let start = i;
  while (start > earliest && (written(text, start - 1) & INITIAL_CAPITAL) !== 0) start--;
  let stop = i + 1;
  while (stop < latest && (written(text, stop) & INITIAL_CAPITAL) !== 0) stop++;
  const opening = at(start);
  const head = at(stop - 1);
  const behind = at(stop);
  const ahead = at(start - 1);
  const toHead = Math.min(stop - 1 - i, 3);
  const toStart = Math.min(i - start, 3);
  add(150, head.word, toHead);
  add(151, head.classes[2], toHead);
  add(152, Math.min(stop - start, 5), toStart);
  add(153, behind.word, toHead);
  add(154, ahead.word, toStart);
  add(155, ahead.classes[2], behind.classes[2]);
  add(156, head.roles, toHead);
  add(157, opening.word, toStart);
  add(158, mix(opening.roles, opening.lists), toStart);
  add(159, mix(head.lists, opening.lists), Math.min(stop - start, 4));
  add(160, behind.roles, toHead);
  add(161, ahead.roles, toStart);
  let roles = 0;
  for (let place = start; place < stop; place++) roles |= at(place).roles & HEAD_ROLES;
  add(162, roles, toHead);
  // `Office for X and Y`, `University of X`: what the run before a small joint is headed by, and what comes behind one.
  if (isJoint(ahead) && (written(text, start - 2) & INITIAL_CAPITAL) !== 0 && start - 2 >= from) {
    const earlier = at(start - 2);
    add(163, mix(earlier.roles, ahead.word), toStart);
    add(164, mix(earlier.word, ahead.word), toStart);
    add(165, mix(earlier.lists, head.lists), ahead.word);
  }
  if (isJoint(behind) && (written(text, stop + 1) & INITIAL_CAPITAL) !== 0 && stop + 1 < to) {
    const later = at(stop + 1);
    add(166, mix(head.roles, behind.word), toHead);
    add(167, mix(later.lists, behind.word), toHead);
    add(168, mix(head.lists, later.lists), behind.word);
  }
}

/** What stands beside the same word elsewhere in the text, and what its abbreviation stands for. */
function documentFeatures(
  text: TextOfWords,
  { from }: Sequence,
  i: number,
  pad: WordType,
  buffer: FeatureBuffer,
): void {
  const add = (template: number, a: number, b: number): void => {
    buffer.cells[buffer.count++] = mix3(template, a, b);
  };
  const word = text.words[i] ?? pad;
  if (text.small.has(word.word)) add(170, i === from ? 1 : 0, word.lists);
  const expansion = text.expansions.get(word.word);
  if (expansion !== undefined) {
    const last = text.words[expansion] ?? pad;
    add(171, last.roles, 0);
    add(172, last.classes[2], 0);
    add(173, 1, 0);
  }
  let others = 0;
  let signs = 0;
  const mark = buffer.count;
  for (const place of text.occurrences.get(word.word) ?? []) {
    if (place === i) continue;
    const sequence = text.sequences[text.sequenceOf[place] ?? -1];
    if (sequence === undefined) continue;
    const before = place > sequence.from ? (text.words[place - 1] ?? pad) : pad;
    const after = place + 1 < sequence.to ? (text.words[place + 1] ?? pad) : pad;
    const beforeCapital = (before.written & INITIAL_CAPITAL) !== 0;
    others++;
    if (beforeCapital && (before.lists & LISTS.firstName) !== 0) signs |= 1;
    if ((before.roles & TITLE_ROLES) !== 0) signs |= 2;
    if (place > sequence.from) signs |= 4;
    if (beforeCapital) signs |= 8;
    if ((after.written & INITIAL_CAPITAL) !== 0) signs |= 16;
    if ((after.roles & HEAD_ROLES) !== 0 && (signs & 16) !== 0) signs |= 32;
    if (others > 6) continue;
    addOnce(buffer, mark, mix3(175, before.word, 0));
    addOnce(buffer, mark, mix3(176, after.word, 0));
    addOnce(buffer, mark, mix3(177, before.classes[2], 0));
    addOnce(buffer, mark, mix3(178, after.classes[2], 0));
  }
  if (others > 0) add(180, Math.min(others, 3), word.outline);
  add(181, signs, 0);
  add(182, signs, word.lists);
  if ((signs & 1) !== 0) add(183, 1, 0);
  if ((signs & 2) !== 0) add(184, 1, 0);
}

function addOnce(buffer: FeatureBuffer, from: number, feature: number): void {
  for (let place = from; place < buffer.count; place++) if (buffer.cells[place] === feature) return;
  buffer.cells[buffer.count++] = feature;
}

function written(text: TextOfWords, place: number): number {
  return text.words[place]?.written ?? 0;
}

/** Whether a word may join two parts of a name: small and short. */
function isJoint({ written: bits }: WordType): boolean {
  return (bits & (INITIAL_CAPITAL | ALL_CAPITALS)) === 0 && (bits & SMALL_LETTERS) !== 0;
}
