import { describe, expect, test } from 'vitest';
import type { Check } from '../annotations/checks/types.ts';
import type { CheckRow } from '../features/checks/types.ts';
import { checkRecords, checksJson, isWanted, type CheckFilter, type CheckRecord } from './checks.ts';
import { checksSummaryText, fileChecksText } from './checksText.ts';

const TEXT = 'The mill at Orrin burned twice.\n“Nobody lit it,” said Una Fell. “Nobody at all.”\n';

function check(fields: Partial<Check> = {}): Check {
  return {
    status: 'open',
    rating: null,
    verdict: null,
    claimant: null,
    by: 'Mara',
    since: '2026-11-21T10:00:00Z',
    evidence: [],
    notes: [],
    history: [],
    reviewedBy: [],
    ...fields,
  };
}

/** A row on these words of the text; without them, one whose words are gone. */
function row(words: string | null, fields: Partial<CheckRow> = {}): CheckRow {
  const start = TEXT.indexOf(words ?? '');
  return {
    id: 'c-1',
    layer: 'claim',
    attention: words === null ? 'orphan' : null,
    spans: words === null ? null : [{ start, end: start + words.length }],
    words: words ?? 'The mill was rebuilt.',
    speaker: null,
    truth: null,
    said: null,
    worth: null,
    ...fields,
  };
}

const MILL = 'The mill at Orrin burned twice.';

const CHECKED = check({
  status: 'done',
  rating: 'misleading',
  verdict: 'Once, by the parish books.',
  claimant: 'Una Fell',
  evidence: [
    {
      id: 'e-1',
      kind: 'page',
      url: 'https://a.example/',
      at: '2026-11-21T09:00:00Z',
      by: 'Mara',
      private: false,
    },
    {
      id: 'e-2',
      kind: 'call',
      note: 'Not for print.',
      at: '2026-11-21T09:10:00Z',
      by: 'Mara',
      private: true,
    },
  ],
  notes: [{ text: 'Ask the parish.', at: '2026-11-21T08:00:00Z', by: 'Jonas' }],
  reviewedBy: [{ by: 'Jonas', at: '2026-11-21T11:00:00Z' }],
});

function record(one: CheckRow, shift: number = 0): CheckRecord {
  const [found] = checkRecords('a.txt', TEXT, [one], shift);
  if (found === undefined) throw new Error('There is no record.');
  return found;
}

describe('a record', () => {
  test('has its fields in the order that programs rely on, and nothing private', () => {
    const found = record(row(MILL, { truth: CHECKED, speaker: 'Una Fell' }), 1);
    expect(Object.keys(found).join(' ')).toBe(
      'id file start end text status rating layer line column attention speaker claimant verdict by since evidence notes history reviewedBy said worth',
    );
    expect(found).toMatchObject({
      start: 1,
      end: 1 + MILL.length,
      line: 1,
      column: 1,
      status: 'done',
      rating: 'misleading',
      evidence: [
        { id: 'e-1', kind: 'page', url: 'https://a.example/', at: '2026-11-21T09:00:00Z', by: 'Mara' },
      ],
    });
    expect(JSON.stringify(found)).not.toMatch(/private|Not for print/u);
  });

  test.each<[string, CheckRow, Partial<CheckRecord>]>([
    ['proposed', row(MILL, { worth: 0.4 }), { status: 'proposed', by: null, since: null, worth: 0.4 }],
    [
      'gone',
      row(null, { truth: check() }),
      { start: null, end: null, line: null, column: null, status: 'open' },
    ],
    [
      'only asked whether it was said',
      row('“Nobody lit it,”', { layer: 'quotation', said: check({ status: 'done', rating: 'correct' }) }),
      { status: 'done', rating: null, by: null, line: 2, column: 1 },
    ],
    [
      'asked both',
      row(MILL, { truth: check(), said: check({ status: 'done', rating: 'correct' }) }),
      { status: 'open', rating: null, by: 'Mara' },
    ],
  ])('of what is %s', (_, one, expected) => {
    expect(record(one)).toMatchObject(expected);
  });
});

