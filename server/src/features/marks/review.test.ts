import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markOn, sidecarOf } from '../../../test/support/decided.ts';
import { INPUTS } from '../../../test/support/inputs.ts';
import { pinsOf, resolveMarks } from '../../annotations/decisions.ts';
import type { Mark, Sidecar } from '../../annotations/sidecar/types.ts';
import { analyze, type Span } from '../../engine/index.ts';
import { findFindings } from '../../findings/findings.ts';
import type { Verdict } from '../marking.ts';
import { markByHand } from './byHand.ts';
import { hiddenLayers, tellableFindings, withoutSuggestions } from './hiding.ts';
import { reviewRows, type ReviewRow } from './review.ts';
import { reviewDecider, type Reviewable } from './reviewing.ts';

const TEXT = `LUNDE, Norland (NP) — The pier at Lunde was shut on Monday after a storm.

“We heard it go,” said Vera Holm, the harbour master. Holm said that the pier would open again by June.

“It was “a bad night” for all,” Pell Ruud said. She left before noon.

The owners wanted to hide the damage from the insurers. Critics say the pier was never safe.

Similar articles

Mayor Egil Strand mourns at Lunde
`;
const SETTINGS = { rules: {}, knownSources: [] };
const SIGNED = { by: 'mb', at: '2026-11-21T10:00:00Z' };
const LATER = { by: 'jk', at: '2026-11-21T11:00:00Z' };

function articleWith(...marks: readonly Mark[]): Reviewable {
  const resolved = resolveMarks(TEXT, [sidecarOf(marks)]);
  const analysis = analyze(TEXT, { ...INPUTS, pins: pinsOf(resolved) });
  return {
    analysis,
    findings: findFindings(analysis, SETTINGS),
    marks: resolved,
    bare: () => analyze(TEXT, INPUTS),
  };
}

function rowsWith(...marks: readonly Mark[]): ReviewRow[] {
  return reviewRows(articleWith(...marks));
}

/** Rows as 'layer state words'. */
function brief(rows: readonly ReviewRow[]): string[] {
  return rows.map(({ layer, state, words }) => `${layer} ${state} ${words}`);
}

