import type { Quotation } from '../attribution/types.ts';
import { firstTokenEndingBehind } from '../language/tokenAt.ts';
import type { Token } from '../language/types.ts';
import type { Span } from '../text/span.ts';
import { COUNTING } from './lexiconSpeech.ts';
import { isFaceless } from './reportedSpeech.ts';

/** Whose words a token is: the article's own, a source's, a faceless crowd's, or words in marks that nobody is said to have said. */
export type Voice = 'own' | 'sourced' | 'crowd' | 'unsourced';

/** For each token of the article, who speaks. */
export interface Voices {
  readonly of: readonly Voice[];
  /** For each token, the words that name the source of its voice, or null. */
  readonly source: readonly (Span | null)[];
  /** For each token, 1 where a person said that it is nobody's words. */
  readonly denied: Uint8Array;
}

/**
 * Reads from the quotations who speaks at each token. Where quotations nest, a sourced one lends its source to all inside it. Cue and
 * source words belong to the voice that they introduce.
 */
export function readVoices(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  deniedSpans: readonly Span[] = [],
): Voices {
  const of = tokens.map((): Voice => 'own');
  const source = tokens.map((): Span | null => null);
  for (const { kind, spans, attribution } of quotations) {
    const voice = voiceOf(attribution, tokens);
    // Words without a source are missed where marks say that they are somebody's; else they are the article's own.
    if (kind === 'term' || (voice === 'unsourced' && kind === 'indirect')) continue;
    if (kind === 'indirect' && isNobody(attribution, tokens)) continue;
    const named = attribution.source[0] ?? null;
    for (const span of [...spans, ...attribution.cue, ...attribution.source]) {
      for (let i = firstTokenEndingBehind(tokens, span.start); i < tokens.length; i++) {
        const token = tokens[i];
        if (token === undefined || token.start >= span.end) break;
        if (of[i] === 'sourced') continue;
        of[i] = voice;
        source[i] = named;
      }
    }
  }
  const denied = new Uint8Array(tokens.length);
  for (const { start, end } of deniedSpans)
    denied.fill(1, firstTokenEndingBehind(tokens, start), firstTokenEndingBehind(tokens, end));
  return { of, source, denied };
}

/** A crowd is one without a face ('critics', 'many islanders'); 'protesters' or 'the researchers' are nameless, yet there is somebody to ask. */
function voiceOf(
  { sourceKind, sourceType, source }: Quotation['attribution'],
  tokens: readonly Token[],
): Voice {
  if (sourceKind === 'absent') return 'unsourced';
  if (sourceType === 'group' && source[0] !== undefined && beginsCounting(tokens, source[0])) return 'crowd';
  if (sourceKind === 'named' || sourceType !== 'crowd') return 'sourced';
  const faceless = source.some((span) => holdsFaceless(tokens, span));
  return faceless ? 'crowd' : 'sourced';
}

function beginsCounting(tokens: readonly Token[], { start }: Span): boolean {
  return COUNTING.has(tokens[firstTokenEndingBehind(tokens, start)]?.lower ?? '');
}

/** Whether the cue is a passive without anybody behind it: '…, it was reported'. */
function isNobody({ source, cue }: Quotation['attribution'], tokens: readonly Token[]): boolean {
  const [it] = source;
  const [verb] = cue;
  if (it === undefined || verb === undefined || it.end - it.start !== 2 || verb.start < it.end) return false;
  const first = firstTokenEndingBehind(tokens, it.start);
  return tokens[first]?.lower === 'it' && /^(?:is|was|has|had)$/.test(tokens[first + 1]?.lower ?? '');
}

function holdsFaceless(tokens: readonly Token[], { start, end }: Span): boolean {
  for (let i = firstTokenEndingBehind(tokens, start); i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= end) break;
    if (COUNTING.has(token.lower) || isFaceless(tokens, i)) return true;
  }
  return false;
}
