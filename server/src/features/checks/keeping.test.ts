import { describe, expect, test } from 'vitest';
import { withdrawal } from './keeping.ts';
import { scoreArticle } from '../evaluation/scoring.ts';
import { addedMark } from '../marks/adding.ts';
import { markByHand } from '../marks/byHand.ts';
import { decideOn } from '../marks/deciding.ts';
import { reviewDecider, type Reviewable } from '../marks/reviewing.ts';
import { reviewRows } from '../marks/review.ts';
import { pinsOf } from '../../annotations/decisions.ts';
import type { Mark } from '../../annotations/sidecar/types.ts';
import { analyze } from '../../engine/index.ts';
import { DEFAULT_SETTINGS, findFindings } from '../../findings/findings.ts';
import { checkDesk, toldRow, type CheckDesk } from '../../../test/support/checkDesk.ts';
import { INPUTS } from '../../../test/support/inputs.ts';
import type { Verdict } from '../marking.ts';

const SENTENCE = 'The council stole 12 million crowns from the road fund to bribe the shipowners.';
const PLAIN = 'The harbour was built in 1848.';
const QUOTE = '“The quay is falling apart,”';

const ARTICLE = `Harbour dues rise again

HARWICK — The dues will rise in May, Mayor Ann Tolliver told the council on Friday. ${QUOTE} she said.

${SENTENCE}

${PLAIN}
`;

/** A desk at which ann has a verdict, evidence and a note on some words. */
function deskWith(...words: readonly string[]): CheckDesk {
  const desk = checkDesk(ARTICLE);
  for (const each of words) {
    const start = desk.text.indexOf(each);
    const answer = desk.ask('ann', {
      place: { span: { start, end: start + each.length } },
      question: 'true',
      steps: [
        { step: 'set', status: 'done', rating: 'refuted' },
        { step: 'putEvidence', evidence: { kind: 'call', publisher: 'The harbour' } },
      ],
    });
    expect(answer).toBeNull();
  }
  return desk;
}

function reviewable(desk: CheckDesk): Reviewable {
  const analysis = desk.analysis();
  const findings = findFindings(analysis, DEFAULT_SETTINGS);
  return { analysis, findings, marks: desk.marks, bare: () => analyze(desk.text, INPUTS) };
}

function idOf(desk: CheckDesk, words: string): string {
  return desk.rows.find((row) => row.words === words)?.id ?? '';
}

/** What is on the list once somebody decided, in review, about the words that ann checked. */
function checkKept(words: string, by: string, verdict: Omit<Verdict, 'id'>, row: string): Mark | undefined {
  const desk = deskWith(words);
  const id = idOf(desk, words);
  const signed = { by, at: '2026-11-21T12:00:00Z' };
  const answer = reviewDecider(reviewable(desk), signed)({ ...verdict, id });
  if (!answer.ok) throw new Error(answer.complaint);
  desk.write([{ kind: 'putMark', mark: answer.mark }]);
  expect(desk.rows.map(toldRow)).toEqual([row]);
  return desk.entries.find((mark) => mark.by === by);
}

const KEPT = 'true: done refuted by ann; 1 evidence';

describe('a later decision keeps the check', () => {
  test('whatever is decided about the claim', () => {
    const row = `The council stole 12 mil… | ${KEPT}`;
    for (const decision of ['accepted', 'rejected', 'unsure'] as const)
      expect(checkKept(SENTENCE, 'ann', { decision }, row)).toMatchObject({ decision, rating: 'refuted' });
    const whole = checkKept(
      SENTENCE,
      'ann',
      { decision: 'rejected', correction: { reason: 'record' }, whole: true },
      row,
    );
    expect(whole).toMatchObject({ decision: 'rejected', reason: 'record', rating: 'refuted' });
  });

  test('and since when it holds, though the entry is signed anew', () => {
    const desk = checkDesk(ARTICLE);
    const { id } = desk.analysis().claims.at(-1) ?? { id: '' };
    const spans = [{ exact: PLAIN, at: ARTICLE.indexOf(PLAIN) }];
    const signed = { by: 'ann', at: '2026-11-20T09:00:00Z' };
    desk.write([
      { kind: 'putMark', mark: { id, layer: 'claim', spans, decision: 'unsure', ...signed, status: 'done' } },
    ]);
    const answer = reviewDecider(reviewable(desk), { by: 'ann', at: '2026-11-21T12:00:00Z' })({
      id,
      decision: 'accepted',
    });
    expect(answer).toMatchObject({ mark: { status: 'done', since: signed.at, at: '2026-11-21T12:00:00Z' } });
  });

  test('of a quotation, both questions', () => {
    const row = `“The quay is falling apa… | by Ann Tolliver | ${KEPT} | said: open by ann`;
    checkKept(QUOTE, 'ann', { decision: 'accepted' }, row);
    checkKept(QUOTE, 'ann', { decision: 'corrected', correction: { kind: 'partial' } }, row);
    checkKept(QUOTE, 'ann', { decision: 'rejected' }, row.replace('| by Ann Tolliver ', ''));
  });

  test('and takes nothing of it for one’s own where it is another’s', () => {
    const row = `The council stole 12 mil… | ${KEPT}`;
    expect(checkKept(SENTENCE, 'bo', { decision: 'accepted' }, row)).not.toHaveProperty('status');
    // What is on the list already is not opened again by putting it there once more.
    const again = checkKept(SENTENCE, 'bo', { decision: 'accepted', correction: { status: 'open' } }, row);
    expect(again).not.toHaveProperty('status');
  });

  test('on the command line, too', () => {
    const desk = deskWith(SENTENCE);
    const id = idOf(desk, SENTENCE);
    const sidecar = { version: 1 as const, complete: [], mutes: [], ticks: [], marks: desk.entries };
    const article = {
      text: desk.text,
      shift: 0,
      inputs: INPUTS,
      settings: DEFAULT_SETTINGS,
      sidecars: [sidecar],
    };
    const ask = { id, decision: 'rejected' as const, values: [], note: undefined, at: [] };
    const answer = decideOn(article, ask, { by: 'ann', at: '2026-11-21T12:00:00Z' });
    expect(answer).toMatchObject({ mark: { id, decision: 'rejected', rating: 'refuted' } });
  });

  test('of other words opens the question again, with the old verdict in its history', () => {
    const desk = deskWith(QUOTE);
    const id = idOf(desk, QUOTE);
    const start = desk.text.indexOf('“The quay');
    const spans = [{ start, end: start + '“The quay'.length }];
    const signed = { by: 'ann', at: '2026-11-21T12:00:00Z' };
    const answer = reviewDecider(reviewable(desk), signed)({ id, decision: 'corrected', spans });
    expect(answer).toMatchObject({
      mark: {
        status: 'open',
        since: signed.at,
        evidence: [{ kind: 'call' }],
        history: [{ rating: 'refuted' }],
      },
    });
  });
});