const ALL: CheckFilter = { status: null, rating: null, by: null };

test.each<[Partial<CheckFilter>, string]>([
  [{}, 'truth said proposed gone'],
  [{ status: 'open' }, 'said gone'],
  [{ status: 'done' }, 'truth said'],
  [{ status: 'proposed' }, 'proposed'],
  [{ status: 'orphan' }, 'gone'],
  [{ status: 'stale' }, ''],
  [{ rating: 'misleading' }, 'truth'],
  [{ rating: 'correct' }, 'said'],
  [{ by: 'Mara' }, 'truth said gone'],
  [{ by: 'Jonas', status: 'open' }, 'said'],
])('%o picks: %s', (filter, expected) => {
  const rows = [
    row(MILL, { id: 'truth', truth: CHECKED }),
    row(MILL, {
      id: 'said',
      truth: check(),
      said: check({ status: 'done', rating: 'correct', by: 'Jonas' }),
    }),
    row(MILL, { id: 'proposed', worth: 0.4 }),
    row(null, { id: 'gone', truth: check() }),
  ];
  const listed = rows.filter((each) => isWanted(each, { ...ALL, ...filter })).map(({ id }) => id);
  expect(listed.join(' ')).toBe(expected);
});

const HOSTILE = 'a\u001b[31m\u202eb\u009b2J\nc';

test('JSON holds nothing that a terminal obeys, and means the same', () => {
  const json = checksJson([record(row(MILL, { words: HOSTILE, truth: check({ verdict: HOSTILE }) }))]);
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect((JSON.parse(json) as CheckRecord[])[0]).toMatchObject({ text: HOSTILE, verdict: HOSTILE });
});

const PLAIN = { colour: false };

test('for people, each entry has its place, how it stands, and its words', () => {
  const records = [
    row(MILL, { truth: CHECKED }),
    row('“Nobody lit it,”', {
      id: 'q-1',
      layer: 'quotation',
      speaker: 'Una Fell',
      attention: 'stale',
      truth: check(),
      said: check({ status: 'done', rating: 'correct', verdict: 'On tape.', by: 'Jonas' }),
    }),
    row(null, { id: 'c-2', truth: check({ status: 'dropped' }) }),
    row('Nobody at all', { id: 'c-3', worth: 0.5 }),
  ].map((one) => record(one));
  expect(fileChecksText('a.txt', records, PLAIN)).toBe(`a.txt
    1:1  done      claim      c-1  misleading, by Mara, agreed by Jonas, 1 piece of evidence, 1 note  from Una Fell
         › The mill at Orrin burned twice.
         verdict: Once, by the parish books.
    2:1  open      quotation  q-1  stale  by Mara  said so: done, correct, by Jonas  from Una Fell
         › “Nobody lit it,”
         was it said so: On tape.
   lost  dropped   claim      c-2  orphan  by Mara
         › The mill was rebuilt.
   2:34  proposed  claim      c-3  worth 0.50
         › Nobody at all
`);
  expect(checksSummaryText(1, records, PLAIN)).toBe(
    '1 article, 4 listed: 1 open, 1 done, 1 dropped, 1 proposed, 1 stale, 1 orphan.\n',
  );
});

test('for people, nothing steers the terminal, and what is long is cut', () => {
  const long = `${'word '.repeat(200_000)}end`;
  const one = record(
    row(MILL, {
      id: HOSTILE,
      words: HOSTILE,
      speaker: HOSTILE,
      truth: check({ by: HOSTILE, rating: HOSTILE, verdict: long }),
    }),
  );
  const words = fileChecksText(HOSTILE, [one], PLAIN);
  expect(words.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  expect(words.split('\n')).toHaveLength(5);
  expect(words.length).toBeLessThan(1000);
});
