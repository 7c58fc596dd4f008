import { describe, expect, test } from 'vitest';
import type { CheckItem, House } from '../../../server/src/protocol/factcheck.ts';
import { testCheck, testState } from '../../test/testCheck.ts';
import { GROUPINGS, type Grouping, type Sorting } from './checkGroups.ts';
import type { CheckFilter } from './checkFilter.ts';
import { checkTree, openChecks, shownInWords, type CheckNode } from './checkTree.ts';

const HOUSE: House = { ratings: ['right', 'half', 'wrong'], checklist: [], secondReview: true };

const HARBOUR = { uri: 'file:///corpus/sport/harbour.txt', file: 'sport/harbour.txt' };

const ITEMS: readonly CheckItem[] = [
  testCheck('Nine boats sank.', 3, {
    ...HARBOUR,
    truth: testState({ status: 'done', rating: 'wrong', by: 'Bo', since: '2026-11-21T09:00:00Z' }),
  }),
  testCheck('“We pay double”', 7, {
    ...HARBOUR,
    layer: 'quotation',
    speaker: 'Petra Osk',
    said: testState({ status: 'done', rating: 'right' }),
    truth: testState({ status: 'checking' }),
  }),
  testCheck('Rents rose by a third.', 2, { truth: testState({ claimant: 'Petra Osk' }) }),
  testCheck('The pier is 900 metres long.', 5, {
    attention: 'stale',
    truth: testState({ status: 'done', rating: 'half' }),
  }),
  testCheck('Nobody was there.', 1, {
    attention: 'orphan',
    line: null,
    ranges: [],
    truth: testState({ status: 'dropped', rating: 'odd' }),
  }),
  testCheck('Half the town works here.', 9, {
    truth: testState({ status: 'proposed', by: null, since: null }),
    worth: 0.8,
  }),
  testCheck('It costs $4m.', 11, {
    truth: testState({ status: 'proposed', by: null, since: null }),
    worth: 0.9,
  }),
];

interface Shown {
  readonly grouping?: Grouping;
  readonly sorting?: Sorting;
  readonly filter?: CheckFilter;
}

function tree({ grouping = 'status', sorting = 'place', filter = {} }: Shown): CheckNode[] {
  return checkTree({ items: ITEMS, reviewer: 'Bo', houseOf: () => HOUSE }, { grouping, sorting, filter });
}

/** The rows as indented lines: icon, words, and what stands behind them. */
function drawn(shown: Shown): string[] {
  const lines = ({ look, label, description, children }: CheckNode, depth: number): string[] => [
    `${'  '.repeat(depth)}${look === null ? '' : `[${look.icon}] `}${label} (${description})`,
    ...children.flatMap((child) => lines(child, depth + 1)),
  ];
  return tree(shown).flatMap((node) => lines(node, 0));
}

/** The groups, each with the words of its rows. */
function groups(shown: Shown): string[] {
  return tree(shown).map(
    ({ label, children }) => `${label}: ${children.map((child) => child.label).join(' | ')}`,
  );
}

