import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INPUTS } from '../../../test/support/inputs.ts';
import type { Tick } from '../../annotations/checks/types.ts';
import { analyze } from '../../engine/index.ts';
import { tickChanges } from './changes.ts';
import { tickRows } from './ticks.ts';

const SIGNED = { by: 'mb', at: '2026-11-21T10:00:00Z' };

/** Pieces of articles, rich in what is ticked off and in what is hard. */
const TEXT = fc
  .array(
    fc.constantFrom(
      'Agathe Vell',
      'Kestria',
      'the Rivers Board',
      'President',
      'foreign minister',
      'said',
      'on Tuesday',
      '12 May 1998',
      '2,000',
      '$4 million',
      'one',
      'half',
      'two weeks ago',
      '“We will not go,”',
      '“',
      '”',
      '"',
      "'",
      'third',
      '10-15 percent',
      'he told',
      'of',
      'and',
      ',',
      '.',
      '\n\n',
      '\r\n',
      '\ufeff',
      '\0',
      '\ud800',
      '3-1',
      '9 a.m.',
      'COVID-19',
      'Share story',
      '😀',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

test('rows are in order, disjoint within a kind, with ids of their own, and within the text', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const rows = tickRows(analyze(text, INPUTS), []);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const ends = new Map<string, number>();
      let start = 0;
      for (const row of rows) {
        expect(row.start).toBeGreaterThanOrEqual(Math.max(start, ends.get(row.kind) ?? 0));
        expect(row.end).toBeGreaterThan(row.start);
        expect(row.end).toBeLessThanOrEqual(text.length);
        ends.set(row.kind, row.end);
        start = row.start;
      }
    }),
    { numRuns: 300 },
  );
});

test('what is ticked stays ticked while the text stays, and nothing else is', () => {
  fc.assert(
    fc.property(TEXT, fc.nat(), (text, seed) => {
      const rows = tickRows(analyze(text, INPUTS), []);
      const wanted = rows.filter((_, i) => (seed >> (i % 20)) % 2 === 0);
      const ticks = ticksOf(text, rows, wanted);
      const ticked = tickRows(analyze(text, INPUTS), ticks).filter((row) => row.ticked !== null);
      expect(ticked.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    }),
    { numRuns: 200 },
  );
});

/** No two things in it have the same words and the same beside them. */
const ARTICLE = `Salt works at Tavren closes after 140 years

TAVREN, Orvland (NPA) — The salt works at Tavren closed on Monday, its director Ada Thorne said in a statement.

“We paid 3.9 million crowns in 2031,” Thorne said, “and nobody thanked us.” More than 60 people lose their jobs.

Mayor Ludo Brannic called the decision “a bad joke” two days later. He promised a third of the sum to the Harbour Union.
`;

const EVERYTHING = ((): { readonly rows: ReturnType<typeof tickRows>; readonly ticks: readonly Tick[] } => {
  const rows = tickRows(analyze(ARTICLE, INPUTS), []);
  return { rows, ticks: ticksOf(ARTICLE, rows, rows) };
})();

test('ticks stay where something is written in other paragraphs', () => {
  const { rows, ticks } = EVERYTHING;
  const paragraph = TEXT.map((text) => text.replaceAll(/[\r\n\0\ufeff“”"']/g, ' '));
  fc.assert(
    fc.property(paragraph, paragraph, (before, behind) => {
      const text =
        ARTICLE.replace('\n\nMayor', `\n\nIt rained. ${before}\n\nMayor`) + `\nIt snowed. ${behind}\n`;
      const ticked = tickRows(analyze(text, INPUTS), ticks).filter((row) => row.ticked !== null);
      expect(ticked.map(({ words }) => words)).toEqual(rows.map(({ words }) => words));
    }),
    { numRuns: 60 },
  );
});

test('a tick falls with its words, and takes none but those around it along', () => {
  const { rows, ticks } = EVERYTHING;
  expect(rows.length).toBeGreaterThan(15);
  for (const { start, end, spans = [] } of rows) {
    const [first = { start, end }] = spans;
    const at = first.start + Math.floor((first.end - first.start) / 2);
    const text = `${ARTICLE.slice(0, at)}x${ARTICLE.slice(at)}`;
    const ticked = tickRows(analyze(text, INPUTS), ticks).filter((row) => row.ticked !== null);
    expect(ticked.filter((row) => row.start <= at && at < row.end && row.spans === undefined)).toEqual([]);
    expect(ticked.some((row) => row.start === start && row.end === end + 1)).toBe(false);
    expect(ticked.length).toBeGreaterThan(rows.length / 2);
  }
});

function ticksOf(
  text: string,
  rows: ReturnType<typeof tickRows>,
  wanted: readonly { readonly id: string }[],
): Tick[] {
  const changes = tickChanges(
    { text, ticks: rows, checklist: [] },
    wanted.map(({ id }) => ({ id })),
    true,
    SIGNED,
  );
  return changes.flatMap((change) => (change.kind === 'putTick' ? change.tick : []));
}
