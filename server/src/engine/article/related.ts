import type { Shape } from './shape.ts';
import type { Sign } from './signs.ts';

/** A shorter line with a full stop may be a title of another article. */
const SHORTEST_PARAGRAPH = 9;

/**
 * The end of the list of other articles whose heading stands at `heading` (indices into `shapes`, the end exclusive; `limit` is
 * the next block that no list goes beyond). Titles and teasers belong to it. It ends where the article's own paragraphs go on: two
 * of them in a row, and no run of titles behind them.
 */
export function endOfRelated(
  shapes: readonly Shape[],
  signs: readonly (Sign | null)[],
  heading: number,
  limit: number,
): number {
  let titlesBehind = 0;
  let resumes = limit;
  for (let i = limit - 1; i > heading; i--) {
    if (signs[i]?.label !== 'boilerplate' && isTitle(shapes[i])) titlesBehind++;
    const pair = i + 1 < limit && isParagraph(shapes[i]) && isParagraph(shapes[i + 1]);
    if (pair && titlesBehind * 3 < limit - i) resumes = i;
  }
  return resumes;
}

/** The end of a short list inside an article, under a heading such as `Read more:`: its titles only. */
export function endOfTitles(shapes: readonly Shape[], heading: number, limit: number): number {
  let end = heading + 1;
  while (end < limit && isTitle(shapes[end])) end++;
  return end;
}

function isTitle(shape: Shape | undefined): boolean {
  if (shape === undefined) return false;
  return shape.length <= 220 && (shape.bullet || !shape.ends || /[?!]['"’”]?$/.test(shape.tail));
}

function isParagraph(shape: Shape | undefined): boolean {
  return shape !== undefined && !shape.bullet && shape.ends && shape.words >= SHORTEST_PARAGRAPH;
}
