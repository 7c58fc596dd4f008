import type { Mention, Span } from '../engine/index.ts';
import type { Finding } from '../findings/types.ts';
import { actorCard, openMentionCard } from './cards/actorCard.ts';
import type { CardContext } from './cards/context.ts';
import { findingCard, findingLine } from './cards/findingCard.ts';
import { quotationCard, quotationLine } from './cards/quotationCard.ts';
import { placeAt, type QuotationPlace } from './place.ts';

/** A card about a place: Markdown, and the words that it is about. */
export interface HoverCard extends Span {
  readonly markdown: string;
}

/**
 * The card at an offset, or null where there is nothing to say. Warnings come first, then the quotation, then the actor, with a rule
 * between them; the innermost has its whole card, and the others shrink to a line each, or to none where it would tell nothing new, so
 * that a card stays short.
 */
export function hover(context: CardContext, findings: readonly Finding[], offset: number): HoverCard | null {
  const place = placeAt(context.analysis, findings, offset);
  const { mention, actor, quotation } = place;
  const inner = mention ?? quotation?.span ?? place.findings[0];
  if (inner === undefined) return null;
  const parts: string[] = [];
  const plain = mention === null && quotation === null;
  if (place.findings.length > 0) {
    const cards = place.findings.map(plain ? findingCard : findingLine);
    parts.push([...new Set(cards)].join(plain ? '\n\n---\n\n' : '  \n'));
  }
  if (quotation !== null && !isToldByActor(quotation, mention)) {
    parts.push((mention === null ? quotationCard : quotationLine)(context, quotation.quotation));
  }
  if (mention !== null) {
    parts.push(actor === null ? openMentionCard(context, mention) : actorCard(context, mention, actor));
  }
  return { start: inner.start, end: inner.end, markdown: parts.join('\n\n---\n\n') };
}

/** Whether a line on the quotation would tell nothing that its speaker's card, which lists it, does not. */
function isToldByActor({ quotation, part }: QuotationPlace, mention: Mention | null): boolean {
  const { speaker, stance } = quotation.attribution;
  return part === 'source' && stance === 'asserts' && speaker !== null && mention?.actor === speaker;
}
