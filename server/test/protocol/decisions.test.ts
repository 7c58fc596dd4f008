import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { parseSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';
import {
  ASK_REVIEWER,
  DECIDE,
  UNDO_DECISION,
  UNSAVED_CHANGED,
  UPDATE_FILE,
} from '../../src/protocol/protocol.ts';
import type { UpdateFileParams } from '../../src/protocol/protocol.ts';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles.ts';
import { memorySidecars, type MemorySidecars } from '../support/memorySidecars.ts';
import { FULL, editorHere, summary, type Editor } from './editor.ts';

const URI = 'file:///news/bridge.article';
const SIDECAR = `${URI}.marks.yaml`;
const CLAIM = 'The new bridge will ruin every shop on the river bank within a year.';
const TEXT = `HARWICK (AP) — The council met on Tuesday. ${CLAIM}\n`;
const FOUND = '0:43-111 unattributed-claim';

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
async function world(
  held: Readonly<Record<string, string>> = {},
  options: object = { files: 'node' },
  userName: string | null = 'Ada Berg',
): Promise<World> {
  const files = memoryFiles(held);
  const sidecars = memorySidecars(files);
  const editor = editorHere(files, { sidecars, userName });
  editors.push(editor);
  await editor.start({ ...FULL, workspace: { ...FULL.workspace, applyEdit: true } }, options);
  editor.open(URI, TEXT);
  return { editor, files, sidecars };
}

/** What can be done in the middle of the claim. */
function actionsOf({ editor }: World, triggerKind = 1): Promise<CodeAction[]> {
  return editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: { start: { line: 0, character: 60 }, end: { line: 0, character: 60 } },
    context: { diagnostics: [], triggerKind },
  });
}

async function mutesOffered(present: World): Promise<string[]> {
  const titles = (await actionsOf(present)).map(({ title }) => title);
  return titles.filter((title) => title.startsWith('Mute'));
}

/** Does what an action says, as an editor does when it is chosen. */
async function choose(present: World, title: string): Promise<unknown> {
  const action = (await actionsOf(present)).find((each) => each.title === title);
  if (action?.command === undefined) throw new Error(`There is no action '${title}'.`);
  return present.editor.connection.sendRequest('workspace/executeCommand', action.command);
}

async function found({ editor }: World): Promise<string[]> {
  return summary(await editor.pull(URI));
}

/** The decisions in the sidecar: layer, decision, who, about what. */
function decided({ files }: World): string[] {
  const { value, problems } = parseSidecar((files.files.get(SIDECAR) as string | undefined) ?? '');
  expect(problems).toEqual([]);
  return value.sidecar.marks.map(
    ({ layer, decision, by, spans }) => `${layer} ${decision} by ${by}: ${spans[0]?.exact ?? ''}`,
  );
}

