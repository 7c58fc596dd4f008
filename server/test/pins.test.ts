import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, findFindings } from '../src/findings/findings.ts';
import { marksOf, type AnalysisLayer } from './support/analysisMarks.ts';
import { analyseDecided, markOn, type Said } from './support/decided.ts';
import { parseMarks, printMarks } from './support/marks.ts';

/** Decisions by the words that they are about. */
type Decided = readonly (readonly [words: string | readonly string[], said: Said])[];

/** Under these decisions the marked text's own text has to be marked like this, findings included. */
function checkDecided(layers: readonly AnalysisLayer[], decided: Decided, marked: string): void {
  const { text } = parseMarks(marked);
  const marks = decided.map(([words, said]) => markOn(text, words, said));
  const analysis = analyseDecided(text, marks);
  const findings = findFindings(analysis, DEFAULT_SETTINGS);
  expect(printMarks({ text, cursor: null, marks: marksOf(analysis, layers, findings) })).toBe(marked);
}

const REJECTED = { layer: 'actor', decision: 'rejected' } as const;

describe('a decision on an actor', () => {
  test('takes one mention away', () => {
    checkDecided(
      ['actor'],
      [['Drina Bridge', REJECTED]],
      'Mayor [[actor vera-holm: Vera Holm]] opened the Drina Bridge on Monday. Crowds left the [[actor drina-bridge: Drina Bridge]] at noon.',
    );
  });

  test('takes every mention of the actor away', () => {
    checkDecided(
      ['actor'],
      [['Vera Holm', { ...REJECTED, scope: 'file' }]],
      'Mayor Vera Holm opened the [[actor drina-bridge: Drina Bridge]] on Monday. Holm thanked the crews. The mayor left at noon.',
    );
  });

  test('takes a description away, and leaves the names', () => {
    checkDecided(
      ['actor'],
      [['The mayor', REJECTED]],
      'Mayor [[actor vera-holm: Vera Holm]] opened the fair on Monday. [[actor vera-holm: Holm]] thanked the crews. The mayor left at noon.',
    );
  });

  test('a description that is accepted is no name', () => {
    checkDecided(
      ['actor'],
      [['The mayor', { layer: 'actor', decision: 'accepted' }]],
      'Mayor [[actor vera-holm: Vera Holm]] opened the fair on Monday. [[actor vera-holm nominal: The mayor]] left at noon.',
    );
  });

  test('gives a description another actor', () => {
    checkDecided(
      ['actor'],
      [['The mayor', { layer: 'actor', decision: 'corrected', actor: 'ada-moss' }]],
      'Mayor [[actor vera-holm: Vera Holm]] opened the fair on Monday. [[actor ada-moss nominal: The mayor]] left at noon.',
    );
  });

  test('links one mention, or every one, to another actor', () => {
    const corrected = { layer: 'actor', decision: 'corrected', actor: 'vera-holm-2' } as const;
    checkDecided(
      ['actor'],
      [['crews.|Holm', corrected]],
      'Mayor [[actor vera-holm: Vera Holm]] thanked the crews. [[actor vera-holm-2: Holm]] left at noon.',
    );
    checkDecided(
      ['actor'],
      [['Vera Holm', { ...corrected, scope: 'file' }]],
      'Mayor [[actor vera-holm-2: Vera Holm]] thanked the crews. [[actor vera-holm-2: Holm]] left at noon.',
    );
  });

  test('gives an actor a name, whose words in the text stay what they are', () => {
    const text = 'Mayor Vera Holm thanked the crews. Holm left at noon.';
    const naming = { actor: 'vera-holm', name: 'Vera Holm-Nyström', scope: 'file' } as const;
    const { actors } = analyseDecided(text, [
      markOn(text, 'Vera Holm', { layer: 'actor', decision: 'corrected', ...naming }),
    ]);
    expect(actors).toMatchObject([
      { id: 'vera-holm', name: 'Vera Holm-Nyström', names: ['Vera Holm', 'Holm'] },
    ]);
  });

  test('changes the type, here or throughout', () => {
    const text = 'Crews closed the Drina Bridge on Monday. The Drina Bridge opened at noon.';
    const typesUnder = (said: Said): string[] =>
      analyseDecided(text, [markOn(text, 'Drina Bridge', said)]).mentions.map(({ type }) => type);
    const corrected = { layer: 'actor', decision: 'corrected', type: 'ORG' } as const;
    expect(typesUnder(corrected)).toEqual(['ORG', 'PLACE']);
    expect(typesUnder({ ...corrected, scope: 'file' })).toEqual(['ORG', 'ORG']);
  });

  test('for one mention outranks a decision for all', () => {
    checkDecided(
      ['actor'],
      [
        ['Vera Holm', { layer: 'actor', decision: 'accepted' }],
        ['crews.|Holm', { ...REJECTED, scope: 'file' }],
      ],
      'Mayor [[actor vera-holm: Vera Holm]] thanked the crews. Holm left at noon.',
    );
  });

  test('adds words that nobody found, here or throughout', () => {
    const added = { layer: 'actor', decision: 'added', type: 'GROUP' } as const;
    checkDecided(
      ['actor'],
      [['lamplighters', added]],
      'The [[actor lamplighters: lamplighters]] left. Two lamplighters stayed.',
    );
    checkDecided(
      ['actor'],
      [['lamplighters', { ...added, scope: 'file' }]],
      'The [[actor lamplighters: lamplighters]] left. Two [[actor lamplighters: lamplighters]] stayed.',
    );
  });

  test('says nothing where it is unsure', () => {
    checkDecided(
      ['actor'],
      [['Vera Holm', { layer: 'actor', decision: 'unsure' }]],
      'Mayor [[actor vera-holm: Vera Holm]] thanked the crews.',
    );
  });
});

