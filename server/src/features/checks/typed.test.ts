import { expect, test } from 'vitest';
import type { Check, SignedEvidence } from '../../annotations/checks/types.ts';
import { typedProblem, typedSteps, type TypedCheck } from './typed.ts';

const RATINGS = ['correct', 'misleading', 'made up'];
const PAGE = 'https://Orrin.example/mill?y=1';

function typed(fields: Partial<TypedCheck>): TypedCheck {
  return { evidence: [], review: false, isPrivate: false, ...fields };
}

test.each<[string, Partial<TypedCheck>, RegExp | null]>([
  ['a status', { status: 'open' }, null],
  ['nothing', {}, /^Say something of it: --status/u],
  ['a rating of the house', { rating: 'made up' }, null],
  ['no rating any more', { rating: ' ' }, null],
  [
    'a rating with a slip',
    { rating: 'misleeding' },
    /^'misleeding' is none of the ratings here, which are correct, misleading, made up\. Do you mean 'misleading'\?$/u,
  ],
  ['a rating in capitals', { rating: 'Correct' }, /Do you mean 'correct'\?$/u],
  ['a rating like none', { rating: 'pants on fire' }, /made up\.$/u],
  ['private words', { note: 'x', isPrivate: true }, /^Only evidence is kept in private/u],
  ['private evidence', { evidence: [PAGE], isPrivate: true }, null],
  ['agreement', { review: true, note: 'I asked her, too.', evidence: [PAGE] }, null],
  ['agreement and more', { review: true, rating: 'correct' }, /does not change it/u],
])('%s: said in full, or refused', (_, fields, expected) => {
  const problem = typedProblem(typed(fields), RATINGS);
  if (expected === null) expect(problem).toBeNull();
  else expect(problem).toMatch(expected);
});

function checkWith(present: readonly SignedEvidence[]): Check {
  return {
    status: 'done',
    rating: 'misleading',
    verdict: null,
    claimant: null,
    by: 'Jonas',
    since: '2026-11-20T10:00:00Z',
    evidence: present,
    notes: [],
    history: [],
    reviewedBy: [],
  };
}

function evidence(url: string, isPrivate: boolean): SignedEvidence {
  return { id: 'e-1', kind: 'page', url, at: '2026-11-20T10:00:00Z', by: 'Jonas', private: isPrivate };
}

/** The steps as short words. */
function brief(fields: Partial<TypedCheck>, present: readonly SignedEvidence[]): string {
  return typedSteps(typed(fields), checkWith(present))
    .map((each) => {
      if (each.step !== 'putEvidence') return JSON.stringify(each);
      return `${each.private === true ? 'private' : 'public'} ${each.evidence.url}`;
    })
    .join(' ');
}

test.each<[string, Partial<TypedCheck>, readonly SignedEvidence[], string]>([
  [
    'what is said is set, and what is empty is taken away',
    { status: 'done', rating: 'correct', verdict: '', claimant: ' Una Fell ' },
    [],
    '{"step":"set","status":"done","rating":"correct","verdict":null,"claimant":"Una Fell"}',
  ],
  ['a note alone sets nothing', { note: 'Ask.' }, [], '{"step":"addNote","text":"Ask."}'],
  ['nor does agreement', { review: true }, [], '{"step":"review","agrees":true}'],
  [
    'each page once',
    { evidence: [PAGE, ` ${PAGE} `, 'https://ORRIN.example/mill?y=1'] },
    [],
    `public ${PAGE}`,
  ],
  ['a page that is there stays', { evidence: [PAGE] }, [evidence(PAGE.toLowerCase(), false)], ''],
  [
    'a host with a slash or without',
    { evidence: ['http://a.example/'] },
    [evidence('http://a.example', false)],
    '',
  ],
  [
    'paths by their case',
    { evidence: ['http://a.example/A'] },
    [evidence('http://a.example/a', false)],
    'public http://a.example/A',
  ],
  ['private evidence', { evidence: [PAGE], isPrivate: true }, [], `private ${PAGE}`],
  ['what is public needs not be private', { evidence: [PAGE], isPrivate: true }, [evidence(PAGE, false)], ''],
  ['what is private may be public', { evidence: [PAGE] }, [evidence(PAGE, true)], `public ${PAGE}`],
])('%s', (_, fields, present, expected) => {
  expect(brief(fields, present)).toBe(expected);
});

/** The ids of two pages, put beside what is there. */
function idsBeside(present: readonly SignedEvidence[]): (string | undefined)[] {
  const steps = typedSteps(typed({ evidence: [PAGE, 'https://a.example'] }), checkWith(present));
  return steps.map((step) => (step.step === 'putEvidence' ? step.evidence.id : undefined));
}

test('evidence has an id of its own, the same in every process', () => {
  const [first = '', second] = idsBeside([]);
  expect(first).toMatch(/^e-[0-9a-f]{8}$/u);
  expect(first).not.toBe(second);
  expect(idsBeside([])).toEqual([first, second]);
  expect(idsBeside([{ ...evidence('https://b.example', false), id: first }])[0]).not.toBe(first);
});
