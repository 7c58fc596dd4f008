import type { Claim, ClaimReview, Organization, Person, WithContext } from 'schema-dts';
import type { Publisher } from '../../annotations/types.ts';
import { lineIndex, type LineIndex } from '../../engine/index.ts';
import type { CheckedArticle, CheckRow } from '../../features/checks/types.ts';
import { excerpt } from '../../features/markdown.ts';
import { counted } from '../terminal.ts';
import { publicEvidence } from './evidence.ts';
import { isNamedAsBody } from './namedAsBody.ts';
import { questionsOf, type AskedCheck } from './questions.ts';
import { reviewAddress } from './reviewAddress.ts';
import { reviewRating } from './reviewRating.ts';
import { lineOfRow } from './sheet.ts';
import { lineOf, lineOrNull } from './shownWords.ts';
import { webAddress } from './webAddress.ts';

export interface ClaimReviewOptions {
  /** What a claimant is, where registry or article know it; null, or no function: it is told by the words of the name. */
  readonly claimantType?: (name: string) => 'Person' | 'Organization' | null;
}

export interface ClaimReviews {
  /** An array as JSON, indented, with a line end; it may be pasted into a script element. */
  readonly text: string;
  /** What was left out and why, a sentence each. */
  readonly remarks: readonly string[];
}

/** How many UTF-16 units of the words a remark shows. */
const SHOWN = 60;

/** How many UTF-16 units of the words are published; search engines show a line or two. */
const PUBLISHED = 1_000;

/**
 * The verdicts that are ready to be published, as ClaimReview of schema.org in JSON-LD. The required fields are those of Google's
 * documentation of fact-check markup ('Fact check (ClaimReview) structured data'): `claimReviewed`, `reviewRating` with `alternateName`,
 * `url`. A verdict is ready when it is done, has one of the house's ratings, a claimant by a person's word, evidence that is not private,
 * stands about the words as they are now, and was seen by a second person where the house wants that; of others a remark says what is missing.
 */
export function claimReviews(
  articles: readonly CheckedArticle[],
  options: ClaimReviewOptions = {},
): ClaimReviews {
  const results = articles.map((article) => articleReviews(article, options));
  const reviews = results.flatMap((each) => each.reviews);
  const remarks = [...new Set(results.flatMap((each) => each.remarks))];
  // Only `<` could end a script element, or begin a comment in one.
  const text = JSON.stringify(reviews, null, 2).replaceAll('<', String.raw`\u003c`);
  return { text: `${text}\n`, remarks };
}

interface ArticleReviews {
  readonly reviews: readonly WithContext<ClaimReview>[];
  readonly remarks: readonly string[];
}

function articleReviews(article: CheckedArticle, options: ClaimReviewOptions): ArticleReviews {
  const { rows, house, text } = article;
  const missing = missingOfPublisher(house.publisher);
  if (house.publisher === null || missing !== null) return { reviews: [], remarks: [missing ?? ''] };
  const { publisher } = house;
  const lines = lineIndex(text);
  const asked = rows.flatMap((row) => questionsOf(row).map((each): AskedRow => ({ ...each, row })));
  const verdicts = asked.filter(({ check }) => check.status === 'done');
  const made = verdicts.map((verdict) => ({
    verdict,
    outcome: reviewOf(verdict, article, publisher, options),
  }));
  const waiting = asked.filter(({ check }) => check.status === 'open' || check.status === 'checking').length;
  return {
    reviews: made.flatMap(({ outcome }) => ('review' in outcome ? [outcome.review] : [])),
    remarks: [
      ...made.flatMap(({ verdict, outcome }) =>
        'reasons' in outcome ? [remark(verdict, article, lines, outcome.reasons)] : [],
      ),
      ...(waiting === 0
        ? []
        : [`${lineOf(article.path)}: ${counted(waiting, 'question')} not answered yet.`]),
    ],
  };
}

interface AskedRow extends AskedCheck {
  readonly row: CheckRow;
}

type Outcome = { readonly review: WithContext<ClaimReview> } | { readonly reasons: readonly string[] };

