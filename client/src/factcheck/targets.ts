import { window, type CommentThread } from 'vscode';
import type { CheckItem } from '../../../server/src/protocol/factcheck.ts';
import { hullOf, toEditorRange } from '../review/positions.ts';
import { tell } from '../review/tell.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import { oneLine } from './inert.ts';
import { lookOf, QUESTION_NAMES, statusInWords, type Question } from './looks.ts';
import type { CheckComment, CheckReference } from './threads.ts';
import { questionsOf, type QuestionAsked } from './threadTexts.ts';

/** The longest words of a check in the title of a question. */
const LONGEST_TITLE = 50;

/**
 * The question that a command is about: the one that a thread, a comment or a line of a view names; else one at the cursor. Of two that
 * are meant alike the person is asked which. Where there is none the person is told, and null is given.
 */
export async function targetOf(parts: FactCheckParts, given: unknown): Promise<QuestionAsked | null> {
  const named = referenceOf(parts, given);
  const item = named === null ? itemAtCursor(parts) : await itemOf(parts, named);
  if (item === null) {
    tell(
      named === null
        ? 'Nothing at the cursor is on the fact-check list.'
        : 'This is not on the list any more.',
    );
    return null;
  }
  const asked = questionsOf(item).filter(
    ({ question }) => named?.question === undefined || named.question === question,
  );
  if (asked.length === 0) tell('This is not on the fact-check list yet.');
  return asked.length < 2 ? (asked[0] ?? null) : pickQuestion(parts, item, asked);
}

/** The check that a thread, a comment, a reply or a line of a view is about; null where something else was given, or nothing. */
export function referenceOf({ threads }: FactCheckParts, given: unknown): CheckReference | null {
  if (typeof given !== 'object' || given === null) return null;
  if ('check' in given) return plainReference(given.check);
  if ('thread' in given) return threads.referenceOf(given.thread as CommentThread);
  return plainReference(given) ?? threads.referenceOf(given as CommentThread);
}

/** The comment that a command of its menu was called with; null where that is something else. */
export function commentOf(given: unknown): CheckComment | null {
  const isOurs = typeof given === 'object' && given !== null && 'check' in given && 'about' in given;
  return isOurs ? (given as CheckComment) : null;
}

/** The words of a check as a title holds them: '‘The quay cost nine million.’'. */
export function titleWords({ text }: Pick<CheckItem, 'text'>): string {
  return `‘${oneLine(text, LONGEST_TITLE)}’`;
}

/** A question as a title holds it; which of the two it is stands behind the words of a quotation. */
export function titleOf({ item, question }: Pick<QuestionAsked, 'item' | 'question'>): string {
  return item.layer === 'quotation' ? `${titleWords(item)} (${QUESTION_SHORT[question]})` : titleWords(item);
}

const QUESTION_SHORT: Readonly<Record<Question, string>> = { said: 'said so?', true: 'true?' };

function plainReference(given: unknown): CheckReference | null {
  if (typeof given !== 'object' || given === null || !('uri' in given) || !('id' in given)) return null;
  const { uri, id } = given;
  if (typeof uri !== 'string' || typeof id !== 'string') return null;
  const question = 'question' in given ? asQuestion(given.question) : null;
  return { uri, id, ...(question !== null && { question }) };
}

function asQuestion(given: unknown): Question | null {
  return given === 'true' || given === 'said' ? given : null;
}

async function itemOf({ checks }: FactCheckParts, { uri, id }: CheckReference): Promise<CheckItem | null> {
  const known = checks.find(uri, id);
  if (known !== null) return known;
  await checks.ask(uri);
  return checks.find(uri, id);
}

/** The shortest thing on the list at the cursor of the active editor; where there is none, the only one on its line. */
function itemAtCursor({ checks }: FactCheckParts): CheckItem | null {
  const editor = window.activeTextEditor;
  if (editor === undefined) return null;
  const { active } = editor.selection;
  const listed = checks
    .of(editor.document.uri.toString())
    .filter((item) => questionsOf(item).length > 0 && hullOf(item) !== null);
  const [shortest] = listed
    .filter(({ ranges }) => ranges.some((range) => toEditorRange(range).contains(active)))
    .toSorted((a, b) => a.text.length - b.text.length);
  const onLine = listed.filter(({ ranges }) =>
    ranges.some(({ start, end }) => start.line <= active.line && active.line <= end.line),
  );
  return shortest ?? (onLine.length === 1 ? (onLine[0] ?? null) : null);
}

async function pickQuestion(
  { forms, checks }: FactCheckParts,
  item: CheckItem,
  asked: readonly QuestionAsked[],
): Promise<QuestionAsked | null> {
  const { ratings } = checks.houseOf(item);
  const picked = await forms.choice({
    title: `Which question about ${titleWords(item)}`,
    choices: asked.map((one) => ({
      label: `$(${lookOf(one.state, item.attention, ratings).icon}) ${QUESTION_NAMES[one.question]}`,
      description: oneLine(statusInWords(one.state), LONGEST_TITLE),
      value: one,
    })),
  });
  return typeof picked === 'object' ? picked.answer : null;
}
