import { describe, expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { INPUTS } from '../../test/support/inputs.ts';
import { analyze, lineIndex, NO_REGISTRY, type Registry, type RegistryEntry } from '../engine/index.ts';
import { DEFAULT_SETTINGS, findFindings } from '../findings/findings.ts';
import { hover } from './hover.ts';

const URI = 'file:///news/ferry.txt';

const ENTRY: RegistryEntry = {
  id: 'r-ada',
  name: 'Ada Berg',
  type: 'PERSON',
  aliases: [],
  not: [],
  roles: [
    { title: 'chair', org: 'Harbour Board', from: '2021-03-01' },
    { title: 'pilot', from: '2009', to: '2020-12-31' },
  ],
  affiliation: 'Quay Party',
  country: 'Norland',
  sameAs: { wikidata: 'Q42', site: 'https://example.org/ada (1)', archive: 'box 7' },
  note: 'Not the *singer* of that name.',
};

/** The card at the cursor of a marked text, as its lines; the article's address is written as `@`. */
function checkHover(
  marked: string,
  expected: readonly string[] | null,
  entries: readonly RegistryEntry[] = [],
): void {
  const { analysis, findings, cursor } = handmade(marked);
  const registry: Registry = { entries };
  const context = {
    analysis,
    uri: URI,
    lines: lineIndex(analysis.text),
    registry,
    registryAddress: (id: string) => (id === 'r-ada' ? 'file:///news/actors.yaml#L4' : null),
  };
  const card = hover(context, findings, cursor);
  const lines = card?.markdown
    .replaceAll(URI, '@')
    .split('\n')
    .filter((line) => line !== '');
  expect(lines ?? null).toEqual(expected);
}

describe('the card of an actor', () => {
  test('name, type, role, names, mentions and quotations, each with its place', () =>
    checkHover(
      [
        '[[block label=headline: [[actor ada: Berg]] closes quay]]',
        '[[block label=body: [[role ada: Harbour master]] [[actor ada: A[[|]]da Berg]] [[cue a: said]] [[quote a by=ada kind=indirect: the quay was rotten]].]]',
        '[[block label=body: [[quote b by=ada sure=0.5: “It will hold.”]] [[actor ada form=pronoun: She]] left.]]',
        '[[block label=related: [[actor ada: Ada]] wins; [[quote c by=ada: “Yes.”]]]]',
      ].join('\n\n'),
      [
        '**Ada Berg** · person',
        '*This article:* Harbour master, [line 3](@#L3)',
        'Also called Berg and Ada  ',
        '3 mentions · lines [1](@#L1), [3](@#L3) and [5](@#L5)',
        '2 quotations',
        '- *the quay was rotten* · [line 3](@#L3)',
        '- “It will hold.” · [line 5](@#L5) · possibly',
        '*Found by: title before the name*',
      ],
    ));

  test('what the registry knows says that it comes from there', () =>
    checkHover(
      '[[actor r-ada: Ada[[|]] Berg]] left.',
      [
        '**Ada Berg** · person',
        '*[Registry](file:///news/actors.yaml#L4):* chair, Harbour Board (since 2021); pilot (2009–2020); Quay Party, Norland  ',
        'Not the \\*singer\\* of that name.',
        '1 mention · line [1](@#L1)',
        '[Wikidata](https://www.wikidata.org/wiki/Q42) · [site](https://example.org/ada%20%281%29) · archive: box 7',
        '*Found by: title before the name*',
      ],
      [ENTRY],
    ));

  test('of a registry entry that has only a note, the note is told', () =>
    checkHover(
      '[[actor r-ada: Ada[[|]] Berg]] left.',
      [
        '**Ada Berg** · person',
        '*[Registry](file:///news/actors.yaml#L4):* Harbour master of Elsin.',
        '1 mention · line [1](@#L1)',
        '*Found by: title before the name*',
      ],
      [
        {
          id: 'r-ada',
          name: 'Ada Berg',
          type: 'PERSON',
          aliases: [],
          not: [],
          roles: [],
          sameAs: {},
          note: 'Harbour master of Elsin.',
        },
      ],
    ));

  test('a pronoun says whom it means, and doubt is said in words', () =>
    checkHover('[[actor ada: Ada]] left; [[actor ada form=pronoun sure=0.5: s[[|]]he]] sang.', [
      '“she” means possibly **Ada** · person',
      '2 mentions · line [1](@#L1)',
      '*Found by: title before the name*',
    ]));

  test('a name that fits two stays open', () =>
    checkHover('[[actor ada: Ada Berg]] and [[actor bo: Bo Berg]] met; [[actor open: Be[[|]]rg]] left.', [
      '**Berg** · person',
      'This name fits more than one: possibly **Ada Berg** or possibly **Bo Berg**.',
      '*Found by: title before the name*',
    ]));

  test('and so does one that fits one who is named later', () =>
    checkHover('[[actor open: A[[|]]da]] left; [[actor ada: Ada Berg]] sang.', [
      '**Ada** · person',
      'It is open who is meant: possibly **Ada Berg**, or somebody else.',
      '*Found by: title before the name*',
    ]));

  test('and takes no note of capitals and accents', () =>
    checkHover('[[actor ada: Ada Bérg]] and [[actor bo: Bo Berg]] met; [[actor open: BE[[|]]RG]] left.', [
      '**BERG** · person',
      'This name fits more than one: possibly **Ada Bérg** or possibly **Bo Berg**.',
      '*Found by: title before the name*',
    ]));

  test('names that differ in capitals or accents only are told once', () =>
    checkHover(
      '[[actor ada: Ada B[[|]]érg]], [[actor ada: ADA BERG]], [[actor ada: Berg]] and [[actor ada: BERG]].',
      [
        '**Ada Bérg** · person',
        'Also called Berg  ',
        '4 mentions · line [1](@#L1)',
        '*Found by: title before the name*',
      ],
    ));

  test('a state, a people and a great body are told in few words, unless the registry lists them', () => {
    checkHover('They left [[actor serbia type=PLACE evidence=state: Ser[[|]]bia]].', [
      '**Serbia** · place  ',
      'country in the Balkans, capital Belgrade',
      '1 mention · line [1](@#L1)',
      '*Found by: the list of states*',
    ]);
    checkHover(
      'They left [[actor r-ada type=PLACE: Ser[[|]]bia]].',
      [
        '**Serbia** · place',
        '*[Registry](file:///news/actors.yaml#L4):* Serbia',
        '1 mention · line [1](@#L1)',
        '*Found by: title before the name*',
      ],
      [{ id: 'r-ada', name: 'Serbia', type: 'PLACE', aliases: [], not: [], roles: [], sameAs: {} }],
    );
  });

  test('a credit is called one', () =>
    checkHover('([[actor credit-npa type=ORG: N[[|]]PA]])', [
      '**NPA** · organization · a credit, no actor of the story',
      '1 mention · line [1](@#L1)',
      '*Found by: title before the name*',
    ]));

  test('of the roles, a part of another is left out, and one of two that are the same', () =>
    checkHover(
      '[[role ada: minister]] [[actor ada: A[[|]]da]], [[role ada: foreign minister]]\n[[role ada: Foreign Minister]]',
      [
        '**Ada** · person',
        '*This article:* foreign minister, [line 1](@#L1)',
        '1 mention · line [1](@#L1)',
        '*Found by: title before the name*',
      ],
    ));

  test('a role that a caption gives says so', () =>
    checkHover('[[role ada from=caption: Mayor]] [[actor ada: A[[|]]da]] rests.', [
      '**Ada** · person',
      '*This article:* Mayor, a caption in [line 1](@#L1)',
      '1 mention · line [1](@#L1)',
      '*Found by: title before the name*',
    ]));

  test('a card stays short', () => {
    const lines = Array.from(
      { length: 9 },
      (_, at) => `[[quote q${at} by=ada: “Words number ${at}.”]] [[actor ada: Ada]]`,
    );
    checkHover(`${lines.join('\n')} and [[actor ada: A[[|]]da]]`, [
      '**Ada** · person',
      '10 mentions · lines [1](@#L1), [2](@#L2), [3](@#L3), [4](@#L4), [5](@#L5), [6](@#L6) and 3 more',
      '9 quotations',
      '- “Words number 0.” · [line 1](@#L1)',
      '- “Words number 1.” · [line 2](@#L2)',
      '- “Words number 2.” · [line 3](@#L3)',
      '- and 6 more',
      '*Found by: title before the name*',
    ]);
  });
});

describe('the card of a quotation', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'speaker, kind, cue and source, how sure, and how it was found',
      '[[actor ada: Ada]] left.\n[[quote a by=ada stance=denies: “N[[|]]o.”]] [[source a: she]] [[cue a: said]].',
      [
        '**Ada** denies · direct quotation',
        '> “No.”',
        'Cue “said”, source “she” · [line 2](@#L2) · named in [line 1](@#L1)',
        '*Certain: the name before the cue*',
      ],
    ],
    [
      'a doubtful speaker, and who else it could be',
      '[[actor ada: Ada]], [[actor bo: Bo]]: [[quote a by=ada or=ada,bo sure=0.6 kind=partial: “n[[|]]o”]]',
      [
        'possibly **Ada** says · partial quotation',
        '> “no”',
        '*Not certain; it could be Bo: the name before the cue*',
      ],
    ],
    [
      'a nameless source, through somebody else',
      '[[quote a kind=indirect source=unnamed sure=0.8: it h[[|]]eld]], [[source a: a diplomat]] [[cue a: told]] [[via a: NPA]].',
      [
        '**a diplomat**, left nameless, says · indirect quotation',
        '> *it held*',
        'Cue “told”, source “a diplomat” · [line 1](@#L1)  ',
        'Reached the article through NPA',
        '*Likely*',
      ],
    ],
    [
      'nobody',
      '[[quote a: “N[[|]]o.”]]',
      ['**Nobody** is named as the speaker · direct quotation', '> “No.”', '*A whole clause between marks*'],
    ],
    [
      'a term',
      'a [[quote a kind=term: “fe[[|]]rry”]]',
      [
        '**Words in quotation marks** · no speech, so no speaker is missing',
        '*A whole clause between marks*',
      ],
    ],
    [
      'all pieces, and of long ones beginning and end, from the cue',
      `[[quote#1 a: “${'One two three. '.repeat(30)}”]] [[cue a: sa[[|]]id]] [[source a: she]], [[quote#1: “and no more.”]]`,
      [
        '**she** says · direct quotation',
        `> “${'One two three. '.repeat(17)}One two \\[…\\] three. ${'One two three. '.repeat(7)}” … “and no more.”`,
        'Cue “said”, source “she” · [line 1](@#L1)',
        '*Certain*',
      ],
    ],
    [
      'what else the same cue reports, in brief',
      '[[quote a: “One,”]] and [[quote b: “two,”]] [[source a: [[source b: she]]]] [[cue a: [[cue b: s[[|]]aid]]]].',
      [
        '**she** says · direct quotation',
        '> “One,”',
        'Cue “said”, source “she” · [line 1](@#L1)',
        '*Certain*',
        '---',
        '**she** says · direct quotation · cue “said”',
        '> “two,”',
      ],
    ],
    [
      'a pronoun that is its source, with the card of whom it means',
      '[[actor ada: Ada]] left. [[quote a by=ada: “No.”]] [[source a: [[actor ada form=pronoun: s[[|]]he]]]] [[cue a: said]].',
      [
        '**Ada** says · direct quotation',
        '> “No.”',
        'Cue “said”, source “she” · [line 1](@#L1) · named in [line 1](@#L1)',
        '*Certain: the name before the cue*',
        '---',
        '“she” means **Ada** · person',
        '2 mentions · line [1](@#L1)',
        '1 quotation',
        '- “No.” · [line 1](@#L1)',
        '*Found by: title before the name*',
      ],
    ],
    [
      'the inner one, which names the outer one',
      '[[actor ada: Ada]] said [[quote a by=ada kind=indirect: it was [[quote b by=ada kind=partial in=a: “ro[[|]]tten”]] ]]',
      [
        '**Ada** says · partial quotation',
        '> “rotten”',
        'Part of *it was “rotten”*',
        '*Certain: the name before the cue*',
      ],
    ],
  ])('%s', (_what, marked, expected) => checkHover(marked, expected));
});

