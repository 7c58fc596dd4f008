import { describe, expect, test } from 'vitest';
import type { Quotation } from '../attribution/types.ts';
import { claimsOf, printClaims } from '../../../test/support/bodyClaims.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

/** Analyses the sentences behind 'reason: ' or 'clean: ', each as an article of its own, and expects the same lines back. */
function checkEach(expected: readonly string[]): void {
  const printed = expected.map((line) => {
    const text = line.slice(line.indexOf(': ') + 2);
    return printClaims(text, claimsOf(text));
  });
  expect(printed).toEqual(expected);
}

/** Analyses one text and expects these lines, one a sentence. */
function checkText(
  text: string,
  expected: readonly string[],
  options?: Parameters<typeof claimsOf>[1],
): void {
  expect(printClaims(text, claimsOf(text, options)).split('\n')).toEqual(expected);
}

/** Expects the claim of a sentence that follows a sourced one in its paragraph. */
function checkBeside(expected: readonly string[]): void {
  const sourced = 'The envoy said the hall was cold.';
  const printed = expected.map((line) => {
    const text = `${sourced} ${line.slice(line.indexOf(': ') + 2)}`;
    return printClaims(text, claimsOf(text)).split('\n').at(-1);
  });
  expect(printed).toEqual(expected);
}

function quotationOf(text: string, words: string, attribution: Partial<Quotation['attribution']>): Quotation {
  const start = text.indexOf(words);
  return {
    id: 'q-1',
    kind: 'direct',
    parent: null,
    spans: [{ start, end: start + words.length }],
    block: 0,
    defects: [],
    reason: 'a whole clause between marks',
    attribution: {
      cue: [],
      source: [],
      sourceKind: 'absent',
      sourceType: null,
      via: [],
      speaker: null,
      candidates: [],
      stance: 'asserts',
      confidence: 1,
      evidence: [],
      ...attribution,
    },
  };
}

