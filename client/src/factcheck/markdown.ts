import { oneLine, someLines } from './inert.ts';

/** Every sign that means something in Markdown; before each of them a backslash says that it does not. */
const SIGNS = /[!-/:-@[-`{-~]/gu;

/** An address of the web within a text; what ends a sentence is not part of it. */
const ADDRESS = /https?:\/\/[^\s<>"'`\\()[\]{}]*[^\s<>"'`\\()[\]{}.,;:!?]/giu;

/** `&#64;` and its like, which Markdown reads as the sign that it stands for, also in an address: it would lead elsewhere. */
const ENTITY = /(&#?\w+);/gu;

/** The longest address that is made a link; a longer one is a trick, or of no use to a reader. */
const LONGEST_ADDRESS = 2000;

/** Somebody's words as Markdown that shows them as they were written, on one line. */
export function lineInMarkdown(words: string, longest: number): string {
  return escaped(oneLine(words, longest));
}

/** Somebody's words as Markdown that shows them as they were written, with their lines; addresses of the web are links, and nothing else is. */
export function linesInMarkdown(words: string, longest: number): string {
  return someLines(words, longest).split('\n').map(withLinks).join('\\\n');
}

/** A link in Markdown, of words that are shown as they were written; without a link where the address is none of the web. */
export function linkInMarkdown(words: string, address: string, longest: number): string {
  const label = lineInMarkdown(words, longest);
  const target = webAddress(address);
  return target === null ? label : `[${label}](<${target}>)`;
}

/**
 * The address, if it begins with `http://` or `https://`, in the form in which it can do no more than lead there: a host in another script
 * is spelt in ASCII, so that it cannot pass for a known one. Null for all others.
 */
export function webAddress(address: string): string | null {
  const target = parsed(address);
  return target === null
    ? null
    : target.href.replaceAll(/[\\<>()*_`~|[\]]/gu, encodeSign).replaceAll(ENTITY, '$1%3B');
}

/** The host of an address of the web: 'example.org'. Null where it is none. */
export function hostOf(address: string): string | null {
  return parsed(address)?.host ?? null;
}

function parsed(address: string): URL | null {
  const trimmed = address.trim();
  if (trimmed.length > LONGEST_ADDRESS || !/^https?:\/\//iu.test(trimmed) || !URL.canParse(trimmed))
    return null;
  return new URL(trimmed);
}

function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function withLinks(line: string): string {
  let shown = '';
  let end = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    shown += escaped(line.slice(end, index)) + linkInMarkdown(address, address, address.length + 1);
    end = index + address.length;
  }
  return shown + escaped(line.slice(end));
}

function escaped(words: string): string {
  return words.replaceAll(SIGNS, String.raw`\$&`);
}
