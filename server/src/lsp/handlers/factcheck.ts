import type { Tick } from '../../annotations/checks/types.ts';
import {
  CHECKS,
  SHEET,
  TICKS,
  type CheckItem,
  type ChecksParams,
  type ChecksResult,
  type House,
  type SheetParams,
  type SheetResult,
  type TicksParams,
  type TicksResult,
} from '../../protocol/factcheck.ts';
import { DEFAULT_CORPUS_SETTINGS } from '../../annotations/schemas.ts';
import type { CorpusSettings } from '../../annotations/types.ts';
import { createCheckLists } from '../../workspace/checkLists.ts';
import type { Corpus } from '../../workspace/corpus.ts';
import { canonicalUri } from '../../workspace/uris.ts';
import { answer } from '../answer.ts';
import { tellCheckChanges } from '../checkChanges.ts';
import { CHECKS_PARAMS, SHEET_PARAMS } from '../checkParams.ts';
import { checkItems } from '../convert/checks.ts';
import { toRange } from '../convert/ranges.ts';
import { openArticle, type OpenArticle } from '../openArticle.ts';
import type { Session } from '../session.ts';
import { FILE } from '../shapes.ts';
import { sheetOf } from '../sheets.ts';
import { tickedArticle } from '../ticking.ts';
import { turns } from '../turns.ts';

/** What fact-checkers ask for: lists, ticks and sheets; and to our own client the word that they may be others. */
export function handleFactCheck(session: Session, isOwnClient: boolean): void {
  const { connection, workspace, files, log } = session;
  const lists = createCheckLists({ workspace, files, log, make: checkItems });

  connection.onRequest(
    CHECKS,
    answer(session, 'Checks', CHECKS_PARAMS, async (params: ChecksParams, token): Promise<ChecksResult> => {
      const { proposals = false, speakers = false } = params;
      const inTurn = turns(token);
      const { reviewer } = workspace.snapshot().preferences;
      if (params.uri === undefined) {
        const { articles, corpora } = await lists.checkable(session.folders());
        lists.keepOnly(articles);
        const options = { proposals: proposals ? 'open' : 'none', speakers } as const;
        const made = await lists.of(articles, options, inTurn);
        return { checks: made.flat(), houses: housesOf(corpora), reviewer };
      }
      const { uri } = params;
      // Who asks what is worth checking in one article wants it read.
      const options = { proposals: proposals ? 'all' : 'none', speakers } as const;
      const made = await lists.of([canonicalUri(uri)], options, inTurn);
      const checks = made.flat().map((item): CheckItem => ({ ...item, uri }));
      const corpus = workspace.snapshot().corpus(uri);
      return { checks, houses: housesOf(corpus === null ? [] : [corpus]), reviewer };
    }),
  );
  connection.onRequest(
    TICKS,
    answer(session, 'Ticks', FILE, async ({ uri }: TicksParams): Promise<TicksResult | null> => {
      const article = await openArticle(workspace, uri);
      return article === null ? null : ticksResult(article);
    }),
  );
  connection.onRequest(
    SHEET,
    answer(session, 'Sheet', SHEET_PARAMS, (params: SheetParams, token): Promise<SheetResult> =>
      sheetOf(session, params, (folders) => lists.checkable(folders), turns(token)),
    ),
  );
  if (isOwnClient) tellCheckChanges(session);
}

function ticksResult(article: OpenArticle): TicksResult {
  const { version, lines } = article.document;
  const { ticks, checklist } = tickedArticle(article);
  return {
    version: version ?? 0,
    ticks: ticks.map(({ id, kind, start, end, about, ticked, words }) => ({
      id,
      kind,
      range: toRange(lines, { start, end }),
      text: words,
      about,
      ticked: signature(ticked),
    })),
    checklist: checklist.map(({ item, ticked, changed }) => ({ item, ticked: signature(ticked), changed })),
  };
}

/** Who ticked it, and when. */
function signature(tick: Tick | null): { readonly by: string; readonly at: string } | null {
  return tick && { by: tick.by, at: tick.at };
}

function housesOf(corpora: readonly Corpus[]): Record<string, House> {
  const named = corpora.map(({ file, settings }) => [file, houseOf(settings)] as const);
  return Object.fromEntries([['', houseOf(DEFAULT_CORPUS_SETTINGS)], ...named]);
}

function houseOf({ ratings, checklist, secondReview }: CorpusSettings): House {
  return { ratings, checklist, secondReview };
}
