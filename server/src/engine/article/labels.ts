import type { Span } from '../text/span.ts';
import { describesAuthor, isAuthorLine, isCredit, pointsAtPicture, signsEmbed } from './credits.ts';
import { findDateline } from './dateline.ts';
import { describesOutlet } from './furniture.ts';
import { labelHead } from './head.ts';
import { entryMark } from './live.ts';
import { findPullquotes } from './pullquotes.ts';
import { endOfRelated, endOfTitles } from './related.ts';
import { isProse, isSentence, shapeOf, type Shape } from './shape.ts';
import { addressesReaders, reportsNews, signOf, type Mark, type Sign } from './signs.ts';
import type { Block } from './types.ts';

/** The blocks of an article with their labels, and the dateline at the head of the first body block. */
export interface LabelledBlocks {
  readonly blocks: readonly Block[];
  readonly shapes: readonly Shape[];
  readonly dateline: Span | null;
}

/** An article has hundreds of blocks, a live blog a few thousand: whatever stands behind so many is a list or a log. */
const MOST_BLOCKS = 20_000;

/**
 * Labels the blocks of `text`. First each block's own words are asked; then lists of other articles, the head above the first
 * paragraph, the notices behind the last, and what stands between paragraphs; all the rest is the article's prose.
 * `title` is the headline as a header gives it.
 */
export function labelBlocks(text: string, spans: readonly Span[], title: string | undefined): LabelledBlocks {
  const shapes = spans.slice(0, MOST_BLOCKS).map((span) => shapeOf(text, span));
  const signs = shapes.map(signOf);
  const marks: Mark[] = signs.map((sign) => sign);
  unmarkNewsAboutNotices(shapes, signs, marks);
  const firstBody = labelHead(text, shapes, signs, marks, title);
  labelRelated(shapes, signs, marks, firstBody);
  labelEmbeddedPosts(shapes, marks, firstBody);
  labelTail(shapes, signs, marks, firstBody);
  labelMiddle(text, shapes, signs, marks, firstBody);
  const blocks = spans.map(({ start, end }, index): Block => {
    const mark = marks[index];
    const label = mark?.label ?? 'body';
    const reason =
      index < MOST_BLOCKS ? (mark?.reason ?? proseReason(shapes[index])) : 'too far behind to be looked at';
    return { start, end, label, reason };
  });
  const first = blocks.find((block) => block.label === 'body');
  return { blocks, shapes, dateline: first === undefined ? null : findDateline(text, first) };
}

function proseReason(shape: Shape | undefined): string {
  return shape?.bullet === true ? 'an item of a list' : "the article's prose";
}

/** A paragraph about privacy policies or newsletters between paragraphs of news is news, unless it speaks to the readers. */
function unmarkNewsAboutNotices(
  shapes: readonly Shape[],
  signs: readonly (Sign | null)[],
  marks: Mark[],
): void {
  for (const [index, shape] of shapes.entries()) {
    if (signs[index]?.furniture !== 'house' || addressesReaders(shape) || !isProse(shape)) continue;
    const before = shapes[index - 1];
    const after = shapes[index + 1];
    const between =
      before !== undefined && after !== undefined && signs[index - 1] === null && signs[index + 1] === null;
    if (between && isSentence(before) && isSentence(after)) marks[index] = null;
  }
}

function labelRelated(
  shapes: readonly Shape[],
  signs: readonly (Sign | null)[],
  marks: Mark[],
  firstBody: number,
): void {
  for (let heading = firstBody + 1; heading < shapes.length; heading++) {
    const shape = shapes[heading];
    if (shape === undefined || signs[heading]?.furniture !== 'related-heading') continue;
    let limit = heading + 1;
    while (limit < shapes.length && !stopsRelated(signs[limit], shapes[limit])) limit++;
    const inline = /^(?:read|also|see|watch)\b|:$/i.test(shape.plain);
    const titles = endOfTitles(shapes, heading, limit);
    // "Read more:" over a title or two and one paragraph: the paragraph is the article's last, not a teaser.
    const end =
      inline && titles > heading + 1 && limit - titles === 1
        ? titles
        : endOfRelated(shapes, signs, heading, limit);
    for (let i = heading + 1; i < end; i++) {
      if (signs[i] !== null && signs[i]?.label === 'boilerplate') continue;
      marks[i] = { label: 'related', reason: `stands under "${shape.plain}"` };
    }
    heading = end - 1;
  }
}

