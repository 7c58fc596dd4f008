import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckStep, Question } from '../checks/types.ts';
import { applyChanges } from './change.ts';
import type { QuotationMark } from './types.ts';

/*
 * Lists of checks as people write them: in lines and in brackets, with items that are none to us, fields of their own, comments, anchors and
 * blank lines. Whatever stands there stands there after a step, but for what the step takes away.
 */

const AT = '2026-11-21T10:00:00Z';
const LATER = '2026-11-21T11:30:00Z';
const EVIDENCE = ['e-0', 'e-1', 'e-2', 'e-3'];
const TIMES = [0, 1, 2, 3].map((second) => AT.replace('00Z', `0${second}Z`));

/** An item as it stands, without dash and comma. `key` is what steps call it by, null of what is no item; `own` stays as long as it does. */
interface Item {
  readonly key: string | null;
  readonly lines: readonly string[];
  readonly own: readonly string[];
  readonly comment: string;
}

/** Items of one list, each made by its place in it. */
function itemsOf(make: (index: number) => fc.Arbitrary<Item>): fc.Arbitrary<Item[]> {
  return fc
    .subarray([0, 1, 2, 3], { minLength: 1 })
    .chain((indices) => fc.tuple(...indices.map((index) => make(index))));
}

const unread = (index: number): fc.Arbitrary<Item> =>
  fc.constantFrom(`[odd${index}]`, `[{odd${index}: 1}, x]`, 'true').map((text) => ({
    key: null,
    lines: [text],
    own: [text],
    comment: '',
  }));

