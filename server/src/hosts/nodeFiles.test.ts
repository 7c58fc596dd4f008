import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFiles } from './nodeFiles.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsmark-files-'));
  for (const path of ['a b.txt', 'sub/c.txt', '.git/HEAD', 'node_modules/x/d.txt']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  symlinkSync(folder, join(folder, 'sub/loop'));
  symlinkSync(join(folder, 'a b.txt'), join(folder, 'sub/link.txt'));
  symlinkSync(join(folder, 'nothing'), join(folder, 'sub/broken.txt'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function uriOf(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

test('lists files below a folder, without what version control and packages keep, and without circles', async () => {
  const found = await nodeFiles().list(pathToFileURL(folder).href);
  expect(found).toEqual(['a b.txt', 'sub/c.txt', 'sub/link.txt'].map(uriOf));
});

test('reads bytes, and tells a file that is not there from one that cannot be read', async () => {
  const files = nodeFiles();
  expect(new TextDecoder().decode((await files.read(uriOf('a b.txt'))) ?? undefined)).toBe('a b.txt');
  for (const uri of [
    uriOf('none.txt'),
    uriOf('a b.txt/x'),
    uriOf('sub'),
    'untitled:x',
    'vscode-vfs://github/a',
    'file:///%00',
  ]) {
    expect([uri, await files.read(uri)]).toEqual([uri, null]);
  }
});

test('a file of more than 50 MB is refused in words', async () => {
  const file = openSync(join(folder, 'large.bin'), 'w');
  // Sparse: it takes no room on the disk.
  ftruncateSync(file, 50_000_001);
  closeSync(file);
  await expect(nodeFiles().read(uriOf('large.bin'))).rejects.toThrow(
    'it has 51 MB; the most that is read is 50 MB',
  );
});

test.skipIf(process.platform === 'win32')('a device is refused, as it may have no end', async () => {
  symlinkSync('/dev/zero', join(folder, 'endless.yaml'));
  await expect(nodeFiles().read(uriOf('endless.yaml'))).rejects.toThrow('it is no ordinary file');
});

test('a folder that is not there holds nothing', async () => {
  expect(await nodeFiles().list(uriOf('none'))).toEqual([]);
  expect(await nodeFiles().list('untitled:x')).toEqual([]);
});
