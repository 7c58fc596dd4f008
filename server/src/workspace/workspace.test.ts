import { describe, expect, test } from 'vitest';
import { memoryFiles, memoryLog, type MemoryFiles } from '../../test/support/memoryFiles.ts';
import { createWorkspace, type Workspace, type WorkspaceChange } from './workspace.ts';
import { INPUTS } from '../../test/support/inputs.ts';

const CORPUS = 'file:///news/newsmark.yaml';
const REGISTRY = 'file:///news/actors.yaml';
const STORY = 'file:///news/stories/ferry.txt';
const SETTINGS = 'version: 1\narticles: ["stories/*.txt"]\nactors: [actors.yaml]\n';

function registryOf(name: string): string {
  return `version: 1\nactors:\n  - id: berg\n    name: ${name}\n    type: PERSON\n`;
}

interface World {
  readonly files: MemoryFiles;
  readonly workspace: Workspace;
  /** What the workspace told of, one word a change. */
  readonly told: string[];
}

function worldOf(held: Readonly<Record<string, string | Uint8Array | Error>> = {}): World {
  const files = memoryFiles({ [CORPUS]: SETTINGS, [REGISTRY]: registryOf('Ada Berg'), ...held });
  const workspace = createWorkspace(files, memoryLog(), () => INPUTS.models);
  const told: string[] = [];
  workspace.onChange((change: WorkspaceChange) =>
    told.push(change.of === 'everything' ? 'everything' : change.uris.join(' ')),
  );
  return { files, workspace, told };
}

function registered({ workspace }: World, uri = STORY): string {
  return workspace
    .snapshot()
    .inputs(uri, '')
    .registry.entries.map(({ name }) => name)
    .join(', ');
}

