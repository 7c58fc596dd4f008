import { expect, test } from 'vitest';
import type { CheckItem, CheckState, House } from '../../../server/src/protocol/factcheck.ts';
import { testCheck, testState } from '../../test/testCheck.ts';
import { isSettled, questionsOf, threadComments, threadContext, threadLabel } from './threadTexts.ts';

const HOUSE: House = { ratings: ['true', 'false'], checklist: [], secondReview: true };

function asked(
  state: Partial<CheckState>,
  item: Partial<CheckItem> = {},
): ReturnType<typeof questionsOf>[number] {
  const [first] = questionsOf(
    testCheck('The quay cost nine million.', 1, { truth: testState(state), ...item }),
  );
  if (first === undefined) throw new Error('Nothing is asked.');
  return first;
}

/** The comments of a thread, each on a line of its own: who, what, and the words. */
function comments(state: Partial<CheckState>, item: Partial<CheckItem> = {}): string[] {
  return threadComments(asked(state, item), HOUSE, 'Ada').map(
    ({ author, label, context, body }) => `${author} | ${label} | ${context} | ${body}`,
  );
}

test('a quotation has a thread for each of its questions, and a proposal has none', () => {
  const both = testCheck('Nine', 1, {
    said: testState(),
    truth: testState({ status: 'done', rating: 'false' }),
  });
  expect(questionsOf(both).map(threadLabel)).toEqual(['Was it said so? open', 'Is it true? done: false']);
  expect(questionsOf(testCheck('Nine', 1, { truth: testState({ status: 'proposed' }) }))).toEqual([]);
});

test.each<[Partial<CheckState>, Partial<CheckItem>, string, string, boolean]>([
  [{}, {}, 'Is it true? open', 'true open', false],
  [{ status: 'checking' }, {}, 'Is it true? checking', 'true checking', false],
  [{ status: 'dropped' }, {}, 'Is it true? dropped', 'true dropped', true],
  [
    { status: 'done', rating: 'false', reviewedBy: [{ by: 'Ada', at: '2026-11-21T00:00:00Z' }] },
    {},
    'Is it true? done: false',
    'true done agreed',
    true,
  ],
  [
    { status: 'done', rating: 'a\u202eb\nc' },
    { attention: 'stale' },
    'Is it true? done: a‹U+202E›b c · the wording has changed since',
    'true done',
    false,
  ],
])('the thread of %j, %j', (state, item, label, context, settled) => {
  const one = asked(state, item);
  expect([threadLabel(one), threadContext(one, 'Ada'), isSettled(one)]).toEqual([label, context, settled]);
});

test('a thread says how the check stands, what was looked at, and what was noted', () => {
  const evidence = {
    id: 'e-00000001',
    kind: 'page',
    title: 'Accounts',
    url: 'https://quay.example/a',
    bears: 'refutes',
    at: '2026-11-20T11:00:00Z',
    by: 'Brida Osk',
    private: false,
    passageUri: null,
    passageRange: null,
  } as const;
  const state: Partial<CheckState> = {
    status: 'done',
    rating: 'false',
    verdict: 'Seven,\nnot nine.',
    claimant: 'The mayor',
    evidence: [evidence, { ...evidence, by: 'Ada' }],
    notes: [
      { text: 'Call the port.', at: '2026-11-20T12:00:00Z', by: 'Ada' },
      { text: 'Called.', at: '2026-11-20T13:00:00Z', by: 'Brida Osk' },
    ],
  };
  const page = String.raw`[Accounts](<https://quay.example/a>) (quay\.example)`;
  expect(comments(state)).toEqual([
    'Ada | done: false | state | Seven\\,\\\nnot nine\\.\n\nClaimed by The mayor\n\n*Waits for a second person.*',
    `Brida Osk | web page, refutes it | evidence page | ${page}`,
    `Ada | web page, refutes it | own evidence page | ${page}`,
    String.raw`Ada | note | own note | Call the port\.`,
    String.raw`Brida Osk | note | note | Called\.`,
  ]);
});

test.each<[Partial<CheckState>, Partial<CheckItem>, string]>([
  [{}, {}, 'Ada | open | state | *On the list.*'],
  [{ status: 'checking', by: null }, {}, 'Nobody yet | checking | state | *Being checked.*'],
  [
    { status: 'done', rating: 'false', verdict: 'Seven,\nnot nine.' },
    { attention: 'stale' },
    'Ada | done: false | state | **The words have changed since.** What was found is about earlier words:\n\n~~Seven\\,~~\\\n~~not nine\\.~~',
  ],
  [
    { status: 'done', rating: 'false' },
    { attention: 'stale' },
    String.raw`Ada | done: false | state | **The words have changed since.** What was found is about earlier words:` +
      '\n\n' +
      String.raw`~~done\: false~~`,
  ],
  [
    { status: 'checking' },
    { attention: 'stale' },
    'Ada | checking | state | **The words have changed since.**',
  ],
  [
    { status: 'done', verdict: 'No.', reviewedBy: [{ by: 'B_O', at: '2026-11-21T00:00:00Z' }] },
    {},
    String.raw`Ada | done | state | No\.` + '\n\n' + String.raw`Agreed to by B\_O, 2026\-11\-21`,
  ],
])('the first comment of %j, %j', (state, item, expected) => {
  expect(comments(state, item)[0]).toBe(expected);
});

test('a megabyte in a note, a thousand notes, and names that turn the text are shown in part and inert', () => {
  const at = '2026-11-20T12:00:00Z';
  const [, long] = comments({ notes: [{ text: 'x'.repeat(1_000_000), at, by: '\u202e<b>' }] });
  expect(long).toBe(String.raw`‹U+202E›<b> | note | note | ${'x'.repeat(2000)}… \(998000 more characters\)`);
  const notes = Array.from({ length: 1000 }, (_, index) => ({ text: `n${index}`, at, by: 'Ada' }));
  const many = comments({ notes });
  expect([many.length, many[0], many[1], many.at(-1)]).toEqual([
    101,
    'Ada | open | state | *Not shown here: 900 older notes.*',
    'Ada | note | own note | n900',
    'Ada | note | own note | n999',
  ]);
});

test('a reply that is missing waits, and one that came does not', () => {
  const reply = {
    id: 'e-00000001',
    kind: 'reply',
    publisher: 'The mayor',
    asked: '2026-11-20',
    at: '2026-11-20T11:00:00Z',
    by: 'Ada',
    private: false,
    passageUri: null,
    passageRange: null,
  } as const;
  const shown = comments({ evidence: [reply, { ...reply, id: 'e-00000002', received: '2026-11-21' }] });
  expect(shown.slice(1).map((each) => each.split(' | ')[2])).toEqual([
    'own evidence reply waiting',
    'own evidence reply',
  ]);
});

test('no two comments of a thread have the same key', () => {
  const note = { text: 'a', at: '2026-11-20T12:00:00Z', by: 'Ada' };
  const keys = threadComments(asked({ notes: [note, note] }), HOUSE, null).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});
