import { expect, test } from 'vitest';
import type { EvidenceItem } from '../../../server/src/protocol/factcheck.ts';
import { testState } from '../../test/testCheck.ts';
import { archiveAddress, pagesOf, searchAddress } from './lookUp.ts';

test.each<[string, string | null]>([
  ['Nine boats sank.', 'Nine%20boats%20sank.'],
  ['“Rents rose\n by 5% & more”', 'Rents%20rose%20by%205%25%20more'],
  ['a#b?c=d/e+f', 'a%20b%20c%20d%20e%20f'],
  ['pay\u202E\u0007\u200B now\ud800', 'pay%20now'],
  ['Łódź', '%C5%81%C3%B3d%C5%BA'],
  [` ${'word '.repeat(50)}`, `word${'%20word'.repeat(39)}`],
  ['x'.repeat(1_000_000), 'x'.repeat(200)],
  ['“ & ”', null],
])('%j is searched for as %j', (words, query) => {
  expect(searchAddress('wikipedia', words)).toBe(
    query === null ? null : `https://en.wikipedia.org/w/index.php?search=${query}`,
  );
  expect(searchAddress('factChecks', words)).toBe(
    query === null ? null : `https://toolbox.google.com/factcheck/explorer/search/${query}`,
  );
});

test.each<[string, string | null]>([
  ['https://example.org/a?b=c#d', 'https://web.archive.org/web/*/https://example.org/a?b=c'],
  [' http://example.org ', 'https://web.archive.org/web/*/http://example.org/'],
  ['javascript:alert(1)', null],
  ['command:workbench.action.quit', null],
  ['file:///etc/passwd', null],
  ['example.org', null],
])('copies of %j are at %j', (address, expected) => {
  expect(archiveAddress(address)).toBe(expected);
});

test('the pages among the evidence are those of the web, each once', () => {
  const urls = [
    'https://example.org/b',
    'javascript:alert(1)',
    'https://example.org/b',
    undefined,
    'http://example.net/',
  ];
  const evidence = urls.map((url, index): EvidenceItem => ({
    id: `e-${index}`,
    kind: 'page',
    at: '2026-11-20T09:00:00Z',
    by: 'Ada',
    private: false,
    passageUri: null,
    passageRange: null,
    ...(url !== undefined && { url }),
  }));
  const said = testState({ evidence: evidence.slice(0, 2) });
  expect(pagesOf({ said, truth: testState({ evidence: evidence.slice(1) }) })).toEqual([
    'https://example.org/b',
    'http://example.net/',
  ]);
  expect(pagesOf({ said: null, truth: null })).toEqual([]);
});
