import { lineIndex, type LineIndex, type LinePosition } from '../engine/index.ts';

/** A document that is open in an editor: one version of it, never changed. */
export interface Document {
  /** As the editor writes it. */
  readonly uri: string;
  readonly languageId: string;
  /** The editor's count; null where the text does not come from an editor. */
  readonly version: number | null;
  readonly text: string;
  readonly lines: LineIndex;
}

/** A change of a document: these words take the place of a range or, without a range, of the whole text. */
export interface Change {
  readonly range?: { readonly start: LinePosition; readonly end: LinePosition };
  readonly text: string;
}

/** A document as it is opened. */
export function openDocument(
  uri: string,
  languageId: string,
  version: number | null,
  text: string,
): Document {
  return { uri, languageId, version, text, lines: lineIndex(text) };
}

/** The document after the changes, each of which counts positions in the text that the one before it left. */
export function changeDocument(
  document: Document,
  version: number | null,
  changes: readonly Change[],
): Document {
  let { text, lines } = document;
  for (const { range, text: words } of changes) {
    if (range === undefined) {
      text = words;
    } else {
      const start = lines.offset(range.start);
      const end = Math.max(start, lines.offset(range.end));
      text = text.slice(0, start) + words + text.slice(end);
    }
    lines = lineIndex(text);
  }
  return { ...document, version, text, lines };
}