describe('each reason, flagged and clean', () => {
  test('accusation', () => {
    checkEach([
      'accusation: The harbour company fraudulently billed the city and concealed the losses because nobody looked.',
      'accusation: Ravonia has repeatedly lied about the dam and violated the accord with impunity, and the result is shameful.',
      'accusation: The wardens deliberately withheld water from the prisoners, a reckless decision.',
      'clean: The wardens opened a second well for the prisoners on Monday.',
      'accusation: The steward is corrupt and the whole town pays for it.',
      'clean: The harbour company fraudulently billed the city, the auditor said.',
      'clean: Prosecutors allege that the harbour company bribed two inspectors.',
    ]);
  });

  test('motive', () => {
    checkEach([
      'motive: The governor wants to expand his influence in the valley and is eager to be rid of the council.',
      'motive: The guild has been trying to extend its power over the smaller workshops, determined to crush them.',
      'motive: The bank closed the branch in an attempt to appease its owners, who fear losing their grip.',
      'clean: The bank closed the branch in March.',
      'clean: The governor said he wants to expand the harbour.',
      'clean: The guild meets every Thursday in the old corn hall.',
    ]);
  });

  test('cause', () => {
    checkEach([
      'cause: The new toll has fuelled anger along the coast and led to shortages in the islands.',
      'cause: The strike caused chaos at the ports because the ministry was slow.',
      'cause: The dry summer has crippled the mills and brought misery to the upper valley.',
      'clean: The new toll is four crowns for a cart.',
      'clean: The strike has fuelled anger along the coast, according to the port authority.',
      'clean: The ministry said in a report that the dry summer crippled the mills.',
    ]);
  });

  test('forecast', () => {
    checkEach([
      'forecast: A second vote would plunge the islands into a crisis that will be felt for years.',
      'forecast: The ruling could undermine the treaty and is likely to split the coalition.',
      'forecast: Opening the locks may trigger a fresh quarrel, and the consequences of delay would be ruinous.',
      'clean: The second vote will be held on 4 May in the town hall.',
      'clean: A second vote would plunge the islands into crisis, the chancellor warned.',
      'clean: Will the ruling undermine the treaty?',
    ]);
  });

  test('judgement', () => {
    checkEach([
      'judgement: The truce remains fragile, and much work remains to be done.',
      'judgement: The visit was a triumph for the young queen, and it is clear that her critical role must continue.',
      'judgement: The plan is deeply flawed and the cabinet must act to repair it.',
      'clean: The truce was signed at noon in the customs house.',
      'clean: The truce remains fragile, the envoy said.',
      'clean: Is the plan flawed?',
    ]);
  });

  test('what was in a list before and is told in other words', () => {
    checkEach([
      'accusation: The mill owners have dodged taxes on the upper weir.',
      'accusation: The new board has silenced critics in the guild.',
      'motive: The islanders have little hope of a second ferry.',
      'clean: The islanders have little room on the second ferry.',
      'motive: The grant comes with its desire to be loved on the coast.',
      'cause: The mill closed in 2019, which led to a flight from the valley.',
      'cause: The herring fleet was hobbled by the new nets.',
      'clean: The mayor unleashed a barrage of telegrams on Friday.',
      'forecast: The new lock will make it harder for the smaller boats.',
      'forecast: The frost might slow the building of the pier.',
      'judgement: The second ferry is a testament to stubborn men.',
      'judgement: Undoubtedly the pier is too short.',
      'judgement: The harbour board has failed badly.',
      'judgement: The prosperity of the islands depends on one bank.',
      'clean: The ferry depends on one pilot.',
      'judgement: The lease is evidence of an old friendship.',
      'judgement: The steward deserved a better crew.',
      'cause: The letter hardly improved relations between the guilds.',
      'cause: The steward’s charm helped bridge the quarrel.',
      'cause: The lock was closed, forcing traders onto the old road.',
      'clean: The steward helped carry the trunks.',
      'motive: Many farmers were angered by the second toll.',
      'accusation: Two printers were thrown into prison.',
      'vague-source: Under mounting pressure, the steward left the hall.',
      'passive-source: The steward was hailed as a saviour.',
      'forecast: Fares on the second ferry will fall by the spring.',
      'passive-source: There are reports of a third slide above the weir.',
      'passive-source: The board is shaken by allegations of theft.',
      'judgement: US trade in plums is disappointing after the frost.',
      'clean: To us the trade in plums is disappointing after the frost.',
      'passive-source: The duke, who signed the lease in May, is widely seen as a puppet.',
      'passive-source: The members of the guild are often criticised for their slowness.',
      'clean: Ravonia is a member of the river league.',
    ]);
  });

  test('vague source', () => {
    checkEach([
      'vague-source: Critics say the bridge is a waste of timber.',
      'vague-source: The mayor has faced criticism for the bridge, with some accusing him of vanity.',
      'vague-source: Many observers believe the old treaty is dead.',
      'clean: The bridge is made of timber.',
      'clean: The mayor said critics of the bridge were mistaken.',
      'clean: Two of the bridge’s engineers, Ida Holm and Per Lind, said the timber was sound.',
    ]);
  });

  test('passive source', () => {
    checkEach([
      'passive-source: The appointment is widely seen as a reward for loyalty.',
      'passive-source: The duke is reportedly ill and is believed to be abroad.',
      'passive-source: On Tuesday nine pilgrims reportedly drowned in the ford near the abbey.',
      'passive-source: The envoy has been accused of spying, and it is feared that others will be blamed.',
      'clean: The envoy was accused of spying by the Ravonian interior ministry.',
      'clean: The envoy has drawn criticism from the Harbour League.',
      'clean: The duke is sixty-one.',
      'clean: The appointment takes effect in June.',
    ]);
  });

  test('hidden event', () => {
    checkEach([
      'hidden-event: Behind closed doors the two ministers quarrelled, and privately they were reluctant to sign.',
      'hidden-event: In secret talks the envoys traded the island for a harbour, without telling anybody at court.',
      'hidden-event: The general confided in a friend, secretly convinced that the war was lost.',
      'clean: The two ministers met in the customs house on Sunday.',
      'clean: The envoy said that the ministers quarrelled behind closed doors.',
      'clean: The general spoke to a crowd of veterans in the square.',
    ]);
  });

  test('number', () => {
    checkEach([
      'number: An estimated 40,000 people died in the famine, as many as half of them children, together with millions of cattle.',
      'clean: The hall has 400 seats.',
      'clean: An estimated 40,000 people died in the famine, the relief board said.',
      'clean: The fare is 3.50 crowns.',
    ]);
  });
});

