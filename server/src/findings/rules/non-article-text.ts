import { isFurniture, slice, type Analysis, type Block } from '../../engine/index.ts';
import type { Rule, RuleFinding } from '../types.ts';

/** Points at what a web page left in the file: one finding for each run of such blocks. */
export const nonArticleText: Rule = {
  id: 'non-article-text',
  title: 'Text that is not the article',
  why: "Teasers, buttons and notices of the web page count as the article's words in every search and figure of a corpus.",
  satisfy: 'Remove it from the file, or leave it: its names and quotations are not counted.',
  level: 'hint',
  flagged: [
    'Share story\n\nHARWICK (AP) — The council met on Tuesday and voted for the new dam.\n\nMayor Ann Tolliver signed the order.',
    'HARWICK (AP) — The council met on Tuesday and voted for the new dam.\n\nMayor Ann Tolliver signed the order.\n\nRelated articles\n\nDam builders go on strike\n\nHarwick elects a new mayor',
    'HARWICK (AP) — The council met on Tuesday.\n\nSubscribe to our newsletter\n\nMayor Ann Tolliver signed the order on Friday.',
    'HARWICK (AP) — The council met on Tuesday.\n\nMayor Ann Tolliver signed the order on Friday.\n\nSubmit a correction',
  ],
  allowed: [
    'HARWICK (AP) — The council met on Tuesday and voted for the new dam.\n\nMayor Ann Tolliver signed the order.',
    'Dam builders go on strike\n\nBy Petra Lindqvist\n\nHARWICK — The builders left the site at noon on Monday.',
    'HARWICK (AP) — The council met on Tuesday.\n\nPetra Lindqvist reported from Harwick.',
    'HARWICK (AP) — Investors will share the story of the dam with the council on Tuesday.',
    'OPINION\n\nThe dam that nobody needed\n\nBy Petra Lindqvist\n\nThe council met on Tuesday, and once more it voted for the new dam.',
    'HARWICK (AP) — The council met on Tuesday.\n\n___\n\nMayor Ann Tolliver signed the order on Friday.',
  ],
  // A rule of dashes between two entries of a live report is no text.
  check: ({ text, article: { blocks } }: Analysis): RuleFinding[] =>
    runs(blocks)
      .filter(({ run }) => run.some((block) => /[\p{L}\p{N}]/u.test(slice(text, block))))
      .filter(({ run }) => !standsAbove(run, blocks) || run.some((block) => isPageTool(slice(text, block))))
      .map(({ run, next }) => {
        const [first] = run;
        const start = first?.start ?? 0;
        const end = run.at(-1)?.end ?? start;
        const until = next ?? text.length;
        return {
          start,
          end,
          message: messageOf(run),
          evidence: [...new Set(run.map(({ reason }) => reason))],
          strength: 0.9,
          fixes: [
            {
              title: 'Remove these lines from the file',
              edits: [
                {
                  start: next === null ? text.slice(0, start).trimEnd().length : start,
                  end: until,
                  text: next === null ? '\n' : '',
                },
              ],
            },
          ],
        };
      }),
};

/** What pages let their readers do. Other short lines above an article, `OPINION` or `FOR IMMEDIATE RELEASE`, belong to it. */
const PAGE_TOOL =
  /\b(?:share|tweet|print|save|bookmark|e-?mail|copy|links?|comments?|shares|views|subscribe|sign|log ?in|account|follow|newsletter|app|menu|search|skip|home|close|advert\w*|sponsored|cookies?|read|watch|listen|click|play|loading|facebook|twitter|whats ?app|telegram|photos?|images?)\b/i;

function isPageTool(words: string): boolean {
  return words.length > 80 || PAGE_TOOL.test(words);
}

/** Whether the run stands before the article's first paragraph. */
function standsAbove(run: readonly Block[], blocks: readonly Block[]): boolean {
  const body = blocks.find(({ label }) => label === 'body');
  return body !== undefined && (run[0]?.start ?? 0) < body.start;
}

/** Neighbouring blocks of furniture, and where the article goes on behind them; null where it does not. */
function runs(blocks: readonly Block[]): { run: readonly Block[]; next: number | null }[] {
  const found: { run: readonly Block[]; next: number | null }[] = [];
  let run: Block[] = [];
  for (const block of blocks) {
    if (isFurniture(block.label)) run.push(block);
    else {
      if (run.length > 0) found.push({ run, next: block.start });
      run = [];
    }
  }
  if (run.length > 0) found.push({ run, next: null });
  return found;
}

function messageOf(run: readonly Block[]): string {
  return run.some(({ label }) => label === 'related')
    ? 'Does this belong to the article? It looks like teasers for other ones.'
    : 'Does this belong to the article? It looks like a part of the web page.';
}
