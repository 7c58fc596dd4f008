import { describe, expect, test } from 'vitest';
import type { Mark, Sidecar } from '../../annotations/sidecar/types.ts';
import { DEFAULT_SETTINGS } from '../../findings/findings.ts';
import { decideOn, settled, type Answer, type Ask } from './deciding.ts';
import { markRows } from './rows.ts';
import type { Suggestion } from './suggestions.ts';
import { viewOf, type MarkedArticle } from './view.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

const TEXT = `Mill at Corrow to close after ninety years

CORROW, Orvland (NPA) — The paper mill at Corrow will close in May, its owner said on Monday.

“There is no buyer,” Greta Solheim told workers. “We looked for one in four countries,” she said.

Unions called the decision “a betrayal.” Critics said that the owner never looked at all.

“Nobody asked the town.”
`;

function sidecarOf(...marks: readonly Mark[]): Sidecar {
  return { version: 1, complete: [], mutes: [], ticks: [], marks };
}

function articleWith(...marks: readonly Mark[]): MarkedArticle {
  const { registry, models } = INPUTS;
  return {
    text: TEXT,
    shift: 0,
    inputs: { registry, models },
    settings: DEFAULT_SETTINGS,
    sidecars: [sidecarOf(...marks)],
  };
}

function suggestionOn(words: string, layer: Suggestion['layer']): Suggestion {
  const found = viewOf(articleWith(), []).suggestions.find(
    ({ layer: own, spans }) =>
      own === layer && TEXT.slice(spans[0]?.start, spans.at(-1)?.end).startsWith(words),
  );
  if (found === undefined) throw new Error(`The engine has no ${layer} on '${words}'.`);
  return found;
}

/** Suggestions without how sure the engine is: of what a person decided it is certain. */
function said(suggestions: readonly Suggestion[]): object[] {
  return suggestions.map(({ certainty: _certainty, ...rest }) => rest);
}

function markIn(answer: Answer): Mark {
  if (!answer.ok) throw new Error(answer.complaint);
  return answer.mark;
}

function ask(id: string, decision: Ask['decision'], ...values: readonly string[]): Ask {
  return { id, decision, values, note: undefined, at: [] };
}

const MARA = { by: 'Mara', at: '2026-11-21T10:00:00Z' };
const JONAS = { by: 'Jonas', at: '2026-11-21T11:00:00Z' };

