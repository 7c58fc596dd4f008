import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../annotations/checks/types.ts';
import type { Publisher } from '../../annotations/types.ts';
import type { CheckHouse, CheckRow } from '../../features/checks/types.ts';
import { TRAM, TRAM_HOUSE, check, evidence, row } from '../../../test/support/checkedTram.ts';
import { claimReviews, type ClaimReviewOptions } from './claimReviews.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const webUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));
const day = v.pipe(v.string(), v.isoDate());

/** Fields and values that Google's page on fact-check markup allows; `claimReviewed`, `reviewRating.alternateName` and `url` are required there. */
const PUBLISHED = v.array(
  v.strictObject({
    '@context': v.literal('https://schema.org'),
    '@type': v.literal('ClaimReview'),
    url: webUrl,
    claimReviewed: text,
    datePublished: v.optional(day),
    author: v.strictObject({ '@type': v.literal('Organization'), name: text, url: v.optional(webUrl) }),
    reviewRating: v.union([
      v.strictObject({ '@type': v.literal('Rating'), alternateName: text }),
      v.pipe(
        v.strictObject({
          '@type': v.literal('Rating'),
          alternateName: text,
          ratingValue: v.pipe(v.number(), v.integer()),
          bestRating: v.number(),
          worstRating: v.pipe(v.number(), v.minValue(1)),
        }),
        v.check(({ bestRating, worstRating }) => bestRating > worstRating),
        v.check(
          (rating) => rating.ratingValue <= rating.bestRating && rating.ratingValue >= rating.worstRating,
        ),
      ),
    ]),
    itemReviewed: v.strictObject({
      '@type': v.literal('Claim'),
      author: v.strictObject({ '@type': v.picklist(['Person', 'Organization']), name: text }),
      appearance: v.optional(v.array(v.strictObject({ '@type': v.literal('CreativeWork'), url: webUrl }))),
    }),
  }),
);

const WORDS = 'The line is the longest that Harrow has ever built.';

const READY: Partial<Check> = {
  status: 'done',
  rating: 'refuted',
  claimant: 'Joren Vast',
  evidence: [evidence({ url: 'https://a.example' })],
  reviewedBy: [{ by: 'tmosse', at: '2026-11-21T09:15:00Z' }],
};

interface Case {
  readonly row?: Partial<CheckRow>;
  readonly check?: Partial<Check>;
  readonly house?: Partial<CheckHouse>;
  readonly path?: string;
  readonly options?: ClaimReviewOptions;
}

/** What one claim gives that is ready but for what is said. */
function reviewed(given: Case): { reviews: v.InferOutput<typeof PUBLISHED>; remarks: readonly string[] } {
  const truth = check({ ...READY, ...given.check });
  const article = {
    ...TRAM,
    path: given.path ?? TRAM.path,
    house: { ...TRAM_HOUSE, ...given.house },
    rows: [row({ words: WORDS, truth, ...given.row })],
  };
  const { text: json, remarks } = claimReviews([article], given.options);
  return { reviews: v.parse(PUBLISHED, JSON.parse(json)), remarks };
}

test('what is ready has the published fields', () => {
  const { text: json } = claimReviews([TRAM]);
  expect(v.parse(PUBLISHED, JSON.parse(json))).toHaveLength(2);
  expect(reviewed({})).toEqual({
    reviews: [
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: 'https://lantern.example/checks/articles/tram.txt/c-00000001',
        claimReviewed: WORDS,
        datePublished: '2026-11-20',
        author: { '@type': 'Organization', name: 'The Harrow Lantern', url: 'https://lantern.example/' },
        reviewRating: {
          '@type': 'Rating',
          alternateName: 'refuted',
          ratingValue: 1,
          bestRating: 4,
          worstRating: 1,
        },
        itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Joren Vast' } },
      },
    ],
    remarks: [],
  });
});

/** A house that is published so. */
function named(publisher: Publisher | null): Case {
  return { house: { publisher } };
}

