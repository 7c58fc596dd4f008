import { escapeMarkdown, lines } from '../../features/markdown.ts';

/** `//host`, with a scheme before it or none, which previews that look for bare addresses make a link. */
const BARE_HOST = /\/(?=\/)/g;

/** Words in one line of Markdown, shown as they stand: nothing in them is markup, or becomes a link by itself. */
export function escaped(words: string): string {
  return escapeMarkdown(words).replaceAll(BARE_HOST, String.raw`\/`);
}

/** The same in paragraphs: lines keep their ends, paragraphs the empty line between them. */
export function escapedParagraphs(words: string): string {
  return words
    .split('\n\n')
    .map((paragraph) => lines(...paragraph.split('\n').map(escaped)))
    .join('\n\n');
}
