import { describe, expect, test } from 'vitest';
import { INPUTS } from '../../../test/support/inputs.ts';
import { analyze, type Inputs } from '../index.ts';

/** The weights with every one of the ranking turned round. */
function turned(): Inputs {
  const { attribution } = INPUTS.models;
  if (attribution === null) throw new Error('There are no weights.');
  const ranking = { weights: attribution.ranking.weights.map((weight) => (weight === 0 ? 0 : -weight)) };
  return { ...INPUTS, models: { ...INPUTS.models, attribution: { ...attribution, ranking } } };
}

const RULES: Inputs = { ...INPUTS, models: { ...INPUTS.models, attribution: null } };

/** The reported clauses of the text, one a line, with their cues and sources. */
function clauses(text: string, inputs: Inputs): string[] {
  const words = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return analyze(text, inputs)
    .quotations.filter(({ kind }) => kind === 'indirect')
    .map(({ spans, attribution: { cue, source } }) => `${words(source)} ${words(cue)}: ${words(spans)}`);
}

/** Reads an article of one paragraph with the weights, and with the rules alone. */
function checkClauses(text: string, learned: readonly string[], ruled: readonly string[] = learned): void {
  const article = `Harbour news\n\n${text}`;
  expect(clauses(article, INPUTS)).toEqual(learned);
  expect(clauses(article, RULES)).toEqual(ruled);
}

