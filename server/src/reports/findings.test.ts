import { describe, expect, test } from 'vitest';
import type { ShownFinding } from '../findings/findings.ts';
import type { Finding, Severity } from '../findings/types.ts';
import { findingsJson } from './findingsJson.ts';
import { fileText, summaryText } from './findingsText.ts';
import { reportFindings, reportProblems, summarize, type FileReport } from './report.ts';
import { ENGINE } from './version.ts';

const TEXT = 'The pier leaks.\r\n\r\n“It is 🐟 all right.\r\nCritics say no.\r\n';

/** Findings that are each shown by themselves. */
function alone(...findings: Finding[]): ShownFinding[] {
  return findings.map((finding) => ({ finding, others: [] }));
}

/** A finding on the first place where `words` stand in `text`. */
function findingOn(text: string, words: string, severity: Severity, message: string): Finding {
  const start = text.indexOf(words);
  expect(start, `"${words}" stands in the text`).toBeGreaterThanOrEqual(0);
  const rule = 'unattributed-claim';
  const end = start + words.length;
  return { id: `f-${start}`, rule, start, end, severity, message, evidence: [], strength: 1 };
}

const LEAKS = findingOn(TEXT, 'The pier leaks.', 'information', 'Says who?');
const RIGHT = findingOn(TEXT, 'all right', 'hint', 'Where does this quotation end?');
const CRITICS = findingOn(TEXT, 'Critics', 'hint', 'Which critics?');

const PIER = reportFindings('news/pier.txt', TEXT, alone(LEAKS, RIGHT));

const BROKEN = reportProblems('news/newsmark.yaml', 'version: 1\nrulez: {}\n', [
  { start: 11, end: 16, severity: 'warning', message: 'Newsmark knows no field "rulez".' },
]);

const CALM = reportFindings('news/calm.txt', 'Calm.', []);

function checkText(file: FileReport, expected: readonly string[]): void {
  expect(fileText(file, { colour: false })).toBe(expected.map((line) => `${line}\n`).join(''));
}

/** The report on one finding over the whole of a text. */
function wholly(text: string, path = 'a'): FileReport {
  return reportFindings(path, text, alone(findingOn(text, text, 'hint', 'm')));
}

function summaryOf(articles: number, files: readonly FileReport[]): string {
  return summaryText(summarize(articles, files), { colour: false });
}

/** The line that shows the words of a remark. */
function shown(text: string): string | undefined {
  return fileText(wholly(text), { colour: false }).split('\n')[2];
}

describe('the report for people', () => {
  test('gives each remark its place, counted from one, and its words', () => {
    checkText(PIER, [
      'news/pier.txt',
      '    1:1  information  Says who?  unattributed-claim',
      '         › The pier leaks.',
      '   3:11  hint  Where does this quotation end?  unattributed-claim',
      '         › all right',
    ]);
    checkText(BROKEN, [
      'news/newsmark.yaml',
      '    2:1  warning  Newsmark knows no field "rulez".  file',
      '         › rulez',
    ]);
    checkText(CALM, []);
  });

  test('puts what is weaker in the same sentence below it', () => {
    checkText(reportFindings('pier.txt', TEXT, [{ finding: RIGHT, others: [LEAKS, CRITICS] }]), [
      'pier.txt',
      '   3:11  hint  Where does this quotation end?  unattributed-claim',
      '         › all right',
      '         + Says who?  unattributed-claim',
      '         + Which critics?  unattributed-claim',
    ]);
  });

  test('lists under a summary what it sums up, each told once', () => {
    const lists = [LEAKS, CRITICS].map(({ id, start, end, message }) => ({ id, start, end, message }));
    const summary: Finding = {
      ...findingOn(TEXT, 'The pier', 'information', 'Two give no source.'),
      id: 'f-all',
      lists,
    };
    const file = reportFindings('pier.txt', TEXT, [
      ...alone(summary, LEAKS),
      { finding: CRITICS, others: [RIGHT] },
    ]);
    checkText(file, [
      'pier.txt',
      '    1:1  information  Two give no source.  unattributed-claim',
      '         › The pier',
      '         - 1:1 The pier leaks.',
      '         - 4:1 Critics',
      '    4:1  hint  Which critics?  unattributed-claim',
      '         › Critics',
      '         + Where does this quotation end?  unattributed-claim',
    ]);
    expect(file.findings.flatMap(({ lists: listed }) => listed ?? [])).toEqual([LEAKS.id, CRITICS.id]);
    expect(summarize(1, [file]).rules).toEqual({ 'unattributed-claim': 3 });
  });

  test('says how often each rule spoke, where more than one did', () => {
    const vague: Finding = { ...CRITICS, rule: 'vague-source' };
    expect(summaryOf(1, [PIER, reportFindings('b', TEXT, alone(vague))])).toBe(
      '1 article, 3 remarks: 1 information, 2 hints.\nBy rule: 2 unattributed-claim, 1 vague-source.\n',
    );
  });

  test('ends with a summary, the gravest first', () => {
    expect(summaryOf(3, [PIER, BROKEN, CALM])).toBe(
      '3 articles, 3 remarks: 1 warning, 1 information, 1 hint.\n',
    );
    expect(summaryOf(1, [CALM])).toBe('1 article, nothing to remark.\n');
  });

  test('cuts long words at a blank, and never through a surrogate pair', () => {
    expect(shown(`${'weather '.repeat(20)}end.`)).toBe(`         › ${'weather '.repeat(12).trim()} …`);
    expect(shown(`x${'🐟'.repeat(60)}`)).toBe(`         › x${'🐟'.repeat(47)} …`);
  });

  test('lets nothing through that a terminal would obey', () => {
    checkText(wholly('A\u001b[2Jred\u0007 \u202eword\nnext\tone', '\u001b[31mpath'), [
      '[31mpath',
      '    1:1  hint  m  unattributed-claim',
      '         › A[2Jred word next one',
    ]);
  });

  test('is the same with colours, but for the colours', () => {
    const coloured = fileText(BROKEN, { colour: true });
    expect(coloured).toContain('\u001b[33mwarning\u001b[0m');
    // oxlint-disable-next-line no-control-regex -- The escape sequences are what is taken away.
    expect(coloured.replaceAll(/\u001b\[[\d;]*m/gu, '')).toBe(fileText(BROKEN, { colour: false }));
  });
});

describe('the report for programs', () => {
  test('has places, words and a summary', () => {
    expect(JSON.parse(findingsJson(summarize(2, [PIER, BROKEN]), [PIER, BROKEN]))).toEqual({
      engine: ENGINE,
      summary: {
        articles: 2,
        error: 0,
        warning: 1,
        information: 1,
        hint: 1,
        rules: { 'unattributed-claim': 2 },
      },
      files: [
        {
          path: 'news/pier.txt',
          findings: [
            {
              id: 'f-0',
              rule: 'unattributed-claim',
              severity: 'information',
              start: 0,
              end: 15,
              line: 1,
              column: 1,
              text: 'The pier leaks.',
              message: 'Says who?',
              under: null,
            },
            {
              id: 'f-29',
              rule: 'unattributed-claim',
              severity: 'hint',
              start: 29,
              end: 38,
              line: 3,
              column: 11,
              text: 'all right',
              message: 'Where does this quotation end?',
              under: null,
            },
          ],
          problems: [],
        },
        {
          path: 'news/newsmark.yaml',
          findings: [],
          problems: [
            {
              severity: 'warning',
              start: 11,
              end: 16,
              line: 2,
              column: 1,
              text: 'rulez',
              message: 'Newsmark knows no field "rulez".',
            },
          ],
        },
      ],
    });
  });
});
