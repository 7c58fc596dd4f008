import { expect, test } from 'vitest';
import { compileGlob } from './globs.ts';

/** Which paths a glob meets: those before the bar, and not those behind it. */
function checkGlob(glob: string, met: readonly string[], notMet: readonly string[]): void {
  const matches = compileGlob(glob);
  const paths = [...met, ...notMet];
  expect([glob, paths.filter((path) => matches?.(path) === true)]).toEqual([glob, met]);
}

test('a name', () => {
  checkGlob('a.txt', ['a.txt'], ['aXtxt', 'A.txt', 'b/a.txt', 'a.txt/b', '']);
  checkGlob('(a)+$|b c', ['(a)+$|b c'], ['a', 'aa', 'b c']);
});

test('stars and question marks stop at a slash', () => {
  checkGlob('*.txt', ['a.txt', 'a b.c.txt'], ['a/b.txt', 'a.txt.md']);
  checkGlob('a*b*c', ['abc', 'axbxbxc', 'a*b*c'], ['ac', 'ab/c', 'abcd']);
  checkGlob('a?c', ['abc'], ['ac', 'a/c', 'abbc']);
  checkGlob('a**c', ['ac', 'abbc'], ['a/c']);
});

test('two stars stand for any folders, also for none', () => {
  checkGlob('**/*.txt', ['a.txt', 'a/b.txt', 'a/b/c.txt'], ['a.md']);
  checkGlob('a/**/b', ['a/b', 'a/x/b', 'a/b/x/b'], ['a', 'b', 'a/x']);
  checkGlob('a/**', ['a', 'a/b', 'a/b/c'], ['b', 'ab/c']);
  checkGlob('**/a/*/**/b', ['a/x/b', 'y/a/x/z/b', 'a/a/b/b'], ['a/b']);
});

test('braces and brackets', () => {
  checkGlob('{a,b/c}/*.{txt,md}', ['a/x.txt', 'b/c/x.md'], ['b/x.txt', 'a/x.html']);
  checkGlob('a{,b{1,2}}', ['a', 'ab1', 'ab2'], ['ab', 'ab12']);
  checkGlob('[a-cx]1', ['a1', 'c1', 'x1'], ['d1', '-1', '1']);
  checkGlob('[!a]1', ['b1', '!1'], ['a1', '/1']);
  checkGlob('[^a]1', ['b1'], ['a1']);
});

test('what is not ended, and what follows a backslash, stands for itself', () => {
  checkGlob('[a', ['[a'], ['a']);
  checkGlob('{a', ['{a'], ['a']);
  checkGlob('{a}', ['{a}'], ['a']);
  checkGlob(String.raw`\*\{a,b}`, ['*{a,b}'], ['xa', '*a']);
  checkGlob('a\\', ['a\\'], ['a']);
});

test('names that begin with a dot are met by a dot alone', () => {
  checkGlob('**/*', ['a/b', 'a.b'], ['.a', 'a/.b', '.a/b']);
  checkGlob('.*', ['.a', '.gitignore'], ['a']);
  checkGlob('**/.a/**', ['.a', '.a/b', 'b/.a/c'], ['.b/.a', '.a/.b']);
});

test('globs that were written to take for ever are refused', () => {
  const hostile = [
    `${'*a'.repeat(100)}b`,
    `${'**/a/'.repeat(4)}b`,
    `${'*a*a*a*/'.repeat(2)}b`,
    '{a,aa}'.repeat(30),
    '?'.repeat(60_000),
    '{'.repeat(70_000),
  ];
  expect(hostile.map(compileGlob)).toEqual(hostile.map(() => null));
});

test('groups of regular expressions are no groups', () => {
  const name = 'a'.repeat(250);
  checkGlob('+(+(a))b', ['+(+(a))b'], [name]);
  checkGlob('((a+)+)+b', ['((a+)+)+b'], [name]);
  checkGlob('[a+]+[a+]+[a+]+[a+]+b', ['a+a+a+a+b'], [name]);
  checkGlob('old (1)/*', ['old (1)/a'], ['old 1/a']);
});
