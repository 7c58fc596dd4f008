import { describe, expect, test } from 'vitest';
import { INPUTS } from '../../../test/support/inputs.ts';
import type { Tick } from '../../annotations/checks/types.ts';
import { analyze } from '../../engine/index.ts';
import { tickChanges, type WantedTick } from './changes.ts';
import { checklistRows } from './checklist.ts';
import { tickRows } from './ticks.ts';

const ARTICLE = `Ferry strike enters its third week

PORT ALDINE, Kestria (Meridian Wire) — Norwegian Transport Minister Agathe Vell said on Tuesday that "nobody will walk to the island."

More than 2,000 islanders have waited since 12 May 2031 for the ferry. Ludo Brannic, 45, head of the Harbour Union, called the offer of 3.9 million crowns “a bad joke” two days later.

“We asked for 12 boats,” Brannic said, “and we got one.”

Read more: Saltmere mourns 14 swans`;

const SIGNED = { by: 'mb', at: '2026-11-21T10:00:00Z' };

function rowsOf(text: string, ticks: readonly Tick[] = []): ReturnType<typeof tickRows> {
  return tickRows(analyze(text, INPUTS), ticks);
}

/** The ticks of the given words of the article, each `kind words`; of a house's list `item words`. */
function ticksOn(
  text: string,
  wanted: readonly string[],
  ticks: readonly Tick[] = [],
  signed = SIGNED,
): Tick[] {
  const rows = rowsOf(text, ticks);
  const named = wanted.map((each): WantedTick => {
    if (each.startsWith('item ')) return { item: each.slice(5) };
    const row = rows.find(({ kind, words }) => `${kind} ${words}` === each);
    return { id: row?.id ?? `there is no ${each}` };
  });
  const checklist = checklistRows(['Was the other side asked?'], ticks, text);
  const changes = tickChanges({ text, ticks: rows, checklist }, named, true, signed);
  return changes.flatMap((change) => (change.kind === 'putTick' ? change.tick : []));
}

/** What is ticked off of a text, each `kind words`. */
function tickedIn(text: string, ticks: readonly Tick[]): string[] {
  return rowsOf(text, ticks).flatMap(({ kind, words, ticked }) =>
    ticked === null ? [] : `${kind} ${words}`,
  );
}

