import { describe, expect, test } from 'vitest';
import { findActors } from '../actors/actors.ts';
import { POSSIBLE } from '../actors/types.ts';
import { readArticle } from '../article/article.ts';
import type { Inputs } from '../inputs.ts';
import { readLanguage } from '../language/language.ts';
import { findMarkedPassages } from '../quotations/quotations.ts';
import { slice } from '../text/span.ts';
import { attribute } from './attribution.ts';
import type { Quotation } from './types.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

/** Reads a text with the actors that the engine finds in it, since titles and first names matter here. */
function readQuotations(text: string, inputs: Inputs = INPUTS): Quotation[] {
  const article = readArticle(text);
  const language = readLanguage(text, article);
  const actors = findActors(text, article, language, inputs);
  return attribute(
    text,
    article,
    language,
    actors,
    findMarkedPassages(text, article, language, inputs),
    inputs,
  );
}

/** Who speaks in each quotation that has a source: `the mayor: jan-kral`, with `?` where it is only possible. */
function printSpeakers(text: string, quotations: readonly Quotation[]): string[] {
  return quotations.flatMap(({ attribution: { source, speaker, sourceKind, confidence } }) => {
    const [words] = source;
    if (words === undefined) return [];
    return `${slice(text, words)}: ${speaker ?? sourceKind}${speaker !== null && confidence < POSSIBLE ? '?' : ''}`;
  });
}

function checkSpeakers(paragraphs: readonly string[], ...lines: string[]): void {
  const text = paragraphs.join('\n\n');
  expect(printSpeakers(text, readQuotations(text))).toEqual(lines);
}

const LEAD =
  'The old locks of the Elbe canal will close in May, the Czech transport minister said on Monday.';
const NAMED = '“Nobody has oiled those gates in forty years,” Pavel Hruby said after a walk along the quay.';

describe('an office whose holder is named afterwards', () => {
  test('the lead gives the office, the next paragraph the name', () => {
    checkSpeakers([LEAD, NAMED], 'the Czech transport minister: pavel-hruby?', 'Pavel Hruby: pavel-hruby');
  });

  test('headline and lead alike', () => {
    checkSpeakers(
      ['Old canal locks to close in May, says Czech transport minister', LEAD, NAMED],
      'Czech transport minister: pavel-hruby?',
      'the Czech transport minister: pavel-hruby?',
      'Pavel Hruby: pavel-hruby',
    );
  });

  test('an owner instead of the article, and an office that speaks for the person', () => {
    checkSpeakers(
      [
        'Denmark’s president said on Friday that the northern ferries “must never stop again.”',
        'Karen Holst’s office said in a statement that two more ships had been ordered.',
      ],
      'Denmark’s president: karen-holst?',
      'Karen Holst’s office: karen-holst',
    );
  });

  test('the name two paragraphs on, behind somebody with a title of his own', () => {
    checkSpeakers(
      [
        'The mayor of Tabor said on Sunday that the mill bridge was unsafe.',
        'Foreign Minister Erik Holm was to visit the town later this week.',
        'The bridge carries nine thousand carts a day.',
        '“It trembles when a dog walks over it,” said Anna Novak.',
      ],
      'The mayor of Tabor: anna-novak?',
      'Anna Novak: anna-novak',
    );
  });

  test('the same office later on, in another form of its owner’s name or by its noun alone', () => {
    checkSpeakers(
      [
        'Austria’s transport minister said on Monday that the old locks of the canal would close.',
        NAMED,
        'The work will cost little, the Austrian transport minister said.',
        'No barge will have to wait, the minister said.',
      ],
      'Austria’s transport minister: pavel-hruby?',
      'Pavel Hruby: pavel-hruby',
      'the Austrian transport minister: pavel-hruby?',
      'the minister: pavel-hruby?',
    );
  });

  test('a headline waits as long as the lead', () => {
    checkSpeakers(
      [
        'Old canal locks to close in May, says Czech transport minister',
        'The old locks of the Elbe canal will close in May, after forty years of service.',
        'The gates are of oak.',
        'The sills are of stone.',
        NAMED,
      ],
      'Czech transport minister: pavel-hruby?',
      'Pavel Hruby: pavel-hruby',
    );
  });

  test('the reporter is nobody of the story', () => {
    checkSpeakers(
      ['Old canal locks to close in May', 'By Karel Vesely', LEAD, NAMED],
      'the Czech transport minister: pavel-hruby?',
      'Pavel Hruby: pavel-hruby',
    );
  });

  test('a pronoun that takes the office up follows it', () => {
    checkSpeakers(
      [`${LEAD} He added that the towpath would stay open.`, NAMED],
      'the Czech transport minister: pavel-hruby?',
      'He: pavel-hruby?',
      'Pavel Hruby: pavel-hruby',
    );
  });

  test('a smaller title that fits the office does not speak against it', () => {
    checkSpeakers(
      [LEAD, NAMED, 'Minister Hruby left by train.'],
      'the Czech transport minister: pavel-hruby?',
      'Pavel Hruby: pavel-hruby',
    );
  });

  test('it is a guess, and says why', () => {
    const [quotation] = readQuotations(`${LEAD}\n\n${NAMED}`);
    expect(quotation?.attribution.confidence).toBeLessThan(POSSIBLE);
    expect(quotation?.attribution).toMatchObject({
      sourceKind: 'named',
      sourceType: 'person',
      evidence: [
        '“the Czech transport minister” is not given a name; Pavel Hruby is the first who is named after it',
      ],
    });
  });
});