const evidence = (index: number): fc.Arbitrary<Item> =>
  fc
    .constantFrom(
      [`{id: e-${index}, mine: {a: "b, [${index}]"}}`],
      [`{ id: e-${index} , kind: call, mine: 'it''s ${index}' }`],
      [`&name${index} {id: e-${index}, title: "# no comment ${index}"}`],
      [`id: e-${index}`, `mine: [w${index}] # own${index}`, `# below${index}`, 'kind: mail'],
      [`title: >-`, `  folded ${index}`, '', `  lines`, `id: e-${index}`],
    )
    .map((lines) => ({
      key: `e-${index}`,
      lines,
      own: lines.join('\n').match(/mine: [[{'].*|(?:# own|# below)\d/g) ?? [],
      comment: '',
    }));

const note = (index: number): fc.Arbitrary<Item> =>
  fc
    .constantFrom(
      [`{text: "N, {${index}}", at: ${TIMES[index] ?? AT}, mine: n${index}}`],
      [`text: n${index}`, `at: ${TIMES[index] ?? AT} # own${index}`],
    )
    .map((lines) => ({ key: TIMES[index] ?? AT, lines, own: [], comment: '' }));

const commented = (items: fc.Arbitrary<Item[]>, name: string): fc.Arbitrary<Item[]> =>
  fc
    .tuple(items, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
    .map(([all, flags]) =>
      all.map((item, i) => ({ ...item, comment: flags[i] === true ? `# ${name}${i}` : '' })),
    );

type Style = 'lines' | 'flush' | 'brackets' | 'wrapped';

/** The lines of a list, which brackets make impossible for items of several lines. */
function printed(name: string, items: readonly Item[], style: Style): string[] {
  const isInLines = items.some(({ lines }) => lines.length > 1) || style === 'lines' || style === 'flush';
  const texts = items.map(({ lines }) => lines.join(' '));
  if (!isInLines && style === 'brackets') return [`${name}: [${texts.join(', ')}]`];
  if (!isInLines)
    return [
      `${name}: [ # of ${name}`,
      ...items.flatMap(({ comment }, i) => [
        ...(comment === '' ? [] : [`    ${comment}`]),
        `    ${texts[i] ?? ''}${i < items.length - 1 ? ',' : ''}`,
      ]),
      `  ]`,
    ];
  const indent = style === 'flush' ? '' : '  ';
  return [
    `${name}: # of ${name}`,
    ...items.flatMap(({ lines: [first = '', ...rest], comment }) => [
      ...(comment === '' ? [] : [`${indent}${comment}`]),
      `${indent}- ${first}`,
      ...rest.map((line) => (line === '' ? '' : `${indent}  ${line}`)),
    ]),
  ];
}

interface Written {
  readonly evidence: readonly Item[];
  readonly notes: readonly Item[];
  readonly lines: readonly string[];
}

const written: fc.Arbitrary<Written> = fc
  .record({
    evidence: commented(
      itemsOf((index) => fc.oneof({ weight: 3, arbitrary: evidence(index) }, unread(index))),
      'evidence',
    ),
    notes: commented(
      itemsOf((index) => fc.oneof({ weight: 2, arbitrary: note(index) }, unread(index))),
      'notes',
    ),
    styles: fc.tuple(
      ...Array.from({ length: 2 }, () => fc.constantFrom<Style[]>('lines', 'flush', 'brackets', 'wrapped')),
    ),
    swapped: fc.boolean(),
  })
  .map(({ evidence: pieces, notes, styles: [ofEvidence = 'lines', ofNotes = 'lines'], swapped }) => {
    const lists = [printed('evidence', pieces, ofEvidence), printed('notes', notes, ofNotes)];
    return { evidence: pieces, notes, lines: (swapped ? lists.toReversed() : lists).flat() };
  });

const steps: fc.Arbitrary<CheckStep[]> = fc.array(
  fc.oneof(
    fc.record({
      step: fc.constant('putEvidence' as const),
      evidence: fc.record({
        id: fc.constantFrom(...EVIDENCE),
        kind: fc.constantFrom('page', 'reply'),
        at: fc.constantFrom(AT, LATER),
      }),
    }),
    fc.record({ step: fc.constant('removeEvidence' as const), id: fc.constantFrom(...EVIDENCE) }),
    fc.record({ step: fc.constant('addNote' as const), text: fc.constantFrom('Rang', 'a\nb') }),
    fc.record({ step: fc.constant('removeNote' as const), at: fc.constantFrom(...TIMES) }),
    fc.record({ step: fc.constant('set' as const), status: fc.constantFrom('done', 'open') }),
  ),
  { minLength: 1, maxLength: 3 },
);

const HEAD = `# ours
version: 1
marks:

  # about q-1
  - id: q-1
    layer: quotation
    decision: unsure # or not
    spans: [{exact: It holds, at: 3}]
`;

function fileOf(lines: readonly string[], question: Question, eol: string): string {
  const indent = question === 'said' ? '      ' : '    ';
  const fields = lines.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('');
  const said = question === 'said' ? '    said: # on tape\n' : '';
  return `${HEAD}${said}${fields}    by: ann\n    at: ${AT}\n`.replaceAll('\n', eol);
}

/** The keys of what the steps change or take away, which need not stand as it stood. */
function touched(all: readonly CheckStep[]): { changed: Set<string>; removed: Set<string> } {
  const changed = all.flatMap((step) => (step.step === 'putEvidence' ? [step.evidence.id] : []));
  const removed = all.flatMap((step) =>
    step.step === 'removeEvidence' ? [step.id] : step.step === 'removeNote' ? [step.at] : [],
  );
  return { changed: new Set(changed), removed: new Set(removed) };
}

test('whatever stands in a list stands there after a step, but for what the step takes away', () => {
  fc.assert(
    fc.property(
      written,
      steps,
      fc.constantFrom<Question[]>('true', 'said'),
      fc.constantFrom('\n', '\r\n'),
      ({ evidence: pieces, notes, lines }, asked, question, eol) => {
        const before = fileOf(lines, question, eol);
        const mark: QuotationMark = {
          id: 'q-1',
          layer: 'quotation',
          decision: 'unsure',
          spans: [{ exact: 'It holds', at: 3 }],
          by: 'ann',
          at: LATER,
        };
        const result = applyChanges(before, [{ kind: 'check', mark, question, steps: asked }]);
        expect(result.ok ? [] : result.problems).toEqual([]);
        if (!result.ok) return;
        expect(
          result.text.split('\n').every((line) => line === '' || line.endsWith('\r') === (eol === '\r\n')),
        ).toBe(true);
        const { changed, removed } = touched(asked);
        const after = result.text.replaceAll('\r\n', '\n');
        for (const {
          key,
          lines: [first = '', ...rest],
          own,
          comment,
        } of [...pieces, ...notes]) {
          const isGone = key !== null && removed.has(key);
          const indent =
            /\n( *)(?:- )?$/.exec(before.replaceAll('\r\n', '\n').split(first)[0] ?? '')?.[1] ?? '';
          const whole = [first, ...rest.map((line) => (line === '' ? '' : `${indent}  ${line}`))].join('\n');
          const expected = isGone ? [] : key !== null && changed.has(key) ? own : [whole];
          const comments = before.includes(comment) ? [comment] : [];
          expect([...expected, ...comments].filter((words) => !after.includes(words))).toEqual([]);
        }
        for (const words of ['# ours', '# about q-1', '# or not', '# of evidence', '# of notes'])
          expect(!before.includes(words) || after.includes(words)).toBe(true);
        const undone = applyChanges(result.text, result.inverse);
        expect(undone.ok && undone.text).toBe(before);
      },
    ),
    { numRuns: 250 },
  );
}, 120_000);
