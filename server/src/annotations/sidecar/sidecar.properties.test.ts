import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from './change.ts';
import { completionKey, FIELD_ORDER, markKey, muteKey, tickKey } from './keys.ts';
import { outlineOf } from './outline.ts';
import { fieldsOf, printEntry } from './printEntry.ts';
import { parseSidecar } from './sidecarFile.ts';
import { hardText } from '../../../test/support/sidecarParts.ts';
import { completion, mark, mute, tick } from '../../../test/support/sidecars.ts';
import type { Mark, Sidecar, SidecarChange } from './types.ts';

const put: fc.Arbitrary<SidecarChange> = fc.oneof(
  mark.map((each): SidecarChange => ({ kind: 'putMark', mark: each })),
  completion.map((each): SidecarChange => ({ kind: 'putCompletion', completion: each })),
  mute.map((each): SidecarChange => ({ kind: 'putMute', mute: each })),
  tick.map((each): SidecarChange => ({ kind: 'putTick', tick: each })),
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
      const { complete, mutes, ticks, marks } = said(text);
      const entry = Object.values(change).find((value) => typeof value === 'object');
      expect([...complete, ...mutes, ...ticks, ...marks]).toEqual([entry]);
      expect(/[\u007F-\u00A0\u2028\u2029\uFEFF\uD800-\uDFFF]/u.test(text)).toBe(false);
      expect(text.split('\n').every((line) => line === '' || line.endsWith('\r') === windows)).toBe(true);
    }),
    { numRuns: 500 },
  );
}, 60_000);

/** An entry as somebody might have written it: with comments, with fields of a later version, within braces. */
const handmade: fc.Arbitrary<{ entry: Mark; lines: (indent: string) => string }> = fc
  .tuple(
    mark,
    fc.record({ braces: fc.boolean(), above: fc.boolean(), within: fc.boolean(), own: fc.boolean() }),
  )
  .map(([entry, { braces, above, within, own }]) => ({
    entry,
    lines: (indent) => {
      const comment = above ? `${indent}# about ${entry.decision}\n` : '';
      if (braces) {
        const fields = fieldsOf(FIELD_ORDER.marks, entry, { style: 'flow' }).map(
          ([name, value]) => `${name}:  ${value}`,
        );
        return `${comment}${indent}- { ${[...(own ? ['mine: {a: [1]}'] : []), ...fields].join(' , ')} } # end\n`;
      }
      const printed = printEntry('marks', entry, indent).replace(
        /(\n *)decision: .*/,
        (line, start: string) =>
          [line, within ? ` # ${entry.at}${start}# by hand` : '', own ? `${start}mine: {a: [1]}` : ''].join(
            '',
          ),
      );
      return comment + printed;
    },
  }));

/** A sidecar made by hand, in any order. */
const file: fc.Arbitrary<{ text: string; marks: readonly Mark[] }> = fc
  .record({
    entries: fc.uniqueArray(handmade, { selector: ({ entry }) => markKey(entry), maxLength: 6 }),
    gap: fc.constantFrom('', '\n', '\n\n', '\n# between\n\n'),
    indent: fc.constantFrom('', '  ', '   '),
    start: fc.constantFrom('version: 1\n', '\uFEFF# ours\n\n---\nversion: 1 # the first\n'),
    mutes: fc.constantFrom(
      '',
      'mutes: [] # none\n',
      'mutes:\n- {rule: a, reason: b, by: c, at: 2026-11-21T10:00:00Z}\n',
    ),
    end: fc.constantFrom('', '\n# the end\n', 'later: {x: 1}\n'),
    windows: fc.boolean(),
  })
  .map(({ entries, gap, indent, start, mutes, end, windows }) => {
    const list = entries.map(({ lines }) => lines(indent)).join(gap.replace('#', `${indent}#`));
    const text = `${start}${mutes}${entries.length === 0 ? '' : 'marks: # all\n'}${list}${end}`;
    return { text: windows ? text.replaceAll('\n', '\r\n') : text, marks: entries.map(({ entry }) => entry) };
  });

