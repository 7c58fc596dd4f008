import { parseDocument } from 'yaml';
import type { Span } from '../../engine/index.ts';
import { pairOf, rangeOf } from '../listEdits.ts';
import type { RegistryFile } from '../types.ts';
import { entryOf } from './entries.ts';

/** The id of the entry that stands at an offset of a registry file, or null. */
export function entryIdAt({ places }: RegistryFile, offset: number): string | null {
  for (const [id, { start, end }] of places) if (start <= offset && offset <= end) return id;
  return null;
}

/** Where the name of an entry is written in a registry file, without its quotation marks; null where it cannot be told. */
export function namePlace(text: string, id: string): Span | null {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const entry = entryOf(document, id);
  const place = entry && rangeOf(pairOf(entry, 'name')?.value);
  if (place === null) return null;
  const quoted = /^(["'])[\s\S]*\1$/.test(text.slice(place.start, place.end)) ? 1 : 0;
  return { start: place.start + quoted, end: place.end - quoted };
}
