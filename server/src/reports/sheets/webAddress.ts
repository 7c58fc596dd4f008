import { safeUrl } from '../../annotations/checks/addresses.ts';

/** What may stand in a link of any sheet: the signs of an address (RFC 3986, §2) but for those in which links of Markdown end. */
const NOT_IN_LINK = /[^\w\-.~:/?#@!$&*+,;=%]+/g;

/** A percent sign that encodes nothing. */
const BARE_PERCENT = /%(?![\da-f]{2})/gi;

/** `&copy;` and `&#64;`, which Markdown reads as the sign that they stand for, also in an address: it would lead elsewhere. */
const ENTITY = /(&#?\w+);/g;

/** The address as a link has it, percent-encoded; null of what may be no link (`safeUrl`). */
export function webAddress(address: string | null | undefined): string | null {
  const safe = safeUrl(address ?? '');
  return safe === null
    ? null
    : percentEncoded(safe.replaceAll(BARE_PERCENT, '%25').replaceAll(ENTITY, '$1%3B'));
}

/** A path or an identifier as a part of an address: everything but letters, digits, `-`, `.`, `_`, `~` is encoded. */
export function addressPart(words: string): string {
  return encodeURIComponent(wellFormed(words)).replaceAll(/[!'()*]/g, asciiCode);
}

function percentEncoded(words: string): string {
  return words.replaceAll(NOT_IN_LINK, (signs) =>
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
