import type { CheckStatus } from '../../annotations/checks/types.ts';
import type { StandsBy } from '../../annotations/sidecar/types.ts';
import {
  isFurniture,
  type ActorType,
  type Analysis,
  type BlockLabel,
  type MentionForm,
  type QuotationKind,
  type Span,
} from '../../engine/index.ts';
import type { Finding } from '../../findings/types.ts';

/** What is said of a mark besides its place: by the engine all that its layer has, by a person what was decided. */
export interface MarkValue {
  readonly type?: ActorType;
  /** The id of the actor that is meant; null where the name fits two. */
  readonly actor?: string | null;
  readonly form?: MentionForm;
  /** What the actor is called, where a person says so. */
  readonly name?: string;
  readonly scope?: 'file';
  readonly kind?: QuotationKind;
  readonly cue?: readonly Span[];
  readonly source?: readonly Span[];
  /** The id of the actor who speaks; null where nobody is named. */
  readonly speaker?: string | null;
  readonly label?: 'flag' | 'clean';
  /** Why a sentence needs no source. */
  readonly reason?: StandsBy;
  /** Where a fact-checker is with the question whether it is true. */
  readonly status?: CheckStatus;
  /** What the author is asked. */
  readonly query?: string;
  /** A rule's id; a sidecar may know others than this version does. */
  readonly rule?: string;
  readonly note?: string;
}

/** Something that the engine or a rule says of an article, and that a person may decide about. */
export interface Suggestion {
  readonly id: string;
  readonly layer: 'actor' | 'quotation' | 'claim' | 'finding';
  /** The pieces, in order; at least one. */
  readonly spans: readonly Span[];
  readonly value: MarkValue;
  /** How sure the engine is that it is so, from 0 to 1, two places; of a quotation, how sure it is of who speaks. */
  readonly certainty: number;
  /**
   * Whether a reviewer is asked about it: about every name, but not about pronouns and descriptions, not about sentences that need no
   * source, and about nothing in teasers, notices and displayed quotations, which no figure counts. Who wants to may decide all the same.
   */
  readonly asked: boolean;
}

/**
 * Everything that can be decided about in an analysed article, layer by layer. `unattributed-claim` is left out: it has no identity of its
 * own, and who decides about it decides about its claim.
 */
export function suggestionsOf(
  { article, mentions, quotations, claims }: Analysis,
  findings: readonly Finding[],
): Suggestion[] {
  const isRead = (block: number): boolean => isReviewed(article.blocks[block]?.label);
  return [
    ...mentions.map((mention): Suggestion => {
      const { id, type, actor, form, confidence, block } = mention;
      const asked = form === 'name' && isRead(block);
      const value = { type, actor, form };
      return { id, layer: 'actor', spans: [spanOf(mention)], value, certainty: confidence, asked };
    }),
    ...quotations.map(({ id, kind, spans, attribution, block }): Suggestion => {
      const { cue, source, speaker, confidence } = attribution;
      const value = { kind, cue, source, speaker };
      return { id, layer: 'quotation', spans, value, certainty: confidence, asked: isRead(block) };
    }),
    ...claims.map((claim): Suggestion => {
      const { id, label, score } = claim;
      const asked = label === 'flag';
      const certainty = asked ? score : Math.round(100 - 100 * score) / 100;
      return { id, layer: 'claim', spans: [spanOf(claim)], value: { label }, certainty, asked };
    }),
    ...findings
      .filter(({ rule }) => rule !== 'unattributed-claim')
      .map((finding): Suggestion => {
        const { id, rule, strength } = finding;
        const spans = [spanOf(finding)];
        return { id, layer: 'finding', spans, value: { rule }, certainty: strength, asked: true };
      }),
  ];
}

/** Whether a reviewer goes through blocks with this label: through all that is the article's own. */
function isReviewed(label: BlockLabel | undefined): boolean {
  return label !== undefined && !isFurniture(label) && label !== 'pullquote';
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
