import { isFurniture, type Analysis, type Span } from '../engine/index.ts';

/** A stretch that may be folded away, if it covers more than one line. */
export interface Fold extends Span {
  readonly kind: 'header' | 'furniture' | 'quotation';
  /** Where it ends for an editor that folds whole lines only: before the last line, where words follow there that are no part of it. */
  readonly lineEnd: number;
}

/** Front matter, runs of teasers and notices, and quotations over several paragraphs; in the text's order. */
export function folds({ text, article, quotations }: Analysis): Fold[] {
  const found: Omit<Fold, 'lineEnd'>[] = [];
  if (article.header !== null)
    found.push({ start: article.header.start, end: article.header.end, kind: 'header' });
  let run: { start: number; end: number; kind: 'furniture' } | null = null;
  for (const { label, start, end } of article.blocks) {
    if (!isFurniture(label)) run = null;
    else if (run === null) found.push((run = { start, end, kind: 'furniture' }));
    else run.end = end;
  }
  for (const { spans, parent } of quotations) {
    if (parent !== null) continue;
    const first = spans[0];
    const last = spans.at(-1);
    if (first !== undefined && last !== undefined)
      found.push({ start: first.start, end: last.end, kind: 'quotation' });
  }
  return found
    .map((fold) => ({
      ...fold,
      lineEnd: fold.kind === 'quotation' ? wholeLinesEnd(text, fold.end) : fold.end,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The end of the last line that holds nothing behind what ends at the offset: the line of the offset itself, or the one with words before it. */
function wholeLinesEnd(text: string, end: number): number {
  const nextBreak = text.indexOf('\n', end);
  const behind = text.slice(end, nextBreak === -1 ? text.length : nextBreak);
  if (behind.trim() === '') return end;
  return text.slice(0, text.lastIndexOf('\n', end - 1) + 1).trimEnd().length;
}
