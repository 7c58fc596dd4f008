import { readSurface } from '../../../server/src/engine/actors/surface.ts';
import {
  contextFeatures,
  featureBuffer,
  markPhrases,
} from '../../../server/src/engine/actors/tagger/features.ts';
import { readWords, type TextOfWords } from '../../../server/src/engine/actors/tagger/taggedText.ts';
import {
  INITIAL_CAPITAL,
  PAD,
  REACH,
  wordFeatures,
  wordTypes,
  type WordType,
} from '../../../server/src/engine/actors/tagger/wordTypes.ts';
import { readArticle } from '../../../server/src/engine/article/article.ts';
import { readLanguage } from '../../../server/src/engine/language/language.ts';
import type { Token } from '../../../server/src/engine/language/types.ts';
import { mix3 } from '../../../server/src/engine/tagging/hashing.ts';
import {
  labelOf,
  labelScheme,
  OUTSIDE,
  type LabelScheme,
} from '../../../server/src/engine/tagging/labels.ts';
import { LISTS, type WordLists } from '../../../server/src/engine/tagging/wordLists.ts';
import { KINDS, type GoldText, type Kind } from '../corpora/goldText.ts';
import type { SequenceWriter } from '../crf/sequences.ts';

export const SCHEME: LabelScheme = labelScheme(KINDS.length);

/**
 * Writes the sentences of a document as examples. `domain` 0 is the way of marking that the product follows; a corpus with ways of its own has
 * another number, and features of its own beside the common ones, so that its habits are learned apart.
 */
export function exampleWriter(
  lists: WordLists,
  writer: SequenceWriter,
): (gold: GoldText, domain: number) => void {
  const typeOf = wordTypes(lists);
  const pad = typeOf(PAD);
  const buffer = featureBuffer();
  const all = new Int32Array(1024);
  return (gold, domain) => {
    const article = readArticle(gold.text);
    const language = readLanguage(gold.text, article);
    const text = readWords(article, language, readSurface(article, language), typeOf);
    const allowed = allowedLabels(gold, language.tokens, text);
    for (const sequence of text.sequences) {
      const { first, end, from, to } = sequence;
      const phrases = markPhrases(lists, text, sequence);
      writer.begin(end - first);
      const at = (place: number): WordType => (place < from || place >= to ? pad : text.words[place]!);
      for (let i = first; i < end; i++) {
        contextFeatures(text, sequence, phrases, i, pad, buffer);
        let count = 0;
        for (let k = 0; k < buffer.count; k++) all[count++] = buffer.cells[k]!;
        for (let place = -REACH; place <= REACH; place++)
          for (const feature of wordFeatures(at(i + place), place)) all[count++] = feature;
        if (domain > 0) count = addDomain(all, count, domain, at(i - 1), at(i), at(i + 1));
        writer.token(allowed[i]!, all, count);
      }
    }
  };
}

function addDomain(
  features: Int32Array,
  from: number,
  domain: number,
  before: WordType,
  word: WordType,
  after: WordType,
): number {
  let count = from;
  features[count++] = mix3(190, domain, word.word);
  features[count++] = mix3(191, domain, word.outline);
  features[count++] = mix3(192, domain, word.classes[0]);
  features[count++] = mix3(193, domain, word.lists);
  features[count++] = mix3(194, domain, before.classes[1]);
  features[count++] = mix3(195, domain, after.classes[1]);
  features[count++] = mix3(196, domain, word.roles);
  features[count++] = mix3(197, domain, before.word);
  return count;
}

const ANY = 2 ** SCHEME.size - 1;

/** For each token the labels that it may have, a bit each. */
function allowedLabels(gold: GoldText, tokens: readonly Token[], text: TextOfWords): Uint32Array {
  const allowed = new Uint32Array(tokens.length).fill(1 << OUTSIDE);
  for (const { start, end, kind } of gold.spans) {
    const range = tokensOf(tokens, start, end);
    if (range === null) continue;
    const [first, stop] = range;
    // What begins or ends inside a token, or runs over the end of a sentence, is learned neither way.
    const fits =
      tokens[first]!.start === start &&
      tokens[stop - 1]!.end === end &&
      text.sequenceOf[first] === text.sequenceOf[stop - 1];
    for (let i = first; i < stop; i++)
      allowed[i] = fits ? 1 << labelOf(KINDS.indexOf(kind), i - first, stop - first) : ANY;
  }
  for (const { start, end, kinds } of gold.unsure) {
    const range = tokensOf(tokens, start, end);
    if (range === null) continue;
    for (let i = range[0]; i < range[1]; i++) allowed[i] = maybe(kinds);
  }
  if (!gold.marksGroups)
    for (const [i, { lists, written }] of text.words.entries())
      if (allowed[i] === 1 << OUTSIDE && (lists & LISTS.people) !== 0 && (written & INITIAL_CAPITAL) !== 0)
        allowed[i] = maybe(['GROUP']);
  return allowed;
}

/** Outside, or any label of the kinds. */
function maybe(kinds: readonly Kind[]): number {
  return kinds.reduce((bits, kind) => bits | (0b1111 << labelOf(KINDS.indexOf(kind), 0, 2)), 1 << OUTSIDE);
}

function tokensOf(tokens: readonly Token[], start: number, end: number): readonly [number, number] | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < tokens.length && tokens[stop]!.start < end) stop++;
  return stop > low ? [low, stop] : null;
}
