import type { Article } from '../article/types.ts';
import { isFurniture } from '../article/types.ts';
import type { Inputs } from '../inputs.ts';
import { firstTokenEndingBehind } from '../language/tokenAt.ts';
import type { Language, Token } from '../language/types.ts';
import type { Ranking } from '../tagging/ranking.ts';
import type { Span } from '../text/span.ts';
import { compareSpans, contains } from '../text/span.ts';
import { judgeInner, judgeKind } from './kinds.ts';
import { scanMarks } from './marks.ts';
import { defectsOf, pairMarks, type Pair } from './pairs.ts';
import type { Place } from './place.ts';
import { reportingVerb } from './reporting.ts';
import { readTurns } from './turns.ts';
import type { MarkDefect, MarkedPassage } from './types.ts';

/** A pair with the place where a reader takes it to end. */
interface Draft {
  readonly spans: Span[];
  readonly block: number;
  readonly defects: MarkDefect[];
  readonly place: Place;
  /** Whether it runs unclosed to its block's end, as a quotation does that goes on in the next paragraph. */
  readonly running: boolean;
  /** Its opening mark as written; empty where there is none. */
  readonly shape: string;
}

/** How many paragraphs one quotation may run over; beyond that a mark was lost long before. */
const LONGEST_SPEECH = 100;

/**
 * Finds the words between quotation marks, whole or broken, block by block, and joins what goes on over paragraphs. In order of
 * `compareSpans`; of two passages one holds the other or they are apart.
 */
export function findMarkedPassages(
  text: string,
  article: Article,
  language: Language,
  inputs: Inputs,
): MarkedPassage[] {
  const drafts = readDrafts(text, article, language);
  return nest(drafts, language.tokens, inputs.models.attribution?.terms ?? null);
}

/** Where the passages stand that lie inside no other, with their spans: what the classifier of terms is trained on. */
export function outerPlaces(
  text: string,
  article: Article,
  language: Language,
): { readonly place: Place; readonly span: Span }[] {
  let reach = -1;
  return readDrafts(text, article, language).flatMap(({ place, spans: [span, ...more] }) => {
    if (span === undefined || more.length > 0 || span.start < reach) return [];
    reach = span.end;
    return [{ place, span }];
  });
}

/** The passages before their kinds are told, in order of `compareSpans`. */
function readDrafts(text: string, article: Article, language: Language): Draft[] {
  const drafts: Draft[] = [];
  let running: Running | null = null;
  const turns = readTurns(text, article);
  for (let block = 0; block < article.blocks.length; block++) {
    const found = takeLabel(draftsOf(text, article, language, block), turns.get(block));
    if (found.length === 0) continue;
    const joined = join(article, running, found);
    for (const draft of found) if (draft !== joined) drafts.push(draft);
    running = runningAfter(running, found, joined, block);
  }
  const settled = drafts.map((draft) => ({ ...draft, defects: [...faultsOf(draft)] }));
  return withoutHouseStyle(text, settled).toSorted((a, b) => compareSpans(hull(a), hull(b)));
}

/**
 * Lets the passage that opens a turn of a quoted conversation begin behind the label that says who speaks, so that it is not joined to the turn
 * before it either. That no mark closes it is the convention of such loans.
 */
function takeLabel(found: readonly Draft[], words: number | undefined): readonly Draft[] {
  const [opening] = found;
  const [span] = opening?.spans ?? [];
  if (words === undefined || opening === undefined || span === undefined || words >= span.end) return found;
  const defects = opening.defects.filter(({ defect }) => defect !== 'unclosed');
  return [{ ...opening, spans: [{ start: words, end: span.end }], defects }, ...found.slice(1)];
}

/** A draft that its block leaves open, and that block. */
interface Running {
  readonly draft: Draft;
  readonly block: number;
}

/** What stands open behind a block: the last draft that does, or what it was joined to. */
function runningAfter(
  before: Running | null,
  found: readonly Draft[],
  joined: Draft | null,
  block: number,
): Running | null {
  const last = found.findLast((draft) => draft.running);
  if (last === undefined) return null;
  return { draft: last === joined && before !== null ? before.draft : last, block };
}

/**
 * Joins to what runs on from an earlier paragraph the draft that carries it on: one that opens the next paragraph, as the convention
 * asks, or the words up to a closing mark that nothing opens. Gives that draft, or null.
 */