/** Whether a list of other articles goes no further than this block: notices, tags and the author stand behind it. */
function stopsRelated(sign: Sign | null | undefined, shape: Shape | undefined): boolean {
  if (shape === undefined) return true;
  if (sign === null || sign === undefined) return isAuthorLine(shape);
  return (
    sign.label === 'tagline' ||
    sign.label === 'correction' ||
    sign.furniture === 'house' ||
    sign.furniture === 'notice-heading' ||
    sign.furniture === 'related-heading' ||
    (sign.furniture === 'line' && /^(?:related )?(?:tags|topics|keywords|categor)/i.test(shape.plain))
  );
}

/** The words of a post stand before the line that signs it. */
function labelEmbeddedPosts(shapes: readonly Shape[], marks: Mark[], firstBody: number): void {
  for (let i = Math.max(1, firstBody); i < shapes.length; i++) {
    const shape = shapes[i];
    const before = shapes[i - 1];
    if (
      shape === undefined ||
      before === undefined ||
      marks[i]?.label !== 'embed' ||
      !signsEmbed(shape.plain)
    )
      continue;
    if (i - 1 > firstBody && marks[i - 1] === null && before.length <= 320 && !before.plain.endsWith(':'))
      marks[i - 1] = { label: 'embed', reason: 'the post that the next line signs' };
  }
}

/** Labels what follows the article's last paragraph of news: house notices run to the end once they have begun. */
function labelTail(
  shapes: readonly Shape[],
  signs: readonly (Sign | null)[],
  marks: Mark[],
  firstBody: number,
): void {
  let notices = shapes.length;
  const authors = shapes.filter((_, index) => index < firstBody && marks[index]?.label === 'byline');
  for (let i = shapes.length - 1; i > firstBody; i--) {
    const shape = shapes[i];
    if (shape === undefined) break;
    const kind = signs[i]?.furniture;
    if (marks[i] === null) {
      if (reportsNews(shape)) break;
      if (isAuthorLine(shape) || authors.some(({ plain }) => describesAuthor(shape, plain)))
        marks[i] = { label: 'tagline', reason: 'says who the author is' };
      else if (describesOutlet(shape) && standsApart(shapes, signs, marks, i)) notices = i;
    } else if (marks[i]?.label === 'boilerplate' && (kind === 'house' || kind === 'notice-heading'))
      notices = i;
  }
  if (!isShort(shapes, marks, firstBody, notices)) return;
  for (let i = notices; i < shapes.length; i++) {
    marks[i] ??= {
      label: 'boilerplate',
      reason: i === notices ? 'the outlet describes itself' : 'follows a house notice',
    };
  }
}

/** Whether the unmarked words behind the notice are few beside the article's: half of them, or a few lines, at most. */
function isShort(
  shapes: readonly Shape[],
  marks: readonly Mark[],
  firstBody: number,
  notices: number,
): boolean {
  let article = 0;
  let behind = 0;
  for (const [index, { words }] of shapes.entries()) {
    if (marks[index] !== null || index < firstBody) continue;
    if (index < notices) article += words;
    else behind += words;
  }
  return behind <= Math.max(60, article / 2);
}

/** Whether an outlet's description belongs to the page and not to the story: an agency's own, or one behind furniture. */
function standsApart(
  shapes: readonly Shape[],
  signs: readonly (Sign | null)[],
  marks: readonly Mark[],
  index: number,
): boolean {
  if (
    /^(?:about )?(?:the )?(?:associated press|reuters|agence france|afp|ap|deutsche welle|dpa|bbc|tass|xinhua|al jazeera)\b/i.test(
      shapes[index]?.plain ?? '',
    )
  )
    return true;
  const before = marks[index - 1];
  return before !== null && before !== undefined && (signs[index - 1] !== null || before.label !== 'body');
}

