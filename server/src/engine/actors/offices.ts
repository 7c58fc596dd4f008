import type { Token } from '../language/types.ts';
import { tokenRuns, type TokenRun } from '../language/window.ts';
import type { Block } from '../article/types.ts';
import { compareSpans, overlaps, type Span } from '../text/span.ts';
import { startsWithCapital } from './capitals.ts';
import { foldLower } from './folding.ts';
import {
  IN_CAPITALS,
  NO_PORTFOLIO,
  NO_TITLES,
  OFFICES,
  OFFICES_IN_FULL,
  OFFICES_OF_SOMEBODY,
  PORTFOLIO_FIRST,
} from './lexiconOffices.ts';
import { PERSON_VERBS, TITLE_MODIFIERS } from './lexiconTitles.ts';
import type { FoldedTokens } from './phraseIndex.ts';
import { endsTitle, titleEnd } from './titles.ts';
import type { Actor, Mention } from './types.ts';

/** A title as it stands in the text, with whose office it is: `Norwegian foreign minister`, `head of the Rivers Board`. */
export interface Title extends Span {
  /** The id of the actor whom the text gives it, or null. */
  readonly actor: string | null;
}

/** What titles are looked for in. */
export interface TitledText {
  readonly article: { readonly blocks: readonly Block[] };
  readonly tokens: readonly Token[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
}

/**
 * Every title of the text, in order and disjoint: those that the text gives to persons, and offices that stand alone, such as `the foreign
 * minister`. A leading article is no part of one. Linear.
 */
export function findTitles(text: TitledText): Title[] {
  const { article, tokens, actors, mentions } = text;
  const folded = tokens.map(({ lower }) => foldLower(lower));
  const names = mentions.filter(({ form }) => form === 'name');
  const scene: Scene = {
    tokens,
    folded,
    nameAt: new Map(names.map((name) => [name.start, name])),
    nameEnding: new Map(names.map((name) => [name.end, name])),
    named: namedTokens(tokens, names),
  };
  const runs = tokenRuns(article.blocks, tokens);
  const given = actors
    .flatMap(({ id, roles }) => roles.map(({ start, end }) => ({ start, end, actor: id })))
    .flatMap((role) => givenTitle(scene, runs, role) ?? []);
  const seen = runs.flatMap((run) => titlesIn(scene, run));
  return disjoint(given, seen);
}

/** Words before a calling that make it an office: `chief engineer`. */
const RANKS = /^(?:chief|deputy|acting|vice|assistant)$/;

interface Scene extends FoldedTokens {
  /** The names by the offsets at which they begin and end. */
  readonly nameAt: ReadonlyMap<number, Mention>;
  readonly nameEnding: ReadonlyMap<number, Mention>;
  /** For each token, whether it belongs to a name. */
  readonly named: readonly boolean[];
}

function namedTokens(tokens: readonly Token[], names: readonly Mention[]): boolean[] {
  let next = 0;
  return tokens.map((token) => {
    while ((names[next]?.end ?? Infinity) <= token.start) next++;
    const name = names[next];
    return name !== undefined && overlaps(name, token);
  });
}

/**
 * A role without its article and the clause that goes on with it, with what it is for: of `a farmer whose fields are dry`, `farmer`. Null where
 * it tells of no office and no calling: `a resident`.
 */
function givenTitle(scene: Scene, runs: readonly TokenRun[], title: Title): Title | null {
  const { tokens, folded } = scene;
  const start = lowest(tokens.length, (i) => (tokens[i]?.start ?? 0) >= title.start);
  const stop = lowest(tokens.length, (i) => (tokens[i]?.start ?? 0) >= title.end);
  const run = runs[lowest(runs.length, (i) => (runs[i]?.end ?? 0) >= stop)] ?? { first: start, end: stop };
  // What stands in the paragraph before is no part of it.
  const from = Math.max(start, run.first);
  const isArticle = /^(?:the|an?)$/.test(tokens[from]?.lower ?? '');
  const isLonger = isArticle && (tokens[from + 1]?.start ?? Infinity) < title.end;
  const first = isLonger ? from + 1 : portfolioBefore(scene, run, from);
  let end = Math.max(first, from) + 1;
  while (
    (tokens[end]?.end ?? Infinity) <= title.end &&
    !/^(?:who|whose|whom|which|that)$/.test(tokens[end]?.lower ?? '')
  )
    end++;
  const isTitle = folded.slice(first, end).some((word) => endsTitle(word) && !NO_TITLES.has(word));
  if (!isTitle) return null;
  return { ...title, start: tokens[first]?.start ?? title.start, end: tokens[end - 1]?.end ?? title.end };
}

/** The lowest number below a limit for which something holds that holds for all behind it, too; else the limit. By halving. */
function lowest(limit: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Given and seen titles in the order of the text. Where two overlap a given one goes first, then the one that begins first. */
function disjoint(given: readonly Title[], seen: readonly Title[]): Title[] {
  const kept: { readonly title: Title; readonly isGiven: boolean }[] = [];
  const all = [
    ...given.map((title) => ({ title, isGiven: true })),
    ...seen.map((title) => ({ title, isGiven: false })),
  ].sort((a, b) => compareSpans(a.title, b.title) || Number(b.isGiven) - Number(a.isGiven));
  for (const each of all) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.title, each.title)) kept.push(each);
    else if (each.isGiven && !last.isGiven) kept[kept.length - 1] = each;
  }
  return kept.map(({ title }) => title);
}

