import type { Item, Section } from './outline.ts';

/** What becomes of the entries of one list. Texts are whole lines, with the line ends of the file. */
export interface ListEdit {
  /** The new lines of an entry; the comments above it are not among them. */
  readonly replaced: ReadonlyMap<Item, string>;
  readonly removed: ReadonlySet<Item>;
  /** New entries by the one that they stand before, in order; behind the last one under null. */
  readonly inserted: ReadonlyMap<Item | null, readonly string[]>;
}

/** How a list is written: the line end of the file, and whether blank lines part its entries. */
export interface ListStyle {
  readonly eol: string;
  readonly parted: boolean;
}

/**
 * The lines of a list after an edit, from the one that names it. Entries keep their lines, the comments above them and the gaps
 * between them; a new entry goes directly before the other one's comments. A removed entry takes the comments directly above it along,
 * and one of the two gaps around it.
 */
export function rewriteList(
  text: string,
  section: Section,
  edit: ListEdit,
  { eol, parted }: ListStyle,
): string {
  const { items } = section;
  const lines: string[] = [headOf(text, section)];
  const push = (more: string): void => {
    if (more === '') return;
    if (lines.at(-1)?.endsWith('\n') === false) lines.push(eol);
    lines.push(more);
  };
  let gap = '';
  const insert = (entry: string): void => {
    push(gap);
    if (parted && !isBlank(lastLine(lines.at(-1) ?? ''))) push(eol);
    push(entry);
    gap = parted ? eol : '';
  };
  for (const [i, item] of items.entries()) {
    const following = text.slice(item.end, items[i + 1]?.lead ?? item.end);
    for (const entry of edit.inserted.get(item) ?? []) insert(entry);
    if (!edit.removed.has(item)) {
      push(gap);
      push(text.slice(item.lead, item.start));
      push(edit.replaced.get(item) ?? text.slice(item.start, item.end));
      gap = following;
    } else if (!isBlank(following)) gap += following;
  }
  for (const entry of edit.inserted.get(null) ?? []) insert(entry);
  if (!isBlank(gap)) push(gap.trimEnd() + eol);
  // A blank line behind the last entry as well: one branch can then change that entry while another adds one behind it.
  if (parted && edit.inserted.has(null) && section.end === text.length) push(eol);
  const isEmpty = items.length === edit.removed.size && edit.inserted.size === 0;
  return isEmpty ? emptyList(lines.join('').trimEnd() + eol, section) : lines.join('');
}

/** Everything before the first entry; of an empty list in brackets, without the brackets. */
function headOf(text: string, { start, end, value, inline, items }: Section): string {
  if (inline === '') return text.slice(start, items[0]?.lead ?? end);
  return text.slice(start, value) + text.slice(text.indexOf(']', value) + 1, end);
}

/** The line that names a list without entries says so: a name without a value is `null` to YAML. */
function emptyList(lines: string, { start, value }: Section): string {
  return `${lines.slice(0, value - start)} []${lines.slice(value - start)}`;
}

/** The last of some whole lines, without its line end. */
function lastLine(lines: string): string {
  const end = lines.length - 1;
  return lines.slice(end === 0 ? 0 : lines.lastIndexOf('\n', end - 1) + 1, end);
}

function isBlank(lines: string): boolean {
  return lines.trim() === '';
}
