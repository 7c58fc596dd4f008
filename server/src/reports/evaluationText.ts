import type { Calibration } from '../features/evaluation/calibration.ts';
import type { Evaluation, WorstFile } from '../features/evaluation/evaluation.ts';
import { FIGURES, type Confused, type Confusion, type Estimated } from '../features/evaluation/scoring.ts';
import { f1, mistakes, precision, recall, type Tally } from '../features/evaluation/tally.ts';
import { counted, paint, printable, type TextOptions } from './terminal.ts';

/** An evaluation for people: what was compared, figures by layer, what is taken for what, how sure the engine may be, and the worst files. */
export function evaluationText(evaluation: Evaluation, options: TextOptions): string {
  const { figures, rules, confusions, calibrations, worst } = evaluation;
  const sections = [
    opening(evaluation, options),
    table(
      HEADINGS,
      FIGURES.filter((figure) => isTold(figures[figure])).map((figure) => [
        figure,
        ...rates(figures[figure]),
      ]),
      options,
    ),
    table(
      ['rules (decided findings)', ...HEADINGS.slice(1)],
      Object.entries(rules).map(([rule, tally]) => [rule, ...rates(tally)]),
      options,
    ),
    ...(['actor', 'quotation', 'claim'] as const).map((of) => confusionText(of, confusions[of], options)),
    ...(['actors', 'speakers', 'claims'] as const).map((of) =>
      calibrationText(of, calibrations[of], options),
    ),
    worstText(worst, options),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

const HEADINGS = ['', 'right', 'engine', 'people', 'precision', 'recall', 'F1'];

function opening(
  { articles, reviewed, complete, leftOut, outdated }: Evaluation,
  options: TextOptions,
): string {
  const layers = [
    `${complete.actor} in actors`,
    `${complete.quotation} in quotations`,
    `${complete.claim} in claims`,
  ];
  const parts = [
    ...(leftOut.bulk > 0 ? [`${leftOut.bulk} decided in bulk`] : []),
    ...(leftOut.unsure > 0 ? [`${leftOut.unsure} unsure`] : []),
    ...(leftOut.lost > 0 ? [`${leftOut.lost} to be decided again`] : []),
  ];
  const first = `${reviewed} of ${counted(articles, 'article')} wholly reviewed: ${layers.join(', ')}.`;
  const second = parts.length === 0 ? [] : [`Decisions that count neither way: ${parts.join(', ')}.`];
  const third =
    outdated === 0
      ? []
      : [
          `${counted(outdated, 'article')} changed since somebody called it complete, and must be gone through again.`,
        ];
  return `${[paint('summary', first, options), ...second, ...third].join('\n')}\n`;
}

function isTold({ given, wanted }: Tally): boolean {
  return given + wanted > 0;
}

function rates(tally: Tally): string[] {
  const { right, given, wanted } = tally;
  return [
    String(right),
    String(given),
    String(wanted),
    percent(precision(tally)),
    percent(recall(tally)),
    percent(f1(tally)),
  ];
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}

/** What people call it stands at the left, what the engine calls it above. */
function confusionText(of: Confused, confusion: Confusion, options: TextOptions): string {
  const rows = inOrder(Object.keys(confusion));
  const columns = inOrder([...new Set(Object.values(confusion).flatMap((cells) => Object.keys(cells)))]);
  return table(
    [`${of}: people ↓ engine →`, ...columns],
    rows.map((row) => [row, ...columns.map((column) => String(confusion[row]?.[column] ?? '·'))]),
    options,
  );
}

/** By name, 'nothing' last. */
function inOrder(words: readonly string[]): string[] {
  return words.toSorted((a, b) => Number(a === 'nothing') - Number(b === 'nothing') || (a < b ? -1 : 1));
}

function calibrationText(of: Estimated, { count, error, bins }: Calibration, options: TextOptions): string {
  if (error === null) return '';
  const title = `${of}, how sure: ${counted(count, 'mark')}, calibration error ${error.toFixed(3)}`;
  const rows = bins.map(({ from, to, count: held, certainty, right }) => [
    `  ${from.toFixed(1)}–${to.toFixed(1)}`,
    String(held),
    percent(certainty),
    percent(right),
  ]);
  return table([title, 'marks', 'certainty', 'right'], rows, options);
}

function worstText(worst: readonly WorstFile[], options: TextOptions): string {
  const rows = worst.map(({ path, by, tally }) => [
    printable(by.length === 0 ? path : `${path} (${by.join(', ')})`),
    String(mistakes(tally)),
    percent(f1(tally)),
  ]);
  return table(['the worst files', 'mistakes', 'F1'], rows, options);
}

/** Columns under their headings, the first to the left and the others to the right; nothing without rows. */
function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  options: TextOptions,
): string {
  if (rows.length === 0) return '';
  const widths = headings.map((heading, i) =>
    Math.max(heading.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return `${[paint('path', line(headings), options), ...rows.map(line)].join('\n')}\n`;
}
