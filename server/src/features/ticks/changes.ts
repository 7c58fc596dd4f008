import { makeAnchor } from '../../annotations/anchors/makeAnchor.ts';
import { normalText } from '../../annotations/anchors/normalText.ts';
import { indexOnce, searchOnce } from '../../annotations/anchors/occursOnce.ts';
import type { Tick } from '../../annotations/checks/types.ts';
import type { SidecarChange, Signed } from '../../annotations/sidecar/types.ts';
import { textHash } from '../../annotations/textHash.ts';
import type { ChecklistRow, TickRow } from '../checks/types.ts';

/** An article's rows, and the text that they are about. */
export interface TickedArticle {
  readonly text: string;
  readonly ticks: readonly TickRow[];
  readonly checklist: readonly ChecklistRow[];
}

/** Which rows are meant: by id, or by a line of the checklist. */
export type WantedTick = { readonly id: string } | { readonly item: string };

/**
 * The changes of the sidecar that tick rows off or, with `ticked` false, take back every tick that holds for them, whoever made it. What is
 * as it should be already, and what is in no row, gives no change.
 */
export function tickChanges(
  article: TickedArticle,
  wanted: readonly WantedTick[],
  ticked: boolean,
  signed: Signed,
): SidecarChange[] {
  const ids = new Set(wanted.flatMap((each) => ('id' in each ? each.id : [])));
  const items = new Set(wanted.flatMap((each) => ('item' in each ? each.item : [])));
  const rows = article.ticks.filter(({ id }) => ids.has(id));
  const lines = article.checklist.filter(({ item }) => items.has(item));
  if (!ticked) {
    const held = [
      ...rows.flatMap((row) => [row.ticked, ...(row.others ?? [])]),
      ...lines.map((line) => line.ticked),
    ];
    return held.flatMap((tick) => (tick === null ? [] : { kind: 'removeTick', tick }));
  }
  const open = rows.filter((row) => row.ticked === null);
  const openLines = lines.filter((line) => line.ticked === null);
  return [
    ...ticksOf(article.text, open, signed),
    ...openLines.map(({ item }): Tick => ({ item, text: textHash(article.text), ...signed })),
  ].map((tick) => ({ kind: 'putTick', tick }));
}

/** For so few rows the text is searched, which is done sooner than an index is made. */
const FEW = 20;

function ticksOf(text: string, rows: readonly TickRow[], { by, at }: Signed): Tick[] {
  if (rows.length === 0) return [];
  const normal = normalText(text);
  const occursOnce = (rows.length > FEW ? indexOnce : searchOnce)(normal.text);
  return rows.map(({ id, kind, start, end, spans = [{ start, end }] }) => ({
    id,
    kind,
    spans: spans.map((span) => makeAnchor(normal, span, occursOnce)),
    by,
    at,
  }));
}
