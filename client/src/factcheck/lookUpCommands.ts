import { env, Uri, window } from 'vscode';
import type { CheckItem } from '../../../server/src/protocol/factcheck.ts';
import { hullOf } from '../review/positions.ts';
import { tell } from '../review/tell.ts';
import type { Checks } from './checks.ts';
import type { Commands } from './factCheckParts.ts';
import { oneLine, withoutIcons } from './inert.ts';
import { archiveAddress, pagesOf, searchAddress, type LookUpPlace } from './lookUp.ts';
import { webAddress } from './markdown.ts';

/** The longest address that is shown in a list. */
const ADDRESS = 120;

/** Open the person's browser with what is to be looked up. Nothing is sent anywhere before one of them is run. */
export function lookUpCommands(checks: Checks): Commands {
  return {
    'newsmark.lookUpFactChecks': (given) => lookUp(checks, 'factChecks', given),
    'newsmark.lookUpWikipedia': (given) => lookUp(checks, 'wikipedia', given),
    'newsmark.lookUpArchive': (given) => lookUpArchive(checks, given),
  };
}

async function lookUp(checks: Checks, place: LookUpPlace, given: unknown): Promise<void> {
  const words = namedItem(checks, given)?.text ?? wordsAtCursor(checks) ?? (await askForWords());
  if (words === null) return;
  const address = searchAddress(place, words);
  if (address === null) tell('There is nothing in this that could be looked up.');
  else await env.openExternal(Uri.parse(address));
}

/** The selection, else the claim or quotation at the cursor. */
function wordsAtCursor(checks: Checks): string | null {
  const editor = window.activeTextEditor;
  if (editor === undefined) return null;
  const { document, selection } = editor;
  if (!selection.isEmpty) return document.getText(selection);
  return itemAtCursor(checks)?.text ?? null;
}

/** The shortest that is listed, or proposed for the list, at the cursor. */
function itemAtCursor(checks: Checks): CheckItem | null {
  const editor = window.activeTextEditor;
  if (editor === undefined) return null;
  return checks
    .of(editor.document.uri.toString())
    .filter((item) => hullOf(item)?.contains(editor.selection.active) === true)
    .reduce<CheckItem | null>(
      (shortest, item) => (shortest === null || item.text.length < shortest.text.length ? item : shortest),
      null,
    );
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

/** Of what is named, or stands at the cursor, the pages among the evidence; where there are none, any address. */
async function lookUpArchive(checks: Checks, given: unknown): Promise<void> {
  const item = namedItem(checks, given) ?? itemAtCursor(checks);
  const page = await pickPage(item === null ? [] : pagesOf(item));
  const address = page === null ? null : archiveAddress(page);
  if (address !== null) await env.openExternal(Uri.parse(address));
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

/** What a row of the view, or a thread, names. */
function namedItem(checks: Checks, given: unknown): CheckItem | null {
  const named: unknown =
    typeof given === 'object' && given !== null && 'check' in given ? given.check : given;
  if (typeof named !== 'object' || named === null || !('uri' in named) || !('id' in named)) return null;
  const { uri, id } = named;
  return typeof uri === 'string' && typeof id === 'string' ? checks.find(uri, id) : null;
}
