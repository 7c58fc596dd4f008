import { DEFAULT_CORPUS_SETTINGS } from '../annotations/schemas.ts';
import type { Signed } from '../annotations/sidecar/types.ts';
import { tickChanges, type TickedArticle } from '../features/ticks/changes.ts';
import { checklistRows } from '../features/ticks/checklist.ts';
import { tickRows } from '../features/ticks/ticks.ts';
import type { TickParams } from '../protocol/factcheck.ts';
import type { Changes } from './decisionChanges.ts';
import type { OpenArticle } from './openArticle.ts';

/** What is to be ticked off in an open article, and the house's checklist beside it. */
export function tickedArticle({ snapshot, document, analysis }: OpenArticle): TickedArticle {
  const { uri, text } = document;
  const { checklist } = snapshot.corpus(uri)?.settings ?? DEFAULT_CORPUS_SETTINGS;
  const { ticks } = snapshot.decided(uri, text);
  return { text, ticks: tickRows(analysis, ticks), checklist: checklistRows(checklist, ticks, text) };
}

/** What becomes of the sidecar when somebody ticks things off, or takes that back. */
export function tickingChanges(article: OpenArticle, { ticks, ticked }: TickParams, signed: Signed): Changes {
  return tickChanges(tickedArticle(article), ticks, ticked, signed);
}

/** What it is called when it is taken back: 'Ticked off: 3 things'. */
export function tickTitle({ ticks, ticked }: TickParams): string {
  const things = ticks.length === 1 ? 'one thing' : `${ticks.length} things`;
  return `${ticked ? 'Ticked off' : 'Opened again'}: ${things}`;
}