describe('what is not ready is left out, and a remark says why', () => {
  const LEAD = `articles/tram.txt:9: “${WORDS}” is left out:`;
  const HOUSE = 'Nothing can be published as ClaimReview:';
  test.each<[string, Case, string]>([
    ['stale', { row: { attention: 'stale' } }, `${LEAD} the words have changed since.`],
    ['no rating', { check: { rating: null } }, `${LEAD} it has no rating.`],
    [
      'a rating of another house',
      { check: { rating: 'pants on fire' } },
      `${LEAD} “pants on fire” is none of the house’s ratings.`,
    ],
    [
      'no claimant',
      { check: { claimant: null }, row: { speaker: 'Joren Vast' } },
      `${LEAD} nobody has said whose claim it is (claimant).`,
    ],
    [
      'a claim of its own',
      { check: { claimant: 'the harrow lantern ' } },
      `${LEAD} the claim is the publisher’s own.`,
    ],
    ['no evidence', { check: { evidence: [] } }, `${LEAD} there is no evidence that can be published.`],
    [
      'private evidence',
      { check: { evidence: [evidence({ private: true })] } },
      `${LEAD} there is no evidence that can be published.`,
    ],
    ['no second reader', { check: { reviewedBy: [] } }, `${LEAD} no second person has looked at it.`],
    [
      'two reasons',
      { check: { rating: null, claimant: null } },
      `${LEAD} it has no rating; nobody has said whose claim it is (claimant).`,
    ],
    ['open', { check: { status: 'open' } }, 'articles/tram.txt: 1 question without a verdict so far.'],
    [
      'no publisher',
      named(null),
      `${HOUSE} newsmark.yaml names no publisher (publisher, with name, and url or reviews).`,
    ],
    [
      'a publisher without a name',
      named({ name: ' ', url: 'https://a.example' }),
      `${HOUSE} newsmark.yaml names no publisher (publisher, with name, and url or reviews).`,
    ],
    [
      'a publisher without an address',
      named({ name: 'A' }),
      `${HOUSE} the publisher in newsmark.yaml has no address of the web (url, or reviews with {id}).`,
    ],
    [
      'a publisher with a hostile address',
      named({ name: 'A', url: 'javascript:alert(1)' }),
      `${HOUSE} the publisher in newsmark.yaml has no address of the web (url, or reviews with {id}).`,
    ],
  ])('%s', (_, given, remark) => expect(reviewed(given)).toEqual({ reviews: [], remarks: [remark] }));

  test('an orphan has no line', () => {
    const { reviews, remarks } = reviewed({ row: { attention: 'orphan', words: 'Gone.' } });
    expect([reviews, remarks]).toEqual([
      [],
      ['articles/tram.txt: “Gone.” is left out: its words are not in the article any more.'],
    ]);
  });
  test('what was dropped is not spoken of', () =>
    expect(reviewed({ check: { status: 'dropped' } })).toEqual({ reviews: [], remarks: [] }));
  test('no second reader is needed where the house wants none', () =>
    expect(reviewed({ check: { reviewedBy: [] }, house: { secondReview: false } }).reviews).toHaveLength(1));
});

test.each<[string, readonly string[], readonly number[]]>([
  ['correct', TRAM_HOUSE.ratings, [4, 4, 1]],
  ['misleading', TRAM_HOUSE.ratings, [2, 4, 1]],
  ['unverifiable', TRAM_HOUSE.ratings, []],
  ['Not Proven', ['yes', 'no', 'Not Proven'], []],
  ['yes', ['yes', 'no', 'Not Proven'], [2, 2, 1]],
  ['yes', ['yes'], []],
])('the place of %s on the scale %j', (rating, ratings, expected) => {
  const { reviews } = reviewed({ check: { rating }, house: { ratings } });
  const numbers = reviews.map(({ reviewRating: given }) =>
    'ratingValue' in given ? [given.ratingValue, given.bestRating, given.worstRating] : [],
  );
  expect(numbers).toEqual([expected]);
  expect(reviews.map(({ reviewRating: given }) => given.alternateName)).toEqual([rating]);
});

test.each<[string, Omit<Publisher, 'name'>, string]>([
  ['a/b c.txt', { reviews: 'https://l.example/{path}/{id}' }, 'https://l.example/a/b%20c.txt/c-00000001'],
  [
    '../../x?y#z.txt',
    { reviews: 'https://l.example/{path}/{id}' },
    'https://l.example/x%3Fy%23z.txt/c-00000001',
  ],
  ['$&.txt', { reviews: 'https://l.example/{id}/{path}' }, 'https://l.example/c-00000001/%24%26.txt'],
  ['a.txt', { reviews: 'https://l.example/{path}#top' }, 'https://l.example/a.txt#c-00000001'],
  ['a.txt', { url: 'https://l.example/' }, 'https://l.example/#c-00000001'],
])('the address of a check in %s by %j', (path, publisher, expected) => {
  const { reviews } = reviewed({ path, house: { publisher: { name: 'L', ...publisher } } });
  expect(reviews.map(({ url }) => url)).toEqual([expected]);
});

test.each<[string, ClaimReviewOptions, string]>([
  ['Joren Vast', {}, 'Person'],
  ['Ministry of Tides', {}, 'Organization'],
  ['The Weekly Ox', {}, 'Organization'],
  ['Tidewatch', { claimantType: () => 'Organization' }, 'Organization'],
  ['Council of One', { claimantType: () => 'Person' }, 'Person'],
  ['Council of Two', { claimantType: () => null }, 'Organization'],
])('what %s is', (claimant, options, expected) => {
  const { reviews } = reviewed({ check: { claimant }, options });
  expect(reviews.map(({ itemReviewed }) => itemReviewed.author)).toEqual([
    { '@type': expected, name: claimant },
  ]);
});

test.each<[string, Partial<CheckRow>, readonly string[]]>([
  ['of a quotation without its marks', { layer: 'quotation', words: '“It floats,”' }, ['It floats']],
  [
    'of a quotation in pieces as it stands',
    { layer: 'quotation', words: '“It floats,” … “so far.”' },
    ['“It floats,” … “so far.”'],
  ],
  [
    'of what was said, by whom',
    { layer: 'quotation', words: '“It floats,”', truth: null, said: check(READY) },
    ['Joren Vast said: “It floats”'],
  ],
])('the claim %s', (_, given, expected) => {
  expect(reviewed({ row: given }).reviews.map(({ claimReviewed }) => claimReviewed)).toEqual(expected);
});

test('nothing in it ends a script element', () => {
  const hostile = row({ words: '</script><!-- <script>', truth: check(READY) });
  const { text: json } = claimReviews([{ ...TRAM, rows: [hostile] }]);
  expect(json).not.toContain('<');
  expect(v.parse(PUBLISHED, JSON.parse(json)).map((each) => each.claimReviewed)).toEqual([
    '</script><!-- <script>',
  ]);
});
