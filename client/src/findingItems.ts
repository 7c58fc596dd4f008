import type { Diagnostic, QuickPickItem, Range, TextDocument } from 'vscode';

/** The server marks its diagnostics with this, so that spelling checkers and others are told apart. */
const SOURCE = 'newsmark';

/** As much of a finding's text as a line of a list holds. */
const LONGEST_EXCERPT = 120;

export interface FindingItem extends QuickPickItem {
  readonly range: Range;
}

/** Our findings among a document's diagnostics, as they are listed: what is asked, where, and of which words, from top to bottom. */
export function findingItems(
  diagnostics: readonly Diagnostic[],
  document: Pick<TextDocument, 'getText'>,
): FindingItem[] {
  return diagnostics
    .filter(({ source }) => source === SOURCE)
    .toSorted(
      (first, second) =>
        first.range.start.line - second.range.start.line ||
        first.range.start.character - second.range.start.character,
    )
    .map(({ message, range }) => ({
      label: message,
      description: `line ${range.start.line + 1}`,
      detail: excerpt(document.getText(range)),
      range,
    }));
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT - 1).trimEnd()}…`;
}
