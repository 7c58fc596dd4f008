import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENGINE, VERSION } from './version.ts';

test('the version is the one that package.json ships', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
  expect(ENGINE).toBe(`newsmark ${version}`);
});
