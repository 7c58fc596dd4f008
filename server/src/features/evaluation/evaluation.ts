import type { CompleteLayer } from '../../annotations/sidecar/types.ts';
import { calibrate, type Calibration } from './calibration.ts';
import type { LeftOut } from './reviewed.ts';
import {
  FIGURES,
  type Confused,
  type Confusion,
  type Estimated,
  type Figure,
  type Score,
} from './scoring.ts';
import { f1, mistakes, sum, type Tally } from './tally.ts';

/** One review of one article. */
export interface FileScore {
  /** The article's path, for people. */
  readonly path: string;
  readonly score: Score;
}

/** How well the engine does in the eyes of people. */
export interface Evaluation {
  /** Articles with decisions or completions, and among them those of which some layer is wholly reviewed. */
  readonly articles: number;
  readonly reviewed: number;
  /** By layer, in how many reviews it is complete. */
  readonly complete: Readonly<Record<CompleteLayer, number>>;
  readonly figures: Readonly<Record<Figure, Tally>>;
  readonly rules: Readonly<Record<string, Tally>>;
  readonly confusions: Readonly<Record<Confused, Confusion>>;
  readonly calibrations: Readonly<Record<Estimated, Calibration>>;
  /** The reviews in which the engine is most often wrong, the worst first. */
  readonly worst: readonly WorstFile[];
  readonly leftOut: LeftOut;
  /** Reviews of which some layer does not count any more, as the words of the article were changed since. */
  readonly outdated: number;
}

export interface WorstFile {
  readonly path: string;
  readonly by: readonly string[];
  readonly tally: Tally;
}

/** So many of the worst files are told. */
const MOST_TOLD = 20;

/** What a file is judged by: of each layer the figure that needs the others to be right. */
const JUDGED: readonly Figure[] = ['actor types', 'quotation spans', 'speakers', 'claims'];

/** Adds up what was counted file by file. An article that people have gone through in sidecars of their own counts once for each. */
export function evaluate(files: readonly FileScore[]): Evaluation {
  const scores = files.map(({ score }) => score);
  const reviewed = files.filter(({ score }) => score.complete.length > 0);
  const completions = (layer: CompleteLayer): number =>
    scores.filter(({ complete }) => complete.includes(layer)).length;
  const calibration = (of: Estimated): Calibration =>
    calibrate(scores.flatMap(({ estimates }) => estimates[of]));
  const confusion = (of: Confused): Confusion => merged(scores.map(({ confusions }) => confusions[of]));
  const lost = (why: keyof LeftOut): number => scores.reduce((total, { leftOut }) => total + leftOut[why], 0);
  const figures = FIGURES.map(
    (figure) => [figure, sum(scores.map((score) => score.figures[figure]))] as const,
  );
  const rules = [...new Set(scores.flatMap((score) => Object.keys(score.rules)))].sort();
  return {
    articles: new Set(files.map(({ path }) => path)).size,
    reviewed: new Set(reviewed.map(({ path }) => path)).size,
    complete: {
      actor: completions('actor'),
      quotation: completions('quotation'),
      claim: completions('claim'),
    },
    figures: Object.fromEntries(figures) as Record<Figure, Tally>,
    rules: Object.fromEntries(
      rules.map((rule) => [rule, sum(scores.flatMap((score) => score.rules[rule] ?? []))]),
    ),
    confusions: {
      actor: confusion('actor'),
      quotation: confusion('quotation'),
      claim: confusion('claim'),
    },
    calibrations: {
      actors: calibration('actors'),
      speakers: calibration('speakers'),
      claims: calibration('claims'),
    },
    worst: worstOf(reviewed),
    leftOut: { bulk: lost('bulk'), unsure: lost('unsure'), lost: lost('lost') },
    outdated: scores.filter((score) => score.outdated).length,
  };
}

/** The files with the lowest F1 and, of several, those with the most mistakes first; a file without a mistake is no bad one. */
function worstOf(files: readonly FileScore[]): WorstFile[] {
  return files
    .map(({ path, score }) => ({
      path,
      by: score.by,
      tally: sum(JUDGED.map((figure) => score.figures[figure])),
    }))
    .filter(({ tally }) => mistakes(tally) > 0)
    .sort((a, b) => (f1(a.tally) ?? 1) - (f1(b.tally) ?? 1) || mistakes(b.tally) - mistakes(a.tally))
    .slice(0, MOST_TOLD);
}

function merged(confusions: readonly Confusion[]): Confusion {
  const rows: Record<string, Record<string, number>> = {};
  for (const confusion of confusions) {
    for (const [people, cells] of Object.entries(confusion)) {
      const row = (rows[people] ??= {});
      for (const [engine, count] of Object.entries(cells)) row[engine] = (row[engine] ?? 0) + count;
    }
  }
  return rows;
}
