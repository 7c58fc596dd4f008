/** What is escaped stands for itself; it is taken for a letter here. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;

/** A link to the web, as a sheet writes one: with words, or an address by itself. */
const LINK = /\[[^[\]]*\]\(https?:\/\/[^()\s<>`|]+\)|<https?:\/\/[^()\s<>`|]+>/gi;

/** A box to tick. */
const BOX = /^- \[[ x]\] /gm;

/** What is left of Markdown when all that a sheet may have is taken away, and is more than words to some reader of Markdown. */
export function flawsOfMarkdown(markdown: string): string[] {
  const rest = markdown.replaceAll(ESCAPED, 'x').replaceAll(LINK, 'x').replaceAll(BOX, '- ');
  return [
    ...rest.matchAll(/[<`|~$&[\]\\@]|\/\/|\bwww\.|\r/gi),
    // Lines under a heading's words, rules, code by indentation.
    ...rest.matchAll(/^[ >]*(?:=+|-+|_+|\*+)[ \t]*$|^[ >]* {5,}\S/gm),
  ].map(([flaw]) => flaw);
}

/** The beginnings of a sheet's blocks, in order: headings, quotations, items. Lines that go on with one count once. */
export function blocksOf(markdown: string): string[] {
  const starts = markdown
    .split('\n')
    .flatMap((line) => /^(?:#+ |>|- |\d+[.)] )/.exec(line.trimStart()) ?? []);
  return starts.filter((start, index) => start !== '>' || starts[index - 1] !== '>');
}
