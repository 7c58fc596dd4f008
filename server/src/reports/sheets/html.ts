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
  const pieces = parts.map((part, index) => `${written(part)}${template[index + 1] ?? ''}`);
  return { [MADE]: `${template[0] ?? ''}${pieces.join('')}` };
}

/** The text of a piece. */
export function htmlText(piece: Html): string {
  return piece[MADE];
}

function written(part: Part): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return htmlEscape`${part}`;
  return isHtml(part) ? part[MADE] : part.map(htmlText).join('');
}

function isHtml(part: Html | readonly Html[]): part is Html {
  return MADE in part;
}