describe('a decision that is taken away', () => {
  test('leaves the check alone', () => {
    const mark = checkKept(
      SENTENCE,
      'ann',
      { decision: 'rejected', note: 'known' },
      `The council stole 12 mil… | ${KEPT}`,
    );
    const change = mark === undefined ? null : withdrawal(mark);
    expect(change).toMatchObject({ kind: 'putMark', mark: { decision: 'unsure', rating: 'refuted' } });
    expect(JSON.stringify(change)).not.toMatch(/known|label|rejected/);
  });

  test('goes where there is none', () => {
    const bare = { id: 'c-1', layer: 'claim', spans: [], decision: 'accepted', by: 'ann', at: '' } as const;
    expect(withdrawal(bare)).toEqual({ kind: 'removeMark', id: 'c-1', by: 'ann' });
  });
});

describe('what is there for a check only', () => {
  const desk = deskWith(PLAIN, QUOTE, '12 million crowns');

  test('makes no pin, is asked about as before, and changes no figure', () => {
    const before = checkDesk(ARTICLE);
    expect(desk.entries.map(({ decision }) => decision)).toEqual(['unsure', 'added', 'unsure']);
    expect(pinsOf(desk.marks)).toEqual([]);
    expect(reviewRows(reviewable(desk))).toEqual(reviewRows(reviewable(before)));
    const score = (marks: readonly Mark[]) => {
      const complete = (['claim', 'quotation'] as const).map((layer) => ({
        layer,
        by: 'bo',
        at: desk.now(),
      }));
      const sidecar = { version: 1 as const, complete, mutes: [], ticks: [], marks };
      return scoreArticle({ text: ARTICLE, inputs: INPUTS, settings: DEFAULT_SETTINGS }, [sidecar]);
    };
    expect(score(desk.entries)).toEqual(score([]));
  });

  test('gives way to a decision that somebody made before', () => {
    const other = checkDesk(ARTICLE);
    const id = other.analysis().quotations[0]?.id ?? '';
    const decided = reviewDecider(reviewable(other), { by: 'bo', at: '2026-11-20T12:00:00Z' })({
      id,
      decision: 'accepted',
    });
    if (decided.ok) other.write([{ kind: 'putMark', mark: decided.mark }]);
    other.ask('ann', { place: { id }, question: 'said', steps: [{ step: 'addNote', text: 'Heard it.' }] });
    expect(pinsOf(other.marks).map((pin) => pin.layer)).toEqual(['quotation']);
  });

  test('is in nobody’s way', () => {
    const signed = { by: 'bo', at: '2026-11-21T12:00:00Z' };
    const start = ARTICLE.indexOf(SENTENCE);
    const span = { start, end: start + SENTENCE.length };
    const byHand = markByHand(reviewable(desk), { layer: 'claim', span, value: {} }, signed);
    expect(byHand).toMatchObject({ ok: true, mark: { layer: 'claim', spans: [{ exact: SENTENCE }] } });
    const sidecar = { version: 1 as const, complete: [], mutes: [], ticks: [], marks: desk.entries };
    const article = {
      text: ARTICLE,
      shift: 0,
      inputs: INPUTS,
      settings: DEFAULT_SETTINGS,
      sidecars: [sidecar],
    };
    const addition = { layer: 'claim' as const, span, values: [], note: undefined };
    const added = addedMark(article, addition, signed);
    // The sentence itself is the engine's, which is decided about; the words in it that are checked are no obstacle.
    expect(added).toMatchObject({ complaint: expect.stringContaining('is c-') as string });
    expect(added).not.toMatchObject({
      complaint: expect.stringContaining(idOf(desk, '12 million crowns')) as string,
    });
  });
});
