import { makeAnchor } from '../../annotations/anchors/makeAnchor.ts';
import { normalText } from '../../annotations/anchors/normalText.ts';
import { withoutCheck } from '../../annotations/checks/fields.ts';
import { resolveMarks, type ResolvedMark } from '../../annotations/decisions.ts';
import type { Mark, Signed } from '../../annotations/sidecar/types.ts';
import { bareSpan, overlaps, type Analysis, type Span } from '../../engine/index.ts';
import { keepingCheck } from '../checks/keeping.ts';
import { markOf, type Markable, type Verdict } from '../marking.ts';
import { settled, type Answer } from './deciding.ts';
import { isInTheWay, isSame, isSamePlace } from './placing.ts';
import { isForCheck, kindOf, markRows, placeKey, placeOf, type MarkRow } from './rows.ts';
import { suggestionsOf, type Suggestion } from './suggestions.ts';
import { sentenceAt, wholeWords } from './wholeUnits.ts';

/** An article in an editor, under the decisions that count, and without them. */
export interface Reviewable extends Markable {
  /** What the engine says without anybody's decisions; asked for where one of them hides what a new one is about. */
  readonly bare: () => Analysis;
}

/** What an id stands for in the present text. */
interface Subject {
  readonly suggestion: Suggestion | null;
  /** Where the suggestion comes from. */
  readonly markable: Markable;
  /** Everybody's decisions on it. */
  readonly marks: readonly ResolvedMark[];
  /** The reviewer's own among them. */
  readonly own: Mark | undefined;
  /** The one that counts. */
  readonly counting: ResolvedMark | undefined;
}

/**
 * Gives the mark that each verdict makes, or why it makes none. What a verdict leaves open is kept from the reviewer's own earlier
 * decision, so that type and identity, or speaker and kind, can be set one after the other.
 */
export function reviewDecider(article: Reviewable, signed: Signed): (verdict: Verdict) => Answer {
  const subjectOf = subjectFinder(article, signed.by);
  let rows: readonly MarkRow[] | null = null;
  const rowsOf = (): readonly MarkRow[] =>
    (rows ??= markRows(
      article.analysis.text,
      suggestionsOf(article.analysis, article.findings),
      article.marks,
    ));
  return (verdict) => {
    const subject = subjectOf(verdict.id);
    const { spans } = verdict;
    const complaint = spans === undefined ? null : misplaced(article, subject, verdict.id, spans, rowsOf);
    if (complaint !== null) return { ok: false, complaint };
    if (spans !== undefined && isLost(subject)) {
      const mark = restored(article, subject, spans, verdict, signed);
      return mark === null ? { ok: false, complaint: GONE } : { ok: true, mark };
    }
    if (isLost(subject)) return { ok: false, complaint: LOST };
    if (spans !== undefined && verdict.decision !== 'corrected')
      return { ok: false, complaint: 'Only a correction gives a mark another place.' };
    const mark = decided(subject, verdict, signed);
    if (mark === null) return { ok: false, complaint: GONE };
    return { ok: true, mark: spans === undefined ? mark : withoutTakenWords(subject, mark, spans) };
  };
}

export const GONE = 'The text has changed since this was offered; nothing was decided. Try again.';

const LOST =
  'These words are not in the article any more: say where the mark belongs now, or take the decision away.';

function subjectFinder(article: Reviewable, by: string): (id: string) => Subject {
  const { marks } = article;
  const shown = lookup(article);
  let bare: { readonly markable: Markable; readonly find: ReturnType<typeof lookup> } | null = null;
  const byId = new Map<string, ResolvedMark[]>();
  for (const each of marks) byId.set(each.mark.id, [...(byId.get(each.mark.id) ?? []), each]);
  return (id) => {
    const own = byId.get(id) ?? [];
    const counting = own.find(({ decides }) => decides);
    const places = own.flatMap((each) => placeKey(kindOf(each.mark), placeOf(each) ?? []));
    const subject = { marks: own, own: own.find(({ mark }) => mark.by === by)?.mark, counting };
    const suggestion = shown(id, places);
    if (suggestion !== null) return { ...subject, suggestion, markable: article };
    // What somebody rejected is not there any more; who decides otherwise decides about what the engine has there.
    if (counting === undefined || counting.mark.decision !== 'rejected')
      return { ...subject, suggestion: null, markable: article };
    if (bare === null) {
      const markable: Markable = { analysis: article.bare(), findings: article.findings, marks };
      bare = { markable, find: lookup(markable) };
    }
    return { ...subject, suggestion: bare.find(id, places), markable: bare.markable };
  };
}

/** Finds suggestions by id or, where somebody decided before, by place. */
function lookup({
  analysis,
  findings,
}: Markable): (id: string, places: readonly string[]) => Suggestion | null {
  const suggestions = suggestionsOf(analysis, findings);
  const byId = new Map(suggestions.map((each) => [each.id, each]));
  const byPlace = new Map(suggestions.map((each) => [placeKey(each, each.spans), each]));
  return (id, places) =>
    places.map((place) => byPlace.get(place)).find((each) => each !== undefined) ?? byId.get(id) ?? null;
}