describe('corpora', () => {
  test('the nearest newsmark.yaml above a file decides, with its registry', async () => {
    const world = worldOf({ 'file:///newsmark.yaml': 'version: 1\narticles: ["**"]\nactors: []\n' });
    await world.workspace.ready(STORY);
    const snapshot = world.workspace.snapshot();
    expect(snapshot.corpus(STORY)?.file).toBe(CORPUS);
    expect(snapshot.corpus(STORY)?.lists(STORY)).toBe(true);
    expect(snapshot.corpus(STORY)?.lists('file:///news/other.txt')).toBe(false);
    expect(registered(world)).toBe('Ada Berg');
  });

  test('what is known is not read again: no keystroke reads a file', async () => {
    const { files, workspace } = worldOf();
    workspace.open(STORY, 'plaintext', 1, 'Ada Berg left.');
    await workspace.ready(STORY);
    const reads = files.reads.length;
    workspace.change(STORY, 2, [{ text: 'Ada Berg stayed.' }]);
    await workspace.ready(STORY);
    workspace.snapshot().findings(STORY);
    expect(files.reads.length).toBe(reads);
  });

  test('a registry that is typed in an editor counts at once, and again what is on disk when it is closed', async () => {
    const world = worldOf();
    await world.workspace.ready(STORY);
    world.workspace.open(REGISTRY, 'yaml', 1, registryOf('Ada Thorn'));
    expect(registered(world)).toBe('Ada Thorn');
    world.workspace.close(REGISTRY);
    expect(registered(world)).toBe('Ada Berg');
    expect(world.told).toEqual(['everything', 'everything']);
  });

  test('a registry that was open before its corpus was met counts and tells as well', async () => {
    const world = worldOf();
    world.workspace.open(REGISTRY, 'yaml', 1, registryOf('Ada Thorn'));
    await world.workspace.ready(STORY);
    world.told.length = 0;
    world.workspace.change(REGISTRY, 2, [{ text: registryOf('Ada Stone') }]);
    expect([registered(world), ...world.told]).toEqual(['Ada Stone', 'everything']);
    world.workspace.close(REGISTRY);
    await world.workspace.ready(STORY);
    expect([registered(world), ...world.told]).toEqual(['Ada Berg', 'everything', 'everything']);
  });

  test('what cannot be read makes no corpus', async () => {
    const { workspace } = worldOf({ 'file:///news/stories/newsmark.yaml': new Error('permission denied') });
    await workspace.ready(STORY);
    expect(workspace.snapshot().corpus(STORY)?.file).toBe(CORPUS);
  });

  test('a registry that changes on disk counts once it is read, and keeps its old form until then', async () => {
    const world = worldOf();
    await world.workspace.ready(STORY);
    world.files.files.set(REGISTRY, registryOf('Ada Thorn'));
    const read = world.workspace.filesChanged([REGISTRY]);
    expect(registered(world)).toBe('Ada Berg');
    await read;
    expect([registered(world), ...world.told]).toEqual(['Ada Thorn', 'everything']);
  });

  test('a file that was saved as it was tells nothing', async () => {
    const world = worldOf();
    await world.workspace.ready(STORY);
    await world.workspace.filesChanged([REGISTRY]);
    expect(world.told).toEqual([]);
  });

  test('a newsmark.yaml that is made, and one that is deleted', async () => {
    const world = worldOf();
    await world.workspace.ready(STORY);
    const nearer = 'file:///news/stories/newsmark.yaml';
    world.files.files.set(nearer, 'version: 1\narticles: ["*"]\nactors: []\n');
    await world.workspace.filesChanged([nearer]);
    await world.workspace.ready(STORY);
    expect(world.workspace.snapshot().corpus(STORY)?.file).toBe(nearer);
    world.files.files.delete(nearer);
    await world.workspace.filesChanged([nearer]);
    expect(world.workspace.snapshot().corpus(STORY)?.file).toBe(CORPUS);
  });

  test('a new registry in the settings is read before the next answer', async () => {
    const world = worldOf({ 'file:///news/more.yaml': registryOf('Bo Thorn').replace('berg', 'thorn') });
    await world.workspace.ready(STORY);
    world.workspace.open(CORPUS, 'yaml', 1, SETTINGS.replace('[actors.yaml]', '[actors.yaml, more.yaml]'));
    await world.workspace.ready(STORY);
    expect(registered(world)).toBe('Ada Berg, Bo Thorn');
  });

  test('.gitignore is honoured', async () => {
    const { workspace } = worldOf({ 'file:///news/.gitignore': 'stories/draft*\n' });
    await workspace.ready(STORY);
    const corpus = workspace.snapshot().corpus(STORY);
    expect([corpus?.lists(STORY), corpus?.lists('file:///news/stories/draft 1.txt')]).toEqual([true, false]);
  });
});

describe('the identity of what an analysis depends on', () => {
  test('settings that change leave the registry, and so the analyses, as they are', async () => {
    const { workspace } = worldOf();
    workspace.open(STORY, 'plaintext', 1, 'Ada Berg left.');
    await workspace.ready(STORY);
    const before = workspace.snapshot();
    const analysis = before.analysis(STORY);
    workspace.open(CORPUS, 'yaml', 1, `${SETTINGS}rules: {vague-source: off}\n`);
    const after = workspace.snapshot();
    expect(after.analysis(STORY)).toBe(analysis);
    expect(after.findingSettings(STORY)).not.toBe(before.findingSettings(STORY));
  });

  test('a snapshot does not change', async () => {
    const { workspace } = worldOf();
    workspace.open(STORY, 'plaintext', 1, 'one');
    await workspace.ready(STORY);
    const before = workspace.snapshot();
    workspace.change(STORY, 2, [{ text: 'two' }]);
    const after = workspace.snapshot();
    expect([before.document(STORY)?.text, after.document(STORY)?.text]).toEqual(['one', 'two']);
    expect(after.revision).toBeGreaterThan(before.revision);
  });

  test('findings are the same list while nothing changes', async () => {
    const { workspace } = worldOf();
    workspace.open(STORY, 'plaintext', 1, 'Ada Berg left.');
    await workspace.ready(STORY);
    const before = workspace.snapshot().findings(STORY);
    workspace.open('file:///news/stories/other.txt', 'plaintext', 1, 'Bo stayed.');
    expect(workspace.snapshot().findings(STORY)).toBe(before);
  });
});

