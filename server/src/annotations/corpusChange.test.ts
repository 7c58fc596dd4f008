import { describe, expect, test } from 'vitest';
import { changeRegistryFiles } from './corpusChange.ts';

/** Naming a registry turns the first text into the second, and taking it off again gives the third, the first where it is left out. */
function checkNaming(before: string, after: string, again: string = before): void {
  expect(changeRegistryFiles(before, 'add', 'actors.yaml')).toEqual({ ok: true, text: after });
  expect(changeRegistryFiles(after, 'remove', 'actors.yaml')).toEqual({ ok: true, text: again });
}

describe('naming a registry in newsmark.yaml', () => {
  test.each<[string, string, string, string?]>([
    [
      'behind the articles, with the comments where they were',
      'version: 1\narticles:\n  - "*.txt" # all\n\n# Who is who.\nmarks: "{path}.marks.yaml"\n',
      'version: 1\narticles:\n  - "*.txt" # all\nactors: [actors.yaml]\n\n# Who is who.\nmarks: "{path}.marks.yaml"\n',
    ],
    ['in an empty file', '', 'actors: [actors.yaml]\n', ''],
    ['in a file of comments', '# soon', '# soon\nactors: [actors.yaml]\n', '# soon\n'],
    [
      'beside one',
      'actors: people.yaml\n',
      'actors: [people.yaml, actors.yaml]\n',
      'actors: [people.yaml]\n',
    ],
    ['in a list in brackets', 'actors: [a.yaml]\n', 'actors: [a.yaml, actors.yaml]\n'],
    ['in a list in lines', 'actors:\r\n- a.yaml\r\n', 'actors:\r\n- a.yaml\r\n- actors.yaml\r\n'],
    [
      'behind a field behind a byte order mark that stands below a comment',
      '# ours\n\uFEFFmarks: x\n',
      '# ours\n\uFEFFmarks: x\nactors: [actors.yaml]\n',
    ],
    [
      'behind a field whose name begins with a byte order mark',
      '!!map\n\uFEFFmarks: x\n',
      '!!map\n\uFEFFmarks: x\nactors: [actors.yaml]\n',
    ],
    [
      'where the list is empty',
      'actors: []\nlanguage: en\n',
      'actors: [actors.yaml]\nlanguage: en\n',
      'language: en\n',
    ],
    [
      'where nothing is written',
      'actors:\nlanguage: en\n',
      'actors: [actors.yaml]\nlanguage: en\n',
      'language: en\n',
    ],
  ])('%s', (_where, before, after, again) => checkNaming(before, after, again));

  test('changes nothing where it is named', () => {
    const text = 'actors:\n  - actors.yaml # ours\n';
    expect(changeRegistryFiles(text, 'add', 'actors.yaml')).toEqual({ ok: true, text });
  });

  test.each<[string, string, string | null]>([
    ['broken YAML', 'articles: "x\nlanguage: en\n', 'quot'],
    ['a name without its colon', 'articles: [a.txt]\nlanguage\n', "':' behind"],
    ['markers of a merge', '<<<<<<< a\nlanguage: en\n=======\nlanguage: de\n>>>>>>> b\n', 'merge'],
    ['a list where the fields should be', '- articles\n', null],
    ['an alias', 'exclude: &x [a]\nactors: *x\n', null],
  ])('is refused with %s', (_what, text, reason) => {
    const result = changeRegistryFiles(text, 'add', 'actors.yaml');
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problem?.message ?? '').toContain(reason ?? '');
  });
});
