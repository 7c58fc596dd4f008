import { makeAnchor } from '../../annotations/anchors/makeAnchor.ts';
import { normalText } from '../../annotations/anchors/normalText.ts';
import { hasCheck, isCheckable } from '../../annotations/checks/fields.ts';
import type { ResolvedMark } from '../../annotations/decisions.ts';
import type { CheckableMark, QuotationMark, Signed } from '../../annotations/sidecar/types.ts';
import { bareSpan, isFurniture, type Analysis, type Quotation, type Span } from '../../engine/index.ts';
import { hull } from '../../findings/places.ts';
import { freeId, isSame, isSamePlace } from '../marks/placing.ts';
import { wholeWords } from '../marks/wholeUnits.ts';
import { placeNow } from './places.ts';

/** An article whose list somebody writes to. */
export interface Listable {
  readonly text: string;
  /** Everybody's decisions, found again in this text. */
  readonly marks: readonly ResolvedMark[];
  /** The entries of the private files. */
  readonly hidden: readonly CheckableMark[];
  /** The analysis under the decisions; asked for only where nobody decided about the words before. */
  readonly analysis: () => Analysis;
}

/** What is meant: something by its id, or what somebody selected; offsets are the text's. */
export type CheckPlace = { readonly id: string } | { readonly span: Span };

/** Something that can be on the list, as one person has it. */
export interface Listing {
  /**
   * The person's entry, or what it begins as: the words as they stand now and, without a field of the check, what is said of them. A
   * flagged claim that is put on the list is accepted, as whoever checks a sentence has read it; nothing is said of anything else.
   */
  readonly mark: CheckableMark;
  /** Whether it is on somebody's list. */
  readonly isListed: boolean;
}

/** A listing, or a sentence for people that says why there is none. */
export type ListingAnswer =
  ({ readonly ok: true } & Listing) | { readonly ok: false; readonly complaint: string };

/**
 * What somebody means to have checked. A selection that is exactly a sentence or a quotation is that one; any other becomes a claim of its
 * own, of whole words.
 */
export function listed(article: Listable, place: CheckPlace, signed: Signed): ListingAnswer {
  if ('span' in place) return selected(article, place.span, signed);
  const known = article.marks.filter(({ mark }) => mark.id === place.id && isCheckable(mark));
  if (known.length > 0) return decidedBefore(article, known, signed);
  if (article.marks.some(({ mark }) => mark.id === place.id)) return { ok: false, complaint: NOT_CHECKED };
  const { claims, quotations, mentions } = article.analysis();
  const claim = claims.find(({ id }) => id === place.id);
  if (claim !== undefined) return sentence(article, claim, signed);
  const quotation = quotations.find(({ id }) => id === place.id);
  if (quotation !== undefined) return quoted(article, quotation, signed);
  const isName = mentions.some(({ id }) => id === place.id);
  return { ok: false, complaint: isName ? NOT_CHECKED : `There is no ‘${place.id}’ in this article.` };
}

const NOT_CHECKED = 'Only claims and quotations are checked; select the words to put others on the list.';
const EMPTY = 'Select the words first.';
const GONE = 'The text has changed since this was selected; nothing was put on the list. Try again.';
const FURNITURE = 'Only the article’s own text is checked, not what the web page put around it.';

function selected(article: Listable, span: Span, signed: Signed): ListingAnswer {
  const { text } = article;
  if (span.start < 0 || span.end > text.length || span.start > span.end)
    return { ok: false, complaint: GONE };
  const trimmed = trim(text, span);
  if (trimmed.start >= trimmed.end) return { ok: false, complaint: EMPTY };
  const words = wholeWords(text, trimmed);
  const bare = bareSpan(text, words);
  if (bare.start >= bare.end) return { ok: false, complaint: EMPTY };
  const isIt = (other: Span | null): boolean => other !== null && isSame(bareSpan(text, other), bare);
  const analysis = article.analysis();
  const quotation = analysis.quotations.find(({ spans }) => isIt(hull(spans)));
  if (quotation !== undefined) return quoted(article, quotation, signed);
  const claim = analysis.claims.find(isIt);
  if (claim !== undefined) return sentence(article, claim, signed);
  const block = analysis.article.blocks.find(({ start, end }) => start <= words.start && words.start < end);
  if (block === undefined || isFurniture(block.label)) return { ok: false, complaint: FURNITURE };
  const known = at(article, 'claim', [words]);
  if (known.length > 0) return decidedBefore(article, known, signed);
  const taken = new Set([
    ...analysis.claims.map(({ id }) => id),
    ...article.marks.map(({ mark }) => mark.id),
  ]);
  const mark: CheckableMark = {
    id: freeId('claim', text, words, taken),
    layer: 'claim',
    spans: [makeAnchor(normalText(text), words)],
    decision: 'added',
    ...signed,
  };
  return { ok: true, mark, isListed: false };
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  return { start: Math.min(first, end), end: Math.max(first, start + words.trimEnd().length) };
}

