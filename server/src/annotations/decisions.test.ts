import { describe, expect, test } from 'vitest';
import { anchorOn, markOn, sidecarOf, type Said } from '../../test/support/decided.ts';
import { carryMarks, mutesOf, pinsOf, resolveMarks, type ResolvedMark } from './decisions.ts';
import type { Mark, Mute } from './sidecar/types.ts';

const TEXT =
  'LUNDE — The harbour was closed on Monday.\n\n' +
  '“We will not wait,” Vera Holm said at the gate, “and we will not be sent home.” The bridge will ruin every shop on the bank within a year.\n\n' +
  'Holm and Pell Ruud left before noon. Nobody asked them why.\n';

const PIECES = ['“We will not wait,”', '“and we will not be sent home.”'];
const SAID = { layer: 'quotation', decision: 'accepted', cue: 'said', source: 'Vera Holm' } as const;
const CLAIM = 'The bridge will ruin every shop on the bank within a year.';

/** A resolved mark in a line: its state, and the words of its pieces, cue and source, or its proposal. */
function print(text: string, { spans, cue, source, orphan, stale, proposal }: ResolvedMark): string {
  const words = (all: readonly ({ start: number; end: number } | null)[] | null): string =>
    (all ?? []).flatMap((span) => (span === null ? [] : text.slice(span.start, span.end))).join(' | ');
  const state = orphan ? 'orphan' : stale ? 'stale' : 'found';
  return proposal === null
    ? `${state}: ${words([...(spans ?? []), cue, source])}`
    : `${state}, perhaps: ${words(proposal)}`;
}

/** A mark on words of the text has to be resolved like this in the text after a change. */
function checkResolved(
  words: string | readonly string[],
  said: Said,
  change: readonly [from: string, to: string],
  expected: string,
): void {
  const after = TEXT.replace(change[0], () => change[1]);
  const [resolved] = resolveMarks(after, [sidecarOf([markOn(TEXT, words, said)])]);
  expect(resolved && print(after, resolved)).toBe(expected);
}

const UNCHANGED = ['', ''] as const;
const FOUND = `found: ${PIECES.join(' | ')} | said | Vera Holm`;

/** Where quotations stood before somebody moved their ends, as the pins say it. */
function replacedIn(text: string, marks: readonly ResolvedMark[]): string[] {
  return pinsOf(marks).flatMap((pin) =>
    pin.layer === 'quotation' ? (pin.replaces ?? []).map(({ start, end }) => text.slice(start, end)) : [],
  );
}