describe('a decision', () => {
  test('is written beside the article, takes effect at once, and can be taken back', async () => {
    const present = await world();
    expect(await found(present)).toEqual([FOUND]);
    expect(await choose(present, 'Needs no source: settled record')).toEqual({ counts: true, saved: true });
    expect(decided(present)).toEqual([`claim rejected by Ada Berg: ${CLAIM}`]);
    await present.editor.next('workspace/diagnostic/refresh');
    expect(await found(present)).toEqual([]);
    await present.editor.connection.sendRequest('workspace/executeCommand', { command: UNDO_DECISION });
    expect(await present.editor.next('window/showMessage')).toMatchObject({
      message: 'Taken back: Needs no source: settled record (bridge.article).',
    });
    expect([decided(present), await found(present)]).toEqual([[], [FOUND]]);
  });

  test('on a sidecar that a link leads away is not written through the editor that has it open', async () => {
    const present = await world();
    const { editor, sidecars, files } = present;
    editor.open(SIDECAR, 'version: 1\n', 'yaml');
    sidecars.refusal = 'a link leads out';
    const asked: unknown[] = [];
    editor.answer(UPDATE_FILE, (params) => asked.push(params));
    expect(await choose(present, 'Needs no source: settled record')).toEqual({ counts: true, saved: false });
    expect([asked, files.files.has(SIDECAR), await found(present)]).toEqual([[], false, []]);
  });

  test('that cannot be saved counts, is told once, is kept by our client, and saved when the file changes', async () => {
    const present = await world();
    const { editor, sidecars, files } = present;
    sidecars.refusal = 'the disk is full';
    editor.answer('window/showMessageRequest', () => null);
    expect(await choose(present, 'Needs no source: settled record')).toEqual({ counts: true, saved: false });
    expect(await found(present)).toEqual([]);
    expect(await editor.next('window/showMessageRequest')).toMatchObject({
      message: 'Your decision counts, but bridge.article.marks.yaml could not be written: the disk is full.',
    });
    const told = (await editor.next(UNSAVED_CHANGED)) as { unsaved: readonly unknown[] };
    expect(told.unsaved.length).toBe(1);
    sidecars.refusal = null;
    files.files.set(SIDECAR, 'version: 1\n');
    editor.filesChanged(SIDECAR);
    expect(await editor.next(UNSAVED_CHANGED)).toEqual({ unsaved: [] });
    expect(decided(present)).toEqual([`claim rejected by Ada Berg: ${CLAIM}`]);
    // The next server gets what the client kept.
    const later = await world({}, { files: 'node', unsaved: told.unsaved });
    expect(await later.editor.next('workspace/diagnostic/refresh')).toBe(undefined);
    expect(await found(later)).toEqual([]);
  });

  test('in an open sidecar is made in the editor: our own client saves it', async () => {
    const present = await world({ [SIDECAR]: 'version: 1\n' });
    const { editor } = present;
    let buffer = 'version: 1\n# mine\n';
    editor.open(SIDECAR, buffer, 'yaml');
    editor.answer(UPDATE_FILE, ({ uri, edit }: UpdateFileParams) => {
      expect(uri).toBe(SIDECAR);
      if (edit === null || edit.seen !== buffer) return { done: false, present: buffer };
      buffer = buffer.slice(0, edit.start) + edit.text + buffer.slice(edit.end);
      return { done: true, present: buffer };
    });
    await choose(present, 'Needs no source: settled record');
    expect(buffer).toMatch(/^ {2}- id: c-/mu);
    expect(buffer).toContain('\n# mine\n');
    expect(present.sidecars.writes).toBe(0);
  });

  test('in an open sidecar of another editor is an edit, held to its version', async () => {
    const present = await world({}, {});
    const { editor } = present;
    editor.open(SIDECAR, 'version: 1\n', 'yaml');
    editor.answer('workspace/applyEdit', () => ({ applied: true }));
    await choose(present, 'Needs no source: settled record');
    expect(await editor.next('workspace/applyEdit')).toMatchObject({
      edit: { documentChanges: [{ textDocument: { uri: SIDECAR, version: 1 } }] },
    });
  });

  test('about words that are gone is not made', async () => {
    const present = await world();
    const { editor } = present;
    const stale = { uri: URI, decisions: [{ id: 'c-00000000', decision: 'rejected' }] };
    const result = await editor.connection.sendRequest('workspace/executeCommand', {
      command: DECIDE,
      arguments: [stale],
    });
    expect([result, decided(present)]).toEqual([{ counts: false, saved: false }, []]);
    expect(await editor.next('window/showMessage')).toMatchObject({
      message: 'The text has changed since this was offered; nothing was decided. Try again.',
    });
  });

  test('of a shape that is none is an error', async () => {
    const { editor } = await world();
    const sent = editor.connection.sendRequest('workspace/executeCommand', {
      command: DECIDE,
      arguments: [{ uri: URI, decisions: [{ id: 1 }] }],
    });
    await expect(sent).rejects.toMatchObject({
      code: -32602,
      message: "Decision failed: 'decisions.0.id' should be string, and is 1.",
    });
  });

  test('goes along with its words while the text is edited', async () => {
    const present = await world();
    await choose(present, 'Needs no source: settled record');
    present.editor.type(URI, 2, [0, 0, 0], 'Yesterday in ');
    expect(await found(present)).toEqual([]);
  });
});

describe('who decides', () => {
  test('is asked by our own client once, where nobody knows', async () => {
    const present = await world({}, { files: 'node' }, null);
    const asked: unknown[] = [];
    present.editor.answer(ASK_REVIEWER, () => {
      asked.push('asked');
      return { name: ' Bo Thorn ' };
    });
    await choose(present, 'Needs no source: settled record');
    await present.editor.connection.sendRequest('workspace/executeCommand', { command: UNDO_DECISION });
    await choose(present, 'Needs no source: settled record');
    expect([asked, decided(present)]).toEqual([['asked'], [`claim rejected by Bo Thorn: ${CLAIM}`]]);
  });

  test.each([
    ['does not say', { files: 'node' }],
    ['cannot be asked', {}],
  ])('must be known: nothing is decided where the client %s', async (_how, options) => {
    const present = await world({}, options, null);
    present.editor.answer(ASK_REVIEWER, () => ({ name: null }));
    expect(await choose(present, 'Needs no source: settled record')).toEqual({ counts: false, saved: false });
    expect(decided(present)).toEqual([]);
    expect(await present.editor.next('window/showMessage')).toMatchObject({
      message: "Nobody is named who decides. Set 'newsmark.reviewer' to your name.",
    });
  });
});

