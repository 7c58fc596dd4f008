import { describe, expect, test } from 'vitest';
import { applyChanges } from './change.ts';
import { parseSidecar } from './sidecarFile.ts';
import { AT, fileOf, LATER, step } from '../../../test/support/checkedEntry.ts';
import type { CheckStep, Question } from '../checks/types.ts';
import type { QuotationMark, SidecarChange } from './types.ts';

/** The one entry's lines after a step, and that undoing it gives back every byte. */
function checkEdit(before: readonly string[], change: SidecarChange, after: readonly string[]): void {
  for (const eol of ['\n', '\r\n']) {
    const text = fileOf(...before).replaceAll('\n', eol);
    const result = applyChanges(text, [change]);
    expect(result.ok ? result.text.replaceAll(eol, '\n') : result.problems).toBe(fileOf(...after));
    const undone = result.ok ? applyChanges(result.text, result.inverse) : result;
    expect(undone.ok ? undone.text : undone.problems).toBe(text);
  }
}

const BOOKS = 'https://harbour.example/books';

describe('changing an entry that was written by hand', () => {
  const LIST = [
    'status: open',
    'evidence: # from the archive',
    '  # the oldest',
    '  - id: e-1',
    '    colour: red # ours',
    '    url: "https://a.example"',
    `    at: ${AT}`,
    `  - {id: e-2, kind: call, at: ${AT}} # rang twice`,
    'mine: {a: [1]}',
  ];

  test('a new piece of evidence goes behind the others, whose lines stay', () => {
    checkEdit(LIST, step([{ step: 'putEvidence', evidence: { id: 'e-3', kind: 'mail', at: LATER } }]), [
      ...LIST.slice(0, 8),
      `  - {id: e-3, kind: mail, at: ${LATER}}`,
      ...LIST.slice(8),
    ]);
  });

  test('of a piece that is changed, what is unknown to us stays', () => {
    checkEdit(
      LIST,
      step([
        { step: 'putEvidence', evidence: { id: 'e-1', kind: 'page', url: BOOKS, at: AT } },
        { step: 'putEvidence', evidence: { id: 'e-2', kind: 'call', publisher: 'Town hall', at: AT } },
      ]),
      [
        ...LIST.slice(0, 5),
        `    url: "${BOOKS}"`,
        `    at: ${AT}`,
        `  - {id: e-2, kind: call, publisher: Town hall, at: ${AT}} # rang twice`,
        'mine: {a: [1]}',
      ],
    );
  });

  test('the other question is changed within its own lines', () => {
    checkEdit(
      ['status: open', 'said: # on tape?', '  status: open # soon', '  mine: x'],
      step([{ step: 'set', status: 'done', rating: 'correct' }], 'said'),
      [
        'status: open',
        'said: # on tape?',
        '  status: done # soon',
        '  rating: correct',
        `  since: ${LATER}`,
        '  history:',
        `    - {status: open, since: ${AT}, until: ${LATER}}`,
        '  mine: x',
      ],
    );
  });

  test('short forms say what they said', () => {
    const text = fileOf('status: done', 'rating: refuted', `evidence: [${BOOKS}]`, 'reviewedBy: [Bo]');
    const before = parseSidecar(text).value.sidecar.marks[0] as QuotationMark;
    const result = applyChanges(text, [step([{ step: 'set', rating: 'misleading' }])]);
    const after = result.ok ? (parseSidecar(result.text).value.sidecar.marks[0] as QuotationMark) : null;
    expect(after).toMatchObject({ rating: 'misleading', since: LATER });
    expect([after?.evidence, after?.reviewedBy]).toEqual([before.evidence, before.reviewedBy]);
  });

  test('short forms outlive a decision that is signed anew', () => {
    const text = fileOf('status: done', `evidence: ${BOOKS}`, 'notes: [Rang, Rang again]');
    const before = parseSidecar(text).value.sidecar.marks[0] as QuotationMark;
    const mark: QuotationMark = { ...before, decision: 'accepted', since: AT, at: LATER };
    const result = applyChanges(text, [{ kind: 'putMark', mark }]);
    expect(result.ok ? parseSidecar(result.text).value.sidecar.marks : result.problems).toEqual([mark]);
  });

  test('short forms are written out where what they leave open becomes another, and the rest stays as it is', () => {
    const before = [
      'status: done',
      'evidence: # all',
      '  - https://a.example # one',
      '  - {url: https://b.example, mine: x} # two',
      '  - [odd]',
      'notes: [Rang, [x], Rang again]',
      'reviewedBy: Bo # heard it',
    ];
    const text = fileOf(...before);
    const [mark] = parseSidecar(text).value.sidecar.marks as [QuotationMark];
    const [one, two] = mark.evidence ?? [];
    const anew: QuotationMark = { ...mark, decision: 'accepted', at: LATER };
    const result = applyChanges(text, [{ kind: 'putMark', mark: anew, keepsCheck: true }]);
    expect(result.ok ? result.text : result.problems).toBe(
      fileOf(
        'status: done',
        `since: ${AT}`,
        'evidence: # all',
        `  - {id: ${one?.id}, kind: page, url: "https://a.example", at: ${AT}} # one`,
        `  - {url: https://b.example, at: ${AT}, mine: x} # two`,
        '  - [odd]',
        `notes: [{text: Rang, at: ${AT}}, [x], {text: Rang again, at: ${AT.replace('00Z', '01Z')}}]`,
        'reviewedBy: Bo # heard it',
      )
        .replace('unsure', 'accepted')
        .replace(/at: [^ ]*\n\n$/, `at: ${LATER}\n\n`),
    );
    expect(two?.id).toMatch(/^e-/);
  });
});

