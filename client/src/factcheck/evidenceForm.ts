import type { EvidenceFields } from '../../../server/src/protocol/factcheck.ts';
import { hostOf, webAddress } from './markdown.ts';

/** Evidence that a person is still telling of. */
export type EvidenceDraft = EvidenceFields & { readonly private?: boolean };

type WordsField =
  | 'title'
  | 'url'
  | 'publisher'
  | 'published'
  | 'retrieved'
  | 'archived'
  | 'quotation'
  | 'asked'
  | 'received'
  | 'note';

/** One question of the form. */
export type EvidenceQuestion =
  | {
      readonly ask: 'words';
      readonly field: WordsField;
      readonly prompt: string;
      readonly form: 'words' | 'day' | 'address';
      readonly required?: true;
      /** What stands there where nothing does yet. */
      readonly today?: true;
    }
  | { readonly ask: 'choice'; readonly field: 'bears' | 'source' | 'private'; readonly prompt: string };

const words = (field: WordsField, prompt: string, required?: true): EvidenceQuestion => ({
  ask: 'words',
  field,
  prompt,
  form: 'words',
  ...(required && { required }),
});
const day = (field: WordsField, prompt: string, today?: true, required?: true): EvidenceQuestion => ({
  ask: 'words',
  field,
  prompt,
  form: 'day',
  ...(today && { today }),
  ...(required && { required }),
});
const address = (field: WordsField, prompt: string, required?: true): EvidenceQuestion => ({
  ask: 'words',
  field,
  prompt,
  form: 'address',
  ...(required && { required }),
});

const QUOTATION = words('quotation', 'The words that bear on the question');
const BEARS: EvidenceQuestion = {
  ask: 'choice',
  field: 'bears',
  prompt: 'How does it bear on the question?',
};
const SOURCE: EvidenceQuestion = {
  ask: 'choice',
  field: 'source',
  prompt: 'Is it the thing itself, or an account of it?',
};
const PRIVATE: EvidenceQuestion = { ask: 'choice', field: 'private', prompt: 'Who may see it?' };
const JUDGED = [BEARS, SOURCE, PRIVATE];

/** What is asked about each kind of evidence, in order. */
const QUESTIONS: Readonly<Record<EvidenceFields['kind'], readonly EvidenceQuestion[]>> = {
  page: [
    address('url', 'Its address', true),
    words('title', 'Its title'),
    words('publisher', 'Who published it'),
    day('published', 'When it was published'),
    day('retrieved', 'When you saw it', true),
    QUOTATION,
    ...JUDGED.slice(0, 2),
    address('archived', 'The address of a copy that stays'),
    PRIVATE,
  ],
  document: [
    words('title', 'What it is called', true),
    address('url', 'Its address, if it has one'),
    words('publisher', 'Who published it'),
    day('published', 'When it was published'),
    day('retrieved', 'When you saw it', true),
    QUOTATION,
    ...JUDGED,
  ],
  call: [
    words('publisher', 'Who you spoke to', true),
    words('title', 'What about'),
    day('published', 'When', true),
    words('quotation', 'What was said'),
    ...JUDGED,
  ],
  mail: [
    words('publisher', 'Who wrote it', true),
    words('title', 'What about'),
    day('published', 'When it was written', true),
    QUOTATION,
    ...JUDGED,
  ],
  interview: [
    words('publisher', 'Who was interviewed', true),
    words('title', 'By whom, or where it appeared'),
    day('published', 'When', true),
    words('quotation', 'What was said'),
    ...JUDGED,
  ],
  passage: [words('note', 'What is to be said about it'), ...JUDGED],
  reply: [
    words('publisher', 'Who is asked', true),
    words('note', 'What is asked, and how'),
    day('asked', 'When', true, true),
    PRIVATE,
  ],
};

/** What is asked of somebody who replied. */
export const RECEIVED: readonly EvidenceQuestion[] = [
  words('publisher', 'Who replied', true),
  day('received', 'When', true, true),
  words('quotation', 'What they say'),
  BEARS,
  PRIVATE,
];

/** What is asked about evidence of a kind, in order. What stands in which file is not asked again of what stands there. */
export function questionsAbout(kind: EvidenceFields['kind'], isNew: boolean): readonly EvidenceQuestion[] {
  return isNew ? QUESTIONS[kind] : QUESTIONS[kind].filter(({ field }) => field !== 'private');
}

/** What stands in a question's box before anything is typed. */
export function wordsBefore(
  question: EvidenceQuestion & { readonly ask: 'words' },
  draft: EvidenceDraft,
  today: string,
): string {
  return draft[question.field] ?? (question.today ? today : '');
}

/** The draft with an answer; empty words take a field away. */
export function answered(
  draft: EvidenceDraft,
  field: EvidenceQuestion['field'],
  answer: string,
): EvidenceDraft {
  const { [field]: _before, ...rest } = draft;
  if (field === 'private') return answer === 'private' ? { ...rest, private: true } : rest;
  return answer === '' ? rest : { ...rest, [field]: answer };
}

/** Whether so much is told that it can be kept. */
export function isEnough(draft: EvidenceDraft, questions: readonly EvidenceQuestion[]): boolean {
  return questions.every(
    (each) => each.ask === 'choice' || !each.required || draft[each.field] !== undefined,
  );
}

/** What is wrong with the words in a question's box; null where nothing is. */
export function problemOf(
  question: EvidenceQuestion & { readonly ask: 'words' },
  given: string,
): string | null {
  if (given === '')
    return question.required ? 'This is needed; Escape leaves without adding anything.' : null;
  if (question.form === 'day' && !isDate(given))
    return 'A day is written like 2026-11-21, a month like 2026-11.';
  if (question.form === 'address' && webAddress(given) === null)
    return 'An address begins with http:// or https://.';
  return null;
}

/** A page, where what was typed or pasted is the address of one. */
export function pageAt(typed: string): { readonly url: string; readonly host: string } | null {
  const host = hostOf(typed);
  return host === null ? null : { url: typed.trim(), host };
}

/** The day of a moment where the person is: '2026-11-21'. */
export function dayOf(moment: Date): string {
  const [year, month, date] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [String(year).padStart(4, '0'), ...[month, date].map((each) => String(each).padStart(2, '0'))].join(
    '-',
  );
}

/** Whether the words are a day of the calendar, or only a month or a year where no more is known: of 2026-02-30 there is none. */
export function isDate(given: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(given)) return false;
  const moment = new Date(`${`${given}-01-01`.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(given);
}
