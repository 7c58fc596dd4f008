/** Markdown out of other people's words: whatever the copy holds is shown as it stands and never becomes markup, a link or a command. */

/** Characters that mean something anywhere in a line. */
const SPECIAL = /[\\`*_{}[\]<>#|~$&!@]/g;

/** What becomes a link by itself in many editors. */
const BARE_LINK = /(:)(?=\/\/)|(?<=\bwww)(\.)/gi;

/** What begins a list or a heading where it begins a line. */
const LEADING = /^(?:[-+=]|\d+[.)])/;

/** The words as plain text of one line: white space made single, everything that Markdown would read escaped. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\s\0]+/g, ' ')
    .replace(SPECIAL, '\\$&')
    .replace(BARE_LINK, '\\$&')
    .replace(LEADING, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** The words for a line of a card: of one line, cut between words where they are longer than `longest` units. Not escaped. */
export function excerpt(words: string, longest: number): string {
  const line = words.replace(/[\s\0]+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest).replace(/\s+\S*$/, '');
  return `${cut.replace(/[,;:–—-]+$/, '').replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The words in one line, without their middle where they are longer than `longest` units; most of what is kept is their beginning. Not escaped. */
export function middleCut(words: string, longest: number): string {
  const line = words.replace(/[\s\0]+/g, ' ').trim();
  if (line.length <= longest) return line;
  const end = line.slice(line.length - Math.floor(longest / 3));
  const tail = end.replace(/^\S*\s+/, '').replace(/^[\udc00-\udfff]/, '');
  const head = excerpt(line, longest - Math.floor(longest / 3)).replace(/…$/, '');
  return `${head} […] ${tail}`;
}

/** A link with a label that is Markdown already. An address of another scheme than `https`, `http` or the article's own is left out, never a command. */
export function link(label: string, address: string): string {
  if (/^\s*(?:command|javascript|data|vbscript):/i.test(address)) return label;
  // Markdown reads `&#64;` as '@' in an address, too: it would lead elsewhere.
  const target = address.replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${label}](${target.replace(/[\s()<>\\]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}

/** Parts of one line, with a middle dot between them; empty parts fall out. */
export function dotted(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** Lines of one paragraph, each on a line of its own. */
export function lines(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('  \n');
}

/** Paragraphs with an empty line between them; empty ones fall out. */
export function paragraphs(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}

/** Our own Markdown as plain text, for editors that show none: emphasis and escapes go, of a link its label stays. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/ {2}\n/g, '\n')
    .replace(/\\([\\`*_{}[\]<>#|~$&!@:.+=)-])/g, '$1');
}
