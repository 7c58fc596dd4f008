import { describe, expect, test } from 'vitest';
import { INPUTS } from '../../../test/support/inputs.ts';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { NO_PART, PARTS, tagParts } from './partsOfSpeech.ts';

/** The words of the text that have the part, in order. */
function checkPart(text: string, part: (typeof PARTS)[number], words: string): void {
  const tagger = INPUTS.models.attribution?.parts ?? { weights: new Int8Array(PARTS.length) };
  const { tokens } = readLanguage(text, readArticle(text));
  const parts = tagParts(tagger, tokens);
  const found = tokens.filter((_, i) => parts[i] === PARTS.indexOf(part)).map(({ lower }) => lower);
  expect(found.join(' ')).toBe(words);
}

describe('parts of speech', () => {
  test('a verb in the present is finite without an ending of its own', () => {
    checkPart('The two harbours remain apart, and the crews want new boats.', 'finite', 'remain want');
  });

  test('an infinitive, a participle and a gerund are no finite verbs', () => {
    checkPart('The crews hope to leave the harbour.', 'infinitive', 'leave');
    checkPart('The harbour was closed by the storm.', 'participle', 'closed');
    checkPart('Leaving the harbour, the pilot waved.', 'gerund', 'leaving');
  });

  test('marks have no part', () => {
    const tagger = { weights: new Int8Array(PARTS.length) };
    const { tokens } = readLanguage('“…”', readArticle('“…”'));
    expect([...tagParts(tagger, tokens)]).toEqual(tokens.map(() => NO_PART));
  });

  test('of parts that weigh the same the first is taken', () => {
    const tagger = { weights: new Int8Array(PARTS.length) };
    const { tokens } = readLanguage('Boats', readArticle('Boats'));
    expect([...tagParts(tagger, tokens)]).toEqual([0]);
  });
});
