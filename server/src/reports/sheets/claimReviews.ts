import type { Claim, ClaimReview, WithContext } from 'schema-dts';
import type { Publisher } from '../../annotations/types.ts';
import { lineIndex, type LineIndex } from '../../engine/index.ts';
import type { CheckedArticle, CheckRow } from '../../features/checks/types.ts';
import { excerpt } from '../../features/markdown.ts';
import { counted } from '../terminal.ts';
import { claimWords, withoutMarks } from './claimWords.ts';
import { publicEvidence } from './evidence.ts';
import { isNamedAsBody } from './namedAsBody.ts';
import { questionsOf } from './questions.ts';
import { readiness, type AskedRow, type Ready } from './readiness.ts';
import { reviewAddress } from './reviewAddress.ts';
import { reviewRating } from './reviewRating.ts';
import { lineOfRow } from './sheet.ts';
import { lineOf } from './shownWords.ts';
import { webAddress } from './webAddress.ts';

export interface ClaimReviewOptions {
  /** What a claimant is, where registry or article know it. Null, or no function: it is told by the words of the name. */
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

/**
 * The verdicts that are ready to be published, as ClaimReview of schema.org in JSON-LD. The required fields are those that Google
 * documents for fact checks: `claimReviewed`, `reviewRating` with `alternateName`, and `url`; author, claimant, date and the rating's
 * numbers are recommended there. A verdict is ready when it is done, has one of the house's ratings, a claimant by a person's word and
 * evidence that is not private, is about the words as they are now, and was seen by a second person where the house wants
 * that. Of each other verdict a remark says what is missing.
 */
export function claimReviews(
  articles: readonly CheckedArticle[],
  options: ClaimReviewOptions = {},
): ClaimReviews {
  const results = articles.map((article) => articleReviews(article, options));
  const reviews = results.flatMap((each) => each.reviews);
  // Only `<` could end a script element, or begin a comment in one.
  const text = JSON.stringify(reviews, null, 2).replaceAll('<', String.raw`\u003c`);
  return { text: `${text}\n`, remarks: [...new Set(results.flatMap((each) => each.remarks))] };
}

interface ArticleReviews {
  readonly reviews: readonly WithContext<ClaimReview>[];
  readonly remarks: readonly string[];
}

function articleReviews(article: CheckedArticle, options: ClaimReviewOptions): ArticleReviews {
  const { rows, house, text, path } = article;
  const { publisher } = house;
  const missing = missingOf(publisher);
  if (publisher === null || missing !== null)
    return { reviews: [], remarks: missing === null ? [] : [missing] };
  const lines = lineIndex(text);
  const reviews: WithContext<ClaimReview>[] = [];
  const remarks: string[] = [];
  const asked = rows.flatMap((row) => questionsOf(row).map((each): AskedRow => ({ ...each, row })));
  for (const verdict of asked.filter(({ check }) => check.status === 'done')) {
    const ready = readiness(verdict, article);
    if ('url' in ready) reviews.push(reviewOf(verdict, ready, article, publisher, options));
    else remarks.push(remark(verdict, article, lines, ready));
  }
  const waiting = asked.filter(({ check }) => check.status === 'open' || check.status === 'checking').length;
  if (waiting > 0) remarks.push(`${lineOf(path)}: ${counted(waiting, 'question')} without a verdict so far.`);
  return { reviews, remarks };
}

/** What a publisher lacks to publish anything. */
function missingOf(publisher: Publisher | null): string | null {
  const lead = 'Nothing can be published as ClaimReview:';
  if (publisher === null || publisher.name.trim() === '') {
    return `${lead} newsmark.yaml names no publisher (publisher, with name, and url or reviews).`;
  }
  if (reviewAddress(publisher, 'id', 'path') !== null) return null;
  return `${lead} the publisher in newsmark.yaml has no address of the web (url, or reviews with {id}).`;
}

function reviewOf(
  { question, check, row }: AskedRow,
  { claimant, rating, url }: Ready,
  { house }: CheckedArticle,
  publisher: Publisher,
  options: ClaimReviewOptions,
): WithContext<ClaimReview> {
  const home = webAddress(publisher.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: claimWords(question, row, claimant),
    ...dated(check.since),
    author: {
      '@type': 'Organization',
      name: lineOf(publisher.name),
      ...(home === null ? {} : { url: home }),
    },
    reviewRating: reviewRating(rating, house.ratings),
    itemReviewed: reviewedClaim(row, claimant, options),
  };
}

/** The day of a time; nothing where it is none. */
function dated(at: string): { readonly datePublished?: string } {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(at)?.[0];
  return day === undefined ? {} : { datePublished: day };
}

function reviewedClaim(row: CheckRow, claimant: string, { claimantType }: ClaimReviewOptions): Claim {
  const type = claimantType?.(claimant) ?? (isNamedAsBody(claimant) ? 'Organization' : 'Person');
  const appearance = appearances(row).map((url) => ({ '@type': 'CreativeWork', url }) as const);
  return {
    '@type': 'Claim',
    author: { '@type': type, name: claimant },
    ...(appearance.length === 0 ? {} : { appearance }),
  };
}

/** Where a quotation is known to stand: pages and documents that are the thing itself and support that it was said so. */
function appearances({ said }: CheckRow): string[] {
  const places = publicEvidence(said?.evidence ?? [])
    .filter(({ kind }) => kind === 'page' || kind === 'document')
    .filter(({ source, bears }) => source === 'primary' && bears === 'supports')
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
  return `${place}: “${excerpt(withoutMarks(row.words), SHOWN)}”${asked} is left out: ${reasons.join('; ')}.`;
}
