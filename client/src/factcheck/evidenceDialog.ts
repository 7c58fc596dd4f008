import { tell } from '../review/tell.ts';
import { BEARING_NAMES } from './evidenceTexts.ts';
import {
  answered,
  dayOf,
  isEnough,
  problemOf,
  wordsBefore,
  type EvidenceDraft,
  type EvidenceQuestion,
} from './evidenceForm.ts';
import type { Answer, Choice, Forms } from './forms.ts';

const CHOICES: Readonly<Record<'bears' | 'source' | 'private', readonly Choice<string>[]>> = {
  bears: [
    { label: `$(thumbsup) It ${BEARING_NAMES.supports}`, value: 'supports' },
    { label: `$(thumbsdown) It ${BEARING_NAMES.refutes}`, value: 'refutes' },
    { label: '$(info) It gives context', value: 'context' },
    { label: '$(dash) Say nothing of that', value: '' },
  ],
  source: [
    {
      label: '$(file) Primary',
      detail: 'The thing itself: a record, a figure from whoever counted, a witness',
      value: 'primary',
    },
    { label: '$(files) Secondary', detail: 'Somebody’s account of it', value: 'secondary' },
    { label: '$(dash) Say nothing of that', value: '' },
  ],
  private: [
    { label: '$(globe) Everybody', detail: 'It is kept beside the article, and stands in sheets', value: '' },
    {
      label: '$(lock) Only who has the private file',
      detail: 'It is kept in a file of its own, and stands in no sheet',
      value: 'private',
    },
  ],
};

/**
 * Asks about evidence, question by question, with a way back. What is entered is not lost: who presses Escape at something that may be left
 * out, or the button that says so, keeps what stands. Null where what is needed was not told.
 */
export async function askAbout(
  forms: Forms,
  title: string,
  questions: readonly EvidenceQuestion[],
  begun: EvidenceDraft,
): Promise<EvidenceDraft | null> {
  const today = dayOf(new Date());
  let draft = begun;
  for (let at = 0; at < questions.length;) {
    const question = questions[at];
    if (question === undefined) break;
    const step = [at + 1, questions.length] as const;
    const optional = isEnough(draft, questions);
    const given = await ask(forms, question, draft, { title, step, optional }, today);
    if (given === 'closed' || given === 'enough') {
      if (!isEnough(draft, questions)) return null;
      tell('Kept what you told; the rest can be added in the thread.');
      return draft;
    }
    if (given === 'back') {
      at -= 1;
    } else {
      draft = answered(draft, question.field, given.answer);
      at += 1;
    }
  }
  return draft;
}

function ask(
  forms: Forms,
  question: EvidenceQuestion,
  draft: EvidenceDraft,
  asking: { readonly title: string; readonly step: readonly [number, number]; readonly optional: boolean },
  today: string,
): Promise<Answer<string>> {
  if (question.ask === 'choice') {
    const { field, prompt } = question;
    const before = field === 'private' ? (draft.private === true ? 'private' : '') : draft[field];
    return forms.choice<string>({
      ...asking,
      placeholder: prompt,
      choices: CHOICES[field],
      ...(before !== undefined && { preferred: before }),
    });
  }
  return forms.words({
    ...asking,
    prompt: question.required
      ? question.prompt
      : `${question.prompt}. May be left empty; Escape leaves the rest out.`,
    value: wordsBefore(question, draft, today),
    problem: (words) => problemOf(question, words),
  });
}
