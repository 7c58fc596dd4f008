import { expect, test } from 'vitest';
import type { UpdateFileParams, UpdateFileResult } from '../protocol/protocol.ts';
import { clientSidecars } from './clientSidecars.ts';

const PLACE = { uri: 'vfs:/a.yaml', root: 'vfs:/' };

/** A client with one file; before each of the first updates somebody else adds a word. */
function clientWith(file: string | null, others: readonly string[] = []) {
  const between = [...others];
  const asked: string[] = [];
  const ask = async (_method: string, { edit }: UpdateFileParams): Promise<UpdateFileResult> => {
    asked.push(edit === null ? '?' : edit.text);
    const word = edit === null ? undefined : between.shift();
    if (word !== undefined) file = `${file ?? ''}${word}`;
    if (edit === null || edit.seen !== file) return { done: false, present: file };
    file = (file ?? '').slice(0, edit.start) + edit.text + (file ?? '').slice(edit.end);
    return { done: true, present: file };
  };
  return { host: clientSidecars(ask), asked, file: () => file };
}

test('what the client has is asked for, and changed', async () => {
  const { host, asked, file } = clientWith('one');
  await host.update(PLACE, (text) => `${text ?? ''} two`);
  expect([file(), asked]).toEqual(['one two', ['?', ' two']]);
});

test('a file is made', async () => {
  const { host, file } = clientWith(null);
  await host.update(PLACE, (text) => String(text));
  expect(file()).toBe('null');
});

test('nothing is written where nothing changes', async () => {
  const { host, asked } = clientWith('one');
  await host.update(PLACE, (text) => text);
  await host.update(PLACE, () => null);
  expect(asked).toEqual(['?', '?']);
});

test('a change in between is kept: ours is made anew on top of it', async () => {
  const { host, file } = clientWith('one', [' two', ' three']);
  await host.update(PLACE, (text) => `${text ?? ''} four`);
  expect(file()).toBe('one two three four');
});

test('it gives up where others change the file each time', async () => {
  const { host, file } = clientWith('', Array<string>(30).fill('x'));
  await expect(host.update(PLACE, (text) => `${text ?? ''} ours`)).rejects.toThrow('others keep changing it');
  expect(file()).toBe('x'.repeat(20));
});
