import type { Location, Range } from 'vscode-languageserver';
import { entryIdAt, namePlace } from '../annotations/registry/names.ts';
import type { RegistryFile } from '../annotations/types.ts';
import { lineIndex, type LineIndex } from '../engine/index.ts';
import type { Corpus } from '../workspace/corpus.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { canonicalUri } from '../workspace/uris.ts';
import { toRange } from './convert/ranges.ts';

/** Where an entry of a registry is written: the whole of it, and its name or, where that cannot be told, its beginning. */
export interface EntryPlace {
  readonly uri: string;
  readonly range: Range;
  readonly name: Range;
}

/** Where the entry with that id is written among the registries of a corpus; null where none has it. */
export function entryPlace({ registryFiles }: Corpus, id: string): EntryPlace | null {
  for (const { uri, text, parsed } of registryFiles) {
    const place = parsed?.value.places.get(id);
    if (text === null || parsed === null || place === undefined) continue;
    const lines = lineIndex(text.text);
    const name = namePlace(text.text, parsed.value, id) ?? { start: place.start, end: place.start };
    return { uri, range: toRange(lines, place), name: toRange(lines, name) };
  }
  return null;
}

/** An entry of an open registry, at a place in it. */
export interface EntryAt {
  readonly corpus: Corpus;
  readonly id: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly file: RegistryFile;
}

/** The entry at a position of an open registry file; null in every other file, and between the entries. */
export function entryAt(
  snapshot: Snapshot,
  uri: string,
  position: { readonly line: number; readonly character: number },
): EntryAt | null {
  const corpus = snapshot.corpus(uri);
  const document = snapshot.document(uri);
  const key = canonicalUri(uri);
  const registry = corpus?.registryFiles.find((each) => canonicalUri(each.uri) === key);
  const file = registry?.parsed?.value;
  if (corpus === null || document === null || file === undefined) return null;
  const { text, lines } = document;
  const id = entryIdAt(file, lines.offset(position));
  return id === null ? null : { corpus, id, text, lines, file };
}

/** Where the open articles of a corpus mention an entry of its registry, the article `first` before the others. */
export function entryMentions(
  snapshot: Snapshot,
  corpus: Corpus,
  id: string,
  first: string | null,
): Location[] {
  const open = snapshot.documents
    .map(({ uri }) => uri)
    .filter((uri) => snapshot.serving(uri) === 'article' && snapshot.corpus(uri)?.file === corpus.file);
  const isFirst = (uri: string): number =>
    first !== null && canonicalUri(uri) === canonicalUri(first) ? 0 : 1;
  return open
    .toSorted((a, b) => isFirst(a) - isFirst(b))
    .flatMap((uri) => {
      const document = snapshot.document(uri);
      const mentions = snapshot.analysis(uri)?.mentions.filter(({ actor }) => actor === id) ?? [];
      return document === null
        ? []
        : mentions.map((mention) => ({ uri: document.uri, range: toRange(document.lines, mention) }));
    });
}