describe('what a reviewer goes through', () => {
  test('is every name, quotation, claim and finding, and neither pronouns, clean sentences nor teasers', () => {
    const words = brief(rowsWith());
    for (const row of [
      'actor suggested Vera Holm',
      'quotation suggested “We heard it go,”',
      'claim suggested The owners wanted to hide the damage from the insurers.',
      'finding suggested Critics',
    ])
      expect(words).toContain(row);
    expect(
      words.filter((row) => /^(?:actor|quotation|claim).*(?:She|harbour master$|mourns|Egil)/u.test(row)),
    ).toEqual([]);
    expect(new Set(rowsWith().map(({ certainty }) => typeof certainty))).toEqual(new Set(['number']));
  });

  test('is also what nobody is asked about, where somebody decided about it', () => {
    const words = 'She left before noon.';
    const clean = markOn(TEXT, words, { layer: 'claim', decision: 'corrected', label: 'clean' });
    const row = rowsWith(clean).find((each) => each.words === words);
    expect([row?.state, row?.label, row?.certainty, row?.by, row?.at]).toEqual([
      'corrected',
      'needs no source',
      null,
      'mb',
      '2026-11-21T10:00:00Z',
    ]);
  });

  test('of several decisions on one mark, or on the same words, is the newest', () => {
    const words = 'The owners wanted to hide the damage from the insurers.';
    const mark = (by: string, at: string, id: string): Mark =>
      markOn(TEXT, words, { layer: 'claim', decision: by === 'mb' ? 'accepted' : 'rejected', by, at, id });
    const early = mark('mb', '2026-11-21T10:00:00Z', 'c-1');
    for (const id of ['c-1', 'c-2']) {
      const rows = rowsWith(early, mark('jk', '2026-11-21T11:00:00Z', id)).filter(
        (row) => row.words === words,
      );
      expect(rows.map(({ state, by }) => `${state} by ${by}`)).toEqual(['rejected by jk']);
    }
  });

  test('stays in its order, also where two marks are of the same words, whichever is decided first', () => {
    const words = 'The owners wanted to hide the damage from the insurers.';
    const claim = markOn(TEXT, words, { ...SIGNED, layer: 'claim', decision: 'accepted', id: 'c-1' });
    const finding = markOn(TEXT, words, {
      ...SIGNED,
      layer: 'finding',
      rule: 'unsourced-claim',
      decision: 'rejected',
      id: 'f-1',
    });
    const order = (...marks: readonly Mark[]): string[] =>
      rowsWith(...marks)
        .filter((row) => row.words === words)
        .map(({ layer }) => layer);
    expect(order(claim, finding)).toEqual(['claim', 'finding']);
    expect(order({ ...claim, ...LATER }, finding)).toEqual(['claim', 'finding']);
    expect(order(claim, { ...finding, ...LATER })).toEqual(['claim', 'finding']);
  });

  test('a decision on an actor in the whole file is told at each name, and at no description', () => {
    const wide = markOn(TEXT, 'Vera Holm', {
      layer: 'actor',
      decision: 'accepted',
      type: 'PERSON',
      actor: 'vera-holm',
      scope: 'file',
    });
    const rows = rowsWith(wide).filter(({ by }) => by === 'mb');
    expect(rows.map(({ words, state, who }) => `${words} ${state} ${who}`)).toEqual([
      'Vera Holm accepted Vera Holm',
      'Holm accepted Vera Holm',
    ]);
  });

  test('a mark whose words are lost stands where they stood, with where they may be', () => {
    const gone = { ...markOn(TEXT, 'Vera Holm', { layer: 'actor', decision: 'accepted' }) };
    const [anchor] = gone.spans;
    const lost = { ...gone, spans: [{ ...anchor, exact: 'Vera Holmes-Brand' }] } as Mark;
    const rows = rowsWith(lost);
    const index = rows.findIndex(({ attention }) => attention === 'orphan');
    expect(rows[index]).toMatchObject({ words: 'Vera Holmes-Brand', state: 'accepted' });
    expect((rows[index + 1]?.spans[0]?.start ?? 0) >= (anchor?.at ?? 0)).toBe(true);
  });
});

test('a lost claim that is found again is the whole sentence there', () => {
  const sentence = 'The owners wanted to hide the damage from the insurers.';
  const mark = markOn(TEXT, sentence, { layer: 'claim', decision: 'added', label: 'flag' });
  const [anchor] = mark.spans;
  const lost = {
    ...mark,
    spans: [{ ...anchor, exact: 'Nothing of this stands in the article at all.' }],
  } as Mark;
  const start = TEXT.indexOf('hide the damage');
  const spans = [{ start, end: start + 'hide the damage'.length }];
  const answer = reviewDecider(articleWith(lost), LATER)({ id: mark.id, decision: 'corrected', spans });
  expect(answer).toMatchObject({
    ok: true,
    mark: { id: mark.id, decision: 'added', label: 'flag', by: 'jk', spans: [{ exact: sentence }] },
  });
});

const SPAN = fc
  .tuple(fc.nat(TEXT.length), fc.nat(30))
  .map(([start, length]): Span => ({ start, end: start + length }));
