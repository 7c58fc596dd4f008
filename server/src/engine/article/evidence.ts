/** Something that speaks for or against a text's being an article: its weight in log-odds, and a phrase for people. */
export interface Evidence {
  readonly weight: number;
  readonly phrase: string;
}

/** The same with the number of units or hits that it is weighed by: `count` of them and more give the full weight. */
export function graded(weight: number, phrase: string, found: number, enough: number): Evidence[] {
  return found <= 0 ? [] : [{ weight: weight * Math.min(1, found / enough), phrase }];
}

/** How often a global expression matches, counted up to `most`. */
export function countOf(expression: RegExp, text: string, most = 1_000): number {
  let count = 0;
  expression.lastIndex = 0;
  while (count < most && expression.exec(text) !== null) count++;
  return count;
}
