import type { FileReport, Summary } from './report.ts';
import { ENGINE } from './version.ts';

/** What `newsmark check --format json` prints; docs/formats.md describes each field. */
export interface FindingsReport {
  readonly engine: string;
  readonly summary: Summary;
  readonly files: readonly FileReport[];
}

/** The report of a check as JSON, indented for reading, with a line end at its end. */
export function findingsJson(summary: Summary, files: readonly FileReport[]): string {
  const report: FindingsReport = { engine: ENGINE, summary, files };
  return `${JSON.stringify(report, null, 2)}\n`;
}
