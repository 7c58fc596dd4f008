import type { Span } from '../text/span.ts';
import { readCues, type Cues } from './cues.ts';

/** How many units of a block's beginning, and of its end, the expressions look at: a block of any length costs the same. */
const HEAD = 700;
const TAIL = 200;

/** What a block looks like, before anybody asks what stands around it. */
export interface Shape extends Span, Cues {
  /** The block's beginning as plain words: white space drawn together, straight apostrophes, no Markdown emphasis, heading or bullet marks. */
  readonly plain: string;
  /** The same of its end. */
  readonly tail: string;
  /** Length of the block in UTF-16 units. */
  readonly length: number;
  readonly words: number;
  /** Markdown heading level, 0 where it is none. */
  readonly heading: number;
  readonly bullet: boolean;
  readonly quoted: boolean;
  /** Whether it ends as a sentence does. */
  readonly ends: boolean;
}

/** Reads the shape of one block of `text`. */
export function shapeOf(text: string, block: Span): Shape {
  const length = block.end - block.start;
  const head = text.slice(block.start, Math.min(block.end, block.start + HEAD));
  const heading = head.startsWith('#') ? (/^(#{1,6})\s/.exec(head)?.[1]?.length ?? 0) : 0;
  const plain = plainWords(head);
  const tail = length <= HEAD ? plain.slice(-TAIL) : plainWords(text.slice(block.end - TAIL, block.end));
  return {
    start: block.start,
    end: block.end,
    plain,
    tail,
    length,
    ...readCues(plain),
    words: length <= HEAD ? plain.split(' ').length : Math.round(length / 6),
    heading,
    bullet: !isLetter(head.charCodeAt(0)) && /^(?:[•◦▪●■‣·*+–-]|\d{1,2}[.)])\s/.test(head),
    quoted: head.startsWith('>'),
    ends:
      /[.!?…](?: ?[“«]|["'”’»)\]]*)$/.test(tail) &&
      !/\b(?:U\.S|U\.N|U\.K|E\.U|D\.C|a\.m|p\.m|Jr|Sr|Inc|Co|Ltd)\.$/.test(tail),
  };
}

/** Whether the block is long enough, and ends, as a paragraph of prose does. */
export function isProse(shape: Shape): boolean {
  return shape.words >= 12 && (shape.ends || shape.words >= 40 || /[:;,]["”]?$/.test(shape.tail));
}

/** Whether the block is at least one whole sentence, however short a paragraph. */
export function isSentence(shape: Shape): boolean {
  return shape.ends && shape.words >= 7;
}

/** Whether most of its longer words begin with a capital, as in the headlines of many American newsrooms. */
export function isTitleCase(plain: string): boolean {
  const long = plain.split(' ').filter((word) => /^["'“‘(]*\p{L}{4}/u.test(word));
  return (
    long.length >= 2 && long.filter((word) => /^["'“‘(]*\p{Lu}/u.test(word)).length >= long.length * 0.75
  );
}

/** Whether nearly every letter is a capital. */
export function isCapitals(plain: string): boolean {
  const letters = plain.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters.replace(/[^\p{Lu}]/gu, '').length >= letters.length * 0.9;
}

/** Words that stand capitalised in the titles of columns, places and offices, and in nobody's name. */
const NO_NAME =
  /\b(?:the|news|letters?|analysis|your|our|my|common|scene|reports?|special|world|breaking|latest|updates?|review|story|stories|park|street|national|city|county|state|embassy|university|politics|political|economy|economic|international|public|question|answer|more|about|how|why|what|who|when|where|this|that|not|is|are|to)\b/i;

/** Whether the words read as one to three names and nothing else: `Jane Roe`, `JANE ROE`, `Jane M. Roe and John Doe`. */
export function isNames(plain: string): boolean {
  return (
    plain.length <= 90 &&
    !NO_NAME.test(plain) &&
    /^\p{Lu}[\p{L}\p{M}.'-]+(?: (?:de|van|von|der|den|da|dos|del|al|bin|el|la|ter)){0,2}(?: \p{Lu}[\p{L}\p{M}.'-]*){1,3}(?:(?:, | and | & |, and )\p{Lu}[\p{L}\p{M}.'-]+(?: \p{Lu}[\p{L}\p{M}.'-]*){1,3}){0,3}$/u.test(
      plain,
    )
  );
}

/** What of a block's beginning is no plain word: marks of lists and of Markdown, and all white space but single spaces. */
const BULLETED = /^(?:#{1,6} |> ?|[•◦▪●■‣·*+–-] |\d{1,2}[.)] )+/;
const UNEVEN = /[^\S ]|[\u00AD\u02BC\u200B\uFEFF]| {2}/;

function plainWords(part: string): string {
  let plain = part.includes('’') ? part.replaceAll('’', "'") : part;
  if (UNEVEN.test(plain))
    plain = plain
      .replaceAll('\u00AD', '')
      .replaceAll('\u02BC', "'")
      .replace(/[\s\u200B\uFEFF]+/g, ' ');
  if (!isLetter(plain.charCodeAt(0))) plain = plain.replace(BULLETED, '');
  if (plain.includes('*') || plain.includes('_'))
    plain = plain.replace(/\*\*|__|(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/g, '');
  return plain.trim();
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}
