import { describe, expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { isSaidBy, quoteRecords, quotesCsv, quotesJsonl } from './quotes.ts';
import { fileQuotesText, quotesSummaryText } from './quotesText.ts';

const MARKED = [
  '[[block label=body: [[actor ada: Ada Berg]] [[cue a: denied]] [[quote a by=ada kind=indirect stance=denies: it was\nso]], [[via a: NPA]] wrote.]]',
  '[[block label=body: [[quote#1 b by=ada sure=0.5: “One, two,”]] [[source b: she]] [[cue b: said]]. [[quote#1: “Three.”]] [[quote t kind=term: “ferry”]]]]',
  '[[block label=body: [[quote c source=unnamed: “Four,”]] [[source c: officials]] said. [[quote d: “Five.”]]]]',
  '[[block label=related: [[quote e by=ada: “Six.”]]]]',
].join('\n\n');

const { analysis } = handmade(MARKED);
const quotes = quoteRecords('a.txt', analysis, '');

test('a record has place, speaker, source, cue and words, each in one line', () => {
  expect(quotes[0]).toEqual({
    file: 'a.txt',
    line: 1,
    column: 17,
    speaker: 'Ada Berg',
    speakerId: 'ada',
    possibly: false,
    sourceKind: 'absent',
    source: null,
    cue: 'denied',
    stance: 'denies',
    via: ['NPA'],
    kind: 'indirect',
    text: 'it was so',
    id: 'q-a',
    spans: [[16, 25]],
  });
  expect(quotes[1]).toMatchObject({ line: 4, text: '“One, two,” … “Three.”', possibly: true, source: 'she' });
});

test('offsets count the byte order mark of the file', () =>
  expect(quoteRecords('a.txt', analysis, '\uFEFF')[0]).toMatchObject({ column: 17, spans: [[17, 26]] }));

test('words that are no speech, and what stands in teasers, nobody says', () =>
  expect(quotes.map(({ id }) => id)).toEqual(['q-a', 'q-b', 'q-c', 'q-d']));

describe('the quotations of one speaker', () => {
  test.each<[string, readonly string[]]>([
    ['ada', ['q-a', 'q-b']],
    ['Berg', ['q-a', 'q-b']],
    ['  ADA\n berg ', ['q-a', 'q-b']],
    ['Bérg', ['q-a', 'q-b']],
    ['the mayor', ['q-a', 'q-b']],
    ['Be', []],
    ['officials', ['q-c']],
    ['she', []],
    ['nobody', ['q-d']],
  ])('%j', (name, expected) => {
    const isSaid = isSaidBy(name, analysis, (id) => (id === 'ada' ? ['the mayor of Lunde'] : []));
    expect(quotes.filter(isSaid).map(({ id }) => id)).toEqual(expected);
  });
});

test('as CSV', () =>
  expect(quotesCsv(quotes)).toBe(
    [
      'a.txt,1,17,Ada Berg,ada,false,absent,,denied,denies,NPA,indirect,it was so,q-a',
      'a.txt,4,1,Ada Berg,ada,true,named,she,said,asserts,,direct,"“One, two,” … “Three.”",q-b',
      'a.txt,6,1,,,false,unnamed,officials,,asserts,,direct,"“Four,”",q-c',
      'a.txt,6,25,,,false,absent,,,asserts,,direct,“Five.”,q-d',
      '',
    ].join('\r\n'),
  ));

test('as JSON lines', () =>
  expect(
    quotesJsonl(quotes)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(quotes));

test('for people', () => {
  expect(fileQuotesText('a.txt', quotes, { colour: false })).toBe(
    [
      'a.txt',
      '   1:17  Ada Berg  denies  through NPA  indirect',
      '         › it was so',
      '    4:1  possibly Ada Berg (‘she’)  direct',
      '         › “One, two,” … “Three.”',
      '    6:1  ‘officials’, without a name  direct',
      '         › “Four,”',
      '   6:25  nobody named  direct',
      '         › “Five.”',
      '',
    ].join('\n'),
  );
  expect(fileQuotesText('a.txt', [], { colour: false })).toBe('');
  expect(quotesSummaryText(2, quotes, { colour: false })).toBe(
    '2 articles, 4 quotations by 1 speaker, 1 by sources without a name, 1 by nobody named.\n',
  );
  expect(quotesSummaryText(1, [], { colour: false })).toBe('1 article, 0 quotations.\n');
});
