import { expect, test } from 'vitest';
import {
  answered,
  dayOf,
  isDate,
  isEnough,
  pageAt,
  problemOf,
  questionsAbout,
  RECEIVED,
  wordsBefore,
  type EvidenceDraft,
  type EvidenceQuestion,
} from './evidenceForm.ts';

const KINDS = ['page', 'document', 'call', 'mail', 'interview', 'passage', 'reply'] as const;

/** The question about a field of a kind of evidence. */
function about(kind: EvidenceDraft['kind'], field: string): EvidenceQuestion & { readonly ask: 'words' } {
  const question = questionsAbout(kind, true).find((each) => each.field === field);
  if (question?.ask !== 'words') throw new Error(`Nothing is asked about the ${field} of a ${kind}.`);
  return question;
}

test('of each kind it is asked what it needs, in order', () => {
  const asked = KINDS.map((kind) => {
    const fields = questionsAbout(kind, true).map((each) =>
      each.ask === 'words' && each.required ? `${each.field}!` : each.field,
    );
    return `${kind}: ${fields.join(' ')}`;
  });
  expect(asked).toEqual([
    'page: url! title publisher published retrieved quotation bears source archived private',
    'document: title! url publisher published retrieved quotation bears source private',
    'call: publisher! title published quotation bears source private',
    'mail: publisher! title published quotation bears source private',
    'interview: publisher! title published quotation bears source private',
    'passage: note bears source private',
    'reply: publisher! note asked! private',
  ]);
});

test('nothing is asked twice, and what lies in which file is not asked of what lies there', () => {
  for (const kind of KINDS) {
    const fields = questionsAbout(kind, true).map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
    expect(questionsAbout(kind, false).map(({ field }) => field)).toEqual(
      fields.filter((field) => field !== 'private'),
    );
  }
});

test.each<[EvidenceDraft['kind'], string, EvidenceDraft, string]>([
  ['page', 'retrieved', { kind: 'page' }, '2026-11-21'],
  ['page', 'retrieved', { kind: 'page', retrieved: '2020' }, '2020'],
  ['page', 'published', { kind: 'page' }, ''],
  ['page', 'url', { kind: 'page', url: 'https://quay.example/' }, 'https://quay.example/'],
])('a %s begins its %s', (kind, field, draft, expected) => {
  expect(wordsBefore(about(kind, field), draft, '2026-11-21')).toBe(expected);
});

test.each<[EvidenceDraft, EvidenceQuestion['field'], string, EvidenceDraft]>([
  [{ kind: 'page' }, 'title', 'Accounts', { kind: 'page', title: 'Accounts' }],
  [{ kind: 'page', title: 'Accounts' }, 'title', '', { kind: 'page' }],
  [{ kind: 'page' }, 'bears', 'refutes', { kind: 'page', bears: 'refutes' }],
  [{ kind: 'page' }, 'private', 'private', { kind: 'page', private: true }],
  [{ kind: 'page', private: true }, 'private', '', { kind: 'page' }],
])('%j with %s %j', (draft, field, answer, expected) => {
  expect(answered(draft, field, answer)).toEqual(expected);
});

test.each<[EvidenceDraft, readonly EvidenceQuestion[], boolean]>([
  [{ kind: 'page' }, questionsAbout('page', true), false],
  [{ kind: 'page', url: 'https://quay.example/' }, questionsAbout('page', true), true],
  [{ kind: 'passage' }, questionsAbout('passage', true), true],
  [{ kind: 'reply', publisher: 'The mayor' }, RECEIVED, false],
  [{ kind: 'reply', publisher: 'The mayor', received: '2026-11-21' }, RECEIVED, true],
])('%j is enough', (draft, questions, expected) => {
  expect(isEnough(draft, questions)).toBe(expected);
});

test.each<[EvidenceDraft['kind'], string, string, boolean]>([
  ['page', 'url', '', false],
  ['page', 'url', 'https://quay.example/', true],
  ['page', 'url', 'javascript:alert(1)', false],
  ['page', 'archived', '', true],
  ['page', 'archived', 'command:quit', false],
  ['page', 'published', '2026-11', true],
  ['page', 'published', 'yesterday', false],
  ['page', 'title', 'anything', true],
])('of a %s, the %s may be %j', (kind, field, words, expected) => {
  expect(problemOf(about(kind, field), words) === null).toBe(expected);
});

test.each<[string, boolean]>([
  ['2026-11-21', true],
  ['2024-02-29', true],
  ['2026', true],
  ['2026-02-29', false],
  ['2026-13', false],
  ['2026-1-1', false],
  ['21.11.2026', false],
  ['2026-11-21T10:00', false],
])('%s is a date', (words, expected) => {
  expect(isDate(words)).toBe(expected);
});

test('what is pasted is a page if it is an address of the web', () => {
  const pasted = [' https://quay.example/a?b ', 'quay.example', 'javascript:x', 'Port accounts'];
  expect(pasted.map(pageAt)).toEqual([
    { url: 'https://quay.example/a?b', host: 'quay.example' },
    null,
    null,
    null,
  ]);
});

test('a day is the one of the place where the person is', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
