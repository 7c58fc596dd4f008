import type { ActorType } from '../../engine/index.ts';
import type { CheckedArticle } from '../../features/checks/types.ts';
import { claimReviews } from './claimReviews.ts';
import { sheetCsv } from './sheetCsv.ts';
import { sheetHtml } from './sheetHtml.ts';
import { sheetMarkdown } from './sheetMarkdown.ts';

/** Markdown, a page for printing, a table, or what search engines read. */
export const SHEET_FORMATS = ['md', 'html', 'csv', 'claimreview'] as const;

export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** A sheet, and sentences about what is not in it. */
export interface SheetText {
  readonly text: string;
  readonly remarks: readonly string[];
}

/** The sheet of some articles. `types` says what the registries know actors as, by name; `made` is the day, `2026-11-21`. */
export function sheetText(
  format: SheetFormat,
  articles: readonly CheckedArticle[],
  types: ReadonlyMap<string, ActorType>,
  made: string,
): SheetText {
  switch (format) {
    case 'md':
      return { text: sheetMarkdown(articles, { made }), remarks: [] };
    case 'html':
      return { text: sheetHtml(articles, { made }), remarks: [] };
    case 'csv':
      return { text: sheetCsv(articles), remarks: [] };
    case 'claimreview':
      return claimReviews(articles, { claimantType: (name) => claimantType(types.get(name)) });
  }
}

/** What a claimant is to schema.org; a place or a group that makes a claim is told by its name. */
function claimantType(type: ActorType | undefined): 'Person' | 'Organization' | null {
  if (type === 'PERSON') return 'Person';
  return type === 'ORG' ? 'Organization' : null;
}