/** Labels what stands between and behind the paragraphs: crossheads, displayed quotations, remains of the page. */
function labelMiddle(
  text: string,
  shapes: readonly Shape[],
  signs: readonly (Sign | null)[],
  marks: Mark[],
  firstBody: number,
): void {
  let last = firstBody;
  for (let i = firstBody; i < shapes.length; i++) {
    const shape = shapes[i];
    if (shape !== undefined && marks[i] === null && (isProse(shape) || shape.ends || shape.bullet)) last = i;
  }
  const pullquotes = findPullquotes(text, shapes, marks, firstBody);
  for (let i = firstBody + 1; i < shapes.length; i++) {
    const shape = shapes[i];
    if (shape === undefined) continue;
    if (
      i < last &&
      signs[i]?.furniture === 'section' &&
      marks[i]?.label === 'boilerplate' &&
      marks[i + 1] === null &&
      shapes[i + 1]?.ends === true
    )
      marks[i] = { label: 'subhead', reason: 'a short line over the paragraphs that follow' };
    if (signs[i]?.furniture === 'notice-heading' && marks[i + 1] === null && shapes[i + 1]?.ends === true)
      marks[i] = { label: 'subhead', reason: 'a short line over the paragraphs that follow' };
    if (marks[i] !== null) continue;
    if (pullquotes.has(i))
      marks[i] = { label: 'pullquote', reason: 'repeats words of the article as a display' };
    else if (i > last) marks[i] = footMark(shape, marks[i - 1] ?? null);
    else if (entryMark(shapes, signs, i) !== null) marks[i] = entryMark(shapes, signs, i);
    else if (shape.heading > 0 || (isCrosshead(shape) && !isListed(shapes, marks, i)))
      marks[i] = { label: 'subhead', reason: 'a short line over the paragraphs that follow' };
    else if (pointsAtPicture(shape.plain) && !reportsNews(shape))
      marks[i] = { label: 'caption', reason: 'points at people in a picture' };
  }
}

function footMark(shape: Shape, before: Mark): Mark {
  if (shape.words >= 12) return null;
  if (before === null && isCredit(shape.plain))
    return { label: 'tagline', reason: 'a name or an agency at the foot' };
  return { label: 'boilerplate', reason: "a short line behind the article's end" };
}

/** Whether a short line stands in a row of lines that end in no stop, as the items of a list do. */
function isListed(shapes: readonly Shape[], marks: readonly Mark[], index: number): boolean {
  let first = index;
  let last = index;
  while (first > index - LIST && isItem(shapes[first - 1], marks[first - 1])) first--;
  while (last < index + LIST && isItem(shapes[last + 1], marks[last + 1])) last++;
  return last - first + 1 >= LIST && isItem(shapes[index], marks[index]);
}

/** Two such lines may be a heading over another; so many are a list. */
const LIST = 3;

function isItem(shape: Shape | undefined, mark: Mark | undefined): boolean {
  if (shape === undefined || mark !== null || shape.heading > 0 || shape.ends || shape.bullet) return false;
  return shape.words >= 4 && shape.length <= 200 && !/[:;—–-]$|["”’']$/.test(shape.plain);
}

function isCrosshead(shape: Shape): boolean {
  return (
    !shape.bullet &&
    shape.length <= 100 &&
    shape.words <= 14 &&
    (!shape.ends || shape.plain.endsWith('?')) &&
    (!/["“”]$/.test(shape.plain) || quotesInside(shape.plain)) &&
    !/[:,;—–-]$|^(?:Q|A|[\p{Lu}][\p{L} .'-]{1,30}):/u.test(shape.plain) &&
    /^["'“‘(]?[\p{Lu}\p{N}]/u.test(shape.plain)
  );
}

/** Whether a closing mark at the end belongs to a fragment that the line quotes, and not to somebody's words: `Mayor calls dam “a gift”`. */
function quotesInside(plain: string): boolean {
  return (
    /^[^"“”:]{8,}["“][^"“”.!?]{1,50}["”]$/.test(plain) &&
    !/\b(?:said|says|told|asked|added|read)\b/.test(plain)
  );
}
