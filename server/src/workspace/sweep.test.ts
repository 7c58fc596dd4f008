import { expect, test } from 'vitest';
import { memoryFiles, memoryLog } from '../../test/support/memoryFiles.ts';
import { createSweep } from './sweep.ts';
import { createWorkspace } from './workspace.ts';
import { INPUTS } from '../../test/support/inputs.ts';

const FOLDER = 'file:///news/';
const FILES = {
  'file:///news/newsmark.yaml': 'version: 1\narticles: ["*.txt"]\nactors: [actors.yaml]\n',
  'file:///news/actors.yaml': 'version: 1\nactors: []\n',
  'file:///news/a.txt': 'Ada Berg left.',
  'file:///news/b.txt': 'Bo Thorn stayed.',
  'file:///news/notes.md': 'Not listed.',
};

test('a pass tells of every file once, and then only of what changed', async () => {
  const files = memoryFiles(FILES);
  const workspace = createWorkspace(files, memoryLog(), () => INPUTS.models);
  const sweep = createSweep(workspace, files, memoryLog());
  const pass = async (): Promise<string[]> => {
    const told: string[] = [];
    for await (const { of, uri, ...rest } of sweep.pass([FOLDER])) {
      told.push(
        [
          of,
          uri.slice(FOLDER.length),
          ...('version' in rest && rest.version !== null ? [rest.version] : []),
        ].join(' '),
      );
    }
    return told;
  };

  expect(await pass()).toEqual([
    'article a.txt',
    'settings actors.yaml',
    'article b.txt',
    'settings newsmark.yaml',
  ]);
  expect(await pass()).toEqual([]);

  workspace.open('file:///news/a.txt', 'plaintext', 7, 'Ada Berg came back.');
  expect(await pass()).toEqual(['article a.txt 7']);

  workspace.close('file:///news/a.txt');
  expect(await pass()).toEqual(['article a.txt']);

  files.files.set('file:///news/b.txt', 'Bo Thorn left.');
  await workspace.filesChanged(['file:///news/b.txt']);
  expect(await pass()).toEqual(['article b.txt']);

  files.files.delete('file:///news/b.txt');
  await workspace.filesChanged(['file:///news/b.txt']);
  expect(await pass()).toEqual(['gone b.txt']);

  files.files.set(
    'file:///news/actors.yaml',
    'version: 1\nactors: [{id: ada, name: Ada Berg, type: PERSON}]\n',
  );
  await workspace.filesChanged(['file:///news/actors.yaml']);
  expect(await pass()).toEqual(['article a.txt', 'settings actors.yaml', 'settings newsmark.yaml']);
  sweep.dispose();
});

test('without folders there is nothing, and what was told before is gone', async () => {
  const files = memoryFiles(FILES);
  const workspace = createWorkspace(files, memoryLog(), () => INPUTS.models);
  const sweep = createSweep(workspace, files, memoryLog());
  for await (const swept of sweep.pass([FOLDER])) expect(swept.of).not.toBe('gone');
  const gone: string[] = [];
  for await (const { of, uri } of sweep.pass([])) gone.push(`${of} ${uri.slice(FOLDER.length)}`);
  expect(gone.sort()).toEqual(['gone a.txt', 'gone actors.yaml', 'gone b.txt', 'gone newsmark.yaml']);
});