function titlesIn(scene: Scene, run: TokenRun): Title[] {
  const titles: Title[] = [];
  for (let i = run.first; i < run.end; i++) {
    const end = titleEnd(scene, i, run.end);
    if (end === null) continue;
    const title = titleAt(scene, run, i, end);
    if (title !== null) titles.push(title);
    i = end - 1;
  }
  return titles;
}

/** The title whose words are the tokens from `first` to `end`, with whose it is; null where they are none here. */
function titleAt(scene: Scene, run: TokenRun, first: number, end: number): Title | null {
  const { tokens, folded, named } = scene;
  if (named.slice(first, end).includes(true)) return null;
  const words = folded.slice(first, end).filter((word) => !/^[-‐‑]$/.test(word));
  const [only, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length === 1 && NO_TITLES.has(only)) return null;
  if (IN_CAPITALS.has(last) && !startsWithCapital(tokens[end - 1]?.text ?? '')) return null;
  const opening = openingOf(scene, run, first);
  const stop = complementEnd(scene, run, end);
  const bearer = bearerAt(scene, end, run.end);
  const isOwned = opening.owned || (stop > end && named[stop - 1] === true);
  const isRanked = folded.slice(opening.first, first).some((word) => RANKS.test(word));
  const isOffice =
    isRanked ||
    OFFICES.has(last) ||
    OFFICES_IN_FULL.has(words.join('-')) ||
    (isOwned && OFFICES_OF_SOMEBODY.has(last) && !isGrade(folded[end] ?? ''));
  if (bearer === null && !isOffice) return null;
  const [from, to] = [tokens[opening.first], tokens[(bearer === null ? stop : end) - 1]];
  return from === undefined || to === undefined
    ? null
    : { start: from.start, end: to.end, actor: bearer?.actor ?? null };
}

/** Behind a word that is an adjective, too, what it describes: `the general election`, `chief reason`. */
function isGrade(word: string): boolean {
  return /^(?:election|elections|public|strike|reason|concern|assembly|council|manager|elect|office|race|vote)$/.test(
    word,
  );
}

/** The person whose name stands right behind a title, with a form of address between or without. */
function bearerAt({ tokens, nameAt, folded }: Scene, end: number, limit: number): Mention | null {
  for (let i = end; i < Math.min(end + 2, limit); i++) {
    const name = nameAt.get(tokens[i]?.start ?? -1);
    if (name !== undefined) return name.type === 'PERSON' ? name : null;
    if (!NO_TITLES.has(folded[i] ?? '')) return null;
  }
  return null;
}

