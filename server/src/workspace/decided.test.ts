import { describe, expect, test } from 'vitest';
import { memoryFiles, memoryLog, type MemoryFiles } from '../../test/support/memoryFiles.ts';
import type { SidecarChange } from '../annotations/sidecar/types.ts';
import { createWorkspace, type Workspace } from './workspace.ts';
import { INPUTS } from '../../test/support/inputs.ts';

const ARTICLE = 'file:///news/bridge.article';
const SIDECAR = `${ARTICLE}.marks.yaml`;
const CLAIM = 'The new bridge will ruin every shop on the river bank within a year.';
const TEXT = `HARWICK (AP) — The council met on Tuesday. ${CLAIM}\n`;

function sidecarOf(exact: string, at: number): string {
  return `version: 1
marks:

  - id: c-1
    layer: claim
    spans: [{exact: "${exact}", prefix: "met on Tuesday. ", at: ${at}}]
    decision: rejected
    by: mb
    at: 2026-11-21T10:00:00Z
`;
}

async function world(sidecar?: string): Promise<{ files: MemoryFiles; workspace: Workspace }> {
  const files = memoryFiles(sidecar === undefined ? {} : { [SIDECAR]: sidecar });
  const workspace = createWorkspace(files, memoryLog(), () => INPUTS.models);
  workspace.open(ARTICLE, 'news-article', 1, TEXT);
  await workspace.ready(ARTICLE);
  return { files, workspace };
}

function found(workspace: Workspace): string {
  return workspace
    .snapshot()
    .findings(ARTICLE)
    .map(({ rule }) => rule)
    .join(' ');
}

/** Puts words in the place of others in the open article. */
function edit(workspace: Workspace, from: string, to: string): void {
  const document = workspace.snapshot().document(ARTICLE);
  if (document === null) throw new Error('The article is not open.');
  const start = document.text.indexOf(from);
  const range = { start: document.lines.position(start), end: document.lines.position(start + from.length) };
  workspace.change(ARTICLE, null, [{ range, text: to }]);
}

