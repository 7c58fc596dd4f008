import type { Analysis, Quotation, Span } from '../engine/index.ts';
import { quotationPlaces, type QuotationPlace } from './place.ts';

/** The quotations that a place belongs to: of its cue or its source all that share it, the first in the text first. */
export function quotationsAt(analysis: Analysis, { quotation, part, span }: QuotationPlace): Quotation[] {
  if (part === 'words') return [quotation];
  const isShared = (other: QuotationPlace): boolean => other.part === part && isSame(other.span, span);
  return analysis.quotations.filter((each) => quotationPlaces(each).some(isShared));
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
