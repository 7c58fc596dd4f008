import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitUserName } from './gitIdentity.ts';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'newsmark-home-'));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

test.each<[string, string, string | null]>([
  ['plainly', '[user]\n\temail = ada@example.org\n\tname = Ada Berg\n', 'Ada Berg'],
  ['between quotation marks', '[user]\nname = "Ada # Berg" ; she\n', 'Ada # Berg'],
  ['with escapes', '[user]\r\n  NAME = Ada \\"A\\" Berg\r\n', 'Ada "A" Berg'],
  ['in one line with the section', '[User] name = Ada\n', 'Ada'],
  ['twice', '[user]\nname = Ada\n[core]\nname = no\n[user]\nname = Bo\n', 'Bo'],
  ['in another section', '[user "work"]\nname = Ada\n[alias]\nname = log\n', null],
  ['as nothing', '[user]\nname =\n', null],
  ['nowhere', '', null],
])('the name is written %s', async (_how, text, expected) => {
  writeFileSync(join(home, '.gitconfig'), text);
  expect(await gitUserName({}, home)).toBe(expected);
});

test('the home folder goes before the folder of settings, and a file that the environment names before both', async () => {
  expect(await gitUserName({}, home)).toBe(null);
  mkdirSync(join(home, '.config/git'), { recursive: true });
  writeFileSync(join(home, '.config/git/config'), '[user]\nname = Ada');
  expect(await gitUserName({}, home)).toBe('Ada');
  writeFileSync(join(home, '.gitconfig'), '[user]\nname = Bo');
  expect(await gitUserName({}, home)).toBe('Bo');
  writeFileSync(join(home, 'chosen'), '[user]\nname = Cy');
  expect(await gitUserName({ GIT_CONFIG_GLOBAL: join(home, 'chosen') }, home)).toBe('Cy');
});
