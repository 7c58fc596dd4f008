import { describe, expect, test } from 'vitest';
import { parseCorpusFile } from './corpusFile.ts';
import { DEFAULT_CORPUS_SETTINGS } from './schemas.ts';
import type { CorpusSettings, Problem } from './types.ts';

const RULES = ['vague-source', 'broken-quote'];

/** What the file says beside the defaults, and its problems as 'severity @ place: message'. */
function checkCorpusFile(text: string, said: Partial<CorpusSettings>, problems: readonly string[]): void {
  const parsed = parseCorpusFile(text, RULES);
  expect(parsed.value).toEqual({ ...DEFAULT_CORPUS_SETTINGS, ...said });
  expect(parsed.problems.map((problem) => told(text, problem))).toEqual(problems);
}

function told(text: string, { start, end, severity, message }: Problem): string {
  return `${severity} @ ${text.slice(start, end)}: ${message}`;
}

describe('what a corpus file says', () => {
  test('an empty file and a file of comments leave the defaults', () => {
    for (const text of ['', '\n\n', '# nothing yet\n', '---\n', '\uFEFF']) checkCorpusFile(text, {}, []);
  });

  test('what stands below a separator of documents is read as well', () => {
    checkCorpusFile('--- # ours\nversion: 1\n---\nexclude: drafts/\n', { exclude: ['drafts/'] }, [
      "error @ ---: A file of ours is one document: take this '---' out. What stands below it is read as well.",
    ]);
  });

  test('every field', () => {
    checkCorpusFile(
      [
        'version: 1',
        'articles: ["articles/**/*.txt"]',
        'exclude: drafts/',
        'actors: [actors.yaml, more.yaml]',
        'marks: "marks/{reviewer}/{path}.yaml"',
        'rules:',
        '  vague-source: off',
        '  broken-quote: {level: warning, straight: true}',
        'mutes: [{rule: broken-quote, reason: old typesetting}]',
        'knownSources: [Harbour Watch, 1848]',
        'preset: gentle',
        'summariseAbove: 5',
        'mayStandUnsourced: sunrise at *',
        'ratings: [right, wrong]',
        'secondReview: true',
        'privateEvidence: "private/{path}.yaml"',
        'checklist: [headline, figures]',
        'publisher: {name: The Harwick Gazette, url: "https://gazette.example", reviews: "https://gazette.example/checks/{id}"}',
        'language: en-GB',
      ].join('\n'),
      {
        articles: ['articles/**/*.txt'],
        exclude: ['drafts/'],
        actors: ['actors.yaml', 'more.yaml'],
        marks: 'marks/{reviewer}/{path}.yaml',
        rules: {
          'vague-source': { level: 'off', options: {} },
          'broken-quote': { level: 'warning', options: { straight: true } },
        },
        mutes: [{ rule: 'broken-quote', reason: 'old typesetting' }],
        knownSources: ['Harbour Watch', '1848'],
        preset: 'gentle',
        summariseAbove: 5,
        mayStandUnsourced: ['sunrise at *'],
        ratings: ['right', 'wrong'],
        secondReview: true,
        privateEvidence: 'private/{path}.yaml',
        checklist: ['headline', 'figures'],
        publisher: {
          name: 'The Harwick Gazette',
          url: 'https://gazette.example',
          reviews: 'https://gazette.example/checks/{id}',
        },
        language: 'en-GB',
      },
      [],
    );
  });

  test('a byte order mark, CRLF and fields without a value', () => {
    checkCorpusFile(
      '\uFEFFversion: 1\r\narticles:\r\n  - a.txt\r\nexclude:\r\n',
      { articles: ['a.txt'] },
      [],
    );
  });
});

