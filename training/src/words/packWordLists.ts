import { foldName } from '../../../server/src/engine/actors/folding.ts';
import { FEATURE_MASK, hashText } from '../../../server/src/engine/tagging/hashing.ts';
import { extendPhrase, PHRASE_START } from '../../../server/src/engine/tagging/wordLists.ts';
import { byteWriter, type ByteWriter } from '../crf/byteWriter.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Words in falling order of frequency with their classes, and for each class the coarser ones. */
export interface WordClasses {
  readonly words: readonly string[];
  readonly classes: Uint16Array;
  readonly coarser: readonly Uint16Array[];
}

/** Writes word classes and lists as `readWordLists` of the engine reads them. */
export function packWordLists({ words, classes, coarser }: WordClasses, gazetteer: Gazetteer): Uint8Array {
  const writer = byteWriter();
  const count = coarser[0]?.length ?? 0;
  writer.varint(count);
  for (let index = 0; index < count; index++) for (const level of coarser) writer.varint(level[index]!);
  const byWord = new Map<number, number>();
  for (const [index, word] of words.entries()) {
    const key = hashText(foldName(word)) & FEATURE_MASK;
    if (!byWord.has(key)) byWord.set(key, classes[index]!);
  }
  writeKeys(writer, byWord);
  const byPhrase = new Map<number, number>();
  for (const [phrase, lists] of gazetteer) {
    const key = phraseKey(phrase.split(' '));
    byPhrase.set(key, (byPhrase.get(key) ?? 0) | lists);
  }
  writeKeys(writer, byPhrase);
  return writer.bytes();
}

function phraseKey(words: readonly string[]): number {
  return words.reduce((key, word) => extendPhrase(key, hashText(word)), PHRASE_START) & FEATURE_MASK;
}

function writeKeys(writer: ByteWriter, table: ReadonlyMap<number, number>): void {
  const entries = [...table].toSorted(([a], [b]) => a - b);
  writer.varint(entries.length);
  let last = 0;
  for (const [key] of entries) {
    writer.varint(key - last);
    last = key;
  }
  for (const [, value] of entries) writer.varint(value);
}
