import {
  commands,
  ConfigurationTarget,
  type InlayHint,
  Range,
  workspace,
  type DocumentHighlight,
  type Hover,
  type Location,
  type LocationLink,
  type TextDocument,
} from 'vscode';
import { activate, answered, equal, file, holds, openArticle, quickFix, rangeOf, within } from './support.ts';

const ARTICLE = 'loose/bridge-toll.txt';
const SIDECAR = `${ARTICLE}.marks.yaml`;
const SOURCE = 'He said';
const CLAUSE = 'the office would publish the lost income every month';

export function quotationTests(): void {
  suite('a quotation', () => {
    test('is told whole at its cue, lights up with it, and leads from its source to the name', async () => {
      await activate();
      const document = await openArticle(ARTICLE);
      const place = within(document, 'told reporters');
      const hovers = await at<Hover[]>('vscode.executeHoverProvider', document, place);
      const card = hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (typeof content === 'string' ? content : content.value))
        .join('\n');
      holds(card.includes('A toll that keeps bread on the wrong bank'), card);
      const lit = await at<DocumentHighlight[]>('vscode.executeDocumentHighlights', document, place);
      equal(
        lit.map(({ range }) => document.getText(range)),
        ['“A toll that keeps bread on the wrong bank is a bad toll,”', 'Ilmen', 'told'],
      );
      const source = within(document, SOURCE);
      const [found] = await at<(Location | LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document,
        source,
      );
      const range = found === undefined ? null : 'range' in found ? found.range : found.targetRange;
      equal(range && document.getText(range), 'Ilmen');
    });

    test('says behind a pronoun who is meant, where that is wanted', async () => {
      await activate();
      const document = await openArticle(ARTICLE);
      const settings = workspace.getConfiguration('newsmark');
      equal(await hintsIn(document, false), []);
      await settings.update('inlayHints.speakers', true, ConfigurationTarget.Global);
      equal(await hintsIn(document, true), ['He (→ Ilmen)']);
      await settings.update('inlayHints.speakers', undefined, ConfigurationTarget.Global);
    });

    test('is given a speaker from a list, and other ends, which are taken back', async () => {
      await activate();
      await workspace.getConfiguration('newsmark').update('reviewer', 'Ada Berg', ConfigurationTarget.Global);
      const document = await openArticle(ARTICLE);
      const copy = document.getText();
      const choose = async (title: string): Promise<void> => {
        const { command } = await quickFix(
          document,
          rangeOf(document, CLAUSE),
          (each) => each.title === title,
        );
        if (command === undefined) throw new Error(`'${title}' has no command.`);
        await answered(
          Promise.resolve(commands.executeCommand(command.command, ...(command.arguments ?? []))),
        );
      };
      await choose('Set speaker…');
      holds((await sidecarText()).includes('speaker: gustav-ilmen'), await sidecarText());
      await choose('Shorten the quotation by ‘month’');
      const both = await sidecarText();
      holds(both.includes('replaces:') && both.includes('speaker: gustav-ilmen'), both);
      await commands.executeCommand('newsmark.undoDecision');
      holds(!(await sidecarText()).includes('replaces:'), await sidecarText());
      await commands.executeCommand('newsmark.undoDecision');
      holds(!(await sidecarText()).includes('by: Ada Berg'), await sidecarText());
      equal([document.getText() === copy, document.isDirty], [true, false]);
      await workspace.fs.delete(file(SIDECAR));
    });
  });
}

function at<Answer>(command: string, document: TextDocument, place: unknown): Promise<Answer> {
  return Promise.resolve(commands.executeCommand<Answer>(command, document.uri, place));
}

/** The hints of an article, each behind the words before it; where there should be some, they are asked for until they come. */
async function hintsIn(document: TextDocument, expected: boolean): Promise<string[]> {
  const whole = new Range(0, 0, document.lineCount, 0);
  const end = Date.now() + 20_000;
  for (;;) {
    const hints = await at<InlayHint[]>('vscode.executeInlayHintProvider', document, whole);
    if (hints.length > 0 === expected || Date.now() > end)
      return hints.map(({ position, label }) => {
        const word = document.getWordRangeAtPosition(position.translate(0, -1));
        const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
        return `${document.getText(word)} ${words}`;
      });
  }
}

async function sidecarText(): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file(SIDECAR)));
}
