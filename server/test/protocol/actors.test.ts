import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { ACTOR_AT, CHANGE_REGISTRY, type RegistryChangeParams } from '../../src/protocol/actors.ts';
import { UNDO_DECISION, UPDATE_FILE, type UpdateFileParams } from '../../src/protocol/protocol.ts';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles.ts';
import { memorySidecars, type MemorySidecars } from '../support/memorySidecars.ts';
import { FULL, editorHere, type Editor } from './editor.ts';

const ROOT = 'file:///news/';
const URI = `${ROOT}quay.article`;
const SIDECAR = `${URI}.marks.yaml`;
const CORPUS = `${ROOT}newsmark.yaml`;
const REGISTRY = `${ROOT}actors.yaml`;
const TEXT = [
  'BRACKWATER (NPA) — Mayor Vera Holm opened the new quay on Monday.',
  'Holm thanked the crews.',
  'The mayor left with Orlo Venn of Venn Holdings.',
].join('\n');
const HOLM = '  - id: vera-holm # mayor\n    name: Vera Holm\n    type: PERSON\n    aliases: [Holm]\n';
const NAMED = { [CORPUS]: 'version: 1\nactors: actors.yaml\n', [REGISTRY]: `version: 1\nactors:\n${HOLM}` };

/** What our own client tells at start, and what others do. */
const OWN = { files: 'node' };
const OTHER_CLIENT = {};

interface World {
  readonly editor: Editor;
  readonly files: MemoryFiles;
  readonly sidecars: MemorySidecars;
}

let editors: Editor[] = [];

afterEach(() => {
  for (const { connection } of editors) connection.dispose();
  editors = [];
});

/** An editor in which the article is open. */
async function world(held: Readonly<Record<string, string>>, options: object = OWN): Promise<World> {
  const files = memoryFiles(held);
  const sidecars = memorySidecars(files);
  const editor = editorHere(files, { sidecars, userName: 'Ada Berg' });
  editors.push(editor);
  await editor.start(FULL, options);
  editor.open(URI, TEXT);
  return { editor, files, sidecars };
}

