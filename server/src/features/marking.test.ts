import { describe, expect, test } from 'vitest';
import { pinsOf, resolveMarks } from '../annotations/decisions.ts';
import type { Mark, QuotationMark } from '../annotations/sidecar/types.ts';
import { analyze, slice } from '../engine/index.ts';
import { DEFAULT_SETTINGS, findFindings } from '../findings/findings.ts';
import { choices, muteChoices, queryChoices } from './choices.ts';
import { markOf, muteOf, type Markable, type Verdict } from './marking.ts';
import { INPUTS } from '../../test/support/inputs.ts';

const CLAIM = 'The new bridge will ruin every shop on the river bank within a year.';
const TEXT = `HARWICK (AP) — The council met on Tuesday. ${CLAIM}

“We will not pay for this road,” Mayor Ann Tolliver said on Friday.`;

const SIGNED = { by: 'mb', at: '2026-11-21T10:00:00Z' };

function markable(text = TEXT, marks: readonly Mark[] = []): Markable {
  const analysis = analyze(text, INPUTS);
  const sidecar = { version: 1, complete: [], mutes: [], ticks: [], marks } as const;
  return {
    analysis,
    findings: findFindings(analysis, DEFAULT_SETTINGS),
    marks: resolveMarks(text, [sidecar]),
  };
}

/** The id of the mention, quotation, claim or finding that begins where the words do. */
function idAt({ analysis, findings }: Markable, layer: 'a' | 'q' | 'c' | 'f', words: string): string {
  const start = analysis.text.indexOf(words);
  const { mentions, claims } = analysis;
  const quotations = analysis.quotations.map(({ id, spans: [first] }) => ({ id, start: first?.start }));
  const all = { a: mentions, q: quotations, c: claims, f: findings }[layer];
  const found = all.find((each) => each.start === start);
  if (found === undefined) throw new Error(`Nothing begins at '${words}'.`);
  return found.id;
}

/** The mark that a verdict makes, without what is the same in all. */
function made(present: Markable, verdict: Verdict): object | null {
  const mark = markOf(present, verdict, SIGNED);
  if (mark === null) return null;
  const { by, at, id, spans, ...rest } = mark;
  expect({ by, at }).toEqual(SIGNED);
  return { id: id === verdict.id ? 'the same' : id, words: spans.map(({ exact }) => exact), ...rest };
}

describe('a verdict makes a mark', () => {
  const present = markable();

  test('on a mention', () => {
    const id = idAt(present, 'a', 'Ann Tolliver');
    expect(made(present, { id, decision: 'rejected', correction: { scope: 'file', label: 'flag' } })).toEqual(
      {
        id: 'the same',
        words: ['Ann Tolliver'],
        layer: 'actor',
        decision: 'rejected',
        scope: 'file',
      },
    );
  });

  test('with what is shown, where it is accepted', () => {
    const { claims, mentions, quotations } = present.analysis;
    const accepted = (id: string | undefined): object | null =>
      made(present, { id: id ?? '', decision: 'accepted' });
    for (const { id, label } of claims) expect(accepted(id)).toMatchObject({ layer: 'claim', label });
    for (const { id, type, actor } of mentions) expect(accepted(id)).toMatchObject({ type, actor });
    for (const { id, kind, attribution } of quotations)
      expect(accepted(id)).toMatchObject({ kind, speaker: attribution.speaker });
    expect(new Set(claims.map(({ label }) => label))).toContain('clean');
  });

  test('on a quotation, with its cue and source unless it is none', () => {
    const id = idAt(present, 'q', '“We will');
    expect(made(present, { id, decision: 'accepted', note: 'heard it' })).toMatchObject({
      layer: 'quotation',
      decision: 'accepted',
      cue: { exact: 'said' },
      source: { exact: expect.stringContaining('Ann Tolliver') },
      note: 'heard it',
    });
    expect(made(present, { id, decision: 'rejected' })).not.toHaveProperty('cue');
    expect(made(present, { id, decision: 'corrected', correction: { speaker: null } })).toMatchObject({
      speaker: null,
    });
  });

  test('on a claim, also where it is named by its finding', () => {
    const rejected = { words: [CLAIM], layer: 'claim', decision: 'rejected' };
    const id = idAt(present, 'c', CLAIM);
    expect(made(present, { id, decision: 'rejected' })).toEqual({ id: 'the same', ...rejected });
    const about = { id: idAt(present, 'f', CLAIM), decision: 'rejected' } as const;
    expect(made(present, about)).toEqual({ id, ...rejected });
  });

  test('on a finding of another rule', () => {
    const vague = markable('HARWICK (AP) — Critics said on Friday that the dam would not hold.');
    const finding = vague.findings.find(({ rule }) => rule === 'vague-source');
    expect(made(vague, { id: finding?.id ?? '', decision: 'rejected', bulk: true })).toMatchObject({
      layer: 'finding',
      rule: 'vague-source',
      bulk: true,
    });
  });

  test('on nothing', () => {
    expect(made(present, { id: 'q-00000000', decision: 'rejected' })).toBe(null);
  });
});