describe('clauses that the weights find', () => {
  test('rules and weights agree on what is plain', () => {
    checkClauses('Ada Moss said the harbour was closed.', ['Ada Moss said: the harbour was closed']);
  });

  test('a participle that opens its sentence borrows the subject behind the comma', () => {
    checkClauses('After saying the harbour was closed, Ada Moss went home.', [
      'Ada Moss saying: the harbour was closed',
    ]);
  });

  test('a name with a comma before a participle speaks', () => {
    const [first] = clauses(
      'Harbour news\n\nAda Moss, despite admitting that the harbour was closed, stayed calm.',
      INPUTS,
    );
    expect(first).toBe('Ada Moss admitting: the harbour was closed');
  });

  test('whom `who` stands for begins behind the verb that governs it', () => {
    expect(
      clauses('Harbour news\n\nThe mayor refused to pay an architect who said he was cheated.', INPUTS),
    ).toEqual(['an architect said: he was cheated']);
  });

  test('a fragment in marks may end a clause', () => {
    expect(
      clauses('Harbour news\n\nThe harbour “has changed for the better,” Ada Moss said.', INPUTS),
    ).toEqual(['Ada Moss said: The harbour “has changed for the better,”']);
  });

  test('the clause ends where the reporter goes on with another verb of speech', () => {
    expect(
      clauses(
        'Harbour news\n\nAda Moss announced the end of the strike and said the harbour was open.',
        INPUTS,
      ),
    ).toContain('Ada Moss said: the harbour was open');
  });

  test.each([
    [
      'Two boats were lost off Norvik, pilots on both banks said yesterday, in what the town called a disaster.',
      'pilots on both banks said: Two boats were lost off Norvik',
    ],
    [
      'The army said it searched nine villages, including Haldby, adding it arrested four men.',
      'The army said: it searched nine villages, including Haldby',
      'The army adding: it arrested four men',
    ],
    [
      'Ada Moss stressed that the pier was not ready, and harbour groups warned that the town was losing its ferry.',
      'Ada Moss stressed: the pier was not ready',
      'harbour groups warned: the town was losing its ferry',
    ],
    [
      'The police have said they have no plans to release the pictures, according to lawyers.',
      'The police said: they have no plans to release the pictures',
    ],
    [
      'Ada Moss argued that the firm had hired divers to watch the pier while officers who were guarding the quay did not stop them.',
      'Ada Moss argued: the firm had hired divers to watch the pier while officers who were guarding the quay did not stop them',
    ],
    [
      'Ada Moss said boats had sunk at the quay and urged the people to stay at home.',
      'Ada Moss said: boats had sunk at the quay',
    ],
    ['While Ada Moss said the pier was safe, Jan Kral doubted it.', 'Ada Moss said: the pier was safe'],
    [
      'While Ada Moss said the pier, the mill and the ferry were safe, he did not board it.',
      'Ada Moss said: the pier, the mill and the ferry were safe',
    ],
    [
      'Despite his promise that nobody would lose a berth, there was anger in the guild.',
      'his promise: nobody would lose a berth',
    ],
  ])('the clause ends before the reporter goes on: %s', (sentence, ...lines) => {
    expect(clauses(`Harbour news\n\n${sentence}`, INPUTS)).toEqual(lines);
  });

  test.each([
    [
      'According to the union, a request to close the quay had been handed to the council.',
      'the union According to: a request to close the quay had been handed to the council',
    ],
    [
      'Minister Ada Moss in a meeting with the envoy made it clear that the union would be fined.',
      'Ada Moss made it clear: the union would be fined',
    ],
    [
      'The diver, Arne Lid, was the son of a pilot who lives in Haldby, said Harbour Master (HM) Jan Kral.',
      'Jan Kral said: The diver, Arne Lid, was the son of a pilot who lives in Haldby',
    ],
    [
      'A pilot was lost, struck at night by what islanders said was a flare from the ferry.',
      'islanders said: was a flare from the ferry',
    ],
    ['That, he says, would give the mayor a free hand.', 'he says: That … would give the mayor a free hand'],
    [
      'Ten boats were lost, according to the Norland harbour minister, who added that two pilots had died.',
      'the Norland harbour minister according to: Ten boats were lost',
      'the Norland harbour minister added: two pilots had died',
    ],
    [
      'Judging the boats by their paint, Ada Moss said, “is like judging a pilot by his hat.”',
      'Ada Moss said: Judging the boats by their paint … “is like judging a pilot by his hat.”',
    ],
    ['A clerk who left said the harbour was closed.', 'A clerk said: the harbour was closed'],
    [
      'A clerk who spoke to Radio Nord on Monday said the harbour was closed.',
      'A clerk said: the harbour was closed',
    ],
    [
      'The harbour was closed, said the guild’s founder and president, Ada Moss.',
      'Ada Moss said: The harbour was closed',
    ],
    ['Jan Kral protested that the talks were being bent.', 'Jan Kral protested: the talks were being bent'],
    [
      'Bishop Jan Kral denounced that he was held at the pier.',
      'Jan Kral denounced: he was held at the pier',
    ],
    [
      'Guild leaders turned down the tally of 435 declared berths and said complaints must be heard.',
      'Guild leaders said: complaints must be heard',
    ],
    ['Jan Kral, head of the pilots said the harbour was closed.', 'Jan Kral said: the harbour was closed'],
    ['Jan Kral, pilots said on Monday, is at sea.', 'pilots said: Jan Kral … is at sea'],
  ])('what stands around the cue does not hide its source: %s', (sentence, ...lines) => {
    expect(clauses(`Harbour news\n\n${sentence}`, INPUTS)).toEqual(lines);
  });

  test.each([
    'Jan Kral also insisted on what the town would demand for its help.',
    'Radio Nord reported the hiring of 500 divers from Haldby that would join the works.',
    'It is worth noting that the pier was built in 1901. It goes without saying that it is old.',
    'The poll indicated a closer race as Ada Moss won over the pilots.',
    'When the guild announced its findings, the town left the room.',
    'A brawl of dockers and alleged smugglers at the mill left two men hurt.',
  ])('objects and remarks of nobody are none: %s', (sentence) => {
    expect(clauses(`Harbour news\n\n${sentence}`, INPUTS)).toEqual([]);
  });

  test('a paragraph without marks is what the one before announces', () => {
    const text = 'The mill costs us a fortune. Nobody has counted what a sluice would cost';
    expect(
      clauses(
        `Harbour news\n\nAda Moss spoke on Monday. She added:\n\n${text}.\n\nThe council votes.`,
        INPUTS,
      ),
    ).toEqual([`She added: ${text}`]);
    expect(
      clauses(`Harbour news\n\nThis is what we know:\n\n${text}.\n\nThe council votes.`, INPUTS),
    ).toEqual([]);
  });

  test('a headline names who speaks before a colon', () => {
    expect(
      clauses('Ada Moss: The harbour will stay closed\n\nThe harbour has been closed for weeks.', INPUTS),
    ).toEqual(['Ada Moss : The harbour will stay closed']);
  });

  test('the reporter’s background is never lent to the speaker', () => {
    checkClauses('Ada Moss said the pilot was hurt by Jan Kral, who had left the country.', [
      'Ada Moss said: the pilot was hurt by Jan Kral',
    ]);
  });

  test('no clause begins with the mark that ends the one of its cue', () => {
    checkClauses('The pilots agreed; the mayor of the harbour, Jan Kral, did not.', []);
  });

  test('what nobody said, and what somebody learnt, is no quotation', () => {
    checkClauses('Nobody said the harbour was closed. Ada Moss found that the door was open.', []);
  });
});

describe('halves of a quotation', () => {
  test.each([
    '“We wait,” Ada Moss said, adding that the harbour was closed. “We can wait.”',
    '“We wait,” Ada Moss said on Radio Nord’s “Harbour Hour.” “We can wait.”',
  ])('are one over what stands between them: %s', (paragraph) => {
    const text = `Harbour news\n\n${paragraph}`;
    const [first] = analyze(text, INPUTS).quotations;
    expect(first?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '“We wait,”',
      '“We can wait.”',
    ]);
  });
});

describe('the weights', () => {
  const text =
    'Harbour news\n\nAda Moss said the harbour was closed. The pilots, she said, would wait. “We wait,” Jan Kral added.';

  test('decide: turned round they read otherwise', () => {
    expect(clauses(text, turned())).not.toEqual(clauses(text, INPUTS));
  });

  test('give the same each time', () => {
    expect(analyze(text, INPUTS)).toEqual(analyze(text, INPUTS));
  });
});
