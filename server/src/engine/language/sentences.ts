import type { Span } from '../text/span.ts';
import { ANNOUNCING, NUMBERING } from './abbreviations.ts';
import type { Token } from './types.ts';

/** A sentence as a range of token indices, the end exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Words that, capitalised behind an abbreviation, begin a new sentence more often than they go on with a name. */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at by for from with after before ' +
    'but and or so yet if when while as although though since because however meanwhile there here what who how why no not ' +
    'some many most all both another other earlier later last'
  ).split(' '),
);

const CLOSING_QUOTES = new Set(['”', '’', '"', "'", '»', '›', "''"]);
const CLOSING_BRACKETS = new Set([')', ']', '}']);

/**
 * Parts the tokens from `first` to `end` into sentences. A sentence ends behind `.`, `!`, `?` or `…` and the marks that close
 * with it, where the next token can begin one; within quotation marks too, as an editor counts.
 */
export function splitSentences(tokens: readonly Token[], first: number, end: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  let start = first;
  for (let i = first; i < end; i++) {
    if (!endsSentence(tokens, i, first, end)) continue;
    let last = i;
    while (last + 1 < end && isClosing(tokens[last + 1])) last++;
    const next = last + 1 < end ? tokens[last + 1] : undefined;
    if (next !== undefined && !canBegin(tokens, last + 1, end)) continue;
    ranges.push({ first: start, end: last + 1 });
    start = last + 1;
    i = last;
  }
  if (start < end) ranges.push({ first: start, end });
  return ranges;
}

/** The span of a range of tokens; empty at the text's head where the range is. */
export function spanOf(tokens: readonly Token[], range: TokenRange): Span {
  return { start: tokens[range.first]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 0 };
}

function endsSentence(tokens: readonly Token[], i: number, first: number, end: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'punctuation') {
    if (!/^(?:[.!?…‽]|\.{2,})$/.test(token.text)) return false;
    const next = i + 1 < end ? tokens[i + 1] : undefined;
    // An ellipsis inside a sentence and a full stop inside a name or number stand without a space or before a small letter.
    return next === undefined || next.spaced || isClosing(next) || /[!?]/.test(next.text);
  }
  if (token.kind !== 'word' || !token.text.endsWith('.')) return false;
  const word = token.lower.slice(0, -1);
  const next = tokens[i + 1];
  // “No.” announces a number and nothing else; before anything else its full stop is the sentence's.
  if (NUMBERING.has(word)) return i + 1 >= end || next?.kind !== 'number';
  if (ANNOUNCING.has(word)) return false;
  if (i + 1 >= end || next === undefined) return true;
  if (isClosing(next)) return true;
  // A single initial belongs to a name unless it stands behind a small word ("plan B.") and a plain beginning follows.
  if (word.length === 1) {
    const before = i > first ? tokens[i - 1] : undefined;
    return before !== undefined && /^\p{Ll}/u.test(before.text) && STARTERS.has(next.lower);
  }
  return /^\p{Lu}/u.test(next.text) && STARTERS.has(next.lower);
}

function isClosing(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return !token.spaced && (CLOSING_QUOTES.has(token.text) || CLOSING_BRACKETS.has(token.text));
}

/** Whether the token at `i`, or the first one behind opening marks there, can begin a sentence. */
function canBegin(tokens: readonly Token[], i: number, end: number): boolean {
  let at = i;
  while (at < end && opens(tokens[at])) at++;
  const token = at < end ? tokens[at] : undefined;
  if (token === undefined) return true;
  if (token.kind === 'word') return !/^\p{Ll}/u.test(token.text);
  return token.kind === 'number' || token.kind === 'symbol';
}

/** Whether the token is a mark that stands before a sentence's first word. */
function opens(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'quote' || /^[([•*–—-]$/.test(token.text));
}