function join(article: Article, running: Running | null, found: readonly Draft[]): Draft | null {
  const [opening] = found;
  if (running === null || opening === undefined) return null;
  const { draft, block } = running;
  if (draft.spans.length >= LONGEST_SPEECH) return null;
  if (!follows(article, block, opening.block)) return null;
  const to = article.blocks[opening.block];
  if (to === undefined) return null;
  const unopened = found.find(({ defects }) => defects.some(({ defect }) => defect === 'unopened'));
  if (unopened !== undefined) {
    // In a pair that stands open the second mark belongs to it, however many other passages lie in between.
    const end = unopened.spans[0]?.end ?? to.end;
    if (found.some((other) => other !== unopened && crosses(other, end))) return null;
    draft.spans.push({ start: to.start, end });
    draft.defects.splice(0, draft.defects.length);
    return unopened;
  }
  if (opening.spans[0]?.start !== to.start || opening.shape !== draft.shape) return null;
  for (const span of opening.spans) draft.spans.push(span);
  // The convention asks for no closing mark before a paragraph that opens with one.
  draft.defects.splice(0, draft.defects.length, ...opening.defects);
  return opening;
}

function crosses({ spans: [span] }: Draft, offset: number): boolean {
  return span !== undefined && span.start < offset && offset < span.end;
}

/** From so many paragraphs on, each opened by a mark, they are pages of another text: such a loan is often not closed. */
const QUOTED_PAGES = 4;

function faultsOf({ spans, defects }: Draft): readonly MarkDefect[] {
  return spans.length < QUOTED_PAGES ? defects : defects.filter(({ defect }) => defect !== 'unclosed');
}

/** `”` at both ends is how Swedes and Finns quote; where an article does so throughout, nothing is wrong. */
function withoutHouseStyle(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const isTurned = ({ at, mark }: MarkDefect): boolean =>
    mark === '“' && text.slice(at.start, at.end) === '”';
  const turned = drafts.filter(({ defects }) => defects.some(isTurned));
  if (turned.length < 2 || text.includes('“')) return drafts;
  return drafts.map((draft) => ({ ...draft, defects: draft.defects.filter((fault) => !isTurned(fault)) }));
}

/** The passages of one block. */
function draftsOf(text: string, article: Article, language: Language, index: number): Draft[] {
  const block = article.blocks[index];
  const range = language.blocks[index];
  if (block === undefined || range === undefined) return [];
  const start = article.dateline && contains(block, article.dateline) ? article.dateline.end : block.start;
  const prose = { start, end: block.end };
  const marks = scanMarks(text, prose);
  if (marks.length === 0) return [];
  const finder = placeFinder(language, range.firstToken, range.endToken);
  const holders: Span[] = [];
  return pairMarks(prose, marks).flatMap((pair) => {
    while (holders.length > 0 && (holders.at(-1)?.end ?? 0) <= pair.start) holders.pop();
    const read = readersSpan(text, language, finder, pair);
    // A reader's end that cuts an outer passage short cuts what stands inside it as well.
    const span = { start: read.start, end: Math.min(read.end, holders.at(-1)?.end ?? read.end) };
    if (span.end - span.start < 2) return [];
    holders.push(span);
    const defects = defectsOf({ ...pair, start: span.start }, span.end);
    const place = finder(span);
    const running = pair.close === null && span.end === block.end && isSpeech(language.tokens, place);
    return [{ spans: [span], block: index, defects, place, running, shape: pair.open?.shape ?? '' }];
  });
}

/** Finds the tokens and sentences that spans cover; the spans must come in order of their starts. */
type PlaceFinder = (span: Span) => Place;

function placeFinder({ tokens, sentences }: Language, first: number, end: number): PlaceFinder {
  return (span) => {
    const from = firstTokenEndingBehind(tokens, span.start, first, end);
    const to = firstTokenEndingBehind(tokens, span.end, from, end);
    const last = to < end && (tokens[to]?.start ?? span.end) < span.end ? to + 1 : to;
    const opening = sentenceAt(sentences, span.start);
    const closing = sentenceAt(sentences, span.end - 1);
    return {
      first: from,
      end: last,
      sentenceFirst: sentences[opening]?.firstToken ?? first,
      sentenceEnd: sentences[closing]?.endToken ?? end,
    };
  };
}

/** The index of the last sentence that starts at or before the offset. By halving. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Where a reader takes the passage to begin and end. Whole pairs stand as they are. */
function readersSpan(text: string, language: Language, finder: PlaceFinder, pair: Pair): Span {
  if (pair.open !== null && pair.close !== null) return { start: pair.start, end: pair.end };
  const { tokens } = language;
  if (pair.open === null) {
    const end = pair.end;
    const { sentenceFirst, end: endToken } = finder({ start: Math.max(pair.start, end - 2), end });
    return { start: unopenedStart(tokens, sentenceFirst, endToken, pair.start), end };
  }
  const place = finder({ start: pair.start, end: pair.end });
  const end = trimEnd(text, pair.start, unclosedEnd(language, place, pair));
  return { start: pair.start, end };
}

