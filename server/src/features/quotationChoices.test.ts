import { describe, expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import type { Finding } from '../findings/types.ts';
import { quotationChoices, speakerQuestion } from './quotationChoices.ts';

/** The choices at the cursor, each with what it says, and `!` where it answers a finding. */
function choicesAt(marked: string, hasList: boolean, rule?: Finding['rule']): string[] {
  const { analysis, findings, cursor } = about(marked, rule);
  const selection = { start: cursor, end: cursor };
  return quotationChoices(analysis, findings, selection, hasList).map(({ title, finding, verdict }) => {
    const { id, decision, correction, spans } = verdict;
    const said = [id, decision, ...Object.entries(correction ?? {}).flat(), ...(spans ? ['moved'] : [])];
    return `${finding === null ? '' : '! '}${title} → ${said.join(' ')}`;
  });
}

/** A marked text, with a finding of a rule about the first quotation. */
function about(marked: string, rule?: Finding['rule']): ReturnType<typeof handmade> {
  const read = handmade(marked);
  const [quotation] = read.analysis.quotations;
  const [span = { start: 0, end: 0 }] = quotation?.spans ?? [];
  if (quotation === undefined || rule === undefined) return read;
  const finding: Finding = {
    ...span,
    id: 'f-1',
    rule,
    severity: 'hint',
    message: 'Who?',
    evidence: [],
    strength: 1,
    about: quotation.id,
  };
  return { ...read, findings: [finding] };
}

const NO_SPEECH = "This is no speech (title, nickname, arm's length)";

describe('decisions on a quotation', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'that is certain',
      '[[quote a by=ada or=bo: “N[[|]]o,”]] [[actor ada: Ada]] said. [[actor bo: Bo]] left.',
      [
        'Speaker: Bo → q-a corrected speaker bo',
        'Speaker: nobody is named → q-a corrected speaker ',
        'Not a quotation → q-a rejected',
        `${NO_SPEECH} → q-a corrected kind term`,
        'This is a partial quotation → q-a corrected kind partial',
      ],
    ],
    [
      'whose speaker is doubtful',
      '[[actor ada: Ada]] and [[actor bo: Bo]]: [[quote a kind=partial by=bo or=ada sure=0.5: “n[[|]]o”]]',
      [
        'Speaker: Bo → q-a corrected speaker bo',
        'Speaker: Ada → q-a corrected speaker ada',
        'Speaker: nobody is named → q-a corrected speaker ',
        'Not a quotation → q-a rejected',
        `${NO_SPEECH} → q-a corrected kind term`,
        'This is a direct quotation → q-a corrected kind direct',
      ],
    ],
    [
      'without a speaker: people named near it, the nearest first',
      '[[actor ada: Ada]] and [[actor bo: Bo]] met [[actor x type=ORG: NPA]]. [[quote a: “N[[|]]o to [[actor cy: Cy]].”]]',
      [
        'Speaker: Bo → q-a corrected speaker bo',
        'Speaker: Ada → q-a corrected speaker ada',
        'Not a quotation → q-a rejected',
        `${NO_SPEECH} → q-a corrected kind term`,
        'This is a partial quotation → q-a corrected kind partial',
      ],
    ],
    [
      'without a speaker: nobody of a byline',
      '[[block label=byline: By [[actor ada: Ada]]]]\n\n[[block label=body: [[quote a: “N[[|]]o.”]]]]',
      [
        'Not a quotation → q-a rejected',
        `${NO_SPEECH} → q-a corrected kind term`,
        'This is a partial quotation → q-a corrected kind partial',
      ],
    ],
    [
      'at its cue, and that is reported',
      '[[source a: She]] [[cue a: s[[|]]aid]] [[quote a kind=indirect: it held]]',
      [
        'Not a quotation → q-a rejected',
        'Shorten the quotation by ‘held’ → q-a corrected moved',
        'Begin the quotation later, with ‘held’ → q-a corrected moved',
      ],
    ],
    [
      'of words that are no speech',
      'a [[quote a kind=term: “fe[[|]]rry”]]',
      [
        'Not a quotation → q-a rejected',
        'This is speech: a partial quotation → q-a corrected kind partial',
        'This is speech: a direct quotation → q-a corrected kind direct',
      ],
    ],
    [
      'that stands inside another',
      '[[quote a: “Yes ‘[[quote b in=a: n[[|]]o]]’.”]]',
      [
        'Not a quotation → q-b rejected',
        `${NO_SPEECH} → q-b corrected kind term`,
        'This is a partial quotation → q-b corrected kind partial',
      ],
    ],
    ['where there is none', '[[quote a: “No.”]] She l[[|]]eft.', []],
  ])('%s', (_what, marked, expected) => expect(choicesAt(marked, false)).toEqual(expected));

  test('with a list, only the likeliest speaker is named', () =>
    expect(
      choicesAt(
        '[[actor ada: Ada]], [[actor bo: Bo]]. [[quote a kind=term: “No”]] [[quote b: “N[[|]]o.”]]',
        true,
      ),
    ).toEqual([
      'Speaker: Bo → q-b corrected speaker bo',
      'Not a quotation → q-b rejected',
      `${NO_SPEECH} → q-b corrected kind term`,
      'This is a partial quotation → q-b corrected kind partial',
    ]));

  test('who asks for a speaker is answered by one, or by that there is nothing to say', () => {
    const marked = '[[actor ada: Ada]] left. [[quote a kind=partial: “N[[|]]o.”]]';
    expect(choicesAt(marked, false, 'unattributed-quote').filter((choice) => choice.startsWith('!'))).toEqual(
      [
        '! Speaker: Ada → q-a corrected speaker ada',
        '! Not a quotation → q-a rejected',
        `! ${NO_SPEECH} → q-a corrected kind term`,
      ],
    );
    expect(choicesAt(marked, false, 'anonymous-source').filter((choice) => choice.startsWith('!'))).toEqual([
      '! Speaker: Ada → q-a corrected speaker ada',
    ]);
    const atCue = '[[actor ada: Ada]] left. [[quote a: “No,”]] [[cue a: s[[|]]aid]] somebody.';
    const elsewhere = choicesAt(atCue, false, 'unattributed-quote');
    expect([elsewhere.length > 0, elsewhere.filter((choice) => choice.startsWith('!'))]).toEqual([true, []]);
    expect(choicesAt(marked, false, 'broken-quote').filter((choice) => choice.startsWith('!'))).toEqual([]);
  });
});

test.each<[string, string, object | null]>([
  [
    'a certain speaker to begin with',
    '[[actor ada: Ada]] left. [[quote a by=ada: “N[[|]]o,”]] [[source a: she]] said.',
    { id: 'q-a', likeliest: 'ada', nobody: 'Nobody is named: only ‘she’' },
  ],
  [
    'the nearest person where there is none',
    '[[actor ada: Ada]] left. [[quote a: “N[[|]]o.”]]',
    { id: 'q-a', likeliest: 'ada', nobody: 'Nobody is named' },
  ],
  ['nobody at all', '[[quote a: “N[[|]]o.”]]', { id: 'q-a', likeliest: null, nobody: 'Nobody is named' }],
  ['no question where there is no speech', '[[quote a kind=term: “N[[|]]o”]]', null],
])('the question who speaks has %s', (_what, marked, expected) => {
  const { analysis, findings, cursor } = about(marked, 'unattributed-quote');
  const question = speakerQuestion(analysis, findings, { start: cursor, end: cursor });
  expect(question).toEqual(
    expected && { title: 'Set speaker…', finding: expect.objectContaining({ id: 'f-1' }), ...expected },
  );
});
