import { languages, Range, window, workspace, WorkspaceEdit } from 'vscode';
import { activate, file, findingsOf, holds, open, openArticle, ruleOf, until } from './support.ts';

export function corpusTests(): void {
  suite('a corpus', () => {
    test('has a mistake in newsmark.yaml told at its place', async () => {
      await activate();
      const document = await open('sample/newsmark.yaml');
      const end = document.lineAt(document.lineCount - 1).range.end;
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, end, '\nknownSorces: []\n');
      await workspace.applyEdit(edit);
      const problems = await findingsOf(document);
      holds(
        problems.some(({ range }) => document.getText(range).includes('knownSorces')),
        `The misspelt field is not among: ${problems.map(({ message }) => message).join('; ')}`,
      );
      const undo = new WorkspaceEdit();
      undo.delete(document.uri, new Range(end, document.lineAt(document.lineCount - 1).range.end));
      await workspace.applyEdit(undo);
      await document.save();
    });

    test('hears of a change in newsmark.yaml at once', async () => {
      await activate();
      const article = await openArticle('sample/ferry-scraped.txt');
      await findingsOf(article);
      const settings = await open('sample/newsmark.yaml');
      const original = settings.getText();
      const whole = new Range(0, 0, settings.lineCount, 0);
      const edit = new WorkspaceEdit();
      edit.replace(settings.uri, whole, original.replaceAll(/: (?:hint|information)$/gmu, ': off'));
      await workspace.applyEdit(edit);
      await settings.save();
      await window.showTextDocument(article);
      const quiet = (): true | null =>
        languages.getDiagnostics(article.uri).some((finding) => ruleOf(finding) === 'non-article-text')
          ? null
          : true;
      await until([languages.onDidChangeDiagnostics], 'teasers to be left alone', quiet);
      await workspace.fs.writeFile(file('sample/newsmark.yaml'), new TextEncoder().encode(original));
    });
  });
}
