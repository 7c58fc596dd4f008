import type { Span } from '../text/span.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import type { Token, TokenKind } from './types.ts';

/*
 * One alternative a kind of token, tried in this order at each place. The expression is sticky and every alternative takes at
 * least one code point, so that a scan is linear and loses nothing but white space. Every repetition has a bound, far above what is
 * written: an unbounded one overflows the stack of regular expressions on a line of a million letters.
 */
const SCAN = new RegExp(
  [
    String.raw`(?<link>https?:\/\/[^\s<>"”’)]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,9})`,
    String.raw`(?<letters>(?:\p{L}\.){2,99}(?!\p{L}))`,
    String.raw`(?<possessive>(?<=[\p{L}\p{N}.])['’][sS](?![\p{L}\p{N}]))`,
    String.raw`(?<number>\p{N}{1,99}(?:[.,:]\p{N}{1,99}){0,99}(?:st|nd|rd|th|s|m|bn|k|km|kg|am|pm)?(?![\p{L}\p{N}]))`,
    String.raw`(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]{0,999}(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\u00AD]{0,999}){0,9})`,
    "(?<quote>``|''|[\"“”„‟«»‹›‘’‚‛'`´])",
    String.raw`(?<punctuation>\.{2,999}|-{2,999}|[\p{P}])`,
    String.raw`(?<symbol>[^\s\u200B\uFEFF])`,
  ].join('|'),
  'uy',
);

/** What is passed over between tokens: white space, zero-width spaces and a byte order mark. */
const SPACE = /[\s\u200B\uFEFF]+/y;

/** Reads the tokens of one block. Offsets count the whole text. Linear in the block's length. */
export function tokenize(text: string, block: Span): Token[] {
  const tokens: Token[] = [];
  let at = block.start;
  let spaced = true;
  while (at < block.end) {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) {
      at = SPACE.lastIndex;
      spaced = true;
      continue;
    }
    SCAN.lastIndex = at;
    const match = SCAN.exec(text);
    // Sticky and exhaustive, the expression only fails on what SPACE takes; one unit forward keeps the scan total all the same.
    let end = match ? SCAN.lastIndex : at + 1;
    if (match?.groups?.['word'] !== undefined && text[end] === '.' && keepsFullStop(match[0])) end++;
    end = Math.min(end, block.end);
    const written = text.slice(at, end);
    tokens.push({ start: at, end, kind: kindOf(match?.groups), text: written, lower: fold(written), spaced });
    at = end;
    spaced = false;
  }
  return tokens;
}

/** Lower case, straight apostrophes, no soft hyphens: the form that word lists hold. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('\u00AD', '').replaceAll('’', "'");
}

function kindOf(groups: Record<string, string> | undefined): TokenKind {
  if (groups === undefined) return 'symbol';
  if (groups['word'] !== undefined || groups['letters'] !== undefined || groups['possessive'] !== undefined)
    return 'word';
  if (groups['number'] !== undefined) return 'number';
  if (groups['quote'] !== undefined) return 'quote';
  if (groups['punctuation'] !== undefined) return 'punctuation';
  return 'symbol';
}

/** Whether the full stop behind a word belongs to it: an abbreviation or a single initial. */
function keepsFullStop(word: string): boolean {
  return ABBREVIATIONS.has(fold(word)) || /^\p{Lu}$/u.test(word);
}