/** Where a title begins, with its portfolio, its modifiers and whose it is before it: `former Norwegian climate minister`. */
function openingOf(
  scene: Scene,
  run: TokenRun,
  first: number,
): { readonly first: number; readonly owned: boolean } {
  let opening = modifiersBefore(scene, run, portfolioBefore(scene, run, first));
  const owner = ownerBefore(scene, run, opening);
  // `The harbour board's chief`: whose it is, is told, though by no name.
  if (owner === null) return { first: opening, owned: /^'s?$/.test(scene.folded[opening - 1] ?? '') };
  opening = modifiersBefore(scene, run, owner);
  return { first: opening, owned: true };
}

function modifiersBefore({ folded, tokens, named }: Scene, run: TokenRun, first: number): number {
  let opening = first;
  for (;;) {
    const hyphen = /^[-‐‑]$/.test(folded[opening - 1] ?? '') && tokens[opening]?.spaced === false ? 1 : 0;
    const before = opening - hyphen - 1;
    if (before < run.first || named[before] === true) return opening;
    const isJoined = hyphen === 1 && tokens[before]?.kind === 'word';
    if (!isJoined && !TITLE_MODIFIERS.has(folded[before] ?? '')) return opening;
    opening = before;
  }
}

/** Titles that mostly tell what they are for: `fisheries minister`, `project manager`. */
const FOR_SOMETHING =
  /^(?:ministers?|secretary|commissioner|chief|director|spokes(?:man|woman|person)|editor|judge|manager|officer|member|leader|engineer|adviser|advisor|coordinator|head|chairman|chairwoman|worker|correspondent|reporter|writer)$/;

/** `Fisheries minister`, `Climate Change Minister`: what the office is for. */
function portfolioBefore(scene: Scene, run: TokenRun, first: number): number {
  const { tokens, folded, named } = scene;
  if (!FOR_SOMETHING.test(folded[first] ?? '')) return first;
  const isWord = (i: number): boolean =>
    i >= run.first && tokens[i]?.kind === 'word' && named[i] !== true && !isOther(folded[i] ?? '');
  const isCapital = (i: number): boolean => startsWithCapital(tokens[i]?.text ?? '');
  let opening = first;
  if (isCapital(first)) while (isWord(opening - 1) && isCapital(opening - 1)) opening--;
  if (opening < first) return opening;
  const before = folded[first - 2] ?? '';
  const isShown =
    first - 2 < run.first ||
    named[first - 2] === true ||
    tokens[first - 2]?.kind !== 'word' ||
    isCapital(first - 2) ||
    /^(?:the|an?|'s?|its|their|his|her|deputy|former|acting)$/.test(before);
  const isPlain = isWord(first - 1) && (folded[first - 1]?.length ?? 0) > 3 && tokens[first]?.spaced === true;
  return isPlain && isShown ? first - 1 : first;
}

/** Whether a word before a title says nothing of what it is for. */
function isOther(word: string): boolean {
  return NO_PORTFOLIO.has(word) || PERSON_VERBS.has(word) || TITLE_MODIFIERS.has(word) || word.endsWith('ly');
}

/** The first token of the name of a state or a body right before a title, with or without a possessive. */
function ownerBefore({ tokens, folded, nameEnding }: Scene, run: TokenRun, first: number): number | null {
  const possessive = /^'s?$/.test(folded[first - 1] ?? '') ? 1 : 0;
  const last = first - possessive - 1;
  const owner = nameEnding.get(tokens[last]?.end ?? -1);
  if (last < run.first || owner === undefined || owner.type === 'PERSON') return null;
  let start = last;
  while (start > run.first && (tokens[start]?.start ?? 0) > owner.start) start--;
  return start;
}

/** Who is sent to somebody: `ambassador to the League`. */
const SENT = /^(?:ambassador|envoy|representative|adviser|advisor|delegate|consul|secretary|assistant)s?$/;

/** How many small words may stand between 'of' and the name of whose office it is. */
const MOST_BETWEEN = 5;

/** The end of what a title goes on with: `of justice`, `for the self-proclaimed state of X`, `to the League`; else its own. */
function complementEnd(scene: Scene, run: TokenRun, end: number): number {
  let stop = end;
  for (let next = complementOnce(scene, run, stop); next > stop; next = complementOnce(scene, run, stop))
    stop = next;
  return stop;
}

function complementOnce(scene: Scene, run: TokenRun, end: number): number {
  const { tokens, folded, nameAt } = scene;
  const isJoint =
    /^(?:of|for|at)$/.test(folded[end] ?? '') || (folded[end] === 'to' && SENT.test(folded[end - 1] ?? ''));
  if (end >= run.end || !isJoint) return end;
  for (let i = end + 1; i < Math.min(run.end, end + 2 + MOST_BETWEEN); i++) {
    const name = nameAt.get(tokens[i]?.start ?? -1);
    if (name !== undefined) return name.type === 'PERSON' ? end : tokensEnd(tokens, i, name.end);
    const isPlain = tokens[i]?.kind === 'word' || /^[-‐‑]$/.test(folded[i] ?? '');
    if (!isPlain || /^(?:who|which|that|and|said|was|is|has|had|were|will|to)$/.test(folded[i] ?? '')) break;
  }
  return fieldEnd(scene, run, end);
}

function tokensEnd(tokens: readonly Token[], from: number, offset: number): number {
  let end = from;
  while ((tokens[end]?.start ?? Infinity) < offset) end++;
  return end;
}

/** `Minister of foreign affairs`, `minister for health`, `Minister of Higher Education and Research`. */
function fieldEnd({ tokens, folded, named }: Scene, run: TokenRun, end: number): number {
  if (!/^(?:ministers?|secretary)$/.test(folded[end - 1] ?? '') || !/^(?:of|for)$/.test(folded[end] ?? ''))
    return end;
  const isWord = (i: number): boolean => i < run.end && tokens[i]?.kind === 'word' && named[i] !== true;
  const isCapital = (i: number): boolean => isWord(i) && startsWithCapital(tokens[i]?.text ?? '');
  let last = folded[end + 1] === 'the' ? end + 2 : end + 1;
  if (!isWord(last)) return end;
  if (PORTFOLIO_FIRST.has(folded[last] ?? '') && isWord(last + 1)) return last + 2;
  if (!isCapital(last)) return last + 1;
  while (isCapital(last) || (folded[last] === 'and' && isCapital(last + 1))) last++;
  return last;
}
