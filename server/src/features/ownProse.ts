import { isOwnProse, type Analysis, type BlockLabel, type Mention, type Quotation } from '../engine/index.ts';

/** Mentions in the article's own prose; what stands in teasers, notices and credits is left out. */
export function ownMentions({ article, mentions }: Analysis): Mention[] {
  return mentions.filter(({ block }) => isOwn(article.blocks[block]?.label));
}

/**
 * Quotations in the article's own prose, without terms, which are no speech. A fragment inside a quotation of the same speaker is a
 * part of it and is left out.
 */
export function ownQuotations({ article, quotations }: Analysis): Quotation[] {
  const speakers = new Map(quotations.map(({ id, attribution }) => [id, attribution.speaker]));
  return quotations.filter(
    ({ kind, block, parent, attribution }) =>
      kind !== 'term' &&
      isOwn(article.blocks[block]?.label) &&
      (parent === null || speakers.get(parent) !== attribution.speaker),
  );
}

function isOwn(label: BlockLabel | undefined): boolean {
  return label !== undefined && isOwnProse(label);
}
