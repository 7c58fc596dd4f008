import type { Check } from '../../annotations/checks/types.ts';
import type { CheckedArticle, CheckRow, ChecklistRow } from '../../features/checks/types.ts';
import { lineIndex, type LineIndex } from '../../engine/index.ts';
import { publicEvidence, sheetEvidence } from './evidence.ts';
import { progressOf } from './progress.ts';
import { hasVerdict, questionsOf, type AskedCheck } from './questions.ts';
import { LONG, lineOf, lineOrNull, paragraphsOf, paragraphsOrNull, signature, timeOf } from './shownWords.ts';
import type {
  ChecklistLine,
  Proposal,
  Sheet,
  SheetArticle,
  SheetCheck,
  SheetOptions,
  SheetPast,
  SheetQuestion,
} from './types.ts';
import { untickedOf } from './unticked.ts';

/** Everything that a sheet for people shows, in the order of the articles and of their texts. What is private is left out here. */
export function sheetOf(articles: readonly CheckedArticle[], { title, made }: SheetOptions): Sheet {
  return {
    title: lineOrNull(title) ?? 'Fact-check sheet',
    made: lineOrNull(made),
    articles: articles.map(sheetArticle),
    total: articles.length === 1 ? null : progressOf(articles),
  };
}

function sheetArticle(article: CheckedArticle): SheetArticle {
  const { text, rows, house } = article;
  const lines = lineIndex(text);
  const path = lineOf(article.path);
  return {
    title: lineOrNull(article.title) ?? path,
    path,
    progress: progressOf([article]),
    checklist: article.checklist.map(checklistLine),
    checks: rows
      .filter((row) => questionsOf(row).length > 0)
      .map((row) => sheetCheck(row, text, lines, house.secondReview)),
    unticked: untickedOf(article, lines),
    proposals: rows
      .filter((row) => questionsOf(row).length === 0 && row.worth !== null)
      .map((row): Proposal => ({
        line: lineOfRow(row, lines),
        words: lineOf(row.words, LONG),
        speaker: lineOrNull(row.speaker),
      })),
  };
}

function checklistLine({ item, ticked, changed }: ChecklistRow): ChecklistLine {
  return { item: lineOf(item), ticked: ticked === null ? null : signature(ticked), changed };
}

function sheetCheck(row: CheckRow, text: string, lines: LineIndex, secondReview: boolean): SheetCheck {
  const words = checkedWords(row);
  const now = row.attention === 'stale' ? presentWords(row, text) : null;
  return {
    id: lineOf(row.id),
    layer: row.layer,
    line: lineOfRow(row, lines),
    words,
    now: now === words ? null : now,
    attention: row.attention,
    speaker: lineOrNull(row.speaker),
    questions: questionsOf(row).map((asked) => sheetQuestion(asked, secondReview)),
  };
}

/** The words that the verdicts are about, in one line. */
export function checkedWords({ words, earlier }: CheckRow): string {
  return lineOrNull(earlier, LONG) ?? lineOf(words, LONG);
}

/** The line of a row, from one; null where its words are not found in the text. */
export function lineOfRow({ spans, attention }: CheckRow, lines: LineIndex): number | null {
  const start = spans?.[0]?.start;
  return start === undefined || attention === 'orphan' ? null : lines.position(start).line + 1;
}

/** What the article has now where the words stood; null where that is not known. */
export function presentWords({ spans }: CheckRow, text: string): string | null {
  return lineOrNull(text.slice(spans?.[0]?.start ?? 0, spans?.at(-1)?.end ?? 0), LONG);
}

function sheetQuestion({ question, check }: AskedCheck, secondReview: boolean): SheetQuestion {
  return {
    question,
    status: check.status,
    rating: lineOrNull(check.rating),
    verdict: paragraphsOrNull(check.verdict),
    claimant: lineOrNull(check.claimant),
    signed: signature({ by: check.by, at: check.since }),
    reviewedBy: check.reviewedBy.map(signature),
    needsReview: secondReview && hasVerdict(check) && check.reviewedBy.length === 0,
    evidence: publicEvidence(check.evidence).map(sheetEvidence),
    notes: check.notes.map((note) => ({ words: paragraphsOf(note.text), signed: signature(note) })),
    history: check.history.map(sheetPast),
  };
}

function sheetPast({ status, rating, verdict, since, until, by }: Check['history'][number]): SheetPast {
  return {
    state: [status ?? 'open', lineOrNull(rating)].filter((part) => part !== null).join(', '),
    verdict: paragraphsOrNull(verdict),
    signed: `${lineOf(by, 100)}, ${timeOf(since)} to ${timeOf(until)}`,
  };
}
