import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import type { LineIndex } from '../../engine/index.ts';
import type { ShownFinding } from '../../findings/findings.ts';
import type { Severity } from '../../findings/types.ts';
import type { Notice } from '../../workspace/sidecarProblems.ts';
import type { Client } from '../client.ts';
import { toRange } from './ranges.ts';

/** Who speaks, in the editor's list of problems. */
const SOURCE = 'newsmark';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a finding's diagnostic depends on besides the finding. */
export interface DiagnosticContext {
  readonly uri: string;
  readonly lines: LineIndex;
  readonly client: Client;
  /** The folder of the rules' pages, or null. */
  readonly rulePages: string | null;
}

/** One diagnostic for each finding that is shown; the other findings of its sentence, and what it sums up, are its related information. */
export function findingDiagnostic(context: DiagnosticContext, { finding, others }: ShownFinding): Diagnostic {
  const { uri, lines, client, rulePages } = context;
  const related = client.relatedInformation ? [...others, ...(finding.lists ?? [])] : [];
  return {
    range: toRange(lines, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: finding.message,
    ...(rulePages !== null &&
      client.codeDescription && { codeDescription: { href: `${rulePages}${finding.rule}.md` } }),
    ...(client.fades && finding.rule === 'non-article-text' && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && {
      relatedInformation: related.map((other) => ({
        location: { uri, range: toRange(lines, other) },
        message: other.message,
      })),
    }),
  };
}

/** A problem of a YAML file, or with a decision, at its place. */
export function problemDiagnostic(lines: LineIndex, problem: Notice): Diagnostic {
  return {
    range: toRange(lines, problem),
    severity: SEVERITIES[problem.severity],
    source: SOURCE,
    message: problem.message,
  };
}
