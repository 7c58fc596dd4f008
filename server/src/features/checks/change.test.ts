import { describe, expect, test } from 'vitest';
import { checkChange, type AskedStep, type CheckAsk } from './change.ts';
import { checkDesk, toldRow, type CheckDesk } from '../../../test/support/checkDesk.ts';

const ARTICLE = `Harbour dues rise again

HARWICK — The dues will rise by 40 percent in May, Mayor Ann Tolliver told the council on Friday. “The quay is falling apart,” she said.

The council stole 12 million crowns from the road fund to bribe the shipowners.

The harbour was built in 1848.
`;

const SENTENCE = 'The council stole 12 million crowns from the road fund to bribe the shipowners.';
const PLAIN = 'The harbour was built in 1848.';
const QUOTE = '“The quay is falling apart,”';

function span(desk: CheckDesk, words: string): CheckAsk['place'] {
  const start = desk.text.indexOf(words);
  return { span: { start, end: start + words.length } };
}

function ask(place: CheckAsk['place'], ...steps: readonly AskedStep[]): CheckAsk {
  return { place, question: 'true', steps };
}

/** What is on the list in the end, of what people asked for one after the other. */
function checkList(
  asks: readonly (readonly [by: string, words: string, ...steps: AskedStep[]])[],
  rows: readonly string[],
): CheckDesk {
  const desk = checkDesk(ARTICLE);
  for (const [by, words, ...steps] of asks) expect(desk.ask(by, ask(span(desk, words), ...steps))).toBeNull();
  expect(desk.rows.map(toldRow)).toEqual(rows);
  return desk;
}

/** Why something cannot be done on a list that others worked on before. */
function checkRefused(
  before: readonly (readonly [by: string, ...steps: AskedStep[]])[],
  by: string,
  steps: readonly AskedStep[],
  complaint: string,
): void {
  const desk = checkDesk(ARTICLE);
  for (const [each, ...done] of before) expect(desk.ask(each, ask(span(desk, PLAIN), ...done))).toBeNull();
  expect(desk.ask(by, ask(span(desk, PLAIN), ...steps))).toBe(complaint);
}

const DONE: AskedStep = { step: 'set', status: 'done', rating: 'refuted' };
const BOOKS = { kind: 'page', url: 'https://harbour.example/books' } as const;

