import type { Span } from '../text/span.ts';
import { isAbbreviation } from './abbreviations.ts';
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
  const addressed = text.slice(block.start, block.end).includes('@');
  let at = block.start;
  let spaced = true;
  while (at < block.end) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) {
      at++;
      spaced = true;
      continue;
    }
    const token =
      plainToken(text, at, block.end, spaced, addressed) ?? scanToken(text, at, block.end, spaced);
    if (token === null) {
      at = SPACE.lastIndex;
      spaced = true;
      continue;
    }
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

/** Marks that are tokens by themselves whatever stands beside them. */
const SINGLE: ReadonlyMap<number, TokenKind> = new Map([
  ...', ; : ! ? ( ) — –'.split(' ').map((mark) => [mark.charCodeAt(0), 'punctuation'] as const),
  ...'" “ ”'.split(' ').map((mark) => [mark.charCodeAt(0), 'quote'] as const),
]);

/**
 * The token at `at` where it is one of those that most of a text consists of: a word of ASCII letters, or a single mark. Null where
 * only the expression can tell. It gives what the expression would, several times faster. `addressed` says that the block has an `@`,
 * in which a word may be the beginning of an address.
 */
function plainToken(
  text: string,
  at: number,
  limit: number,
  spaced: boolean,
  addressed: boolean,
): Token | null {
  const first = text.charCodeAt(at);
  const kind = SINGLE.get(first);
  if (kind !== undefined) {
    const mark = text.charAt(at);
    return { start: at, end: at + 1, kind, text: mark, lower: mark, spaced };
  }
  if (addressed || !isAsciiLetter(first)) return null;
  let end = at;
  let capitals = false;
  // A longer run is left to the expression, and not read to its end again for each of its pieces.
  for (let unit = first; isAsciiLetter(unit) && end - at <= LONGEST_PLAIN; unit = text.charCodeAt(++end))
    capitals ||= unit < 0x61;
  if (end > limit || end - at > LONGEST_PLAIN || !(end === limit || endsWord(text, end))) return null;
  const length = end - at;
  const stop = end < limit && text.charCodeAt(end) === 0x2e;
  if (stop && length === 1) return null;
  const written = text.slice(at, end);
  if (text.charCodeAt(end) === 0x3a && /^https?$/i.test(written)) return null;
  const lower = capitals ? written.toLowerCase() : written;
  if (!stop || !isAbbreviation(written, lower))
    return { start: at, end, kind: 'word', text: written, lower, spaced };
  return { start: at, end: end + 1, kind: 'word', text: `${written}.`, lower: `${lower}.`, spaced };
}

const LONGEST_PLAIN = 60;

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/** Whether a word of ASCII letters ends before the unit at `end`: a space, a hyphen, a full stop or a mark that is a token by itself. */
function endsWord(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return unit === 0x20 || unit === 0x0a || unit === 0x2d || unit === 0x2e || SINGLE.has(unit);
}

/** The token at `at` as the expression reads it; null where white space stands there, which `SPACE` has then passed over. */
function scanToken(text: string, at: number, limit: number, spaced: boolean): Token | null {
  SPACE.lastIndex = at;
  if (SPACE.test(text)) return null;
  SCAN.lastIndex = at;
  const match = SCAN.exec(text);
  // Sticky and exhaustive, the expression only fails on what SPACE takes; one unit forward keeps the scan total all the same.
  let end = match ? SCAN.lastIndex : at + 1;
  if (match?.groups?.['word'] !== undefined && text[end] === '.' && keepsFullStop(match[0])) end++;
  end = Math.min(end, limit);
  const written = text.slice(at, end);
  return { start: at, end, kind: kindOf(match?.groups), text: written, lower: fold(written), spaced };
}

/** Lower case, straight apostrophes, no soft hyphens: the form that word lists hold. */
function fold(word: string): string {
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
  return isAbbreviation(word, fold(word)) || /^\p{Lu}$/u.test(word);
}
