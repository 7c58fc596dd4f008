import { expect, test } from 'vitest';
import type { ChecklistItem, TickItem, TicksResult } from '../../../server/src/protocol/factcheck.ts';
import { openWithin, paragraphAround } from './tickSpans.ts';
import { progressInWords, tickTree, type TickListing, type TickNode } from './tickTree.ts';

const SIGNED = { by: 'Ada', at: '2026-11-20T09:00:00Z' };

function tick(
  kind: TickItem['kind'],
  text: string,
  [line, start, end]: readonly [number, number, number],
  given: Partial<TickItem> = {},
): TickItem {
  const range = { start: { line, character: start }, end: { line, character: end } };
  return { id: `t-${text}`, kind, range, text, about: '', ticked: null, ...given };
}

function houseLine(item: string, given: Partial<ChecklistItem> = {}): ChecklistItem {
  return { item, ticked: null, changed: false, ...given };
}

const RESULT: TicksResult = {
  version: 1,
  ticks: [
    tick('title', 'harbour master', [0, 0, 14], { about: 'Petra Osk' }),
    tick('name', 'Petra Osk', [0, 15, 24], { ticked: SIGNED }),
    tick('figure', '900\n  metres', [2, 4, 14]),
    tick('quotation', '“Not\u202E one foot”', [2, 20, 35], { about: 'Petra Osk', ticked: SIGNED }),
    tick('date', 'on 3 May', [4, 0, 8]),
  ],
  checklist: [
    houseLine('Names spelt as in the register?', { ticked: SIGNED }),
    houseLine('Links work?', { ticked: SIGNED, changed: true }),
  ],
};

/** The rows as indented lines, ticked ones with a cross. */
function drawn(listing: Partial<TickListing>, result: TicksResult = RESULT): string[] {
  const lines = ({ ticked, label, description, children }: TickNode, depth: number): string[] => [
    `${'  '.repeat(depth)}${ticked === null ? '' : ticked ? '[x] ' : '[ ] '}${label}${description === '' ? '' : ` (${description})`}`,
    ...children.flatMap((child) => lines(child, depth + 1)),
  ];
  return tickTree(result, { byKind: false, openOnly: false, ...listing }).flatMap((node) => lines(node, 0));
}

test('everything stands in the order of the text, and the checklist of the house behind it', () => {
  expect(drawn({})).toEqual([
    '[ ] harbour master (title · Petra Osk)',
    '[x] Petra Osk (name · ticked by Ada)',
    '[ ] 900 metres (figure)',
    '[x] “Not‹U+202E› one foot” (quotation · Petra Osk · ticked by Ada)',
    '[ ] on 3 May (date)',
    'The house’s checklist (1 of 2 ticked)',
    '  [x] Names spelt as in the register? (ticked by Ada)',
    '  [ ] Links work? (was ticked before the text changed · ticked by Ada)',
  ]);
});

test('by kind, every group says how far one has come', () => {
  expect(drawn({ byKind: true })).toEqual([
    'Names (all 1 ticked)',
    '  [x] Petra Osk (ticked by Ada)',
    'Titles (0 of 1 ticked)',
    '  [ ] harbour master (Petra Osk)',
    'Figures (0 of 1 ticked)',
    '  [ ] 900 metres',
    'Dates (0 of 1 ticked)',
    '  [ ] on 3 May',
    'Quotations (all 1 ticked)',
    '  [x] “Not‹U+202E› one foot” (Petra Osk · ticked by Ada)',
    'The house’s checklist (1 of 2 ticked)',
    '  [x] Names spelt as in the register? (ticked by Ada)',
    '  [ ] Links work? (was ticked before the text changed · ticked by Ada)',
  ]);
});

test('what is ticked can be left out, and the counts stay', () => {
  expect(drawn({ byKind: true, openOnly: true }, { ...RESULT, ticks: RESULT.ticks.slice(1, 3) })).toEqual([
    'Figures (0 of 1 ticked)',
    '  [ ] 900 metres',
    'The house’s checklist (1 of 2 ticked)',
    '  [ ] Links work? (was ticked before the text changed · ticked by Ada)',
  ]);
});

test('how far one has come is told of the copy and of the checklist', () => {
  expect(progressInWords(RESULT)).toBe('2 of 5 ticked · checklist 1 of 2');
  expect(progressInWords({ ...RESULT, ticks: RESULT.ticks.slice(1, 2), checklist: [] })).toBe('all 1 ticked');
  expect(progressInWords({ ...RESULT, ticks: [] })).toBe('nothing to tick · checklist 1 of 2');
});

test.each<[number, readonly [number, number]]>([
  [0, [0, 2]],
  [1, [0, 2]],
  [2, [2, 2]],
  [3, [3, 4]],
])('the paragraph around line %i goes from and to %j', (at, [start, end]) => {
  const lines = ['one', 'two', '', 'three'];
  expect(paragraphAround(lines.length, (number) => lines[number] === '', at)).toEqual({ start, end });
});

test.each<[readonly [number, number], readonly [number, number], string[]]>([
  [
    [0, 0],
    [3, 0],
    ['harbour master', '900\n  metres'],
  ],
  [[0, 14], [2, 4], []],
  [[2, 5], [2, 6], ['900\n  metres']],
  [[4, 0], [4, 8], ['on 3 May']],
])('between %j and %j, what is open is %j', (start, end, expected) => {
  const [from, to] = [start, end].map(([lineNumber, character]) => ({ line: lineNumber, character }));
  const found =
    from === undefined || to === undefined ? [] : openWithin(RESULT.ticks, { start: from, end: to });
  expect(found.map(({ text }) => text)).toEqual(expected);
});
