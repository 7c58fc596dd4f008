import type { Problem } from './types.ts';

/** More than this in one file helps nobody. */
export const MAX_PROBLEMS = 100;

/** The problems by place; where they are more than a person would read, the last one says that there are others. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort((a, b) => a.start - b.start || a.end - b.end);
  const last = sorted[MAX_PROBLEMS - 1];
  if (last === undefined || sorted.length === MAX_PROBLEMS) return sorted;
  const message = `${last.message} There are more problems behind this one.`;
  return [...sorted.slice(0, MAX_PROBLEMS - 1), { ...last, message }];
}
