import { expect, test } from 'vitest';
import type { MarksResult, ReviewMark } from '../../../server/src/protocol/protocol.ts';
import { testMark } from '../../test/testMark.ts';
import type { MarkFilter } from './filter.ts';
import { marksBelow, reviewTree, type ReviewNode } from './tree.ts';

const MARKS: readonly ReviewMark[] = [
  testMark('Petra Osk', [0, 0, 5], {
    value: { actor: 'petra-osk' },
    label: 'person: Petra Osk',
    who: 'Petra Osk',
    state: 'accepted',
    by: 'Ada',
  }),
  testMark('NPA', [0, 8, 9], { value: { actor: 'npa' }, label: 'organization' }),
  testMark('Osk', [1, 0, 5], { value: { actor: 'petra-osk' }, label: 'person: Petra Osk', who: 'Petra Osk' }),
  testMark('“So\n  be it”', [2, 0, 5], {
    layer: 'quotation',
    label: 'said by Petra Osk',
    state: 'rejected',
    attention: 'stale',
    by: 'Ada',
  }),
  testMark('Gone', [3, 0, 5], { state: 'accepted', attention: 'orphan', by: 'Ada', ranges: [] }),
  testMark('Ask again.', [4, 0, 5], { layer: 'note', label: 'note', state: 'added', by: 'Ada' }),
];

/** The tree as indented lines. */
function drawn(given: Partial<MarksResult> = {}, filter: MarkFilter = {}): string[] {
  const result: MarksResult = {
    version: 1,
    reviewer: 'Ada',
    marks: MARKS,
    complete: [],
    hidden: [],
    ...given,
  };
  const lines = (node: ReviewNode, depth: number): string[] => [
    `${'  '.repeat(depth)}${node.label}${node.description === '' ? '' : ` (${node.description})`}`,
    ...node.children.flatMap((child) => lines(child, depth + 1)),
  ];
  return reviewTree([{ uri: 'file:///tide.txt', name: 'tide.txt', result }], filter).flatMap((node) =>
    lines(node, 0),
  );
}

test('what needs attention comes first, then the layers, actors by who they are', () => {
  expect(drawn()).toEqual([
    'tide.txt (1 of 5 reviewed)',
    '  To look at again (2)',
    '    Gone (person · lost)',
    '    “So be it” (said by Petra Osk · to be decided again)',
    '  Actors (1 of 4 reviewed)',
    '    Petra Osk (1 of 2 reviewed)',
    '      Petra Osk (person · accepted)',
    '      Osk (person: Petra Osk · undecided)',
    '    NPA (organization · undecided)',
    '  Quotations (0 of 1 reviewed)',
    '  Claims (nothing to review)',
    '  Notes (1)',
    '    Ask again. (note · added)',
  ]);
});

test('a filter leaves marks out, and the counts as they are', () => {
  expect(drawn({}, { states: ['suggested'], layers: ['actor'] })).toEqual([
    'tide.txt (1 of 5 reviewed)',
    '  Actors (1 of 4 reviewed)',
    '    NPA (organization · undecided)',
    '    Osk (person: Petra Osk · undecided)',
    '  Quotations (0 of 1 reviewed)',
    '  Claims (nothing to review)',
  ]);
});

test('complete layers and hidden suggestions are told', () => {
  const signed = { by: 'Ada', at: '2026-11-21T10:00:00Z' };
  const complete = [
    { layer: 'claim', ...signed },
    { layer: 'actor', ...signed, changed: true },
  ] as const;
  expect(drawn({ marks: [], complete, hidden: ['quotation'] })).toEqual([
    'tide.txt (suggestions hidden)',
    '  Actors (complete before the text changed · nothing to review)',
    '  Quotations (nothing to review)',
    '    Suggestions are hidden until this is complete',
    '  Claims (complete · nothing to review)',
  ]);
});

test('every line has an id of its own, and knows its marks', () => {
  const result: MarksResult = { version: 1, reviewer: null, marks: MARKS, complete: [], hidden: [] };
  const [root] = reviewTree([{ uri: 'u', name: 'n', result }], {});
  const all = (node: ReviewNode): ReviewNode[] => [node, ...node.children.flatMap(all)];
  const ids = root === undefined ? [] : all(root).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const actors = root?.children.find(({ layer }) => layer === 'actor');
  expect(actors && marksBelow(actors).map(({ id }) => id)).toEqual(['Petra Osk', 'Osk', 'NPA']);
});