/** Changes of what a file says, and of what it does not say. */
function changesOf(marks: readonly Mark[]): fc.Arbitrary<SidecarChange[]> {
  if (marks.length === 0) return fc.array(put, { maxLength: 4 });
  const present = fc.constantFrom(...marks);
  return fc.array(
    fc.oneof(
      put,
      present.map(({ id, by }): SidecarChange => ({ kind: 'removeMark', id, by })),
      fc
        .tuple(present, mark)
        .map(([{ id, by }, entry]): SidecarChange => ({ kind: 'putMark', mark: { ...entry, id, by } })),
      fc.tuple(present, hardText).map(([entry, note]): SidecarChange => ({
        kind: 'putMark',
        mark: { ...entry, note, decision: 'unsure' },
      })),
    ),
    { maxLength: 4 },
  );
}

const fileAndChanges = file.chain((each) => fc.tuple(fc.constant(each), changesOf(each.marks)));

/** A sidecar's entries by their keys. */
function byKey({ complete, mutes, ticks, marks }: Sidecar): Map<string, unknown> {
  return new Map<string, unknown>([
    ...complete.map((each): [string, unknown] => [`complete ${completionKey(each)}`, each]),
    ...mutes.map((each): [string, unknown] => [`mutes ${muteKey(each)}`, each]),
    ...ticks.map((each): [string, unknown] => [`ticks ${tickKey(each)}`, each]),
    ...marks.map((each): [string, unknown] => [`marks ${markKey(each)}`, each]),
  ]);
}

/** What changes make of what a file says. */
function expectedAfter(before: Sidecar, changes: readonly SidecarChange[]): Map<string, unknown> {
  const entries = byKey(before);
  for (const change of changes) {
    if (change.kind === 'removeMark') entries.delete(`marks ${markKey(change)}`);
    else if (change.kind === 'putMark') entries.set(`marks ${markKey(change.mark)}`, change.mark);
    else if (change.kind === 'putMute') entries.set(`mutes ${muteKey(change.mute)}`, change.mute);
    else if (change.kind === 'putTick') entries.set(`ticks ${tickKey(change.tick)}`, change.tick);
    else if (change.kind === 'putCompletion')
      entries.set(`complete ${completionKey(change.completion)}`, change.completion);
  }
  return entries;
}

function errorsOf(text: string) {
  return parseSidecar(text).problems.filter(({ severity }) => severity === 'error');
}

/** The lines of the entries that no change speaks of. */
function untouchedLines(text: string, changes: readonly SidecarChange[], { marks }: Sidecar): string[] {
  const touched = new Set(
    changes.map((change) =>
      'mark' in change ? markKey(change.mark) : 'id' in change ? markKey(change) : '',
    ),
  );
  const items = outlineOf(text)?.sections.find(({ name }) => name === 'marks')?.items ?? [];
  return items.flatMap(({ lead, end }, i) => {
    const entry = marks[i];
    return entry === undefined || touched.has(markKey(entry)) ? [] : [text.slice(lead, end)];
  });
}

/** How often each of the comments and fields stands in a text that only its author knows the use of. */
function handwork(text: string): number[] {
  const pieces = ['# ours', '# the first', '# none', '# all', '# the end', 'later: {x: 1}', '# between'];
  return [...pieces, '# about', '# by hand', '# end', 'mine: {a: [1]}'].map(
    (piece) => text.split(piece).length - 1,
  );
}

test('changes say what was asked for, touch nothing else, can be repeated and undone', () => {
  fc.assert(
    fc.property(fileAndChanges, ([{ text }, changes]) => {
      const before = parseSidecar(text).value.sidecar;
      expect(errorsOf(text)).toEqual([]);
      const { text: after, inverse } = changed(text, changes);
      expect(errorsOf(after)).toEqual([]);
      const now = parseSidecar(after).value.sidecar;
      expect(byKey(now)).toEqual(expectedAfter(before, changes));
      expect(untouchedLines(text, changes, before).filter((lines) => !after.includes(lines))).toEqual([]);
      expect(handwork(after).slice(0, 7)).toEqual(handwork(text).slice(0, 7));
      expect(changed(after, changes).text).toBe(after);
      const undone = changed(after, inverse).text;
      expect(parseSidecar(undone).value.sidecar).toEqual(before);
      expect(handwork(undone)).toEqual(handwork(text));
    }),
    { numRuns: 150 },
  );
}, 60_000);
