import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../server/src/features/semanticTokens.ts';
import { bindingOf, CHECK_KEYS, TICK_KEYS } from '../client/src/factcheck/listKeys.ts';
import { keyInWords, REVIEW_KEYS } from '../client/src/review/keys.ts';
import { RULES } from '../server/src/findings/rules/index.ts';

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly when: string;
  readonly args?: unknown;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly Keybinding[];
    readonly configuration: {
      readonly properties: {
        readonly 'newsmark.rules': {
          readonly default: Readonly<Record<string, string>>;
          readonly properties: Readonly<
            Record<string, { readonly default: string; readonly enum: readonly string[] }>
          >;
        };
      };
    };
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

test('every rule has a setting, with the level that the rule has by itself', () => {
  const levels = Object.fromEntries(RULES.map(({ id, level }) => [id, level]));
  const setting = contributes.configuration.properties['newsmark.rules'];
  expect(setting.default).toEqual(levels);
  expect(
    Object.fromEntries(Object.entries(setting.properties).map(([id, rule]) => [id, rule.default])),
  ).toEqual(levels);
  for (const rule of Object.values(setting.properties)) {
    expect(rule.enum).toEqual(['off', 'hint', 'information', 'warning', 'error']);
  }
});

test('every colour of the server is known to the editor, and every type has a scope that themes colour', () => {
  expect(contributes.semanticTokenTypes.map(({ id }) => id).toSorted()).toEqual([...TOKEN_TYPES].toSorted());
  expect(contributes.semanticTokenModifiers.map(({ id }) => id).toSorted()).toEqual(
    [...TOKEN_MODIFIERS].toSorted(),
  );
  for (const { scopes } of contributes.semanticTokenScopes)
    expect(Object.keys(scopes)).toEqual(expect.arrayContaining([...TOKEN_TYPES]));
});

/** What else is written like a command: a file, and a section of the settings. */
const NO_COMMANDS: ReadonlySet<string> = new Set(['newsmark.yaml', 'newsmark.review']);

test('the commands in the palette are those that the client registers', () => {
  const files = globSync(['client/src/commands/*.ts', 'client/src/{review,factcheck}/*Commands.ts']);
  const words = files.flatMap((file) => readFileSync(file, 'utf8').match(/(?<=')newsmark\.\w+(?=')/gu) ?? []);
  const registered = new Set(words.filter((word) => !NO_COMMANDS.has(word)));
  expect(contributes.commands.map(({ command }) => command).toSorted()).toEqual([...registered].toSorted());
});

test('the keys of a review are those of its cheat sheet, and reach no text that can be typed into', () => {
  const bound = contributes.keybindings.filter(({ when }) => when.includes('newsmark.reviewing'));
  const shown = REVIEW_KEYS.flatMap(({ command, keys }) => keys.map((key) => `${key} ${command}`));
  const figures = [1, 2, 3, 4].map((figure) => `${figure} newsmark.changeMarkType`);
  expect(bound.map(({ key, command }) => `${key} ${command}`)).toEqual([...shown, ...figures]);
  for (const { when } of bound) expect(when).toMatch(/^newsmark\.reviewing && editorTextFocus\b/u);
  expect(new Set(bound.map(({ key }) => key)).size).toBe(bound.length);
});

test.each([
  ['newsmark.factcheck', CHECK_KEYS],
  ['newsmark.ticks', TICK_KEYS],
])('the keys of the view %s are those of its sheet, and reach nothing else', (view, keys) => {
  const bound = contributes.keybindings.filter(({ when }) => when.startsWith(`focusedView == ${view} `));
  expect(bound.map(({ key, command, args }) => ({ key, command, args }))).toEqual(keys.map(bindingOf));
  for (const { when } of bound) expect(when).toBe(`focusedView == ${view} && listFocus && !inputFocus`);
  expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
});

test('no other keys are bound', () => {
  const views = CHECK_KEYS.length + TICK_KEYS.length;
  const reviewing = contributes.keybindings.filter(({ when }) => when.includes('newsmark.reviewing'));
  expect(contributes.keybindings.length).toBe(reviewing.length + views);
});

test('the page about fact-checking tells every key of its views', () => {
  const page = readFileSync('docs/factcheck.md', 'utf8');
  const keys = [...CHECK_KEYS, ...TICK_KEYS].map(({ key }) => keyInWords(key));
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});

test('the page about fact-checking tells every command of threads and forms', () => {
  const page = readFileSync('docs/factcheck.md', 'utf8');
  const themes = ['list', 'thread', 'rating', 'verdict', 'evidence', 'passage'];
  const code = themes
    .map((theme) => readFileSync(`client/src/factcheck/${theme}Commands.ts`, 'utf8'))
    .join('\n');
  const titles = contributes.commands.flatMap(({ command, title }) =>
    code.includes(`'${command}'`) ? [title] : [],
  );
  expect(titles.length).toBeGreaterThan(20);
  expect(titles.filter((title) => !page.includes(`_${title}_`))).toEqual([]);
});

test('the page about reviews tells every key', () => {
  const page = readFileSync('docs/review.md', 'utf8');
  const keys = REVIEW_KEYS.flatMap((each) => each.keys.map(keyInWords));
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});
