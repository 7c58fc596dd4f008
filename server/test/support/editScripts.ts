import type { Span } from '../../src/engine/index.ts';

/*
 * Random edits of a text in which every unit knows where it came from, so that a test can say where words went without asking the code
 * that it tests. A copied unit remembers its origin as well; a unit that was typed has none.
 */

/** A text and, for each of its units, the offset in the first text that it came from, or `TYPED`. Copies add multiples of `COPY`. */
export interface TrackedText {
  readonly text: string;
  readonly origins: readonly number[];
}

const TYPED = -1;
const COPY = 10_000_000;

/** An article and what edits aim at. */
export interface EditedArticle {
  readonly text: string;
  /** Names that occur in it, different ones. */
  readonly names: readonly string[];
  /** Marked words. */
  readonly spans: readonly Span[];
}

/** A source of numbers from 0 up to, not including, a bound. */
export type Random = (bound: number) => number;

/** Mulberry32, a 32-bit generator (Tommy Ettinger, public domain): the same seed gives the same script everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** The text after a random script, and the names of its edits. */
export function runScript(article: EditedArticle, random: Random): { edited: TrackedText; edits: string[] } {
  const { text } = article;
  let edited: TrackedText = { text, origins: Array.from({ length: text.length }, (_, i) => i) };
  const edits: string[] = [];
  for (let count = 1 + random(MOST_EDITS); count > 0; count--) {
    const name = pick(Object.keys(EDITS) as (keyof typeof EDITS)[], random) ?? 'deleteWords';
    // Names swapped twice may be back where they were, or beside it: nobody could tell which word is which then.
    if (name === 'swapNames' && edits.includes(name)) continue;
    edited = EDITS[name](edited, random, article);
    edits.push(name);
  }
  return { edited: withRetyped(text, edited), edits };
}

/** Words that were deleted and typed again at their very place are those words: nobody could tell from the text. */
function withRetyped(first: string, { text, origins }: TrackedText): TrackedText {
  const known = [...origins];
  for (let start = 0; start < known.length; start++) {
    if (known[start] !== TYPED) continue;
    let end = start;
    while (known[end] === TYPED) end++;
    const from = start === 0 ? 0 : (known[start - 1] ?? TYPED) + 1;
    const fits = end === known.length || known[end] === from + end - start;
    if (fits && first.slice(from, from + end - start) === text.slice(start, end)) {
      for (let i = start; i < end; i++) known[i] = from + i - start;
    }
    start = end;
  }
  return { text, origins: known };
}

const MOST_EDITS = 6;

type Edit = (tracked: TrackedText, random: Random, article: EditedArticle) => TrackedText;

