import { describe, expect, test } from 'vitest';
import { MAX_PROBLEMS } from '../problems.ts';
import { parseSidecar } from './sidecarFile.ts';
import { AT, markLines, sidecarOf } from '../../../test/support/sidecars.ts';
import type { Sidecar } from './types.ts';

/** The entries, each in a word or two, and the problems as 'severity @ place: message'. */
function checkSidecar(text: string, entries: readonly string[], problems: readonly string[] = []): void {
  const { value, problems: found } = parseSidecar(text);
  expect(inWords(value.sidecar)).toEqual(entries);
  expect(
    found.map(({ start, end, severity, message }) => `${severity} @ ${text.slice(start, end)}: ${message}`),
  ).toEqual(problems);
}

function inWords({ complete, mutes, marks }: Sidecar): string[] {
  return [
    ...complete.map(({ layer, by }) => `complete ${layer} ${by}`),
    ...mutes.map(({ rule, by }) => `mute ${rule} ${by}`),
    ...marks.map(({ id, decision, by }) => `${id} ${decision} ${by}`),
  ];
}

describe('what a sidecar says', () => {
  test('nothing', () => {
    for (const text of [
      '',
      '\uFEFF',
      '# soon\n',
      '---\n',
      'version: 1\n',
      'version: 1\nmarks:\ncomplete: []\nmutes:\n',
    ])
      checkSidecar(text, []);
  });

  test('also below a separator of documents', () => {
    checkSidecar(
      sidecarOf(markLines('c-1'), '---', markLines('c-2')),
      ['c-1 accepted mb', 'c-2 accepted mb'],
      [
        "error @ ---: A file of ours is one document: take this '---' out. What stands below it is read as well.",
      ],
    );
  });

  test('every field of every layer', () => {
    const text = `version: 1
complete:
  - {layer: quotation, by: mb, at: ${AT}, engine: 0.2.0}
mutes:
  - {rule: vague-source, reason: "house style", by: mb, at: ${AT}}
  - rule: broken-quote
    reason: as printed
    by: mb
    at: ${AT}
    spans:
      - {exact: “The lock, at: 7}
ticks:
  - {id: t-1, kind: figure, by: mb, at: ${AT}, spans: [{exact: 1848, at: 0}]}
  - {item: Is it dated?, by: mb, at: ${AT}, text: t-0000abcd}
marks:

  - id: q-1
    layer: quotation
    spans: [{exact: "“It holds,”", prefix: "", suffix: " Thorne", at: 3}, {exact: "“for now.”", at: 30}]
    decision: corrected
    by: mb
    at: ${AT}
    bulk: true
    kind: direct
    cue: {exact: said, at: 20}
    source: {exact: Thorne, at: 13}
    speaker: null
    note: |
      Two lines
      of it.

  - {id: a-1, layer: actor, spans: [{exact: 1848, at: 0}], decision: added, by: 7, at: ${AT}, type: ORG, actor: x, scope: file}
  - {id: f-1, layer: finding, spans: [{exact: x, at: 0}], decision: rejected, by: mb, at: "${AT}", rule: vague-source}
  - {id: c-1, layer: claim, spans: [{exact: x, at: 0}], decision: unsure, by: mb, at: 2026-11-21T10:00:00.250Z, label: clean}
  - {id: n-1, layer: note, spans: [{exact: x, at: 999999999}], decision: added, by: mb, at: ${AT}, note: ""}
`;
    const { value, problems } = parseSidecar(text);
    expect(problems).toEqual([]);
    const signed = { by: 'mb', at: AT };
    expect(value.sidecar).toEqual({
      version: 1,
      complete: [{ layer: 'quotation', ...signed, engine: '0.2.0' }],
      mutes: [
        { rule: 'vague-source', reason: 'house style', ...signed },
        { rule: 'broken-quote', reason: 'as printed', ...signed, spans: [{ exact: '“The lock', at: 7 }] },
      ],
      ticks: [
        { id: 't-1', kind: 'figure', ...signed, spans: [{ exact: '1848', at: 0 }] },
        { item: 'Is it dated?', ...signed, text: 't-0000abcd' },
      ],
      marks: [
        {
          id: 'q-1',
          layer: 'quotation',
          spans: [
            { exact: '“It holds,”', prefix: '', suffix: ' Thorne', at: 3 },
            { exact: '“for now.”', at: 30 },
          ],
          decision: 'corrected',
          ...signed,
          bulk: true,
          kind: 'direct',
          cue: { exact: 'said', at: 20 },
          source: { exact: 'Thorne', at: 13 },
          speaker: null,
          note: 'Two lines\nof it.\n',
        },
        {
          id: 'a-1',
          layer: 'actor',
          spans: [{ exact: '1848', at: 0 }],
          decision: 'added',
          by: '7',
          at: AT,
          type: 'ORG',
          actor: 'x',
          scope: 'file',
        },
        {
          id: 'f-1',
          layer: 'finding',
          spans: [{ exact: 'x', at: 0 }],
          decision: 'rejected',
          ...signed,
          rule: 'vague-source',
        },
        {
          id: 'c-1',
          layer: 'claim',
          spans: [{ exact: 'x', at: 0 }],
          decision: 'unsure',
          ...signed,
          label: 'clean',
        },
        {
          id: 'n-1',
          layer: 'note',
          spans: [{ exact: 'x', at: 999_999_999 }],
          decision: 'added',
          ...signed,
          note: '',
        },
      ],
    });
    const places = value.sidecar.marks.map((mark) => value.places.get(mark));
    expect(places.map((place) => text.slice(place?.start, place?.end).slice(0, 7))).toEqual([
      'id: q-1',
      '{id: a-',
      '{id: f-',
      '{id: c-',
      '{id: n-',
    ]);
    const mute = value.places.get(value.sidecar.mutes[1] ?? value.sidecar.marks[0]!);
    expect(text.slice(mute?.start, mute?.end)).toMatch(/^rule: broken-quote[^]*at: 7\}$/);
  });

  test('layouts made by hand: dashes at the margin, JSON, quoted names, anchors', () => {
    checkSidecar(`marks:\n${markLines('c-1').replaceAll(/^ {2}/gm, '')}`, ['c-1 accepted mb']);
    const json = JSON.stringify({
      version: 1,
      marks: [
        { id: 'c-1', layer: 'claim', spans: [{ exact: 'x', at: 0 }], decision: 'accepted', by: 'mb', at: AT },
      ],
    });
    checkSidecar(json, ['c-1 accepted mb']);
    checkSidecar(`"version": 1\n'marks' :\n  -\n${markLines('c-1').replace('- ', '  ')}`, [
      'c-1 accepted mb',
    ]);
    const two = sidecarOf(markLines('c-1', { by: '&me mb' }), markLines('c-2', { by: '*me' }));
    checkSidecar(two, ['c-1 accepted mb', 'c-2 accepted mb']);
  });

  test('line ends of Windows and a byte order mark', () => {
    const text = `\uFEFF${sidecarOf(markLines('c-1'), markLines('c-2', { more: '    note: |-\n      a\n      b\n' }))}`;
    checkSidecar(text.replaceAll('\n', '\r\n'), ['c-1 accepted mb', 'c-2 accepted mb']);
    const [, second] = parseSidecar(text.replaceAll('\n', '\r\n')).value.sidecar.marks;
    expect(second?.note).toBe('a\nb');
  });
});

