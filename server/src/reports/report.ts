import { compareSpans, lineIndex, slice, type LineIndex, type Span } from '../engine/index.ts';
import type { ShownFinding } from '../findings/findings.ts';
import type { OpenThing } from '../features/checks/open.ts';
import type { Finding, RuleId, Severity } from '../findings/types.ts';
import { countOpen, reportOpen, type OpenCounts, type OpenReport } from './open.ts';

/** What a check has to tell of one file, places and words looked up, so that its text need not be kept. Both lists are in the text's order. */
export interface FileReport {
  /** As the reader knows it, with `/`. */
  readonly path: string;
  readonly findings: readonly FindingReport[];
  /** What is wrong with the file itself, where it is one of a corpus's own YAML files. */
  readonly problems: readonly ProblemReport[];
  /** What is still to be done before it counts as checked; only where that was asked for. */
  readonly open?: readonly OpenReport[];
}

/** Offsets are UTF-16 code units, half-open; line and column, of the first unit, count from one. */
export interface Placed extends Span {
  readonly line: number;
  readonly column: number;
  /** The words in question, in full. */
  readonly text: string;
}

export interface FindingReport extends Placed, Pick<Finding, 'id' | 'rule' | 'severity' | 'message'> {
  /** The id of the stronger finding in the same sentence with which an editor shows this one, or null where it is shown by itself. */
  readonly under: string | null;
  /** The ids of the findings that it sums up; absent where it stands for itself. */
  readonly lists?: readonly string[];
}

export interface ProblemReport extends Placed {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** How many articles were read, those without findings included, and how many remarks of each severity were made. */
export interface Summary extends Readonly<Record<Severity, number>> {
  readonly articles: number;
  /** How many findings each rule made, the most first; only rules that made some. */
  readonly rules: Readonly<Partial<Record<RuleId, number>>>;
  /** How many things of each kind are still to be done; only where that was asked for. */
  readonly open?: OpenCounts;
}

/** The severities, the gravest first: the order of counts and of `--fail-on`. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The report of an article's findings, all of them, in the text's order, and of what is open, where that was asked for. */
export function reportFindings(
  path: string,
  text: string,
  shown: readonly ShownFinding[],
  open: readonly OpenThing[] | null = null,
): FileReport {
  const lines = lineIndex(text);
  const report = (finding: Finding, under: string | null): FindingReport => {
    const { id, rule, severity, message, lists } = finding;
    const listed = lists?.map((each) => each.id);
    const told = { id, rule, severity, ...place(text, lines, finding), message, under };
    return listed === undefined ? told : { ...told, lists: listed };
  };
  const findings = shown.flatMap(({ finding, others }) => [
    report(finding, null),
    ...others.map((other) => report(other, finding.id)),
  ]);
  const file: FileReport = { path, findings: findings.sort(compareSpans), problems: [] };
  return open === null ? file : { ...file, open: reportOpen(lines, open) };
}

/** The report of what is wrong with a YAML file. */
export function reportProblems(
  path: string,
  text: string,
  problems: readonly (Span & Pick<ProblemReport, 'severity' | 'message'>)[],
): FileReport {
  const lines = lineIndex(text);
  return {
    path,
    findings: [],
    problems: problems.map((problem) => {
      const { severity, message } = problem;
      return { severity, ...place(text, lines, problem), message };
    }),
  };
}

/** Counts what the files have to tell; what is open where that was asked for, even if nothing is. */
export function summarize(articles: number, files: readonly FileReport[], isOpenAsked = false): Summary {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { findings, problems } of files) {
    for (const { severity } of [...findings, ...problems]) counts[severity]++;
  }
  const summary = { articles, ...counts, rules: countRules(files) };
  return isOpenAsked ? { ...summary, open: countOpen(files.flatMap(({ open = [] }) => open)) } : summary;
}

/** The findings of each rule, the most first, and of as many in the order in which they are met; a summary counts for nothing beside what it lists. */
function countRules(files: readonly FileReport[]): Summary['rules'] {
  const counts = new Map<RuleId, number>();
  for (const { rule, lists } of files.flatMap(({ findings }) => findings)) {
    if (lists === undefined) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}

function place(text: string, lines: LineIndex, span: Span): Placed {
  const { line, character } = lines.position(span.start);
  return {
    start: span.start,
    end: span.end,
    line: line + 1,
    column: character + 1,
    text: slice(text, span),
  };
}
