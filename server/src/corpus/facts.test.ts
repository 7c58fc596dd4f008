import { expect, test } from 'vitest';
import { analyze } from '../engine/index.ts';
import { articleFacts } from './facts.ts';

const ARTICLE = `Harwick closes its dam

HARWICK, Freeland (AP) — Mayor Ann Tolliver said on Tuesday that the dam was closed. “Nobody asked us for the keys,” Tolliver said.

The closure will ruin every shop on the river bank within a year.

Related articles

Ann Tolliver wins again, says Petra Lindqvist`;

test('the facts of an article are those of its own prose', () => {
  const { headline, actors, quotations, flagged } = articleFacts(analyze(ARTICLE));
  expect(headline).toBe('Harwick closes its dam');
  expect(actors.find(({ name }) => name === 'Ann Tolliver')).toMatchObject({
    type: 'PERSON',
    registry: null,
    mentions: 2,
    quotations: 2,
  });
  expect(actors.some(({ name }) => name === 'Petra Lindqvist')).toBe(false);
  expect(actors.some(({ name }) => /AP|Associated/.test(name))).toBe(false);
  expect(quotations.map(({ words }) => words)).toEqual([
    'the dam was closed',
    '“Nobody asked us for the keys,”',
  ]);
  expect(flagged.map(({ words }) => words)).toEqual([
    'The closure will ruin every shop on the river bank within a year.',
  ]);
});

test('nothing has no facts', () => {
  expect(articleFacts(analyze(''))).toEqual({ headline: null, actors: [], quotations: [], flagged: [] });
});
