import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../findings/types.ts';
import { findingsJson } from './findingsJson.ts';
import { findingsText } from './findingsText.ts';
import { ENGINE } from './version.ts';
import type { CheckReport, ReportedFile } from './report.ts';

const TEXT = 'The pier leaks.\r\n\r\n“It is 🐟 all right.\r\nCritics say no.\r\n';

/** A finding on the first place where `words` stand in `text`. */
function findingOn(text: string, words: string, severity: Severity, message: string): Finding {
  const start = text.indexOf(words);
  expect(start, `"${words}" stands in the text`).toBeGreaterThanOrEqual(0);
  const rule = 'unattributed-claim';
  const end = start + words.length;
  return { id: `f-${start}`, rule, start, end, severity, message, evidence: [], strength: 1 };
}

function fileWith(path: string, text: string, findings: readonly Finding[]): ReportedFile {
  return { path, text, findings, problems: [] };
}

const PIER = fileWith('news/pier.txt', TEXT, [
  findingOn(TEXT, 'The pier leaks.', 'information', 'Says who?'),
  findingOn(TEXT, 'all right', 'hint', 'Where does this quotation end?'),
]);

const BROKEN: ReportedFile = {
  path: 'news/newsmark.yaml',
  text: 'version: 1\nrulez: {}\n',
  findings: [],
  problems: [{ start: 11, end: 16, severity: 'warning', message: 'Newsmark knows no field "rulez".' }],
};

const REPORT: CheckReport = { articles: 3, files: [PIER, BROKEN, fileWith('news/calm.txt', 'Calm.', [])] };

function checkText(report: CheckReport, expected: string): void {
  expect(findingsText(report, { colour: false })).toBe(expected);
}

/** The line that shows the words of a finding over the whole text. */
function shownOf(text: string): string | undefined {
  const files = [fileWith('a', text, [findingOn(text, text, 'hint', 'm')])];
  return findingsText({ articles: 1, files }, { colour: false })
    .split('\n')
    .find((line) => line.includes('›'));
}

describe('the report for people', () => {
  test('groups by file, counts lines and columns from one and ends with a summary', () => {
    checkText(
      REPORT,
      [
        'news/pier.txt',
        '    1:1  information  Says who?  unattributed-claim',
        '         › The pier leaks.',
        '   3:11  hint  Where does this quotation end?  unattributed-claim',
        '         › all right',
        '',
        'news/newsmark.yaml',
        '    2:1  warning  Newsmark knows no field "rulez".  file',
        '         › rulez',
        '',
        '3 articles, 3 remarks: 1 warning, 1 information, 1 hint.',
        '',
      ].join('\n'),
    );
  });

  test('says so where there is nothing to say', () => {
    checkText({ articles: 1, files: [fileWith('calm.txt', 'Calm.', [])] }, '1 article, nothing to remark.\n');
    checkText({ articles: 0, files: [] }, '0 articles, nothing to remark.\n');
  });

  test('cuts long words at a blank, and never through a surrogate pair', () => {
    const long = `${'weather '.repeat(20)}end.`;
    const fish = '🐟'.repeat(60);
    expect(shownOf(long)).toBe(`         › ${'weather '.repeat(12).trim()} …`);
    expect(shownOf(`x${fish}`)).toBe(`         › x${'🐟'.repeat(47)} …`);
  });

  test('lets nothing through that a terminal would obey', () => {
    const text = 'A\u001b[2Jred\u0007 \u202eword\nnext\tone';
    const shown = findingsText(
      { articles: 1, files: [fileWith('\u001b[31mpath', text, [findingOn(text, text, 'hint', 'm')])] },
      { colour: false },
    );
    expect(shown).toBe(
      '[31mpath\n    1:1  hint  m  unattributed-claim\n         › A[2Jred word next one\n\n1 article, 1 remark: 1 hint.\n',
    );
  });

  test('is the same with colours, but for the colours', () => {
    const coloured = findingsText(REPORT, { colour: true });
    expect(coloured).toContain('\u001b[33mwarning\u001b[0m');
    // oxlint-disable-next-line no-control-regex -- The escape sequences are what is taken away.
    expect(coloured.replaceAll(/\u001b\[[\d;]*m/gu, '')).toBe(findingsText(REPORT, { colour: false }));
  });
});

describe('the report for programs', () => {
  test('has places, words and a summary, and leaves out silent files', () => {
    expect(JSON.parse(findingsJson(REPORT))).toEqual({
      engine: ENGINE,
      summary: { articles: 3, error: 0, warning: 1, information: 1, hint: 1 },
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
              message: 'Newsmark knows no field "rulez".',
            },
          ],
        },
      ],
    });
  });
});
