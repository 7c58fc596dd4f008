import { describe, expect, test } from 'vitest';
import { applyChanges } from './change.ts';
import { parseSidecar } from './sidecarFile.ts';
import { AT, fileOf, LATER, step } from '../../../test/support/checkedEntry.ts';
import type { CheckFields, CheckStep } from '../checks/types.ts';
import type { ClaimMark, QuotationMark } from './types.ts';

/** What the one entry says of a question, and what is wrong in the file, as 'place: message'. */
function checkRead(
  lines: readonly string[],
  fields: CheckFields & Pick<QuotationMark, 'said'>,
  problems: readonly string[] = [],
): void {
  const text = fileOf(...lines);
  const { value, problems: found } = parseSidecar(text);
  const { id, layer, decision, spans, by, at, ...rest } = value.sidecar.marks[0] as QuotationMark;
  expect(rest).toEqual(fields);
  expect([id, layer, decision, spans.length, by, at]).toEqual(['q-1', 'quotation', 'unsure', 1, 'ann', AT]);
  expect(found.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`)).toEqual(problems);
}

describe('what people write by hand', () => {
  test('an address for a piece of evidence, alone or in a list', () => {
    const url = 'https://harbour.example/books';
    const evidence = [{ id: 'e-1d50b7c4', kind: 'page', url, at: AT }] as const;
    const [piece] =
      (parseSidecar(fileOf(`evidence: ${url}`)).value.sidecar.marks[0] as ClaimMark).evidence ?? [];
    const id = piece?.id ?? '';
    expect(id).toMatch(/^e-[0-9a-f]{8}$/);
    for (const written of [url, `[${url}]`, `[{url: ${url}}]`, `[{kind: page, url: "${url}"}]`])
      checkRead([`evidence: ${written}`], { evidence: [{ ...evidence[0], id }] });
  });

  test('the same address twice: two pieces, each with an id of its own', () => {
    const text = fileOf('evidence: [https://a.example, https://a.example, {id: e-1}, {id: e-1}]');
    const { evidence = [] } = parseSidecar(text).value.sidecar.marks[0] as ClaimMark;
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(4);
    expect(evidence[2]?.id).toBe('e-1');
  });

  test('names for who looked at a verdict, texts for notes', () => {
    checkRead(['status: done', `since: ${LATER}`, 'reviewedBy: [Bo, {by: Cy, at: 2026-11-21T12:00:00Z}]'], {
      status: 'done',
      since: LATER,
      reviewedBy: [
        { by: 'Bo', at: LATER },
        { by: 'Cy', at: '2026-11-21T12:00:00Z' },
      ],
    });
    checkRead(['notes: Ask the harbour', 'reviewedBy: Bo'], {
      notes: [{ text: 'Ask the harbour', at: AT }],
      reviewedBy: [{ by: 'Bo', at: AT }],
    });
    checkRead(['notes: [Rang, Rang again]'], {
      notes: [
        { text: 'Rang', at: AT },
        { text: 'Rang again', at: AT.replace('00Z', '01Z') },
      ],
    });
  });

  test('both questions, lists on lines of their own, and empty ones, which are none', () => {
    checkRead(
      [
        'status: open',
        'evidence: []',
        'said:',
        '  status: done # heard it',
        '  rating: correct',
        '  history:',
        `    - {status: open, since: ${AT}, until: ${LATER}}`,
        '  notes:',
        '    - text: On tape',
        `      at: ${LATER}`,
      ],
      {
        status: 'open',
        said: {
          status: 'done',
          rating: 'correct',
          history: [{ status: 'open', since: AT, until: LATER }],
          notes: [{ text: 'On tape', at: LATER }],
        },
      },
    );
    checkRead(['said: {evidence: []}'], {});
  });

  test('what is wrong is passed over, and the rest counts', () => {
    checkRead(
      [
        'status: finished',
        'rating: refuted',
        'evidense: https://a.example',
        'evidence:',
        '  - {id: e-1, kind: web, title: The books, colour: red}',
        '  - [x]',
        'history:',
        '  - {status: open}',
      ],
      { rating: 'refuted', evidence: [{ id: 'e-1', kind: 'page', title: 'The books', at: AT }] },
      [
        "finished: 'finished' is not known here. Use one of open, checking, done, dropped.",
        "evidense: Nothing is called 'evidense' here. Did you mean 'evidence'?",
        "web: 'web' is not known here. Use one of page, document, call, mail, interview, passage, reply.",
        "colour: Nothing is called 'colour' here; it is passed over. What can stand here: id, kind, title, url, publisher, published, retrieved, archived, quotation, source, bears, file, passage, asked, received, note, at.",
        '[x]: A text, or a set of fields, is expected here, not a list.',
        "status: 'since' is missing here.",
        "status: 'until' is missing here.",
      ],
    );
  });
});

describe('an entry that is not there yet', () => {
  test('begins as the change has it, with what the steps make of it', () => {
    const result = applyChanges(null, [
      step([{ step: 'set', status: 'open' }]),
      step([{ step: 'set', status: 'checking' }], 'said'),
      step([{ step: 'addNote', text: 'Ask the\nharbour' }], 'said'),
      step([{ step: 'putEvidence', evidence: { id: 'e-1', kind: 'reply', asked: '2026-11-21', at: LATER } }]),
    ]);
    expect(result.ok ? result.text : result.problems).toBe(`version: 1
marks:

  - id: q-1
    layer: quotation
    decision: unsure
    spans: [{exact: It holds, at: 3}]
    status: open
    since: ${LATER}
    evidence:
      - {id: e-1, kind: reply, asked: "2026-11-21", at: ${LATER}}
    said:
      status: checking
      since: ${LATER}
      notes:
        - {text: "Ask the\\nharbour", at: ${LATER}}
    by: ann
    at: ${LATER}

`);
  });

  test('is somebody’s own beside that of another', () => {
    const result = applyChanges(fileOf('status: open'), [
      step([{ step: 'review', agrees: true }], 'true', 'bo'),
    ]);
    const marks = result.ok ? (parseSidecar(result.text).value.sidecar.marks as QuotationMark[]) : [];
    expect(marks.map(({ by, status, reviewedBy }) => [by, status, reviewedBy])).toEqual([
      ['ann', 'open', undefined],
      ['bo', undefined, [{ by: 'bo', at: LATER }]],
    ]);
  });
});

describe('words that changed', () => {
  const other: QuotationMark = {
    id: 'q-1',
    layer: 'quotation',
    spans: [{ exact: 'It held', at: 3 }],
    decision: 'unsure',
    by: 'ann',
    at: LATER,
  };

  test('are those of a verdict that is given anew; what was decided of the old ones goes', () => {
    const text = fileOf('status: done', 'rating: refuted').replace('unsure', 'accepted\n    kind: direct');
    const steps: CheckStep[] = [{ step: 'set', status: 'done', rating: 'refuted' }];
    const result = applyChanges(text, [{ kind: 'check', mark: other, question: 'true', steps }]);
    expect(result.ok ? parseSidecar(result.text).value.sidecar.marks : result.problems).toEqual([
      {
        ...other,
        at: AT,
        status: 'done',
        rating: 'refuted',
        since: LATER,
        history: [{ status: 'done', rating: 'refuted', since: AT, until: LATER }],
      },
    ]);
  });

  test('are not touched by a note', () => {
    const text = fileOf('status: done', 'rating: refuted');
    const steps: CheckStep[] = [{ step: 'addNote', text: 'Changed?' }];
    const result = applyChanges(text, [{ kind: 'check', mark: other, question: 'true', steps }]);
    const [mark] = result.ok ? parseSidecar(result.text).value.sidecar.marks : [];
    expect(mark?.spans[0]?.exact).toBe('It holds');
  });
});
