import type { Diagnostic } from 'vscode-languageserver';
import type { Analysis, LineIndex } from '../engine/index.ts';
import { shownFindings } from '../findings/findings.ts';
import type { Finding } from '../findings/types.ts';
import type { Notice } from '../workspace/sidecarProblems.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { findingDiagnostic, problemDiagnostic } from './convert/diagnostics.ts';
import type { Session } from './session.ts';

/** The diagnostics of one document, with an id that stays the same while nothing that they depend on changes. */
export interface Report {
  readonly resultId: string;
  readonly version: number | null;
  /** Made on demand: where the client knows the id already, nothing is converted. */
  readonly diagnostics: () => Diagnostic[];
}

/** Makes reports. The ids name the lists that reports are made from, which the workspace keeps while they stay the same. */
export interface Reporter {
  /** An article's findings and what is wrong with decisions on it, a YAML file's problems, and nothing for every other document. */
  ofDocument(snapshot: Snapshot, uri: string): Report;
  ofArticle(
    uri: string,
    version: number | null,
    lines: LineIndex,
    analysis: Analysis,
    findings: readonly Finding[],
    problems: readonly Notice[],
  ): Report;
  ofProblems(version: number | null, lines: LineIndex, problems: readonly Notice[]): Report;
}

export function createReporter({
  client,
  rulePages,
  token,
}: Pick<Session, 'client' | 'rulePages' | 'token'>): Reporter {
  const ids = new WeakMap<readonly unknown[], string>();
  let count = 0;
  const idOf = (list: readonly unknown[]): string => {
    const id = ids.get(list) ?? `${token}:${++count}`;
    ids.set(list, id);
    return id;
  };

  const reports: Reporter = {
    ofDocument(snapshot, uri) {
      const document = snapshot.document(uri);
      const analysis =
        document !== null && snapshot.serving(uri) === 'article' ? snapshot.analysis(uri) : null;
      if (document !== null && analysis !== null) {
        const findings = snapshot.findings(uri);
        const notices = snapshot.notices(uri, document.text);
        return reports.ofArticle(uri, document.version, document.lines, analysis, findings, notices);
      }
      if (document !== null && snapshot.serving(uri) === 'settings') {
        return reports.ofProblems(document.version, document.lines, snapshot.problems(uri));
      }
      return { resultId: `${token}:none`, version: document?.version ?? null, diagnostics: () => [] };
    },

    ofArticle: (uri, version, lines, analysis, findings, problems) => ({
      resultId: problems.length === 0 ? idOf(findings) : `${idOf(findings)} ${idOf(problems)}`,
      version,
      diagnostics: () => [
        ...shownFindings(findings, analysis).map((shown) =>
          findingDiagnostic({ uri, lines, client, rulePages }, shown),
        ),
        ...problems.map((problem) => problemDiagnostic(lines, problem)),
      ],
    }),

    ofProblems: (version, lines, problems) => ({
      resultId: idOf(problems),
      version,
      diagnostics: () => problems.map((problem) => problemDiagnostic(lines, problem)),
    }),
  };
  return reports;
}
