import { makeAnchor } from '../../annotations/anchors/makeAnchor.ts';
import { normalText } from '../../annotations/anchors/normalText.ts';
import type { Layer, Mark, Signed } from '../../annotations/sidecar/types.ts';
import { bareSpan, overlaps, type Analysis, type Span } from '../../engine/index.ts';
import { tokensIn } from '../../findings/words.ts';
import type { Correction } from '../marking.ts';
import { freeId, isSame } from './placing.ts';
import { blocked, GONE, obstacleTo, reviewDecider, type Reviewable } from './reviewing.ts';
import { markRows, type MarkRow } from './rows.ts';
import { suggestionsOf, type MarkValue } from './suggestions.ts';
import { sentenceAt, wholeWords } from './wholeUnits.ts';

/** What somebody selected in an editor, and what it is. */
export interface Selected {
  readonly layer: Exclude<Layer, 'finding'>;
  /** As selected: it may cut words, hold blanks at its ends, or be empty. */
  readonly span: Span;
  readonly value: Correction & { readonly cue?: Span; readonly source?: Span };
  readonly note?: string;
}

/** The mark, or a sentence for people that says why there is none. */
export type ByHand =
  { readonly ok: true; readonly mark: Mark } | { readonly ok: false; readonly complaint: string };

/**
 * The mark that a selection becomes: whole words, of a claim the whole sentence. Where the engine or a person has these very words already,
 * it is a decision about them; what the engine suggests across them gives way, what a person decided does not.
 */
export function markByHand(article: Reviewable, selected: Selected, signed: Signed): ByHand {
  const { analysis, findings, marks } = article;
  const { text } = analysis;
  const { layer, value, note = '' } = selected;
  const span = placeOf(analysis, selected);
  if (typeof span === 'string') return { ok: false, complaint: span };
  if (layer === 'note' && note.trim() === '') return { ok: false, complaint: 'A note needs a few words.' };
  const cut = companionFault(text, span, value);
  if (cut !== null) return { ok: false, complaint: cut };
  const suggestions = suggestionsOf(analysis, findings);
  const rows = markRows(text, suggestions, marks).filter((row) => row.layer === layer);
  const present = layer === 'note' ? undefined : rows.find((row) => isOn(text, row, span));
  if (present !== undefined) return decidedAnew(article, present, selected, signed);
  const obstacle = obstacleTo(rows, layer, [span]);
  if (obstacle !== null) return { ok: false, complaint: blocked(obstacle) };
  const normal = normalText(text);
  const { cue, source, ...correction } = value;
  const mark = {
    id: freeId(
      layer,
      text,
      span,
      new Set([...marks.map(({ mark: { id } }) => id), ...rows.map(({ id }) => id)]),
    ),
    layer,
    spans: [makeAnchor(normal, span)],
    decision: 'added',
    ...signed,
    ...ownValues(layer, analysis, span, correction),
    ...(layer === 'quotation' && cue && { cue: makeAnchor(normal, cue) }),
    ...(layer === 'quotation' && source && { source: makeAnchor(normal, source) }),
    ...(note.trim() !== '' && { note }),
    // The fields of each layer are those that `ownValues` gives it.
  } as Mark;
  return { ok: true, mark };
}

/** The words that are meant by a selection, or why none are. */
function placeOf(analysis: Analysis, { layer, span }: Selected): Span | string {
  const { text, sentences, article } = analysis;
  if (span.start < 0 || span.end > text.length || span.start > span.end) return GONE;
  const trimmed = trim(text, span);
  if (layer === 'claim') {
    const sentence = sentenceAt(sentences, trimmed);
    const block = sentences.find((each) => sentence !== null && isSame(each, sentence))?.block ?? -1;
    if (sentence === null) return 'There is no sentence here.';
    return article.blocks[block]?.label === 'body'
      ? { start: sentence.start, end: sentence.end }
      : 'Only sentences of the article’s own text are claims, not its headlines, captions and notices.';
  }
  const words = wholeWords(text, layer === 'actor' ? withoutMarks(analysis, trimmed) : trimmed);
  const bare = bareSpan(text, words);
  if (bare.start < bare.end || (layer === 'note' && words.start < words.end)) return words;
  if (layer !== 'note') return 'Select the words first.';
  const near = nearestWord(text, span.start);
  return near ?? 'There is no word here that a note could stand at.';
}

