import { htmlUnescape } from 'escape-goat';

/** Every tag that a sheet may have: its elements, its attributes, links to the web or within the page. */
const TAG = new RegExp(
  [
    '^<(?:!doctype html',
    '/?(?:html|head|title|style|body|header|main|nav|article|section|div|h[1-4]|p|dl|dt|dd|ul|ol|li|span|b|bdi|br|blockquote|a|meta)',
  ].join('|') +
    String.raw`(?: (?:class|id|lang|dir|rel|charset|name|content|http-equiv)="[^"<>]*"| href="(?:https?://[^"<>\s]+|#article-\d+)")*(?: /)?)>`,
  'i',
);

/** Elements without an end. */
const VOID: ReadonlySet<string> = new Set(['doctype', 'meta', 'br']);

/** What is wrong with a page: `<` that begins no tag of ours, and elements that are not closed in order. */
export function flawsOfHtml(page: string): string[] {
  const flaws: string[] = [];
  const open: string[] = [];
  for (const { index } of page.matchAll(/</g)) {
    const [tag] = TAG.exec(page.slice(index, index + 4_000)) ?? [];
    const name = /\w+/.exec(tag ?? '')?.[0] ?? '';
    if (tag === undefined) flaws.push(page.slice(index, index + 60));
    else if (tag.startsWith('</') && open.pop() !== name) flaws.push(`unexpected ${tag}`);
    else if (!tag.startsWith('</') && !VOID.has(name)) open.push(name);
  }
  return [...flaws, ...open.map((name) => `unclosed ${name}`)];
}

/** What a reader sees of a page, more or less: its words without tags. */
export function wordsOfHtml(page: string): string {
  return htmlUnescape(page.replaceAll(/<[^>]*>/g, '\n'));
}
