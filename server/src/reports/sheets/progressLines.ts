import { counted } from '../terminal.ts';
import type { Progress, Ticked } from './types.ts';

/** A line on how far the work is: what it is about, and what there is to say, as plain words. */
export interface ProgressLine {
  readonly label: string;
  readonly words: string;
}

/** The lines that there is something to say in. */
export function progressLines(progress: Progress): ProgressLine[] {
  const { questions, statuses, ratings, outdated, ticks, kinds } = progress;
  const byStatus = statuses.map(({ name, count }) => `${count} ${name}`).join(' · ');
  const byRating = ratings.map(({ name, count }) => `${count} ${name}`).join(' · ');
  const byKind = kinds.map((kind) => `${kind.kind} ${outOf(kind)}`).join(', ');
  return [
    {
      label: 'Checks',
      words: questions === 0 ? 'nothing is on the list' : `${counted(questions, 'question')}: ${byStatus}`,
    },
    { label: 'Verdicts', words: outdated === 0 ? byRating : `${byRating} (${outdated} about earlier words)` },
    { label: 'Ticked', words: ticks.all === 0 ? '' : `${outOf(ticks)} (${byKind})` },
  ].filter(({ words }) => words !== '');
}

function outOf({ ticked, all }: Ticked): string {
  return `${ticked} of ${all}`;
}
