import { commands, ConfigurationTarget, workspace, type TextDocument } from 'vscode';
import type { ReviewMark } from '../../server/src/protocol/protocol.ts';
import type { NewsmarkExports } from '../src/newsmark.ts';
import { press } from './keyboard.ts';
import {
  activate,
  answered,
  equal,
  file,
  holds,
  openArticle,
  putCursor,
  removed,
  select,
  until,
} from './support.ts';

const ARTICLE = 'loose/tide-mill.txt';
const SIDECAR = `${ARTICLE}.marks.yaml`;
const UNSPOKEN = '“Somebody should have asked the herons.”';
const BATHTUB = 'a bathtub with opinions';

export function reviewTests(): void {
  suite('a review', () => {
    // Each begins with an article that nobody reviews or has decided about, also where it is tried once more.
    setup(async () => {
      const newsmark = await activate();
      await run('stopReview');
      if (!(await removed(SIDECAR))) return;
      await openArticle(ARTICLE);
      await undecided(newsmark);
    });

    test('is done by keys, survives closing, and leaves a sidecar that a person can read', async () => {
      const newsmark = await activate();
      await workspace.getConfiguration('newsmark').update('reviewer', 'Ada Berg', ConfigurationTarget.Global);
      const document = await openArticle(ARTICLE);
      const copy = document.getText();
      await marksOf(newsmark, document);

      await run('startReview');
      await commands.executeCommand('type', { text: 'a key that has no meaning lands nowhere' });
      equal([document.getText() === copy, document.isDirty], [true, false]);

      const decided: string[] = [];
      const decide = async (key: string, decision: string): Promise<void> => {
        const mark = newsmark.review.currentMark();
        if (mark === null) throw new Error(`There is no mark to press '${key}' at.`);
        decided.push(`${mark.layer} ${decision}: ${mark.text}`);
        await press(key);
        await until([newsmark.review.onDidChange], `the mark after '${mark.text}'`, () => {
          const next = newsmark.review.currentMark();
          return next === null || next.id === mark.id ? null : next;
        });
      };
      for (let i = 0; i < 5; i++) await decide('a', 'accepted');
      for (let i = 0; i < 2; i++) await decide('r', 'rejected');
      await decide('u', 'unsure');
      equal(new Set(decided).size, decided.length);

      await putCursor(document, UNSPOKEN);
      await answered(run('setMarkSpeaker'));
      decided.push(`quotation corrected: ${UNSPOKEN}`);

      await select(document, BATHTUB);
      await answered(run('addQuotation'));
      decided.push(`quotation added: ${BATHTUB}`);

      await putCursor(document, 'Ottilie Brandt');
      const before = statesOf(await marksOf(newsmark, document));
      const become = (what: string, isSo: (states: readonly string[]) => boolean): Promise<string[]> =>
        until([newsmark.review.onDidChange], what, () => {
          const states = statesOf(newsmark.review.marksOf(document.uri.toString()) ?? []);
          return isSo(states) ? states : null;
        });
      await press('a');
      await become('the decision', (now) => now.join() !== before.join());
      await press('z');
      const states = await become('the undo', (now) => now.join() === before.join());
      await until([newsmark.review.onDidChange], 'the way back to it', () =>
        newsmark.review.currentMark()?.text === 'Ottilie Brandt' ? true : null,
      );

      const marks = await marksOf(newsmark, document);
      const spoken = marks.find(({ text }) => text === UNSPOKEN);
      holds(spoken?.state === 'corrected' && spoken.value.speaker !== null, JSON.stringify(spoken));
      equal((await sidecarEntries()).toSorted(), decided.toSorted());
      const reviewed = newsmark.review.progress();
      holds(reviewed?.startsWith('10 of ') === true, String(reviewed));

      await run('stopReview');
      await commands.executeCommand('type', { text: 'x' });
      holds(document.getText() !== copy, 'The copy is still locked.');
      await commands.executeCommand('undo');
      equal(document.getText() === copy, true);

      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      const again = await openArticle(ARTICLE);
      equal(statesOf(await marksOf(newsmark, again)), states);
    });

    test('ends with its tab, and leaves the article to be edited', async () => {
      const newsmark = await activate();
      const document = await openArticle(ARTICLE);
      await marksOf(newsmark, document);
      await run('startReview');
      const copy = document.getText();
      await commands.executeCommand('type', { text: 'x' });
      equal(document.getText() === copy, true);
      await commands.executeCommand('workbench.action.closeActiveEditor');
      const again = await openArticle(ARTICLE);
      const typed = async (): Promise<boolean> => {
        await commands.executeCommand('type', { text: 'x' });
        return again.getText() !== copy;
      };
      // The editor is given back a moment after it is shown.
      await repeated('the article to be edited', typed);
      await commands.executeCommand('undo');
      equal(again.getText() === copy, true);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    test('decides about many at once, and takes them back as one', async () => {
      const newsmark = await activate();
      const document = await openArticle(ARTICLE);
      const marks = await marksOf(newsmark, document);
      const before = statesOf(marks);
      const open = marks.filter(({ layer, state }) => layer === 'actor' && state === 'suggested');
      await run('decideMany', { many: { of: 'layer', layer: 'actor' }, decision: 'accepted' });
      const after = await marksOf(newsmark, document);
      const bulk = after.filter((mark) => mark.bulk && mark.state === 'accepted');
      equal(
        bulk.map(({ text }) => text),
        open.map(({ text }) => text),
      );
      await run('undoReviewDecision');
      equal(statesOf(await marksOf(newsmark, document)), before);
    });

    test('says what is complete', async () => {
      const newsmark = await activate();
      const document = await openArticle(ARTICLE);
      await marksOf(newsmark, document);
      const uri = document.uri.toString();
      await run('markComplete', { uri, layer: 'claim' });
      const complete = (): true | null => (layerOf(newsmark, uri)?.complete === true ? true : null);
      await until([newsmark.review.onDidChange], 'the claims to be complete', complete);
      holds((await sidecarText()).includes('layer: claim, by: Ada Berg'), await sidecarText());
      await run('markIncomplete', { uri, layer: 'claim' });
      await until([newsmark.review.onDidChange], 'the claims to be open', () =>
        layerOf(newsmark, uri)?.complete === false ? true : null,
      );
      await workspace.fs.delete(file(SIDECAR));
    });

    test('moves an end by a word, changes a type, and takes the decision away', async () => {
      const newsmark = await activate();
      const document = await openArticle(ARTICLE);
      await marksOf(newsmark, document);
      await run('startReview');
      await putCursor(document, 'Harald Wick');
      const become = (what: string): Promise<true> =>
        until([newsmark.review.onDidChange], what, () => {
          const mark = newsmark.review.currentMark();
          return mark !== null && `${mark.text}, ${mark.value.type}, ${mark.state}` === what ? true : null;
        });
      await become('Harald Wick, PERSON, suggested');
      await press('e');
      await become('Harald Wick of, PERSON, corrected');
      await press('Shift+E');
      await become('Harald Wick, PERSON, corrected');
      await run('changeMarkType', 2);
      await putCursor(document, 'Harald Wick');
      await become('Harald Wick, ORG, corrected');
      await press('x');
      await putCursor(document, 'Harald Wick');
      await become('Harald Wick, PERSON, suggested');
      await run('stopReview');
      await workspace.fs.delete(file(SIDECAR));
    });

    test('takes keys pressed in haste one after the other', async () => {
      const newsmark = await activate();
      const document = await openArticle(ARTICLE);
      await undecided(newsmark);
      await run('startReview');
      const keys = ['a', 'a', 'r', 'a', 'u', 'a', 'a', 'r'];
      for (const key of keys) await press(key);
      await until([newsmark.review.onDidChange], 'all keys to count', () =>
        newsmark.review.progress()?.startsWith(`${keys.length} of `) === true ? true : null,
      );
      const decided = (await marksOf(newsmark, document)).filter(({ state }) => state !== 'suggested');
      const initials = decided.map(({ state }) => state.charAt(0));
      equal(initials.join(''), keys.join(''));
      await run('stopReview');
      await workspace.fs.delete(file(SIDECAR));
    });
  });
}

function run(command: string, ...given: unknown[]): Promise<unknown> {
  return Promise.resolve(commands.executeCommand(`newsmark.${command}`, ...given));
}

/** Waits until the active article has no decisions. */
async function undecided({ review }: NewsmarkExports): Promise<void> {
  await until([review.onDidChange], 'an article without decisions', () =>
    review.progress()?.startsWith('0 of ') === true ? true : null,
  );
}

/** Does something until it has happened. */
async function repeated(what: string, attempt: () => Promise<boolean>): Promise<void> {
  for (let left = 100; left > 0; left--) if (await attempt()) return;
  throw new Error(`In vain waited for: ${what}`);
}

/** The marks of the article for its text as it stands, waited for. */
function marksOf(newsmark: NewsmarkExports, document: TextDocument): Promise<readonly ReviewMark[]> {
  return until([newsmark.review.onDidChange], `the marks of ${document.uri.path}`, () =>
    newsmark.review.marksOf(document.uri.toString()),
  );
}

function statesOf(marks: readonly ReviewMark[]): string[] {
  return marks.map(({ text, layer, state, by, value }) => [layer, state, by, value.speaker, text].join(' '));
}

function layerOf(newsmark: NewsmarkExports, uri: string): { readonly complete?: boolean } | undefined {
  const article = newsmark.review.view().find((node) => node.uri === uri);
  return article?.children.find(({ layer }) => layer === 'claim');
}

async function sidecarText(): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file(SIDECAR)));
}

/** What a person reads of each decision: 'actor accepted: Petra Osk'. */
async function sidecarEntries(): Promise<string[]> {
  return (await sidecarText())
    .split('\n\n')
    .slice(1)
    .filter((entry) => entry.trim() !== '')
    .map((entry) => {
      const [layer, decision] = ['layer', 'decision'].map(
        (field) => new RegExp(`${field}: (\\w+)`, 'u').exec(entry)?.[1],
      );
      const exact = /exact: (?:"([^"]*)"|([^,]*)),/u.exec(entry);
      return `${layer} ${decision}: ${exact?.[1] ?? exact?.[2]}`;
    });
}
