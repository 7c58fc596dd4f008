import type { Actor } from '../actors/types.ts';
import type { Block } from '../article/types.ts';
import { slice, type Span } from '../text/span.ts';
import type { Draft } from './pins.ts';
import type { Reading } from './reading.ts';
import { ABSENT, named, nameOf, type Verdict } from './verdicts.ts';

/** A paragraph that says at its head who speaks: `Q: Why?`, `MOSS: Because I can.` */
interface Line {
  readonly block: number;
  /** The words before the colon. */
  readonly label: Span;
  /** The words behind it. */
  readonly words: Span;
}

/** Fewer labelled paragraphs are no conversation: `UPDATE: …`, `Also read: …`. */
const FEWEST_LINES = 3;

/** `Q:`, `A.` before a space, or one to four words with capitals before a colon, in Markdown's bold or not. */
const LABEL =
  /^(?:\*\*|__)?((?:[QA](?=[.:])|\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}))(?:\*\*|__)?[:.](?:\*\*|__)?\s+(?=\S)/u;

/** What a line of speech ends with; a line of a table does not: `MOSS: 1,200 votes`. */
const SENTENCE_END = /[.!?…—–-]["”’')\]*_]*$/;

/**
 * What is said in an interview or a transcript without marks: each paragraph behind `Q:`, `A:` or a name belongs to that speaker, and so do
 * the paragraphs up to the next one that is labelled. None where fewer than `FEWEST_LINES` paragraphs show two speakers.
 */
export function dialogueDrafts(reading: Reading): Draft[] {
  const people = peopleByName(reading);
  const lines = readLines(reading, people);
  if (lines.length < FEWEST_LINES) return [];
  if (new Set(lines.map(({ label }) => keyOf(reading, label))).size < 2) return [];
  const guest = guestOf(reading, lines[0]?.block ?? 0);
  const marked = new Set(reading.passages.map(({ spans }) => spans[0]?.start));
  return lines.flatMap((line, i) => {
    // Words in marks are a quotation already.
    if (marked.has(line.words.start)) return [];
    return {
      kind: 'direct',
      spans: [line.words, ...furtherWords(reading, line, lines[i + 1])],
      block: line.block,
      defects: [],
      reason: 'a line of a conversation',
      attribution: {
        ...verdictOn(reading, line, guest, people),
        cue: [],
        source: [line.label],
        via: [],
        stance: slice(reading.text, line.words).trimEnd().endsWith('?') ? 'asks' : 'asserts',
      },
    };
  });
}

/** The labelled paragraphs of the body whose labels are `Q` and `A`, or names of people who speak more than once or are known. */
function readLines(reading: Reading, people: ReadonlyMap<string, string | null>): Line[] {
  const { text, article } = reading;
  const lines = article.blocks.flatMap((block, index): Line[] => {
    const match = isSpoken(block)
      ? LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 90)))
      : null;
    const label = match?.[1];
    if (match === null || label === undefined || !SENTENCE_END.test(text.slice(block.end - 3, block.end)))
      return [];
    const start = block.start + match[0].indexOf(label);
    return [
      {
        block: index,
        label: { start, end: start + label.length },
        words: { start: block.start + match[0].length, end: block.end },
      },
    ];
  });
  const counts = new Map<string, number>();
  for (const { label } of lines)
    counts.set(keyOf(reading, label), (counts.get(keyOf(reading, label)) ?? 0) + 1);
  const paired = counts.has('q') && counts.has('a');
  return lines.filter(({ label }) => {
    const key = keyOf(reading, label);
    if (key === 'q' || key === 'a') return paired;
    const shouted = slice(text, label) === slice(text, label).toUpperCase();
    return people.has(key) || (shouted && (counts.get(key) ?? 0) > 1);
  });
}

/** Questions in bold are read as subheads, too. */
function isSpoken({ label }: Block): boolean {
  return label === 'body' || label === 'subhead';
}

function keyOf({ text }: Reading, label: Span): string {
  return slice(text, label).toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
}

/** The paragraphs without a label between a line and the next one. What follows the last line may be the reporter's again. */
function furtherWords({ article }: Reading, { block }: Line, next: Line | undefined): Span[] {
  if (next === undefined) return [];
  return article.blocks
    .slice(block + 1, next.block)
    .filter(({ label }) => label === 'body')
    .map(({ start, end }) => ({ start, end }));
}

/** Whom the article talks to: the first person named above the first line, but for who is named in a byline. */
function guestOf({ article, actors, mentions }: Reading, firstLine: number): Actor | null {
  for (const { block, actor, type } of mentions) {
    if (block >= firstLine) break;
    const person = type === 'PERSON' ? actors.get(actor ?? '') : undefined;
    if (person !== undefined && !person.credit && article.blocks[block]?.label !== 'byline') return person;
  }
  return null;
}

function verdictOn(
  reading: Reading,
  { label }: Line,
  guest: Actor | null,
  people: ReadonlyMap<string, string | null>,
): Verdict {
  const key = keyOf(reading, label);
  const written = slice(reading.text, label);
  if (key === 'a' && guest !== null)
    return named(reading, guest.id, 0.8, `“${written}:” is ${guest.name}, whom the introduction names`);
  const person = key === 'q' || key === 'a' ? null : (people.get(key) ?? null);
  if (person !== null) return named(reading, person, 0.9, `“${written}:” is ${nameOf(reading, person)}`);
  return {
    ...ABSENT,
    sourceKind: 'unnamed',
    sourceType: 'person',
    confidence: 0.9,
    evidence: [key === 'q' ? '“Q:” is whoever asks' : `“${written}:” stands before the words`],
  };
}

/** The people of the article by their names, and by the last words of those, in lower case; null where two share one. */
function peopleByName({ actors }: Reading): ReadonlyMap<string, string | null> {
  const people = new Map<string, string | null>();
  for (const { id, type, name, names } of actors.values()) {
    if (type !== 'PERSON') continue;
    for (const each of [name, ...names]) {
      const words = each.toLowerCase().replaceAll('’', "'").split(' ').slice(-4);
      for (let first = 0; first < words.length; first++) {
        const key = words.slice(first).join(' ');
        const other = people.get(key);
        people.set(key, other === undefined || other === id ? id : null);
      }
    }
  }
  return people;
}