describe('a decision on a quotation', () => {
  test('takes it away, and its sentence speaks in the article’s own voice', () => {
    checkDecided(
      ['quote', 'claim'],
      [
        [
          'the bridge will ruin every shop on the bank within a year',
          { layer: 'quotation', decision: 'rejected' },
        ],
      ],
      '[[!unattributed-claim: [[claim forecast: Holm said the bridge will ruin every shop on the bank within a year.]]]]',
    );
  });

  test('changes its kind: a term needs no speaker', () => {
    checkDecided(
      ['quote'],
      [['“people who had done nothing wrong”', { layer: 'quotation', decision: 'corrected', kind: 'term' }]],
      'Guards turned away [[quote by=- kind=term: “people who had done nothing wrong”]] at the northern gate on Friday.',
    );
  });

  test('a speaker set by hand clears the missing speaker, and the claim that was flagged for it', () => {
    const quoted = '“The bridge will ruin every shop on the bank within a year.”';
    checkDecided(
      ['quote', 'claim'],
      [],
      `It rained. [[!unattributed-claim: [[!unattributed-quote: [[quote by=- kind=direct: [[claim forecast: ${quoted}]]]]]]]] The meeting was adjourned.`,
    );
    checkDecided(
      ['quote', 'claim'],
      [[quoted, { layer: 'quotation', decision: 'corrected', speaker: 'ada-moss' }]],
      `It rained. [[quote by=ada-moss kind=direct: ${quoted}]] The meeting was adjourned.`,
    );
  });

  test.each([
    ['by their id', {}, 'Ada Moss'],
    ['as it is said', { name: 'Ada MacMoss' }, 'Ada MacMoss'],
  ])('a speaker whom the text does not name is an actor of the analysis, called %s', (_how, called, name) => {
    const text = 'Guards turned away “people who had done nothing wrong” on Friday.';
    const said = { layer: 'quotation', decision: 'corrected', speaker: 'ada-moss', ...called } as const;
    const { actors } = analyseDecided(text, [markOn(text, '“people who had done nothing wrong”', said)]);
    expect(actors).toEqual([
      {
        id: 'ada-moss',
        name,
        type: 'PERSON',
        registry: null,
        roles: [],
        names: [],
        credit: false,
      },
    ]);
  });

  test('nobody named: the words in the text that speak stay nameless', () => {
    checkDecided(
      ['quote', 'cue', 'source'],
      [['“The dock is closed,”', { layer: 'quotation', decision: 'corrected', speaker: null }]],
      '[[quote by=? kind=direct: “The dock is closed,”]] [[source: Vera Holm]] [[cue: said]].',
    );
  });

  test('nobody named, and nobody in the text: the speaker is missing', () => {
    checkDecided(
      ['quote'],
      [['“people who had done nothing wrong”', { layer: 'quotation', decision: 'corrected', speaker: null }]],
      'Guards turned away [[!unattributed-quote: [[quote by=- kind=partial: “people who had done nothing wrong”]]]] on Friday.',
    );
  });

  test('sets cue and source', () => {
    checkDecided(
      ['quote', 'cue', 'source'],
      [
        [
          '“people who had done nothing wrong”',
          { layer: 'quotation', decision: 'corrected', cue: 'turned away', source: 'Guards', speaker: null },
        ],
      ],
      '[[source: Guards]] [[cue: turned away]] [[quote by=? kind=partial: “people who had done nothing wrong”]] on Friday.',
    );
  });

  test('adds one of two pieces in place of what crosses it', () => {
    checkDecided(
      ['quote'],
      [
        [
          ['so it stays open', 'until the spring'],
          { layer: 'quotation', decision: 'added', kind: 'indirect', speaker: 'vera-holm' },
        ],
      ],
      'And [[quote#1 by=vera-holm kind=indirect: so it stays open]], for all that was written, [[quote#1: until the spring]].',
    );
  });

  test('holds although the engine takes a mark’s neighbour for part of it', () => {
    checkDecided(
      ['quote'],
      [['The dock is closed for good', { layer: 'quotation', decision: 'corrected', speaker: 'ada-moss' }]],
      '“[[quote by=ada-moss kind=direct: The dock is closed for good]],” Vera Holm said.',
    );
  });
});

