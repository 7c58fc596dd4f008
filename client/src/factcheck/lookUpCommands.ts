import { env, Uri, window } from 'vscode';
import type { CheckItem } from '../../../server/src/protocol/factcheck.ts';
import { tell } from '../review/tell.ts';
import { isServedText } from '../served.ts';
import { shortestAt } from './atCursor.ts';
import type { Checks } from './checks.ts';
import type { Commands } from '../inTurn.ts';
import { oneLine, withoutIcons } from './inert.ts';
import { archiveAddress, pagesOf, searchAddress, type LookUpPlace } from './lookUp.ts';
import { webAddress } from './markdown.ts';
import type { FactCheckServer } from './server.ts';
import { commentOf } from './targets.ts';

/** The longest address that is shown in a list. */
const ADDRESS = 120;

export interface LookUpParts {
  readonly server: Pick<FactCheckServer, 'checks' | 'marks'>;
  readonly checks: Checks;
}

/** Open the person's browser with what is to be looked up. Nothing is sent anywhere before one of them is run. */
export function lookUpCommands(parts: LookUpParts): Commands {
  return {
    'newsmark.lookUpFactChecks': (given) => lookUp(parts, 'factChecks', given),
    'newsmark.lookUpWikipedia': (given) => lookUp(parts, 'wikipedia', given),
    'newsmark.lookUpArchive': (given) => lookUpArchive(parts, given),
  };
}

async function lookUp(parts: LookUpParts, place: LookUpPlace, given: unknown): Promise<void> {
  const words = namedItem(parts, given)?.text ?? (await wordsAtCursor(parts)) ?? (await askForWords());
  if (words === null) return;
  const address = searchAddress(place, words);
  if (address === null) tell('There is nothing in this that could be looked up.');
  else await env.openExternal(Uri.parse(address));
}

/** The selection, else the claim or quotation at the cursor. */
async function wordsAtCursor({ server }: LookUpParts): Promise<string | null> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return null;
  const { document, selection } = editor;
  if (!selection.isEmpty) return document.getText(selection);
  if (!isServedText(document)) return null;
  return (await shortestAt(server, document, selection.active))?.text ?? null;
}

async function askForWords(): Promise<string | null> {
  const editor = window.activeTextEditor;
  const word = editor?.document.getWordRangeAtPosition(editor.selection.active);
  const words = await window.showInputBox({
    title: 'Look up what?',
    prompt: 'Your browser opens with these words. Select words in the text to look them up at once.',
    value: word === undefined ? '' : (editor?.document.getText(word) ?? ''),
  });
  return words === undefined || words.trim() === '' ? null : words;
}

/** Of what is named, or listed at the cursor, the pages among the evidence; where there are none, any address. */
async function lookUpArchive(parts: LookUpParts, given: unknown): Promise<void> {
  const item = namedItem(parts, given) ?? (await itemAtCursor(parts));
  const page = namedPage(item, given) ?? (await pickPage(item === null ? [] : pagesOf(item)));
  const address = page === null ? null : archiveAddress(page);
  if (address !== null) await env.openExternal(Uri.parse(address));
}

async function itemAtCursor({ server, checks }: LookUpParts): Promise<CheckItem | null> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isServedText(editor.document)) return null;
  const { document, selection } = editor;
  const shortest = await shortestAt(server, document, selection.active);
  return shortest === null ? null : checks.find(document.uri.toString(), shortest.id);
}

async function pickPage(pages: readonly string[]): Promise<string | null> {
  if (pages.length > 0) {
    const items = [
      ...pages.map((page) => ({ label: withoutIcons(oneLine(page, ADDRESS)), page })),
      { label: '$(edit) Another address…', page: null },
    ];
    const picked = await window.showQuickPick(items, { title: 'Look for copies of which page?' });
    if (picked === undefined) return null;
    if (picked.page !== null) return picked.page;
  }
  const address = await window.showInputBox({
    title: 'Look for copies of which page?',
    prompt: 'Your browser opens the Wayback Machine with this address.',
    placeHolder: 'https://',
    validateInput: (words) =>
      webAddress(words) === null ? 'An address begins with https:// or http://' : null,
  });
  return address ?? null;
}

/** The page of the evidence that a comment shows. */
function namedPage(item: CheckItem | null, given: unknown): string | null {
  const about = commentOf(given)?.about;
  if (about?.kind !== 'evidence') return null;
  const evidence = [item?.truth, item?.said].flatMap((state) => state?.evidence ?? []);
  return webAddress(evidence.find(({ id }) => id === about.id)?.url ?? '');
}

/** What a row of the view, or a thread, names. */
function namedItem({ checks }: LookUpParts, given: unknown): CheckItem | null {
  const named: unknown =
    typeof given === 'object' && given !== null && 'check' in given ? given.check : given;
  if (typeof named !== 'object' || named === null || !('uri' in named) || !('id' in named)) return null;
  const { uri, id } = named;
  return typeof uri === 'string' && typeof id === 'string' ? checks.find(uri, id) : null;
}