describe('a mute', () => {
  test.each([
    ['here', { line: 0, character: 50 }, 1],
    ['in the file', undefined, 0],
  ])('%s', async (_where, position, spans) => {
    const present = await world();
    const mute = { rule: 'unattributed-claim', reason: 'opinion page', ...(position && { position }) };
    await present.editor.connection.sendRequest('workspace/executeCommand', {
      command: DECIDE,
      arguments: [{ uri: URI, mutes: [mute] }],
    });
    expect(await found(present)).toEqual([]);
    const { mutes } = parseSidecar(present.files.files.get(SIDECAR) as string).value.sidecar;
    expect(mutes.map(({ rule, reason, by }) => [rule, reason, by])).toEqual([
      ['unattributed-claim', 'opinion page', 'Ada Berg'],
    ]);
    expect(mutes[0]?.spans?.length ?? 0).toBe(spans);
  });

  test.each(['nonsense-rule', '__proto__', ''])(
    'of a rule %j, which there is not, is refused',
    async (rule) => {
      const present = await world();
      const asked = present.editor.connection.sendRequest('workspace/executeCommand', {
        command: DECIDE,
        arguments: [{ uri: URI, mutes: [{ rule, reason: '' }] }],
      });
      await expect(asked).rejects.toMatchObject({
        code: -32602,
        message: expect.stringMatching(
          /'mutes\.0\.rule' should be \("unattributed-claim" \| .*, and is "/,
        ) as string,
      });
      expect(present.files.files.has(SIDECAR)).toBe(false);
    },
  );

  test('is offered to our own client only, which asks for the reason', async () => {
    expect(await mutesOffered(await world())).toEqual([
      "Mute 'unattributed-claim' here…",
      "Mute 'unattributed-claim' in this file…",
    ]);
    expect(await mutesOffered(await world({}, {}))).toEqual([]);
  });
});

/** A sidecar with one decision, on a claim of these words. */
function deciding(exact: string): string {
  return `version: 1
marks:

  - id: c-1
    layer: claim
    spans: [{exact: "${exact}", at: 43}]
    decision: rejected
    by: mb
    at: 2026-11-21T10:00:00Z
`;
}

describe('a sidecar', () => {
  test('counts with its article, and again when it changes on disk or in an editor', async () => {
    const present = await world({ [SIDECAR]: deciding(CLAIM) });
    expect(await found(present)).toEqual([]);
    present.files.files.set(SIDECAR, 'version: 1\n');
    present.editor.filesChanged(SIDECAR);
    await present.editor.next('workspace/diagnostic/refresh');
    expect(await found(present)).toEqual([FOUND]);
    present.editor.open(SIDECAR, deciding(CLAIM), 'yaml');
    expect(await found(present)).toEqual([]);
  });

  test('has its faults and its lost marks told at their place, and its faults in the article', async () => {
    const lost = deciding('Nobody ever wrote these words in any article at all.');
    const present = await world({ [SIDECAR]: `${lost}    kind: wrong\n` });
    present.editor.open(SIDECAR, `${lost}    kind: wrong\n`, 'yaml');
    const report = await present.editor.pull(SIDECAR);
    const told =
      'items' in report ? report.items.map(({ range, message }) => [range.start.line, message]) : [];
    expect(told).toEqual([
      [3, expect.stringMatching(/^mb decided on .* does not hold these words any more\.$/u)],
      [9, expect.stringContaining("'kind'")],
    ]);
  });

  test('for each reviewer is blind to those of others', async () => {
    const corpus = 'version: 1\narticles: ["*.article"]\nmarks: "marks/{reviewer}/{path}.yaml"\n';
    const folder = 'file:///news/marks/';
    const present = await world({
      'file:///news/newsmark.yaml': corpus,
      [`${folder}mb/bridge.article.yaml`]: deciding(CLAIM),
    });
    expect(await found(present)).toEqual([FOUND]);
    await choose(present, 'Needs no source: settled record');
    expect(await found(present)).toEqual([]);
    const held = [...present.files.files.keys()].filter((uri) => uri.startsWith(folder));
    expect(held.sort()).toEqual([
      `${folder}Ada%20Berg/bridge.article.yaml`,
      `${folder}mb/bridge.article.yaml`,
    ]);
  });
});