describe('findings about fact-checks', () => {
  const TEXT = 'Ada Berg left the harbour board in May.';
  const FILES = { marks: `${STORY}.marks.yaml`, hidden: `${STORY}.private.yaml` };

  /** A sidecar with one claim, about the whole text. */
  function sidecarWith(...lines: readonly string[]): string {
    const entry = [
      'id: c-00000001',
      'layer: claim',
      'decision: unsure',
      `spans: [{exact: ${TEXT}, at: 0}]`,
      ...lines,
    ];
    return `version: 1\nmarks:\n  - ${[...entry, 'by: mb', 'at: 2026-11-21T10:00:00Z'].join('\n    ')}\n`;
  }

  const VERDICT = ['status: done', 'rating: refuted'];

  /** What is asked about the verdict in an open article, with these files beside it. */
  async function checkAsked(
    files: Readonly<Record<string, string>>,
    asked: readonly string[],
  ): Promise<void> {
    const { workspace } = worldOf(files);
    workspace.open(STORY, 'plaintext', 1, TEXT);
    await workspace.ready(STORY);
    const snapshot = workspace.snapshot();
    const findings = snapshot.findings(STORY);
    expect(
      findings.flatMap(({ rule, message }) => (rule === 'verdict-without-evidence' ? message : [])),
    ).toEqual(asked);
    expect(workspace.snapshot().findings(STORY)).toBe(findings);
  }

  test('a verdict that rests on nothing, and one whose evidence is private', async () => {
    const nothing = 'What does the verdict ‘refuted’ rest on? No evidence is listed.';
    await checkAsked({}, []);
    await checkAsked({ [FILES.marks]: sidecarWith('status: open') }, []);
    await checkAsked({ [FILES.marks]: sidecarWith(...VERDICT) }, [nothing]);
    const hidden = sidecarWith('evidence: https://harbour.example');
    await checkAsked({ [FILES.marks]: sidecarWith(...VERDICT), [FILES.hidden]: hidden }, []);
    await checkAsked({ [FILES.hidden]: sidecarWith(...VERDICT) }, []);
  });

  test('a rating that the house does not know, and a second person whom it wants', async () => {
    const verdict = sidecarWith('status: done', 'rating: rubbish', 'evidence: https://harbour.example');
    await checkAsked({ [FILES.marks]: verdict }, [
      'The rating ‘rubbish’ is none of those that newsmark.yaml lists.',
    ]);
    const house = `${SETTINGS}ratings: [fine, rubbish]\n`;
    await checkAsked({ [CORPUS]: house, [FILES.marks]: verdict }, []);
    await checkAsked({ [CORPUS]: `${house}secondReview: true\n`, [FILES.marks]: verdict }, [
      'Has a second person looked at this verdict? This house wants two.',
    ]);
    await checkAsked(
      { [CORPUS]: `${house}preset: gentle\nsecondReview: true\n`, [FILES.marks]: verdict },
      [],
    );
  });

  test('words that changed have no verdict any more', async () => {
    const { workspace } = worldOf({ [FILES.marks]: sidecarWith(...VERDICT) });
    workspace.open(STORY, 'plaintext', 1, TEXT.replace('May', 'June'));
    await workspace.ready(STORY);
    expect(
      workspace
        .snapshot()
        .findings(STORY)
        .map(({ rule }) => rule),
    ).not.toContain('verdict-without-evidence');
  });
});

const PROSE = [
  'ELSIN, Norland (NPA) — The harbour board closed the east quay on Monday, two days after a crane fell.',
  '“Nobody will work under that arm again,” said Ada Berg, who leads the board. She told reporters that repairs would take a month.',
  'The Norland Transport Ministry said in a statement that it would pay for the inspection.',
].join('\n\n');

