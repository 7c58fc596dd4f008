import type { ActorType, Analysis, MentionForm, QuotationKind, Span } from '../../engine/index.ts';
import type { Finding } from '../../findings/types.ts';

/** What is said of a mark besides its place: by the engine all that its layer has, by a person what was decided. */
export interface MarkValue {
  readonly type?: ActorType;
  /** The id of the actor that is meant; null where the name fits two. */
  readonly actor?: string | null;
  readonly form?: MentionForm;
  readonly scope?: 'file';
  readonly kind?: QuotationKind;
  readonly cue?: readonly Span[];
  readonly source?: readonly Span[];
  /** The id of the actor who speaks; null where nobody is named. */
  readonly speaker?: string | null;
  readonly label?: 'flag' | 'clean';
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
}

/**
 * Everything that can be decided about in an analysed article, layer by layer. `unattributed-claim` is left out: it has no identity of its
 * own, and who decides about it decides about its claim.
 */
export function suggestionsOf(
  { mentions, quotations, claims }: Analysis,
  findings: readonly Finding[],
): Suggestion[] {
  return [
    ...mentions.map((mention): Suggestion => {
      const { id, type, actor, form } = mention;
      return { id, layer: 'actor', spans: [spanOf(mention)], value: { type, actor, form } };
    }),
    ...quotations.map(({ id, kind, spans, attribution }): Suggestion => {
      const { cue, source, speaker } = attribution;
      return { id, layer: 'quotation', spans, value: { kind, cue, source, speaker } };
    }),
    ...claims.map((claim): Suggestion => {
      const { id, label } = claim;
      return { id, layer: 'claim', spans: [spanOf(claim)], value: { label } };
    }),
    ...findings
      .filter(({ rule }) => rule !== 'unattributed-claim')
      .map((finding): Suggestion => {
        const { id, rule } = finding;
        return { id, layer: 'finding', spans: [spanOf(finding)], value: { rule } };
      }),
  ];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
