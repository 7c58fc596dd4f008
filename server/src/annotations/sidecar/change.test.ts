import { describe, expect, test } from 'vitest';
import { applyChanges } from './change.ts';
import { parseSidecar } from './sidecarFile.ts';
import type { ClaimMark, Mute, QuotationMark, SidecarChange } from './types.ts';

const AT = '2026-11-21T10:00:00Z';
const signed = { by: 'mb', at: AT };

function claim(id: string, at: number, more: Partial<ClaimMark> = {}): ClaimMark {
  return {
    id,
    layer: 'claim',
    spans: [{ exact: 'The dam holds', at }],
    decision: 'accepted',
    ...signed,
    ...more,
  };
}

function putClaim(id: string, at: number, more: Partial<ClaimMark> = {}): SidecarChange {
  return { kind: 'putMark', mark: claim(id, at, more) };
}

function remove(id: string): SidecarChange {
  return { kind: 'removeMark', id, by: 'mb' };
}

/** A claim as it is printed. */
function lines(id: string, at: number, more = ''): string {
  return `  - id: ${id}
    layer: claim
    decision: accepted
    spans: [{exact: The dam holds, at: ${at}}]
${more}    by: mb
    at: ${AT}
`;
}

function windows(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

/** The text after the changes; and that undoing them makes it say what it said. */
function checkChange(before: string | null, changes: readonly SidecarChange[], after: string): void {
  const result = applyChanges(before, changes);
  expect(result.ok ? result.text : result.problems).toBe(after);
  if (!result.ok || before === null) return;
  const undone = applyChanges(result.text, result.inverse);
  expect(undone.ok && parseSidecar(undone.text).value.sidecar).toEqual(parseSidecar(before).value.sidecar);
}

function checkRefused(before: string, changes: readonly SidecarChange[], problems: readonly string[]): void {
  const result = applyChanges(before, changes);
  expect(result.ok ? result.text : result.problems.map(({ message }) => message)).toEqual(problems);
}

describe('a file that does not exist', () => {
  test('begins with its version; only the lists that are needed', () => {
    checkChange(null, [putClaim('c-1', 5)], `version: 1\nmarks:\n\n${lines('c-1', 5)}\n`);
    checkChange(
      null,
      [{ kind: 'putCompletion', completion: { layer: 'claim', ...signed } }],
      `version: 1\ncomplete:\n  - {layer: claim, by: mb, at: ${AT}}\n`,
    );
    checkChange(null, [], 'version: 1\n');
    checkChange('', [putClaim('c-1', 5)], `version: 1\nmarks:\n\n${lines('c-1', 5)}\n`);
    checkChange('# ours', [putClaim('c-1', 5)], `# ours\nversion: 1\nmarks:\n\n${lines('c-1', 5)}\n`);
    checkChange('\uFEFF', [putClaim('c-1', 5)], `\uFEFFversion: 1\nmarks:\n\n${lines('c-1', 5)}\n`);
  });

  test('every field has its place, texts of several lines too', () => {
    const mark: QuotationMark = {
      id: 'q-1',
      layer: 'quotation',
      spans: [
        { exact: '“It holds,”', prefix: 'x ', suffix: '\n\nNext', at: 3 },
        { exact: 'for “now”: yes', at: 30 },
      ],
      decision: 'corrected',
      ...signed,
      bulk: true,
      kind: 'direct',
      cue: { exact: 'said', at: 20 },
      source: { exact: 'O’Hara', at: 13 },
      speaker: null,
      note: 'Heard twice:\n\n  - on air\n  - in print',
    };
    checkChange(
      null,
      [{ kind: 'putMark', mark }],
      `version: 1
marks:

  - id: q-1
    layer: quotation
    kind: direct
    decision: corrected
    spans:
      - {exact: "“It holds,”", prefix: "x ", suffix: "\\n\\nNext", at: 3}
      - {exact: "for “now”: yes", at: 30}
    cue: {exact: said, at: 20}
    source: {exact: O’Hara, at: 13}
    speaker: null
    note: |-
      Heard twice:

        - on air
        - in print
    bulk: true
    by: mb
    at: ${AT}

`,
    );
  });
});

describe('where a new mark goes', () => {
  const two = `version: 1\nmarks:\n\n${lines('c-1', 10)}\n${lines('c-3', 30)}`;

  test('by its place', () => {
    checkChange(
      two,
      [putClaim('c-2', 20)],
      `version: 1\nmarks:\n\n${lines('c-1', 10)}\n${lines('c-2', 20)}\n${lines('c-3', 30)}`,
    );
    checkChange(
      two,
      [putClaim('c-0', 5)],
      `version: 1\nmarks:\n\n${lines('c-0', 5)}\n${lines('c-1', 10)}\n${lines('c-3', 30)}`,
    );
    checkChange(two, [putClaim('c-4', 30)], `${two}\n${lines('c-4', 30)}\n`);
    checkChange(
      two,
      [putClaim('c-4', 40), putClaim('c-5', 35)],
      `${two}\n${lines('c-5', 35)}\n${lines('c-4', 40)}\n`,
    );
  });

  test('a list in another order is not sorted', () => {
    const odd = `marks:\n${lines('c-3', 30)}\n${lines('c-1', 10)}`;
    checkChange(
      odd,
      [putClaim('c-2', 20)],
      `marks:\n\n${lines('c-2', 20)}\n${lines('c-3', 30)}\n${lines('c-1', 10)}`,
    );
  });

  test('before the comments of the one that follows, behind those of the one that precedes', () => {
    const before = `version: 1
marks: # all

  # the first
${lines('c-1', 10, '    # and done\n')}
  # by itself

  # the last
${lines('c-3', 30)}
# end
`;
    checkChange(
      before,
      [putClaim('c-2', 20)],
      before.replace('  # the last', `${lines('c-2', 20)}\n  # the last`),
    );
    checkChange(before, [putClaim('c-4', 40)], before.replace('\n# end', `\n${lines('c-4', 40)}\n# end`));
  });

  test('without a line end at the end, and with those of Windows', () => {
    checkChange(two.trimEnd(), [putClaim('c-4', 40)], `${two}\n${lines('c-4', 40)}\n`);
    checkChange(
      windows(two),
      [putClaim('c-4', 40, { note: 'a\nb' })],
      windows(`${two}\n${lines('c-4', 40, '    note: |-\n      a\n      b\n')}\n`),
    );
  });

  test('lists stand in the order of a new file', () => {
    const mute: Mute = { rule: 'vague-source', reason: 'house style', ...signed };
    const muted = `mutes:\n  - {rule: vague-source, reason: house style, by: mb, at: ${AT}}\n`;
    checkChange(two, [{ kind: 'putMute', mute }], two.replace('marks:', `${muted}marks:`));
    checkChange(
      'version: 1\nmutes: [] # none\n',
      [putClaim('c-1', 1), { kind: 'putMute', mute }],
      `version: 1\n${muted.replace(':', ': # none')}marks:\n\n${lines('c-1', 1)}\n`,
    );
    checkChange(`version: 1\n${muted}`, [{ kind: 'removeMute', mute }], 'version: 1\nmutes: []\n');
  });
});

describe('an entry that exists', () => {
  test('is changed where it stands; comments, unknown fields and order stay', () => {
    const before = `marks:

- decision:   accepted   # sure
  # the words
  spans:
    - {exact: "The dam holds", at: 10} # as printed
  mine: {a: 1}
  id: 'c-1'
  layer: claim
  note: |
    Old.

  by: mb # me
  at: ${AT}
`;
    checkChange(
      before,
      [{ kind: 'putMark', mark: claim('c-1', 10, { decision: 'rejected', label: 'clean' }) }],
      before
        .replace('  accepted ', 'rejected ')
        .replace('decision:  ', 'decision: ')
        .replace('  note: |\n    Old.\n', '')
        .replace('layer: claim', 'layer: claim\n  label: clean'),
    );
  });

  test('within braces', () => {
    const before = `marks:\n  - { id: c-1, layer: claim, mine: 1, spans: [{exact: The dam holds, at: 10}], decision: accepted, by: mb, at: ${AT}, note: x } # c\n`;
    checkChange(
      before,
      [{ kind: 'putMark', mark: claim('c-1', 10, { decision: 'unsure', label: 'flag' }) }],
      `marks:\n  - { id: c-1, layer: claim, label: flag, mine: 1, spans: [{exact: The dam holds, at: 10}], decision: unsure, by: mb, at: ${AT} } # c\n`,
    );
  });

  test('put again as it is, nothing changes', () => {
    const text = `marks:\n- {layer: claim, "id": c-1, spans: [ {exact: "The dam holds", at: 10}], by: mb, decision: accepted, at: "${AT}"}\n`;
    checkChange(text, [putClaim('c-1', 10)], text);
    checkChange(text, [remove('c-9')], text);
    checkChange(text, [], text);
  });

  test('another person’s word on the same mark is another entry', () => {
    const before = `marks:\n\n${lines('c-1', 10)}`;
    checkChange(
      before,
      [putClaim('c-1', 10, { by: 'ng' })],
      `${before}\n${lines('c-1', 10).replace('mb', 'ng')}\n`,
    );
  });

  test('a new decision settles which of two entries counts', () => {
    const before = `marks:\n\n${lines('c-1', 10)}\n${lines('c-1', 10).replace('-21T', '-22T')}\n${lines('c-2', 20)}`;
    checkChange(before, [putClaim('c-1', 10)], `marks:\n\n${lines('c-1', 10)}\n${lines('c-2', 20)}`);
    checkChange(before, [remove('c-1')], `marks:\n\n${lines('c-2', 20)}`);
    for (const words of [
      '    note: Ask again\n',
      '    evidence: https://dam.example\n',
      '    query: Who?\n',
    ]) {
      const older = lines('c-1', 10, words);
      const both = `marks:\n\n${older}\n${lines('c-1', 10).replace('-21T', '-22T')}`;
      const put = putClaim('c-1', 10, { at: '2026-11-23T10:00:00Z' });
      checkChange(both, [put], both.replace('-22T', '-23T'));
      checkRefused(
        both,
        [remove('c-1')],
        ['The same person decides this twice in this file; the newer entry is used.'],
      );
    }
  });

  test('entries that refer to each other are changed where that is possible', () => {
    const before = `marks:\n\n${lines('c-1', 10).replace('by: mb', 'by: &me mb')}\n${lines('c-2', 20).replace('by: mb', 'by: *me')}`;
    checkChange(
      before,
      [putClaim('c-2', 20, { decision: 'unsure' })],
      before.replace(/accepted(?=\n.*\n.*\*me)/, 'unsure'),
    );
    checkRefused(
      before,
      [remove('c-1')],
      ['This cannot be changed without changing other entries: they refer to each other.'],
    );
  });
});

describe('an entry that goes', () => {
  const three = `marks:\n\n${lines('c-1', 10)}\n  # second\n${lines('c-2', 20)}\n${lines('c-3', 30)}mutes: []\n`;

  test('takes its comment and its blank line along', () => {
    checkChange(three, [remove('c-2')], `marks:\n\n${lines('c-1', 10)}\n${lines('c-3', 30)}mutes: []\n`);
    checkChange(
      three,
      [remove('c-1')],
      `marks:\n\n  # second\n${lines('c-2', 20)}\n${lines('c-3', 30)}mutes: []\n`,
    );
    checkChange(
      three,
      [remove('c-3')],
      `marks:\n\n${lines('c-1', 10)}\n  # second\n${lines('c-2', 20)}mutes: []\n`,
    );
    checkChange(three, [remove('c-1'), remove('c-2'), remove('c-3')], 'marks: []\nmutes: []\n');
  });

  test('comes back as it was', () => {
    const before = three.replace('    by: mb', '    mine: 1 # ours\n    by: mb').replace('at: 30', 'at: 3');
    for (const changes of [
      [remove('c-1')],
      [remove('c-2')],
      [remove('c-3')],
      [remove('c-1'), remove('c-3')],
      ['c-1', 'c-2', 'c-3'].map(remove),
    ]) {
      const result = applyChanges(before, changes);
      const undone = result.ok
        ? applyChanges(result.text, JSON.parse(JSON.stringify(result.inverse)))
        : result;
      expect(undone.ok && undone.text).toBe(before);
    }
  });
});

describe('nothing is written', () => {
  const put = [putClaim('c-9', 1)];

  test('where the YAML is broken', () => {
    checkRefused(`marks:\n\n${lines('c-1', 1).replace('by: mb', 'by: "mb')}`, put, [
      'A quotation mark or a bracket that was opened here, or before this, is not closed.',
    ]);
    checkRefused('marks: [\n', put, [
      'This is not indented as its neighbours are, or a bracket is not closed before it.',
    ]);
  });

  test('where a merge is not finished', () => {
    const message = 'A merge was not finished here. Until it is, both sides are read and nothing is written.';
    checkRefused(`marks:\n\n<<<<<<< a\n${lines('c-1', 1)}=======\n${lines('c-2', 1)}>>>>>>> b\n`, put, [
      message,
      message,
      message,
    ]);
  });

  test('to another version', () => {
    checkRefused('version: 2\n', put, [
      'This version of Newsmark reads files of version 1; the rest is read as if it were one.',
    ]);
  });

  test('to a layout that has no lines to put an entry between', () => {
    const message =
      "Nothing can be added to a file in this layout. Write each field on a line of its own, and each entry with '- ' below its list.";
    checkRefused('{version: 1, marks: []}\n', put, [message]);
    checkRefused(
      `mutes: [{rule: a, reason: b, by: c, at: ${AT}}]\n`,
      [{ kind: 'putMute', mute: { rule: 'x', reason: 'y', ...signed } }],
      [message],
    );
    checkChange('mutes: [{rule: a}]\n', put, `mutes: [{rule: a}]\nmarks:\n\n${lines('c-9', 1)}\n`);
  });

  test('that could not be read again', () => {
    checkRefused(
      '',
      [putClaim('c 9', 1)],
      ["'id' cannot be written to a sidecar: An id is one word without spaces, such as 'q-3fa91c02'."],
    );
    checkRefused(
      '',
      [putClaim('c-9', -1)],
      ["'spans.0.at' cannot be written to a sidecar: A place in the article is no negative number."],
    );
    checkRefused(
      '',
      [putClaim('c-9', 1, { spans: [] })],
      ["'spans' cannot be written to a sidecar: At least one span is needed here."],
    );
    checkRefused(
      '',
      [putClaim('c-9', 1, { at: 'now' })],
      ["'at' cannot be written to a sidecar: A time in UTC is expected here, such as 2026-11-21T10:00:00Z."],
    );
  });

  test('and unknown fields, wrong entries and warnings stand in nobody’s way', () => {
    const before = `owner: me\nmarks:\n\n${lines('c-1', 1, '    mine: 1\n')}\n${lines('c-2', 2).replace('accepted', 'acepted')}`;
    checkChange(before, [putClaim('c-9', 9)], `${before}\n${lines('c-9', 9)}\n`);
  });
});
