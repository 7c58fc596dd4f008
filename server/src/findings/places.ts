import {
  contains,
  isOwnProse,
  type Analysis,
  type Block,
  type Mention,
  type Quotation,
  type Sentence,
  type Span,
} from '../engine/index.ts';

/** The quotations in the article's own prose. */
export function allOwnQuotations({ article, quotations }: Analysis): Quotation[] {
  return quotations.filter(({ block }) => isOwn(article.blocks[block]));
}

/** The outermost ones of them: an inner quotation shares the source of the one around it. */
export function ownQuotations(analysis: Analysis): Quotation[] {
  return allOwnQuotations(analysis).filter(({ parent }) => parent === null);
}

function isOwn(block: Block | undefined): boolean {
  return block !== undefined && isOwnProse(block.label);
}

/** The index of the sentence that the offset lies in, or null. By bisection. */
export function sentenceIndexAt({ sentences }: Analysis, offset: number): number | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.start <= offset ? low : null;
}

/** The sentence that the offset lies in, or null. */
export function sentenceAt(analysis: Analysis, offset: number): Sentence | null {
  const index = sentenceIndexAt(analysis, offset);
  return index === null ? null : (analysis.sentences[index] ?? null);
}

/** The mentions by name inside a span. */
export function namesIn({ mentions }: Analysis, span: Span): Mention[] {
  return mentions.filter((mention) => mention.form === 'name' && contains(span, mention));
}

/** From the first piece's beginning to the last one's end. */
export function hull(spans: readonly Span[]): Span | null {
  const [first] = spans;
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
