import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from './change.ts';
import { parseSidecar } from './sidecarFile.ts';
import { checkFields } from '../checks/fields.ts';
import { applySteps } from '../checks/steps.ts';
import { step } from '../../../test/support/checks.ts';
import type { CheckFields, CheckStep, Question } from '../checks/types.ts';
import type { CheckableMark, PlainChange, SidecarChange } from './types.ts';

/*
 * Several people, each in windows of their own, write about the same marks; their changes reach the file in any order, and every one of
 * them was made without a look at what the others had written since.
 */

/** One change that somebody makes. */
interface Move {
  readonly by: string;
  readonly id: string;
  readonly question: Question;
  readonly steps: readonly CheckStep[];
}

const move: fc.Arbitrary<Move> = fc.record({
  by: fc.constantFrom('ann', 'bo'),
  id: fc.constantFrom('q-1', 'q-2'),
  question: fc.constantFrom('true', 'said'),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
});

/** When the n-th change was made; two of them in one second now and then. */
function timeOf(index: number): string {
  return `2026-11-21T10:00:${String(Math.floor(index / 2)).padStart(2, '0')}Z`;
}

function markOf({ by, id }: Move, at: string): CheckableMark {
  const place = id === 'q-1' ? 10 : 20;
  return { id, layer: 'quotation', spans: [{ exact: `“${id}”`, at: place }], decision: 'unsure', by, at };
}

function changed(
  text: string | null,
  changes: readonly SidecarChange[],
): { text: string; inverse: readonly PlainChange[] } {
  const result = applyChanges(text, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** What everybody's steps come to, each person's in the order in which they were made. */
function expectedFields(moves: readonly Move[]): Map<string, CheckFields> {
  const fields = new Map<string, CheckFields>();
  const begun = new Map<string, string>();
  for (const [i, { by, id, question, steps }] of moves.entries()) {
    const entry = `${id} ${by}`;
    const at = timeOf(i);
    if (!begun.has(entry)) begun.set(entry, at);
    const key = `${entry} ${question}`;
    fields.set(key, applySteps(fields.get(key) ?? {}, steps, { by, at }, begun.get(entry)));
  }
  return new Map([...fields].filter(([, each]) => Object.keys(each).length > 0));
}

function fieldsIn(text: string): Map<string, CheckFields> {
  const { value, problems } = parseSidecar(text);
  expect(problems).toEqual([]);
  const marks = value.sidecar.marks as CheckableMark[];
  const all = marks.flatMap((mark) =>
    (['true', 'said'] as const).map((question): [string, CheckFields] => [
      `${mark.id} ${mark.by} ${question}`,
      checkFields(mark, question),
    ]),
  );
  return new Map(all.filter(([, fields]) => Object.keys(fields).length > 0));
}

test('nobody’s steps are lost, and taking all of them back gives every byte back', () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 12 }), fc.boolean(), (moves, windows) => {
      let text = windows ? '# ours\r\nversion: 1\r\n' : '# ours\nversion: 1\n';
      const before: { readonly text: string; readonly inverse: readonly PlainChange[] }[] = [];
      for (const [i, each] of moves.entries()) {
        const { question, steps } = each;
        const change: SidecarChange = { kind: 'check', mark: markOf(each, timeOf(i)), question, steps };
        const { text: after, inverse } = changed(text, [change]);
        before.push({ text, inverse });
        text = after;
      }
      expect(fieldsIn(text)).toEqual(expectedFields(moves));
      for (const { text: earlier, inverse } of before.toReversed()) {
        text = changed(text, inverse).text;
        expect(sameBytes(text)).toBe(sameBytes(earlier));
      }
    }),
    { numRuns: 120 },
  );
}, 60_000);

/** The first entry of a file brings the list with it, which stays when the entry goes. */
function sameBytes(text: string): string {
  return text.replace(/marks: \[\]\s*$/, '');
}

test('changes at one stroke come to what they come to one by one', () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 6 }), (moves) => {
      const changes = moves.map((each, i): SidecarChange => {
        const { question, steps } = each;
        return { kind: 'check', mark: markOf(each, timeOf(i)), question, steps };
      });
      const together = changed(null, changes);
      expect(fieldsIn(together.text)).toEqual(expectedFields(moves));
      const undone = parseSidecar(changed(together.text, together.inverse).text).value.sidecar;
      expect(undone.marks).toEqual([]);
    }),
    { numRuns: 80 },
  );
}, 60_000);
