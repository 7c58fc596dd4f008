import { afterEach, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  Command,
  DocumentHighlight,
  InlayHint,
  Location,
  LocationLink,
  Range,
} from 'vscode-languageserver-protocol';
import { parseSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';
import type { QuotationMark } from '../../src/annotations/sidecar/types.ts';
import { SET_SPEAKER, UNDO_DECISION } from '../../src/protocol/protocol.ts';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles.ts';
import { memorySidecars } from '../support/memorySidecars.ts';
import { FULL, editorHere, type Editor } from './editor.ts';

const URI = 'file:///news/weir.article';
const SIDECAR = `${URI}.marks.yaml`;
const TEXT = [
  'HARWICK (AP) — Mayor Ann Tolliver opened the weir on Tuesday.',
  '“It will outlive us all,” she told reporters. “Come back in spring.”',
  'Tolliver said the gates would close at night.',
].join('\n\n');

const CAPABILITIES = {
  ...FULL,
  textDocument: { ...FULL.textDocument, definition: { linkSupport: true } },
  workspace: { ...FULL.workspace, applyEdit: true, inlayHint: { refreshSupport: true } },
};

let editors: Editor[] = [];

afterEach(() => {
  for (const { connection } of editors) connection.dispose();
  editors = [];
});

interface World {
  readonly editor: Editor;
  readonly files: MemoryFiles;
}

/** An editor in which the article is open: our own or, without options, any other. */
async function world(
  options?: object,
  settings: object = {},
  capabilities: object = CAPABILITIES,
): Promise<World> {
  const files = memoryFiles({});
  const editor = editorHere(files, { sidecars: memorySidecars(files), userName: 'Ada Berg' });
  editors.push(editor);
  editor.answer('workspace/configuration', () => [settings]);
  await editor.start(capabilities, options);
  editor.open(URI, TEXT);
  return { editor, files };
}

/** The place of some words. */
function rangeOf(words: string): Range {
  const start = TEXT.indexOf(words);
  const before = TEXT.slice(0, start).split('\n');
  const line = before.length - 1;
  const character = before.at(-1)?.length ?? 0;
  return { start: { line, character }, end: { line, character: character + words.length } };
}

function textAt({ start, end }: Range): string {
  return (TEXT.split('\n')[start.line] ?? '').slice(start.character, end.character);
}

/** Asks about the second unit of some words. */
function ask<Answer>({ editor }: World, method: string, words: string): Promise<Answer> {
  const { line, character } = rangeOf(words).start;
  return editor.connection.sendRequest<Answer>(method, {
    textDocument: { uri: URI },
    position: { line, character: character + 1 },
  });
}

function actionsOn({ editor }: World, range: Range): Promise<CodeAction[]> {
  return editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range,
    context: { diagnostics: [], triggerKind: 1 },
  });
}

/** Does what an action says, as an editor does when it is chosen. */
async function choose(present: World, range: Range, title: string): Promise<void> {
  const actions = await actionsOn(present, range);
  const command = actions.find((each) => each.title === title)?.command;
  if (command === undefined)
    throw new Error(`No '${title}' among: ${actions.map((each) => each.title).join(', ')}`);
  await present.editor.connection.sendRequest('workspace/executeCommand', command);
}

/** The decisions on quotations: what was decided, the words, and what the decision says. */
function decided({ files }: World): string[] {
  const { value, problems } = parseSidecar((files.files.get(SIDECAR) as string | undefined) ?? '');
  expect(problems).toEqual([]);
  return value.sidecar.marks.map((mark) => {
    const { decision, spans, kind, speaker, replaces } = mark as QuotationMark;
    const said = { kind, speaker, replaces: replaces?.map(({ exact }) => exact).join(' … ') };
    const words = spans.map(({ exact }) => exact).join(' … ');
    return `${decision} ${words} ${JSON.stringify(said)}`;
  });
}

test('cue, source and words light up together, each in its strength', async () => {
  const found = await ask<DocumentHighlight[]>(await world(), 'textDocument/documentHighlight', 'she told');
  expect(found.map(({ range, kind }) => `${textAt(range)} ${kind}`)).toEqual([
    '“It will outlive us all,” 1',
    'she 3',
    'told 2',
    '“Come back in spring.” 1',
  ]);
});

