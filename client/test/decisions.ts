import {
  commands,
  ConfigurationTarget,
  languages,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import { activate, equal, file, holds, openArticle, rangeOf, ruleOf, until } from './support.ts';

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

      await choose(document, 'Needs no source');
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
      await choose(document, 'Needs no source');
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
  const actions = await quickFixes(document);
  const command = actions.find((action) => action.title === title)?.command;
  if (command === undefined)
    throw new Error(`No '${title}' among: ${actions.map((each) => each.title).join(', ')}`);
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** VS Code gives up a question for quick fixes when any extension offers new ones meanwhile, as they do while it starts. */
const MOST_QUESTIONS = 5;

async function quickFixes(document: TextDocument): Promise<CodeAction[]> {
  for (let question = 1; ; question++) {
    try {
      return await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        rangeOf(document, CLAIM),
        'quickfix',
      );
    } catch (error) {
      if (question === MOST_QUESTIONS || !String(error).includes('Canceled')) throw error;
    }
  }
}

async function sidecarText(): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file(SIDECAR)));
}