describe('a quotation', () => {
  test('stands with its pieces, its cue and its source', () => {
    checkResolved(PIECES, SAID, UNCHANGED, FOUND);
    checkResolved(PIECES, SAID, ['LUNDE', 'BAY OF LUNDE'], FOUND);
  });

  test('is asked again where its source or its cue changed, though the words stand', () => {
    checkResolved(PIECES, SAID, ['Vera Holm said', 'Pell Ruud said'], `stale: ${PIECES.join(' | ')} | said`);
    checkResolved(PIECES, SAID, ['Holm said', 'Holm denied'], `stale: ${PIECES.join(' | ')} | Vera Holm`);
  });

  test('is not asked again for words that came in elsewhere', () => {
    checkResolved(PIECES, SAID, ['the gate', 'the old gate'], FOUND);
  });

  test('is asked again where words came in beside its source', () => {
    checkResolved(
      PIECES,
      SAID,
      ['Vera Holm said', 'the stubborn Vera Holm said'],
      `stale: ${PIECES.join(' | ')} | said`,
    );
  });

  test('finds cue and source that were written by hand, without context', () => {
    const mark = markOn(TEXT, PIECES, SAID);
    const bare = (exact: string): { exact: string; at: number } => ({ exact, at: TEXT.indexOf(exact) });
    const byHand = { ...mark, cue: bare('said'), source: bare('Vera Holm') } as Mark;
    const longer = `A new headline\n\n${TEXT}`;
    const [resolved] = resolveMarks(longer, [sidecarOf([byHand])]);
    expect(resolved && print(longer, resolved)).toBe(FOUND);
  });

  test('whose ends were moved says where it stood before, also behind an edit', () => {
    const whole = 'The bridge will ruin every shop on the bank within a year';
    const mark = {
      ...markOn(TEXT, whole.slice(0, 30), { layer: 'quotation', decision: 'corrected' }),
      replaces: [anchorOn(TEXT, whole)],
    } as Mark;
    const marks = resolveMarks(TEXT, [sidecarOf([mark])]);
    expect(replacedIn(TEXT, marks)).toEqual([whole]);
    const edit = { start: 0, end: 5, text: 'BAY OF LUNDE' };
    const after = edit.text + TEXT.slice(5);
    expect(replacedIn(after, carryMarks(marks, edit, TEXT, after))).toEqual([whole]);
    const gone = TEXT.replace('within a year', 'soon');
    expect(replacedIn(gone, resolveMarks(gone, [sidecarOf([mark])]))).toEqual([]);
  });

  test('is an orphan as a whole where one piece is gone', () => {
    checkResolved(
      PIECES,
      SAID,
      ['“and we will not be sent home.”', 'and left.'],
      'orphan, perhaps: “We will not wait,” | and left.',
    );
  });

  test('finds a piece by the other one', () => {
    const text =
      'At noon “no” was what she said of it, and “not ever, not for any money in the world” at two.';
    const mark = markOn(text, ['“no” was', '“not ever, not for any money in the world”'], {
      layer: 'quotation',
      decision: 'accepted',
    });
    const after = text.replace('At noon', 'Late on Friday, and').replace('what she said of it', 'all');
    const [resolved] = resolveMarks(after, [sidecarOf([mark])]);
    expect(resolved && print(after, resolved)).toBe(
      'found: “no” was | “not ever, not for any money in the world”',
    );
  });

  test('with other quotation marks is the same', () => {
    const after = TEXT.replaceAll(/[“”]/g, '"');
    const [resolved] = resolveMarks(after, [sidecarOf([markOn(TEXT, PIECES, SAID)])]);
    expect(resolved && print(after, resolved)).toBe(FOUND.replaceAll(/[“”]/g, '"'));
  });
});

describe('a claim', () => {
  const rejected = { layer: 'claim', decision: 'rejected' } as const;

  test('whose words changed is stale, and shows its place', () => {
    checkResolved(
      CLAIM,
      rejected,
      ['every shop', 'half of the shops'],
      `stale, perhaps: ${CLAIM.replace('every shop', 'half of the shops')}`,
    );
  });

  test('that was deleted is an orphan', () => {
    checkResolved(CLAIM, rejected, [CLAIM, ''], 'orphan: ');
  });
});

const by = (name: string, at: string, said: Said): Mark =>
  markOn(TEXT, CLAIM, { ...said, id: 'c-1', by: name, at });

/** The labels that follow from these marks, in files of their own. */
const labelsOf = (...marks: readonly Mark[]): unknown[] =>
  pinsOf(
    resolveMarks(
      TEXT,
      marks.map((mark) => sidecarOf([mark])),
    ),
  ).map((pin) => pin.layer === 'claim' && pin.label);

describe('several decisions', () => {
  const clean = { layer: 'claim', decision: 'rejected' } as const;
  const flag = { layer: 'claim', decision: 'accepted' } as const;

  test('on one mark: the newest counts', () => {
    const [older, newer] = [by('mb', '2026-11-21T10:00:00Z', clean), by('as', '2026-11-22T09:00:00Z', flag)];
    expect([labelsOf(older, newer), labelsOf(newer, older)]).toEqual([['flag'], ['flag']]);
  });

  test('at once: the first name in the alphabet counts', () => {
    const at = '2026-11-21T10:00:00Z';
    expect([
      labelsOf(by('mb', at, clean), by('as', at, flag)),
      labelsOf(by('as', at, flag), by('mb', at, clean)),
    ]).toEqual([['flag'], ['flag']]);
  });

  test('with different ids on the same words are one, too', () => {
    const newer = { ...by('as', '2026-11-22T09:00:00Z', flag), id: 'c-2' };
    expect(labelsOf(newer, by('mb', '2026-11-21T10:00:00Z', clean))).toEqual(['flag']);
  });

  test('whoever is unsure last leaves it open', () => {
    const unsure = by('as', '2026-11-22T09:00:00Z', { layer: 'claim', decision: 'unsure' });
    expect(labelsOf(by('mb', '2026-11-21T10:00:00Z', clean), unsure)).toEqual([]);
  });
});

