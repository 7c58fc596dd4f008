import type { CheckableMark } from '../../annotations/sidecar/types.ts';
import type { Tick } from '../../annotations/checks/types.ts';
import type { ResolvedMark } from '../../annotations/decisions.ts';
import { slice, type Analysis, type Registry } from '../../engine/index.ts';
import { checklistRows } from '../ticks/checklist.ts';
import { tickRows } from '../ticks/ticks.ts';
import { checkRows } from './rows.ts';
import type { CheckedArticle, CheckHouse } from './types.ts';

/** What people wrote about an article, and what the engine and the house say of it. */
export interface Checked {
  /** For people, with `/`. */
  readonly path: string;
  readonly analysis: Analysis;
  readonly marks: readonly ResolvedMark[];
  readonly ticks: readonly Tick[];
  readonly registry: Registry;
  readonly house: CheckHouse;
}

/** No entry of a private file comes into a sheet. */
const NOTHING_PRIVATE: readonly CheckableMark[] = [];

/** An article as sheets show it; what is private is not asked for here, so that it cannot get out. */
export function checkedArticle({ path, analysis, marks, ticks, registry, house }: Checked): CheckedArticle {
  const { text } = analysis;
  return {
    path,
    title: headlineOf(analysis) ?? path,
    text,
    rows: checkRows(analysis, marks, NOTHING_PRIVATE, { nameOf: registryNames(registry) }),
    ticks: tickRows(analysis, ticks),
    checklist: checklistRows(house.checklist, ticks, text),
    house,
  };
}

/** Tells the names of a registry's actors, by their ids. */
export function registryNames({ entries }: Registry): (actor: string) => string | null {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return (actor) => names.get(actor) ?? null;
}

function headlineOf({ article, text }: Analysis): string | null {
  const headline = article.blocks.find(({ label }) => label === 'headline');
  return headline === undefined ? null : slice(text, headline);
}
