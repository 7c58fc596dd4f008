import type { Article } from '../article/types.ts';
import { isFurniture } from '../article/types.ts';
import type { Inputs } from '../inputs.ts';
import type { Language, Token } from '../language/types.ts';
import type { Ranking } from '../tagging/ranking.ts';
import type { Span } from '../text/span.ts';
import { compareSpans, contains } from '../text/span.ts';
import { isJoined, judgeInner, judgeKind } from './kinds.ts';
import { PLAIN_CUES } from './lexicon.ts';
import { scanMarks } from './marks.ts';
import { defectsOf, pairMarks } from './pairs.ts';
import { placeFinder, type Place } from './place.ts';
import { readersSpan } from './readersSpan.ts';
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
    const joined = join(article, language, running, found);
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
function join(
  article: Article,
  { tokens, blocks }: Language,
  running: Running | null,
  found: readonly Draft[],
): Draft | null {
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
  const range = blocks[draft.block];
  if (changesSpeaker(tokens, draft.place, opening.place, range?.firstToken ?? 0)) return null;
  for (const span of opening.spans) draft.spans.push(span);
  // The convention asks for no closing mark before a paragraph that opens with one.
  draft.defects.splice(0, draft.defects.length, ...opening.defects);
  return opening;
}

/**
 * `“…,” said Sen. Ruth Moss. “It takes from us.`, and in the next paragraph `“It gives to them,” added Rep. Jim Clay.`: each has a cue with a name of its own, so that
 * the mark at the paragraph's head carries nothing on.
 */
function changesSpeaker(tokens: readonly Token[], before: Place, behind: Place, least: number): boolean {
  const speaker = speakerIn(tokens, Math.max(least, before.first - LONGEST_CUE), before.first - 1);
  const next = speakerIn(tokens, behind.end, behind.end + LONGEST_CUE);
  return speaker.length > 0 && next.length > 0 && !next.some((name) => speaker.includes(name));
}

/** How far from the passage its cue and the name beside it may reach. */
const LONGEST_CUE = 10;

/** The words with capitals beside a plain cue between two passages, but for places, days and whom somebody told. */
function speakerIn(tokens: readonly Token[], first: number, end: number): string[] {
  const words: Token[] = [];
  let cue = -1;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'quote') {
      words.length = 0;
      cue = -1;
    }
    if (PLAIN_CUES.has(token.lower)) cue = i;
    const governed =
      cue >= 0 &&
      (tokens[cue]?.lower === 'told' || /^(?:in|on|at|to|from|of)$/.test(tokens[i - 1]?.lower ?? ''));
    if (/^\p{Lu}\p{L}*\p{Ll}$/u.test(token.text) && !/^(?:He|She|They|It)$/.test(token.text) && !governed)
      words.push(token);
  }
  return cue < 0 ? [] : words.map(({ lower }) => lower);
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

/** Whether the passage ends with a full stop and is a sentence or more: it has a capital at its head, or a full stop inside, and no article before it. */
function isSpeech(tokens: readonly Token[], { first, end, sentenceFirst }: Place): boolean {
  // `The “North Channel’ is closed.`: the lost mark ended a name.
  if (first > sentenceFirst && /^(?:the|a|an|his|her|its|their)$/.test(tokens[first - 1]?.lower ?? ''))
    return false;
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
    const before = drafts[index - 1];
    const joined =
      before !== undefined &&
      passages[index - 1]?.kind === 'partial' &&
      isJoined(tokens, before.place, draft.place);
    const { kind, reason } =
      parent === undefined ? judgeKind(tokens, draft.place, terms, joined) : judgeInner(tokens, draft.place);
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
