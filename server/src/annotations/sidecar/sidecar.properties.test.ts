import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from './change.ts';
import { parseSidecar } from './sidecarFile.ts';
import { completion, hardText, mark, mute } from './testSupport.ts';
import type { Sidecar, SidecarChange } from './types.ts';

const put: fc.Arbitrary<SidecarChange> = fc.oneof(
  mark.map((each): SidecarChange => ({ kind: 'putMark', mark: each })),
  completion.map((each): SidecarChange => ({ kind: 'putCompletion', completion: each })),
  mute.map((each): SidecarChange => ({ kind: 'putMute', mute: each })),
);

/** What a text says, which must have nothing wrong with it. */
function said(text: string): Sidecar {
  const { value, problems } = parseSidecar(text);
  expect(problems).toEqual([]);
  return value.sidecar;
}

function changed(text: string | null, changes: readonly SidecarChange[]) {
  const result = applyChanges(text, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

test('what is put into a new file is what it says', () => {
  fc.assert(
    fc.property(put, fc.boolean(), (change, windows) => {
      const { text } = windows ? changed('version: 1\r\n', [change]) : changed(null, [change]);
      const { complete, mutes, marks } = said(text);
      const entry = Object.values(change).find((value) => typeof value === 'object');
      expect([...complete, ...mutes, ...marks]).toEqual([entry]);
      expect(/[\u007F-\u00A0\u2028\u2029\uFEFF\uD800-\uDFFF]/u.test(text)).toBe(false);
      expect(text.split('\n').every((line) => line === '' || line.endsWith('\r') === windows)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