/** The pins of one mark, without their layer. */
const pinned = (words: string, said: Said): unknown[] =>
  pinsOf(resolveMarks(TEXT, [sidecarOf([markOn(TEXT, words, said)])])).map(
    ({ layer: _layer, ...pin }) => pin,
  );
const spanOf = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

describe('pinsOf', () => {
  test('hands on the values of actors and quotations', () => {
    expect(
      pinned('Vera Holm', {
        layer: 'actor',
        decision: 'corrected',
        type: 'ORG',
        actor: 'holm',
        scope: 'file',
      }),
    ).toEqual([{ span: spanOf('Vera Holm'), rejected: false, type: 'ORG', actor: 'holm', scope: 'file' }]);
    expect(
      pinned('“We will not wait,”', {
        layer: 'quotation',
        decision: 'corrected',
        kind: 'partial',
        speaker: null,
        cue: 'said',
      }),
    ).toEqual([
      {
        spans: [spanOf('“We will not wait,”')],
        rejected: false,
        kind: 'partial',
        speaker: null,
        cue: spanOf('said'),
      },
    ]);
  });

  test.each<readonly [Said, unknown]>([
    [{ layer: 'claim', decision: 'rejected' }, 'clean'],
    [{ layer: 'claim', decision: 'accepted' }, 'flag'],
    [{ layer: 'claim', decision: 'added' }, 'flag'],
    [{ layer: 'claim', decision: 'corrected', label: 'clean' }, 'clean'],
    [{ layer: 'claim', decision: 'accepted', label: 'clean' }, 'clean'],
  ])('reads %j', (said, label) => {
    expect(pinned(CLAIM, said)).toEqual([{ span: spanOf(CLAIM), label }]);
  });

  test('says nothing of notes and findings', () => {
    expect(pinned(CLAIM, { layer: 'note', decision: 'added' })).toEqual([]);
    expect(pinned(CLAIM, { layer: 'finding', rule: 'vague-source', decision: 'rejected' })).toEqual([]);
  });
});

/** What is silent in the text after a change. */
function mutesIn(text: string, mutes: readonly Mute[], marks: readonly Mark[] = []): string[] {
  return mutesOf(text, [sidecarOf(marks, mutes)]).map(
    ({ rule, span, reason }) =>
      `${rule} (${reason}): ${span === null ? 'everywhere' : text.slice(span.start, span.end)}`,
  );
}

describe('mutesOf', () => {
  const signed = { by: 'mb', at: '2026-11-21T10:00:00Z' };

  test('gives those of the file and, re-anchored, those of a sentence', () => {
    const mutes = [
      { rule: 'vague-source', reason: 'house style', ...signed },
      { rule: 'unattributed-claim', reason: 'on record', spans: [anchorOn(TEXT, CLAIM)], ...signed },
    ];
    expect(mutesIn(`New\n\n${TEXT}`, mutes)).toEqual([
      'vague-source (house style): everywhere',
      `unattributed-claim (on record): ${CLAIM}`,
    ]);
    expect(mutesIn(TEXT.replace('ruin', 'close'), mutes)).toEqual(['vague-source (house style): everywhere']);
  });

  test('counts a rejected finding, unless somebody accepted it later', () => {
    const said = {
      layer: 'finding',
      rule: 'vague-source',
      decision: 'rejected',
      note: 'we know who',
      id: 'f-1',
    } as const;
    const rejected = markOn(TEXT, 'Nobody', said);
    expect(mutesIn(TEXT, [], [rejected])).toEqual(['vague-source (we know who): Nobody']);
    const later = markOn(TEXT, 'Nobody', {
      ...said,
      decision: 'accepted',
      by: 'as',
      at: '2026-11-22T10:00:00Z',
    });
    expect(mutesIn(TEXT, [], [rejected, later])).toEqual([]);
  });
});