function sentence(
  article: Listable,
  claim: Span & { readonly id: string; readonly label: 'flag' | 'clean' },
  signed: Signed,
): ListingAnswer {
  const span = { start: claim.start, end: claim.end };
  const known = at(article, 'claim', [span]);
  if (known.length > 0) return decidedBefore(article, known, signed);
  const mark: CheckableMark = {
    id: claim.id,
    layer: 'claim',
    spans: [makeAnchor(normalText(article.text), span)],
    ...(claim.label === 'flag' ? { decision: 'accepted', label: 'flag' } : { decision: 'unsure' }),
    ...signed,
  };
  return { ok: true, mark, isListed: false };
}

function quoted(article: Listable, { id, spans, attribution }: Quotation, signed: Signed): ListingAnswer {
  const known = at(article, 'quotation', spans);
  if (known.length > 0) return decidedBefore(article, known, signed);
  const normal = normalText(article.text);
  const [cue, source] = [attribution.cue[0], attribution.source[0]];
  const mark: CheckableMark = {
    id,
    layer: 'quotation',
    spans: spans.map((span) => makeAnchor(normal, span)),
    decision: 'unsure',
    ...(cue && { cue: makeAnchor(normal, cue) }),
    ...(source && { source: makeAnchor(normal, source) }),
    ...signed,
  };
  return { ok: true, mark, isListed: false };
}

/** Everybody's decisions on the very same words. */
function at({ marks }: Listable, layer: CheckableMark['layer'], place: readonly Span[]): ResolvedMark[] {
  const here = marks.filter(
    ({ mark, spans }) => mark.layer === layer && spans !== null && isSamePlace(spans, place),
  );
  // Of all that bear the id, also those whose words are others now.
  const ids = new Set(here.map(({ mark }) => mark.id));
  const [first] = ids;
  return marks.filter(({ mark }) => mark.id === first && isCheckable(mark));
}

/** What people decided about before: one's own entry, or one that says nothing yet beside those of others. */
function decidedBefore(article: Listable, known: readonly ResolvedMark[], signed: Signed): ListingAnswer {
  const isOnList = known.some(({ mark }) => isCheckable(mark) && hasCheck(mark));
  const own = known.find(({ mark }) => mark.by === signed.by);
  const like = own ?? known.find(({ decides }) => decides) ?? known[0];
  if (like === undefined || !isCheckable(like.mark)) return { ok: false, complaint: NOT_CHECKED };
  const isIntact = like.spans !== null && !like.stale;
  if (own !== undefined && isIntact) return { ok: true, mark: like.mark, isListed: isOnList };
  const present = isIntact ? like.spans : placeNow(known);
  const normal = normalText(article.text);
  const { id, layer } = like.mark;
  const spans = present?.map((span) => makeAnchor(normal, span)) ?? like.mark.spans;
  const base = { id, spans, decision: 'unsure' as const, ...signed };
  const mark: CheckableMark =
    layer === 'claim' ? { ...base, layer } : { ...base, layer, ...companions(known, normal) };
  return { ok: true, mark, isListed: isOnList };
}

/** The cue and the source of a quotation, by whoever's decision has them where they stand now. */
function companions(
  known: readonly ResolvedMark[],
  normal: ReturnType<typeof normalText>,
): Pick<QuotationMark, 'cue' | 'source'> {
  const cue = known.find((each) => each.cue !== null)?.cue;
  const source = known.find((each) => each.source !== null)?.source;
  return {
    ...(cue && { cue: makeAnchor(normal, cue) }),
    ...(source && { source: makeAnchor(normal, source) }),
  };
}
