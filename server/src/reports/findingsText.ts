import { compareSpans } from '../engine/index.ts';
import type { Severity } from '../findings/types.ts';
import { countsText, openLines, type OpenCounts } from './open.ts';
import { SEVERITIES, type FileReport, type FindingReport, type Placed, type Summary } from './report.ts';
import { counted, paint, printable, shorten, type TextOptions } from './terminal.ts';

/** Under the severity's first letter, so that the eye runs down the messages. */
const INDENT = ' '.repeat(9);

/** One thing to say of a place, from a rule or about the file itself, with what else there is to say of its sentence. */
interface Remark extends Placed {
  readonly severity: Severity;
  readonly message: string;
  readonly label: string;
  readonly others: readonly FindingReport[];
  /** What it sums up, in the order of the text. */
  readonly listed: readonly FindingReport[];
}

/**
 * What there is to tell of one file, for people: its path, then each remark with its place, what it asks, its rule and the words it is
 * about; what is weaker in the same sentence stands below it, and what is open comes last. Ends with a line end; empty where there is nothing to tell.
 */
export function fileText({ path, findings, problems, open = [] }: FileReport, options: TextOptions): string {
  const summed = new Set(findings.flatMap(({ lists = [] }) => lists));
  const remarks: Remark[] = [
    ...findings
      // What a summary lists is told there, unless it has more to tell of its sentence.
      .filter(({ id, under }) => under === null && (!summed.has(id) || hasOthers(findings, id)))
      .map((finding) => ({
        ...finding,
        label: finding.rule,
        others: findings.filter(({ under }) => under === finding.id),
        listed: findings.filter(({ id }) => finding.lists?.includes(id) ?? false),
      })),
    ...problems.map((problem) => ({ ...problem, label: 'file', others: [], listed: [] })),
  ].sort(compareSpans);
  if (remarks.length === 0 && open.length === 0) return '';
  const heading = paint('path', printable(path), options);
  const told = remarks.map((remark) => remarkText(remark, options));
  return `${[heading, ...told, ...openLines(open, options)].join('\n')}\n`;
}

function hasOthers(findings: readonly FindingReport[], id: string): boolean {
  return findings.some(({ under }) => under === id);
}

/**
 * The last lines, with line ends: '14 articles, 3 remarks: 1 warning, 2 hints.' and, where more than one rule spoke, how often each did;
 * where that was asked for, what is still open.
 */
export function summaryText(summary: Summary, options: TextOptions): string {
  const parts = SEVERITIES.filter((severity) => summary[severity] > 0).map((severity) =>
    severity === 'information' ? `${summary[severity]} information` : counted(summary[severity], severity),
  );
  const total = SEVERITIES.reduce((sum, severity) => sum + summary[severity], 0);
  const told = total === 0 ? 'nothing to remark' : `${counted(total, 'remark')}: ${parts.join(', ')}`;
  const rules = Object.entries(summary.rules).map(([rule, count]) => `${count} ${rule}`);
  const byRule = rules.length > 1 ? `By rule: ${rules.join(', ')}.\n` : '';
  const open = summary.open === undefined ? '' : `${openText(summary.open, summary.articles)}\n`;
  return `${paint('summary', `${counted(summary.articles, 'article')}, ${told}.`, options)}\n${byRule}${open}`;
}

/** 'Still open: 3 names, 1 check.' Of no articles nothing is said to be checked. */
function openText(open: OpenCounts, articles: number): string {
  const counts = countsText(open);
  if (counts !== '') return `Still open: ${counts}.`;
  return articles === 0 ? 'There was no article to look at.' : 'Everything is checked.';
}

function remarkText(remark: Remark, options: TextOptions): string {
  const place = paint('place', `${remark.line}:${remark.column}`.padStart(7), options);
  const severity = paint(remark.severity, remark.severity, options);
  const label = paint('label', remark.label, options);
  const words = shorten(remark.text);
  return [
    `${place}  ${severity}  ${printable(remark.message)}  ${label}`,
    ...(words === '' ? [] : [`${INDENT}› ${words}`]),
    ...remark.listed.map(
      (each) => `${INDENT}- ${paint('place', `${each.line}:${each.column}`, options)} ${shorten(each.text)}`,
    ),
    ...remark.others.map(
      ({ message, rule }) => `${INDENT}+ ${printable(message)}  ${paint('label', rule, options)}`,
    ),
  ].join('\n');
}