describe('the rows', () => {
  test('stand by status, a quotation with its two questions, and in its group what has changed first', () => {
    expect(drawn({})).toEqual([
      'Open (1)',
      '  [circle-large-outline] Rents rose by a third. (Petra Osk · tide.txt:2)',
      'Checking (1)',
      '  [search] “We pay double” (Petra Osk · harbour.txt:7)',
      '    [pass-filled] Was it said so? (done: right)',
      '    [search] Is it true? (checking)',
      'Done (2)',
      '  [history] The pier is 900 metres long. (wording has changed · half · tide.txt:5)',
      '  [close] Nine boats sank. (wrong · harbour.txt:3)',
      'Dropped (1)',
      '  [debug-disconnect] Nobody was there. (words are gone · odd · tide.txt)',
      'Worth checking (2)',
      '  [lightbulb] Half the town works here. (tide.txt:9)',
      '  [lightbulb] It costs $4m. (tide.txt:11)',
    ]);
  });

  test.each<[Grouping, string[]]>([
    [
      'rating',
      [
        'right: “We pay double”',
        'half: The pier is 900 metres long.',
        'wrong: Nine boats sank.',
        'odd: Nobody was there.',
        'Not rated: Rents rose by a third. | Half the town works here. | It costs $4m.',
      ],
    ],
    [
      'article',
      [
        'sport/harbour.txt: Nine boats sank. | “We pay double”',
        'tide.txt: Nobody was there. | The pier is 900 metres long. | Rents rose by a third. | Half the town works here. | It costs $4m.',
      ],
    ],
    [
      'speaker',
      [
        'Petra Osk: “We pay double” | Rents rose by a third.',
        'Nobody named: Nobody was there. | The pier is 900 metres long. | Nine boats sank. | Half the town works here. | It costs $4m.',
      ],
    ],
    [
      'checker',
      [
        'Ada: Nobody was there. | The pier is 900 metres long. | “We pay double” | Rents rose by a third.',
        'Bo: Nine boats sank.',
        'Nobody yet: Half the town works here. | It costs $4m.',
      ],
    ],
  ])('stand by %s', (grouping, expected) => {
    expect(groups({ grouping })).toEqual(expected);
  });

  test.each<[Sorting, string[]]>([
    [
      'worth',
      ['Nobody was there.', 'The pier is 900 metres long.', 'It costs $4m.', 'Half the town works here.'],
    ],
    ['newest', ['Nobody was there.', 'The pier is 900 metres long.', 'Nine boats sank.', '“We pay double”']],
  ])('are sorted by %s below what has changed', (sorting, expected) => {
    const rows = tree({ grouping: 'speaker', sorting })
      .toReversed()
      .flatMap(({ children }) => children);
    expect(rows.map(({ label }) => label).filter((label) => expected.includes(label))).toEqual(expected);
  });

  test('of an article tell only their line, and all of their status', () => {
    expect(drawn({ grouping: 'article', filter: { words: 'pier' } })).toEqual([
      'tide.txt (1)',
      '  [history] The pier is 900 metres long. (wording has changed · done: half · line 5)',
    ]);
  });

  test.each(GROUPINGS)('by %s have keys of their own', (grouping) => {
    const keys = (node: CheckNode): string[] => [node.key, ...node.children.flatMap(keys)];
    const all = tree({ grouping }).flatMap(keys);
    expect(new Set(all).size).toBe(all.length);
  });

  test('say what they are about, and which question where it is one', () => {
    const about = (node: CheckNode): string[] => [
      `${node.id ?? ''} ${node.question ?? 'both'} ${String(node.listed)}`,
      ...node.children.flatMap(about),
    ];
    const [first] = tree({ filter: { statuses: ['checking', 'done'], words: 'double' } });
    expect(first?.children.flatMap(about)).toEqual([
      '“We pay double” both true',
      '“We pay double” said true',
      '“We pay double” true true',
    ]);
  });
});

test.each<[CheckFilter, string[]]>([
  [{ statuses: ['open'] }, ['Rents rose by a third.']],
  [{ statuses: ['done'] }, ['The pier is 900 metres long.', 'Nine boats sank.', '“We pay double”']],
  [{ statuses: ['done'], ratings: ['right', 'wrong'] }, ['Nine boats sank.', '“We pay double”']],
  [{ statuses: ['checking'], ratings: ['right'] }, []],
  [{ checkers: ['Bo'] }, ['Nine boats sank.']],
  [{ mine: true }, ['Nine boats sank.']],
  [{ stale: true }, ['The pier is 900 metres long.', 'Nobody was there.']],
  [{ words: 'osk  RENTS' }, ['Rents rose by a third.']],
  [{ words: 'sport/' }, ['“We pay double”', 'Nine boats sank.']],
  [{ words: 'kraken' }, []],
  [{ unreviewed: true }, ['The pier is 900 metres long.', 'Nine boats sank.', '“We pay double”']],
])('%j shows %j', (filter, expected) => {
  const shown = tree({ filter }).flatMap(({ children }) => children.map(({ label }) => label));
  expect(shown).toEqual(expected);
});

test('a filter leaves of a quotation the questions that it asks for', () => {
  expect(drawn({ filter: { statuses: ['done'], words: 'double' } })).toEqual([
    'Done (1)',
    '  [pass-filled] “We pay double” (right · Petra Osk · harbour.txt:7)',
    '    [pass-filled] Was it said so? (done: right)',
  ]);
});

test('what is shown is told, and what is open counted', () => {
  const filter: CheckFilter = { statuses: ['open'], mine: true, words: ' rent ' };
  expect(shownInWords(ITEMS, tree({ filter }), filter)).toBe('Shown: open, mine, “rent” · 0 of 7');
  expect(shownInWords(ITEMS, tree({}), {})).toBe('');
  expect(openChecks(ITEMS)).toBe(1);
});

test('hostile words stand on one line, and show what they hide', () => {
  const items = [
    testCheck('pay\u202E $(trash)\n<img src=x>', 1, { speaker: `\u0007${'x'.repeat(1_000_000)}` }),
  ];
  const [group] = checkTree(
    { items, reviewer: null, houseOf: () => HOUSE },
    { grouping: 'speaker', sorting: 'newest', filter: { words: 'pay' } },
  );
  expect(group?.children.map(({ label }) => label)).toEqual(['pay‹U+202E› $(trash) <img src=x>']);
  expect(group?.label).toMatch(/^‹U\+0007›x{98}…$/u);
});
