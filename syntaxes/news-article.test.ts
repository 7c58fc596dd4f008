import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import onigurumaModule from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const SCOPE = 'text.news-article';

async function loadGrammar(): Promise<textmate.IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await onigurumaModule.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new onigurumaModule.OnigScanner(sources),
      createOnigString: (text) => new onigurumaModule.OnigString(text),
    }),
    // Of the grammars that ours embeds only the name matters here.
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === SCOPE
          ? textmate.parseRawGrammar(
              readFileSync('syntaxes/news-article.tmLanguage.json', 'utf8'),
              'news.json',
            )
          : textmate.parseRawGrammar(JSON.stringify({ scopeName: scope, patterns: [] }), 'other.json'),
      ),
  });
  const grammar = await registry.loadGrammar(SCOPE);
  if (grammar === null) throw new Error('The grammar could not be loaded.');
  return grammar;
}

const grammar = await loadGrammar();

/** Every coloured piece of a text, as '[innermost scope] piece', those without a colour left out. */
function scopesOf(text: string): string[] {
  const pieces: string[] = [];
  let stack = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const scope = scopes.at(-1)?.replace(/\.news-article$/u, '') ?? '';
      const piece = line.slice(startIndex, endIndex).trim();
      if (scope !== 'text' && scope !== 'meta.dateline' && piece !== '') pieces.push(`[${scope}] ${piece}`);
    }
  }
  return pieces;
}

function checkScopes(text: string, expected: readonly string[]): void {
  expect(scopesOf(text)).toEqual(expected);
}

test('front matter is YAML, and only at the very top', () => {
  checkScopes('---\ntitle: Rain\n---\nText.\n\n---\nno: matter', [
    '[punctuation.definition.begin.front-matter] ---',
    '[meta.embedded.front-matter] title: Rain',
    '[punctuation.definition.end.front-matter] ---',
  ]);
});

test.each([
  ['PORT ALDINE, Kestria (NPA) — Boats', ['PORT ALDINE, Kestria', 'NPA', '—']],
  ['Tarnwick (Rail News) - The', ['Tarnwick', 'Rail News', '-']],
  ['ÅRSUND (LP) -- It', ['ÅRSUND', 'LP', '--']],
])('the dateline of %j', (text, [town, agency, dash]) => {
  checkScopes(text, [
    `[constant.numeric.place] ${town}`,
    '[punctuation.definition.agency.begin] (',
    `[support.other.agency] ${agency}`,
    '[punctuation.definition.agency.end] )',
    `[punctuation.separator.dateline] ${dash}`,
  ]);
});

test('brackets in a sentence make no dateline', () => {
  checkScopes('The pier (which leaks) — so they say — stands.', []);
});

test.each(['By Edda Kolmar', 'BY EDDA KOLMAR AND PELL ARDRY, Northern Press'])('the byline %j', (text) => {
  checkScopes(text, [`[meta.byline] ${text.slice(0, 2)}`, `[entity.name.author] ${text.slice(3)}`]);
});

test.each(['By noon the quay was empty.', 'By Monday the quay was empty.', 'by Edda Kolmar'])(
  '%j is no byline',
  (text) => {
    checkScopes(text, []);
  },
);

test.each(['Similar articles', 'RELATED STORIES:', 'Read more', 'Most read', '  You may also like'])(
  '%j heads what is no part of the article',
  (text) => {
    checkScopes(text, [`[markup.heading.furniture] ${text.trim().replace(':', '')}`]);
  },
);

test('similar articles in a sentence are no heading', () => {
  checkScopes('Similar articles were found in the hold.', []);
});

test('curly and straight marks and guillemets, each with its partner', () => {
  checkScopes('“One,” she said. "Two," he said. «Three».', [
    '[punctuation.definition.string.begin] “',
    '[string.quoted.double.curly] One,',
    '[punctuation.definition.string.end] ”',
    '[punctuation.definition.string.begin] "',
    '[string.quoted.double.straight] Two,',
    '[punctuation.definition.string.end] "',
    '[punctuation.definition.string.begin] «',
    '[string.quoted.other.guillemets] Three',
    '[punctuation.definition.string.end] »',
  ]);
});

test.each<[string, string, readonly string[], string]>([
  ['"the last boat” in harbour', 'straight', ['the last boat'], '”'],
  ['“the last boat" in harbour', 'curly', ['the last boat'], '"'],
  ['“Bring it in," she said', 'curly', ['Bring it in,'], '"'],
  ['“A 6" pipe burst,” she said', 'curly', ['A 6" pipe burst,'], '”'],
  ['"She read “too late” twice," he said', 'straight', ['She read', '“too late”', 'twice,'], '"'],
  ['“She read "too late" twice,” he said', 'curly', ['She read', '"too late"', 'twice,'], '”'],
])('a mark closes one of another kind, but none that it stands in: %s', (text, kind, words, closing) => {
  checkScopes(text, [
    `[punctuation.definition.string.begin] ${text.slice(0, 1)}`,
    ...words.map((piece) => `[string.quoted.double.${kind}] ${piece}`),
    `[punctuation.definition.string.end] ${closing}`,
  ]);
});

test('a quotation that nobody closes ends with its paragraph', () => {
  checkScopes('“Give me four hands.\n\nThe cranes stood still.', [
    '[punctuation.definition.string.begin] “',
    '[string.quoted.double.curly] Give me four hands.',
  ]);
});

test('a quotation that goes on in the next paragraph opens again there', () => {
  checkScopes('“Give me four hands.\n“The rest is up to the fish.”', [
    '[punctuation.definition.string.begin] “',
    '[string.quoted.double.curly] Give me four hands.',
    '[punctuation.definition.string.begin] “',
    '[string.quoted.double.curly] The rest is up to the fish.',
    '[punctuation.definition.string.end] ”',
  ]);
});

test('inches and apostrophes open nothing', () => {
  checkScopes("A 6\" pipe and the council's mayor’s rock 'n' roll.", []);
});

test.each([
  ['Søren Kjærgård’s half-built pier', ['Søren', 'Kjærgård’s', 'half-built', 'pier']],
  ["don't stop", ["don't", 'stop']],
  ['“Žižka!”', ['Žižka']],
])('the words of %j', (text, words) => {
  const configuration = JSON.parse(readFileSync('syntaxes/news-article.configuration.json', 'utf8')) as {
    wordPattern: { pattern: string; flags: string };
  };
  const { pattern, flags } = configuration.wordPattern;
  expect(text.match(new RegExp(pattern, `${flags}g`))).toEqual(words);
});
