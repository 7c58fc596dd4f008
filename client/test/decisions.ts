import {
  commands,
  ConfigurationTarget,
  languages,
  workspace,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import { activate, equal, file, holds, openArticle, quickFix, rangeOf, ruleOf, until } from './support.ts';

const ARTICLE = 'loose/bridge-toll.txt';
const SIDECAR = `${ARTICLE}.marks.yaml`;
const CLAIM = 'The hauliers bribed the Roads Office';

export function decisionTests(): void {
  suite('a decision', () => {
    test('is written beside the article, clears its warning, and can be taken back', async () => {
      await activate();
      await workspace.getConfiguration('newsmark').update('reviewer', 'Ada Berg', ConfigurationTarget.Global);
      const document = await openArticle(ARTICLE);
      const copy = document.getText();
      await warning(document, 'the warning', (warnings) => warnings.length > 0);

      await choose(document, 'Needs no source: settled record');
      await warning(document, 'the warning to go', (warnings) => warnings.length === 0);
      holds((await sidecarText()).includes('by: Ada Berg'), await sidecarText());

      await commands.executeCommand('newsmark.undoDecision');
      await warning(document, 'the warning to come back', (warnings) => warnings.length > 0);
      holds(!(await sidecarText()).includes('by: Ada Berg'), await sidecarText());
      equal([document.getText() === copy, document.isDirty], [true, false]);
      await workspace.fs.delete(file(SIDECAR));
    });

    test('is made in the editor where the sidecar is open, and saved with what was typed there', async () => {
      await activate();
      await workspace.getConfiguration('newsmark').update('reviewer', 'Ada Berg', ConfigurationTarget.Global);
      const text = 'version: 1\n# checked by hand\n';
      await workspace.fs.writeFile(file(SIDECAR), new TextEncoder().encode(text));
      const sidecar = await workspace.openTextDocument(file(SIDECAR));
      const document = await openArticle(ARTICLE);
      await warning(document, 'the warning', (warnings) => warnings.length > 0);
      await choose(document, 'Needs no source: settled record');
      await warning(document, 'the warning to go', (warnings) => warnings.length === 0);
      await until([workspace.onDidSaveTextDocument], 'the sidecar to be saved', () =>
        sidecar.isDirty || !sidecar.getText().includes('by: Ada Berg') ? null : true,
      );
      equal(await sidecarText(), sidecar.getText());
      await commands.executeCommand('newsmark.undoDecision');
      await workspace.fs.delete(file(SIDECAR));
    });
  });
}

/** Waits until the warnings at the claim are as they should be. */
function warning(
  document: TextDocument,
  what: string,
  isSo: (warnings: readonly Diagnostic[]) => boolean,
): Promise<true> {
  const place = rangeOf(document, CLAIM);
  return until([languages.onDidChangeDiagnostics], what, () => {
    const warnings = languages
      .getDiagnostics(document.uri)
      .filter(
        (each) => ruleOf(each) === 'unattributed-claim' && each.range.intersection(place) !== undefined,
      );
    return isSo(warnings) ? true : null;
  });
}

/** Chooses a quick fix at the claim. */
async function choose(document: TextDocument, title: string): Promise<void> {
  const action = await quickFix(document, rangeOf(document, CLAIM), (each) => each.title === title);
  if (action.command === undefined) throw new Error(`'${title}' has no command.`);
  await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

async function sidecarText(): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file(SIDECAR)));
}
