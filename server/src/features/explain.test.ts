import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { lineIndex } from '../engine/index.ts';
import { explain } from './explain.ts';

/** The explanation of the cursor's place, as its lines. The article has an address, and no line of it is linked. */
function checkExplanation(marked: string, expected: readonly string[]): void {
  const { analysis, findings, cursor } = handmade(marked);
  const context = {
    analysis,
    uri: '@',
    lines: lineIndex(analysis.text),
    registry: { entries: [] },
    registryAddress: () => null,
  };
  const lines = explain(context, findings, cursor).split('\n');
  expect(lines.filter((line) => line !== '')).toEqual(expected);
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

test('a quotation in a teaser', () =>
  checkExplanation('[[block label=related: [[quote a: “N[[|]]o.”]] ]]', [
    '# What Newsmark sees here',
    '## Block',
    '**related** · line 1 · by hand',
    "It is no prose of the article's own: its marks are shown, and counted nowhere.",
    '## Quotation',
    '**Nobody** is named as the speaker · direct quotation',
    '*A whole clause between marks*',
    ...ARTICLE,
  ]));

test('white space', () =>
  checkExplanation('[[block label=body: One.]]\n\n[[|]]\n\n[[block label=body: Two.]]', [
    '# What Newsmark sees here',
    'Nothing stands here but white space.',
    ...ARTICLE,
  ]));
