import type { Evaluation } from '../features/evaluation/evaluation.ts';
import { f1, precision, recall, type Tally } from '../features/evaluation/tally.ts';
import type { Calibration } from '../features/evaluation/calibration.ts';
import { ENGINE } from './version.ts';

/** An evaluation as JSON, indented for reading, with a line end at its end; docs/evaluation.md describes the fields. */
export function evaluationJson(evaluation: Evaluation): string {
  const { articles, reviewed, complete, figures, rules, confusions, calibrations, worst, leftOut, outdated } =
    evaluation;
  const record = {
    engine: ENGINE,
    articles,
    reviewed,
    complete,
    figures: mapped(figures, rates),
    rules: mapped(rules, rates),
    confusions,
    calibrations: mapped(calibrations, rounded),
    worst: worst.map(({ path, by, tally }) => ({ path, by, ...rates(tally) })),
    leftOut,
    outdated,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function rates(tally: Tally): object {
  return {
    ...tally,
    precision: places(precision(tally)),
    recall: places(recall(tally)),
    f1: places(f1(tally)),
  };
}

function rounded({ count, error, bins }: Calibration): object {
  return {
    count,
    error: places(error),
    bins: bins.map(({ certainty, right, ...bin }) => ({
      ...bin,
      certainty: places(certainty),
      right: places(right),
    })),
  };
}

function mapped<Value>(values: Readonly<Record<string, Value>>, told: (value: Value) => object): object {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, told(value)]));
}

/** Four decimal places. */
function places(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1e4) / 1e4;
}