function missingOfPublisher(publisher: Publisher | null): string | null {
  const lead = 'Nothing can be published as ClaimReview:';
  if (publisher === null || publisher.name.trim() === '') {
    return `${lead} newsmark.yaml names no publisher (publisher: with name, and url or reviews).`;
  }
  if (webAddress(publisher.reviews ?? publisher.url) !== null) return null;
  return `${lead} the publisher in newsmark.yaml has no address of the web (url, or reviews with {id}).`;
}

function reviewOf(
  { question, check, row }: AskedRow,
  { path, house }: CheckedArticle,
  publisher: Publisher,
  options: ClaimReviewOptions,
): Outcome {
  const evidence = publicEvidence(check.evidence);
  const claimant = lineOrNull(check.claimant);
  const id = question === 'said' ? `${row.id}-said` : row.id;
  const url = reviewAddress(publisher, id, path);
  const reasons = [
    row.attention === 'stale' ? 'the words have changed since' : null,
    row.attention === 'orphan' ? 'its words are not in the article any more' : null,
    check.rating === null ? 'it has no rating' : null,
    check.rating === null || house.ratings.includes(check.rating)
      ? null
      : `“${lineOf(check.rating, SHOWN)}” is none of the house’s ratings`,
    claimant === null ? 'nobody has said whose claim it is (claimant)' : null,
    evidence.length === 0 ? 'there is no evidence that can be published' : null,
    house.secondReview && check.reviewedBy.length === 0 ? 'no second person has looked at it' : null,
    url === null ? 'its address would be none of the web (publisher.reviews)' : null,
  ].filter((reason) => reason !== null);
  if (reasons.length > 0 || check.rating === null || claimant === null || url === null) return { reasons };
  const home = webAddress(publisher.url);
  const review: WithContext<ClaimReview> = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: claimWords(question, row),
    ...dated(check.since),
    author: {
      '@type': 'Organization',
      name: lineOf(publisher.name),
      ...(home === null ? {} : { url: home }),
    },
    reviewRating: reviewRating(check.rating, house.ratings),
    itemReviewed: reviewedClaim(row, claimant, options),
  };
  return { review };
}

/** The claim; where the question is whether it was said so, that somebody said it. */
function claimWords(question: AskedCheck['question'], { words, speaker }: CheckRow): string {
  const claim = lineOf(words, PUBLISHED);
  return question === 'true' ? claim : `${lineOrNull(speaker) ?? 'Somebody'} said: ${claim}`;
}

/** The day of a time; nothing where it is none. */
function dated(at: string): { readonly datePublished?: string } {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(at)?.[0];
  return day === undefined ? {} : { datePublished: day };
}

function reviewedClaim(row: CheckRow, claimant: string, { claimantType }: ClaimReviewOptions): Claim {
  const type = claimantType?.(claimant) ?? (isNamedAsBody(claimant) ? 'Organization' : 'Person');
  const author: Person | Organization = { '@type': type, name: claimant };
  const appearance = appearances(row).map((url) => ({ '@type': 'CreativeWork', url }) as const);
  return { '@type': 'Claim', author, ...(appearance.length === 0 ? {} : { appearance }) };
}

/** Where a quotation is known to stand: pages and documents that are the thing itself and support that it was said so. */
function appearances({ said }: CheckRow): string[] {
  const places = publicEvidence(said?.evidence ?? [])
    .filter(({ kind, source, bears }) => {
      return (kind === 'page' || kind === 'document') && source === 'primary' && bears === 'supports';
    })
    .map(({ url }) => webAddress(url));
  return [...new Set(places.filter((address) => address !== null))];
}

function remark(
  { row, question }: AskedRow,
  { path }: CheckedArticle,
  lines: LineIndex,
  reasons: readonly string[],
): string {
  const line = lineOfRow(row, lines);
  const place = line === null ? lineOf(path) : `${lineOf(path)}:${line}`;
  const asked = question === 'said' ? ' (was it said so?)' : '';
  return `${place}: “${excerpt(lineOf(row.words), SHOWN)}”${asked} is left out: ${reasons.join('; ')}.`;
}