describe('an office that stays open', () => {
  const open = 'the Czech transport minister: unnamed';
  test.each<[why: string, paragraphs: readonly string[], ...lines: string[]]>([
    [
      'who speaks next has another office',
      [LEAD, '“Nobody has oiled those gates in years,” Foreign Minister Pavel Hruby said.'],
      open,
      'Pavel Hruby: pavel-hruby',
    ],
    [
      'who speaks next has another office further down',
      [LEAD, NAMED, 'The harbour director, Pavel Hruby, left by train.'],
      open,
      'Pavel Hruby: pavel-hruby',
    ],
    [
      'who speaks next is explained behind the name',
      [LEAD, '“Nobody has oiled those gates in years,” said Pavel Hruby, who has lived there since the war.'],
      open,
      'Pavel Hruby: pavel-hruby',
    ],
    [
      'several hold the office',
      ['The old locks will close in May, the Czech transport ministers said on Monday.', NAMED],
      'the Czech transport ministers: unnamed',
      'Pavel Hruby: pavel-hruby',
    ],
    [
      'an indefinite article',
      ['The old locks will close in May, a Czech transport minister said on Monday.', NAMED],
      'a Czech transport minister: unnamed',
      'Pavel Hruby: pavel-hruby',
    ],
    [
      'another holder of an office already spoken of',
      ['The old locks will close in May, the other transport minister said on Monday.', NAMED],
      'the other transport minister: unnamed',
      'Pavel Hruby: pavel-hruby',
    ],
    [
      'no office',
      ['The old locks will close in May, the Czech official said on Monday.', NAMED],
      'the Czech official: unnamed',
      'Pavel Hruby: pavel-hruby',
    ],
    [
      'somebody else is named first, and does not speak',
      [
        'A boatman died at the locks on Monday, the Czech transport minister said.',
        'Karel Vesely fell from the upper gate at dawn.',
        NAMED,
      ],
      'the Czech transport minister: unnamed',
      'Pavel Hruby: pavel-hruby',
    ],
    [
      'somebody was named before',
      ['Karel Vesely fell from the upper gate at dawn.', LEAD, NAMED],
      open,
      'Pavel Hruby: pavel-hruby',
    ],
    [
      'somebody spoke before',
      ['“The upper gate leaks,” Karel Vesely said at dawn.', LEAD],
      'Karel Vesely: karel-vesely',
      open,
    ],
    [
      'who speaks next is explained before the name',
      [LEAD, '“Nobody has oiled those gates in years,” gatekeeper Pavel Hruby said.'],
      open,
      'Pavel Hruby: pavel-hruby',
    ],
    [
      'an indefinite owner',
      ['The old locks will close in May, a ferry line’s president said on Monday.', NAMED],
      'a ferry line’s president: unnamed',
      'Pavel Hruby: pavel-hruby',
    ],
    [
      'the name is of one who is spoken to',
      [LEAD, 'The crews wrote to Pavel Hruby on Tuesday. “Oil the gates,” they said.'],
      open,
      'they: unnamed',
    ],
    [
      'a woman’s name for a man’s office',
      [
        'The old locks will close in May, the Danish spokesman said on Monday.',
        '“Nobody has oiled those gates in forty years,” Anna Novak said.',
        'Mrs Novak left by train.',
      ],
      'the Danish spokesman: unnamed',
      'Anna Novak: anna-novak',
    ],
    [
      'a woman’s name for an office that is called “he”',
      [
        'The Czech transport minister said he would close the old locks in May.',
        '“Nobody has oiled those gates in forty years,” Anna Novak said.',
        'Mrs Novak left by train.',
      ],
      'The Czech transport minister: unnamed',
      'Anna Novak: anna-novak',
    ],
    [
      'a surname alone',
      [LEAD, '“Nobody has oiled those gates in forty years,” Hruby said.'],
      open,
      'Hruby: hruby',
    ],
    [
      'the name comes too late',
      [LEAD, 'The gates are of oak.', 'The sills are of stone.', 'The chains are of iron.', NAMED],
      open,
      'Pavel Hruby: pavel-hruby',
    ],
    ['behind a subheading', [LEAD, '## Across the border', NAMED], open, 'Pavel Hruby: pavel-hruby'],
  ])('%s', (_, paragraphs, ...lines) => {
    checkSpeakers(paragraphs, ...lines);
  });

  test('a name in a list of other articles is none of this one', () => {
    const text = [
      LEAD,
      'The gates are of oak.',
      'Related articles',
      'Quays to reopen, Pavel Hruby said',
    ].join('\n\n');
    expect(printSpeakers(text, readQuotations(text))[0]).toBe(open);
  });

  test('the next entry of a live report is another story', () => {
    checkSpeakers(
      ['Live: canal closes', '9:15 GMT', LEAD, '10:15 GMT', NAMED, '11:15 GMT', 'The gates are of oak.'],
      open,
      'Pavel Hruby: pavel-hruby',
    );
  });

  test('two who speak: both are candidates', () => {
    const text = [LEAD, NAMED, '“The chains are worse,” Karel Vesely said.'].join('\n\n');
    const [quotation] = readQuotations(text);
    expect(quotation?.attribution).toMatchObject({
      sourceKind: 'unnamed',
      speaker: null,
      candidates: ['pavel-hruby', 'karel-vesely'],
    });
  });

  test('somebody else has a title that fits: both are candidates', () => {
    const text = [LEAD, NAMED, 'Transport Minister Karel Vesely is to open the new locks.'].join('\n\n');
    const [quotation] = readQuotations(text);
    expect(quotation?.attribution).toMatchObject({
      sourceKind: 'unnamed',
      speaker: null,
      candidates: ['pavel-hruby', 'karel-vesely'],
    });
  });

  test('a decision outranks the guess', () => {
    const text = `${LEAD}\n\n${NAMED}`;
    const spans = readQuotations(text)[0]?.spans ?? [];
    const pin = { layer: 'quotation', spans, rejected: false, speaker: null } as const;
    const [quotation] = readQuotations(text, { ...INPUTS, pins: [pin] });
    expect(quotation?.attribution).toMatchObject({ sourceKind: 'unnamed', speaker: null, confidence: 1 });
  });
});
