import { expect, test } from 'vitest';
import type { Check, CheckStep, SignedEvidence } from '../../annotations/checks/types.ts';
import { askedSteps, askProblem, type CheckAsk } from './asks.ts';

const SIGNED = { by: 'Mara', at: '2026-11-21T10:00:00Z' };
const RATINGS = ['correct', 'misleading', 'made up'];
const PAGE = 'https://Orrin.example/mill?y=1';

function ask(fields: Partial<CheckAsk>): CheckAsk {
  return { question: 'true', evidence: [], review: false, isPrivate: false, ...fields };
}

function check(fields: Partial<Check> = {}): Check {
  return {
    status: 'done',
    rating: 'misleading',
    verdict: null,
    claimant: null,
    by: 'Jonas',
    since: '2026-11-20T10:00:00Z',
    evidence: [],
    notes: [],
    history: [],
    reviewedBy: [],
    ...fields,
  };
}

test.each<[string, Partial<CheckAsk>, Check | null, RegExp | null]>([
  ['a status', { status: 'open' }, null, null],
  ['nothing', {}, null, /^Say something of it: --status/u],
  ['a rating of the house', { rating: 'made up' }, null, null],
  ['no rating any more', { rating: ' ' }, null, null],
  [
    'a rating with a slip',
    { rating: 'misleeding' },
    null,
    /^'misleeding' is none of the ratings here, which are correct, misleading, made up\. Do you mean 'misleading'\?$/u,
  ],
  ['a rating in capitals', { rating: 'Correct' }, null, /Do you mean 'correct'\?$/u],
  ['a rating like none', { rating: 'pants on fire' }, null, /made up\.$/u],
  ['two pages', { evidence: [PAGE, 'http://a.example'] }, null, null],
  ['a script', { evidence: [PAGE, 'javascript:alert(1)'] }, null, /^'javascript:alert\(1\)' is no web page/u],
  ['a command', { evidence: ['command:workbench.action.quit'] }, null, /is no web page/u],
  ['a file', { evidence: ['file:///etc/passwd'] }, null, /is no web page/u],
  ['a host in disguise', { evidence: ['https://bank.example@evil.example/'] }, null, /is no web page/u],
  ['hidden signs', { evidence: ['https://a.example/\u202egpj.exe'] }, null, /is no web page/u],
  ['private words', { note: 'x', isPrivate: true }, null, /^Only evidence is kept in private/u],
  ['private evidence', { evidence: [PAGE], isPrivate: true }, null, null],
  ['agreement', { review: true, note: 'I asked her, too.', evidence: [PAGE] }, check(), null],
  ['agreement with oneself', { review: true }, check({ by: 'Mara' }), /somebody else's eyes: Mara gave/u],
  ['agreement with nothing', { review: true }, check({ rating: null }), /no verdict yet/u],
  ['agreement off the list', { review: true }, null, /no verdict yet/u],
  ['agreement and more', { review: true, rating: 'correct' }, check(), /says nothing else/u],
])('%s: said in full, or refused', (_, fields, present, expected) => {
  const problem = askProblem(ask(fields), present, RATINGS, SIGNED);
  if (expected === null) expect(problem).toBeNull();
  else expect(problem).toMatch(expected);
});

/** The steps as short words. */
function brief(steps: readonly CheckStep[]): string {
  return steps
    .map((each) => {
      if (each.step === 'putEvidence') return `page ${each.evidence.url}`;
      return JSON.stringify(each);
    })
    .join(' ');
}

function evidence(url: string, isPrivate: boolean): SignedEvidence {
  return { id: 'e-1', kind: 'page', url, at: '2026-11-20T10:00:00Z', by: 'Jonas', private: isPrivate };
}

test.each<[string, Partial<CheckAsk>, readonly SignedEvidence[], string, string]>([
  [
    'what is said is set, and what is empty is taken away',
    { status: 'done', rating: 'correct', verdict: '', claimant: ' Una Fell ' },
    [],
    '{"step":"set","status":"done","rating":"correct","verdict":null,"claimant":"Una Fell"}',
    '',
  ],
  ['a note alone sets nothing', { note: 'Ask.' }, [], '{"step":"addNote","text":"Ask."}', ''],
  ['so does agreement', { review: true }, [], '{"step":"review","agrees":true}', ''],
  [
    'each page once',
    { evidence: [PAGE, ` ${PAGE} `, 'https://ORRIN.example/mill?y=1'] },
    [],
    `page ${PAGE}`,
    '',
  ],
  ['a page that is there stays', { evidence: [PAGE] }, [evidence(PAGE.toLowerCase(), false)], '', ''],
  [
    'other pages of the house',
    { evidence: ['https://a.example/A'] },
    [evidence('https://a.example/a', false)],
    'page https://a.example/A',
    '',
  ],
  ['private evidence', { evidence: [PAGE], isPrivate: true }, [], '', `page ${PAGE}`],
  [
    'what is public needs not be private',
    { evidence: [PAGE], isPrivate: true },
    [evidence(PAGE, false)],
    '',
    '',
  ],
  ['what is private may be public', { evidence: [PAGE] }, [evidence(PAGE, true)], `page ${PAGE}`, ''],
])('%s', (_, fields, present, open, hidden) => {
  const steps = askedSteps(ask(fields), check({ evidence: present }), SIGNED);
  expect({ open: brief(steps.open), hidden: brief(steps.hidden) }).toEqual({ open, hidden });
});

/** The ids of two pages, put beside what is there. */
function idsBeside(present: readonly SignedEvidence[]): string[] {
  const asked = ask({ evidence: [PAGE, 'https://a.example'] });
  return askedSteps(asked, check({ evidence: present }), SIGNED).open.map((step) =>
    step.step === 'putEvidence' ? step.evidence.id : '',
  );
}

test('evidence has an id of its own, the same in every process', () => {
  const [first = '', second] = idsBeside([]);
  expect(first).toMatch(/^e-[0-9a-f]{8}$/u);
  expect(first).not.toBe(second);
  expect(idsBeside([])).toEqual([first, second]);
  expect(idsBeside([{ ...evidence('https://b.example', false), id: first }])[0]).not.toBe(first);
});
