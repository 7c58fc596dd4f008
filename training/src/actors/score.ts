import { KINDS, type GoldText, type Kind } from '../corpora/goldText.ts';

export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Counts of one kind: right, found, and in the gold. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

export type Table = Record<Kind | 'all', Counts>;

/**
 * Exact span and type. What is found where the gold has something of no kind of ours is not counted, and groups only where the gold marks
 * them, as the scorer beside the corpora does it.
 */
export function scoreNames(texts: readonly GoldText[], find: (text: string) => readonly NamedSpan[]): Table {
  const table = Object.fromEntries(
    [...KINDS, 'all'].map((kind) => [kind, { right: 0, found: 0, gold: 0 }]),
  ) as Table;
  for (const gold of texts) {
    const wanted = new Set(gold.spans.map(({ start, end, kind }) => keyOf(start, end, kind)));
    for (const { kind } of gold.spans) {
      table[kind].gold++;
      table.all.gold++;
    }
    for (const name of find(gold.text)) {
      const kind = name.type as Kind;
      if (kind === 'GROUP' && !gold.marksGroups) continue;
      const right = wanted.has(keyOf(name.start, name.end, name.type));
      const touches = (span: { start: number; end: number }): boolean =>
        name.start < span.end && span.start < name.end;
      if (!right && gold.others.some(touches) && !gold.spans.some(touches)) continue;
      table[kind].found++;
      table.all.found++;
      if (!right) continue;
      table[kind].right++;
      table.all.right++;
    }
  }
  return table;
}

function keyOf(start: number, end: number, type: string): string {
  return `${start} ${end} ${type}`;
}

/** F1, precision and recall in per cent. */
export function figures({ right, found, gold }: Counts): { f: number; p: number; r: number } {
  const p = found === 0 ? 0 : right / found;
  const r = gold === 0 ? 0 : right / gold;
  return { f: p + r === 0 ? 0 : (200 * p * r) / (p + r), p: 100 * p, r: 100 * r };
}
