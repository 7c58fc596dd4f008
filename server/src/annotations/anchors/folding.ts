import type { NormalText } from './normalText.ts';

/**
 * A text as anchors compare it. What an editor or a house style changes without changing a word is made the same: the kinds of quotation
 * marks, white space and line breaks, and characters that nobody sees.
 */
export interface FoldedText {
  readonly text: string;
  /** The normal offset at which each folded unit begins; one more entry for the end. */
  readonly starts: Int32Array;
}

const folded = new WeakMap<NormalText, FoldedText>();

/** The folded form of a normal text; kept for as long as the normal text is in use. */
export function foldedText(normal: NormalText): FoldedText {
  const known = folded.get(normal) ?? foldWithPlaces(normal.text);
  folded.set(normal, known);
  return known;
}

/** Words in which nothing is folded: ASCII without marks that quote, and single blanks. Most anchors hold nothing else. */
const PLAIN = /^(?:[!#-&(-_a-~]| (?! ))*$/;

/** The folded form of a few words. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text : foldWithPlaces(text).text;
}

/** The index of the first folded unit that begins at or behind a normal offset. By halving. */
export function foldedOffset({ text, starts }: FoldedText, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SPACE = 0x20;
const QUOTE = 0x22;
const LINE_FEED = 0x0a;

function foldWithPlaces(text: string): FoldedText {
  const units = new Uint16Array(text.length);
  const starts = new Int32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = unit > 0x27 && unit < 0x60 ? 'plain' : kindOf(unit);
    if (kind === 'unseen') continue;
    // A run of white space counts as one blank.
    if (kind === 'space' && units[length - 1] === SPACE) continue;
    units[length] = kind === 'space' ? SPACE : kind === 'quote' ? QUOTE : unit;
    starts[length++] = i;
  }
  starts[length] = text.length;
  return { text: textOf(units.subarray(0, length)), starts: starts.slice(0, length + 1) };
}

/** Quotation marks of Europe's and East Asia's languages, apostrophe, grave and acute accent written for them, and primes. */
const QUOTES: ReadonlySet<number> = new Set(
  Array.from('"\'`´‘’‚‛“”„‟«»‹›′″＂＇「」『』', (mark) => mark.charCodeAt(0)),
);

/** Soft hyphen, zero-width space, non-joiner and joiner, word joiner, and the byte order mark as a character. */
const UNSEEN: ReadonlySet<number> = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

function kindOf(unit: number): 'plain' | 'space' | 'quote' | 'unseen' {
  if (unit > 0x60 && unit < 0x7f) return 'plain';
  if (unit === SPACE || unit === LINE_FEED) return 'space';
  if (QUOTES.has(unit)) return 'quote';
  if (UNSEEN.has(unit)) return 'unseen';
  return /\s/.test(String.fromCharCode(unit)) ? 'space' : 'plain';
}

/** Joins units in pieces that any engine takes as arguments; passed as a list they are not copied one by one. */
function textOf(units: Uint16Array): string {
  const PIECE = 8192;
  let text = '';
  for (let i = 0; i < units.length; i += PIECE) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(i, i + PIECE));
  }
  return text;
}
