import type { Sidecar } from '../annotations/sidecar/types.ts';
import { evaluate, type FileScore } from '../features/evaluation/evaluation.ts';
import { scoreArticle } from '../features/evaluation/scoring.ts';
import { evaluationJson } from '../reports/evaluationJson.ts';
import { evaluationText } from '../reports/evaluationText.ts';
import { complain } from './complain.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { walkMarkedArticles } from './marks/walk.ts';
import type { Streams } from './streams.ts';

/** What `newsmark eval --help` says behind the options. */
export const EVAL_HELP: string = `
Runs the engine on articles as if nobody had decided anything, and compares it
with what people decided. Only a layer that somebody called complete counts as
a whole: what bears no mark there is known to be nothing. Of findings only those
count that somebody decided about. What was decided in bulk, or as unsure, or
has to be decided again counts neither way. docs/evaluation.md says more.

Exit codes: 0 compared, 2 nothing to compare or something could not be read.

Examples:
  newsmark eval reviewed/
  newsmark eval reviewed/ --by mb --format json | jq .figures`;

export interface EvalOptions {
  /** Only what this person decided and completed, or null for everybody. */
  readonly by: string | null;
  readonly format: 'text' | 'json';
  readonly colour: boolean;
}

/**
 * `newsmark eval`: how well the engine does by itself in the eyes of those who reviewed articles. Only layers that somebody called complete
 * are counted as a whole. What is wrong with a file is told on standard error, and the rest goes on.
 */
export async function evaluateCorpora(
  paths: readonly string[],
  { by, format, colour }: EvalOptions,
  streams: Streams,
): Promise<ExitCode> {
  const scores: FileScore[] = [];
  const { code } = await walkMarkedArticles(paths, streams, (article) => {
    const sidecars = article.sidecars.map((sidecar) => saidBy(sidecar, by)).filter(saysSomething);
    if (sidecars.length === 0) return;
    for (const score of scoreArticle(article, sidecars)) scores.push({ path: article.path, score });
  });
  const evaluation = evaluate(scores);
  if (evaluation.reviewed === 0) {
    const whose = by === null ? 'nobody has' : `${by} has not`;
    await complain(
      streams,
      `${whose} called any layer of these articles complete, so that none counts as a whole`,
    );
  }
  await streams.stdout.write(
    format === 'json' ? evaluationJson(evaluation) : evaluationText(evaluation, { colour }),
  );
  return evaluation.reviewed === 0 ? EXIT.failed : code;
}

function saidBy(sidecar: Sidecar, by: string | null): Sidecar {
  if (by === null) return sidecar;
  const isTheirs = (entry: { readonly by: string }): boolean => entry.by === by;
  const { complete, mutes, ticks, marks } = sidecar;
  return {
    version: 1,
    complete: complete.filter(isTheirs),
    mutes: mutes.filter(isTheirs),
    ticks: ticks.filter(isTheirs),
    marks: marks.filter(isTheirs),
  };
}

function saysSomething({ complete, marks }: Sidecar): boolean {
  return complete.length + marks.length > 0;
}
