import { CommentThreadCollapsibleState } from 'vscode';
import { tell } from '../review/tell.ts';
import type { Commands } from '../inTurn.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import { replyOf } from './listCommands.ts';
import { showPlace } from './showPlace.ts';
import { commentOf, targetOf } from './targets.ts';
import { write } from './writing.ts';

/** Notes, and what is written in a thread. */
export function threadCommands(parts: FactCheckParts): Commands {
  return {
    'newsmark.noteInThread': async (given) => {
      const text = replyOf(given)?.text.trim() ?? '';
      const asked = text === '' ? null : await targetOf(parts, given);
      if (asked !== null) await write(parts, asked, 'Note', { step: 'addNote', text });
    },
    'newsmark.removeCheckNote': async (given) => {
      const about = commentOf(given)?.about;
      const asked = about?.kind === 'note' ? await targetOf(parts, given) : null;
      if (asked === null || about?.kind !== 'note') return;
      await write(parts, asked, 'Note removed', { step: 'removeNote', at: about.at });
    },
    'newsmark.takeAsVerdict': async (given) => {
      const verdict = replyOf(given)?.text.trim() ?? '';
      const asked = verdict === '' ? null : await targetOf(parts, given);
      if (asked !== null) await write(parts, asked, 'Verdict', { step: 'set', verdict });
    },
    'newsmark.openCheckThread': async (given) => {
      const asked = await targetOf(parts, given);
      if (asked === null) return;
      const { item, question } = asked;
      if (item.ranges.length === 0) return tell('Its words are not found in the article any more.');
      await showPlace(item.uri, item.ranges);
      const thread = parts.threads.find({ uri: item.uri, id: item.id, question });
      if (thread !== null) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    },
  };
}
