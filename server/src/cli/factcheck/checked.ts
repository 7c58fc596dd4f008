import { slice, type Analysis } from '../../engine/index.ts';
import { checkRows } from '../../features/checks/rows.ts';
import type { CheckedArticle } from '../../features/checks/types.ts';
import { viewOf } from '../../features/marks/view.ts';
import { checklistRows } from '../../features/ticks/checklist.ts';
import { tickRows } from '../../features/ticks/ticks.ts';
import type { ArticleOnDisk } from '../marks/articles.ts';

/** An article with everything that a sheet shows of it: everybody's work, and nothing that is private. */
export function checkedArticle(article: ArticleOnDisk): CheckedArticle {
  const { path, text, house, sidecars } = article;
  const { analysis, marks } = viewOf(article, sidecars);
  const ticks = sidecars.flatMap((sidecar) => sidecar.ticks);
  return {
    path,
    title: headlineOf(analysis) ?? path,
    text,
    rows: checkRows(analysis, marks, [], { nameOf: registryNames(article) }),
    ticks: tickRows(analysis, ticks),
    checklist: checklistRows(house.checklist, ticks, text),
    house,
  };
}

/** Tells the names of the actors of an article's registry, by their ids. */
export function registryNames({ inputs }: ArticleOnDisk): (actor: string) => string | null {
  const names = new Map(inputs.registry.entries.map(({ id, name }) => [id, name]));
  return (actor) => names.get(actor) ?? null;
}

function headlineOf({ article, text }: Analysis): string | null {
  const headline = article.blocks.find(({ label }) => label === 'headline');
  return headline === undefined ? null : slice(text, headline);
}