/** Two marks, the first with one thing changed. */
function wrong(from: string, to: string): string {
  return sidecarOf(markLines('c-1').replace(from, to), markLines('c-2'));
}

/** Three marks, the second with one thing changed. */
function spoilt(from: string, to: string): string {
  return sidecarOf(markLines('c-1'), markLines('c-2').replace(from, to), markLines('c-3'));
}

describe('what is wrong in a sidecar', () => {
  test('an error in the middle spoils one entry', () => {
    const broken = markLines('c-2').replace('by: mb', 'by: "mb');
    checkSidecar(
      sidecarOf(markLines('c-1'), broken, markLines('c-3')),
      ['c-1 accepted mb', 'c-3 accepted mb'],
      ['error @ ": A quotation mark or a bracket that was opened here, or before this, is not closed.'],
    );
  });

  test('lines that stand too far left spoil their entries at most', () => {
    const stray = 'This line is not indented as its neighbours are, so it belongs to nothing.';
    const cases: readonly (readonly [from: string, to: string, message: string])[] = [
      ['    by', '\tby', 'Lines are indented with spaces here, not with tabs.'],
      ['    by', 'by', stray],
      ['    by', ' by', stray],
      ['  - id', '- id', stray],
    ];
    for (const [from, to, message] of cases) {
      const { value, problems } = parseSidecar(spoilt(from, to));
      expect(inWords(value.sidecar)).toEqual(expect.arrayContaining(['c-1 accepted mb', 'c-3 accepted mb']));
      expect(problems.map((problem) => problem.message)).toContain(message);
    }
    checkSidecar(
      `${sidecarOf(markLines('c-1'))}]\nmutes:\n  - {rule: a, reason: b, by: c, at: ${AT}}\n`,
      ['mute a c', 'c-1 accepted mb'],
      [`error @ ]: ${stray}`],
    );
  });

  test('a field that stands twice: the first counts, but not where it says whose the mark is', () => {
    checkSidecar(
      sidecarOf(markLines('c-1', { more: '    note: a\n    note: b\n' })),
      ['c-1 accepted mb'],
      ["error @ note: 'note' stands here twice; the first one is used."],
    );
    const { value, problems } = parseSidecar(
      sidecarOf(markLines('c-1', { more: '    decision: rejected\n' }), markLines('c-2')),
    );
    expect(inWords(value.sidecar)).toEqual(['c-2 accepted mb']);
    expect(problems.map(({ message }) => message)).toEqual([
      "'decision' stands here twice, so this entry is left out.",
      "'decision' stands here twice; the first one is used.",
    ]);
    checkSidecar(
      `marks:\n${markLines('c-1')}mutes:\nmarks:\n${markLines('c-2')}`,
      ['c-1 accepted mb', 'c-2 accepted mb'],
      ["error @ marks:: 'marks' stands here twice. What is listed under both is read."],
    );
  });

  test('the same person on the same mark twice: the newer counts', () => {
    const later = markLines('c-1', { at: '2026-11-22T10:00:00Z' }).replace('accepted', 'rejected');
    const text = sidecarOf(later, markLines('c-1'), markLines('c-1', { by: 'ng' }));
    const older = markLines('c-1').trim().slice(2);
    checkSidecar(
      text,
      ['c-1 rejected mb', 'c-1 accepted ng'],
      [`warning @ ${older}: The same person decides this twice in this file; the newer entry is used.`],
    );
  });

  test('unknown and misspelt fields are passed over', () => {
    checkSidecar(
      `version: 1\nowner: me\n${sidecarOf(markLines('c-1', { more: '    lable: flag\n    mine: {a: 1}\n' })).slice(11)}`,
      ['c-1 accepted mb'],
      [
        "warning @ owner: Nothing is called 'owner' here; it is passed over. What can stand here: version, complete, mutes, ticks, marks.",
        "warning @ lable: Nothing is called 'lable' here. Did you mean 'label'?",
        "warning @ mine: Nothing is called 'mine' here; it is passed over. What can stand here: id, layer, spans, decision, by, at, bulk, label, reason, status, rating, verdict, since, claimant, claimed, reviewedBy, evidence, notes, history, query, note.",
      ],
    );
  });

  test('a field whose name ends in a sign that nobody sees is another one, as it is to YAML', () => {
    for (const name of ['marks\uFEFF', 'marks\u00A0', '"marks "']) {
      const text = sidecarOf(markLines('c-1')).replace('marks', name);
      // What looks like an anchor and an alias makes the parser read the file as a whole.
      for (const each of [text, `${text}# &a *a\n`]) {
        checkSidecar(
          each,
          [],
          [`warning @ ${name}: Nothing is called '${name.replaceAll('"', '')}' here. Did you mean 'marks'?`],
        );
      }
    }
  });

  test('wrong values', () => {
    const left = ['c-2 accepted mb'];
    checkSidecar(wrong('accepted', 'acepted'), left, [
      "error @ acepted: 'acepted' is not known here. Did you mean 'accepted'?",
    ]);
    checkSidecar(wrong('layer: claim', 'layer: clam'), left, [
      "error @ clam: 'clam' is not known here. Did you mean 'claim'?",
    ]);
    checkSidecar(wrong('at: 12', 'at: -1'), left, [
      'error @ -1: A place in the article is no negative number.',
    ]);
    checkSidecar(wrong('at: 12', 'at: 1.5'), left, ['error @ 1.5: A whole number is expected here.']);
    checkSidecar(wrong(AT, 'yesterday'), left, [
      'error @ yesterday: A time in UTC is expected here, such as 2026-11-21T10:00:00Z.',
    ]);
    checkSidecar(wrong('    by: mb\n', ''), left, ["error @ id: 'by' is missing here."]);
    checkSidecar(wrong('spans: [', 'spans: [] # ['), left, ['error @ []: At least one span is needed here.']);
    checkSidecar(wrong('id: c-1', 'id: c 1'), left, [
      "error @ c 1: An id is one word without spaces, such as 'q-3fa91c02'.",
    ]);
    checkSidecar(wrong('by: mb', 'by: ""'), left, ['error @ "": There is nothing written here.']);
    checkSidecar('marks: {a: 1}\n', [], ['error @ {a: 1}: A list is expected here, not a set of fields.']);
    checkSidecar(
      'marks: 5\nmutes:\n  a: b\n',
      [],
      [
        "error @ 5: A list is expected here, not '5'.",
        'error @ a: b\n: A list is expected here, not a set of fields.',
      ],
    );
    checkSidecar(
      'marks:\n  - x\n  - [y]\n',
      [],
      [
        "error @ x: A set of fields (name: value) is expected here, not 'x'.",
        'error @ [y]: A set of fields (name: value) is expected here, not a list.',
      ],
    );
    checkSidecar(
      '- a\n',
      [],
      ["error @ -: A sidecar begins with fields such as 'version' and 'marks', not with a list."],
    );
  });

  test('another version is read as far as it goes', () => {
    checkSidecar(
      sidecarOf(markLines('c-1')).replace('1', '2'),
      ['c-1 accepted mb'],
      ['error @ 2: This version of Newsmark reads files of version 1; the rest is read as if it were one.'],
    );
  });

  test('an unfinished merge: the entries of both sides count, and each marker is told', () => {
    const message = 'A merge was not finished here. Until it is, both sides are read and nothing is written.';
    const text = `version: 1
marks:

<<<<<<< HEAD
${markLines('c-1')}
${markLines('c-2').replace(/accepted\n {4}by: mb\n.*\n/, '')}<<<<<<< HEAD
    decision: accepted
    by: mb
    at: ${AT}
||||||| 1234567
    decision: unsure
    by: mb
    at: 2026-01-01T00:00:00Z
=======
    decision: rejected
    by: mb
    at: 2026-11-22T00:00:00Z
>>>>>>> theirs
`;
    const inside = text.replace('<<<<<<< HEAD\n', '').replace('    decision: <', '<');
    checkSidecar(
      inside,
      ['c-1 accepted mb', 'c-2 rejected mb'],
      ['<<<<<<< HEAD', '||||||| 1234567', '=======', '>>>>>>> theirs'].map(
        (marker) => `error @ ${marker}: ${message}`,
      ),
    );
    const both = sidecarOf(
      `<<<<<<< HEAD\n${markLines('c-1')}=======\n${markLines('c-2')}>>>>>>> theirs\n`,
    ).replaceAll('\n', '\r\n');
    checkSidecar(
      both,
      ['c-1 accepted mb', 'c-2 accepted mb'],
      ['<<<<<<< HEAD', '=======', '>>>>>>> theirs'].map((marker) => `error @ ${marker}: ${message}`),
    );
  });

  test('aliases that repeat each other without end', () => {
    const lines = Array.from(
      { length: 30 },
      (_, i) => `k${i}: &k${i} [${i === 0 ? 'x' : `*k${i - 1}, *k${i - 1}`}]`,
    );
    const { value, problems } = parseSidecar(
      `${lines.join('\n')}\nmarks:\n${markLines('c-1', { more: '    note: *k29\n' })}`,
    );
    expect(inWords(value.sidecar)).toEqual(['c-1 accepted mb']);
    expect(problems.some(({ message }) => message.includes('repeats too much'))).toBe(true);
    expect(problems.length).toBeLessThanOrEqual(MAX_PROBLEMS);
  });
});