describe('what was decided before', () => {
  const before = markable();
  const earlier = markOf(before, { id: idAt(before, 'c', CLAIM), decision: 'rejected' }, SIGNED);
  const edited = TEXT.replace('met on Tuesday', 'had met on Monday');
  const marks = earlier === null ? [] : [earlier];

  test('keeps its id, whatever the engine calls it now', () => {
    const after = markable(edited, marks);
    const id = idAt(after, 'c', CLAIM);
    expect(id).not.toBe(earlier?.id);
    expect(made(after, { id, decision: 'accepted' })).toMatchObject({
      id: earlier?.id,
      decision: 'accepted',
    });
  });

  test('can be decided again by its own id, also where the engine sees it no more', () => {
    const gone = markable(TEXT.replace(CLAIM, ''), marks);
    expect(made(gone, { id: earlier?.id ?? '', decision: 'unsure' })).toEqual({
      id: 'the same',
      words: [CLAIM],
      layer: 'claim',
      decision: 'unsure',
    });
  });
});

const REPORTED = 'HARWICK (AP) — Mayor Ann Tolliver said the dam would hold for years.';
const FOUND = 'the dam would hold for years';

/** Decides on the quotation about the dam, as it stands after the decisions before. */
function decided(text: string, words: string | null, rest: Partial<Verdict>, ...marks: Mark[]): Mark {
  const sidecar = { version: 1, complete: [], mutes: [], ticks: [], marks } as const;
  const resolved = resolveMarks(text, [sidecar]);
  const analysis = analyze(text, { ...INPUTS, pins: pinsOf(resolved) });
  const stands = marks.at(-1)?.spans[0]?.exact ?? FOUND;
  const id = analysis.quotations.find(({ spans: [first] }) => first && slice(text, first) === stands)?.id;
  const start = words === null ? -1 : text.indexOf(words);
  const mark = markOf(
    { analysis, findings: [], marks: resolved },
    {
      id: id ?? '',
      decision: 'corrected',
      ...(words !== null && { spans: [{ start, end: start + words.length }] }),
      ...rest,
    },
    SIGNED,
  );
  if (mark === null) throw new Error('There is no mark.');
  return mark;
}

/** What a mark says: its words, what they take the place of, and its values. */
function said({ decision, spans, ...rest }: Mark): string {
  const { replaces, kind, speaker } = rest as Partial<QuotationMark>;
  return [
    decision,
    spans.map(({ exact }) => exact).join(' … '),
    ...(replaces === undefined ? [] : [`for ${replaces.map(({ exact }) => exact).join(' … ')}`]),
    ...(kind === undefined ? [] : [kind]),
    ...(speaker === undefined ? [] : [`by ${speaker}`]),
  ].join(' | ');
}

describe('a correction of a quotation', () => {
  const shorter = decided(REPORTED, 'the dam would hold', {});

  test('moves its ends, under the same id', () => {
    const [first] = analyze(REPORTED, INPUTS).quotations;
    expect(shorter.id).toBe(first?.id);
    expect(said(shorter)).toBe(`corrected | the dam would hold | for ${FOUND}`);
  });

  test('that moves them again takes the place of what the engine has', () => {
    const again = decided(REPORTED, 'the dam would', {}, shorter);
    expect([again.id, said(again)]).toEqual([shorter.id, `corrected | the dam would | for ${FOUND}`]);
    expect(said(decided(REPORTED, FOUND, {}, again))).toBe(`corrected | ${FOUND}`);
  });

  test('of something else keeps its ends', () => {
    const named = decided(REPORTED, null, { correction: { speaker: 'bo-berg' } }, shorter);
    expect(said(named)).toBe(`corrected | the dam would hold | for ${FOUND} | by bo-berg`);
    expect(said(decided(REPORTED, null, { decision: 'rejected' }, named))).toBe(
      `rejected | the dam would hold | for ${FOUND}`,
    );
  });

  test('keeps what the speaker is called, until another speaks', () => {
    const correction = { speaker: 'bo-mcberg', name: 'Bo McBerg' };
    const named = decided(REPORTED, null, { correction });
    expect(named).toMatchObject(correction);
    expect(decided(REPORTED, null, { decision: 'accepted' }, named)).toMatchObject(correction);
    for (const speaker of ['ada-berg', null])
      expect(decided(REPORTED, null, { correction: { speaker } }, named)).not.toHaveProperty('name');
  });

  test('to what is no speech names no speaker, cue or source', () => {
    const term = decided(REPORTED, null, { correction: { kind: 'term', speaker: 'bo-berg' } });
    const partial = decided(REPORTED, null, { correction: { kind: 'partial', speaker: 'bo-berg' } });
    expect(['speaker', 'cue', 'source'].filter((field) => field in term)).toEqual([]);
    expect(['speaker', 'cue', 'source'].filter((field) => field in partial)).toHaveLength(3);
  });

  test('of what oneself added leaves it an addition, which takes the place of nothing', () => {
    const added = { ...shorter, decision: 'added' as const };
    const { replaces: _replaces, ...own } = added as QuotationMark;
    expect(said(decided(REPORTED, FOUND, {}, own))).toBe(`added | ${FOUND}`);
  });

  test.each([
    ['an empty piece', [{ start: 50, end: 50 }]],
    ['no piece', []],
    ['elsewhere', [{ start: 0, end: 7 }]],
    [
      'not in order',
      [
        { start: 50, end: 60 },
        { start: 40, end: 45 },
      ],
    ],
  ])('cannot put it: %s', (_what, spans) => {
    const present = markable(REPORTED);
    const id = idAt(present, 'q', FOUND);
    expect(markOf(present, { id, decision: 'corrected', spans }, SIGNED)).toBe(null);
  });

  test('moves no claim', () => {
    const present = markable();
    const id = idAt(present, 'c', CLAIM);
    expect(made(present, { id, decision: 'corrected', spans: [{ start: 0, end: 3 }] })).toMatchObject({
      words: [CLAIM],
    });
  });
});

