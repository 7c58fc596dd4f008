import { expect, test } from 'vitest';
import { LIST_FILES, READ_FILE } from '../protocol/protocol.ts';
import { clientFiles } from './clientFiles.ts';

test('the client reads and lists on the server’s behalf', async () => {
  const asked: unknown[] = [];
  const files = clientFiles(async (method, params) => {
    asked.push([method, params]);
    if (method === LIST_FILES) return { uris: ['vfs:/a'] };
    return { base64: 'uri' in params && params.uri === 'vfs:/a' ? 'w6kA' : null };
  });
  expect(await files.read('vfs:/a')).toEqual(Uint8Array.from([0xc3, 0xa9, 0]));
  expect(await files.read('vfs:/b')).toBe(null);
  expect(await files.list('vfs:/')).toEqual(['vfs:/a']);
  expect(asked).toEqual([
    [READ_FILE, { uri: 'vfs:/a' }],
    [READ_FILE, { uri: 'vfs:/b' }],
    [LIST_FILES, { folder: 'vfs:/' }],
  ]);
});

test('a client that fails is a file that cannot be read', async () => {
  const files = clientFiles(() => Promise.reject(new Error('no permission')));
  await expect(files.read('vfs:/a')).rejects.toThrow('no permission');
});
