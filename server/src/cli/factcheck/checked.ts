import * as checks from '../../features/checks/checkedArticle.ts';
import type { CheckedArticle } from '../../features/checks/types.ts';
import { viewOf } from '../../features/marks/view.ts';
import type { ArticleOnDisk } from '../marks/articles.ts';

/** An article with everything that a sheet shows of it: everybody's work, and nothing that is private. */
export function checkedArticle(article: ArticleOnDisk): CheckedArticle {
  const { path, house, sidecars, inputs } = article;
  const { analysis, marks } = viewOf(article, sidecars);
  const ticks = sidecars.flatMap((sidecar) => sidecar.ticks);
  return checks.checkedArticle({ path, analysis, marks, ticks, registry: inputs.registry, house });
}