/** What becomes of the entry's lines after some steps, with either kind of line ends; and that undoing them gives every byte back. */
function checkSteps(
  before: readonly string[],
  steps: readonly CheckStep[],
  after: readonly string[],
  question: Question = 'true',
): void {
  for (const eol of ['\n', '\r\n']) {
    const text = fileOf(...before).replaceAll('\n', eol);
    const result = applyChanges(text, [step(steps, question)]);
    expect(result.ok ? result.text : result.problems).toBe(fileOf(...after).replaceAll('\n', eol));
    const undone = result.ok ? applyChanges(result.text, result.inverse) : result;
    expect(undone.ok ? undone.text : undone.problems).toBe(text);
  }
}

/** That steps are refused, and why, as 'place: reason'. */
function checkRefused(before: readonly string[], steps: readonly CheckStep[], why: string): void {
  const text = fileOf(...before);
  const result = applyChanges(text, [step(steps)]);
  expect(
    result.ok
      ? result.text
      : result.problems.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`),
  ).toEqual([why]);
}

const MAIL: CheckStep = { step: 'putEvidence', evidence: { id: 'e-9', kind: 'mail', at: LATER } };
const PRINTED = `{id: e-9, kind: mail, at: ${LATER}}`;
const ASK: CheckStep = { step: 'addNote', text: 'Ask' };
const ASKED = `{text: Ask, at: ${LATER}}`;

/** A list in brackets. */
function list(...items: readonly string[]): string[] {
  return [`evidence: [${items.join(', ')}] # ours`];
}

function without(id: string): CheckStep {
  return { step: 'removeEvidence', id };
}

describe('what cannot be read stays where it is', () => {
  test('in brackets', () => {
    checkSteps(list('https://a.example', '[x]'), [MAIL], list('https://a.example', '[x]', PRINTED));
    checkSteps(list('{id: e-1, mine: y}', '[x]', 'true'), [without('e-1')], list('[x]', 'true'));
    checkSteps(list('[x]', '{id: e-1, mine: y}'), [without('e-1'), MAIL], list('[x]', PRINTED));
    checkSteps(
      ['evidence: [', '  {id: e-1}, # one', '  [x], # two', '  {id: e-2} # three', ']', 'mine: 1'],
      [without('e-1'), ASK],
      [
        'evidence: [',
        '   # one',
        '  [x], # two',
        '  {id: e-2} # three',
        ']',
        'notes:',
        `  - ${ASKED}`,
        'mine: 1',
      ],
    );
    checkSteps(['evidence: [ # none', ']'], [MAIL], [`evidence: [${PRINTED} # none`, ']']);
  });

  test('on lines of their own', () => {
    const odd = ['evidence: # all', '  - [x] # odd', '  # about two', '  - - y'];
    checkSteps(odd, [MAIL], [...odd, `  - ${PRINTED}`]);
    checkSteps(
      [...odd.slice(0, 2), '  - {id: e-1, mine: 1} # one', ...odd.slice(2)],
      [without('e-1'), ASK],
      [...odd, 'notes:', `  - ${ASKED}`],
    );
    checkSteps(
      ['evidence:', '-', '  id: e-1', '- # two', '  id: e-2', '  kind: web', '  mine: 2'],
      [without('e-1')],
      ['evidence:', '- # two', '  id: e-2', '  kind: web', '  mine: 2'],
    );
  });

  test('of the other question, too, of which nothing may be read', () => {
    checkSteps(
      ['said: # on tape', '  mine: x', '  notes: [[x]]'],
      [ASK],
      ['said: # on tape', '  mine: x', `  notes: [[x], ${ASKED}]`],
      'said',
    );
    checkSteps(
      ['said: {mine: x, evidence: [{id: e-1}]} # on tape'],
      [without('e-1')],
      ['said: {mine: x} # on tape'],
      'said',
    );
  });

  test('and comments stay without the items that they stand by', () => {
    checkSteps(
      ['evidence: # all', '  # the oldest', '  - {id: e-1}', 'rating: refuted'],
      [without('e-1')],
      ['evidence: # all', '  # the oldest', 'rating: refuted'],
    );
    checkSteps(
      ['verdict: |- # why', '  It held.', '  Twice.', `since: ${LATER}`],
      [{ step: 'set', verdict: 'It held.' }],
      [
        'verdict: It held. # why',
        'history:',
        `  - {verdict: "It held.\\nTwice.", since: ${LATER}, until: ${LATER}}`,
        `since: ${LATER}`,
      ],
    );
  });
});

describe('one thing without a list around it becomes a list with the next one', () => {
  test('as it stands', () => {
    checkSteps(
      ['evidence: https://a.example/x,y # one'],
      [MAIL],
      ['evidence:', '  - https://a.example/x,y # one', `  - ${PRINTED}`],
    );
    checkSteps(
      ['evidence:', '    # about one', '    url: https://a.example', '    mine: x # own'],
      [MAIL],
      ['evidence:', '    # about one', '  - url: https://a.example', '    mine: x # own', `  - ${PRINTED}`],
    );
    checkSteps(['notes: {foo: bar}'], [ASK], ['notes:', '  - {foo: bar}', `  - ${ASKED}`]);
    checkSteps(
      ['said: {status: open, # soon', '  notes: Rang}'],
      [ASK],
      ['said: {status: open, # soon', `  notes: [Rang, ${ASKED}]}`],
      'said',
    );
    checkSteps(['evidence: {id: e-1} # one'], [without('e-1'), MAIL], [`evidence: [${PRINTED}] # one`]);
  });
});

describe('what cannot be read is not overwritten', () => {
  test('and the step is refused with what is wrong', () => {
    const status = "'yes' is not known here. Use one of open, checking, done, dropped.";
    checkRefused(['status: yes'], [{ step: 'set', status: 'open' }], `yes: ${status}`);
    checkRefused(['status: yes'], [MAIL, { step: 'set', status: 'done' }], `yes: ${status}`);
    checkRefused(
      ['evidence: [{id: e-9, kind: web}]'],
      [MAIL],
      "web: 'web' is not known here. Use one of page, document, call, mail, interview, passage, reply.",
    );
  });

  test('while other steps are made beside it', () => {
    checkSteps(
      ['status: yes', 'rating: [a]'],
      [ASK],
      ['status: yes', 'rating: [a]', 'notes:', `  - ${ASKED}`],
    );
  });
});
