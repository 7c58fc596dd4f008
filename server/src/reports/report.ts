import type { Span } from '../engine/index.ts';
import type { Finding, Severity } from '../findings/types.ts';

/** What a check found in one file. Both lists are in the text's order. */
export interface ReportedFile {
  /** As the reader knows it: relative to where the command was called, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What is wrong with the file itself, where it is a YAML file. */
  readonly problems: readonly ReportedProblem[];
}

export interface ReportedProblem extends Span {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Everything that one check has to tell. */
export interface CheckReport {
  /** How many articles were read, those without findings included. */
  readonly articles: number;
  /** In the order of the report; files without a word to say may be left out or be there. */
  readonly files: readonly ReportedFile[];
}

/** The severities, the gravest first: the order of every count and of `--fail-on`. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How many findings and problems of each severity there are. */
export function countBySeverity(files: readonly ReportedFile[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { findings, problems } of files) {
    for (const { severity } of [...findings, ...problems]) counts[severity]++;
  }
  return counts;
}
