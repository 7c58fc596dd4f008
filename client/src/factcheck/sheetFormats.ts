import type { SheetParams } from '../../../server/src/protocol/factcheck.ts';

/** The scheme of the sheets that are shown in the editor. */
export const SHEET_SCHEME = 'newsmark-sheet';

/** How a sheet can be saved. */
export interface SheetFormat {
  readonly format: SheetParams['format'];
  readonly label: string;
  readonly detail: string;
  readonly extension: string;
}

export const SHEET_FORMATS: readonly SheetFormat[] = [
  { format: 'md', label: 'Markdown', detail: 'for the desk’s own files', extension: 'md' },
  { format: 'html', label: 'HTML', detail: 'one file, to be read or printed', extension: 'html' },
  { format: 'csv', label: 'CSV', detail: 'a row for each check, for a spreadsheet', extension: 'csv' },
  {
    format: 'claimreview',
    label: 'ClaimReview',
    detail: 'JSON-LD by schema.org, of the verdicts that are ready to be published',
    extension: 'json',
  },
];

/** What the file of a sheet is called: 'tide.fact-check.md' of 'tide.txt'. */
export function sheetName(path: string, extension: string): string {
  const name = path.replace(/\/+$/u, '').split('/').at(-1) ?? '';
  const stem = name.replace(/(?<=.)\.[^.]*$/u, '');
  return `${stem === '' ? 'all' : stem}.fact-check.${extension}`;
}
