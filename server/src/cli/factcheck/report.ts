import type { ActorType } from '../../engine/index.ts';
import { checkedArticle } from '../../features/checks/checkedArticle.ts';
import type { CheckedArticle } from '../../features/checks/types.ts';
import { viewOf } from '../../features/marks/view.ts';
import { sheetText, type SheetFormat } from '../../reports/sheets/sheetText.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { ArticleOnDisk } from '../marks/articles.ts';
import { walkMarkedArticles } from '../marks/walk.ts';
import type { Streams } from '../streams.ts';
import { holdsChecks } from './list.ts';
import { writeOutput } from './output.ts';

export interface ReportOptions {
  readonly format: SheetFormat;
  /** The file to write, or null for standard output. */
  readonly output: string | null;
}

/**
 * `newsmark factcheck report`: the fact-check sheet of articles, with everybody's work. What was left out of a ClaimReview, and what cannot
 * be read, is told on standard error, and the rest goes on.
 */
export async function reportChecks(
  paths: readonly string[],
  { format, output }: ReportOptions,
  streams: Streams,
): Promise<ExitCode> {
  const all: CheckedArticle[] = [];
  /** The files that the sheet is made of. */
  const sources: string[] = [];
  const keepers: ArticleOnDisk['keeps'][] = [];
  /** What the registries know the actors as, by name. */
  const types = new Map<string, ActorType>();
  const collect = (article: ArticleOnDisk): void => {
    all.push(checked(article));
    sources.push(article.uri, ...article.files.map(({ uri }) => uri));
    keepers.push(article.keeps);
    for (const { name, type } of article.inputs.registry.entries) types.set(name, type);
  };
  const { articles, code } = await walkMarkedArticles(paths, streams, collect, holdsChecks);
  if (articles === 0) {
    if (code === EXIT.fine) await complain(streams, 'there is no article to make a sheet of');
    return EXIT.failed;
  }
  const { text, remarks } = sheetText(format, all, types, streams.now().toISOString().slice(0, 10));
  for (const remark of remarks) await complain(streams, remark);
  if (output === null) {
    await streams.stdout.write(text);
    return code;
  }
  // No sheet is YAML, and in a YAML file somebody else's corpus may keep what these articles do not know of.
  const isKept = (uri: string): boolean => /\.ya?ml$/i.test(uri) || keepers.some((keeps) => keeps(uri));
  const failure = await writeOutput(output, text, { sources, isKept }, streams.cwd);
  if (failure === null) return code;
  await complain(streams, failure);
  return EXIT.failed;
}

/** An article with everything that a sheet shows of it, by everybody. */
function checked(article: ArticleOnDisk): CheckedArticle {
  const { path, house, sidecars, inputs } = article;
  const { analysis, marks } = viewOf(article, sidecars);
  const ticks = sidecars.flatMap((sidecar) => sidecar.ticks);
  return checkedArticle({ path, analysis, marks, ticks, registry: inputs.registry, house });
}