describe('the tick list', () => {
  test('holds every name, title, figure, date and quotation in order, and says what they are about', () => {
    const lines = rowsOf(ARTICLE).map(
      ({ kind, words, about }) => `${kind} ${words}${about === '' ? '' : ` (${about})`}`,
    );
    expect(lines).toEqual([
      'figure third (week)',
      'name PORT ALDINE',
      'name Kestria',
      'name Meridian Wire',
      'title Norwegian Transport Minister (Agathe Vell)',
      'name Norwegian',
      'name Agathe Vell (Norwegian Transport Minister)',
      'date Tuesday',
      'quotation "nobody will walk to the island." (Agathe Vell)',
      'figure More than 2,000 (islanders)',
      'date 12 May 2031',
      'name Ludo Brannic (head of the Harbour Union)',
      'figure 45',
      'title head of the Harbour Union (Ludo Brannic)',
      'name Harbour Union',
      'figure 3.9 million crowns',
      'quotation “a bad joke” (Ludo Brannic)',
      'date two days later',
      'quotation “We asked for 12 boats,” … “and we got one.” (Ludo Brannic)',
      'figure 12 (boats)',
      'name Brannic (Ludo Brannic)',
    ]);
  });

  test('begins with nothing ticked, and is empty where there is nothing', () => {
    expect(tickedIn(ARTICLE, [])).toEqual([]);
    expect(rowsOf('')).toEqual([]);
  });

  test('gives the same name twice where it stands twice', () => {
    const rows = rowsOf(
      'Agathe Vell met the union on Monday. The union told Agathe Vell about it on Monday.',
    );
    expect(rows.map(({ kind, words }) => `${kind} ${words}`)).toEqual([
      'name Agathe Vell',
      'date Monday',
      'name Agathe Vell',
      'date Monday',
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
  });
});

describe('a tick', () => {
  const WORDS = [
    'figure More than 2,000',
    'date 12 May 2031',
    'name Brannic',
    'quotation “We asked for 12 boats,” … “and we got one.”',
  ];
  const ticks = ticksOn(ARTICLE, WORDS);
  const inOrder = [WORDS[0], WORDS[1], WORDS[3], WORDS[2]];

  test('has an id, a kind, the words and who ticked them', () => {
    expect(ticks[0]).toEqual({
      id: expect.stringMatching(/^t-[0-9a-f]{8}$/) as string,
      kind: 'figure',
      spans: [expect.objectContaining({ exact: 'More than 2,000' })],
      ...SIGNED,
    });
    expect(ticks.map(({ spans }) => spans?.length)).toEqual([1, 1, 2, 1]);
  });

  test.each<[string, string, (string | undefined)[]]>([
    ['nothing changed', ARTICLE, inOrder],
    ['something was written before', `An added paragraph about 7 goats.\n\n${ARTICLE}`, inOrder],
    ['something else in its sentence changed', ARTICLE.replace('ferry. Ludo', 'boat. Ludo'), inOrder],
    ['what the figure counts changed', ARTICLE.replace('islanders', 'cows'), inOrder.slice(1)],
    [
      'quotation marks and line ends changed',
      ARTICLE.replaceAll('“', '"').replaceAll('\n', '\r\n'),
      [...inOrder.slice(0, 2), 'quotation "We asked for 12 boats,” … "and we got one.”', ...inOrder.slice(3)],
    ],
    ['the cue of the quotation changed', ARTICLE.replace('Brannic said', 'he said'), inOrder.slice(0, 2)],
    ['the figure changed', ARTICLE.replace('2,000', '3,000'), inOrder.slice(1)],
    ['what qualifies the figure changed', ARTICLE.replace('More than', 'Almost'), inOrder.slice(1)],
    [
      'the date is longer',
      ARTICLE.replace('12 May 2031', 'noon on 12 May 2031'),
      [...inOrder.slice(0, 1), ...inOrder.slice(2)],
    ],
    [
      'one word of the quotation changed',
      ARTICLE.replace('12 boats', '11 boats'),
      [...inOrder.slice(0, 2), inOrder[3]],
    ],
    ['everything is gone', 'Nothing happened.', []],
  ])('where %s', (_, text, standing) => {
    expect(tickedIn(text, ticks)).toEqual(standing);
  });

  test('is not made twice, and is taken back whoever made it', () => {
    const again = { by: 'tk', at: '2026-11-22T10:00:00Z' };
    expect(ticksOn(ARTICLE, WORDS, ticks, again)).toEqual([]);
    const both = [...ticks, ...ticksOn(ARTICLE, WORDS, [], again)];
    const rows = rowsOf(ARTICLE, both);
    const row = rows.find(({ kind, words }) => `${kind} ${words}` === WORDS[0]);
    expect([row?.ticked?.by, row?.others?.map(({ by }) => by)]).toEqual(['tk', ['mb']]);
    const changes = tickChanges(
      { text: ARTICLE, ticks: rows, checklist: [] },
      [{ id: row?.id ?? '' }],
      false,
      SIGNED,
    );
    expect(changes.map((change) => (change.kind === 'removeTick' ? change.tick.by : change.kind))).toEqual([
      'tk',
      'mb',
    ]);
  });

  test('of a name says nothing of the same name elsewhere', () => {
    const twice = 'Agathe Vell came on foot. Everybody in the port had hoped that Agathe Vell would.';
    const [first] = rowsOf(twice);
    const tick = tickChanges(
      { text: twice, ticks: rowsOf(twice), checklist: [] },
      [{ id: first?.id ?? '' }],
      true,
      SIGNED,
    );
    const made = tick.flatMap((change) => (change.kind === 'putTick' ? change.tick : []));
    expect(rowsOf(twice, made).map(({ ticked }) => ticked !== null)).toEqual([true, false]);
  });

  test('without spans, or for something that is not listed, holds for nothing', () => {
    const odd: Tick[] = [
      { id: ticks[0]?.id ?? '', kind: 'figure', ...SIGNED },
      { ...SIGNED },
      { ...ticks[0], kind: 'name', ...SIGNED },
      { id: 't-00000000', kind: 'name', spans: [], ...SIGNED },
    ];
    expect(tickedIn(ARTICLE, odd)).toEqual([]);
  });
});

describe('the checklist', () => {
  const ITEM = 'Was the other side asked?';
  const ticks = ticksOn(ARTICLE, [`item ${ITEM}`]);

  test('is ticked for the words that the article has', () => {
    expect(ticks).toEqual([
      { item: ITEM, text: expect.stringMatching(/^t-[0-9a-f]{8}$/) as string, ...SIGNED },
    ]);
    expect(checklistRows([ITEM, 'Spelling?'], ticks, ARTICLE)).toEqual([
      { item: ITEM, ticked: ticks[0], changed: false },
      { item: 'Spelling?', ticked: null, changed: false },
    ]);
  });

  test('is open again when they change', () => {
    const [row] = checklistRows([ITEM], ticks, ARTICLE.replace('third', 'fourth'));
    expect(row).toEqual({ item: ITEM, ticked: null, changed: true });
    expect(ticksOn(ARTICLE.replace('third', 'fourth'), [`item ${ITEM}`], ticks)).toHaveLength(1);
    expect(checklistRows([ITEM], [{ item: ITEM, ...SIGNED }], ARTICLE)[0]?.changed).toBe(true);
  });
});