test.each<[string, number | null, object | null]>([
  ['the file', null, {}],
  ['a sentence', TEXT.indexOf('bridge'), { spans: [expect.objectContaining({ exact: CLAIM })] }],
  ['no sentence', TEXT.indexOf('\n'), null],
])('a mute of %s', (_what, offset, rest) => {
  const expected = rest === null ? null : { rule: 'vague-source', reason: 'style', ...SIGNED, ...rest };
  expect(muteOf(markable().analysis, 'vague-source', 'style', offset, SIGNED)).toEqual(expected);
});

describe('what is said about a claim', () => {
  const id = idAt(markable(), 'f', CLAIM);

  /** The claim's mark after these decisions of one person, or of some, one after the other. */
  function after(
    ...verdicts: readonly (Pick<Verdict, 'decision' | 'correction'> & { readonly by?: string })[]
  ): Mark {
    let marks: Mark[] = [];
    for (const { by = 'mb', ...verdict } of verdicts) {
      const mark = markOf(markable(TEXT, marks), { id, ...verdict }, { ...SIGNED, by });
      if (mark === null) throw new Error('Nothing has that id.');
      marks = [...marks.filter((other) => other.by !== by), mark];
    }
    const last = marks.at(-1);
    if (last === undefined) throw new Error('Nothing was said.');
    return last;
  }

  const QUERY = { decision: 'accepted', correction: { query: 'Who says so?' } } as const;
  const CHECK = { decision: 'accepted', correction: { status: 'open' } } as const;
  const STANDS = { decision: 'rejected', correction: { reason: 'record' } } as const;

  test('needs no source, and why', () => {
    expect(after(STANDS)).toMatchObject({ layer: 'claim', decision: 'rejected', reason: 'record' });
  });

  test('goes to the author and to the fact-check list, in either order', () => {
    const both = { layer: 'claim', label: 'flag', query: 'Who says so?', status: 'open' };
    expect(after(QUERY, CHECK)).toMatchObject(both);
    expect(after(CHECK, QUERY)).toMatchObject(both);
  });

  test('leaves nothing to ask once it needs no source', () => {
    expect(after(QUERY, CHECK, STANDS)).not.toHaveProperty('query');
    // Whether it is true is another question than whether it needs a source.
    expect(after(QUERY, CHECK, STANDS)).toHaveProperty('status', 'open');
  });

  test('does not put one person’s question into another’s mouth', () => {
    expect(after(QUERY, { ...CHECK, by: 'ab' })).not.toHaveProperty('query');
  });
});

test('the author can be asked about every finding but a summary and page furniture', () => {
  const present = markable(`${TEXT}\n\nCritics say the road is a disgrace.\n\nSubscribe to our newsletter`);
  const all = { start: 0, end: present.analysis.text.length };
  const asked = queryChoices(present.findings, all).map(({ finding }) => finding.rule);
  expect(asked).toEqual(['unattributed-claim', 'unattributed-claim', 'vague-source']);
  const summary = { ...present.findings[0]!, lists: [] };
  expect(queryChoices([summary], all)).toEqual([]);
});

describe('choices at a place', () => {
  const { analysis, findings } = markable();

  function titlesAt(words: string): string[] {
    const start = TEXT.indexOf(words);
    return choices(analysis, findings, { start, end: start }).map(({ title }) => title);
  }

  test.each([
    [
      'bridge will',
      [
        'Needs no source: settled record',
        'Needs no source: seen in public',
        'Needs no source: house style',
        'To the fact-check list',
      ],
    ],
    [
      'We will not',
      [
        'Speaker: nobody is named',
        'Not a quotation',
        "This is no speech (title, nickname, arm's length)",
        'This is a partial quotation',
      ],
    ],
    ['Tolliver said', []],
    ['on Friday', []],
  ])('%s', (words, expected) => {
    expect(titlesAt(words)).toEqual(expected);
  });

  test('a rule can be muted at its findings', () => {
    const start = TEXT.indexOf('bridge will');
    const titles = muteChoices(findings, { start, end: start }).map(({ title }) => title);
    expect(titles).toEqual(["Mute 'unattributed-claim' here…", "Mute 'unattributed-claim' in this file…"]);
  });
});