const IDS = rowsWith().map(({ id }) => id);
const VERDICT = fc.record(
  {
    id: fc.constantFrom(...IDS, 'a-00000000'),
    decision: fc.constantFrom(
      'accepted' as const,
      'rejected' as const,
      'corrected' as const,
      'unsure' as const,
    ),
    correction: fc.record(
      {
        type: fc.constantFrom('PERSON' as const, 'ORG' as const),
        speaker: fc.constantFrom('vera-holm', null),
        scope: fc.constant('file' as const),
      },
      { requiredKeys: [] },
    ),
    spans: fc.array(SPAN, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['id', 'decision'] },
) as fc.Arbitrary<Verdict>;
const SELECTED = fc.record(
  {
    layer: fc.constantFrom('actor' as const, 'quotation' as const, 'claim' as const, 'note' as const),
    span: SPAN,
    value: fc.record({ type: fc.constantFrom('PERSON' as const, 'ORG' as const) }, { requiredKeys: [] }),
    note: fc.constantFrom('Ask.', ''),
  },
  { requiredKeys: ['layer', 'span', 'value'] },
);

/** Carries out verdicts and selections one after the other, each on what the ones before it left; gives the marks, by id and person. */
function carriedOut(steps: readonly (Verdict | Parameters<typeof markByHand>[1])[]): Mark[] {
  const marks = new Map<string, Mark>();
  steps.forEach((step, i) => {
    const article = articleWith(...marks.values());
    const signed = {
      ...(i % 2 === 0 ? SIGNED : LATER),
      at: `2026-11-21T10:00:${String(i).padStart(2, '0')}Z`,
    };
    const answer =
      'decision' in step ? reviewDecider(article, signed)(step) : markByHand(article, step, signed);
    if (answer.ok) marks.set(`${answer.mark.id} ${answer.mark.by}`, answer.mark);
    else expect(answer.complaint).toMatch(/[.]$/u);
  });
  return [...marks.values()];
}

test('whatever is decided and added, every decision that counts is told once, and no two marks cross that must not', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(VERDICT, SELECTED), { maxLength: 4 }), (steps) => {
      const marks = carriedOut(steps);
      const rows = rowsWith(...marks);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const told = new Set(rows.flatMap(({ id, by }) => (by === null ? [] : id)));
      for (const { id } of marks) expect(told).toContain(id);
      const names = rows
        .filter(
          ({ layer, state, value }) =>
            layer === 'actor' && state !== 'rejected' && (value.form ?? 'name') === 'name',
        )
        .map(({ spans }) => spans[0]);
      names.forEach((span, i) => {
        const next = names[i + 1];
        if (span !== undefined && next !== undefined) expect(next.start).toBeGreaterThanOrEqual(span.end);
      });
      for (const { spans } of rows) {
        for (const { start, end } of spans) expect(TEXT.slice(start, end).trim()).not.toBe('');
      }
    }),
    { numRuns: 60 },
  );
});

function decided(rows: readonly ReviewRow[]): string[] {
  return rows.flatMap(({ id, state }) => (state === 'suggested' ? [] : `${id} ${state}`));
}

test('a reviewer who works blind is shown what people marked, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(VERDICT, SELECTED), { maxLength: 3 }), (steps) => {
      const article = articleWith(...carriedOut(steps));
      const hidden = hiddenLayers([], 'mb');
      const pins = pinsOf(article.marks);
      const analysis = withoutSuggestions(article.analysis, pins, hidden);
      const findings = tellableFindings(article.findings, analysis, hidden);
      const shown = reviewRows({ analysis, findings, marks: article.marks });
      const telling = shown.filter(
        ({ state, value }) => state === 'suggested' && value.rule !== 'non-article-text',
      );
      // A finding about what a person marked is no secret.
      expect(telling.filter(({ layer }) => layer !== 'finding')).toEqual([]);
      const told = new Set(decided(shown));
      for (const { mark } of article.marks.filter(({ decides }) => decides))
        expect(told).toContain(`${mark.id} ${mark.decision}`);
    }),
    { numRuns: 40 },
  );
});

test('with nothing hidden nothing is kept back', () => {
  const { analysis, findings } = articleWith();
  const complete: Sidecar['complete'] = [
    { layer: 'actor', ...SIGNED },
    { layer: 'quotation', ...SIGNED },
    { layer: 'claim', ...LATER },
  ];
  expect(hiddenLayers(complete, 'mb')).toEqual(['claim']);
  expect(hiddenLayers(complete, null)).toEqual(['actor', 'quotation', 'claim']);
  expect(withoutSuggestions(analysis, [], [])).toBe(analysis);
  expect(tellableFindings(findings, analysis, [])).toBe(findings);
});
