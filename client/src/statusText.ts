import type { RecognizeResult, StatusResult } from '../../server/src/protocol/protocol.ts';

/** From this score on, a file that is not taken for an article could be one all the same, and a person is told what speaks for it. */
const DOUBTFUL = 0.3;

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
  return article ? `Article: ${strongest(reasons)}` : 'Annotated at your wish';
}

function whyNot(result: RecognizeResult | undefined, refused: boolean): string {
  if (refused) return 'Not an article, you said';
  if (result?.by === 'corpus') return 'Not listed by newsmark.yaml';
  if (result === undefined || result.score < DOUBTFUL) return 'Not a news article';
  return `Perhaps: ${strongest(result.reasons)}`;
}

/** The popup of a status item cuts off whatever is longer than a line, the command behind it included. */
function strongest(reasons: readonly string[]): string {
  return reasons[0] ?? 'its content';
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
