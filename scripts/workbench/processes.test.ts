import { once } from 'node:events';
import { expect, test } from 'vitest';
import { start } from './processes.ts';

/** A program that starts another, which holds the same output open for as long as it lives. */
const PARENT = `
  const { spawn } = require('node:child_process');
  spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: ['ignore', 'inherit', 'ignore'] });
  console.log('started');
  setInterval(() => undefined, 1000);
`;

test.skipIf(process.platform === 'win32')('a program is ended together with what it started', async () => {
  const running = start(process.execPath, ['-e', PARENT], { stdio: ['ignore', 'pipe', 'ignore'] });
  const { child } = running;
  if (child.stdout === null) throw new Error('There is no output to wait for.');
  await once(child.stdout, 'data');
  const closed = once(child, 'close');
  running.stop();
  // The output closes only when nobody is left who could write to it.
  expect(await closed).toEqual([null, 'SIGKILL']);
});

test('a program that does not exist ends with an error and breaks nothing', async () => {
  const { child } = start('newsmark-no-such-program', []);
  const [error] = (await once(child, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ENOENT');
});