describe('what is put on the list', () => {
  test('a sentence, a quotation with both questions, and any words', () => {
    const desk = checkList(
      [
        ['ann', SENTENCE],
        ['ann', QUOTE],
        ['ann', '12 million'],
        ['ann', PLAIN],
      ],
      [
        '“The quay is falling apa… | by Ann Tolliver | true: open by ann | said: open by ann',
        'The council stole 12 mil… | true: open by ann',
        '12 million | true: open by ann',
        'The harbour was built in… | true: open by ann',
      ],
    );
    const ids = new Set(desk.analysis().claims.map(({ id }) => id));
    expect(
      desk.entries.map(({ id, decision }) => `${ids.has(id) ? 'sentence' : 'other'} ${decision}`),
    ).toEqual(['other unsure', 'sentence accepted', 'other added', 'sentence unsure']);
  });

  test('whole words, whatever was selected of them; a full stop or quotation marks more do not count', () => {
    checkList(
      [
        ['ann', '2 million crow'],
        ['ann', PLAIN.slice(0, -1)],
        ['ann', 'The quay is falling apart'],
      ],
      [
        '“The quay is falling apa… | by Ann Tolliver | true: open by ann | said: open by ann',
        '12 million crowns | true: open by ann',
        'The harbour was built in… | true: open by ann',
      ],
    );
  });

  test('once, whoever comes later', () => {
    checkList(
      [
        ['ann', PLAIN, DONE],
        ['bo', PLAIN],
        ['ann', PLAIN],
      ],
      ['The harbour was built in… | true: done refuted by ann'],
    );
  });

  test('by an id of the engine, or of a mark that is there', () => {
    const desk = checkDesk(ARTICLE);
    const id = desk.analysis().claims.at(-1)?.id ?? '';
    expect(desk.ask('ann', ask({ id }))).toBeNull();
    expect(desk.ask('bo', ask({ id }, { step: 'addNote', text: 'In the books?' }))).toBeNull();
    expect(desk.rows.map(toldRow)).toEqual(['The harbour was built in… | true: open by ann; 1 note']);
  });

  test('nothing that is not there, not selected, or no words', () => {
    const desk = checkDesk(ARTICLE);
    const name = desk.analysis().mentions[0]?.id ?? '';
    const complaints = [
      { id: 'c-0' },
      { id: name },
      { span: { start: 3, end: 3 } },
      span(desk, '\n\n'),
      span(desk, ' — '),
      { span: { start: 0, end: 9999 } },
    ].map((place) => desk.ask('ann', ask(place)));
    expect(complaints).toEqual([
      'There is no ‘c-0’ in this article.',
      'Only claims and quotations are checked; select the words to put others on the list.',
      'Select the words first.',
      'Select the words first.',
      'Select the words first.',
      'The text has changed since this was selected; nothing was put on the list. Try again.',
    ]);
    expect(desk.entries).toEqual([]);
  });

  test('a claim has no question whether it was said so', () => {
    const desk = checkDesk(ARTICLE);
    expect(desk.ask('ann', { place: span(desk, PLAIN), question: 'said', steps: [] })).toBe(
      'Only of a quotation can be asked whether it was said so.',
    );
  });
});

