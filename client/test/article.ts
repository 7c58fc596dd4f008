import {
  commands,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
} from 'vscode';
import {
  activate,
  equal,
  findingsOf,
  holds,
  openArticle,
  quickFix,
  rangeOf,
  ruleOf,
  until,
  within,
} from './support.ts';

export function articleTests(): void {
  suite('an open article', () => {
    test('has its names and quotations coloured', async () => {
      await activate();
      const tokens = await tokensOf(await openArticle('sample/harbour-talks.txt'));
      const expected = ['Ilva Marren person', 'Kestria place', 'told cue'];
      equal(
        expected.filter((token) => !tokens.includes(token)),
        [],
      );
      holds(
        tokens.some((token) => token.endsWith(' quotation')),
        `No quotation among: ${tokens.join(', ')}`,
      );
    });

    test('tells on hover who is named', async () => {
      await activate();
      const document = await openArticle('sample/harbour-talks.txt');
      const card = await hoverAt(document, 'Ilva Marren of Kestria');
      for (const fact of ['Ilva Marren', 'Foreign Minister', 'Led the Kestrian side']) {
        holds(card.includes(fact), `'${fact}' is missing in the card:\n${card}`);
      }
    });

    test('asks who says so where nobody does', async () => {
      await activate();
      const document = await openArticle('loose/bridge-toll.txt');
      const findings = await findingsOf(document);
      const claim = rangeOf(document, 'The hauliers bribed the Roads Office');
      const asked = findings.filter(({ range }) => range.intersection(claim) !== undefined).map(ruleOf);
      equal(asked, ['unattributed-claim']);
    });

    test('has no findings inside teasers and notices but that they are there', async () => {
      await activate();
      const document = await openArticle('sample/ferry-scraped.txt');
      const findings = await findingsOf(document);
      const furniture = rangeOf(document, 'Related stories').start;
      const below = findings.filter(({ range }) => range.end.isAfter(furniture));
      equal([...new Set(below.map(ruleOf))], ['non-article-text']);
    });

    test('offers to mend a broken quotation mark', async () => {
      await activate();
      const document = await openArticle('loose/bridge-toll.txt');
      const findings = await findingsOf(document);
      const broken = findings.find((finding) => ruleOf(finding) === 'broken-quote');
      if (broken === undefined) throw new Error(`No broken quotation among: ${listed(document, findings)}`);
      const edits = (action: CodeAction): boolean => (action.edit?.get(document.uri) ?? []).length > 0;
      holds(edits(await quickFix(document, broken.range, edits)), 'It mends nothing.');
    });

    test('has its figures in the status item', async () => {
      const newsmark = await activate();
      const document = await openArticle('sample/harbour-talks.txt');
      const status = await until([newsmark.onDidChangeStatus], 'the figures', () => {
        const shown = newsmark.shownStatus();
        return shown?.uri === document.uri.toString() && shown.action === 'findings' ? shown : null;
      });
      holds(/^[1-9]\d* actors · [1-9]\d* quotations · \d+ findings?$/u.test(status.text), status.text);
    });
  });
}

/** Each token as 'its text its type', in order. */
async function tokensOf(document: TextDocument): Promise<string[]> {
  const legend = await commands.executeCommand<SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const { data } = await commands.executeCommand<SemanticTokens>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index + 4 < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(index, index + 4);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    tokens.push(
      `${document.lineAt(line).text.slice(character, character + length)} ${legend.tokenTypes[type]}`,
    );
  }
  return tokens;
}

async function hoverAt(document: TextDocument, piece: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    within(document, piece),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

function listed(document: TextDocument, findings: readonly Diagnostic[]): string {
  return findings.map((finding) => `${ruleOf(finding)}: ${document.getText(finding.range)}`).join('\n');
}
