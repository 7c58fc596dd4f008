import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../engine/index.ts';
import type { StandingMute } from '../annotations/decisions.ts';
import { DEFAULT_SETTINGS, findFindings, shownFindings } from './findings.ts';
import { SUMMARISE_ABOVE } from './summary.ts';
import type { FindingSettings } from './types.ts';
import { INPUTS } from '../../test/support/inputs.ts';

const ARTICLE = `HARWICK, Freeland (AP) — The dam will ruin the valley and is expected “to hold back every flood” for a century.

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
    'information unattributed-claim: The dam will ruin the valley and is expected “to hold back every flood” for a century.',
    QUOTE,
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

/** The body of an article with so many unsourced sentences. */
function unsourced(count: number): string {
  const sentence = 'The new bridge will ruin every shop on the bank within a year.';
  return `Bridge opens in Harwick\n\nHARWICK (AP) — The council met on Tuesday.\n\n${`${sentence}\n\n`.repeat(count)}`;
}

/** What is found about claims: how loud it is, where, and what it lists; the same lines counted. */
function checkClaims(
  count: number,
  settings: Partial<FindingSettings>,
  expected: Readonly<Record<string, number>>,
  mutes: readonly StandingMute[] = [],
): void {
  const text = unsourced(count);
  const found = findFindings(analyze(text, INPUTS), { ...DEFAULT_SETTINGS, ...settings }, mutes);
  const told: Record<string, number> = {};
  for (const { rule, severity, start, end, lists } of found) {
    if (rule !== 'unattributed-claim') continue;
    const line = `${severity}: ${text.slice(start, end).slice(0, 10)}${lists === undefined ? '' : ` lists ${lists.length}`}`;
    told[line] = (told[line] ?? 0) + 1;
  }
  expect(told).toEqual(expected);
}

describe('an article with hardly a source', () => {
  const TOO_MANY = SUMMARISE_ABOVE + 1;

  test('is asked about each sentence while they are few', () => {
    checkClaims(SUMMARISE_ABOVE, {}, { 'information: The new br': SUMMARISE_ABOVE });
  });

  test('is asked once at its head, and each sentence keeps a hint', () => {
    checkClaims(TOO_MANY, {}, { 'information: Bridge ope lists 9': 1, 'hint: The new br': TOO_MANY });
  });

  test('is asked at its first sentence where it has no headline', () => {
    const text = unsourced(TOO_MANY).replace('Bridge opens in Harwick', 'Nov. 4, 2026');
    const [summary] = findFindings(analyze(text, INPUTS), DEFAULT_SETTINGS);
    expect([summary?.lists?.length, text.slice(summary?.start, summary?.end)]).toEqual([
      TOO_MANY,
      'The council met on Tuesday.',
    ]);
  });

  test('is summed up from where a corpus says so', () => {
    checkClaims(3, { summariseAbove: 2 }, { 'information: Bridge ope lists 3': 1, 'hint: The new br': 3 });
    checkClaims(TOO_MANY, { summariseAbove: Infinity }, { 'information: The new br': TOO_MANY });
  });

  test('keeps a louder level that people chose', () => {
    const rules = { 'unattributed-claim': { level: 'warning' } } as const;
    checkClaims(TOO_MANY, { rules }, { 'warning: The new br': TOO_MANY });
  });

  test('is summed up as quietly as the rule speaks', () => {
    const rules = { 'unattributed-claim': { level: 'hint' } } as const;
    checkClaims(TOO_MANY, { rules }, { 'hint: Bridge ope lists 9': 1, 'hint: The new br': TOO_MANY });
  });

  test('has no summary of what is muted, and none that is muted', () => {
    const text = unsourced(TOO_MANY);
    const mute = { rule: 'unattributed-claim', reason: 'as agreed', by: 'mb' };
    const first = text.indexOf('The new bridge');
    checkClaims(TOO_MANY, {}, { 'information: The new br': TOO_MANY - 1 }, [
      { ...mute, span: { start: first, end: first + 9 } },
    ]);
    checkClaims(TOO_MANY, {}, { 'hint: The new br': TOO_MANY }, [{ ...mute, span: { start: 0, end: 5 } }]);
  });

  test('shows the summary by itself, beside what else there is at the head', () => {
    const analysis = analyze(unsourced(TOO_MANY), INPUTS);
    const shown = shownFindings(findFindings(analysis, DEFAULT_SETTINGS), analysis);
    expect(shown.filter(({ finding }) => finding.lists !== undefined).map(({ others }) => others)).toEqual([
      [],
    ]);
    expect(shown).toHaveLength(TOO_MANY + 1);
  });
});

describe('genres', () => {
  const WORDS = `The dam will ruin the valley within a year, critics say. A senior official said the mayor would close it.`;
  const rulesIn = (genre: string): string[] => {
    const text = `---\ngenre: ${genre}\n---\n\n${WORDS}\n\n“Nobody asked us.\n`;
    return findFindings(analyze(text, INPUTS), DEFAULT_SETTINGS).map(({ rule }) => rule);
  };

  test.each([
    ['news', ['unattributed-claim', 'vague-source', 'anonymous-source', 'broken-quote']],
    ['column', ['unattributed-claim', 'vague-source', 'broken-quote']],
    ['letters', ['unattributed-claim', 'broken-quote']],
    ['interview', ['broken-quote']],
  ])('%s: only the rules that speak there', (genre, expected) => {
    const rules = new Set(rulesIn(genre));
    expect(expected.filter((rule) => !rules.has(rule as never))).toEqual([]);
    expect([...rules].filter((rule) => !expected.includes(rule) && !EVERYWHERE.has(rule))).toEqual([]);
  });
});

/** Rules that speak in every genre. */
const EVERYWHERE: ReadonlySet<string> = new Set(['unattributed-quote', 'broken-quote', 'non-article-text']);

test('what may stand without a source in a corpus is not asked about', () => {
  const text =
    'HARWICK (AP) — The council met on Tuesday. The new bridge will ruin every shop within a year.';
  const claim = 'information unattributed-claim: The new bridge will ruin every shop within a year.';
  checkFindings(text, {}, [claim]);
  checkFindings(text, { mayStandUnsourced: ['old bridge', '*'] }, [claim]);
  checkFindings(text, { mayStandUnsourced: ['BRIDGE will * shop'] }, []);
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
