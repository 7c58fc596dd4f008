import { decodeText, type Decoded } from './decode.ts';
import type { FileHost, Log } from './ports.ts';

/** The files that decide for others, as last read from disk. `null`: there is none; undefined: not read yet. Immutable. */
export interface DiskTexts {
  get(uri: string): Decoded | null | undefined;
  /** The same texts but for this one. */
  with(uri: string, text: Decoded | null): DiskTexts;
}

/** A new text copies the map that it stands in: with many small ones, thousands of sidecars are read in no time. */
const BUCKETS = 256;

function diskTexts(buckets: readonly ReadonlyMap<string, Decoded | null>[] = []): DiskTexts {
  return {
    get: (uri) => buckets[bucketOf(uri)]?.get(uri),
    with(uri, text) {
      const bucket = bucketOf(uri);
      const changed = new Map(buckets[bucket]).set(uri, text);
      return diskTexts(
        Array.from({ length: BUCKETS }, (_, i) => (i === bucket ? changed : (buckets[i] ?? NONE))),
      );
    },
  };
}

const NONE: ReadonlyMap<string, Decoded | null> = new Map();

/** Which of the maps holds an address, by the hash that Java gives strings. */
function bucketOf(uri: string): number {
  let sum = 0;
  for (let i = 0; i < uri.length; i++) sum = (sum * 31 + uri.charCodeAt(i)) | 0;
  return (sum >>> 0) % BUCKETS;
}

/** Reads files one by one and keeps what they said until they are read again. Addresses are canonical. */
export interface DiskReader {
  /** What has been read so far; another object after every change, so that a snapshot may keep it. */
  texts(): DiskTexts;
  /** Reads the files that have not been read yet. Never rejects: a file that cannot be read has a problem instead of a text. */
  load(uris: readonly string[]): Promise<void>;
  /** Reads files again that have been read before, as they changed on disk; until then the old text stands. */
  reload(uris: readonly string[]): Promise<void>;
}

/** How a text is new: it is the first that was read, another than before, or the file was made or deleted since. */
export type Novelty = 'first' | 'other' | 'file';

/** A reader over the host's files. `changed` is called for each text that is new. */
export function diskReader(
  files: FileHost,
  log: Log,
  changed: (uri: string, how: Novelty) => void,
): DiskReader {
  let texts = diskTexts();
  /** The newest reading of each file. An older one that comes back later is dropped. */
  const readings = new Map<string, { readonly done: Promise<void> }>();

  const start = (uri: string): Promise<void> => {
    const reading = { done: Promise.resolve() };
    reading.done = keep(uri, () => readings.get(uri) === reading);
    readings.set(uri, reading);
    return reading.done;
  };

  const keep = async (uri: string, isNewest: () => boolean): Promise<void> => {
    const text = await readText(files, log, uri);
    if (!isNewest()) return;
    const known = texts.get(uri);
    if (known !== undefined && known?.text === text?.text && known?.problem === text?.problem) return;
    texts = texts.with(uri, text);
    changed(uri, known === undefined ? 'first' : (known === null) === (text === null) ? 'other' : 'file');
  };

  return {
    texts: () => texts,
    async load(uris) {
      const missing = uris.filter((uri) => texts.get(uri) === undefined);
      await Promise.all(missing.map((uri) => readings.get(uri)?.done ?? start(uri)));
    },
    async reload(uris) {
      await Promise.all(uris.filter((uri) => readings.has(uri)).map(start));
    },
  };
}

/** A file's text, or null where there is none. Never rejects. */
export async function readText(files: FileHost, log: Log, uri: string): Promise<Decoded | null> {
  try {
    const bytes = await files.read(uri);
    return bytes === null ? null : decodeText(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn(`${uri} cannot be read: ${reason}`);
    return { text: '', problem: `This file cannot be read: ${reason}` };
  }
}
