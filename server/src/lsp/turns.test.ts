import { expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver';
import { turns } from './turns.ts';

/** Keeps the thread busy for longer than anybody should, as an analysis does. */
function work(): void {
  const end = performance.now() + 16;
  while (performance.now() < end);
}

test('pieces of work follow one another, and others have their turn between them', async () => {
  const inTurn = turns(new CancellationTokenSource().token);
  const done: string[] = [];
  const other = setInterval(() => done.push('other'), 0);
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const piece = (name: string): Promise<unknown> =>
    inTurn(() => {
      work();
      done.push(name);
    });
  await Promise.all(names.map(piece));
  clearInterval(other);
  expect(done.filter((name) => name !== 'other')).toEqual(names);
  expect(done.indexOf('other')).toBeGreaterThan(0);
  expect(done.indexOf('other')).toBeLessThan(done.indexOf('f'));
});

test('what was cancelled goes no further, and what fails ends nothing else', async () => {
  const cancel = new CancellationTokenSource();
  const inTurn = turns(cancel.token);
  const failed = inTurn(() => Promise.reject(new Error('unreadable')));
  const fine = inTurn(() => 'fine');
  await expect(failed).rejects.toThrow('unreadable');
  expect(await fine).toBe('fine');
  cancel.cancel();
  await expect(inTurn(() => 'never')).rejects.toThrow('cancelled');
});