/** How many tokens back from its closing mark the cue of an unopened passage may stand. */
const LONGEST_UNOPENED = 400;

/** An unopened passage begins behind its cue (`he said, …”`), else with its sentence, or with the first word behind the passage before it. */
function unopenedStart(tokens: readonly Token[], first: number, end: number, least: number): number {
  for (let i = end - 2; i > Math.max(first, end - LONGEST_UNOPENED); i--) {
    if (!/^[,:]$/.test(tokens[i]?.text ?? '') || !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) continue;
    if (reportingVerb(tokens[i - 1]?.lower ?? '') !== null) return tokens[i + 1]?.start ?? least;
  }
  for (let i = firstTokenEndingBehind(tokens, least, first, end); i < end; i++)
    if ((tokens[i]?.start ?? 0) >= least) return tokens[i]?.start ?? least;
  return least;
}

/**
 * An unclosed passage ends before the cue that follows its comma (`“We lost, he said.`), else, where another passage
 * opens, with the sentence before that, else with the paragraph.
 */
function unclosedEnd({ tokens }: Language, place: Place, pair: Pair): number {
  let stop = -1;
  for (let i = place.first + 1; i < place.end; i++) {
    const text = tokens[i]?.text ?? '';
    if (/^[,!?]$/.test(text) && hasCueBehind(tokens, i + 1, place.end)) return tokens[i]?.end ?? pair.end;
    if (/^[.!?…]$/.test(text)) stop = i;
  }
  const beforeAnother = place.end < tokens.length && tokens[place.end]?.start === pair.end;
  return beforeAnother && stop >= 0 ? (tokens[stop]?.end ?? pair.end) : pair.end;
}

/** `Smith said`, `she told …`, `said Smith` within a few words. */
function hasCueBehind(tokens: readonly Token[], first: number, end: number): boolean {
  const isPlainCue = (i: number): boolean =>
    /^(?:said|says|told|added|asked|replied)$/.test(tokens[i]?.lower ?? '');
  if (isPlainCue(first)) return /^(?:\p{Lu}|the$|a$|an$|he$|she$)/u.test(tokens[first + 1]?.text ?? '');
  if (!/^(?:\p{Lu}|the$|a$|an$|he$|she$|they$)/u.test(tokens[first]?.text ?? '')) return false;
  for (let i = first + 1; i < Math.min(end, first + 6); i++) {
    if (isPlainCue(i)) return true;
    if (tokens[i]?.kind === 'punctuation') return false;
  }
  return false;
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Whether the passage ends with a full stop and is a sentence or more: it has a capital at its head, or a full stop inside. */
function isSpeech(tokens: readonly Token[], { first, end }: Place): boolean {
  const last = tokens[end - 1]?.text === ')' ? end - 2 : end - 1;
  if (!/[.!?…]$/.test(tokens[last]?.text ?? '')) return false;
  const head = tokens
    .slice(first, first + 3)
    .find((token) => token.kind === 'word' || token.kind === 'number');
  if (/^[\p{Lu}\p{N}]/u.test(head?.text ?? '')) return true;
  for (let i = first; i < last; i++) if (/^[.!?]$/.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Whether the block `to` is the very next one after `from`, of the same sort. */
function follows({ blocks }: Article, from: number, to: number): boolean {
  const [before, behind] = [blocks[from], blocks[to]];
  if (before === undefined || behind === undefined || to !== from + 1) return false;
  return isFurniture(before.label) === isFurniture(behind.label);
}

function hull({ spans }: Draft): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Gives each draft its kind and the passage that it stands inside of. */
function nest(drafts: readonly Draft[], tokens: readonly Token[], terms: Ranking | null): MarkedPassage[] {
  const passages: MarkedPassage[] = [];
  const holders: number[] = [];
  drafts.forEach((draft, index) => {
    const span = draft.spans[0] ?? hull(draft);
    while (holders.length > 0) {
      const holder = passages[holders.at(-1) ?? 0];
      if (holder?.spans.some((outer) => contains(outer, span)) === true) break;
      if ((holder?.spans.at(-1)?.end ?? 0) > span.start) break;
      holders.pop();
    }
    const parent = holders.findLast(
      (i) => passages[i]?.spans.some((outer) => contains(outer, span)) === true,
    );
    const { kind, reason } =
      parent === undefined ? judgeKind(tokens, draft.place, terms) : judgeInner(tokens, draft.place);
    const { spans, block, defects } = draft;
    passages.push({
      spans,
      kind: spans.length > 1 ? 'direct' : kind,
      parent: parent ?? null,
      block,
      defects,
      reason,
    });
    holders.push(index);
  });
  return passages;
}
