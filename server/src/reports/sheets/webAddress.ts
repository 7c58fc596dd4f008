/** The longest address that becomes a link, in UTF-16 units; servers take hardly more, and nobody can read it. */
const LONGEST = 2_000;

/** What may stand in an address (RFC 3986, §2), but for brackets and parentheses, in which links of Markdown end. */
const NOT_IN_ADDRESS = /[^\w\-.~:/?#@!$&*+,;=%]+/g;

/** A percent sign that encodes nothing. */
const BARE_PERCENT = /%(?![\da-f]{2})/gi;

/**
 * The address as a link may have it: of http or https, everything else than plain signs percent-encoded. Null of `javascript:`,
 * `command:`, `data:` and all other schemes, of an address with line breaks or control characters, which browsers take out and read on,
 * and where there is no host.
 */
export function webAddress(address: string | null | undefined): string | null {
  const words = (address ?? '').slice(0, LONGEST + 1).trim();
  // oxlint-disable-next-line no-control-regex -- Control characters are what is looked for.
  if (words.length > LONGEST || /[\0-\x1f\x7f\\]/.test(words)) return null;
  if (!/^https?:\/\/[^\s/?#]/i.test(words)) return null;
  return percentEncoded(words.replaceAll(BARE_PERCENT, '%25'));
}

/** A path or an identifier as a part of an address: everything but letters, digits, `-`, `.`, `_`, `~` is encoded. */
export function addressPart(words: string): string {
  return encodeURIComponent(wellFormed(words)).replaceAll(/[!'()*]/g, asciiCode);
}

function percentEncoded(words: string): string {
  return words.replaceAll(NOT_IN_ADDRESS, (signs) =>
    encodeURIComponent(wellFormed(signs)).replaceAll(/['()]/g, asciiCode),
  );
}

function asciiCode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** `encodeURIComponent` throws on half of a surrogate pair. */
function wellFormed(words: string): string {
  return words.replaceAll(/\p{Surrogate}/gu, '\ufffd');
}
