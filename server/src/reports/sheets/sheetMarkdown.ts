import type { CheckedArticle } from '../../features/checks/types.ts';
import { dotted, lines, paragraphs } from '../../features/markdown.ts';
import { placeWords, tickedWords } from './checkWords.ts';
import { checkMarkdown } from './markdownCheck.ts';
import { escaped } from './markdownWords.ts';
import { progressLines } from './progressLines.ts';
import { sheetOf } from './sheet.ts';
import type { ChecklistLine, Progress, Proposal, SheetArticle, SheetOptions } from './types.ts';

/** The fact-check sheet of the articles as Markdown (CommonMark, with GitHub's boxes to tick). Hostile words are shown as they stand. */
export function sheetMarkdown(articles: readonly CheckedArticle[], options: SheetOptions = {}): string {
  const { title, made, articles: shown, total } = sheetOf(articles, options);
  const text = paragraphs(
    `# ${escaped(title)}`,
    made === null ? null : `Made ${escaped(made)}. Times are UTC.`,
    total === null ? null : progressMarkdown(total),
    ...shown.map(articleMarkdown),
  );
  return `${text}\n`;
}

function articleMarkdown(article: SheetArticle): string {
  const { title, path, progress, checklist, checks, proposals } = article;
  return paragraphs(
    `## ${escaped(title)}`,
    path === title ? null : escaped(path),
    progressMarkdown(progress),
    checklist.map(checklistMarkdown).join('\n'),
    ...checks.map(checkMarkdown),
    proposals.length === 0 ? null : '### Worth checking, and on nobody’s list',
    proposals.map(proposalMarkdown).join('\n'),
  );
}

function progressMarkdown(progress: Progress): string {
  return lines(...progressLines(progress).map(({ label, words }) => `**${label}:** ${escaped(words)}`));
}

function checklistMarkdown(line: ChecklistLine): string {
  const told = tickedWords(line);
  const box = line.ticked !== null && !line.changed ? '[x]' : '[ ]';
  return `- ${box} ${escaped(line.item)}${told === null ? '' : ` (${escaped(told)})`}`;
}

function proposalMarkdown(proposal: Proposal): string {
  return `- ${dotted(escaped(placeWords(proposal)), escaped(proposal.words))}`;
}
