import { compareSpans, lineIndex, slice, type Span } from '../engine/index.ts';
import type { Severity } from '../findings/types.ts';
import { countBySeverity, SEVERITIES, type CheckReport, type ReportedFile } from './report.ts';

export interface TextReportOptions {
  /** Whether to colour the report with ANSI escape sequences. */
  readonly colour: boolean;
}

/** How many UTF-16 units of the words in question are shown. */
const QUOTED_LENGTH = 96;

/** Under the severity's first letter, so that the eye runs down the messages. */
const INDENT = ' '.repeat(9);

/** SGR parameters, ECMA-48 §8.3.117. Only the eight basic colours: they follow the reader's own theme. */
const STYLES = {
  path: '1;4',
  place: '2',
  rule: '2',
  error: '31',
  warning: '33',
  information: '36',
  hint: '32',
  summary: '1',
} as const;

type Paint = (style: keyof typeof STYLES, words: string) => string;

/** One thing that the report has to say of a place, from a rule or from a YAML file. */
interface Remark extends Span {
  readonly severity: Severity;
  readonly label: string;
  readonly message: string;
}

/**
 * The report of a check for people: grouped by file, each remark with its place, what it asks, its rule and the words it is about,
 * and a summary at the end. Ends with a line end.
 */
export function findingsText(report: CheckReport, { colour }: TextReportOptions): string {
  const paint: Paint = colour
    ? (style, words) => `\u001b[${STYLES[style]}m${words}\u001b[0m`
    : (_style, words) => words;
  const groups = report.files.map((file) => fileText(file, paint)).filter((group) => group !== '');
  return [...groups, `${paint('summary', summary(report))}\n`].join('\n');
}

function fileText(file: ReportedFile, paint: Paint): string {
  const remarks = remarksOf(file);
  if (remarks.length === 0) return '';
  const lines = lineIndex(file.text);
  const heading = paint('path', printable(file.path));
  return `${[heading, ...remarks.map((remark) => remarkText(remark))].join('\n')}\n`;

  function remarkText(remark: Remark): string {
    const { line, character } = lines.position(remark.start);
    const place = paint('place', `${line + 1}:${character + 1}`.padStart(7));
    const severity = paint(remark.severity, remark.severity);
    const first = `${place}  ${severity}  ${printable(remark.message)}  ${paint('rule', remark.label)}`;
    const words = shorten(slice(file.text, remark));
    return words === '' ? first : `${first}\n${INDENT}› ${words}`;
  }
}

function remarksOf({ findings, problems }: ReportedFile): Remark[] {
  return [
    ...findings.map((finding) => ({ ...finding, label: finding.rule })),
    ...problems.map((problem) => ({ ...problem, label: 'file' })),
  ].sort(compareSpans);
}

/** '14 articles, 3 remarks: 1 warning, 2 hints.' */
function summary({ articles, files }: CheckReport): string {
  const counts = countBySeverity(files);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    severity === 'information' ? `${counts[severity]} information` : counted(counts[severity], severity),
  );
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return parts.length === 0
    ? `${counted(articles, 'article')}, nothing to remark.`
    : `${counted(articles, 'article')}, ${counted(total, 'remark')}: ${parts.join(', ')}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The words on one line, cut at a blank where they are long. */
function shorten(words: string): string {
  const line = printable(words).replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= QUOTED_LENGTH) return line;
  const cut = line.lastIndexOf(' ', QUOTED_LENGTH);
  const end = cut > QUOTED_LENGTH / 2 ? cut : QUOTED_LENGTH;
  return `${line.slice(0, end).replace(/[\uD800-\uDBFF]$/u, '')} …`;
}

/** Line ends and tabs, which would break the report's lines. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/** Control characters and those that turn the direction of writing: an article's text must not steer the reader's terminal. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** The words without anything that a terminal would obey; line ends become blanks. */
function printable(words: string): string {
  return words.replaceAll(BREAKS, ' ').replaceAll(CONTROLS, '');
}
