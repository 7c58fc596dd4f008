import type { Span } from '../text/span.ts';
import { ELISIONS } from './lexicon.ts';

/** Which marks can pair: a double mark never closes a single one. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle';

/** What a mark does, as its shape and its neighbours say; `either` where they do not. */
export type MarkLean = 'open' | 'close' | 'either';

/** One quotation mark of a text. Apostrophes, primes and dashes in disguise are not among them. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  readonly lean: MarkLean;
  /** The mark as written; a garbled one as it was meant. */
  readonly shape: string;
  /** Whether it may be no mark at all: the apostrophe of `the players' union`, the inches of `a 12" gun`. */
  readonly doubtful: boolean;
  /** Whether it stands right behind a stop or a comma, as a mark does that ends speech and an apostrophe does not. */
  readonly behindStop: boolean;
  /** Whether a space stands before it and a small letter behind it, as where the space was typed on its wrong side. */
  readonly adrift: boolean;
  /** Whether no white space follows it. */
  readonly tight: boolean;
}

/*
 * UTF-8 marks that were read as Windows-1252: E2 80 9C shows as â€œ and so on. The dashes and the ellipsis are matched
 * as well, because their third character is itself a quotation mark and would be taken for one.
 */
const GARBLED: ReadonlyMap<string, string> = new Map([
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€˜', '‘'],
  ['â€™', '’'],
  ['â€“', ''],
  ['â€”', ''],
  ['â€¦', ''],
  ['â€', '”'],
]);

const SCAN = /â€[œ\u009d˜™“”¦]?|``|''|["“”„‟«»‹›‘’‚‛'`´]/gu;

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map([
  ...['"', '“', '”', '„', '‟', '``', "''"].map((mark) => [mark, 'double'] as const),
  ...["'", '‘', '’', '‚', '‛', '`', '´'].map((mark) => [mark, 'single'] as const),
  ...['«', '»'].map((mark) => [mark, 'guillemet'] as const),
  ...['‹', '›'].map((mark) => [mark, 'angle'] as const),
]);

/** Finds the quotation marks of one block, in order. Offsets count the whole text. Linear in the block's length. */
export function scanMarks(text: string, block: Span): Mark[] {
  const marks: Mark[] = [];
  const written = withoutTags(text.slice(block.start, block.end));
  for (const match of written.matchAll(SCAN)) {
    const shape = GARBLED.get(match[0]) ?? match[0];
    const family = FAMILIES.get(shape);
    if (family === undefined) continue;
    const end = match.index + match[0].length;
    const before = written.slice(Math.max(0, match.index - 4), match.index);
    const after = written.slice(end, end + 8);
    if (isNoMark(family, shape, before, after)) continue;
    marks.push({
      start: block.start + match.index,
      end: block.start + end,
      family,
      lean: leanOf(shape, before, after),
      shape,
      doubtful: isDoubtful(family, shape, before, after),
      behindStop: /[,.!?…]$/.test(before),
      adrift: /\s$/.test(before) && /^\p{Ll}/u.test(after),
      tight: /^\S/.test(after),
    });
  }
  return marks;
}

/** A tag of HTML or of a page's own markup: the marks in it set off the values of its attributes. */
const TAG = /<\/?[a-zA-Z][^<>]{0,4000}>/g;

/** The text of the same length with blanks for what stands inside tags. */
function withoutTags(written: string): string {
  return written.includes('<') ? written.replace(TAG, (tag) => ' '.repeat(tag.length)) : written;
}

function isDoubtful(family: MarkFamily, shape: string, before: string, after: string): boolean {
  if (family === 'single') return /[sS]$/.test(before) && /^\s+\p{Ll}/u.test(after);
  return (shape === '"' || shape === '”') && /\p{N}$/u.test(before) && /^[\s-]/.test(after);
}

/** Whether the mark is an apostrophe inside or before a word, or a sign for feet and inches. */
function isNoMark(family: MarkFamily, shape: string, before: string, after: string): boolean {
  if (family === 'single') {
    if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
    if (/\p{N}$/u.test(before) && shape !== '’' && shape !== '‘') return true;
    if (!/^\p{N}/u.test(after)) return ELISIONS.has(/^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '');
    return /^\p{N}{2}s?(?![\p{L}\p{N}%])/u.test(after);
  }
  // Inches stand behind a figure that follows feet; a lone figure before the mark may as well end a quotation.
  return (shape === '"' || shape === "''" || shape === '”') && /\p{N}['’′]\s?\p{N}{1,2}$/u.test(before);
}

const OPENING = new Set(['“', '‘', '„', '‚', '‟', '‛', '``', '`']);
const CLOSING = new Set(['”', '’', '´']);

/**
 * The lean of one mark. A curly mark that stands the wrong way round (a closing one between a space and a letter) leans as it stands,
 * since writers turn marks around more often than they break words. With a space on either side its place says nothing: `” and so`.
 */
function leanOf(shape: string, before: string, after: string): MarkLean {
  const place = leanOfPlace(before, after);
  if (shape === '“' || shape === '‘') return place === 'close' || isAdrift(before, after) ? 'either' : 'open';
  if (shape === '”')
    return place === 'open' || (place === 'either' && /^\s/.test(after)) ? 'either' : 'close';
  if (OPENING.has(shape)) return 'open';
  if (CLOSING.has(shape)) return place === 'open' && shape !== '´' ? 'either' : 'close';
  return place;
}

/** Whether a space parts the mark from what is before it, and nothing that can be quoted follows: `operate in “.` */
function isAdrift(before: string, after: string): boolean {
  return /\s$/.test(before) && (after === '' || /^[\s.,;:!?)]/.test(after));
}

function leanOfPlace(before: string, after: string): MarkLean {
  const loose = before === '' || /[\s([{\u2014\u2013\-/\u201C\u2018"'«„]$/u.test(before);
  const opens = loose && /^[^\s)\]},;:!?]/u.test(after);
  const closes = /[^\s([{]$/u.test(before) && (after === '' || /^[^\p{L}\p{N}$£€#@([{]/u.test(after));
  if (opens !== closes) return opens ? 'open' : 'close';
  return 'either';
}
