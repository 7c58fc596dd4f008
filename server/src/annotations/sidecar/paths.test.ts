import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf, patternProblem, sidecarPath } from './paths.ts';

const PATTERNS = [
  '{path}.marks.yaml',
  'marks/{reviewer}/{path}.yaml',
  '{path}.{reviewer}.yaml',
  '{reviewer}-{path}.yaml',
  'x/{path}/{reviewer}.yaml',
  '{path}/{path}~{reviewer}.yaml',
];

function checkPath(pattern: string, path: string, reviewer: string, sidecar: string): void {
  expect(sidecarPath(pattern, path, reviewer)).toBe(sidecar);
  const named = pattern.includes('{reviewer}') ? reviewer : null;
  expect(articleOf(pattern, sidecar)).toEqual({ path, reviewer: named });
}

describe('where a sidecar lies', () => {
  test('beside the article, or in a tree of each reviewer', () => {
    checkPath('{path}.marks.yaml', 'a.txt', 'mb', 'a.txt.marks.yaml');
    checkPath('{path}.marks.yaml', '2026/11/a b.txt', 'mb', '2026/11/a b.txt.marks.yaml');
    checkPath('marks/{reviewer}/{path}.yaml', '2026/a.txt', 'Zoë Marr', 'marks/Zoë Marr/2026/a.txt.yaml');
    checkPath('.\\marks\\{path}.yaml', 'a.txt', 'mb', 'marks/a.txt.yaml');
  });

  test("a reviewer's name is one name, and nothing that a file system keeps for itself", () => {
    const cases: Readonly<Record<string, string>> = {
      '../../x': '%2E.%2F..%2Fx',
      '..': '%2E%2E',
      '/etc': '%2Fetc',
      'a\\b': 'a%5Cb',
      'C:': 'C%3A',
      '': '%',
      '100%': '100%25',
      NUL: '%4EUL',
      'com1.x': '%63om1.x',
      connie: 'connie',
      '.git': '%2Egit',
      'mb ': 'mb%20',
      'mb.': 'mb%2E',
      'm\u0000b': 'm%00b',
      '\uD800': '%uD800',
      '{path}': '{path}',
      MB: 'MB',
    };
    for (const [reviewer, name] of Object.entries(cases))
      checkPath('marks/{reviewer}/{path}.yaml', 'a/b.txt', reviewer, `marks/${name}/a/b.txt.yaml`);
  });

  test('no sidecar lies outside the corpus or is the article', () => {
    for (const path of [
      '../a.txt',
      'a/../../b',
      '/a.txt',
      'C:/a.txt',
      'C:\\a.txt',
      '',
      'a//b',
      './a.txt',
      '..\\a',
      '.git/a',
    ])
      expect(() => sidecarPath('{path}.marks.yaml', path, 'mb')).toThrow(RangeError);
    for (const pattern of [
      'marks.yaml',
      '{path}',
      './{path}',
      '../{path}.yaml',
      '/x/{path}.yaml',
      '{reviewer}{path}.y',
      '.git/hooks/{path}.yaml',
      '.GIT\\{path}.yaml',
    ]) {
      expect(() => sidecarPath(pattern, 'a.txt', 'mb')).toThrow(patternProblem(pattern) ?? 'no problem');
      expect(articleOf(pattern, 'a.txt')).toBeNull();
    }
  });

  test('other files are no sidecars', () => {
    for (const path of [
      'a.txt',
      '.marks.yaml',
      'a.txt.marks.yaml.bak',
      '../a.txt.marks.yaml',
      'a/.marks.yaml/',
    ])
      expect(articleOf('{path}.marks.yaml', path)).toBeNull();
    expect(articleOf('marks/{reviewer}/{path}.yaml', 'marks/a.yaml')).toBeNull();
    expect(articleOf('marks/{reviewer}/{path}.yaml', 'marks/%2/a.yaml')).toBeNull();
    expect(articleOf('{path}/{path}.yaml', 'a/b.yaml')).toBeNull();
  });
});

test('articleOf gives back what sidecarPath was given', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('a.b', 'x-y', '%41', '~', ' a'),
  );
  const path = fc
    .array(
      name.map((each) => each.replaceAll(/[\\/:]/g, '_')).filter((each) => each !== '.' && each !== '..'),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((names) => names.join('/'));
  const reviewer = fc.oneof(name, fc.constantFrom('../../x', '..', '', 'con', 'A-b.c~'));
  fc.assert(
    fc.property(fc.constantFrom(...PATTERNS), path, reviewer, (pattern, article, who) => {
      const sidecar = sidecarPath(pattern, article, who);
      expect(sidecar.split('/')).not.toContain('..');
      expect(articleOf(pattern, sidecar)).toEqual({
        path: article,
        reviewer: pattern.includes('{reviewer}') ? who : null,
      });
    }),
    { numRuns: 300 },
  );
}, 60_000);
