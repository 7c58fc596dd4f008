import { describe, expect, test } from 'vitest';
import { membership } from './membership.ts';

/** Which of the paths are articles, in their order. */
function checkMembership(
  listing: { articles: string[]; exclude?: string[]; ignored?: string },
  paths: Readonly<Record<string, boolean>>,
): void {
  const isArticle = membership({ exclude: [], ...listing }, listing.ignored ?? '');
  expect(Object.fromEntries(Object.keys(paths).map((path) => [path, isArticle(path)]))).toEqual(paths);
}

describe('articles', () => {
  test('a glob', () => {
    checkMembership(
      { articles: ['articles/**/*.txt'] },
      {
        'articles/a.txt': true,
        'articles/2019/may/b.txt': true,
        'articles/a.md': false,
        'b.txt': false,
        'articles/A.TXT': false,
        'articles/ä 😀.txt': true,
      },
    );
  });

  test('a folder or a file by its name', () => {
    checkMembership(
      { articles: ['articles/', './one.txt'] },
      {
        'articles/a.txt': true,
        'articles/deep/b.md': true,
        'one.txt': true,
        'articles.txt': false,
      },
    );
  });

  test('nothing is listed by nothing', () => {
    checkMembership({ articles: [] }, { 'a.txt': false });
    checkMembership({ articles: ['', '/', './'] }, { 'a.txt': false });
  });
});

describe('what is left out', () => {
  test('by exclude, by an exclamation mark, by .gitignore', () => {
    checkMembership(
      {
        articles: ['**/*.txt', '!**/old.txt'],
        exclude: ['drafts', '*.tmp.txt'],
        ignored: 'build/\n# no\n*.log.txt\n!keep.log.txt\n',
      },
      {
        'a.txt': true,
        'drafts/a.txt': false,
        'a.tmp.txt': false,
        'x/old.txt': false,
        'build/a.txt': false,
        'x/build/a.txt': false,
        'a.log.txt': false,
        'keep.log.txt': true,
      },
    );
  });

  test('a line of .gitignore that would take for ever is passed over', () => {
    checkMembership(
      { articles: ['**'], ignored: `${'*a'.repeat(50)}b\nb.txt` },
      { [`${'a'.repeat(250)}.txt`]: true, 'b.txt': false },
    );
  });

  test('what lies outside the corpus or is no path', () => {
    checkMembership(
      { articles: ['**'] },
      { '../a.txt': false, '/a.txt': false, '': false, './a.txt': false, 'a.txt': true },
    );
  });

  test('what lies deeper than patterns can be tried', () => {
    const folders = 'a/'.repeat(99);
    checkMembership(
      { articles: ['**'], ignored: '**/a/**/a/**/a/**/b' },
      { [`${folders}a.txt`]: true, [`${folders}a/a.txt`]: false },
    );
  });

  test('a glob that cannot be compiled matches nothing', () => {
    checkMembership({ articles: ['x'.repeat(70_000), '[', '*.txt'] }, { 'a.txt': true, 'a.md': false });
  });
});