/** A name without the quotation marks and punctuation around it; the full stop of an abbreviation belongs to it. */
function withoutMarks(analysis: Analysis, span: Span): Span {
  const words = tokensIn(analysis, span).filter(({ kind }) => kind !== 'quote' && kind !== 'punctuation');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return span;
  return { start: Math.max(span.start, first.start), end: Math.min(span.end, last.end) };
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  return { start: Math.min(first, end), end: Math.max(first, start + words.trimEnd().length) };
}

/** The word that stands next on the line, else the one before. */
function nearestWord(text: string, offset: number): Span | null {
  const behind = /[^\S\r\n]*\S/y;
  behind.lastIndex = offset;
  if (behind.test(text)) return wholeWords(text, { start: behind.lastIndex - 1, end: behind.lastIndex });
  const before = text.slice(0, offset).trimEnd().length;
  return before === 0 ? null : wholeWords(text, { start: before - 1, end: before });
}

/** Whether a mark has these words; quotation marks and punctuation at the ends do not count. */
function isOn(text: string, { spans }: MarkRow, span: Span): boolean {
  const [only, ...others] = spans ?? [];
  return only !== undefined && others.length === 0 && isSame(bareSpan(text, only), bareSpan(text, span));
}

function companionFault(text: string, span: Span, { cue, source }: Selected['value']): string | null {
  for (const each of [cue, source]) {
    if (each === undefined) continue;
    if (each.start >= each.end || each.end > text.length) return GONE;
    if (!isSame(wholeWords(text, each), each)) return 'A cue or a source cannot cut a word.';
    if (overlaps(each, span)) return 'Cue and source stand outside of the quotation.';
  }
  return null;
}

/** A decision about what is there: that it is right or, with values that are other ones, what is. */
function decidedAnew(article: Reviewable, row: MarkRow, selected: Selected, signed: Signed): ByHand {
  const { cue, source, ...given } = selected.value;
  const claimed: Correction = selected.layer === 'claim' ? { label: 'flag' } : given;
  const correction = differing(claimed, row.state === 'rejected' ? {} : row.value);
  const isOther = Object.keys(correction).length > 0 || cue !== undefined || source !== undefined;
  const decision = isOther ? 'corrected' : 'accepted';
  const { note } = selected;
  const verdict = { id: row.id, decision, correction, ...(note !== undefined && { note }) } as const;
  const answer = reviewDecider(article, signed)(verdict);
  if (!answer.ok) return answer;
  const { mark } = answer;
  if (mark.layer !== 'quotation') return { ok: true, mark };
  const normal = normalText(article.analysis.text);
  return {
    ok: true,
    mark: {
      ...mark,
      ...(cue && { cue: makeAnchor(normal, cue) }),
      ...(source && { source: makeAnchor(normal, source) }),
    },
  };
}

function differing(given: Correction, present: MarkValue): Correction {
  const entries = Object.entries(given) as [keyof Correction, unknown][];
  return Object.fromEntries(entries.filter(([key, value]) => value !== undefined && present[key] !== value));
}

/** The fields of the layer; a quotation without marks is an indirect one, unless it is said what it is. */
function ownValues(
  layer: Layer,
  { text, actors }: Analysis,
  { start, end }: Span,
  given: Correction,
): Correction {
  switch (layer) {
    case 'actor': {
      // Who is meant says of which type the name is.
      const type = given.type ?? actors.find(({ id }) => id === given.actor)?.type;
      return { ...(type && { type }), ...picked(given, ['actor', 'name']) };
    }
    case 'quotation': {
      const isMarked = /^["“”„«‘'’]|["“”»’'][.,;:!?]?$/u.test(text.slice(start, end));
      // A name is that of a speaker whom neither article nor registry know.
      const said = picked(
        given,
        typeof given.speaker === 'string' ? ['kind', 'speaker', 'name'] : ['kind', 'speaker'],
      );
      return { kind: isMarked ? 'direct' : 'indirect', ...said };
    }
    case 'claim':
      return { label: 'flag' };
    case 'finding':
    case 'note':
      return {};
  }
}

function picked(given: Correction, keys: readonly (keyof Correction)[]): Correction {
  return Object.fromEntries(keys.filter((key) => given[key] !== undefined).map((key) => [key, given[key]]));
}
