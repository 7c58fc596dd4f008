import type { RecognizeResult, StatusResult } from '../../server/src/protocol/protocol.ts';

/** What a status item says, and the command that it offers. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly action: 'findings' | 'annotate';
}

/** Of an article: what was found in its own prose, and why it is taken for one. */
export function describeArticle(status: StatusResult): StatusText {
  const figures = [
    count(status.actors, 'actor', 'actors'),
    count(status.quotations, 'quotation', 'quotations'),
    count(status.findings, 'finding', 'findings'),
  ];
  return { text: figures.join(' · '), detail: whyArticle(status.recognized), action: 'findings' };
}

/** Of a file that is not taken for an article: what is known of it, for whom it should be one. */
export function describeOther(result: RecognizeResult | undefined, refused: boolean): StatusText {
  return { text: 'Not annotated', detail: whyNot(result, refused), action: 'annotate' };
}

function whyArticle({ article, reasons }: RecognizeResult): string {
  return article ? `An article: ${reasons.join(', ')}` : 'Annotated at your wish';
}

function whyNot(result: RecognizeResult | undefined, refused: boolean): string {
  if (refused) return 'You said that this is no article';
  if (result === undefined || result.reasons.length === 0) return 'Does not look like a news article';
  return `Perhaps a news article: ${result.reasons.join(', ')}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
