import type { Commands } from '../inTurn.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import { historyLines } from './history.ts';
import { withoutIcons } from './inert.ts';
import { targetOf, titleOf } from './targets.ts';
import { write } from './writing.ts';

/** What was found, whose claim it is, what is to be noted, who agrees, and how all of that was before. */
export function verdictCommands(parts: FactCheckParts): Commands {
  const { forms } = parts;
  const review = (agrees: boolean) => async (given: unknown) => {
    const asked = await targetOf(parts, given);
    const done = agrees ? 'Agreed with the verdict' : 'Agreement taken back';
    if (asked !== null) await write(parts, asked, done, { step: 'review', agrees });
  };
  return {
    'newsmark.writeVerdict': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked === null) return;
      const written = await forms.words({
        title: `Verdict on ${titleOf(asked)}`,
        prompt: 'What was found, and why. A longer text is written in the thread.',
        value: asked.state.verdict ?? '',
      });
      if (typeof written !== 'object') return;
      await write(parts, asked, 'Verdict', { step: 'set', verdict: written.answer || null });
    },
    'newsmark.setClaimant': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked === null) return;
      const written = await forms.words({
        title: `Who claims ${titleOf(asked)}`,
        prompt: 'Enter confirms the name that stands here.',
        value: asked.state.claimant ?? asked.item.speaker ?? '',
      });
      if (typeof written !== 'object') return;
      await write(parts, asked, 'Claimant', { step: 'set', claimant: written.answer || null });
    },
    'newsmark.addCheckNote': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked === null) return;
      const title = `Note on ${titleOf(asked)}`;
      const written = await forms.words({ title, prompt: 'It is kept with the check.' });
      if (typeof written === 'object' && written.answer !== '')
        await write(parts, asked, 'Note', { step: 'addNote', text: written.answer });
    },
    'newsmark.agreeWithVerdict': review(true),
    'newsmark.takeAgreementBack': review(false),
    'newsmark.showCheckHistory': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked === null) return;
      const choices = historyLines(asked.state).map(({ label, description, detail }) => ({
        label: withoutIcons(label),
        description: withoutIcons(description),
        detail: withoutIcons(detail),
        value: null,
      }));
      await forms.choice<null>({ title: `History of ${titleOf(asked)}`, choices });
    },
  };
}
