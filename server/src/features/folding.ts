import { isFurniture, type Analysis, type Span } from '../engine/index.ts';

/** A stretch that may be folded away, if it covers more than one line. */
export interface Fold extends Span {
  readonly kind: 'header' | 'furniture' | 'quotation';
}

/** Front matter, runs of teasers and notices, and quotations over several paragraphs; in the text's order. */
export function folds({ article, quotations }: Analysis): Fold[] {
  const found: Fold[] = [];
  if (article.header !== null)
    found.push({ start: article.header.start, end: article.header.end, kind: 'header' });
  let run: { start: number; end: number; kind: 'furniture' } | null = null;
  for (const { label, start, end } of article.blocks) {
    if (!isFurniture(label)) run = null;
    else if (run === null) found.push((run = { start, end, kind: 'furniture' }));
    else run.end = end;
  }
  for (const { spans } of quotations) {
    const first = spans[0];
    const last = spans.at(-1);
    if (first !== undefined && last !== undefined)
      found.push({ start: first.start, end: last.end, kind: 'quotation' });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
