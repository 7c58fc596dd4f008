import { htmlEscape } from 'escape-goat';

const MADE: unique symbol = Symbol('html');

/** A piece of HTML that `html` made; nothing else counts as one, whatever it looks like. */
export interface Html {
  readonly [MADE]: string;
}

/** What may stand in a template: pieces go in as they are, everything else is escaped; null and undefined are nothing. */
type Part = Html | readonly Html[] | string | number | null | undefined;

/** HTML out of a template. Attributes must stand in double quotes; words that come from people cannot leave their place. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const [first = '', ...rest] = template.map(unindented);
  return { [MADE]: first + parts.map((part, index) => `${written(part)}${rest[index] ?? ''}`).join('') };
}

/** The text of a piece. */
export function htmlText(piece: Html): string {
  return piece[MADE];
}

/** The indentation is the source's, and nothing to a page without preformatted words. */
function unindented(piece: string): string {
  return piece.replaceAll(/\s*\n\s*/g, '\n');
}

function written(part: Part): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return htmlEscape`${part}`;
  return isHtml(part) ? part[MADE] : part.map(htmlText).join('');
}

function isHtml(part: Html | readonly Html[]): part is Html {
  return MADE in part;
}
