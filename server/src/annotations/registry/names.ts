import { parseDocument } from 'yaml';
import type { Span } from '../../engine/index.ts';
import { columnOf, mapOf, pairOf, rangeOf } from '../listEdits.ts';
import type { RegistryFile } from '../types.ts';

/** The id of the entry that stands at an offset of a registry file, or null. */
export function entryIdAt({ places }: RegistryFile, offset: number): string | null {
  for (const [id, { start, end }] of places) if (start <= offset && offset <= end) return id;
  return null;
}

/**
 * Where the name of an entry is written in a registry file, without its quotation marks; null where it cannot be told. Only the entry itself is
 * parsed: a registry may be long, and an editor asks with each movement of the mouse.
 */
export function namePlace(text: string, { places }: RegistryFile, id: string): Span | null {
  const entry = places.get(id);
  if (entry === undefined) return null;
  const column = columnOf(text, entry.start);
  // Its fields stand below each other again when its first line is indented as the others are.
  const source = ' '.repeat(column) + text.slice(entry.start, entry.end);
  const { contents } = parseDocument(source, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const map = mapOf(contents);
  const place = map && rangeOf(pairOf(map, 'name')?.value);
  if (place === null) return null;
  const quoted = /^(["'])[\s\S]*\1$/.test(source.slice(place.start, place.end)) ? 1 : 0;
  const shift = entry.start - column;
  return { start: place.start + shift + quoted, end: place.end + shift - quoted };
}
