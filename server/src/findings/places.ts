import {
  contains,
  isOwnProse,
  type Analysis,
  type Block,
  type Mention,
  type Quotation,
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

/** The outermost quotations of the body: headlines and captions name in short whom the body names in full. */
export function bodyQuotations(analysis: Analysis): Quotation[] {
  const { blocks } = analysis.article;
  return ownQuotations(analysis).filter(({ block }) => blocks[block]?.label === 'body');
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

/** The mentions inside a span, in order. By bisection: they are sorted and, but for nested ones, disjoint. */
export function mentionsIn({ mentions }: Analysis, span: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) >= span.start) high = middle;
    else low = middle + 1;
  }
  const inside: Mention[] = [];
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= span.end) break;
    if (contains(span, mention)) inside.push(mention);
  }
  return inside;
}

/** The quotations that have a source, by the index of the sentence in which its words stand. */
export function bySourceSentence(
  analysis: Analysis,
  quotations: readonly Quotation[],
): ReadonlyMap<number, readonly Quotation[]> {
  const sentences = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const [name] = quotation.attribution.source;
    const index = name === undefined ? null : sentenceIndexAt(analysis, name.start);
    if (index === null) continue;
    const others = sentences.get(index);
    if (others === undefined) sentences.set(index, [quotation]);
    else others.push(quotation);
  }
  return sentences;
}

/** From the first piece's beginning to the last one's end. */
export function hull(spans: readonly Span[]): Span | null {
  const [first] = spans;
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
