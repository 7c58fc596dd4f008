import { expect, test } from 'vitest';
import { INPUTS } from '../../test/support/inputs.ts';
import { memoryFiles, memoryLog } from '../../test/support/memoryFiles.ts';
import { createListings } from './listings.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const STORY = 'file:///news/a.txt';
const SIDECAR = `${STORY}.marks.yaml`;
const NEW = 'file:///news/b.txt';

/** How often the folder is listed anew after something happened, with a list and the article's files known before. */
test.each<[string, Readonly<Record<string, string | null>>, (workspace: Workspace) => unknown, number]>([
  ['nothing', {}, () => null, 0],
  ['typing', {}, (workspace) => workspace.change(STORY, 2, [{ text: 'Ada Berg came back.' }]), 0],
  ['a decision that waits', {}, (workspace) => workspace.pend(SIDECAR, []), 0],
  [
    'another text of a file that is known',
    { [SIDECAR]: 'version: 1\nmarks: []\n' },
    (workspace) => workspace.filesChanged([SIDECAR]),
    0,
  ],
  ['a file that is gone', { [SIDECAR]: null }, (workspace) => workspace.filesChanged([SIDECAR]), 1],
  ['a new file', { [NEW]: 'Bo Thorn stayed.' }, (workspace) => workspace.filesChanged([NEW]), 1],
])('after %s', async (_what, changes, happen, expected) => {
  const files = memoryFiles({
    'file:///news/newsmark.yaml': 'version: 1\narticles: ["*.txt"]\n',
    [STORY]: 'Ada Berg left.',
    [SIDECAR]: 'version: 1\n',
  });
  let listed = 0;
  const counted = {
    ...files,
    list: (folder: string) => {
      listed++;
      return files.list(folder);
    },
  };
  const workspace = createWorkspace(counted, memoryLog(), () => INPUTS.models);
  const listings = createListings(workspace, counted, memoryLog());
  workspace.open(STORY, 'plaintext', 1, 'Ada Berg left.');
  await workspace.ready(STORY);
  const before = await listings.filesIn('file:///news/');
  for (const [uri, text] of Object.entries(changes)) {
    if (text === null) files.files.delete(uri);
    else files.files.set(uri, text);
  }
  await happen(workspace);
  const after = await listings.filesIn('file:///news/');
  expect([listed - 1, after === before]).toEqual([expected, expected === 0]);
});