describe('what is served', () => {
  test.each<[string, string, string, string, string]>([
    ['what a corpus lists', STORY, 'plaintext', 'Two words.', 'article'],
    ['a name', 'file:///loose/a.article', 'plaintext', 'Two words.', 'article'],
    ['the language that somebody set', 'file:///loose/a.txt', 'news-article', 'Two words.', 'article'],
    ['content', 'file:///loose/a.txt', 'plaintext', PROSE, 'article'],
    ['content in Markdown', 'file:///loose/a.md', 'markdown', PROSE, 'article'],
    ['an untitled text', 'untitled:Untitled-1', 'plaintext', PROSE, 'article'],
    ['what a corpus does not list', 'file:///news/draft.txt', 'plaintext', PROSE, 'none'],
    ['no article', 'file:///loose/a.txt', 'plaintext', 'vitest==5\nyaml==2\n', 'none'],
    ['another language', 'file:///loose/a.py', 'python', PROSE, 'none'],
    ['a corpus file', CORPUS, 'yaml', SETTINGS, 'settings'],
    ['a registry', REGISTRY, 'yaml', registryOf('Ada Berg'), 'settings'],
    ['a registry that no corpus names', 'file:///loose/actors.yaml', 'yaml', 'a: 1', 'none'],
  ])('%s', async (_what, uri, languageId, text, expected) => {
    const { workspace } = worldOf();
    workspace.open(uri, languageId, 1, text);
    await workspace.ready(uri);
    expect(workspace.snapshot().serving(uri)).toBe(expected);
  });

  test('content alone decides only where the settings let it', async () => {
    const { workspace } = worldOf();
    const loose = 'file:///loose/a.txt';
    workspace.open(loose, 'plaintext', 1, PROSE);
    workspace.open(STORY, 'plaintext', 1, PROSE);
    await Promise.all([workspace.ready(loose), workspace.ready(STORY)]);
    workspace.prefer({ recognize: 'never', rules: {}, reviewer: null, blind: false });
    const snapshot = workspace.snapshot();
    expect([snapshot.serving(loose), snapshot.serving(STORY)]).toEqual(['none', 'article']);
    expect(snapshot.recognise(loose).article).toBe(true);
  });

  test('addresses may be written in any form', async () => {
    const { workspace } = worldOf();
    workspace.open('file:///news/stories/a%20b.txt', 'plaintext', 1, 'one');
    workspace.change('file:///news/stories/a b.txt', 2, [{ text: 'two' }]);
    expect(workspace.snapshot().document('file:///news/stories/a%20b.txt')?.text).toBe('two');
  });
});

async function checkProblems(
  held: Readonly<Record<string, string | Uint8Array | Error>>,
  uri: string,
  expected: readonly string[],
): Promise<void> {
  const { workspace } = worldOf(held);
  await workspace.ready(STORY);
  const snapshot = workspace.snapshot();
  const text = snapshot.corpus(STORY)?.ownTexts.get(uri) ?? '';
  expect(
    snapshot
      .problems(uri)
      .map(({ start, end, message }) => `${JSON.stringify(text.slice(start, end))} ${message}`),
  ).toEqual(expected);
}

describe('problems of a corpus’s own files', () => {
  test('none', () => checkProblems({}, CORPUS, []));

  test('a registry that is not there, where it is named', () =>
    checkProblems({ [CORPUS]: SETTINGS.replace('actors.yaml', 'people.yaml') }, CORPUS, [
      "\"people.yaml\" There is no file 'people.yaml'. Create it, or take it off the list of 'actors'.",
    ]));

  test('bytes that are no UTF-8', () =>
    checkProblems({ [REGISTRY]: Uint8Array.from([0x23, 0xff]) }, REGISTRY, [
      '"" This file is not valid UTF-8: the first byte that cannot be read stands in line 1. Save it as UTF-8.',
    ]));

  test('a file that cannot be read', () =>
    checkProblems({ [REGISTRY]: new Error('permission denied') }, REGISTRY, [
      '"" This file cannot be read: permission denied',
    ]));
});