const EDITS = {
  insertWords: (tracked, random) =>
    typed(tracked, at(pick(words(tracked), random)?.start ?? 0), pick(PHRASES, random)),
  insertSentence: (tracked, random, { names }) =>
    typed(tracked, at(pick(sentences(tracked), random)?.start ?? 0), newSentence(names, random)),
  deleteWords(tracked, random) {
    const found = words(tracked);
    const first = random(found.length);
    const last = found[Math.min(found.length - 1, first + random(6))];
    return cut(tracked, { start: found[first]?.start ?? 0, end: last?.end ?? 0 });
  },
  deleteSentence: (tracked, random) => cut(tracked, pick(sentences(tracked), random)),
  deleteParagraph: (tracked, random) => cut(tracked, pick(paragraphs(tracked), random)),
  moveParagraph: (tracked, random) => move(tracked, paragraphs(tracked), random),
  moveSentence: (tracked, random) => move(tracked, sentences(tracked), random),
  duplicateSentence(tracked, random) {
    const found = sentences(tracked);
    const index = random(found.length);
    const copied = found[index];
    const target = random(2) === 0 ? found[index + 1] : pick(found, random);
    if (copied === undefined) return tracked;
    return insert(tracked, target?.start ?? tracked.text.length, {
      text: tracked.text.slice(copied.start, copied.end),
      origins: tracked.origins
        .slice(copied.start, copied.end)
        .map((origin) => (origin === TYPED ? TYPED : origin + COPY)),
    });
  },
  changeQuotationMarks(tracked, random) {
    const [opening = '', closing = ''] = pick(MARKS, random) ?? '';
    const every = random(2) === 0;
    return {
      ...tracked,
      text: tracked.text.replace(/["“”„«»]/g, (mark, offset: number) => {
        if (!every && random(3) > 0) return mark;
        return /\p{L}/u.test(tracked.text[offset + 1] ?? '') ? opening : closing;
      }),
    };
  },
  changeLineEnds(tracked, random) {
    const end = pick(['\n', '\r\n', '\r'], random) ?? '\n';
    return replaceAll(tracked, /\r\n?|\n/g, () => end);
  },
  rewrap: (tracked, random) =>
    replaceAll(tracked, /(?<=\S) (?=\S)/g, (blank) =>
      random(12) === 0 ? (pick(['\n', '  ', '\u00a0'], random) ?? ' ') : blank,
    ),
  swapNames(tracked, random, { names }) {
    const one = pick(names, random) ?? '';
    const other = pick(names, random) ?? '';
    const everywhere = random(2) === 0;
    const places = [...placesOf(tracked, one), ...placesOf(tracked, other)];
    const chosen = everywhere
      ? places
      : [pick(placesOf(tracked, one), random), pick(placesOf(tracked, other), random)];
    if (one === other || one.includes(other) || other.includes(one)) return tracked;
    return chosen
      .filter((place) => place !== undefined)
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (result, place) =>
          typed(result, place, result.text.slice(place.start, place.end) === one ? other : one),
        tracked,
      );
  },
  editAround(tracked, random, { spans }) {
    const place = placeOf(tracked, pick(spans, random));
    if (place === null) return tracked;
    const near = words(tracked).filter(
      ({ start, end }) =>
        (end <= place.start && end > place.start - 30) || (start >= place.end && start < place.end + 30),
    );
    const word = pick(near, random);
    if (word === undefined) return tracked;
    return random(2) === 0 ? cut(tracked, word) : typed(tracked, at(word.start), pick(PHRASES, random));
  },
  editInside(tracked, random, { spans }) {
    const place = placeOf(tracked, pick(spans, random));
    if (place === null) return tracked;
    const offset = place.start + random(place.end - place.start + 1);
    return random(2) === 0
      ? typed(tracked, at(offset), pick(['x', 's', ' not ', 'es'], random))
      : cut(tracked, { start: offset, end: offset + 1 });
  },
} satisfies Record<string, Edit>;

const MARKS = ['“”', '„“', '""', '«»', '‘’'];

const PHRASES = [
  'late on Friday ',
  'in the old hall ',
  'once more ',
  'the ',
  'by all accounts ',
  'said ',
  ', he added, ',
  'not ',
];

function newSentence(names: readonly string[], random: Random): string {
  const name = pick(names, random) ?? 'Nobody';
  const rest = [
    'said on Tuesday that nothing was settled. ',
    'would not say more. ',
    'was in the hall as well. ',
  ];
  return random(2) === 0
    ? `${name} ${pick(rest, random) ?? ''}`
    : `“It is not over,” said ${name} at the gate. `;
}

function words({ text }: TrackedText): Span[] {
  return spansOf(text, /\S+\s?/g);
}

