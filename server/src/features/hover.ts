import type { Span } from '../engine/index.ts';
import { hull } from '../findings/places.ts';
import type { Finding } from '../findings/types.ts';
import { actorCard, openMentionCard } from './cards/actorCard.ts';
import { checkCard, checksAt } from './cards/checkCard.ts';
import type { CardContext } from './cards/context.ts';
import { findingCard, findingLine } from './cards/findingCard.ts';
import { quotationBrief, quotationCard, quotationLine } from './cards/quotationCard.ts';
import { placeAt, type Place } from './place.ts';
import { quotationsAt } from './quotationsAt.ts';

/** A card about a place: Markdown, and the words that it is about. */
export interface HoverCard extends Span {
  readonly markdown: string;
}

/** How many things on the fact-check list that hold one another are told of. */
const MOST_CHECKS = 2;

/** How many quotations that share a cue or a source are told of. */
const MOST_QUOTATIONS = 3;

/**
 * The card at an offset, or null where there is nothing to say. Warnings come first, then what is on the fact-check list, then the quotation,
 * then the actor, with a rule between them; the innermost has its whole card, and the others shrink, so that a card stays short.
 */
export function hover(context: CardContext, findings: readonly Finding[], offset: number): HoverCard | null {
  const place = placeAt(context.analysis, findings, offset);
  const { mention, actor, quotation } = place;
  const checks = checksAt(context.checks ?? [], offset);
  const inner = mention ?? quotation?.span ?? place.findings[0] ?? hull(checks[0]?.spans ?? []);
  if (inner === null) return null;
  const parts: string[] = [];
  const plain = mention === null && quotation === null;
  if (place.findings.length > 0) {
    const cards = place.findings.map((finding) =>
      plain ? findingCard(finding, context.analysis) : findingLine(finding),
    );
    parts.push([...new Set(cards)].join(plain ? '\n\n---\n\n' : '  \n'));
  }
  parts.push(...checks.slice(0, MOST_CHECKS).map(checkCard), ...quotationParts(context, place));
  if (mention !== null) {
    parts.push(actor === null ? openMentionCard(context, mention) : actorCard(context, mention, actor));
  }
  return { start: inner.start, end: inner.end, markdown: parts.join('\n\n---\n\n') };
}

/**
 * What is told of the quotations at a place. Its cue, and a source that names nobody, are theirs: all is told. A name that is the source
 * has a card of its own, over which they stand in brief; one among the words has a line that says whose words they are.
 */
function quotationParts(context: CardContext, { mention, quotation }: Place): string[] {
  if (quotation === null) return [];
  if (quotation.part === 'words' && mention !== null) return [quotationLine(context, quotation.quotation)];
  const isName = mention?.form === 'name';
  return quotationsAt(context.analysis, quotation)
    .slice(0, MOST_QUOTATIONS)
    .map((each, index) => (isName || index > 0 ? quotationBrief : quotationCard)(context, each));
}
