import { describe, expect, test } from 'vitest';
import { checkRows } from './rows.ts';
import { resolveMarks } from '../../annotations/decisions.ts';
import type { ClaimMark, Mark, QuotationMark } from '../../annotations/sidecar/types.ts';
import { analyze } from '../../engine/index.ts';
import { toldRow } from '../../../test/support/checkDesk.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

const QUOTE = '“The quay is falling apart,”';
const CHARGE = 'Prosecutors charged the harbour master with stealing 12 million crowns in 2024.';
const TEXT = `HARWICK — The dues will rise in May. ${QUOTE} Mayor Ann Tolliver said on Friday.

${CHARGE}
`;

/** An entry about these words, at the minute 0 unless it says otherwise. */
function claim(words: string, by: string, more: Partial<ClaimMark>, minute = 0): ClaimMark {
  return {
    id: 'c-1',
    layer: 'claim',
    spans: [{ exact: words, at: TEXT.indexOf(words) }],
    decision: 'unsure',
    by,
    at: `2026-11-21T10:0${minute}:00Z`,
    ...more,
  };
}

function quotation(more: Partial<QuotationMark>): QuotationMark {
  const { spans, decision, by, at } = claim(QUOTE, 'ann', {});
  return { id: 'q-1', layer: 'quotation', spans, decision, by, at, ...more };
}

/** The rows of the text alone, and of its analysis. */
function checkBoth(
  marks: readonly Mark[],
  ofText: readonly string[],
  ofAnalysis: readonly string[] = ofText,
): void {
  const resolved = resolveMarks(TEXT, [{ version: 1, complete: [], mutes: [], ticks: [], marks }]);
  expect(checkRows(TEXT, resolved).map(toldRow)).toEqual(ofText);
  expect(checkRows(analyze(TEXT, INPUTS), resolved).map(toldRow)).toEqual(ofAnalysis);
}

describe('who speaks', () => {
  const row = '“The quay is falling apa…';

  test('is known of a text alone where people say so', () => {
    const said = { said: { status: 'open' } } as const;
    checkBoth(
      [quotation(said)],
      [`${row} | true: - | said: open by ann`],
      [`${row} | by Ann Tolliver | true: - | said: open by ann`],
    );
    const source = { exact: 'Mayor Ann Tolliver', at: TEXT.indexOf('Mayor') };
    checkBoth(
      [quotation({ ...said, source })],
      [`${row} | by Mayor Ann Tolliver | true: - | said: open by ann`],
      [`${row} | by Ann Tolliver | true: - | said: open by ann`],
    );
    checkBoth([quotation({ ...said, speaker: null })], [`${row} | true: - | said: open by ann`]);
    checkBoth(
      [quotation({ ...said, speaker: 'p-1', name: 'Bo Renk' })],
      [`${row} | by Bo Renk | true: - | said: open by ann`],
    );
  });

  test('is looked up where the registry knows the name', () => {
    const marks = [quotation({ status: 'open', speaker: 'tolliver' })];
    const resolved = resolveMarks(TEXT, [{ version: 1, complete: [], mutes: [], ticks: [], marks }]);
    const names = new Map([['tolliver', 'Ann M. Tolliver']]);
    expect(
      checkRows(TEXT, resolved, [], { nameOf: (actor) => names.get(actor) ?? null }).map(toldRow),
    ).toEqual([`${row} | by Ann M. Tolliver | true: open by ann`]);
  });

  test('is who says the quotation around a selection', () => {
    const marks = [claim('falling apart', 'ann', { status: 'open', decision: 'added' })];
    checkBoth(
      marks,
      ['falling apart | true: open by ann'],
      ['falling apart | by Ann Tolliver | true: open by ann'],
    );
  });
});

describe('the words that a verdict is about', () => {
  const OLD = CHARGE.replace('12', '11');

  test('are those of its giver, whatever others wrote since', () => {
    checkBoth(
      [
        claim(OLD, 'ann', { status: 'done', rating: 'refuted' }),
        claim(CHARGE, 'bo', { notes: [{ text: 'Changed?', at: '2026-11-21T10:05:00Z' }] }, 5),
      ],
      ['Prosecutors charged the … (stale) | true: done refuted by ann; 1 note'],
    );
    checkBoth(
      [
        claim(OLD, 'ann', { status: 'done', rating: 'refuted' }),
        claim(CHARGE, 'bo', { status: 'done', rating: 'correct' }, 5),
      ],
      ['Prosecutors charged the … | true: done correct by bo; refuted before'],
    );
  });

  test('are gone where nothing is like them', () => {
    checkBoth(
      [claim('Seven ships sank.', 'ann', { status: 'open' })],
      ['Seven ships sank. (orphan) | true: open by ann'],
    );
  });
});

describe('what the engine proposes', () => {
  const analysis = analyze(TEXT, INPUTS);

  function checkProposed(marks: readonly Mark[], rows: readonly string[]): void {
    const resolved = resolveMarks(TEXT, [{ version: 1, complete: [], mutes: [], ticks: [], marks }]);
    const all = checkRows(analysis, resolved, [], { proposals: true });
    expect(all.filter(({ words }) => words === CHARGE).map((row) => `${row.id} ${toldRow(row)}`)).toEqual(
      rows,
    );
  }

  test('is what is worth checking and on nobody’s list, by the id that people know', () => {
    const id = analysis.claims.at(-1)?.id ?? '';
    checkProposed([], [`${id} Prosecutors charged the … | proposed`]);
    checkProposed([claim(CHARGE, 'ann', { label: 'flag' })], ['c-1 Prosecutors charged the … | proposed']);
    checkProposed(
      [claim(CHARGE, 'ann', { status: 'dropped' })],
      ['c-1 Prosecutors charged the … | true: dropped by ann'],
    );
  });
});
