import type { CheckedArticle } from '../../features/checks/types.ts';
import { dotted, lines, paragraphs } from '../../features/markdown.ts';
import { placeWords, tickedWords, UNTICKED } from './checkWords.ts';
import { checkMarkdown } from './markdownCheck.ts';
import { escaped } from './markdownWords.ts';
import { progressLines } from './progressLines.ts';
import { sheetOf } from './sheet.ts';
import type { ChecklistLine, Progress, Proposal, SheetArticle, SheetOptions, Unticked } from './types.ts';

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
  const { title, path, progress, checklist, checks, unticked, proposals } = article;
  return paragraphs(
    `## ${escaped(title)}`,
    path === title ? null : escaped(path),
    progressMarkdown(progress),
    checklist.map(checklistMarkdown).join('\n'),
    ...checks.map(checkMarkdown),
    unticked.length === 0 ? null : `### ${UNTICKED}`,
    unticked.map(untickedMarkdown).join('\n'),
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

function untickedMarkdown({ label, things, more }: Unticked): string {
  const words = things.map((thing) => `${escaped(thing.words)} (${thing.place})`);
  return `- **${label}:** ${dotted(...words, more === 0 ? null : `and ${more} more`)}`;
}

function proposalMarkdown(proposal: Proposal): string {
  return `- ${dotted(escaped(placeWords(proposal)), escaped(proposal.words))}`;
}
