/** What a file's bytes say, as the text that an editor would show. */
export interface Decoded {
  /** Without byte order mark; bytes that are no UTF-8 are U+FFFD, as in an editor. */
  readonly text: string;
  /** What is wrong with the bytes, in a sentence for people, or null. */
  readonly problem: string | null;
}

/** Node and workers both have it; the core's library, which knows neither, does not declare it. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so. Never throws; the one place where bytes become text. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), problem: null };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    const first = text.indexOf('\uFFFD');
    const line = text.slice(0, first).split(/\r\n|\r|\n/).length;
    const name = encoding === 'utf-8' ? 'UTF-8' : 'UTF-16';
    return {
      text,
      problem: `This file is not valid ${name}: the first byte that cannot be read stands in line ${line}. Save it as UTF-8.`,
    };
  }
}
