import { lineIndex, type LineIndex } from '../../engine/index.ts';
import type { CheckedArticle } from '../../features/checks/types.ts';
import { csvLine } from '../csv.ts';
import { publicEvidence, sheetEvidence } from './evidence.ts';
import { questionsOf, type AskedCheck } from './questions.ts';
import { checkedWords, lineOfRow, presentWords } from './sheet.ts';
import { LONG, lineOf, signature } from './shownWords.ts';
import { openItems, openTicks } from './unticked.ts';

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
 * The questions on the lists of the articles, what was proposed, and what is not ticked off yet, as a table by RFC 4180: a line of names,
 * then one line for each. A cell in which a spreadsheet would see a formula has an apostrophe before it; so has the same behind a semicolon, where
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

function articleCells(article: CheckedArticle): Cells[] {
  const lines = lineIndex(article.text);
  const file = lineOf(article.path);
  const ticks = openTicks(article).map(({ id, kind, words, start }): Cells => {
    const line = lines.position(start).line + 1;
    return {
      ...NOTHING,
      file,
      line,
      id,
      layer: kind,
      text: lineOf(words, LONG),
      question: 'tick',
      status: 'unticked',
    };
  });
  const items = openItems(article).map(({ item, changed }): Cells => ({
    ...NOTHING,
    file,
    text: lineOf(item),
    attention: changed ? 'stale' : null,
    question: 'checklist',
    status: 'unticked',
  }));
  return [...listCells(article, lines), ...ticks, ...items];
}

/** A line of the table in which nothing stands. */
const NOTHING = Object.fromEntries(COLUMNS.map((column) => [column, null])) as Cells;

/** What is on the list, or proposed for it. */
function listCells({ path, text, rows }: CheckedArticle, lines: LineIndex): Cells[] {
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
    if (asked.length > 0 || row.worth === null) return asked;
    // What the engine proposes, and nobody put on the list.
    return [{ ...NOTHING, ...place, question: 'true', status: 'proposed', worth: row.worth }];
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

function shown(words: string | null): string | null {
  return words === null ? null : lineOf(words);
}