describe('what is wrong in a corpus file', () => {
  test('a pattern of sidecars that are no YAML by their name', () => {
    checkCorpusFile('marks: "{path}.rc"\n', {}, [
      "error @ \"{path}.rc\": A sidecar's name must end in '.yaml' or '.yml'.",
    ]);
  });

  test('a mute of no rule, and one without a reason', () => {
    checkCorpusFile('mutes:\n  - {rule: vague-sourse, reason: style}\n  - {rule: vague-source}\n', {}, [
      "error @ vague-sourse: 'vague-sourse' is not known here. Did you mean 'vague-source'?",
      "error @ rule: 'reason' is missing here.",
    ]);
  });

  test('misspelt names are warnings with a suggestion, and the rest holds', () => {
    checkCorpusFile(
      'articels: [a.txt]\nlanguage: en-US\nrules:\n  vague_sorce: off\n',
      { language: 'en-US' },
      [
        "warning @ articels: Nothing is called 'articels' here. Did you mean 'articles'?",
        "warning @ vague_sorce: Nothing is called 'vague_sorce' here. Did you mean 'vague-source'?",
      ],
    );
  });

  test('a level that does not exist takes its default', () => {
    checkCorpusFile(
      'rules:\n  vague-source: warn\n  broken-quote: {level: loud, straight: true}\n',
      {
        rules: { 'broken-quote': { options: { straight: true } } },
      },
      [
        "error @ warn: 'warn' is not known here. Did you mean 'warning'?",
        "error @ loud: 'loud' is not known here. Use one of off, hint, information, warning, error.",
      ],
    );
  });

  test('one wrong item does not spoil its list', () => {
    checkCorpusFile('exclude: [a.txt, [b.txt], "", c.txt]', { exclude: ['a.txt', 'c.txt'] }, [
      'error @ [b.txt]: A text is expected here, not a list.',
      'error @ "": There is nothing written here.',
    ]);
  });

  test('another shape than expected', () => {
    checkCorpusFile('hello', {}, [
      "error @ hello: A set of fields (name: value) is expected here, not 'hello'.",
    ]);
    checkCorpusFile('- a.txt\n- b.txt', {}, [
      'error @ - a.txt\n- b.txt: A set of fields (name: value) is expected here, not a list.',
    ]);
    checkCorpusFile('rules: [vague-source]\narticles: {a: b}', {}, [
      'error @ [vague-source]: A set of fields (name: value) is expected here, not a list.',
      'error @ {a: b}: A text or a list of texts is expected here, not a set of fields.',
    ]);
  });

  test('a version to come, sidecars outside the corpus, an address without a name', () => {
    checkCorpusFile('version: 2\nmarks: ../{path}.yaml\npublisher: {url: gazette}', {}, [
      'error @ 2: This version of Newsmark reads files of version 1; the rest is read as if it were one.',
      'error @ ../{path}.yaml: The sidecars must lie inside the corpus: a relative path without "..".',
      "error @ url: 'name' is missing here.",
      "error @ gazette: A web address is expected here, beginning with 'https://'.",
    ]);
  });
});