describe('what several people write', () => {
  test('who changes what another set signs all of it', () => {
    checkList(
      [
        ['ann', PLAIN, { ...DONE, verdict: 'It was 1851.' }, { step: 'putEvidence', evidence: BOOKS }],
        ['bo', PLAIN, { step: 'review', agrees: true }],
        ['bo', PLAIN, { step: 'set', rating: 'misleading', claimant: 'The town' }],
        ['ann', PLAIN, { step: 'review', agrees: true }],
      ],
      [
        'The harbour was built in… | true: done misleading by bo; claim of The town; 1 evidence; refuted before; seen by ann',
      ],
    );
  });

  test('who says again what they said before somebody else did otherwise says it anew', () => {
    const open: AskedStep = { step: 'set', status: 'open', rating: 'misleading' };
    checkList(
      [
        ['ann', PLAIN, DONE],
        ['bo', PLAIN, open],
        ['ann', PLAIN, DONE],
      ],
      ['The harbour was built in… | true: done refuted by ann; refuted > misleading before'],
    );
  });

  test('who says whose claim it is signs no verdict; the newest word on that holds', () => {
    checkList(
      [
        ['ann', PLAIN, { ...DONE, claimant: 'The town' }],
        ['bo', PLAIN, { step: 'review', agrees: true }],
        ['bo', PLAIN, { step: 'set', claimant: 'The council' }],
        ['ann', PLAIN, { step: 'set', claimant: 'The town' }],
      ],
      ['The harbour was built in… | true: done refuted by ann; claim of The town; seen by bo'],
    );
  });

  test('nobody takes away what others put there', () => {
    const evidence = { ...BOOKS, id: 'e-1' };
    const put: AskedStep = { step: 'putEvidence', evidence };
    checkRefused(
      [['ann', put]],
      'bo',
      [put],
      'ann put this evidence there, and alone can change it. Add another piece instead.',
    );
    checkRefused(
      [['ann', put]],
      'bo',
      [{ step: 'removeEvidence', id: 'e-1' }],
      'ann put this evidence there, and alone can take it away.',
    );
    checkRefused(
      [['ann', put]],
      'ann',
      [{ step: 'removeEvidence', id: 'e-2' }],
      'This evidence is not there any more.',
    );
    const at = '2026-11-21T10:01:00Z';
    checkRefused(
      [['ann', { step: 'addNote', text: 'x' }]],
      'bo',
      [{ step: 'removeNote', at }],
      'ann wrote this note, and alone can take it away.',
    );
    checkRefused([['ann', put]], 'ann', [{ step: 'removeNote', at }], 'This note is not there any more.');
    checkRefused([], 'ann', [{ step: 'addNote', text: ' \n' }], 'A note needs a few words.');
    checkRefused(
      [['ann', { step: 'set', claimant: 'The town' }]],
      'bo',
      [{ step: 'set', claimant: null }],
      'Somebody else said whose claim it is: name another, rather than nobody.',
    );
  });

  test('a second look is that of a second person, at a verdict', () => {
    const look: AskedStep = { step: 'review', agrees: true };
    checkRefused(
      [['ann', DONE]],
      'ann',
      [look],
      'You gave this verdict yourself: a second person must look at it.',
    );
    checkRefused([['ann']], 'bo', [look], 'There is no verdict yet that one could agree with.');
  });

  test('what would fill the file is refused', () => {
    const words = 'x'.repeat(100_001);
    const evidence = { kind: 'page', title: words } as const;
    const complaint =
      'This is too long to be kept here: keep it in a file of its own, and say where that is.';
    checkRefused([], 'ann', [{ step: 'addNote', text: words }], complaint);
    checkRefused([], 'ann', [{ step: 'set', verdict: words }], complaint);
    checkRefused([], 'ann', [{ step: 'putEvidence', evidence }], complaint);
  });

  test('to put something on the list opens no question that was answered from another window meanwhile', () => {
    const desk = checkDesk(ARTICLE);
    const signed = { by: 'ann', at: '2026-11-21T12:00:00Z' };
    const note = ask(span(desk, PLAIN), { step: 'addNote', text: 'Since when?' });
    const late = checkChange(desk, note, signed);
    expect(desk.ask('ann', ask(span(desk, PLAIN), DONE))).toBeNull();
    desk.write(late.ok ? late.changes : []);
    expect(desk.rows.map(toldRow)).toEqual(['The harbour was built in… | true: done refuted by ann; 1 note']);
  });

  test('an address that is none is refused', () => {
    for (const url of ['javascript:alert(1)', 'command:x', 'data:text/html,x', 'harbour.example'])
      for (const evidence of [{ kind: 'page', url } as const, { kind: 'page', archived: url } as const])
        checkRefused(
          [],
          'ann',
          [{ step: 'putEvidence', evidence }],
          `‘${url}’ is no web address. It begins with https:// or http://.`,
        );
  });
});

function hiddenStep(more: object = {}): AskedStep {
  return { step: 'putEvidence', evidence: { ...BOOKS, ...more }, private: true };
}

describe('private evidence', () => {
  test('lies in its own file, where nothing else is said, and counts', () => {
    const desk = checkList(
      [['ann', PLAIN, DONE, hiddenStep()]],
      ['The harbour was built in… | true: done refuted by ann; 1 evidence'],
    );
    expect(JSON.stringify(desk.entries)).not.toContain('harbour.example');
    expect(desk.hidden.map((mark) => Object.keys(mark).sort().join(' '))).toEqual([
      'at by decision evidence id layer spans',
    ]);
    expect(desk.rows[0]?.truth?.evidence.map((each) => each.private)).toEqual([true]);
  });

  test('can be made open, and private again, and taken away', () => {
    const desk = checkDesk(ARTICLE);
    const told = (...steps: readonly AskedStep[]): string => {
      expect(desk.ask('ann', ask(span(desk, PLAIN), ...steps))).toBeNull();
      const { truth } = desk.rows[0] ?? {};
      return (
        truth?.evidence.map((each) => `${each.id} ${each.private ? 'private' : 'open'}`).join(', ') ?? ''
      );
    };
    expect(told(hiddenStep({ id: 'e-1' }))).toBe('e-1 private');
    expect(told({ step: 'putEvidence', evidence: { ...BOOKS, id: 'e-1' } })).toBe('e-1 open');
    expect(JSON.stringify(desk.hidden)).not.toContain('harbour.example');
    expect(told(hiddenStep({ id: 'e-1' }))).toBe('e-1 private');
    expect(JSON.stringify(desk.entries)).not.toContain('harbour.example');
    expect(told({ step: 'removeEvidence', id: 'e-1' })).toBe('');
  });
});