function decided(
  { suggestion, markable, marks, own }: Subject,
  verdict: Verdict,
  signed: Signed,
): Mark | null {
  const note = verdict.note ?? own?.note;
  const asked = {
    ...verdict,
    id: suggestion?.id ?? verdict.id,
    correction: {
      ...(verdict.whole !== true && settled(verdict.decision, suggestion, own)),
      ...verdict.correction,
    },
    ...(note !== undefined && note !== '' && { note }),
  };
  const mark = markOf(markable, asked, signed, marks.length > 0 ? verdict.id : undefined);
  if (mark === null) return null;
  const isKept = own?.decision === 'added' && verdict.decision === 'accepted';
  return {
    ...mark,
    // Who says yes to an addition of theirs has added it all the same.
    ...(isKept && { decision: own.decision }),
  };
}

function isLost({ counting }: Subject): boolean {
  return counting?.orphan === true;
}

/** An orphan at its new place; what was decided stays what it was, but for what the verdict says besides. */
function restored(
  { analysis, marks }: Reviewable,
  { own, counting }: Subject,
  spans: readonly Span[],
  { correction, note }: Verdict,
  signed: Signed,
): Mark | null {
  const earlier = own ?? counting?.mark;
  if (earlier === undefined) return null;
  const { bulk: _bulk, ...kept } = withoutCheck(earlier);
  const normal = normalText(analysis.text);
  const places =
    earlier.layer === 'claim' ? spans.map((span) => sentenceAt(analysis.sentences, span) ?? span) : spans;
  const restoredMark = {
    ...kept,
    ...correction,
    ...(note !== undefined && { note }),
    spans: places.map((span) => makeAnchor(normal, span)),
    ...signed,
  } as Mark;
  const mark = keepingCheck(restoredMark, marks, undefined);
  if (mark.layer !== 'quotation') return mark;
  // The person has seen the place: a cue or a source that is not there any more is none.
  const { cue, source, ...bare } = mark;
  const [resolved] = resolveMarks(analysis.text, [
    { version: 1, complete: [], mutes: [], ticks: [], marks: [mark] },
  ]);
  return {
    ...bare,
    ...(cue && resolved?.cue && { cue: makeAnchor(normal, resolved.cue) }),
    ...(source && resolved?.source && { source: makeAnchor(normal, resolved.source) }),
  };
}

/** A quotation is attributed by no words that a person took into it. */
function withoutTakenWords({ suggestion, counting }: Subject, mark: Mark, spans: readonly Span[]): Mark {
  if (mark.layer !== 'quotation') return mark;
  const { cue, source, ...bare } = mark;
  const isOutside = (span: Span | null | undefined): boolean =>
    span != null && !spans.some((piece) => overlaps(piece, span));
  return {
    ...bare,
    ...(cue && isOutside(suggestion?.value.cue?.[0] ?? counting?.cue) && { cue }),
    ...(source && isOutside(suggestion?.value.source?.[0] ?? counting?.source) && { source }),
  };
}

/** Why a mark cannot stand there, in words for people, or null. */
function misplaced(
  { analysis }: Reviewable,
  subject: Subject,
  id: string,
  spans: readonly Span[],
  rowsOf: () => readonly MarkRow[],
): string | null {
  const { text } = analysis;
  const layer = subject.suggestion?.layer ?? subject.counting?.mark.layer;
  if (layer === undefined) return GONE;
  const fault = misshapen(text, spans);
  if (fault !== null) return fault;
  if (layer === 'claim' && !isLost(subject)) return 'A claim is always a whole sentence.';
  if (layer === 'finding') return 'A finding has the place that its rule gives it.';
  if (spans.length > 1 && layer !== 'quotation') return 'Only a quotation can have several pieces.';
  const present = subject.suggestion?.spans ?? (subject.counting && placeOf(subject.counting)) ?? [];
  const obstacle = obstacleTo(
    rowsOf().filter((row) => row.id !== id && !isSamePlace(row.spans ?? [], present)),
    layer,
    spans,
  );
  return obstacle === null ? null : blocked(obstacle);
}

/** Why these are no places of a mark, or null. */
function misshapen(text: string, spans: readonly Span[]): string | null {
  if (spans.length === 0) return 'A mark needs at least one word.';
  let end = 0;
  for (const span of spans) {
    if (span.start < end || span.start >= span.end || span.end > text.length) return GONE;
    if (!isSame(wholeWords(text, span), span)) return 'A mark cannot end in the middle of a word.';
    const words = text.slice(span.start, span.end);
    const bare = bareSpan(text, span);
    if (words.trim() !== words || bare.start >= bare.end) return 'A mark begins and ends with a word.';
    ({ end } = span);
  }
  return null;
}

/**
 * The decision that leaves no room for a mark of this layer. What only the engine suggests gives way to a person, and so
 * does what is there for a fact-check only; notes stand anywhere.
 */
export function obstacleTo(
  rows: readonly MarkRow[],
  layer: MarkRow['layer'],
  spans: readonly Span[],
): MarkRow | null {
  if (layer === 'note') return null;
  return (
    rows.find(
      (row) =>
        row.layer === layer &&
        row.state !== 'suggested' &&
        row.state !== 'rejected' &&
        !isForCheck(row) &&
        isInTheWay(row, spans),
    ) ?? null
  );
}

/** Says what is in the way, and what could be done. */
export function blocked({ layer, words, by, state }: MarkRow): string {
  const line = words.replaceAll(/\s+/g, ' ');
  const short = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  const rule =
    layer === 'quotation'
      ? 'Quotations may stand inside of each other, but they must not cross.'
      : layer === 'actor'
        ? 'Names must not overlap.'
        : 'Each sentence has one mark of its own.';
  return `This is in the way of ‘${short}’ (${state}${by === null ? '' : ` by ${by}`}). ${rule} Reject that one first, or choose other words.`;
}
