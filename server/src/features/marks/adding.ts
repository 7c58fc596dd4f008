import { makeAnchor } from '../../annotations/anchors/makeAnchor.ts';
import { normalText } from '../../annotations/anchors/normalText.ts';
import type { Layer, Mark, Signed } from '../../annotations/sidecar/types.ts';
import type { Span } from '../../engine/index.ts';
import { actorsOf, type Answer } from './deciding.ts';
import { freeId, isInTheWay, isSame, isSamePlace } from './placing.ts';
import { isForCheck, markRows, type MarkRow } from './rows.ts';
import { checkedSpan, readValues } from './values.ts';
import { viewOf, type MarkedArticle } from './view.ts';
import { sentenceAt, wholeWords } from './wholeUnits.ts';

/** A mark that somebody misses. The span counts units of the file. */
export interface Addition {
  readonly layer: Exclude<Layer, 'finding'>;
  readonly span: Span;
  /** `key=value` pairs. */
  readonly values: readonly string[];
  readonly note: string | undefined;
}

/**
 * The mark that a person adds where engine and people have none. Names and claims must keep clear of others of their layer, quotations may
 * stand inside of each other, and notes anywhere. None cuts a word, and a claim is a whole sentence.
 */
export function addedMark(article: MarkedArticle, addition: Addition, signed: Signed): Answer {
  const { layer, note } = addition;
  const { text, sidecars } = article;
  const span = checkedSpan(addition.span, article);
  if (typeof span === 'string') return { ok: false, complaint: span };
  const words = wholeWords(text, span);
  if (!isSame(words, span)) return { ok: false, complaint: cutsWord(article, span, words) };
  if (layer === 'note' && (note ?? '').trim() === '')
    return { ok: false, complaint: 'A note says something: --note TEXT.' };
  const view = viewOf(article, sidecars);
  const rows = markRows(text, view.suggestions, view.marks).filter((row) => row.layer === layer);
  const obstacle =
    layer === 'note'
      ? undefined
      : rows.find(
          (row) => isInTheWay(row, [span]) && !(isForCheck(row) && !isSamePlace(row.spans ?? [], [span])),
        );
  if (obstacle !== undefined) return { ok: false, complaint: inTheWay(obstacle, span) };
  const sentence = sentenceAt(view.analysis.sentences, span);
  if (layer === 'claim' && (sentence === null || !isSame(sentence, span)))
    return { ok: false, complaint: noSentence(article, span, sentence) };
  const context = { ...article, spans: [span], actors: actorsOf(article, view) };
  const read = readValues(layer, addition.values, context);
  if (!read.ok) return read;
  const normal = normalText(text);
  const { correction, cue, source } = read.values;
  const mark = {
    id: freeId(layer, text, span, new Set(rows.map(({ id }) => id))),
    layer,
    spans: [makeAnchor(normal, span)],
    decision: 'added',
    ...signed,
    ...correction,
    ...(cue && { cue: makeAnchor(normal, cue) }),
    ...(source && { source: makeAnchor(normal, source) }),
    ...(note !== undefined && note !== '' && { note }),
    // The fields of each layer are those that its values have.
  } as Mark;
  return { ok: true, mark };
}

function cutsWord({ text, shift }: MarkedArticle, span: Span, words: Span): string {
  return `${told(span, shift)} cuts a word in two. Whole words are ${told(words, shift)}: '${shown(text, words)}'.`;
}

function noSentence({ text, shift }: MarkedArticle, span: Span, sentence: Span | null): string {
  const rule = `${told(span, shift)} is no sentence, and a claim is a whole one.`;
  return sentence === null
    ? rule
    : `${rule} The sentence there is ${told(sentence, shift)}: '${shown(text, sentence)}'.`;
}

/** A span of the text as one of the file, as people give it. */
function told({ start, end }: Span, shift: number): string {
  return `${start + shift}-${end + shift}`;
}

function shown(text: string, { start, end }: Span): string {
  return end - start > 60 ? `${text.slice(start, start + 60)}…` : text.slice(start, end);
}

function inTheWay({ id, state, spans, layer }: MarkRow, span: Span): string {
  if (spans?.some((piece) => isSame(piece, span)) === true)
    return `This is ${id} already (${state}). Decide about it with 'marks set'.`;
  const rule =
    layer === 'quotation' ? 'Quotations may stand inside of each other, but not cross.' : NO_NESTING;
  return `This overlaps ${id} (${state}). ${rule}`;
}

const NO_NESTING =
  "Only quotations may stand inside of each other: change that one with 'marks set', or reject it first.";
