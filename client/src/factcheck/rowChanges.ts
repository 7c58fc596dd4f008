/** A row of a view, with those below it. */
interface Row<Self> {
  readonly key: string;
  readonly children: readonly Self[];
}

/** All rows, each before those below it, by their keys. */
export function rowsByKey<Self extends Row<Self>>(roots: readonly Self[]): Map<string, Self> {
  return new Map(roots.flatMap(withBelow).map((row) => [row.key, row]));
}

/**
 * The keys of the rows that say something else than before, so that only they are drawn again; null where rows came, went or moved, and all
 * have to be. A row above others says nothing of them.
 */
export function changedRows<Self extends Row<Self>>(
  before: readonly Self[],
  after: readonly Self[],
): string[] | null {
  if (shapeOf(before) !== shapeOf(after)) return null;
  const old = rowsByKey(before);
  return [...rowsByKey(after)].flatMap(([key, row]) => {
    const known = old.get(key);
    return known !== undefined && saidBy(known) === saidBy(row) ? [] : [key];
  });
}

function withBelow<Self extends Row<Self>>(row: Self): Self[] {
  return [row, ...row.children.flatMap(withBelow)];
}

function shapeOf<Self extends Row<Self>>(rows: readonly Self[]): string {
  return JSON.stringify(
    rows.map(function keys(row: Self): unknown {
      return [row.key, row.children.map(keys)];
    }),
  );
}

function saidBy<Self extends Row<Self>>(row: Self): string {
  return JSON.stringify({ ...row, children: [] });
}