describe('carryMarks', () => {
  const marks = resolveMarks(TEXT, [
    sidecarOf([
      markOn(TEXT, PIECES, SAID),
      markOn(TEXT, 'Pell Ruud', { layer: 'actor', decision: 'accepted' }),
    ]),
  ]);

  /** The marks of the text have to be these after what an editor does, one edit after the other. */
  function checkCarried(
    changes: readonly (readonly [from: string, to: string])[],
    ...expected: readonly string[]
  ): void {
    let text = TEXT;
    let carried = marks;
    for (const [from, to] of changes) {
      const start = text.indexOf(from);
      const edit = { start, end: start + from.length, text: to };
      const after = text.slice(0, start) + to + text.slice(edit.end);
      carried = carryMarks(carried, edit, text, after);
      text = after;
    }
    expect(carried.map((mark) => print(text, mark))).toEqual(expected);
  }

  test('holds on although everything around the words is written anew', () => {
    checkCarried(
      [
        ['Holm and ', 'In the end both '],
        [' left before noon. Nobody asked them why.', ' and the rest went home.'],
      ],
      FOUND,
      'found: Pell Ruud',
    );
  });

  test('takes a stale quotation, or a proposal, along as well', () => {
    const renamed = TEXT.replace('Vera Holm said', 'Anna Ilves said').replace('Pell Ruud', 'Otto Ruud');
    const whole = { start: 0, end: TEXT.length, text: renamed };
    const stale = carryMarks(marks, whole, TEXT, renamed);
    const later = renamed.replace('The bridge will ruin', 'Two bridges will ruin');
    const start = renamed.indexOf('The bridge');
    const edit = { start, end: start + 'The bridge'.length, text: 'Two bridges' };
    expect(carryMarks(stale, edit, renamed, later).map((mark) => print(later, mark))).toEqual([
      `stale: ${PIECES.join(' | ')} | said`,
      'orphan, perhaps: Otto Ruud',
    ]);
    const undone = carryMarks(stale, { ...whole, end: renamed.length, text: TEXT }, renamed, TEXT);
    expect(undone.map((mark) => print(TEXT, mark))).toEqual([FOUND, 'found: Pell Ruud']);
  });

  test('does not take the next sentence’s words for those of a deleted one', () => {
    const text = 'Rain fell. Holm said no. Holm said yes.';
    const [mark] = [markOn(text, 'Holm', { layer: 'actor', decision: 'accepted' })];
    const first = resolveMarks(text, [sidecarOf([mark])]);
    // The first sentence was deleted; what two texts have in common shows the same as the loss of 'no. Holm said '.
    const edit = { start: text.indexOf('no'), end: text.indexOf('yes'), text: '' };
    const after = 'Rain fell. Holm said yes.';
    expect(carryMarks(first, edit, text, after).map(({ orphan }) => orphan)).toEqual([true]);
  });

  test('looks again for what was touched', () => {
    checkCarried([['Pell Ruud', 'Pell Ruuds']], FOUND, 'orphan, perhaps: Pell Ruuds');
    checkCarried(
      [['Vera Holm said', 'Pell Ruud said']],
      `stale: ${PIECES.join(' | ')} | said`,
      'found: Pell Ruud',
    );
  });
});

test('50,000 marks are resolved, found or not', () => {
  const words = Array.from({ length: 4000 }, (_, i) => `word${i}`).join(' ');
  const mark = markOn(TEXT, CLAIM, { layer: 'claim', decision: 'rejected' });
  const marks = Array.from({ length: 50_000 }, (_, i): Mark => {
    const exact = i % 2 === 0 ? `word${i % 4000}` : `lost words number ${i} that nobody finds`;
    return { ...mark, id: `c-${i}`, spans: [{ exact, at: words.indexOf(exact) }] };
  });
  const resolved = resolveMarks(words, [sidecarOf(marks)]);
  expect(resolved.filter(({ spans }) => spans !== null).length).toBe(25_000);
}, 60_000);
