import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { highlights } from './highlights.ts';

test.each<[string, string, readonly string[]]>([
  [
    'a mention lights up all mentions of its actor',
    '[[actor ada: A[[|]]da]] met [[actor bo: Bo]]; [[actor ada form=pronoun: she]] left.',
    ['name Ada', 'standIn she'],
  ],
  ['an open name lights up alone', '[[actor open: Be[[|]]rg]] met [[actor open: Berg]].', ['name Berg']],
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
  ['a name in a quotation goes before it', '[[quote a: “Ask [[actor ada: A[[|]]da]].”]]', ['name Ada']],
  [
    'a pronoun that is a source lights up what it says',
    '[[actor ada: Ada]] left. [[quote a by=ada: “One,”]] [[source a: [[actor ada form=pronoun: s[[|]]he]]]] [[cue a: said]].',
    ['words “One,”', 'source she', 'cue said'],
  ],
  [
    'a name that is a source lights up its actor',
    '[[quote a by=ada: “One,”]] [[source a: [[actor ada: A[[|]]da]] ]] [[cue a: said]] to [[actor ada form=nominal: the mayor]].',
    ['name Ada', 'standIn the mayor'],
  ],
  [
    'a cue that two quotations share lights up both, each stretch once',
    '[[quote a: “One,”]] and [[quote b: “two,”]] [[source a: [[source b: she]]]] [[cue a: [[cue b: s[[|]]aid]]]].',
    ['words “One,”', 'words “two,”', 'source she', 'cue said'],
  ],
  ['elsewhere nothing lights up', 'no[[|]]thing', []],
])('%s', (_what, marked, expected) => {
  const { analysis, cursor } = handmade(marked);
  const found = highlights(analysis, cursor).map(
    ({ part, start, end }) => `${part} ${analysis.text.slice(start, end)}`,
  );
  expect(found).toEqual(expected);
});