/** The place of words of the article, one unit in; words behind a '|' are meant at their first place behind those before it. */
function at(words: string, text = TEXT): { line: number; character: number } {
  const [before = '', sought = before] = words.split('|');
  const offset = text.indexOf(sought, words.includes('|') ? text.indexOf(before) + before.length : 0) + 1;
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function ask<Result>({ editor }: World, method: string, params: object): Promise<Result> {
  return editor.connection.sendRequest<Result>(method, params);
}

async function offered(present: World, words: string): Promise<CodeAction[]> {
  const position = at(words);
  return ask(present, 'textDocument/codeAction', {
    textDocument: { uri: URI },
    range: { start: position, end: position },
    context: { diagnostics: [], triggerKind: 1 },
  });
}

/** Does what an offer says, and gives what the server tells then. */
async function choose(present: World, words: string, title: string): Promise<string> {
  const action = (await offered(present, words)).find((each) => each.title === title);
  if (action?.command === undefined) throw new Error(`There is no action '${title}'.`);
  return told(present, () => ask(present, 'workspace/executeCommand', action.command as object));
}

async function told({ editor }: World, work: () => Promise<unknown>): Promise<string> {
  await work();
  return ((await editor.next('window/showMessage')) as { message: string }).message;
}

function change(present: World, wish: RegistryChangeParams): Promise<string> {
  return told(present, () =>
    ask(present, 'workspace/executeCommand', {
      command: CHANGE_REGISTRY,
      arguments: [{ uri: URI, change: wish }],
    }),
  );
}

function undo(present: World): Promise<string> {
  return told(present, () => ask(present, 'workspace/executeCommand', { command: UNDO_DECISION }));
}

/** Whom the words mean: 'name (id)', with a star where the registry knows the actor. */
async function meant(present: World, words: string): Promise<string> {
  const position = at(words);
  const result = await ask<{ actor: { id: string; name: string; entry: string | null } | null } | null>(
    present,
    ACTOR_AT,
    { uri: URI, range: { start: position, end: position } },
  );
  const actor = result?.actor;
  return actor ? `${actor.name} (${actor.id})${actor.entry === null ? '' : '*'}` : 'nobody';
}

/** Places as 'file line:character'. */
function places(locations: readonly Location[] | null): string[] {
  return (locations ?? []).map(
    ({ uri, range: { start } }) => `${uri.replace(ROOT, '')} ${start.line}:${start.character}`,
  );
}

async function titles(options: object): Promise<string[]> {
  const actions = await offered(await world(NAMED, options), 'Orlo');
  return actions.map(({ title, command }) => `${title}: ${command?.command}`);
}

function rename(present: World, uri: string, position: object, newName: string): Promise<WorkspaceEdit> {
  return ask(present, 'textDocument/rename', { textDocument: { uri }, position, newName });
}

function prepare(present: World, uri: string, position: object): Promise<unknown> {
  return ask(present, 'textDocument/prepareRename', { textDocument: { uri }, position });
}

function references(
  present: World,
  uri: string,
  position: object,
  includeDeclaration = true,
): Promise<Location[] | null> {
  const context = { includeDeclaration };
  return ask(present, 'textDocument/references', { textDocument: { uri }, position, context });
}

function definition(present: World, position: object): Promise<Location[] | null> {
  return ask(present, 'textDocument/definition', { textDocument: { uri: URI }, position });
}

describe('the registry', () => {
  test('is made and named with its first entry, which counts at once and is taken back', async () => {
    const present = await world({ [CORPUS]: 'version: 1\n# ours\n' }, OTHER_CLIENT);
    const { files } = present;
    expect(await choose(present, 'Vera Holm', 'Add to registry')).toBe('Vera Holm is in actors.yaml now.');
    expect(files.files.get(CORPUS)).toBe('version: 1\nactors: [actors.yaml]\n# ours\n');
    expect(files.files.get(REGISTRY)).toBe(`version: 1\nactors:\n${HOLM.replace(' # mayor', '')}`);
    expect(await meant(present, 'Holm thanked')).toBe('Vera Holm (vera-holm)*');
    expect(await undo(present)).toBe('Taken back: Add to registry: Vera Holm (actors.yaml).');
    expect(await meant(present, 'Holm thanked')).toBe('Vera Holm (vera-holm)');
    expect(files.files.get(CORPUS)).toBe('version: 1\n# ours\n');
  });

  test('that newsmark.yaml names and nobody has written yet is made where it is named', async () => {
    const { files, ...rest } = await world({ [CORPUS]: 'actors: [who/people.yaml]\n' });
    expect(await change({ files, ...rest }, { kind: 'add', name: 'Orlo  Venn', type: 'PERSON' })).toBe(
      'Orlo Venn is in people.yaml now.',
    );
    expect(files.files.get(CORPUS)).toBe('actors: [who/people.yaml]\n');
    expect(files.files.get(`${ROOT}who/people.yaml`)).toContain('- id: orlo-venn\n    name: Orlo Venn\n');
  });

  test('of several files has each entry changed where it stands, and new ones in the first', async () => {
    const more = { [CORPUS]: 'actors: [people.yaml, actors.yaml]\n', [`${ROOT}people.yaml`]: 'actors: []\n' };
    const present = await world({ ...NAMED, ...more });
    await change(present, { kind: 'alias', entry: 'vera-holm', words: 'Mrs Holm' });
    await change(present, { kind: 'add', actor: 'orlo-venn' });
    const { files } = present.files;
    expect(files.get(REGISTRY)).toContain('aliases: [Holm, Mrs Holm]');
    expect(files.get(`${ROOT}people.yaml`)).toContain('id: orlo-venn');
  });

  test('that is open is changed in the editor, with what was typed there, and not beneath it', async () => {
    const present = await world(NAMED);
    const { editor, sidecars } = present;
    let buffer = `${NAMED[REGISTRY]}# typed\n`;
    editor.open(REGISTRY, buffer, 'yaml');
    editor.answer(UPDATE_FILE, ({ uri, edit }: UpdateFileParams) => {
      expect(uri).toBe(REGISTRY);
      if (edit === null || edit.seen !== buffer) return { done: false, present: buffer };
      buffer = buffer.slice(0, edit.start) + edit.text + buffer.slice(edit.end);
      return { done: true, present: buffer };
    });
    await change(present, { kind: 'alias', entry: 'vera-holm', words: 'Mrs Holm' });
    expect(buffer).toBe(`version: 1\nactors:\n${HOLM.replace('[Holm]', '[Holm, Mrs Holm]')}# typed\n`);
    expect(sidecars.writes).toBe(0);
  });

  test('says who else is meant, and who is not', async () => {
    const present = await world(NAMED, OTHER_CLIENT);
    const { files } = present;
    expect(await change(present, { kind: 'alias', entry: 'vera-holm', words: 'Orlo Venn' })).toBe(
      "'Orlo Venn' is another name of Vera Holm now (actors.yaml).",
    );
    expect(await meant(present, 'Orlo')).toBe('Vera Holm (vera-holm)*');
    expect(files.files.get(REGISTRY)).toBe(
      `version: 1\nactors:\n${HOLM.replace('[Holm]', '[Holm, Orlo Venn]')}`,
    );
    expect(await choose(present, 'Orlo', "Never Vera Holm in 'Orlo Venn'")).toBe(
      "'Orlo Venn' is never Vera Holm now (actors.yaml).",
    );
    expect(await meant(present, 'Orlo')).toBe('Orlo Venn (orlo-venn)');
    expect(await choose(present, 'Venn Holdings', 'Not an actor in this corpus')).toBe(
      "'Venn Holdings' is no actor in this corpus now (actors.yaml).",
    );
    expect(await meant(present, 'of |Venn Holdings')).toBe('nobody');
    expect([await undo(present), await undo(present)]).toEqual([
      'Taken back: Not an actor in this corpus: Venn Holdings (actors.yaml).',
      'Taken back: Never Vera Holm: Orlo Venn (actors.yaml).',
    ]);
    expect(await meant(present, 'Orlo')).toBe('Vera Holm (vera-holm)*');
  });

  test('and decisions are taken back in the order in which they were made', async () => {
    const present = await world(NAMED, OTHER_CLIENT);
    await change(present, { kind: 'alias', entry: 'vera-holm', words: 'V. H.' });
    const action = (await offered(present, 'Orlo')).find(({ title }) => title === 'Not an actor here');
    await ask(present, 'workspace/executeCommand', action?.command as object);
    await change(present, { kind: 'alias', entry: 'vera-holm', words: 'W. H.' });
    expect([await undo(present), await undo(present), await undo(present), await undo(present)]).toEqual([
      'Taken back: Another name of Vera Holm: W. H. (actors.yaml).',
      'Taken back: Not an actor here (quay.article).',
      'Taken back: Another name of Vera Holm: V. H. (actors.yaml).',
      'There is no decision to take back.',
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'without a corpus',
      {},
      'quay.article belongs to no corpus, so there is no registry. Create newsmark.yaml',
    ],
    [
      'whose YAML is broken',
      { ...NAMED, [REGISTRY]: 'version: 1\nactors: "\n' },
      'actors.yaml was not changed: line 2 must be mended first: ',
    ],
    [
      'that lies elsewhere',
      { [CORPUS]: 'actors: ../people.yaml\n', 'file:///people.yaml': '' },
      'people.yaml was not changed: it lies outside of its corpus',
    ],
    [
      'that is no YAML by its name',
      { [CORPUS]: 'actors: people\n', [`${ROOT}people`]: '' },
      'people was not changed: only files named *.yaml or *.yml are written to.',
    ],
  ])('%s is not changed', async (_what, held, message) => {
    const present = await world(held, OTHER_CLIENT);
    expect(await change(present, { kind: 'add', actor: 'orlo-venn' })).toContain(message);
    expect(Object.fromEntries(present.files.files)).toEqual(held);
  });

  test('that cannot be written is told', async () => {
    const present = await world(NAMED);
    present.sidecars.refusal = 'the disk is read-only';
    expect(await change(present, { kind: 'add', actor: 'orlo-venn' })).toBe(
      'actors.yaml was not changed: the disk is read-only.',
    );
    present.sidecars.refusal = null;
    expect(await undo(present)).toBe('There is no decision to take back.');
  });

  test('takes no arguments of another shape', async () => {
    const present = await world(NAMED);
    const sent = ask(present, 'workspace/executeCommand', {
      command: CHANGE_REGISTRY,
      arguments: [{ uri: URI, change: { kind: 'alias', entry: 'vera-holm' } }],
    });
    await expect(sent).rejects.toThrow("Change of the registry failed: 'change.words' is missing.");
  });
});

describe('a decision about an actor', () => {
  test('makes two actors one, changes a type, and keeps both', async () => {
    const present = await world({}, OTHER_CLIENT);
    const position = at('Orlo');
    const decide = async (correction: object): Promise<unknown> => {
      const range = { start: position, end: position };
      const { mention } = await ask<{ mention: { id: string } }>(present, ACTOR_AT, { uri: URI, range });
      return ask(present, 'workspace/executeCommand', {
        command: 'newsmark.decide',
        arguments: [{ uri: URI, decisions: [{ id: mention.id, decision: 'corrected', correction }] }],
      });
    };
    await decide({ actor: 'vera-holm', scope: 'file' });
    expect(await meant(present, 'Orlo')).toBe('Vera Holm (vera-holm)');
    await decide({ type: 'ORG', scope: 'file' });
    expect(await meant(present, 'Orlo')).toBe('Vera Holm (vera-holm)');
    expect(present.files.files.get(SIDECAR)).toMatch(/type: ORG\n[\s\S]*actor: vera-holm\n {4}scope: file\n/);
  });

  test('is offered by other clients’ light bulbs as it is, and by ours as a question', async () => {
    expect(await titles(OWN)).toEqual(
      expect.arrayContaining([
        'Not an actor in this corpus: newsmark.changeRegistry',
        'Link to…: newsmark.linkActor',
        'Same as…: newsmark.sameActor',
        'Change type…: newsmark.changeActorType',
        'Add to registry: newsmark.addToRegistry',
        'Add as another name of…: newsmark.addAlias',
      ]),
    );
    expect(await titles(OTHER_CLIENT)).toEqual(
      expect.arrayContaining([
        'Change type to place in this article: newsmark.decide',
        'Add to registry: newsmark.changeRegistry',
      ]),
    );
  });
});

describe('a rename', () => {
  test('of an actor of the registry changes the registry, and no copy', async () => {
    const present = await world(NAMED);
    expect(await prepare(present, URI, at('Holm thanked'))).toMatchObject({ placeholder: 'Vera Holm' });
    expect(
      await told(present, async () =>
        expect(await rename(present, URI, at('Holm thanked'), 'Vera Nyström')).toEqual({ changes: {} }),
      ),
    ).toBe(
      'Vera Holm is called Vera Nyström in actors.yaml now; the old name stays as another name. No article was changed.',
    );
    expect(present.files.files.get(REGISTRY)).toContain(
      'name: Vera Nyström\n    type: PERSON\n    aliases: [Holm, Vera Holm]\n',
    );
    expect(await meant(present, 'Holm thanked')).toBe('Vera Nyström (vera-holm)*');
  });

  test('of an actor of the article alone is a decision, and is taken back', async () => {
    const present = await world({});
    expect(await told(present, () => rename(present, URI, at('Holm thanked'), ' Vera  Nyström '))).toBe(
      'Vera Holm is called Vera Nyström in this article now, by a decision. The text itself was not changed.',
    );
    expect(await meant(present, 'Holm thanked')).toBe('Vera Nyström (vera-holm)');
    expect(await undo(present)).toBe('Taken back: Rename: Vera Holm → Vera Nyström (quay.article).');
    expect(await meant(present, 'Holm thanked')).toBe('Vera Holm (vera-holm)');
  });

  test('begins at the name of an entry, in the registry itself', async () => {
    const present = await world(NAMED);
    const registry = NAMED[REGISTRY] ?? '';
    present.editor.open(REGISTRY, registry, 'yaml');
    expect(await prepare(present, REGISTRY, at('Vera', registry))).toEqual({
      range: { start: { line: 3, character: 10 }, end: { line: 3, character: 19 } },
      placeholder: 'Vera Holm',
    });
    expect(await prepare(present, REGISTRY, at('vera-holm', registry))).toBe(null);
  });

  test.each<[string, object, string, string]>([
    ['of nothing', at('thanked'), 'Ada', 'There is no actor here that could get another name.'],
    ['to nothing', at('Orlo'), ' ', 'A name cannot be empty.'],
  ])('%s is refused', async (_what, position, name, message) => {
    const present = await world({});
    await expect(rename(present, URI, position, name)).rejects.toThrow(message);
  });
});

describe('from an actor', () => {
  const OTHER = `${ROOT}other.article`;

  test('of the article: its mentions, and its fullest name', async () => {
    const present = await world({});
    expect(places(await references(present, URI, at('Holm thanked')))).toEqual([
      'quay.article 0:25',
      'quay.article 1:0',
      'quay.article 2:0',
    ]);
    expect(places(await definition(present, at('Holm thanked')))).toEqual(['quay.article 0:25']);
    expect(await references(present, URI, at('thanked'))).toBe(null);
  });

  test('of the registry: mentions in all open articles of the corpus, and the entry', async () => {
    const present = await world({ ...NAMED, 'file:///elsewhere/newsmark.yaml': '' });
    present.editor.open(OTHER, 'Vera Holm spoke.');
    present.editor.open('file:///elsewhere/one.article', 'Vera Holm spoke.');
    const expected = ['quay.article 0:25', 'quay.article 1:0', 'quay.article 2:0', 'other.article 0:0'];
    expect(places(await references(present, URI, at('Holm thanked')))).toEqual([
      ...expected,
      'actors.yaml 3:10',
    ]);
    expect(places(await references(present, URI, at('Holm thanked'), false))).toEqual(expected);
    expect(places(await references(present, OTHER, { line: 0, character: 1 }, false))).toEqual([
      'other.article 0:0',
      ...expected.slice(0, 3),
    ]);
    expect(places(await definition(present, at('Holm thanked')))).toEqual(['actors.yaml 3:10']);
  });

  test('of the registry, seen from there: its mentions in open articles', async () => {
    const present = await world(NAMED);
    const registry = NAMED[REGISTRY] ?? '';
    present.editor.open(REGISTRY, registry, 'yaml');
    expect(places(await references(present, REGISTRY, at('PERSON', registry)))).toEqual([
      'actors.yaml 3:10',
      'quay.article 0:25',
      'quay.article 1:0',
      'quay.article 2:0',
    ]);
    expect(await references(present, REGISTRY, at('version', registry))).toBe(null);
  });
});
