import { DEFAULT_CORPUS_SETTINGS } from '../annotations/schemas.ts';
import type { Problem } from '../annotations/types.ts';
import { openThings, type OpenThing } from '../features/checks/open.ts';
import { checklistRows } from '../features/ticks/checklist.ts';
import { tickRows } from '../features/ticks/ticks.ts';
import { shownFindings } from '../findings/findings.ts';
import { RULE_IDS } from '../findings/rules/index.ts';
import type { RuleId, Severity } from '../findings/types.ts';
import { nodeFiles } from '../hosts/nodeFiles.ts';
import { findingsJson } from '../reports/findingsJson.ts';
import { fileText, summaryText } from '../reports/findingsText.ts';
import {
  reportFindings,
  reportProblems,
  SEVERITIES,
  summarize,
  type FileReport,
  type Summary,
} from '../reports/report.ts';
import { listedRows } from '../workspace/listedRows.ts';
import type { FileHost } from '../workspace/ports.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { articleOfSidecar, isPrivateSidecar } from '../workspace/sidecars.ts';
import { articleWorkspace, meetFiles, type ReadArticle } from './articles.ts';
import { complain } from './complain.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { readSidecar } from './marks/articles.ts';
import { newSettings } from './reading.ts';
import type { Streams } from './streams.ts';

/** What `newsmark check --help` says behind the options. */
export const CHECK_HELP: string = `
The nearest newsmark.yaml above a file decides which files are articles, how
loud each rule is and who is known. A file without one is checked if it looks
like an article. Mistakes in newsmark.yaml and actors.yaml are told as well.

With --require-checked it also tells what nobody has ticked off, answered or
checked yet, and ends with 1 while there is anything.

Rules: ${RULE_IDS.join(', ')}

Examples:
  newsmark check articles/
  newsmark check story.txt --rules unattributed-claim,vague-source
  newsmark check . --fail-on information && echo nothing to ask`;

export interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly failOn: Severity | 'never';
  /** Only these rules, or null for all. */
  readonly rules: readonly RuleId[] | null;
  readonly colour: boolean;
  /** Whether what is open is told, and fails the check. */
  readonly requireChecked: boolean;
}

/** What a check comes upon, in the order in which it is told. */
type Event =
  /** An article was read. */
  | { readonly is: 'article'; readonly report: FileReport }
  /** One of a corpus's own files was read. */
  | { readonly is: 'settings'; readonly report: FileReport }
  /** Something that was asked for cannot be done. */
  | { readonly is: 'failure'; readonly complaint: string }
  /** A file that was named is no article. */
  | { readonly is: 'passed over'; readonly complaint: string };

/**
 * `newsmark check`: what an editor would show of files and folders. The nearest `newsmark.yaml` decides about rules and names; a file
 * without one is checked if it looks like an article. Decisions in sidecars count, and mistakes in them are told. What cannot be read is told on standard error, and the rest goes on.
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { format, colour, failOn } = options;
  const reports: FileReport[] = [];
  let articles = 0;
  let hasFailed = false;
  let hasPassedOver = false;
  for await (const event of checkPaths(paths, options, streams)) {
    if (event.is === 'failure' || event.is === 'passed over') {
      if (event.is === 'failure') hasFailed = true;
      else hasPassedOver = true;
      await complain(streams, event.complaint);
      continue;
    }
    if (event.is === 'article') articles++;
    const words = fileText(event.report, { colour });
    if (words === '') continue;
    reports.push(event.report);
    if (format === 'text') await streams.stdout.write(`${words}\n`);
    if (streams.stdout.isClosed()) break;
  }
  const summary = summarize(articles, reports, options.requireChecked);
  await streams.stdout.write(
    format === 'json' ? findingsJson(summary, reports) : summaryText(summary, { colour }),
  );
  if (hasFailed || (hasPassedOver && articles === 0)) return EXIT.failed;
  return reaches(summary, failOn) || isOpen(summary) ? EXIT.found : EXIT.fine;
}

async function* checkPaths(
  paths: readonly string[],
  options: CheckOptions,
  streams: Streams,
): AsyncGenerator<Event> {
  const files = nodeFiles();
  const workspace = await articleWorkspace(files, streams);
  const places = { files, cwd: streams.cwd };
  /** The settings and sidecars that have been told of, by address: a corpus holds many articles. */
  const told = new Set<string>();
  for await (const met of meetFiles(paths, workspace, places)) {
    if (met.uri !== null) yield* settingsEvents(met.uri, workspace.snapshot(), told, places);
    if (met.is === 'article') yield { is: 'article', report: articleReport(met, options) };
    else if (met.is !== 'settings') yield met;
  }
}

function articleReport(
  article: ReadArticle,
  { rules, requireChecked }: Pick<CheckOptions, 'rules' | 'requireChecked'>,
): FileReport {
  const { uri, path, text, analysis, snapshot } = article;
  const wanted = snapshot.findings(uri).filter(({ rule }) => rules === null || rules.includes(rule));
  const open = requireChecked ? openIn(article) : null;
  return reportFindings(path, text, shownFindings(wanted, analysis), open);
}

/** What is still to be done in an article, by the same decisions that its findings follow. */
function openIn({ uri, analysis, snapshot }: ReadArticle): OpenThing[] {
  const { text } = analysis;
  const house = snapshot.corpus(uri)?.settings ?? DEFAULT_CORPUS_SETTINGS;
  const { ticks } = snapshot.decided(uri, text);
  return openThings({
    rows: listedRows(snapshot, uri, text, { analysis: () => analysis, proposals: false }),
    ticks: tickRows(analysis, ticks),
    checklist: checklistRows(house.checklist, ticks, text),
    house,
  });
}

/** What is wrong in the files that decide for this one, its corpus's own and its sidecar, the first time that they are met. */
async function* settingsEvents(
  uri: string,
  snapshot: Snapshot,
  told: Set<string>,
  { files, cwd }: { readonly files: FileHost; readonly cwd: string },
): AsyncGenerator<Event> {
  const corpus = snapshot.corpus(uri);
  for (const { path, text, problems } of newSettings(corpus, told, cwd))
    yield { is: 'settings', report: reportProblems(path, text, problems) };
  const address = articleOfSidecar(uri, corpus) === null ? snapshot.sidecar(uri) : uri;
  if (address === null || told.has(address)) return;
  told.add(address);
  const sidecar = await readSidecar(files, address, cwd);
  if (sidecar === null) return;
  if ('failure' in sidecar) {
    yield { is: 'failure', complaint: sidecar.failure };
    return;
  }
  const { path, text, problems } = sidecar;
  const shown = isPrivateSidecar(address, corpus) ? problems.map(withoutWords) : problems;
  yield { is: 'settings', report: reportProblems(path, text, shown) };
}

/** A mistake in private evidence, of which no word is printed: an editor shows what is wrong. */
function withoutWords({ start, severity }: Problem): Problem {
  return { start, end: start, severity, message: 'There is a mistake here; what, an editor tells.' };
}

/** Whether there is anything at or above the level. */
function reaches(summary: Summary, level: CheckOptions['failOn']): boolean {
  if (level === 'never') return false;
  return SEVERITIES.slice(0, SEVERITIES.indexOf(level) + 1).some((severity) => summary[severity] > 0);
}

function isOpen({ open = {} }: Summary): boolean {
  return Object.keys(open).length > 0;
}