describe('who speaks', () => {
  test('a comment of the reporter’s own behind a sourced clause is judged alone', () => {
    checkText(
      'The chancellor asked the king for ships on Friday — a step that could inflame the quarrel and threaten the truce.',
      [
        'forecast: The chancellor asked the king for ships on Friday — a step that could inflame the quarrel and threaten the truce.',
      ],
    );
  });

  test('words inside a sourced quotation are the speaker’s', () => {
    const text =
      '“The plan is deeply flawed. The cabinet must act at once, or the harbour is doomed to fail.” So ended the letter of Ida Holm.';
    const quotation = quotationOf(text, text.slice(0, text.indexOf('”') + 1), {
      sourceKind: 'named',
      speaker: 'ida-holm',
    });
    checkText(
      text,
      [
        'clean: “The plan is deeply flawed.',
        'clean: The cabinet must act at once, or the harbour is doomed to fail.”',
        'clean: So ended the letter of Ida Holm.',
      ],
      { quotations: [quotation] },
    );
  });

  test('a quotation whose only source is a crowd does not clear its sentence', () => {
    const text = 'The bridge, to some eyes, “is a monument to one man’s vanity”.';
    const words = '“is a monument to one man’s vanity”';
    const start = text.indexOf('some eyes');
    const crowd = quotationOf(text, words, {
      sourceKind: 'unnamed',
      sourceType: 'crowd',
      source: [{ start, end: start + 'some eyes'.length }],
    });
    const named = quotationOf(text, words, { sourceKind: 'named', speaker: 'ida-holm' });
    const labels = [crowd, named].map((quotation) => claimsOf(text, { quotations: [quotation] })[0]?.score);
    expect(labels).toEqual([0.68, 0.06]);
  });

  test('a sentence carries on the report before it', () => {
    checkText(
      'The envoy said the truce was in danger. He would plunge the islands into war if the crown fell.',
      [
        'clean: The envoy said the truce was in danger.',
        'clean: He would plunge the islands into war if the crown fell.',
      ],
    );
  });
});

describe('what the words do not mean', () => {
  test('a name, a set phrase and a count are no evidence', () => {
    checkEach([
      'clean: The ferry to Fragile Rock is blamed on nobody by the harbour board.',
      'clean: Women were more likely to row than men in the old league.',
      'clean: The concert was held behind closed doors in the town hall.',
      'clean: The gale gave some worry to the keepers.',
    ]);
  });

  test('a column’s judgement is opinion, its accusation is not', () => {
    const text =
      'The old foghorn was a triumph of tin. The board hid the report from the council and deliberately misled it.';
    const print = (genre: 'news' | 'opinion'): (string | null)[] =>
      claimsOf(text, { genre }).map(({ reason }) => reason);
    expect({ news: print('news'), opinion: print('opinion') }).toEqual({
      news: ['judgement', 'accusation'],
      opinion: [null, 'accusation'],
    });
  });

  test('an article that hardly names a source is asked more readily', () => {
    const claim = 'The truce seems likely to please the guild and the islands.';
    const filler = 'The hall has a roof of slate and a floor of pine. ';
    const scores = [claim, filler.repeat(6) + claim].map((text) => claimsOf(text).at(-1)?.score);
    expect(scores).toEqual([0.5, 0.68]);
  });
});

describe('one strong sign is enough beside a sentence that names its source', () => {
  test('a forecast, a judgement, a feeling', () => {
    checkBeside([
      'forecast: The quay stands empty, and more trouble is certain to come.',
      'judgement: The collapse could have been avoided with a new beam.',
      'motive: The duke is livid at his own stewards over the bill.',
      'motive: The wardens have long coveted the meadow behind the mill.',
      'clean: The duke is at his house in the hills.',
    ]);
  });
});