function sentences({ text }: TrackedText): Span[] {
  return spansOf(text, /[^\s.!?][^.!?\r\n]*(?:[.!?]+["'”’“»]*[ \t]*|(?=[\r\n]|$))/g);
}

function paragraphs({ text }: TrackedText): Span[] {
  return spansOf(text, /\S(?:(?!(?:\r\n|\r|\n){2})[^])*(?:\r\n|\r|\n)*/g);
}

function placesOf({ text }: TrackedText, name: string): Span[] {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return spansOf(text, new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'));
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** Where the first of some marked words stands that has not been deleted. */
function placeOf({ origins }: TrackedText, span: Span | undefined): Span | null {
  if (span === undefined) return null;
  const start = origins.indexOf(span.start);
  const last = origins.indexOf(span.end - 1);
  return start === -1 || last < start ? null : { start, end: last + 1 };
}

function move(tracked: TrackedText, parts: readonly Span[], random: Random): TrackedText {
  const moved = pick(parts, random);
  const target = pick(parts, random);
  if (moved === undefined || target === undefined || moved === target) return tracked;
  const piece = {
    text: tracked.text.slice(moved.start, moved.end),
    origins: tracked.origins.slice(moved.start, moved.end),
  };
  const length = moved.end - moved.start;
  return insert(
    cut(tracked, moved),
    target.start > moved.start ? target.start - length : target.start,
    piece,
  );
}

function cut(tracked: TrackedText, span: Span = { start: 0, end: 0 }): TrackedText {
  return typed(tracked, span, '');
}

function typed(tracked: TrackedText, { start, end }: Span, written = ''): TrackedText {
  const { text, origins } = tracked;
  if (slides(text, start, end, written)) return tracked;
  return {
    text: text.slice(0, start) + written + text.slice(end),
    origins: [
      ...origins.slice(0, start),
      ...Array.from({ length: written.length }, () => TYPED),
      ...origins.slice(end),
    ],
  };
}

/**
 * Whether the same text comes of another edit: to delete the first or the second word of 'no, no' is the same. Nobody can say then which
 * words are left, so such an edit is not made. A letter or two that words happen to share are no matter.
 */
function slides(text: string, start: number, end: number, written: string): boolean {
  if (written !== '' && start !== end) return false;
  const changed = written + text.slice(start, end);
  const around = { before: text.slice(0, start), behind: text.slice(end) };
  let length = 0;
  while (around.behind[length] !== undefined && around.behind[length] === (changed + around.behind)[length])
    length++;
  let back = 0;
  const joined = around.before + changed;
  while (back < around.before.length && around.before.at(-1 - back) === joined.at(-1 - back)) back++;
  return length + back >= 4;
}

function insert({ text, origins }: TrackedText, offset: number, piece: TrackedText): TrackedText {
  return {
    text: text.slice(0, offset) + piece.text + text.slice(offset),
    origins: [...origins.slice(0, offset), ...piece.origins, ...origins.slice(offset)],
  };
}

/** Replaces white space; the first unit of what takes its place keeps the origin. */
function replaceAll(
  { text, origins }: TrackedText,
  pattern: RegExp,
  replacement: (match: string) => string,
): TrackedText {
  let written = '';
  const kept: number[] = [];
  let done = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const by = replacement(match);
    written += text.slice(done, index) + by;
    for (let i = done; i < index; i++) kept.push(origins[i] ?? TYPED);
    for (let i = 0; i < by.length; i++) kept.push(i === 0 ? (origins[index] ?? TYPED) : TYPED);
    done = index + match.length;
  }
  for (let i = done; i < text.length; i++) kept.push(origins[i] ?? TYPED);
  return { text: written + text.slice(done), origins: kept };
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}

function pick<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values[random(values.length)];
}

/**
 * Finds the places of an edited text that hold the very units of a span of the first text, copies included, in order and with nothing between
 * them but white space. A word that grew at its edge is another word.
 */
export function survivorFinder(first: string, { text, origins }: TrackedText): (span: Span) => Span[] {
  const placesOfUnit = new Map<number, number[]>();
  origins.forEach((origin, place) => {
    if (origin !== TYPED)
      placesOfUnit.set(origin % COPY, [...(placesOfUnit.get(origin % COPY) ?? []), place]);
  });
  return (span) => {
    const wanted: number[] = [];
    for (let i = span.start; i < span.end; i++) if (/\S/.test(first[i] ?? '')) wanted.push(i);
    return (placesOfUnit.get(wanted[0] ?? TYPED) ?? []).flatMap((start) => {
      const end = endOf(text, origins, start, wanted);
      return end !== null && edgesOf(text, { start, end }) === edgesOf(first, span) ? [{ start, end }] : [];
    });
  };
}

function endOf(
  text: string,
  origins: readonly number[],
  start: number,
  wanted: readonly number[],
): number | null {
  let found = 0;
  for (let i = start; i < text.length; i++) {
    if (!/\S/.test(text[i] ?? '')) continue;
    const origin = origins[i] ?? TYPED;
    if (origin === TYPED || origin % COPY !== wanted[found]) return null;
    found++;
    if (found === wanted.length) return i + 1;
  }
  return null;
}

/** Whether the words at the edges go on outside of the span. */
function edgesOf(text: string, { start, end }: Span): string {
  const isWord = (i: number): boolean => /[\p{L}\p{N}]/u.test(text[i] ?? '');
  return `${isWord(start) && isWord(start - 1)} ${isWord(end - 1) && isWord(end)}`;
}
