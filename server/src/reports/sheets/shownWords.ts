import { printable } from '../terminal.ts';

/** How many UTF-16 units are shown of what should be a line: a title, a name, a date. */
const SHORT = 300;

/** How many UTF-16 units are shown of what may be paragraphs: words of the article, a verdict, a note. */
export const LONG = 4_000;

/** CRLF counts as one; form feed and its like, U+0085, U+2028 and U+2029 end lines in some programs and not in others. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** With the flag `u` the halves of a pair are one character, so that only lone ones are found. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * People's words as a sheet shows them, their line ends kept as LF: without characters that steer a terminal, an editor or the direction
 * of writing, without lone surrogates and without empty lines at the ends. Of more than `longest` units the beginning is shown, and how
 * much is left out. Time and memory go by what is shown.
 */
export function paragraphsOf(words: string, longest: number = LONG): string {
  const { kept, leftOut } = cut(words, longest);
  const lines = kept
    .replace(LONE_SURROGATE, '\ufffd')
    .split(LINE_ENDS)
    .map((line) => printable(line).replaceAll(/\s+/gu, ' ').trim());
  const shown = lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return leftOut === 0 ? shown : `${shown} … (${grouped(leftOut)} more characters are left out here)`;
}

/** The same in one line. */
export function lineOf(words: string, longest: number = SHORT): string {
  return paragraphsOf(words, longest).replaceAll(/\n+/g, ' ');
}

/** The same, or null where there is nothing to show. */
export function paragraphsOrNull(words: string | null | undefined): string | null {
  return paragraphsOf(words ?? '') || null;
}

/** The same, or null where there is nothing to show. */
export function lineOrNull(words: string | null | undefined, longest: number = SHORT): string | null {
  return lineOf(words ?? '', longest) || null;
}

/** A time as it is printed: day and minute where it is one of ours, else the words as they stand. */
export function timeOf(at: string): string {
  const [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?Z$/.exec(at) ?? [];
  return day === undefined || minute === undefined ? lineOf(at, 40) : `${day} ${minute}`;
}

/** Who and when. */
export function signature({ by, at }: { readonly by: string; readonly at: string }): string {
  return [lineOf(by, 100) || 'somebody', timeOf(at)].filter((part) => part !== '').join(', ');
}

function cut(words: string, longest: number): { readonly kept: string; readonly leftOut: number } {
  if (words.length <= longest) return { kept: words, leftOut: 0 };
  const splits = /[\ud800-\udbff]/.test(words[longest - 1] ?? '');
  const kept = words.slice(0, splits ? longest - 1 : longest);
  return { kept, leftOut: words.length - kept.length };
}

/** A number with commas, whatever the machine's language. */
function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