describe('a decision on a claim', () => {
  const FORECAST = 'The bridge will ruin every shop on the bank within a year.';

  test('rejected: it needs no source', () => {
    checkDecided(
      ['claim'],
      [[FORECAST, { layer: 'claim', decision: 'rejected' }]],
      `The council met on Monday. ${FORECAST} It rained.`,
    );
  });

  test('corrected: it needs one although the engine sees nothing', () => {
    checkDecided(
      ['claim'],
      [['The council met on Monday.', { layer: 'claim', decision: 'corrected', label: 'flag' }]],
      '[[!unattributed-claim: [[claim judgement: The council met on Monday.]]]] It rained.',
    );
  });

  test('holds where white space came into the sentence or around it', () => {
    const before = `The council met on Monday. ${FORECAST} It rained.`;
    const mark = markOn(before, FORECAST, { layer: 'claim', decision: 'rejected' });
    const after = before.replace(' every shop', '\r\nevery  shop').replace(' It rained', '\r\n\r\nIt rained');
    const labelsOf = (text: string): string[] =>
      analyseDecided(text, [mark]).claims.map(({ label }) => label);
    expect(labelsOf(before)).toEqual(['clean', 'clean', 'clean']);
    expect(labelsOf(after)).toEqual(['clean', 'clean', 'clean']);
    expect(analyseDecided(after, []).claims.map(({ label }) => label)).toEqual(['clean', 'flag', 'clean']);
  });

  test('is asked again where a word of the sentence changed', () => {
    const before = `The council met on Monday. ${FORECAST} It rained.`;
    const mark = markOn(before, FORECAST, { layer: 'claim', decision: 'rejected' });
    const { claims } = analyseDecided(before.replace('bank', 'river'), [mark]);
    expect(claims.map(({ label }) => label)).toEqual(['clean', 'flag', 'clean']);
  });
});