describe('decisions', () => {
  test('an article without any has no pins, and always the same ones', async () => {
    const { workspace } = await world();
    const before = workspace.snapshot().analysis(ARTICLE);
    workspace.pend('file:///news/other.article.marks.yaml', []);
    expect(workspace.snapshot().analysis(ARTICLE)).toBe(before);
    expect(found(workspace)).toBe('unattributed-claim');
  });

  test('count from the sidecar, and on top of it those that are not saved yet', async () => {
    const { workspace } = await world(sidecarOf(CLAIM, 43));
    expect(found(workspace)).toBe('');
    const takeBack: SidecarChange = { kind: 'removeMark', id: 'c-1', by: 'mb' };
    workspace.pend(SIDECAR, [takeBack]);
    expect(found(workspace)).toBe('unattributed-claim');
    workspace.pend(SIDECAR, []);
    expect(found(workspace)).toBe('');
  });

  test('that are only saved ask for no new analysis', async () => {
    const { files, workspace } = await world('version: 1\n');
    const analysis = (): unknown => workspace.snapshot().analysis(ARTICLE);
    const mark = {
      id: 'c-1',
      layer: 'claim',
      spans: [{ exact: CLAIM, prefix: 'met on Tuesday. ', at: 43 }],
      decision: 'rejected',
      by: 'mb',
      at: '2026-11-21T10:00:00Z',
    } as const;
    workspace.pend(SIDECAR, [{ kind: 'putMark', mark }]);
    const before = analysis();
    files.files.set(SIDECAR, sidecarOf(CLAIM, 43));
    await workspace.filesChanged([SIDECAR]);
    expect(analysis()).toBe(before);
    workspace.pend(SIDECAR, []);
    expect(analysis()).toBe(before);
  });

  test('go along with their words while everything around them is written anew', async () => {
    const { workspace } = await world(sidecarOf(CLAIM, 43));
    edit(workspace, 'council met on Tuesday', 'town council was to meet on Monday');
    edit(workspace, 'HARWICK (AP) — ', 'Harwick');
    expect(found(workspace)).toBe('');
  });

  test('do not go along where the words change: the claim is asked again, at its place', async () => {
    const { workspace } = await world(sidecarOf(CLAIM, 43));
    edit(workspace, 'ruin every shop', 'ruin every tavern');
    expect(found(workspace)).toBe('unattributed-claim');
    const text = workspace.snapshot().document(ARTICLE)?.text ?? '';
    const notices = workspace.snapshot().notices(ARTICLE, text);
    expect(
      notices.map(({ start, end, message, severity }) => [text.slice(start, end), severity, message]),
    ).toEqual([
      [
        CLAIM.replace('shop', 'tavern'),
        'hint',
        "mb decided on the claim 'The new bridge will ruin every shop on the river bank …' (rejected). Its wording has changed since: decide again.",
      ],
    ]);
  });

  test('that are there for a fact-check only are to be checked again where their words change', async () => {
    const listed = sidecarOf(CLAIM, 43).replace('decision: rejected', 'decision: unsure\n    status: open');
    const { workspace } = await world(listed);
    expect(found(workspace)).toBe('unattributed-claim');
    edit(workspace, 'ruin every shop', 'ruin every tavern');
    const text = workspace.snapshot().document(ARTICLE)?.text ?? '';
    expect(
      workspace
        .snapshot()
        .notices(ARTICLE, text)
        .map(({ message }) => message),
    ).toEqual([
      "mb put 'The new bridge will ruin every shop on the river bank …' on the fact-check list. Its wording has changed since: check it again.",
    ]);
  });

  test('of a broken sidecar may not count, which the article says', async () => {
    const { workspace } = await world(`${sidecarOf(CLAIM, 43)}\n  - {id: c-2, layer: [\n`);
    const notices = workspace.snapshot().notices(ARTICLE, TEXT);
    expect(notices.map(({ start, message }) => [start, message])).toEqual([
      [0, 'The sidecar of this article has 2 errors; what stands there may not count.'],
    ]);
    expect(found(workspace)).toBe('');
  });
});

describe('the problems of a sidecar', () => {
  test('are the same list while nothing changes, whether the article is open or not', async () => {
    const { workspace } = await world(sidecarOf('Words that stand nowhere in any article of this town.', 0));
    workspace.close(ARTICLE);
    workspace.open(SIDECAR, 'yaml', 1, sidecarOf('Words that stand nowhere in any article of this town.', 0));
    await workspace.ready(SIDECAR);
    expect(workspace.snapshot().serving(SIDECAR)).toBe('settings');
    const before = workspace.snapshot().problems(SIDECAR);
    workspace.pend('file:///news/other.article.marks.yaml', []);
    expect(workspace.snapshot().problems(SIDECAR)).toBe(before);
  });
});

describe('a corpus', () => {
  const corpus = 'file:///news/newsmark.yaml';

  test('mutes a rule, whatever its level', async () => {
    const mutes = 'mutes: [{rule: unattributed-claim, reason: opinion pages}]';
    const files = memoryFiles({ [corpus]: `version: 1\nrules: {unattributed-claim: error}\n${mutes}\n` });
    const workspace = createWorkspace(files, memoryLog(), () => INPUTS.models);
    workspace.open(ARTICLE, 'news-article', 1, TEXT);
    await workspace.ready(ARTICLE);
    expect(found(workspace)).toBe('');
  });

  test('lists no sidecar as an article', async () => {
    const files = memoryFiles({ [corpus]: 'version: 1\narticles: ["**"]\n' });
    const workspace = createWorkspace(files, memoryLog(), () => INPUTS.models);
    await workspace.ready(ARTICLE);
    const listed = workspace.snapshot().corpus(ARTICLE);
    expect([ARTICLE, SIDECAR].map((uri) => listed?.lists(uri))).toEqual([true, false]);
  });
});
