import { describe, expect, test } from 'vitest';
import { TRAM, check, row } from '../../../test/support/checkedTram.ts';
import type { CheckRow } from '../../features/checks/types.ts';
import { harmless, sheetCsv } from './sheetCsv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['  -1', "  '-1"],
  ['+44 20', "'+44 20"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['a;=1', "a;'=1"],
  ['a; =1', "a; '=1"],
  ['a=1', 'a=1'],
  ['a - b', 'a - b'],
  ['', ''],
])('a spreadsheet calculates nothing: %s', (words, expected) => expect(harmless(words)).toBe(expected));

/** The lines of the table, its head left out, as fields; the words of these rows hold no commas. */
function lines(rows: readonly CheckRow[]): (string | undefined)[][] {
  const [, ...all] = sheetCsv([{ ...TRAM, rows, ticks: [], checklist: [] }]).split('\r\n');
  return all.filter((line) => line !== '').map((line) => line.split(','));
}

describe('lines', () => {
  const words = 'The line is the longest that Harrow has ever built.';
  test('one for each question, with the words now and earlier', () => {
    const spans = row({ words }).spans;
    const rows = [
      row({ words, layer: 'quotation', said: check(), truth: check({ status: 'done', rating: 'refuted' }) }),
      row({ words, attention: 'stale', spans, earlier: 'It is short.', truth: check() }),
      row({ words: 'It may be here.', attention: 'orphan', spans, earlier: 'It is gone.', truth: check() }),
      row({ words, worth: 0.8 }),
      row({ words }),
    ];
    const told = lines(rows).map((fields) => [
      ...fields.slice(1, 2),
      ...fields.slice(4, 7),
      ...fields.slice(8, 11),
      fields.at(-1),
    ]);
    expect(told).toEqual([
      ['9', words, '', '', 'said', 'open', '', ''],
      ['9', words, '', '', 'true', 'done', 'refuted', ''],
      ['9', words, 'It is short.', 'stale', 'true', 'open', '', ''],
      ['', 'It is gone.', 'It is gone.', 'orphan', 'true', 'open', '', ''],
      ['9', words, '', '', 'true', 'proposed', '', '0.8'],
    ]);
  });

  test('end with CRLF, and hold one line of words each', () => {
    const table = sheetCsv([
      { ...TRAM, rows: [row({ words, truth: check({ verdict: 'one\ntwo\r\nthree' }) })] },
    ]);
    expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(table).toContain('one two three');
  });
});