describe('what is wrong in what a corpus says of checks', () => {
  const SAME =
    'Private evidence needs files of its own, apart from those of the decisions, which others see.';

  test('ratings that are none, or stand there twice', () => {
    checkCorpusFile('ratings: []\n', {}, ['error @ []: A scale of ratings needs at least one.']);
    checkCorpusFile('ratings: [Right, wrong, right]\n', {}, [
      'error @ [Right, wrong, right]: A rating stands here twice, in the same words or but for capitals.',
    ]);
  });

  test('private evidence in the same files as the decisions, however that is written', () => {
    checkCorpusFile('privateEvidence: "./{path}.Marks.yaml"\n', {}, [
      `error @ "./{path}.Marks.yaml": ${SAME}`,
    ]);
    checkCorpusFile(
      'marks: "m/{path}.yaml"\nprivateEvidence: "m/{path}.yaml"\n',
      { marks: 'm/{path}.yaml' },
      [`error @ "m/{path}.yaml": ${SAME}`],
    );
  });

  test('decisions where private evidence usually lies', () => {
    checkCorpusFile(
      'marks: "{path}.private.yaml"\n',
      { marks: '{path}.private.yaml', privateEvidence: '{path}.private-evidence.yaml' },
      [],
    );
  });

  test('private evidence outside of the corpus, or in files that are no YAML', () => {
    checkCorpusFile('privateEvidence: ../{path}.yaml\n', {}, [
      'error @ ../{path}.yaml: The sidecars must lie inside the corpus: a relative path without "..".',
    ]);
    checkCorpusFile('privateEvidence: "{path}.txt"\n', {}, [
      "error @ \"{path}.txt\": A sidecar's name must end in '.yaml' or '.yml'.",
    ]);
  });

  test('the address of published checks', () => {
    checkCorpusFile('publisher: {name: X, reviews: gazette/checks}\n', { publisher: { name: 'X' } }, [
      "error @ gazette/checks: A web address is expected here, beginning with 'https://'.",
    ]);
    checkCorpusFile(
      'publisher: {name: X, reviews: "https://x.example/checks"}\n',
      { publisher: { name: 'X' } },
      [
        'error @ "https://x.example/checks": The address of a published check needs \'{id}\', which stands for the check.',
      ],
    );
  });

  test('a second review that is neither yes nor no', () => {
    checkCorpusFile('secondReview: sometimes\n', {}, [
      "error @ sometimes: 'true' or 'false' is expected here, not 'sometimes'.",
    ]);
  });
});

describe('broken YAML', () => {
  test('a glob without quotation marks is used', () => {
    checkCorpusFile('articles:\n  - **/*.txt\n', { articles: ['**/*.txt'] }, [
      'error @ **/*.txt: A value that begins with \'*\' must stand in quotation marks: "**/*.txt".',
    ]);
  });

  test('an unclosed quotation mark spoils one field', () => {
    checkCorpusFile('language: "en\narticles: [a.txt]\n', { articles: ['a.txt'], language: 'en' }, [
      'error @ ": A quotation mark or a bracket that was opened here, or before this, is not closed.',
    ]);
  });

  test('tabs are named, and what they indent is read', () => {
    checkCorpusFile('articles:\n\t- a.txt\n', { articles: ['a.txt'] }, [
      'error @ \t: Lines are indented with spaces here, not with tabs.',
    ]);
  });

  test('of an unfinished merge the first side is read', () => {
    checkCorpusFile(
      '<<<<<<< HEAD\nlanguage: en-GB\n||||||| base\nlanguage: en\n=======\nlanguage: en-US\n>>>>>>> other\nactors: b.yaml\n',
      { language: 'en-GB', actors: ['b.yaml'] },
      ['error @ <<<<<<< HEAD: A merge was not finished here. Until it is, only the first side is read.'],
    );
  });

  test('a field that stands twice', () => {
    checkCorpusFile('language: en-GB\nlanguage: en-US\n', { language: 'en-GB' }, [
      "error @ language: 'language' stands here twice; the first one is used.",
    ]);
  });

  test('anchors that repeat themselves come to an end', () => {
    const names = 'a b c d e f g h i j k l'.split(' ');
    const bomb = names.map((name, i) => {
      const item = i === 0 ? 'x' : `*${names[i - 1]}`;
      return `${name}: &${name} [${Array(10).fill(item).join(', ')}]`;
    });
    const { value, problems } = parseCorpusFile(
      `language: en-GB\n${bomb.join('\n')}\nexclude: &e [*e]\n`,
      RULES,
    );
    expect(value.language).toBe('en-GB');
    expect(problems.some(({ message }) => message.includes('repeats too much'))).toBe(true);
  });

  test('thousands of brackets and of problems', () => {
    for (const text of [
      '['.repeat(20_000),
      '{a: '.repeat(5_000),
      ']}'.repeat(5_000),
      'x: 1\n'.repeat(5_000),
    ]) {
      const { value, problems } = parseCorpusFile(text, RULES);
      expect(value).toEqual(DEFAULT_CORPUS_SETTINGS);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(100);
    }
  });
});
