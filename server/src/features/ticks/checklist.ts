import type { Tick } from '../../annotations/checks/types.ts';
import { textHash } from '../../annotations/textHash.ts';
import type { ChecklistRow } from '../checks/types.ts';

/**
 * The lines of the house's checklist, in its order, with who ticked them. A tick of a line holds for the article's words as they were: when
 * they change, the line is open again and says so. A tick that does not say for which words it was made is one for other words.
 */
export function checklistRows(
  checklist: readonly string[],
  ticks: readonly Tick[],
  text: string,
): ChecklistRow[] {
  if (checklist.length === 0) return [];
  const hash = textHash(text);
  return [...new Set(checklist)].map((item) => {
    const made = ticks.filter((tick) => tick.item === item);
    const holding = made
      .filter((tick) => tick.text === hash)
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
    const [ticked = null] = holding;
    return { item, ticked, changed: ticked === null && made.length > 0 };
  });
}
