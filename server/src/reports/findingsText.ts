import { compareSpans } from '../engine/index.ts';
import type { Severity } from '../findings/types.ts';
import { SEVERITIES, type FileReport, type FindingReport, type Placed, type Summary } from './report.ts';

export interface TextOptions {
  /** Whether to colour the words with ANSI escape sequences. */
  readonly colour: boolean;
}

/** How many UTF-16 units of the words in question are shown. */
const SHOWN_LENGTH = 96;

/** Under the severity's first letter, so that the eye runs down the messages. */
const INDENT = ' '.repeat(9);

/** SGR parameters, ECMA-48 §8.3.117. Only the eight basic colours: they follow the reader's own theme. */
const STYLES = {
  path: '1;4',
  place: '2',
  label: '2',
  error: '31',
  warning: '33',
  information: '36',
  hint: '32',
  summary: '1',
} as const;

/** One thing to say of a place, from a rule or about the file itself, with what else there is to say of its sentence. */
interface Remark extends Placed {
  readonly severity: Severity;
  readonly message: string;
  readonly label: string;
  readonly others: readonly FindingReport[];
}

/**
 * What there is to tell of one file, for people: its path, then each remark with its place, what it asks, its rule and the words it is
 * about; what is weaker in the same sentence stands below it. Ends with a line end; empty where there is nothing to tell.
 */
export function fileText({ path, findings, problems }: FileReport, options: TextOptions): string {
  const remarks: Remark[] = [
    ...findings
      .filter(({ under }) => under === null)
      .map((finding) => ({
        ...finding,
        label: finding.rule,
        others: findings.filter(({ under }) => under === finding.id),
      })),
    ...problems.map((problem) => ({ ...problem, label: 'file', others: [] })),
  ].sort(compareSpans);
  if (remarks.length === 0) return '';
  const heading = paint('path', printable(path), options);
  return `${[heading, ...remarks.map((remark) => remarkText(remark, options))].join('\n')}\n`;
}

/** The last line: '14 articles, 3 remarks: 1 warning, 2 hints.', with a line end. */
export function summaryText(summary: Summary, options: TextOptions): string {
  const parts = SEVERITIES.filter((severity) => summary[severity] > 0).map((severity) =>
    severity === 'information' ? `${summary[severity]} information` : counted(summary[severity], severity),
  );
  const total = SEVERITIES.reduce((sum, severity) => sum + summary[severity], 0);
  const told = total === 0 ? 'nothing to remark' : `${counted(total, 'remark')}: ${parts.join(', ')}`;
  return `${paint('summary', `${counted(summary.articles, 'article')}, ${told}.`, options)}\n`;
}

function remarkText(remark: Remark, options: TextOptions): string {
  const place = paint('place', `${remark.line}:${remark.column}`.padStart(7), options);
  const severity = paint(remark.severity, remark.severity, options);
  const label = paint('label', remark.label, options);
  const words = shorten(remark.text);
  return [
    `${place}  ${severity}  ${printable(remark.message)}  ${label}`,
    ...(words === '' ? [] : [`${INDENT}› ${words}`]),
    ...remark.others.map(
      ({ message, rule }) => `${INDENT}+ ${printable(message)}  ${paint('label', rule, options)}`,
    ),
  ].join('\n');
}

function paint(style: keyof typeof STYLES, words: string, { colour }: TextOptions): string {
  return colour ? `\u001b[${STYLES[style]}m${words}\u001b[0m` : words;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The words on one line, cut at a blank where they are long. */
function shorten(words: string): string {
  const line = printable(words).replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= SHOWN_LENGTH) return line;
  const cut = line.lastIndexOf(' ', SHOWN_LENGTH);
  const end = cut > SHOWN_LENGTH / 2 ? cut : SHOWN_LENGTH;
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
