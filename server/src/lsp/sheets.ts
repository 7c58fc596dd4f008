import { DEFAULT_CORPUS_SETTINGS } from '../annotations/schemas.ts';
import { checkedArticle } from '../features/checks/checkedArticle.ts';
import type { CheckedArticle } from '../features/checks/types.ts';
import type { ActorType } from '../engine/index.ts';
import type { SheetParams, SheetResult } from '../protocol/factcheck.ts';
import { sheetText } from '../reports/sheets/sheetText.ts';
import type { InTurn } from '../workspace/checkLists.ts';
import { pathForPeople } from '../workspace/corpus.ts';
import { canonicalUri } from '../workspace/uris.ts';
import { articleAt, type ArticleAt } from './articleAt.ts';
import { folderAddress } from './folders.ts';
import type { Session } from './session.ts';

/** How the articles of a folder are found. */
type Find = (folders: readonly string[]) => Promise<{ readonly articles: readonly string[] }>;

/**
 * The sheet of one article or of a folder, as people and the engine have it now. Every article is analysed, for its ticks, in turn with
 * other work.
 */
export async function sheetOf(
  session: Pick<Session, 'workspace' | 'files' | 'log'>,
  { uri, format }: SheetParams,
  find: Find,
  inTurn: InTurn,
): Promise<SheetResult> {
  const one = await articleAt(session, uri);
  const folder = folderAddress(uri);
  const found = one === null ? await find([folder]) : { articles: [] };
  const below = found.articles.filter((article) => article.startsWith(folder));
  const articles: CheckedArticle[] = [];
  const types = new Map<string, ActorType>();
  const add = (article: ArticleAt): void => {
    articles.push(checked(article));
    const registry = article.snapshot.corpus(article.uri)?.registry;
    for (const { name, type } of registry?.entries ?? []) types.set(name, type);
  };
  if (one !== null) add(one);
  for (const address of below) {
    const article = await articleAt(session, address);
    if (article !== null) await inTurn(() => add(article));
  }
  const { text, remarks } = sheetText(format, articles, types, new Date().toISOString().slice(0, 10));
  return { text, remarks: articles.length === 0 ? [NO_ARTICLE, ...remarks] : remarks };
}

const NO_ARTICLE = 'There is no article here that has a sidecar or is open.';

function checked({ snapshot, uri, marks, ticks, analysis }: ArticleAt): CheckedArticle {
  const corpus = snapshot.corpus(uri);
  const { ratings, checklist, secondReview, publisher } = corpus?.settings ?? DEFAULT_CORPUS_SETTINGS;
  return checkedArticle({
    path: pathForPeople(canonicalUri(uri), corpus),
    analysis: analysis(),
    marks,
    ticks,
    registry: snapshot.bareInputs(uri).registry,
    house: { ratings, checklist, secondReview, publisher },
  });
}
