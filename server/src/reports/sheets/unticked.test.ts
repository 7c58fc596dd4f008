import { expect, test } from 'vitest';
import { TRAM } from '../../../test/support/checkedTram.ts';
import { lineIndex } from '../../engine/index.ts';
import type { CheckedArticle, TickRow } from '../../features/checks/types.ts';
import { sheetCsv } from './sheetCsv.ts';
import { sheetHtml } from './sheetHtml.ts';
import { sheetMarkdown } from './sheetMarkdown.ts';
import { openItems, openTicks, untickedOf } from './unticked.ts';

const TICK = { by: 'mb', at: '2026-11-21T10:00:00Z' };

/** A text of three lines with a name on each, the first of them ticked; and what else is said of it. */
function articleOf(known: Partial<CheckedArticle> = {}): CheckedArticle {
  const text = 'Harrow\nHarrow\nVast of Harrow\n';
  const ticks = [...text.matchAll(/Harrow|Vast/g)].map(({ 0: words, index: start }, i): TickRow => ({
    id: `t-${i}`,
    kind: 'name',
    words,
    start,
    end: start + words.length,
    about: '',
    ticked: i === 0 ? TICK : null,
  }));
  return { ...TRAM, rows: [], text, ticks, checklist: [], ...known };
}

/** What a sheet says, as 'label: words (place) …, and how many more'. */
function told(article: CheckedArticle): string[] {
  return untickedOf(article, lineIndex(article.text)).map(
    ({ label, things, more }) =>
      `${label}: ${things.map(({ words, place }) => `${words} (${place})`).join(', ')}, ${more} more`,
  );
}

test('the same words stand there once, with their lines', () => {
  expect(told(articleOf())).toEqual(['3 names: Harrow (lines 2, 3), Vast (line 3), 0 more']);
});

test('of very many the rest is counted', () => {
  const text = Array.from({ length: 60 }, (_, i) => `${i} `).join('');
  const ticks = [...text.matchAll(/\d+/g)].map(({ 0: words, index: start }): TickRow => ({
    id: `t-${words}`,
    kind: 'figure',
    words,
    start,
    end: start + words.length,
    about: '',
    ticked: null,
  }));
  const [line = ''] = told(articleOf({ text, ticks, checklist: TRAM.checklist }));
  expect(line).toMatch(/^60 figures: 0 \(line 1\), .* 39 \(line 1\), 20 more$/);
});

test('nothing is said where nobody ticks, and all of it where the house has a checklist', () => {
  const ticks = articleOf().ticks.map((tick) => ({ ...tick, ticked: null }));
  const quiet = articleOf({ ticks });
  expect([openTicks(quiet), openItems(quiet), told(quiet)]).toEqual([[], [], []]);
  expect(sheetMarkdown([quiet])).not.toContain('Not ticked off');
  expect(sheetHtml([quiet])).not.toContain('Not ticked off');
  expect(sheetCsv([quiet]).split('\r\n')).toHaveLength(2);
  const { checklist } = TRAM;
  expect(openTicks(articleOf({ ticks, checklist }))).toEqual(ticks);
});

test('a line of the checklist is open where nobody answered it for the words as they are', () => {
  expect(openItems(TRAM).map(({ item }) => item)).toEqual([
    'Everybody accused was asked',
    'Captions match the pictures',
  ]);
});

test('nothing is said where all is ticked', () => {
  const ticks = articleOf().ticks.map((tick) => ({ ...tick, ticked: TICK }));
  expect(told(articleOf({ ticks }))).toEqual([]);
});
