import type { CheckStatus, TickKind } from '../../annotations/checks/types.ts';
import type { CheckedArticle, CheckRow } from '../../features/checks/types.ts';
import { lineOf } from './shownWords.ts';
import { questionsOf } from './questions.ts';
import type { Count, Progress, Ticked } from './types.ts';

/** In the order in which a check goes through them. */
const STATUSES: readonly CheckStatus[] = ['open', 'checking', 'done', 'dropped'];

/** What there are several of in a line on ticks. */
const KIND_NAMES: Readonly<Record<TickKind, string>> = {
  name: 'names',
  title: 'titles',
  figure: 'figures',
  date: 'dates',
  quotation: 'quotations',
};

/** Where the fact-checkers are with these articles. */
export function progressOf(articles: readonly CheckedArticle[]): Progress {
  const rows = articles.flatMap((article) => article.rows);
  const checks = rows.flatMap(questionsOf).map(({ check }) => check);
  const ratings = rows.flatMap(ratingsOf);
  const ticks = articles.flatMap((article) => article.ticks);
  const kinds = [...new Set(ticks.map(({ kind }) => kind))];
  return {
    questions: checks.length,
    statuses: counts(
      STATUSES,
      checks.map(({ status }) => status),
    ),
    ratings: counts(
      [...articles.flatMap(({ house }) => house.ratings.map((rating) => lineOf(rating))), ...ratings],
      ratings,
    ),
    outdated: rows.filter(({ attention }) => attention !== null).flatMap(ratingsOf).length,
    ticks: ticked(ticks),
    kinds: kinds.map((kind) => ({
      kind: KIND_NAMES[kind],
      ...ticked(ticks.filter((tick) => tick.kind === kind)),
    })),
  };
}

/** The ratings of a row that are somebody's verdict. */
function ratingsOf(row: CheckRow): string[] {
  const done = questionsOf(row).filter(({ check }) => check.status === 'done');
  return done.flatMap(({ check }) => (check.rating === null ? [] : [lineOf(check.rating)]));
}

/** How often each name occurs, in the order of `names`; those that do. */
function counts<Name extends string>(names: readonly Name[], met: readonly Name[]): Count<Name>[] {
  const tally = new Map<Name, number>(names.map((name) => [name, 0]));
  for (const name of met) tally.set(name, (tally.get(name) ?? 0) + 1);
  return [...tally].map(([name, count]) => ({ name, count })).filter(({ count }) => count > 0);
}

function ticked(ticks: readonly { readonly ticked: object | null }[]): Ticked {
  return { ticked: ticks.filter((tick) => tick.ticked !== null).length, all: ticks.length };
}
