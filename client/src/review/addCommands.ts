import { window, type Range, type TextEditor } from 'vscode';
import type { AddParams } from '../../../server/src/protocol/protocol.ts';
import { pickActor } from '../actorPick.ts';
import { titleOf } from './meanings.ts';
import { fromEditorRange } from './positions.ts';
import type { Commands } from '../inTurn.ts';
import type { ReviewParts } from './reviewParts.ts';
import { activeArticle } from './target.ts';
import { tell } from './tell.ts';

/** What a selection can be annotated as, in the order of the list. */
const KINDS = [
  { label: '$(person) Person', add: addActor('PERSON') },
  { label: '$(organization) Organization', add: addActor('ORG') },
  { label: '$(globe) Place', add: addActor('PLACE') },
  {
    label: '$(broadcast) Group',
    detail: 'A nationality, people, religion or political camp',
    add: addActor('GROUP'),
  },
  { label: '$(quote) Quotation…', detail: 'You are asked who speaks', add: addQuotation },
  { label: '$(question) Claim without a source', detail: 'The whole sentence', add: addClaim },
  { label: '$(note) Note…', add: addNote },
] as const;

/** What an addition says besides where it stands; undefined where the person changed their mind. */
type Adding = (
  parts: ReviewParts,
  editor: TextEditor,
) => Promise<Omit<AddParams, 'uri' | 'range'> | undefined>;

/** Marks that nobody suggested, added to what is selected. */
export function addCommands(parts: ReviewParts): Commands {
  const adding = (add: Adding) => (): Promise<void> => addAt(parts, add);
  return {
    'newsmark.annotateSelection': async () => {
      const article = await activeArticle(parts.marks);
      const range = article === null ? null : selectedRange(article.editor);
      if (article === null || range === null) return;
      const kind = await window.showQuickPick(KINDS, {
        title: `Annotate ‘${article.document.getText(range).slice(0, 50)}’ as`,
      });
      if (kind !== undefined) await addAt(parts, kind.add);
    },
    'newsmark.addQuotation': adding(addQuotation),
    'newsmark.addClaim': adding(addClaim),
    'newsmark.addNote': adding(addNote),
  };
}

async function addAt(parts: ReviewParts, add: Adding): Promise<void> {
  const { marks, server, current } = parts;
  const article = await activeArticle(marks);
  const range = article === null ? null : selectedRange(article.editor);
  if (article === null || range === null) return;
  const { document, editor } = article;
  const added = await add(parts, editor);
  if (added === undefined) return;
  const title = titleOf('Added', { text: document.getText(range) });
  const { id } = await server.add({
    title,
    ...added,
    uri: document.uri.toString(),
    range: fromEditorRange(range),
  });
  const result = await marks.ask(document);
  const mark = result?.marks.find((each) => each.id === id);
  if (mark !== undefined && window.activeTextEditor === editor) current.go(editor, mark);
}

/** What is selected or, without a selection, the word at the cursor; null, and a word to the person, where there is neither. */
function selectedRange({ document, selection }: TextEditor): Range | null {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  if (range !== undefined) return range;
  tell('Select the words that you want to annotate.');
  return null;
}

function addActor(type: 'PERSON' | 'ORG' | 'PLACE' | 'GROUP'): Adding {
  return () => Promise.resolve({ layer: 'actor', value: { type } });
}

async function addQuotation({ server }: ReviewParts, { document }: TextEditor): ReturnType<Adding> {
  const { actors } = await server.actors({ uri: document.uri.toString() });
  const picked = await pickActor({ title: 'Who says this?', actors, nobody: 'Nobody is named' });
  if (picked === undefined) return undefined;
  return { layer: 'quotation', value: { speaker: picked.kind === 'nobody' ? null : picked.id } };
}

function addClaim(): ReturnType<Adding> {
  return Promise.resolve({ layer: 'claim' });
}

async function addNote(): ReturnType<Adding> {
  const note = await window.showInputBox({
    title: 'Note',
    prompt: 'It is kept with your decisions, and not in the article.',
  });
  const words = note?.trim() ?? '';
  return words === '' ? undefined : { layer: 'note', note: words };
}
