import { lineIndex } from '../../engine/index.ts';
import type { CheckedArticle, CheckRow } from '../../features/checks/types.ts';
import { csvLine } from '../csv.ts';
import { publicEvidence, sheetEvidence } from './evidence.ts';
import { questionsOf, type AskedCheck } from './questions.ts';
import { checkedWords, lineOfRow, presentWords } from './sheet.ts';
import { LONG, lineOf, signature } from './shownWords.ts';

/** The columns of the table; docs/formats.md describes each. Programs rely on names and order. */
const COLUMNS = [
  'file',
  'line',
  'id',
  'layer',
  'text',
  'earlier',
  'attention',
  'speaker',
  'question',
  'status',
  'rating',
  'verdict',
  'claimant',
  'by',
  'since',
  'reviewedBy',
  'evidence',
  'titles',
  'addresses',
  'notes',
  'worth',
] as const;

type Cells = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/** What is a formula to a spreadsheet where it begins a cell, also in the wide forms of East Asian scripts. */
const FORMULA = /(^|;)(\s*)(?=[=+\-@＝＋－＠])/g;

/**
 * The questions on the lists of the articles, and what was proposed, as a table by RFC 4180: a line of names, then one line for each
 * question. A cell in which a spreadsheet would see a formula has an apostrophe before it; so has the same behind a semicolon, where
 * spreadsheets of many countries begin a cell. Words stand in one line.
 */
export function sheetCsv(articles: readonly CheckedArticle[]): string {
  return csvLine(COLUMNS) + articles.flatMap(articleCells).map(cellsLine).join('');
}

function cellsLine(cells: Cells): string {
  return csvLine(
    COLUMNS.map((column) => {
      const cell = cells[column];
      return typeof cell === 'string' ? harmless(cell) : cell;
    }),
  );
}

/** The words of a cell that no spreadsheet calculates. */
export function harmless(words: string): string {
  return words.replaceAll(FORMULA, "$1$2'");
}

function articleCells({ path, text, rows }: CheckedArticle): Cells[] {
  const lines = lineIndex(text);
  return rows.flatMap((row) => {
    const place = {
      file: lineOf(path),
      line: lineOfRow(row, lines),
      id: lineOf(row.id),
      layer: row.layer,
      text:
        row.attention === 'orphan' ? checkedWords(row) : (presentWords(row, text) ?? lineOf(row.words, LONG)),
      earlier: row.attention === null ? null : checkedWords(row),
      attention: row.attention,
      speaker: row.speaker === null ? null : lineOf(row.speaker),
    };
    const asked = questionsOf(row).map((question) => ({
      ...place,
      ...questionCells(question),
      worth: row.worth,
    }));
    return asked.length > 0 ? asked : proposed(row).map((cells) => ({ ...place, ...cells }));
  });
}

type QuestionCells = Omit<
  Cells,
  'file' | 'line' | 'id' | 'layer' | 'text' | 'earlier' | 'attention' | 'speaker' | 'worth'
>;

function questionCells({ question, check }: AskedCheck): QuestionCells {
  const evidence = publicEvidence(check.evidence).map(sheetEvidence);
  return {
    question,
    status: check.status,
    rating: shown(check.rating),
    verdict: check.verdict === null ? null : lineOf(check.verdict, LONG),
    claimant: shown(check.claimant),
    by: shown(check.by),
    since: shown(check.since),
    reviewedBy: check.reviewedBy.map(signature).join('; '),
    evidence: evidence.length,
    titles: evidence.map(({ title }) => title).join('; '),
    addresses: evidence
      .map(({ address }) => address)
      .filter((address) => address !== null)
      .join(' '),
    notes: check.notes.map((note) => `${lineOf(note.text, LONG)} (${signature(note)})`).join('; '),
  };
}

/** What the engine proposes, and nobody put on the list. */
function proposed({ worth }: CheckRow): (QuestionCells & Pick<Cells, 'worth'>)[] {
  if (worth === null) return [];
  const nothing = { rating: null, verdict: null, claimant: null, by: null, since: null, reviewedBy: null };
  const empty = { evidence: null, titles: null, addresses: null, notes: null };
  return [{ question: 'true', status: 'proposed', ...nothing, ...empty, worth }];
}

function shown(words: string | null): string | null {
  return words === null ? null : lineOf(words);
}
