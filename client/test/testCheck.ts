import type { CheckItem, CheckState } from '../../server/src/protocol/factcheck.ts';

/** A question of the tests: open, and nothing said of it; whatever else is wanted is given. */
export function testState(given: Partial<CheckState> = {}): CheckState {
  return {
    status: 'open',
    rating: null,
    verdict: null,
    claimant: null,
    by: 'Ada',
    since: '2026-11-20T09:00:00Z',
    evidence: [],
    notes: [],
    history: [],
    reviewedBy: [],
    ...given,
  };
}

/** Something on the list of the tests: an open claim in `tide.txt`, called by its words. */
export function testCheck(text: string, line: number, given: Partial<CheckItem> = {}): CheckItem {
  return {
    uri: 'file:///corpus/tide.txt',
    corpus: 'file:///corpus/newsmark.yaml',
    file: 'tide.txt',
    line,
    column: 1,
    id: text,
    layer: 'claim',
    attention: null,
    ranges: [{ start: { line: line - 1, character: 0 }, end: { line: line - 1, character: text.length } }],
    text,
    speaker: null,
    truth: testState(),
    said: null,
    worth: null,
    ...given,
  };
}
