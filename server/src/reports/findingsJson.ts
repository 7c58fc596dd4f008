import { lineIndex, slice, type LineIndex, type Span } from '../engine/index.ts';
import type { Finding, Severity } from '../findings/types.ts';
import { countBySeverity, type CheckReport, type ReportedFile, type ReportedProblem } from './report.ts';
import { ENGINE } from './version.ts';

/** What `newsmark check --format json` prints; docs/formats.md describes each field. */
export interface FindingsReport {
  readonly engine: string;
  readonly summary: { readonly articles: number } & Readonly<Record<Severity, number>>;
  readonly files: readonly FileReport[];
}

export interface FileReport {
  readonly path: string;
  readonly findings: readonly FindingReport[];
  readonly problems: readonly ProblemReport[];
}

/** Offsets are UTF-16 code units, half-open; line and column, of the first unit, count from one. */
export interface Placed extends Span {
  readonly line: number;
  readonly column: number;
}

export interface FindingReport extends Placed, Pick<Finding, 'id' | 'rule' | 'severity' | 'message'> {
  /** The words that it is about, in full. */
  readonly text: string;
}

export interface ProblemReport extends Placed, Pick<ReportedProblem, 'severity' | 'message'> {}

/** The report of a check as plain data; files that have nothing to tell are left out. */
export function findingsReport({ articles, files }: CheckReport): FindingsReport {
  return {
    engine: ENGINE,
    summary: { articles, ...countBySeverity(files) },
    files: files
      .filter(({ findings, problems }) => findings.length > 0 || problems.length > 0)
      .map(fileReport),
  };
}

/** The report as JSON, indented for reading, with a line end at its end. */
export function findingsJson(report: CheckReport): string {
  return `${JSON.stringify(findingsReport(report), null, 2)}\n`;
}

function fileReport({ path, text, findings, problems }: ReportedFile): FileReport {
  const lines = lineIndex(text);
  return {
    path,
    findings: findings.map((finding) => {
      const { id, rule, severity, message } = finding;
      return { id, rule, severity, ...place(lines, finding), text: slice(text, finding), message };
    }),
    problems: problems.map((problem) => {
      const { severity, message } = problem;
      return { severity, ...place(lines, problem), message };
    }),
  };
}

function place(lines: LineIndex, { start, end }: Span): Placed {
  const { line, character } = lines.position(start);
  return { start, end, line: line + 1, column: character + 1 };
}
