import {
  commands,
  ConfigurationTarget,
  Selection,
  window,
  workspace,
  type WorkspaceEdit,
  type Location,
  type LocationLink,
  type TextDocument,
} from 'vscode';
import { activate, equal, file, holds, openArticle, quickFix, rangeOf, within } from './support.ts';

const ARTICLE = 'sample/harbour-talks.txt';
const REGISTRY = 'sample/actors.yaml';
const ENTRY = '\n  - id: dorn-estlake\n    name: Dorn Estlake\n    type: PERSON\n    aliases: [Estlake]\n';

export function actorTests(): void {
  suite('an actor', () => {
    test('is added to the registry, leads there, is renamed there, and the copy stays as it was', async () => {
      await activate();
      await workspace.getConfiguration('newsmark').update('reviewer', 'Ada Berg', ConfigurationTarget.Global);
      const document = await openArticle(ARTICLE);
      const copy = document.getText();
      const before = await textOf(REGISTRY);

      const add = await quickFix(
        document,
        rangeOf(document, 'Dorn Estlake'),
        ({ title }) => title === 'Add to registry',
      );
      await commands.executeCommand(add.command?.command ?? '', ...(add.command?.arguments ?? []));
      equal(await textOf(REGISTRY), before.trimEnd() + '\n' + ENTRY);
      equal(await definition(document, 'Estlake said'), file(REGISTRY).path);

      const place = within(document, 'Estlake said');
      const edit = await commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        place,
        'Dorn Estlake the Elder',
      );
      equal(edit.size, 0);
      holds((await textOf(REGISTRY)).includes('name: Dorn Estlake the Elder\n'), await textOf(REGISTRY));

      await commands.executeCommand('newsmark.undoDecision');
      await commands.executeCommand('newsmark.undoDecision');
      equal(await textOf(REGISTRY), before);
      equal([document.getText() === copy, document.isDirty], [true, false]);
    });

    test('is rejected at the cursor by a command', async () => {
      await activate();
      const document = await openArticle(ARTICLE);
      const sidecar = `${ARTICLE}.marks.yaml`;
      const place = within(document, 'Odile Farrant');
      const editor = await window.showTextDocument(document);
      editor.selection = new Selection(place, place);
      await commands.executeCommand('newsmark.notActorInArticle');
      const written = await textOf(sidecar);
      holds(written.includes('exact: Odile Farrant') && written.includes('scope: file'), written);
      await commands.executeCommand('newsmark.undoDecision');
      holds(!(await textOf(sidecar)).includes('Odile Farrant'), await textOf(sidecar));
      await workspace.fs.delete(file(sidecar));
    });
  });
}

/** The path of the file that the definition of some words lies in. */
async function definition(document: TextDocument, words: string): Promise<string> {
  const [first] = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    within(document, words),
  );
  if (first === undefined) return 'nowhere';
  return ('targetUri' in first ? first.targetUri : first.uri).path;
}

async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file(path)));
}
