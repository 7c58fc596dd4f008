export interface TextOptions {
  /** Whether to colour the words with ANSI escape sequences. */
  readonly colour: boolean;
}

/** How many UTF-16 units of the words in question are shown. */
const SHOWN_LENGTH = 96;

/** SGR parameters, ECMA-48 §8.3.117. Only the eight basic colours: they follow the reader's own theme. */
const STYLES = {
  path: '1;4',
  place: '2',
  label: '2',
  error: '31',
  warning: '33',
  information: '36',
  hint: '32',
  summary: '1',
} as const;

export type Style = keyof typeof STYLES;

/** The words in a style, where colours are wanted. */
export function paint(style: Style, words: string, { colour }: TextOptions): string {
  return colour ? `\u001b[${STYLES[style]}m${words}\u001b[0m` : words;
}

/** '1 article', '2 articles'. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The words on one line, cut at a blank where they are long. */
export function shorten(words: string): string {
  const line = printable(words).replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= SHOWN_LENGTH) return line;
  const cut = line.lastIndexOf(' ', SHOWN_LENGTH);
  const end = cut > SHOWN_LENGTH / 2 ? cut : SHOWN_LENGTH;
  return `${line.slice(0, end).replace(/[\uD800-\uDBFF]$/u, '')} …`;
}

/** Line ends and tabs, which would break the report's lines. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/** Control characters and those that turn the direction of writing: an article's text must not steer the reader's terminal. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** The words without anything that a terminal would obey; line ends become blanks. */
export function printable(words: string): string {
  return words.replaceAll(BREAKS, ' ').replaceAll(CONTROLS, '');
}
