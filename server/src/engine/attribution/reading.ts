import type { Actor, Actors, Mention } from '../actors/types.ts';
import type { Article } from '../article/types.ts';
import { firstTokenEndingBehind } from '../language/tokenAt.ts';
import type { Language, Sentence, Token } from '../language/types.ts';
import { isFinite } from '../quotations/finite.ts';
import { reportingVerb } from '../quotations/reporting.ts';
import { PARTS, tagParts, type PartTagger } from '../tagging/partsOfSpeech.ts';
import type { MarkedPassage } from '../quotations/types.ts';
import type { Span } from '../text/span.ts';

/** A range of indices into `tokens`, the end exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** One piece of a passage as its tokens. To the search for cues and clauses it is a single, closed unit. */
export interface Piece extends Range {
  /** Index into `passages`. */
  readonly passage: number;
}

/** One or more sentences of a block that no piece crosses the border of: where cue, source and words are looked for. */
export interface Stretch extends Range {
  readonly block: number;
}

/** Everything that attribution reads, indexed by token. Immutable. */
export interface Reading {
  readonly text: string;
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly mentions: readonly Mention[];
  readonly passages: readonly MarkedPassage[];
  readonly pieces: readonly Piece[];
  /** For each token the index of the piece that covers it, or -1. Terms and inner passages are read as plain words. */
  readonly pieceOf: Int32Array;
  /** For each token the index of the mention that covers it, or -1. */
  readonly mentionOf: Int32Array;
  /** For each token the index of its sentence, or -1 in a dateline. */
  readonly sentenceOf: Int32Array;
  readonly stretches: readonly Stretch[];
  /** For each token its part of speech, or null where no weights tell it. */
  readonly parts: Uint8Array | null;
}

/** Lays out the text for attribution. */
export function layOut(
  text: string,
  article: Article,
  language: Language,
  { actors, mentions }: Actors,
  passages: readonly MarkedPassage[],
  tagger: PartTagger | null = null,
): Reading {
  const { tokens, sentences } = language;
  const pieces = readPieces(tokens, passages);
  const pieceOf = new Int32Array(tokens.length).fill(-1);
  pieces.forEach(({ first, end }, i) => pieceOf.fill(i, first, end));
  const mentionOf = new Int32Array(tokens.length).fill(-1);
  mentions.forEach((mention, i) => {
    const { first, end } = tokenRange(tokens, mention);
    for (let t = first; t < end; t++) if (mentionOf[t] === -1) mentionOf[t] = i;
  });
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach(({ firstToken, endToken }, i) => sentenceOf.fill(i, firstToken, endToken));
  return {
    text,
    article,
    tokens,
    sentences,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    mentions,
    passages,
    pieces,
    pieceOf,
    mentionOf,
    sentenceOf,
    stretches: readStretches(tokens, sentences, pieces, pieceOf),
    parts: tagger === null ? null : tagParts(tagger, tokens),
  };
}

/** The tokens that a span touches. */
export function tokenRange(tokens: readonly Token[], span: Span): Range {
  const first = firstTokenEndingBehind(tokens, span.start);
  let end = first;
  while (end < tokens.length && (tokens[end]?.start ?? span.end) < span.end) end++;
  return { first, end };
}

/** The span of the text that a range covers. An empty range gives an empty span at the text's head. */
export function spanOfRange({ tokens }: Pick<Reading, 'tokens'>, { first, end }: Range): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** The word at `i` in lower case; empty beyond the text. */
export function lowerAt({ tokens }: Pick<Reading, 'tokens'>, i: number): string {
  return tokens[i]?.lower ?? '';
}

/** The end of the sentence that the token stands in, as a token index. */
export function sentenceEnd({ sentences, sentenceOf }: Reading, i: number): number {
  return sentences[sentenceOf[i] ?? -1]?.endToken ?? i + 1;
}

/** Whether the token is a finite verb and no part of a name. */
export function finiteAt(reading: Reading, i: number): boolean {
  return isFinite(reading.tokens, i) && mentionAt(reading, i)?.form !== 'name';
}

/** Whether the token is a finite verb by its part of speech, and no part of a name; false where parts are not known. */
export function isFinitePart(reading: Reading, i: number): boolean {
  return reading.parts?.[i] === FINITE && mentionAt(reading, i)?.form !== 'name';
}

const FINITE = PARTS.indexOf('finite');

/** The piece that covers the token, or undefined. */
export function pieceAt({ pieces, pieceOf }: Reading, i: number): Piece | undefined {
  // Asked for each token many times over: an index of -1 would be looked up as a name.
  const piece = pieceOf[i] ?? -1;
  return piece < 0 ? undefined : pieces[piece];
}

/** The mention that covers the token, or undefined. */
export function mentionAt({ mentions, mentionOf }: Reading, i: number): Mention | undefined {
  const mention = mentionOf[i] ?? -1;
  return mention < 0 ? undefined : mentions[mention];
}

/** Whether the stretch stands in a headline or the line under it, where verbs need not be finite. */
export function isHeadline({ article }: Reading, block: number): boolean {
  const label = article.blocks[block]?.label;
  return label === 'headline' || label === 'dek';
}

/** How far into a sentence its cue may stand for the words before it: `Miller, the mayor of the port, asked.` */
const LONGEST_OPENING = 24;

function readPieces(tokens: readonly Token[], passages: readonly MarkedPassage[]): Piece[] {
  return passages
    .flatMap(({ spans, parent, kind }, passage) =>
      parent === null && kind !== 'term'
        ? spans.map((span) => ({ passage, ...tokenRange(tokens, span) }))
        : [],
    )
    .toSorted((a, b) => a.first - b.first);
}

function readStretches(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  pieces: readonly Piece[],
  pieceOf: Int32Array,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const opening = sentences[i];
    if (opening === undefined) continue;
    let last = opening;
    for (let next = sentences[i + 1]; next?.block === opening.block; next = sentences[i + 1]) {
      const piece = pieces[pieceOf[last.endToken - 1] ?? -1];
      const crossed = piece !== undefined && piece.end > last.endToken;
      if (!crossed && !(piece !== undefined && beginsWithCue(tokens, next))) break;
      last = next;
      i++;
    }
    stretches.push({ first: opening.firstToken, end: last.endToken, block: opening.block });
  }
  return stretches;
}

/** Whether the sentence is nothing but a cue or a signature for the words before it: `“Who knows?” Miller asked on Friday.` */
function beginsWithCue(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  if (/^(?:--|[—–―])$/.test(tokens[firstToken]?.text ?? '')) return true;
  for (let i = firstToken; i < Math.min(endToken, firstToken + LONGEST_OPENING); i++) {
    const verb = reportingVerb(tokens[i]?.lower ?? '');
    if (verb === null && isFinite(tokens, i) && !/^(?:who|which)$/.test(tokens[i - 1]?.lower ?? ''))
      return false;
    if (verb === null || verb.form === 'ing' || verb.form === 'base') continue;
    if (verb.frame === 'judge' || i === firstToken) return false;
    return /^(?:[.,;:]|in|on|at|during|after|of|to|when|as|while|\p{Lu}.*day|\p{L}{4,}ly|yesterday|today|later|reporters|him|her|them|us|me)$/u.test(
      tokens[i + 1]?.lower ?? '.',
    );
  }
  return false;
}