describe('the definition of a pronoun that is a source', () => {
  test('is the name that it stands for', async () => {
    const found = await ask<LocationLink[]>(await world(), 'textDocument/definition', 'she told');
    expect(
      found.map(({ originSelectionRange: from, targetUri, targetSelectionRange: to }) => [
        targetUri,
        from && textAt(from),
        textAt(to),
      ]),
    ).toEqual([[URI, 'she', 'Ann Tolliver']]);
  });

  test('is a plain place where the client knows no more', async () => {
    const found = await ask<Location[]>(
      await world(undefined, {}, FULL),
      'textDocument/definition',
      'she told',
    );
    expect(found.map(({ uri, range }) => [uri, textAt(range)])).toEqual([[URI, 'Ann Tolliver']]);
  });
});

function hintsIn({ editor }: World): Promise<InlayHint[] | null> {
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  return editor.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri: URI }, range });
}

describe('inlay hints', () => {
  test('are off by themselves', async () => {
    expect(await hintsIn(await world())).toBe(null);
  });

  test('say who is meant, and lead there', async () => {
    const present = await world(undefined, { inlayHints: { speakers: true } });
    await present.editor.next('workspace/inlayHint/refresh');
    const [hint, ...others] = (await hintsIn(present)) ?? [];
    const { end } = rangeOf('she');
    expect(others).toEqual([]);
    expect(hint).toMatchObject({
      position: end,
      label: [
        { value: '(→ ' },
        { value: 'Tolliver', location: { uri: URI, range: rangeOf('Ann Tolliver') } },
        { value: ')' },
      ],
      tooltip: { kind: 'markdown', value: expect.stringContaining('**Ann Tolliver**') as string },
    });
  });
});

describe('decisions on a quotation', () => {
  const CLAUSE = 'the gates would close at night';

  /** The entry of the clause about the gates. */
  function entry(words: string, speaker: string | null): string {
    const replaces = words === CLAUSE ? {} : { replaces: CLAUSE };
    return `corrected ${words} ${JSON.stringify({ kind: 'indirect', speaker, ...replaces })}`;
  }

  test('its ends and its speaker stand in one entry, and are taken back one by one', async () => {
    const present = await world();
    const steps = [
      entry('the gates would close at', 'ann-tolliver'),
      entry('the gates would close at', null),
      entry('the gates would close', null),
    ];
    await choose(present, rangeOf(CLAUSE), 'Shorten the quotation by ‘night’');
    expect(decided(present)).toEqual(steps.slice(0, 1));
    await choose(present, rangeOf('gates'), 'Speaker: nobody is named');
    expect(decided(present)).toEqual(steps.slice(1, 2));
    await choose(present, rangeOf('the gates would close'), 'Take the selected words as the quotation');
    expect(decided(present)).toEqual(steps.slice(2));
    for (const left of [steps[1], steps[0], undefined]) {
      await present.editor.connection.sendRequest('workspace/executeCommand', { command: UNDO_DECISION });
      expect(decided(present)).toEqual(left === undefined ? [] : [left]);
    }
  });

  test('what was shortened is one quotation, which can be made longer again', async () => {
    const present = await world();
    await choose(present, rangeOf(CLAUSE), 'Shorten the quotation by ‘night’');
    const titles = (await actionsOn(present, rangeOf('gates'))).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Extend') || title === 'Not a quotation')).toEqual([
      'Not a quotation',
      'Extend the quotation by ‘night’',
    ]);
    await choose(present, rangeOf('gates'), 'Extend the quotation by ‘night’');
    expect(decided(present)).toEqual([entry(CLAUSE, 'ann-tolliver')]);
  });

  test('words that are no speech', async () => {
    const present = await world();
    await choose(present, rangeOf('Come back'), "This is no speech (title, nickname, arm's length)");
    expect(decided(present)).toEqual([
      `corrected “It will outlive us all,” … “Come back in spring.” ${JSON.stringify({ kind: 'term' })}`,
    ]);
  });

  test('our own client is asked for the speaker, with whom to begin', async () => {
    const present = await world({ files: 'node' });
    const asked = (await actionsOn(present, rangeOf('outlive'))).find(
      ({ title }) => title === 'Set speaker…',
    );
    const command = asked?.command as Command;
    expect(command.command).toBe(SET_SPEAKER);
    expect(command.arguments).toEqual([
      {
        uri: URI,
        id: expect.stringMatching(/^q-/u) as string,
        likeliest: 'ann-tolliver',
        nobody: 'Nobody is named: only ‘she’',
      },
    ]);
  });
});
