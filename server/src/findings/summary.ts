import type { Analysis, ClaimReason, Span } from '../engine/index.ts';
import type { Finding } from './types.ts';

/**
 * From more unsourced sentences than this on, an article is asked about them once. It would otherwise be covered with the same question;
 * eight is about what fits on a screen, and the author knows by then what is missing.
 */
export const SUMMARISE_ABOVE = 8;

/** What each reason is called where several sentences share it. */
const KINDS: Readonly<Record<ClaimReason, string>> = {
  accusation: 'accusations',
  motive: 'motives and beliefs',
  cause: 'causes',
  forecast: 'forecasts',
  judgement: 'judgements',
  number: 'figures',
  'hidden-event': 'events out of sight',
  'vague-source': 'views of people without a name',
  'passive-source': 'views that nobody holds',
};

/** The one finding that stands for all unsourced sentences of an article, at its head, with the list of them. */
export function summaryOf(analysis: Analysis, claims: readonly Finding[]): Omit<Finding, 'id' | 'severity'> {
  return {
    rule: 'unattributed-claim',
    ...headOf(analysis),
    message: `${claims.length} sentences of this article give no source for what they assert.`,
    evidence: kindsOf(analysis, claims),
    strength: 1,
    lists: claims.map(({ id, start, end, message }) => ({ id, start, end, message })),
  };
}

/** Where something about the whole article is shown: its headline, else its first sentence, since a date or a notice may stand above that. */
export function headOf({ article: { blocks }, sentences, text }: Analysis): Span {
  const head =
    blocks.find(({ label }) => label === 'headline') ??
    sentences.find(({ block }) => blocks[block]?.label === 'body') ??
    blocks[0];
  return head === undefined ? { start: 0, end: text.length } : { start: head.start, end: head.end };
}

/** 'judgements: 4', the most frequent first. */
function kindsOf({ claims }: Analysis, findings: readonly Finding[]): string[] {
  const about = new Set(findings.map((finding) => finding.about));
  const counts = new Map<ClaimReason, number>();
  for (const { id, reason } of claims) {
    if (reason !== null && about.has(id)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `${KINDS[reason]}: ${count}`);
}
