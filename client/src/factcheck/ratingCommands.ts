import { ThemeColor, ThemeIcon } from 'vscode';
import type { Commands } from '../inTurn.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import type { Choice } from './forms.ts';
import { oneLine, withoutIcons } from './inert.ts';
import { lookOf, ratingLook, STATUS_NAMES, type CheckStatus, type Look } from './looks.ts';
import { targetOf, titleOf } from './targets.ts';
import type { QuestionAsked } from './threadTexts.ts';
import { write } from './writing.ts';

type Settable = Exclude<CheckStatus, 'proposed'>;

/** What each status says, in the order of the list. */
const SETTABLE: readonly { readonly value: Settable; readonly detail: string; readonly done: string }[] = [
  { value: 'open', detail: 'Nobody works on it', done: 'Opened again' },
  { value: 'checking', detail: 'Somebody works on it', done: 'Being checked' },
  { value: 'done', detail: 'There is a verdict', done: 'Done' },
  { value: 'dropped', detail: 'It will not be checked', done: 'Dropped' },
];

const LONGEST_RATING = 80;

/** Where a check is, and how it is rated. */
export function ratingCommands(parts: FactCheckParts): Commands {
  const setStatus = async (asked: QuestionAsked, status: Settable): Promise<void> => {
    const done = SETTABLE.find(({ value }) => value === status)?.done ?? status;
    await write(parts, asked, done, { step: 'set', status });
  };
  const become = (status: Settable) => async (given: unknown) => {
    const asked = await targetOf(parts, given);
    if (asked !== null) await setStatus(asked, status);
  };
  return {
    'newsmark.setCheckStatus': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked === null) return;
      const picked = await parts.forms.choice<Settable>({
        title: `Status of ${titleOf(asked)}`,
        choices: SETTABLE.map(({ value, detail }) => ({
          label: STATUS_NAMES[value],
          detail,
          value,
          iconPath: iconOf(lookOf({ status: value, rating: null }, null, [])),
        })),
        ...(asked.state.status !== 'proposed' && { preferred: asked.state.status }),
      });
      if (typeof picked === 'object') await setStatus(asked, picked.answer);
    },
    'newsmark.setCheckRating': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked !== null) await rate(parts, asked);
    },
    'newsmark.finishCheck': become('done'),
    'newsmark.reopenCheck': become('open'),
    'newsmark.dropCheck': become('dropped'),
  };
}

/** Asks for a rating of the house's scale and, of what is not done yet, whether it is done with that. */
async function rate(parts: FactCheckParts, asked: QuestionAsked): Promise<void> {
  const { item, state } = asked;
  const { ratings } = parts.checks.houseOf(item);
  const picked = await parts.forms.choice<string | null>({
    title: `Rating of ${titleOf(asked)}`,
    choices: [
      ...ratings.map((rating) => ratingChoice(rating, ratings)),
      { label: 'No rating', iconPath: new ThemeIcon('dash'), value: null },
    ],
    ...(state.rating !== null && { preferred: state.rating }),
  });
  if (typeof picked !== 'object') return;
  const rating = picked.answer;
  if (rating === null) return void (await write(parts, asked, 'Rating taken away', { step: 'set', rating }));
  const status = state.status === 'done' ? 'done' : await askWhetherDone(parts, asked);
  if (status !== null)
    await write(parts, asked, `Rated ${oneLine(rating, LONGEST_RATING)}`, { step: 'set', rating, status });
}

async function askWhetherDone(
  { forms }: FactCheckParts,
  asked: QuestionAsked,
): Promise<'done' | 'checking' | null> {
  const picked = await forms.choice<'done' | 'checking'>({
    title: `Is the check of ${titleOf(asked)} done?`,
    choices: [
      { label: 'Done', detail: 'This is the verdict', iconPath: new ThemeIcon('check'), value: 'done' },
      {
        label: 'Still being checked',
        detail: 'This is how it looks so far',
        iconPath: new ThemeIcon('search'),
        value: 'checking',
      },
    ],
  });
  return typeof picked === 'object' ? picked.answer : null;
}

function ratingChoice(rating: string, ratings: readonly string[]): Choice<string> {
  const label = withoutIcons(oneLine(rating, LONGEST_RATING));
  return { label, iconPath: iconOf(ratingLook(rating, ratings)), value: rating };
}

function iconOf({ icon, color }: Look): ThemeIcon {
  return new ThemeIcon(icon, new ThemeColor(color));
}
