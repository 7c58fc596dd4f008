import { commands, languages, window, workspace } from 'vscode';
import { activate, equal, open, openArticle, until } from './support.ts';

export function recognitionTests(): void {
  suite('recognition', () => {
    test('a plain text that reads like an article becomes one', async () => {
      await activate();
      const document = await openArticle('loose/bridge-toll.txt');
      equal(document.languageId, 'news-article');
    });

    test('a licence and a list of requirements stay plain text', async () => {
      const newsmark = await activate();
      for (const path of ['loose/licence.txt', 'loose/requirements.txt']) {
        const document = await open(path);
        const status = await until([newsmark.onDidChangeStatus], `the status of ${path}`, () => {
          const shown = newsmark.shownStatus();
          return shown?.uri === document.uri.toString() ? shown : null;
        });
        equal([document.languageId, status.text], ['plaintext', 'Not annotated']);
      }
    });

    test('Markdown keeps its language and is served as it is', async () => {
      const newsmark = await activate();
      const document = await open('sample/first-signal.md');
      const status = await until([newsmark.onDidChangeStatus], 'the status of a Markdown article', () => {
        const shown = newsmark.shownStatus();
        return shown?.uri === document.uri.toString() && shown.action === 'findings' ? shown : null;
      });
      equal(document.languageId, 'markdown');
      equal(status.detail, 'Article: listed by newsmark.yaml');
    });

    test('an article pasted into an untitled tab becomes one', async () => {
      await activate();
      const article = (await workspace.openTextDocument((await open('loose/bridge-toll.txt')).uri)).getText();
      const untitled = await workspace.openTextDocument({ language: 'plaintext' });
      const editor = await window.showTextDocument(untitled);
      await editor.edit((edit) => edit.insert(untitled.positionAt(0), article));
      await until([workspace.onDidOpenTextDocument], 'the untitled article', () =>
        untitled.languageId === 'news-article' ? true : null,
      );
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    test('a language that the user sets back is left alone, now and later', async () => {
      const newsmark = await activate();
      const document = await openArticle('loose/bridge-toll.txt');
      const refused = (): true | null =>
        newsmark.shownStatus()?.detail === 'Not an article, you said' ? true : null;
      await languages.setTextDocumentLanguage(document, 'plaintext');
      await until([newsmark.onDidChangeStatus], 'the refusal in the status', refused);
      equal(document.languageId, 'plaintext');

      await commands.executeCommand('workbench.action.closeActiveEditor');
      const again = await open('loose/bridge-toll.txt');
      await until([newsmark.onDidChangeStatus], 'the refusal after opening again', refused);
      equal(again.languageId, 'plaintext');

      await commands.executeCommand('newsmark.annotate');
      equal((await openArticle('loose/bridge-toll.txt')).languageId, 'news-article');
    });
  });
}
