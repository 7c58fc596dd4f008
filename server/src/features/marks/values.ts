import { suggest } from '../../annotations/suggest.ts';
import type { Layer } from '../../annotations/sidecar/types.ts';
import { overlaps, type Span } from '../../engine/index.ts';
import type { Correction } from '../marking.ts';

/** What a person says of a mark besides its place. */
export interface Values {
  readonly correction: Correction;
  readonly cue?: Span;
  readonly source?: Span;
}

/** What values are checked against. */
export interface ValueContext {
  /** The mark's own pieces: its cue and its source stand outside of them. */
  readonly spans: readonly Span[];
  /** The text that offsets count, and how many units of the file stand before it: its byte order mark. */
  readonly text: string;
  readonly shift: number;
  /** The actors of article and registry. */
  readonly actors: readonly KnownActor[];
}

export interface KnownActor {
  readonly id: string;
  readonly name: string;
}

/** The values, or why they are none: a sentence for people. */
export type ReadValues =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly complaint: string };

/** What one `key=value` says, or why it says nothing. */
type Reader = (given: string, context: ValueContext) => ValuesPart | string;

interface ValuesPart {
  readonly correction?: Correction;
  readonly cue?: Span;
  readonly source?: Span;
}

/** The fields of each layer that a person sets. */
const READERS: Readonly<Record<Layer, Readonly<Record<string, Reader>>>> = {
  actor: {
    type: oneOf(['PERSON', 'ORG', 'PLACE', 'GROUP'], (type) => ({ correction: { type } })),
    actor: (given) =>
      /^\S+$/.test(given)
        ? { correction: { actor: given } }
        : `'actor' is an id, one word without spaces, not '${given}'.`,
    name: (given) =>
      given === '' ? "'name' says what the actor is called." : { correction: { name: given } },
    scope: oneOf(['file'], (scope) => ({ correction: { scope } })),
  },
  quotation: {
    kind: oneOf(['direct', 'partial', 'indirect', 'term'], (kind) => ({ correction: { kind } })),
    speaker: readSpeaker,
    cue: (given, context) => placed(given, context, (cue) => ({ cue })),
    source: (given, context) => placed(given, context, (source) => ({ source })),
  },
  claim: { label: oneOf(['flag', 'clean'], (label) => ({ correction: { label } })) },
  finding: {},
  note: {},
};

/** Reads `key=value` pairs as fields of a layer, each given at most once. */
export function readValues(layer: Layer, pairs: readonly string[], context: ValueContext): ReadValues {
  const readers = READERS[layer];
  const parts: ValuesPart[] = [];
  const met = new Set<string>();
  for (const pair of pairs) {
    const cut = pair.indexOf('=');
    if (cut < 1) return failed(`'${pair}' is no value. Write key=value, such as ${EXAMPLES[layer]}.`);
    const key = pair.slice(0, cut);
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (reader === undefined) return failed(unknownKey(layer, key));
    if (met.has(key)) return failed(`'${key}' is given twice; say it once.`);
    met.add(key);
    const part = reader(pair.slice(cut + 1).trim(), context);
    if (typeof part === 'string') return failed(part);
    parts.push(part);
  }
  const correction = Object.assign({}, ...parts.map((part) => part.correction)) as Correction;
  return { ok: true, values: Object.assign({}, ...parts, { correction }) as Values };
}

/** The fields of a layer that a person sets. */
export function fieldsOf(layer: Layer): string[] {
  return Object.keys(READERS[layer]);
}

/** What a value of the layer looks like, for messages. */
const EXAMPLES: Readonly<Record<Layer, string>> = {
  actor: 'type=ORG',
  quotation: 'speaker=ada-thorne',
  claim: 'label=clean',
  finding: 'label=clean',
  note: 'label=clean',
};

function failed(complaint: string): ReadValues {
  return { ok: false, complaint };
}

function unknownKey(layer: Layer, key: string): string {
  const keys = fieldsOf(layer);
  const what = `A mark of the layer '${layer}'`;
  if (keys.length === 0) return `${what} has no value that could be set.`;
  return `${what} has no '${key}'. What can be set is: ${keys.join(', ')}.`;
}

/** A reader of one of a few words. */
function oneOf<const Word extends string>(
  words: readonly Word[],
  part: (word: Word) => ValuesPart,
): (given: string) => ValuesPart | string {
  return (given) => {
    const word = words.find((each) => each === given);
    if (word !== undefined) return part(word);
    return words.length === 1
      ? `Only '${words[0]}' can stand here, not '${given}'.`
      : `'${given}' is none of ${words.join(', ')}.`;
  };
}

/** Nothing and `null` say that nobody is named; a name that only one actor has stands for its id. */
function readSpeaker(given: string, { actors }: ValueContext): ValuesPart | string {
  if (given === '' || given === 'null') return { correction: { speaker: null } };
  const known = actors.find(({ id }) => id === given);
  if (known !== undefined) return { correction: { speaker: known.id } };
  const [named, ...others] = actors.filter(({ name }) => name === given);
  if (named !== undefined && others.length === 0) return { correction: { speaker: named.id } };
  const near = suggest(given, [...actors.map(({ id }) => id), ...actors.map(({ name }) => name)]);
  const nearId = actors.find(({ id, name }) => id === near || name === near)?.id;
  return [
    `There is no actor '${given}' in the article or its registry.`,
    ...(nearId === undefined ? [] : [`Do you mean '${nearId}'?`]),
    "Leave it empty, 'speaker=', to say that nobody is named.",
  ].join(' ');
}

function placed(given: string, context: ValueContext, part: (span: Span) => ValuesPart): ValuesPart | string {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(given) ?? [];
  if (start === undefined || end === undefined)
    return `'${given}' is no place. Write START-END, two offsets into the file, such as 262-266.`;
  const span = { start: Number(start), end: Number(end) };
  const found = checkedSpan(span, context);
  if (typeof found === 'string') return found;
  return context.spans.some((piece) => overlaps(piece, found))
    ? `${given} lies within the quotation itself.`
    : part(found);
}

/** A span of the file, half-open and in UTF-16 units, as one of the text; or why it is none. */
export function checkedSpan(
  { start, end }: Span,
  { text, shift }: Pick<ValueContext, 'text' | 'shift'>,
): Span | string {
  const told = `${start}-${end}`;
  if (start >= end) return `${told} is empty: the end must lie behind the start.`;
  if (end > text.length + shift)
    return `${told} reaches beyond the end of the file, which has ${text.length + shift} UTF-16 units.`;
  if (start < shift) return `${told} begins in the byte order mark of the file.`;
  const span = { start: start - shift, end: end - shift };
  const words = text.slice(span.start, span.end);
  if (words.trim() !== words) return `${told} begins or ends with a blank: '${shown(words)}'.`;
  if (splitsPair(text, span.start) || splitsPair(text, span.end)) return `${told} cuts a character in two.`;
  return span;
}

/** Several spans of the file as the pieces of one mark, or why they are none. */
export function checkedPieces(
  spans: readonly Span[],
  context: Pick<ValueContext, 'text' | 'shift'>,
): readonly Span[] | string {
  const pieces: Span[] = [];
  for (const span of spans) {
    const piece = checkedSpan(span, context);
    if (typeof piece === 'string') return piece;
    if (piece.start < (pieces.at(-1)?.end ?? 0))
      return `${span.start}-${span.end} does not stand behind the piece before it.`;
    pieces.push(piece);
  }
  return pieces;
}

function shown(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40)}…` : words;
}

/** Whether the offset stands between the two halves of a character. */
function splitsPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
