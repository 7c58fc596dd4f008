import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { highlights } from './highlights.ts';

test.each<[string, string, readonly string[]]>([
  [
    'a mention lights up all mentions of its actor',
    '[[actor ada: A[[|]]da]] met [[actor bo: Bo]]; [[actor ada form=pronoun: she]] left.',
    ['mention Ada', 'mention she'],
  ],
  ['an open name lights up alone', '[[actor open: Be[[|]]rg]] met [[actor open: Berg]].', ['mention Berg']],
  [
    'a cue lights up what it belongs to',
    '[[quote#1 a by=ada: “One,”]] [[source a: the mayor]] [[cue a: sa[[|]]id]], [[quote#1: “two.”]]',
    ['words “One,”', 'source the mayor', 'cue said', 'words “two.”'],
  ],
  [
    'the words light up the inner quotation only',
    '[[source a: She]] [[cue a: called]] it [[quote a kind=indirect: a [[quote b in=a: “mi[[|]]stake”]] ]]',
    ['words “mistake”'],
  ],
  ['a name in a quotation goes before it', '[[quote a: “Ask [[actor ada: A[[|]]da]].”]]', ['mention Ada']],
  ['elsewhere nothing lights up', 'no[[|]]thing', []],
])('%s', (_what, marked, expected) => {
  const { analysis, cursor } = handmade(marked);
  const found = highlights(analysis, cursor).map(
    ({ part, start, end }) => `${part} ${analysis.text.slice(start, end)}`,
  );
  expect(found).toEqual(expected);
});