describe('words that change', () => {
  test('make a verdict stale, which stays until one is given anew', () => {
    const desk = checkList(
      [
        ['ann', SENTENCE, DONE],
        ['ann', QUOTE, DONE],
      ],
      [
        '“The quay is falling apa… | by Ann Tolliver | true: done refuted by ann | said: open by ann',
        'The council stole 12 mil… | true: done refuted by ann',
      ],
    );
    desk.edit('12 million', '13 million');
    desk.edit('falling apart', 'falling to pieces');
    expect(desk.rows.map(toldRow)).toEqual([
      '“The quay is falling to … (stale) | by Ann Tolliver | true: done refuted by ann | said: open by ann',
      'The council stole 13 mil… (stale) | true: done refuted by ann',
    ]);
    const { id = '' } = desk.rows[1] ?? {};
    expect(desk.ask('bo', ask({ id }, { step: 'addNote', text: 'Changed?' }))).toBeNull();
    expect(toldRow(desk.rows[1] as never)).toBe(
      'The council stole 13 mil… (stale) | true: done refuted by ann; 1 note',
    );
    expect(desk.ask('ann', ask({ id }, DONE))).toBeNull();
    expect(toldRow(desk.rows[1] as never)).toBe(
      'The council stole 13 mil… | true: done refuted by ann; 1 note; refuted before',
    );
  });

  test.each(['ann', 'bo'])('leave a verdict stale when %s only says whose claim it is', (by) => {
    const desk = checkList([['ann', PLAIN, DONE]], ['The harbour was built in… | true: done refuted by ann']);
    desk.edit('1848', '1948');
    const { id = '' } = desk.rows[0] ?? {};
    expect(desk.ask(by, ask({ id }, { step: 'set', claimant: 'The town' }))).toBeNull();
    expect(desk.rows.map(toldRow)).toEqual([
      'The harbour was built in… (stale) | true: done refuted by ann; claim of The town',
    ]);
  });

  test.each<[string, AskedStep, string]>([
    ['ann', { step: 'set', status: 'checking' }, 'checking by ann; refuted before'],
    ['bo', { step: 'set', status: 'checking' }, 'checking by bo; refuted before'],
    ['bo', { step: 'set', rating: 'correct' }, 'done correct by bo; refuted before'],
    ['ann', { step: 'set', status: 'done' }, 'done refuted by ann; refuted before'],
  ])('are judged by nothing that was said of others: %s, %j', (by, step, expected) => {
    const desk = checkList([['ann', PLAIN, DONE]], ['The harbour was built in… | true: done refuted by ann']);
    desk.edit('1848', '1948');
    const { id = '' } = desk.rows[0] ?? {};
    expect(desk.ask(by, ask({ id }, step))).toBeNull();
    expect(desk.rows.map(toldRow)).toEqual([`The harbour was built in… | true: ${expected}`]);
  });

  test('that are gone leave the check, without a place', () => {
    const desk = checkList([['ann', PLAIN, DONE]], ['The harbour was built in… | true: done refuted by ann']);
    desk.edit(`${PLAIN}\n`, '');
    expect(desk.rows.map(toldRow)).toEqual([
      'The harbour was built in… (orphan) | true: done refuted by ann',
    ]);
    expect(desk.rows[0]?.spans).toBeNull();
  });
});
