import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../engine/index.ts';
import { DEFAULT_SETTINGS, findFindings, LOUD_AT_MOST, shownFindings } from './findings.ts';
import type { FindingSettings } from './types.ts';
import { INPUTS } from '../../test/support/inputs.ts';

const ARTICLE = `HARWICK, Freeland (AP) — The dam is expected “to hold back every flood” for a century.

Critics say the dam is a “waste of money.

A senior official said the mayor would close it.

Related articles

“Nobody asked us,” critics say`;

/** The findings as 'severity rule: words'. */
function checkFindings(text: string, settings: Partial<FindingSettings>, expected: readonly string[]): void {
  const findings = findFindings(analyze(text, INPUTS), { ...DEFAULT_SETTINGS, ...settings });
  expect(
    findings.map(({ severity, rule, start, end }) => `${severity} ${rule}: ${text.slice(start, end)}`),
  ).toEqual(expected);
}

const QUOTE = 'information unattributed-quote: “to hold back every flood”';
const FURNITURE = 'hint non-article-text: Related articles\n\n“Nobody asked us,” critics say';

test('all rules speak at once, in the order of the text', () => {
  const broken = '“waste of money.';
  checkFindings(ARTICLE, {}, [
    'information unattributed-claim: The dam is expected “to hold back every flood” for a century.',
    QUOTE,
    'information unattributed-claim: Critics say the dam is a ' + broken,
    'hint vague-source: Critics',
    'information broken-quote: ' + broken,
    'hint anonymous-source: A senior official',
    FURNITURE,
  ]);
});

describe('settings', () => {
  const QUIET = { 'unattributed-claim': { level: 'off' }, 'broken-quote': { level: 'off' } } as const;

  test('rules that are off are silent, others take the level that they are given', () => {
    checkFindings(
      ARTICLE,
      { rules: { ...QUIET, 'vague-source': { level: 'error' }, 'anonymous-source': { level: 'off' } } },
      [QUOTE, 'error vague-source: Critics', FURNITURE],
    );
  });

  test('known sources are not asked about', () => {
    const text = 'HARWICK (AP) — A harbour official said the dam would close in May.';
    checkFindings(text, {}, ['hint anonymous-source: A harbour official']);
    checkFindings(text, { knownSources: ['Harbour Official'] }, []);
  });

  test('a rule that is off changes no id of the others', () => {
    const analysis = analyze(ARTICLE, INPUTS);
    const ids = (settings: FindingSettings): string[] =>
      findFindings(analysis, settings)
        .filter(({ rule }) => rule === 'unattributed-quote')
        .map(({ id }) => id);
    expect(ids({ ...DEFAULT_SETTINGS, rules: QUIET })).toEqual(ids(DEFAULT_SETTINGS));
  });
});

describe('an article with hardly a source', () => {
  const sentence = 'The new bridge will ruin every shop on the bank within a year.';
  const weaker = 'The deal is widely seen as a reward for his old friends.';
  const text = `HARWICK (AP) — The council met on Tuesday.\n\n${`${sentence}\n\n`.repeat(LOUD_AT_MOST - 1)}${`${weaker}\n\n`.repeat(3)}`;
  const severities = (settings: Partial<FindingSettings>): string[] =>
    findFindings(analyze(text, INPUTS), { ...DEFAULT_SETTINGS, ...settings }).flatMap(({ rule, severity }) =>
      rule === 'unattributed-claim' ? severity : [],
    );

  test('is asked aloud about its strongest claims, and in a low voice about the others', () => {
    const found = findFindings(analyze(text, INPUTS), DEFAULT_SETTINGS);
    const loud = found.filter(({ severity }) => severity === 'information');
    const low = found.filter(({ severity }) => severity === 'hint');
    expect([loud.length, low.length]).toEqual([LOUD_AT_MOST, 2]);
    expect(Math.min(...loud.map(({ strength }) => strength))).toBeGreaterThanOrEqual(
      Math.max(...low.map(({ strength }) => strength)),
    );
  });

  test('keeps a louder level that people chose', () => {
    const rules = { 'unattributed-claim': { level: 'warning' } } as const;
    expect(new Set(severities({ rules }))).toEqual(new Set(['warning']));
  });
});