describe('decisions on an article', () => {
  test('whoever accepts everything changes nothing of what the engine says', () => {
    const before = viewOf(articleWith(), []);
    expect(new Set(before.suggestions.map(({ layer }) => layer)).size).toBe(4);
    const marks = before.suggestions.map(({ id }) =>
      markIn(decideOn(articleWith(), ask(id, 'accepted'), MARA)),
    );
    const after = viewOf(articleWith(), [sidecarOf(...marks)]);
    expect(said(after.suggestions)).toEqual(said(before.suggestions));
    const rows = markRows(TEXT, after.suggestions, after.marks);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['accepted']));
    expect(rows.map(({ id, value }) => [id, value])).toEqual(
      markRows(TEXT, before.suggestions, []).map(({ id, value }) => [id, value]),
    );
  });

  test('a speaker set by hand clears the question who spoke', () => {
    const { id } = suggestionOn('“Nobody asked the town.”', 'quotation');
    const asks = ({ findings }: ReturnType<typeof viewOf>): boolean =>
      findings.some(({ rule, about }) => rule === 'unattributed-quote' && about === id);
    expect(asks(viewOf(articleWith(), []))).toBe(true);
    const mark = markIn(decideOn(articleWith(), ask(id, 'corrected', 'speaker=greta-solheim'), MARA));
    expect(asks(viewOf(articleWith(), [sidecarOf(mark)]))).toBe(false);
  });

  test('to accept what another rejected is to accept what the engine said', () => {
    const { id, value } = suggestionOn('“There is no buyer,”', 'quotation');
    const rejected = markIn(decideOn(articleWith(), ask(id, 'rejected'), MARA));
    const accepted = markIn(decideOn(articleWith(rejected), ask(id, 'accepted'), JONAS));
    expect(accepted).toMatchObject({ id, ...JONAS, kind: value.kind, speaker: value.speaker });
  });

  test('to accept what another corrected is to accept the correction', () => {
    const { id } = suggestionOn('“There is no buyer,”', 'quotation');
    const corrected = markIn(decideOn(articleWith(), ask(id, 'corrected', 'speaker='), MARA));
    const accepted = markIn(decideOn(articleWith(corrected), ask(id, 'accepted'), JONAS));
    expect(accepted).toMatchObject({ id, ...JONAS, speaker: null });
  });

  test('what was decided under an earlier id keeps it', () => {
    const { id } = suggestionOn('“There is no buyer,”', 'quotation');
    const old = { ...markIn(decideOn(articleWith(), ask(id, 'accepted'), MARA)), id: 'q-0000older' };
    const byOldId = markIn(
      decideOn(articleWith(old), ask('q-0000older', 'corrected', 'kind=partial'), JONAS),
    );
    const byNewId = markIn(decideOn(articleWith(old), ask(id, 'rejected'), JONAS));
    expect([byOldId.id, byNewId.id]).toEqual(['q-0000older', 'q-0000older']);
    expect(byOldId).toMatchObject({ kind: 'partial', speaker: 'greta-solheim' });
    const view = viewOf(articleWith(), [sidecarOf(old)]);
    const rows = markRows(TEXT, view.suggestions, view.marks).filter(
      ({ words, layer }) => layer === 'quotation' && words.startsWith('“There'),
    );
    expect(rows.map(({ id: listed, state }) => `${listed} ${state}`)).toEqual(['q-0000older accepted']);
  });

  test('each decision is listed with what it says itself, the one that counts first', () => {
    const { id } = suggestionOn('Critics said', 'claim');
    const rejected = markIn(decideOn(articleWith(), ask(id, 'rejected'), MARA));
    const flagged = markIn(decideOn(articleWith(rejected), ask(id, 'corrected', 'label=flag'), JONAS));
    const { suggestions, marks } = viewOf(articleWith(), [sidecarOf(rejected), sidecarOf(flagged)]);
    const rows = markRows(TEXT, suggestions, marks).filter((row) => row.id === id);
    expect(rows.map(({ by, state, value }) => ({ by, state, value }))).toEqual([
      { by: 'Jonas', state: 'corrected', value: { label: 'flag' } },
      { by: 'Mara', state: 'rejected', value: { label: 'clean' } },
    ]);
  });

  test('a note stays with a decision that says nothing of it, and goes with an empty one', () => {
    const { id } = suggestionOn('Greta Solheim', 'actor');
    const noted = markIn(decideOn(articleWith(), { ...ask(id, 'unsure'), note: 'Which one?' }, MARA));
    expect(noted.note).toBe('Which one?');
    expect(markIn(decideOn(articleWith(noted), ask(id, 'accepted'), MARA)).note).toBe('Which one?');
    const emptied = markIn(decideOn(articleWith(noted), { ...ask(id, 'accepted'), note: '' }, MARA));
    expect('note' in emptied).toBe(false);
  });
});

test.each([
  ['corrected', 0.9, 'ada', { kind: 'direct', speaker: 'ada' }],
  ['corrected', 0.5, 'ada', { kind: 'direct' }],
  ['corrected', 0.5, null, { kind: 'direct', speaker: null }],
  ['accepted', 0.5, 'ada', { kind: 'direct', speaker: 'ada' }],
  ['rejected', 0.9, 'ada', {}],
] as const)(
  'a quotation that is %s, with certainty %d of %s, settles %j',
  (decision, certainty, speaker, values) => {
    expect(
      settled(decision, { layer: 'quotation', value: { kind: 'direct', speaker }, certainty }, undefined),
    ).toEqual(values);
  },
);
