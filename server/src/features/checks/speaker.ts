import type { Resolution } from '../../annotations/resolution.ts';
import { contains, type Analysis, type Quotation, type Span } from '../../engine/index.ts';
import { isSamePlace } from '../marks/placing.ts';
import { sourceWords } from '../speakers.ts';

/** Who says what some entries of one mark are about: by a person's word, else by the engine's; null where nobody is known to. */
export function speakerOf(
  entries: readonly Resolution[],
  spans: readonly Span[] | null,
  analysis: Analysis | null,
  nameOf: (actor: string) => string | null,
): string | null {
  const quotations = entries
    .flatMap(({ mark }) => (mark.layer === 'quotation' && mark.decision !== 'rejected' ? [mark] : []))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const decided = quotations.find(({ speaker }) => speaker !== undefined);
  if (decided?.speaker === null) return null;
  const actorName = (id: string): string | null =>
    nameOf(id) ?? analysis?.actors.find((actor) => actor.id === id)?.name ?? null;
  if (decided?.speaker !== undefined)
    return actorName(decided.speaker) ?? decided.name ?? decided.source?.exact ?? decided.speaker;
  const quotation = analysis === null || spans === null ? undefined : quotationOf(analysis, spans);
  if (analysis !== null && quotation !== undefined) {
    const { speaker } = quotation.attribution;
    const words = sourceWords(analysis, quotation.attribution);
    return (speaker === null ? null : actorName(speaker)) ?? (words === '' ? null : words);
  }
  return quotations.find(({ source }) => source !== undefined)?.source?.exact ?? null;
}

/** The quotation at a place, or the innermost one around it. */
function quotationOf({ quotations }: Analysis, spans: readonly Span[]): Quotation | undefined {
  const same = quotations.find((each) => isSamePlace(each.spans, spans));
  if (same !== undefined) return same;
  return quotations
    .filter((each) => spans.every((span) => each.spans.some((piece) => contains(piece, span))))
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

function lengthOf({ spans }: Quotation): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