test('what stands in teasers is never asked about', () => {
  const furniture = ARTICLE.indexOf('Related articles');
  const behind = findFindings(analyze(ARTICLE, INPUTS), DEFAULT_SETTINGS).filter(
    ({ start }) => start >= furniture,
  );
  expect(behind.map(({ rule }) => rule)).toEqual(['non-article-text']);
});

describe('what is shown', () => {
  test('of a sentence, the strongest finding, with the others', () => {
    const analysis = analyze(ARTICLE, INPUTS);
    const [first] = shownFindings(findFindings(analysis, DEFAULT_SETTINGS), analysis);
    expect([first?.finding.rule, ...(first?.others ?? []).map(({ rule }) => rule)]).toEqual([
      'unattributed-quote',
      'unattributed-claim',
    ]);
  });

  test('what the settings make louder comes first', () => {
    const analysis = analyze(ARTICLE, INPUTS);
    const settings: FindingSettings = {
      ...DEFAULT_SETTINGS,
      rules: { 'unattributed-claim': { level: 'error' } },
    };
    const [first] = shownFindings(findFindings(analysis, settings), analysis);
    expect(first?.finding.rule).toBe('unattributed-claim');
  });

  test('every finding is shown once, at its place or beside another', () => {
    const analysis = analyze(ARTICLE, INPUTS);
    const findings = findFindings(analysis, DEFAULT_SETTINGS);
    const shown = shownFindings(findings, analysis).flatMap(({ finding, others }) => [finding, ...others]);
    expect(shown.map(({ id }) => id).sort()).toEqual(findings.map(({ id }) => id).sort());
  });
});

const MARKS = ['“', '”', '"', "'", '‘', '’', ' ', '. ', '\n\n', '\r\n', '\uD800', '😀', '\uFEFF'];

const WORDS = [
  'Critics say ',
  'a senior official said ',
  'Ann Tolliver said ',
  'the dam will ruin us',
  'Share story',
  'Related articles\n\n',
  'some',
  'including Bo',
];

test('any text is judged without a complaint, and every finding and fix lies in it', () => {
  const piece = fc.constantFrom(...MARKS, ...WORDS);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const findings = findFindings(analyze(text, INPUTS), DEFAULT_SETTINGS);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const { start, end, fixes = [] } of findings) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
        for (const edit of fixes.flatMap(({ edits }) => edits)) {
          expect(0 <= edit.start && edit.start <= edit.end && edit.end <= text.length).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

interface Place {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

function touching(a: Place, b: Place): boolean {
  return a.rule === b.rule && a.start <= b.end && b.start <= a.end;
}

const SHARED = new URL('../../../../shared/', import.meta.url);

/** The rules for which the gold articles were read. */
const READ_FOR: ReadonlySet<string> = new Set([
  'unattributed-quote',
  'vague-source',
  'anonymous-source',
  'broken-quote',
  'non-article-text',
]);

describe.skipIf(!existsSync(SHARED))('the gold articles (skipped where ../shared is absent)', () => {
  test.each(['seed0', 'seed1', 'seed4'])('%s: what the gold’s rules find is the gold’s', (name) => {
    const text = readFileSync(new URL(`seeds/${name}.txt`, SHARED), 'utf8');
    const gold = JSON.parse(readFileSync(new URL(`gold/${name}.json`, SHARED), 'utf8')) as {
      findings: Place[];
    };
    const findings = findFindings(analyze(text, INPUTS), DEFAULT_SETTINGS).filter(({ rule }) =>
      READ_FOR.has(rule),
    );
    expect(findings.filter((each) => !gold.findings.some((other) => touching(each, other)))).toEqual([]);
    expect(gold.findings.filter((each) => !findings.some((other) => touching(each, other)))).toEqual([]);
  });
});
