import {
  contains,
  touches,
  type Actor,
  type Analysis,
  type Claim,
  type Mention,
  type Quotation,
  type Sentence,
  type Span,
} from '../engine/index.ts';
import type { Finding } from '../findings/types.ts';

/** What stands at one offset of an article: of everything, the innermost. */
export interface Place {
  readonly mention: Mention | null;
  /** The actor behind the mention. */
  readonly actor: Actor | null;
  readonly quotation: QuotationPlace | null;
  readonly sentence: Sentence | null;
  readonly claim: Claim | null;
  readonly findings: readonly Finding[];
}

export interface QuotationPlace {
  readonly quotation: Quotation;
  /** What of it stands there: its words, its cue or its source. */
  readonly part: 'words' | 'cue' | 'source';
  readonly span: Span;
}

/** Looks up an offset. A cursor behind a word's last letter still stands at the word, unless another begins there. */
export function placeAt(analysis: Analysis, findings: readonly Finding[], offset: number): Place {
  const mention = innermost(analysis.mentions, offset, (span) => span);
  const sentence = innermost(analysis.sentences, offset, (span) => span);
  const index = sentence === null ? -1 : analysis.sentences.indexOf(sentence);
  return {
    mention,
    actor: mention === null ? null : (actorById(analysis, mention.actor) ?? null),
    quotation: innermost(analysis.quotations.flatMap(quotationPlaces), offset, ({ span }) => span),
    sentence,
    claim: analysis.claims.find((claim) => claim.sentence === index) ?? null,
    findings: findings.filter((finding) => touches(finding, offset)),
  };
}

/** The actor with that id, or null. */
export function actorById(analysis: Analysis, id: string | null): Actor | null {
  return analysis.actors.find((actor) => actor.id === id) ?? null;
}

/** Every stretch that belongs to a quotation: cue, source and words. */
export function quotationPlaces(quotation: Quotation): QuotationPlace[] {
  const { cue, source } = quotation.attribution;
  return [
    ...cue.map((span) => ({ quotation, part: 'cue' as const, span })),
    ...source.map((span) => ({ quotation, part: 'source' as const, span })),
    ...quotation.spans.map((span) => ({ quotation, part: 'words' as const, span })),
  ];
}

/** The shortest span around the offset; spans that hold the unit behind the offset go before those that end there. */
function innermost<Item>(items: readonly Item[], offset: number, spanOf: (item: Item) => Span): Item | null {
  let best: Item | null = null;
  let bestRank = Infinity;
  for (const item of items) {
    const span = spanOf(item);
    if (!touches(span, offset)) continue;
    const holds = contains(span, { start: offset, end: offset + 1 });
    const rank = span.end - span.start + (holds ? 0 : 1e9);
    if (rank < bestRank) {
      best = item;
      bestRank = rank;
    }
  }
  return best;
}
