import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INPUTS } from '../../../../test/support/inputs.ts';
import { readArticle } from '../../article/article.ts';
import { readLanguage } from '../../language/language.ts';
import { hashText } from '../../tagging/hashing.ts';
import { readSurface, type Surface } from '../surface.ts';
import { lexicalRoles } from './lexicalRoles.ts';
import { readWords } from './taggedText.ts';
import { createTagger, taggerOf, type Tagging } from './tagger.ts';
import { wordFeatures, wordTypes } from './wordTypes.ts';

const { words, actors } = INPUTS.models;
if (words === null || actors === null) throw new Error('The weights are missing.');

function readUp(text: string): {
  article: ReturnType<typeof readArticle>;
  language: ReturnType<typeof readLanguage>;
  surface: Surface;
} {
  const article = readArticle(text);
  const language = readLanguage(text, article);
  return { article, language, surface: readSurface(article, language) };
}

const tagger = createTagger(words, actors);

function tag(text: string, by = tagger): Tagging {
  const { article, language, surface } = readUp(text);
  return by(article, language, surface);
}

/** The zones of a text that are read as sequences, in brackets. */
function zones(text: string): string {
  const { article, language, surface } = readUp(text);
  const { sequences } = readWords(article, language, surface, wordTypes(words ?? never()));
  const at = (token: number): number => language.tokens[token]?.start ?? 0;
  const endAt = (token: number): number => language.tokens[token - 1]?.end ?? 0;
  let marked = '';
  let last = 0;
  for (const { first, end } of sequences) {
    marked += `${text.slice(last, at(first))}[${text.slice(at(first), endAt(end))}]`;
    last = endAt(end);
  }
  return marked + text.slice(last);
}

function never(): never {
  throw new Error('The weights are missing.');
}

describe('only what is near a capital is read', () => {
  test.each([
    ['[The ferry] was late and nobody minded [until Ada came].', 'one word on each side'],
    [
      '[He once] joined and loved [the University of the Arts in] spring.',
      'two small words between capitals',
    ],
    ['[It was] said then [by Kim Chan-o-cha of] course.', 'what hyphens join'],
  ])('%s (%s)', (marked) => {
    expect(zones(marked.replaceAll(/[[\]]/g, ''))).toBe(marked);
  });
});

describe('the tagger', () => {
  test('gives names in order, disjoint, each in a zone, with shares of one', () => {
    const text = fc.array(
      fc.constantFrom(
        'Ada',
        'Berg',
        'the',
        'of',
        'Bank',
        'Ghana',
        '.',
        ',',
        '“',
        '”',
        '-',
        'said',
        '\n\n',
        '(',
        ')',
        'UN',
        'é',
        '\ud800',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const { names, inName } = tag(parts.join(' '));
        let end = 0;
        for (const name of names) {
          expect(name.firstToken).toBeGreaterThanOrEqual(end);
          expect(name.endToken).toBeGreaterThan(name.firstToken);
          end = name.endToken;
          const shares = name.shares.reduce((sum, share) => sum + share, 0);
          expect(shares).toBeGreaterThan(0);
          expect(shares).toBeLessThan(1 + 1e-9);
          expect(name.confidence).toBeLessThanOrEqual(1);
        }
        for (const share of inName) expect(share >= 0 && share <= 1 + 1e-9).toBe(true);
      }),
    );
  });

  test('does not depend on what it has read before', () => {
    const text =
      'LISBON — Ana Ferreira of the Bank of Ghana met Chinese envoys in Lisbon. Ferreira left on Monday.';
    const fresh = tag(text, createTagger(words, actors));
    for (let i = 0; i < 30; i++) tag(`Word${i} and Other${i} went to Place${i} with Hana${i}.`);
    expect(tag(text)).toEqual(fresh);
  });

  test('reads a sentence that it knows anew where the rest of the text is another', () => {
    const sentence = 'Then Berg was closed for the night.';
    const texts = [
      `${sentence} Nobody came.`,
      `The mayor, Ada Berg, 51, spoke. ${sentence}`,
      `They live in Berg, a town in Norway. ${sentence}`,
      `Berg, Berg Holdings Inc. said. ${sentence}`,
    ];
    const again = createTagger(words, actors);
    for (const text of [...texts, ...texts.toReversed()])
      expect(tag(text, again)).toEqual(tag(text, createTagger(words, actors)));
  });

  test('is made once for the same weights, and not without them', () => {
    expect(taggerOf(INPUTS.models)).toBe(taggerOf(INPUTS.models));
    expect(taggerOf({ ...INPUTS.models, words: null })).toBe(null);
  });
});

test('what words say of themselves is what the weights were trained on; after a change of lists or features, train again', () => {
  const spellings = [
    'Ministry',
    'president',
    'Mrs.',
    'Oslo',
    'McCain',
    'U.S.',
    'al',
    'Čapek',
    'NATO',
    '2,000',
    'River',
    'Ivanov',
    'Monday',
    'The',
  ];
  const typeOf = wordTypes(words);
  const said = spellings.map((text) => {
    const word = typeOf(text);
    const features = [-2, -1, 0, 1, 2].map((place) => Int32Array.from(wordFeatures(word, place)).join());
    return [text, word.roles, hashText(features.join(';'))] as const;
  });
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "Ministry",
        2097220,
        927305085,
      ],
      [
        "president",
        2097154,
        -1811136416,
      ],
      [
        "Mrs.",
        3,
        -1394407588,
      ],
      [
        "Oslo",
        0,
        -874041872,
      ],
      [
        "McCain",
        0,
        -1744216533,
      ],
      [
        "U.S.",
        0,
        -1722295080,
      ],
      [
        "al",
        2048,
        -277350133,
      ],
      [
        "Čapek",
        0,
        -242545526,
      ],
      [
        "NATO",
        0,
        -2097320247,
      ],
      [
        "2,000",
        0,
        14863523,
      ],
      [
        "River",
        2129928,
        593735752,
      ],
      [
        "Ivanov",
        4194304,
        916031130,
      ],
      [
        "Monday",
        524288,
        -517430862,
      ],
      [
        "The",
        3145728,
        1959182288,
      ],
    ]
  `);
  expect(lexicalRoles('minister')).not.toBe(0);
});

/** A word of its own for each number. */
function invented(n: number): string {
  return `x${String(n).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}z`;
}

test('reads a text alike when the words that it remembers run over amid it', () => {
  const text = 'Mayor Vera Holm met Tobias Renk of the Harbour Union in Oslo, and Jan Kral left for Ghana.';
  const full = createTagger(words ?? never(), actors ?? never());
  tag(Array.from({ length: 59_990 }, (_, n) => invented(n)).join(' '), full);
  expect(tag(text, full)).toEqual(tag(text));
});
