import { commands, Selection, window, workspace } from 'vscode';
import { activate, equal, file, holds, openArticle, until, within } from './support.ts';

/** What is written on the tabs of all groups. */
function tabLabels(): string[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}

export function commandTests(): void {
  suite('commands', () => {
    test('an explanation opens beside the article', async () => {
      await activate();
      const document = await openArticle('sample/harbour-talks.txt');
      const editor = await window.showTextDocument(document);
      const place = within(document, 'Ilva Marren of Kestria');
      editor.selection = new Selection(place, place);
      await commands.executeCommand('newsmark.explain');
      await until([window.tabGroups.onDidChangeTabs], 'the page with the explanation', () =>
        tabLabels().some((label) => label.includes('Newsmark explains')) ? true : null,
      );
    });

    test('a commented newsmark.yaml is written and opened', async () => {
      await activate();
      await openArticle('loose/bridge-toll.txt');
      await commands.executeCommand('newsmark.createCorpus');
      const document = window.activeTextEditor?.document;
      equal(document?.uri.toString(), file('newsmark.yaml').toString());
      holds(/^version: 1$/mu.test(document?.getText() ?? ''), 'It does not say its version.');
      const attributes = new TextDecoder().decode(await workspace.fs.readFile(file('.gitattributes')));
      equal(attributes, '*.marks.yaml merge=union\n');
      const ignored = new TextDecoder().decode(await workspace.fs.readFile(file('.gitignore')));
      equal(ignored, '*.private.yaml\n');
      await workspace.fs.delete(file('newsmark.yaml'));
      await workspace.fs.delete(file('.gitattributes'));
      await workspace.fs.delete(file('.gitignore'));
    });
  });
}
