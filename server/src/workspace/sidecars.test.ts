import { expect, test } from 'vitest';
import { memoryFiles, memoryLog } from '../../test/support/memoryFiles.ts';
import type { Corpus } from './corpus.ts';
import { articleOfSidecar, isPrivateSidecar, privateSidecarOf, sidecarOf } from './sidecars.ts';
import { createWorkspace } from './workspace.ts';
import { INPUTS } from '../../test/support/inputs.ts';

async function corpusWith(pattern: string, hidden = '{path}.private.yaml'): Promise<Corpus | null> {
  const file = 'file:///news/newsmark.yaml';
  const settings = `version: 1\nmarks: "${pattern}"\nprivateEvidence: "${hidden}"\n`;
  const files = memoryFiles({ [file]: settings });
  const workspace = createWorkspace(files, memoryLog(), () => INPUTS.models);
  await workspace.ready(file);
  return workspace.snapshot().corpus(file);
}

test.each<[string, string | null, string, string | null, string | null]>([
  ['a loose file', null, 'file:///a%20b/ferry.txt', 'mb', 'file:///a%20b/ferry.txt.marks.yaml'],
  ['a text that is not saved', null, 'untitled:Untitled-1', 'mb', null],
  ['one with a path for later', null, 'untitled:/news/ferry.txt', 'mb', null],
  ['a corpus', '{path}.yaml', 'file:///news/in/ferry.txt', null, 'file:///news/in/ferry.txt.yaml'],
  ['a virtual one', '{path}.yaml', 'file:///news/in/ferry.txt', null, 'file:///news/in/ferry.txt.yaml'],
  [
    'one for each reviewer',
    'marks/{reviewer}/{path}.yaml',
    'file:///news/in/ferry.txt',
    'Ada Berg',
    'file:///news/marks/Ada%20Berg/in/ferry.txt.yaml',
  ],
  ['where nobody knows who', 'marks/{reviewer}/{path}.yaml', 'file:///news/in/ferry.txt', null, null],
  [
    'a name that is no name of a file',
    'marks/{reviewer}/{path}.yaml',
    'file:///news/f.txt',
    '../x',
    'file:///news/marks/%252E.%252Fx/f.txt.yaml',
  ],
])('the sidecar of %s', async (_what, pattern, article, reviewer, sidecar) => {
  const corpus = pattern === null ? null : await corpusWith(pattern);
  expect(sidecarOf(article, corpus, reviewer)).toBe(sidecar);
  if (sidecar !== null) expect(articleOfSidecar(sidecar, corpus)).toBe(article);
});

test.each([
  ['{path}.marks.yaml', '{path}.private.yaml'],
  ['{path}.yaml', '{path}.private.yaml'],
  ['{path}.marks.yaml', '{path}.yaml'],
  ['marks/{reviewer}/{path}.yaml', '{path}.yaml'],
  ['{path}.yaml', 'private/{reviewer}/{path}.yaml'],
  ['{path}.{reviewer}.yaml', '{path}.private.yaml'],
  ['{path}.marks.yaml', '{path}.{reviewer}.yaml'],
  ['{path}.{reviewer}.yaml', '{path}.{reviewer}.hidden.yaml'],
])('decisions in %s and private evidence in %s are told apart', async (pattern, hidden) => {
  const corpus = await corpusWith(pattern, hidden);
  const article = 'file:///news/in/ferry.txt';
  const files = [sidecarOf(article, corpus, 'mb') ?? '', privateSidecarOf(article, corpus, 'mb') ?? ''];
  expect(files.map((file) => articleOfSidecar(file, corpus))).toEqual([article, article]);
  expect(files.map((file) => isPrivateSidecar(file, corpus))).toEqual([false, true]);
});

test('other files belong to no article', async () => {
  expect(articleOfSidecar('file:///news/actors.yaml', await corpusWith('{path}.marks.yaml'))).toBe(null);
  expect(articleOfSidecar('file:///news/actors.yaml', null)).toBe(null);
});
