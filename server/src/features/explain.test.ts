import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { lineIndex, type Analysis } from '../engine/index.ts';
import type { Finding } from '../findings/types.ts';
import { explain } from './explain.ts';

/** The explanation of a place, as its lines. The article has an address, and no line of it is linked. */
function explained(analysis: Analysis, findings: readonly Finding[], offset: number): string[] {
  const context = {
    analysis,
    uri: '@',
    lines: lineIndex(analysis.text),
    registry: { entries: [] },
    registryAddress: () => null,
  };
  const lines = explain(context, findings, offset).split('\n');
  return lines.filter((line) => line !== '');
}

/** The explanation of the cursor's place. */
function checkExplanation(marked: string, expected: readonly string[]): void {
  const { analysis, findings, cursor } = handmade(marked);
  expect(explained(analysis, findings, cursor)).toEqual(expected);
}

const ARTICLE = ['## Article', 'By its content this is an article: dateline. Genre: news.'];

test('block, sentence with its evidence, quotation and actor, each with its reason', () =>
  checkExplanation(
    '[[claim motive: [[actor ada: A[[|]]da]] wanted [[quote a by=ada kind=partial: “more”]].]]',
    [
      '# What Newsmark sees here',
      '## Block',
      '**body** · line 1 · prose',
      "It is the article's own prose.",
      '## Sentence',
      '> Ada wanted “more”.',
      'An editor would ask who says so: **motive**.',
      'What asks for a source:',
      '- says why',
      '## Actor',
      '**Ada** · person',
      '1 mention · line 1',
      '1 quotation',
      '- “more” · line 1',
      '*Found by: title before the name*',
      ...ARTICLE,
    ],
  ));

test('the words that evidence rests on are shown, a lone quotation mark is not', () => {
  const { analysis } = handmade('[[claim motive: Ada “left” us.]]');
  const evidence = [
    { text: 'quotes', weight: 2, span: { start: 4, end: 5 } },
    { text: 'says why', weight: 1, span: { start: 5, end: 9 } },
  ];
  const claims = analysis.claims.map((claim) => ({ ...claim, evidence }));
  const lines = explained({ ...analysis, claims }, [], 0);
  expect(lines.filter((line) => line.startsWith('- '))).toEqual(['- quotes', '- says why: “left”']);
});

test('what makes a sentence worth checking, and what lessens that, stand apart from sourcing', () => {
  const { analysis } = handmade('[[claim clean: Will 400 come?]]');
  const worthReasons = [
    { text: 'a count or a measure', weight: 0.5, span: { start: 5, end: 8 } },
    { text: 'a question', weight: -0.5, span: null },
  ];
  const claims = analysis.claims.map((claim) => ({ ...claim, worthChecking: 0.25, worthReasons }));
  const lines = explained({ ...analysis, claims }, [], 0);
  expect(lines.slice(lines.indexOf('Worth checking, sourced or not (0.25 of 1):')).slice(0, 4)).toEqual([
    'Worth checking, sourced or not (0.25 of 1):',
    '- a count or a measure: “400”',
    'Less worth checking, for it is:',
    '- a question',
  ]);
});

test('a quotation in a teaser', () =>
  checkExplanation('[[block label=related: [[quote a: “N[[|]]o.”]] ]]', [
    '# What Newsmark sees here',
    '## Block',
    '**related** · line 1 · by hand',
    "It is no prose of the article's own: its marks are shown, and counted nowhere.",
    '## Quotation',
    '**Nobody** is named as the speaker · direct quotation',
    '> “No.”',
    '*A whole clause between marks*',
    ...ARTICLE,
  ]));

test('white space', () =>
  checkExplanation('[[block label=body: One.]]\n\n[[|]]\n\n[[block label=body: Two.]]', [
    '# What Newsmark sees here',
    'Nothing stands here but white space.',
    ...ARTICLE,
  ]));
