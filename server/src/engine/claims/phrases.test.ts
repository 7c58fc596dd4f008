import { describe, expect, test } from 'vitest';
import { tokenize } from '../language/tokens.ts';
import { verbForms } from './forms.ts';
import { indexPhrases, matchPhrases, type WordClasses } from './phrases.ts';

const CLASSES: WordClasses = { weather: 'rain snow {freeze}' };

/** The words that a list of phrases finds in a text, in order. */
function checkPhrases(list: string, text: string, expected: readonly string[]): void {
  const index = indexPhrases([['found', list]], CLASSES);
  const tokens = tokenize(text, { start: 0, end: text.length });
  const found: string[] = [];
  matchPhrases(index, tokens, 0, tokens.length, ({ first, end }) => {
    found.push(text.slice(tokens[first]?.start, tokens[end - 1]?.end));
  });
  expect(found).toEqual(expected);
}

describe('a phrase', () => {
  test('is words, alternatives and forms of a verb', () => {
    checkPhrases('{blame} rain/wind for', 'She blamed wind for it, and blaming rain for it helps.', [
      'blamed wind for',
      'blaming rain for',
    ]);
  });

  test('may hold the words of a class', () => {
    checkPhrases('heavy <weather>', 'Heavy snow, then heavy freezing', ['Heavy snow', 'heavy freezing']);
  });

  test('passes over articles, possessives and adverbs, three at most', () => {
    checkPhrases('is ~ late', 'It is not very often late; it is late; it is not very often so late.', [
      'is not very often late',
      'is late',
    ]);
  });

  test('may leave a word open, or open but for some', () => {
    checkPhrases('grow _ wheat', 'They grow good wheat and grow wheat', ['grow good wheat']);
    checkPhrases('caused ~ !by', 'caused by rain, caused havoc', ['caused havoc']);
  });

  test('passes over quotation marks, and reads a compound as its parts', () => {
    checkPhrases('is expected to', 'is expected “to” end', ['is expected “to']);
    checkPhrases('far-reaching', 'a far-reaching plan', ['far-reaching']);
  });

  test('is refused where it begins with anything but a word, or names an unknown class', () => {
    const refused = ['~ rain', '_ rain', '!rain', '<sport>'].map((line) => {
      try {
        indexPhrases([['found', line]], CLASSES);
        return 'taken';
      } catch {
        return 'refused';
      }
    });
    expect(refused).toEqual(['refused', 'refused', 'refused', 'refused']);
  });
});

test('the forms of verbs', () => {
  expect(['blame', 'deny', 'stop', 'lie', 'pass', 'lead'].map((verb) => verbForms(verb).join(' '))).toEqual([
    'blame blames blamed blaming',
    'deny denies denied denying',
    'stop stops stoped stoping stopped stopping',
    'lie lies lied lying',
    'pass passes passed passing',
    'lead leads led leading',
  ]);
});