describe('signs that were missed', () => {
  test('an accusation in the second half of a sentence', () => {
    checkEach([
      'accusation: The Board sold the lamp to save the cost of oil, and it hid the price from the town.',
      'clean: The Board sold the lamp to a dealer, and it told the town on Monday.',
    ]);
  });

  test('anger, even in a few words', () => {
    checkEach([
      'motive: Weavers are incensed.',
      'motive: The harbourmaster is seething over the toll.',
      'clean: Weavers are incensed, the guild said.',
    ]);
  });

  test('the feeling of a crowd in a clause behind its name', () => {
    checkEach([
      'vague-source: The plan was tabled before many coastal towns, which fear for their harbours.',
      'clean: The plan was tabled before nine coastal towns, which lie on the sound.',
    ]);
  });

  test('the cause of a loss, but not where it is weather or illness', () => {
    checkEach([
      'cause: Several mills have laid off workers because of the tariff.',
      'cause: The bill was abandoned because of pressure from the guild.',
      'clean: The regatta was postponed because of fog.',
      'clean: The singer cancelled the tour because of illness.',
    ]);
  });

  test('a superlative that praises, the more so in a release', () => {
    checkEach([
      'judgement: The Orva pump is the most reliable water pump in the world.',
      'clean: The Orva pump is the oldest pump in the valley.',
    ]);
    const text = 'The Orva pump is the fastest ever built, and it is likely to please every miller.';
    const scores = (['news', 'release'] as const).map((genre) => claimsOf(text, { genre })[0]?.score);
    expect(scores).toEqual([0.78, 0.88]);
  });
});

describe('what an editor would shrug at', () => {
  test('a rule, a place, a trade and a compound', () => {
    checkEach([
      'clean: Each pardon must be signed by the queen before the first of May.',
      'clean: The privately owned ferry sails from the north pier.',
      'clean: The inn stands in the central part of the town.',
      'clean: He sat through the money laundering trial in the second row.',
      'clean: She is challenging the sitting mayor, Ida Holm.',
      'clean: A war-ravaged port lies across the sound.',
      'clean: The guild held its feast amid the deepening crisis at the mill.',
    ]);
  });

  test('medicine and weather', () => {
    checkEach([
      'clean: The mould causes fever and a rash in children.',
      'clean: The storm devastated the orchards of the lower valley.',
      'clean: Heavy rain that crippled the mills has moved east.',
      'cause: The tariff crippled the mills of the lower valley.',
    ]);
  });

  test('a wrong that is only supposed', () => {
    checkEach([
      'clean: The guild threatened a strike if the ballot was manipulated.',
      'accusation: The duke kept his steward even if he swindled the guild.',
      'accusation: The guild is on strike since the ballot was manipulated.',
    ]);
  });
});

describe('a claim', () => {
  test('says what it rests on, the strongest first', () => {
    const text = 'The truce remains fragile, and critics say it is doomed to fail.';
    const [claim] = claimsOf(text);
    expect(
      claim?.evidence.map((piece) => [
        piece.text,
        piece.span && text.slice(piece.span.start, piece.span.end),
      ]),
    ).toEqual([
      ['gives the view of people whom it does not name', 'critics say'],
      ['passes a judgement', 'remains fragile'],
      ['says what is likely to happen', 'doomed to'],
    ]);
  });

  test('is decided by a person where one did', () => {
    const text = 'The truce was signed at noon. Critics say the bridge is a waste of timber.';
    const spans = claimsOf(text).map(({ start, end }) => ({ start, end }));
    const pins = spans.map((span, i) => ({
      layer: 'claim' as const,
      span,
      label: i === 0 ? ('flag' as const) : ('clean' as const),
    }));
    const claims = claimsOf(text, { inputs: { ...INPUTS, pins } });
    expect(claims.map(({ label, reason, evidence }) => [label, reason, evidence[0]?.text])).toEqual([
      ['flag', 'judgement', 'decided by a person'],
      ['clean', null, 'decided by a person'],
    ]);
  });
});