describe('several cards at one place', () => {
  test('a name that is a source has its own card, and over it in brief what it says', () =>
    checkHover(
      '[[quote a by=ada stance=denies: “No,”]] [[cue a: said]] [[source a: [[actor ada: A[[|]]da]] ]].',
      [
        '**Ada** denies · direct quotation · cue “said”',
        '> “No,”',
        '---',
        '**Ada** · person',
        '1 mention · line [1](@#L1)',
        '1 quotation',
        '- “No,” · [line 1](@#L1)',
        '*Found by: title before the name*',
      ],
    ));

  test('warning, quotation and actor stand below each other; the innermost is whole, the others take a line', () => {
    const marked =
      '[[!vague-source: [[quote a by=ada kind=indirect: [[actor ada: A[[|]]da]] left]], critics said.]]';
    const { analysis, findings, cursor } = handmade(marked);
    const card = hover(
      {
        analysis,
        uri: URI,
        lines: lineIndex(analysis.text),
        registry: { entries: [] },
        registryAddress: () => null,
      },
      findings,
      cursor,
    );
    const [warning = '', quotation, actor = ''] = card?.markdown.split('\n\n---\n\n') ?? [];
    expect([warning.split('\n').length, quotation, actor.split('\n')[0]]).toEqual([
      1,
      '**Ada** says · indirect quotation',
      '**Ada** · person',
    ]);
    expect([card?.start, card?.end]).toEqual([0, 3]);
  });

  test('where nothing is known there is no card', () => checkHover('Nothing [[|]]here.', null));
});

