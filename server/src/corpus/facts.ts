import {
  isOwnProse,
  slice,
  type ActorType,
  type Analysis,
  type ClaimReason,
  type Quotation,
  type SourceKind,
  type Stance,
} from '../engine/index.ts';

/** What a corpus keeps of one article: small plain data, replaced whole when the article changes. Furniture and teasers do not count. */
export interface ArticleFacts {
  /** The words of its headline, or null. */
  readonly headline: string | null;
  /** The actors of the story, credits left out, in order of appearance. */
  readonly actors: readonly ActorFacts[];
  /** Every quotation but the terms, in order. */
  readonly quotations: readonly QuotationFacts[];
  /** The sentences that ask for a source, in order. */
  readonly flagged: readonly FlaggedClaim[];
}

export interface ActorFacts {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** The id of the registry's entry, or null. */
  readonly registry: string | null;
  readonly mentions: number;
  /** How many quotations are theirs; a quotation inside another one of the same speaker counts once. */
  readonly quotations: number;
}

export interface QuotationFacts {
  readonly id: string;
  readonly speaker: string | null;
  readonly sourceKind: SourceKind;
  readonly stance: Stance;
  /** What was said, marks included, its pieces parted by ' … '. */
  readonly words: string;
}

export interface FlaggedClaim {
  readonly id: string;
  readonly reason: ClaimReason | null;
  readonly words: string;
}

/** The facts of one article, from its analysis alone. */
export function articleFacts(analysis: Analysis): ArticleFacts {
  const { text, article } = analysis;
  const own = article.blocks.map(({ label }) => isOwnProse(label));
  const quotations = analysis.quotations.filter(({ block, kind }) => own[block] === true && kind !== 'term');
  const mentions = countBy(analysis.mentions.filter(({ block }) => own[block]).map(({ actor }) => actor));
  const spoken = countBy(withoutEchoes(quotations).map(({ attribution }) => attribution.speaker));
  const headline = article.blocks.find(({ label }) => label === 'headline');
  return {
    headline: headline === undefined ? null : slice(text, headline),
    actors: analysis.actors
      .filter(({ id, credit }) => !credit && mentions.has(id))
      .map(({ id, name, type, registry }) => ({
        id,
        name,
        type,
        registry,
        mentions: mentions.get(id) ?? 0,
        quotations: spoken.get(id) ?? 0,
      })),
    quotations: quotations.map(({ id, spans, attribution: { speaker, sourceKind, stance } }) => ({
      id,
      speaker,
      sourceKind,
      stance,
      words: spans.map((span) => slice(text, span)).join(' … '),
    })),
    flagged: analysis.claims
      .filter(({ label }) => label === 'flag')
      .map(({ id, reason, start, end }) => ({ id, reason, words: text.slice(start, end) })),
  };
}

/** The quotations without those that stand inside another one of the same speaker: the same words, reported once. */
function withoutEchoes(quotations: readonly Quotation[]): Quotation[] {
  const speakers = new Map(quotations.map(({ id, attribution }) => [id, attribution.speaker]));
  return quotations.filter(
    ({ parent, attribution }) => parent === null || speakers.get(parent) !== attribution.speaker,
  );
}

function countBy(ids: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
