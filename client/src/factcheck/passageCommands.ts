import { window } from 'vscode';
import type { CheckItem } from '../../../server/src/protocol/factcheck.ts';
import { fromEditorRange } from '../review/positions.ts';
import { tell } from '../review/tell.ts';
import { isServedText } from '../served.ts';
import { questionsAbout } from './evidenceForm.ts';
import { tellAndPut } from './evidenceWriting.ts';
import type { Commands } from '../inTurn.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import type { Choice } from './forms.ts';
import { oneLine, withoutIcons } from './inert.ts';
import { lookOf, QUESTION_NAMES, STATUSES, statusInWords } from './looks.ts';
import { questionsOf, type QuestionAsked } from './threadTexts.ts';

const LONGEST_LABEL = 100;
const LONGEST_PATH = 60;

/** Words of one article as evidence on a claim of another. */
export function passageCommands(parts: FactCheckParts): Commands {
  return {
    'newsmark.useAsEvidence': async () => {
      const editor = window.activeTextEditor;
      if (editor === undefined || !isServedText(editor.document) || editor.selection.isEmpty)
        return tell('Select the words that are evidence, in an article.');
      const { document, selection } = editor;
      const passage = { uri: document.uri.toString(), range: fromEditorRange(selection) };
      const asked = await pickAsked(parts);
      if (asked === null) return;
      const questions = questionsAbout('passage', true);
      await tellAndPut(parts, {
        asked,
        title: 'A passage on',
        questions,
        begun: { kind: 'passage' },
        passage,
      });
    },
  };
}

/** A question of the list that a person picks; those with most to be done come first. */
async function pickAsked({ forms, checks }: FactCheckParts): Promise<QuestionAsked | null> {
  const asked = (checks.all() ?? []).flatMap(questionsOf).toSorted(byStatus);
  if (asked.length === 0) {
    tell('Nothing is on the fact-check list yet.');
    return null;
  }
  const picked = await forms.choice<QuestionAsked>({
    title: 'Evidence on what?',
    choices: asked.map((one) => choiceOf(one, checks.houseOf(one.item).ratings)),
  });
  return typeof picked === 'object' ? picked.answer : null;
}

function byStatus(a: QuestionAsked, b: QuestionAsked): number {
  return STATUSES.indexOf(a.state.status) - STATUSES.indexOf(b.state.status);
}

function choiceOf(value: QuestionAsked, ratings: readonly string[]): Choice<QuestionAsked> {
  const { item, question, state } = value;
  return {
    label: `$(${lookOf(state, item.attention, ratings).icon}) ${withoutIcons(oneLine(item.text, LONGEST_LABEL))}`,
    description: oneLine(`${QUESTION_NAMES[question]} ${statusInWords(state)}`, LONGEST_LABEL),
    detail: placeOf(item),
    value,
  };
}

function placeOf({ file, line }: CheckItem): string {
  return `${oneLine(file, LONGEST_PATH)}${line === null ? '' : `:${line}`}`;
}