test('the words of the copy never become markup, links or commands', () =>
  checkHover('[[actor ada: [[role ada: [x](command:quit)]] **A[[|]]da** <b> www.example.org]]', [
    '**\\[x\\](command:quit) \\*\\*Ada\\*\\* \\<b\\> www\\.example.org** · person',
    '*This article:* \\[x\\](command:quit), [line 1](@#L1)',
    '1 mention · line [1](@#L1)',
    '*Found by: title before the name*',
  ]));

test('the card of a claim says what asks for a source, what speaks against asking, and what is worth checking', () => {
  const text = 'HARWICK (AP) — The council met. The toll of last Tuesday will ruin all 40 shops on the bank.';
  const analysis = analyze(text, INPUTS);
  const context = {
    analysis,
    uri: URI,
    lines: lineIndex(text),
    registry: NO_REGISTRY,
    registryAddress: () => null,
  };
  const card = hover(context, findFindings(analysis, DEFAULT_SETTINGS), text.indexOf('ruin'));
  expect(card?.markdown.split('\n').filter((line) => line.startsWith('*'))).toEqual([
    '**Claim without a source**  ',
    '**What would do:** Name who says it: a person, a body, a document. Or keep to what any reporter could see and what is on record.',
    "*Seen: says what could come of it: 'will ruin'*",
    "*Against asking: words that often tell what is on record: 'shops'; tells of something that has a date*",
    '*Worth checking: a count or a measure*',
  ]);
});
