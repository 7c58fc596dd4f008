import { isOwnProse, type Analysis, type Mention, type Quotation } from '../engine/index.ts';

/** Mentions in the article's own prose; what stands in teasers, notices and credits is left out. */
export function ownMentions({ article, mentions }: Analysis): Mention[] {
  return mentions.filter(({ block }) => isOwn(article.blocks[block]?.label));
}

/** Quotations in the article's own prose, without terms, which are no speech. */
export function ownQuotations({ article, quotations }: Analysis): Quotation[] {
  return quotations.filter(({ kind, block }) => kind !== 'term' && isOwn(article.blocks[block]?.label));
}

function isOwn(label: Parameters<typeof isOwnProse>[0] | undefined): boolean {
  return label !== undefined && isOwnProse(label);
}
