import { describe, expect, test } from 'vitest';
import { POSSIBLE } from '../actors/types.ts';
import { printQuotation, readQuotations } from '../../../test/support/readQuotations.ts';

function checkQuotations(text: string, ...lines: string[]): void {
  expect(readQuotations(text).map((quotation) => printQuotation(text, quotation))).toEqual(lines);
}

describe('a cue behind the words', () => {
  test.each([
    [
      '“The ferry will sail at noon,” Berg said.',
      'direct: “The ferry will sail at noon,” <said> [Berg] hanna-berg',
    ],
    [
      '“The ferry will sail at noon,” said Hanna Berg, the harbour master.',
      'direct: “The ferry will sail at noon,” <said> [Hanna Berg] hanna-berg',
    ],
    ['"Who moored that boat?" Kral asked.', 'direct: "Who moored that boat?" <asked> [Kral] jan-kral asks'],
    [
      '“The pumps are old,” Kral, who ran the dock until 2009, said.',
      'direct: “The pumps are old,” <said> [Kral] jan-kral',
    ],
    [
      '“The pumps are old,” the engineer told reporters on Friday.',
      'direct: “The pumps are old,” <told> [the engineer] unnamed',
    ],
    [
      '“We lost the tide,” according to Ada Moss.',
      'direct: “We lost the tide,” <according to> [Ada Moss] ada-moss',
    ],
    [
      '“The pumps are old,” Kral said on Monday, according to Radio Nord.',
      'direct: “The pumps are old,” <said> [Kral] via Radio Nord jan-kral',
    ],
    [
      'The mole was sound, Senator Ada Moss (Ind.) said.',
      'indirect: The mole was sound <said> [Ada Moss] ada-moss',
    ],
    [
      '“The mole was sound,” per the Harbour Board.',
      'direct: “The mole was sound,” <per> [the Harbour Board] harbour-board',
    ],
    ['“The mole was sound”, he muses.', 'direct: “The mole was sound” <muses> [he] unnamed'],
    ['“The mole was sound!” Moss said calmly.', 'direct: “The mole was sound!” <said> [Moss] ada-moss'],
    [
      '“The mole was sound,” wrote the Harbour Board founded in 1902.',
      'direct: “The mole was sound,” <wrote> [the Harbour Board] harbour-board',
    ],
    ['“The pumps are old,” Nora Hanly said.', 'direct: “The pumps are old,” <said> [Nora Hanly] nora-hanly'],
    ['“Never again.” — Ada Moss', 'direct: “Never again.” [Ada Moss] ada-moss'],
    [
      '"Who moored that boat?" Kral questioned.',
      'direct: "Who moored that boat?" <questioned> [Kral] jan-kral asks',
    ],
    [
      '“It lay under the keel,” says this slow-spoken man who dives for a living.',
      'direct: “It lay under the keel,” <says> [this slow-spoken man] unnamed',
    ],
    [
      'Ada Moss was described by Mayor Jan Kral as “a symbol of the port.”',
      'partial: “a symbol of the port.” <described> [Jan Kral] jan-kral',
    ],
    [
      'The harbour board said it would: “Strive to keep the pier open.”',
      'direct: “Strive to keep the pier open.” <said> [The harbour board] unnamed',
    ],
    [
      'The pervasive “will they, won’t they?” question hangs over the pier.',
      'partial: “will they, won’t they?” absent',
    ],
    [
      '“The hall will be shut,” officially announced the Harbour Board.',
      'direct: “The hall will be shut,” <announced> [the Harbour Board] harbour-board',
    ],
    [
      '“Great day!” The mayor’s niece, state Del. Ada Moss (Ind.), shouted to the crowd. “More to come.”',
      'direct: “Great day!” + “More to come.” <shouted> [Ada Moss] ada-moss',
    ],
  ])('%s', (text, line) => {
    checkQuotations(text, line);
  });
});

describe('a cue before the words', () => {
  test.each([
    [
      'Berg said: “The ferry will sail at noon.”',
      'direct: “The ferry will sail at noon.” <said> [Berg] hanna-berg',
    ],
    [
      'Berg told Radio Nord that “the ferry will sail at noon.”',
      'direct: “the ferry will sail at noon.” <told> [Berg] hanna-berg',
    ],
    [
      'In a letter to the Harbour Board, Kral wrote, “You have a week.”',
      'direct: “You have a week.” <wrote> [Kral] jan-kral',
    ],
    [
      'Kral was quoted as saying that “the dock is closed.”',
      'direct: “the dock is closed.” <quoted as saying> [Kral] jan-kral',
    ],
    [
      'The director of the Harbour Board, Jan Kral, said: “The dock is closed.”',
      'direct: “The dock is closed.” <said> [Jan Kral] jan-kral',
    ],
    [
      'Professor Ada Moss, said: “The dock is closed.”',
      'direct: “The dock is closed.” <said> [Ada Moss] ada-moss',
    ],
    ['As Kral put it: “The dock is closed.”', 'direct: “The dock is closed.” <put it> [Kral] jan-kral'],
    [
      'Captain Hanna Berg put that in her log: “We came late.”',
      'direct: “We came late.” [Hanna Berg] hanna-berg',
    ],
    ['Kral’s words: “The dock is closed.”', 'direct: “The dock is closed.” [Kral] jan-kral'],
    ['Kral’s bicycle: “The dock is closed.”', 'direct: “The dock is closed.” absent'],
    ['MOSS: “The dock is closed.”', 'direct: “The dock is closed.” [MOSS] unnamed'],
  ])('%s', (text, line) => {
    checkQuotations(text, line);
  });

  test('a colon announces the next paragraph', () => {
    checkQuotations(
      'Hanna Berg, a pilot, said:\n\n“The channel has moved.”',
      'direct: “The channel has moved.” <said> [Hanna Berg] hanna-berg',
    );
  });
});

describe('several pieces', () => {
  test('an interruption by “but” joins, too', () => {
    checkQuotations(
      '“The channel has moved,” Berg said, but “the buoys have not.”',
      'direct: “The channel has moved,” + “the buoys have not.” <said> [Berg] hanna-berg',
    );
  });

  test('the cue parts one quotation', () => {
    checkQuotations(
      '“The channel,” Berg said, “has moved.”',
      'direct: “The channel,” + “has moved.” <said> [Berg] hanna-berg',
    );
  });

  test('a second sentence without a cue belongs to the first', () => {
    checkQuotations(
      '“The channel has moved,” Berg said on Friday. “We will sound it again.”',
      'direct: “The channel has moved,” + “We will sound it again.” <said> [Berg] hanna-berg',
    );
  });

  test('a piece with a cue of its own is a new quotation, and “she” is who spoke', () => {
    checkQuotations(
      '“The channel has moved,” Berg said. “We will sound it again,” she added.',
      'direct: “The channel has moved,” <said> [Berg] hanna-berg',
      'direct: “We will sound it again,” <added> [she] hanna-berg',
    );
  });

  test('a paragraph of speech goes on where the one before it ends with speech', () => {
    checkQuotations(
      '“The dock was closed,” Kral said.\n\n“Nobody told us.”',
      'direct: “The dock was closed,” + “Nobody told us.” <said> [Kral] jan-kral',
    );
  });

  test.each([
    ['The quay was closed, as the Harbour Times reported.', 'The quay was closed'],
    ['Moss said that was a mistake.', 'that was a mistake'],
    ['Several said they had heard the bell.', 'they had heard the bell'],
    ['The pilots of both ports argue the channel is too narrow.', 'the channel is too narrow'],
    ['The bell was cracked, current and former wardens said.', 'The bell was cracked'],
  ])('what is reported in %s', (text, words) => {
    const reported = readQuotations(text).filter(({ kind }) => kind === 'indirect');
    expect(reported.map(({ spans: [span] }) => text.slice(span?.start, span?.end))).toEqual([words]);
  });

  test('a quoted conversation has a speaker for each of its turns', () => {
    checkQuotations(
      'The talk went as follows:\n\n"KRAL: Who closed the dock this morning?\n\n"MOSS: The port did, Jan. It was not safe.\n\n"It still is not.\n\n"KRAL: Then tell the crews.',
      'direct: Who closed the dock this morning? [KRAL] unnamed',
      'direct: The port did, Jan. It was not safe. + "It still is not. [MOSS] unnamed',
      'direct: Then tell the crews. [KRAL] unnamed',
    );
  });

  test('it goes on behind reported words, too, but only possibly', () => {
    const text = 'Kral said the dock was closed.\n\n“Nobody told us.”';
    const attribution = readQuotations(text)[1]?.attribution;
    expect(attribution?.speaker).toBe('jan-kral');
    expect(attribution?.confidence).toBeLessThan(POSSIBLE);
  });

  test.each([
    [
      'An engineer said the dock was closed.\n\n“Nobody told us.”',
      'indirect: the dock was closed <said> [An engineer] unnamed',
    ],
    [
      '“The dock was closed,” Kral said. Then he took the bus home.\n\n“Nobody told us.”',
      'direct: “The dock was closed,” <said> [Kral] jan-kral',
    ],
    [
      'An engineer said the dock was closed. The engineer asked to stay unnamed.\n\n“Nobody told us.”',
      'indirect: the dock was closed <said> [An engineer] unnamed',
    ],
  ])('nobody is lent the words: %s', (text, first) => {
    checkQuotations(text, first, 'direct: “Nobody told us.” absent');
  });
});

describe('reported clauses', () => {
  test.each([
    ['Kral said the dock was closed.', 'indirect: the dock was closed <said> [Kral] jan-kral'],
    ['Kral said on Friday that the dock was closed.', 'indirect: the dock was closed <said> [Kral] jan-kral'],
    ['Kral told reporters the dock was closed.', 'indirect: the dock was closed <told> [Kral] jan-kral'],
    ['The dock was closed, Kral said.', 'indirect: The dock was closed <said> [Kral] jan-kral'],
    [
      'The dock, Kral said, would open in May.',
      'indirect: The dock + would open in May <said> [Kral] jan-kral',
    ],
    [
      'According to Jan Kral, the dock was closed.',
      'indirect: the dock was closed <According to> [Jan Kral] jan-kral',
    ],
    [
      'According to the master of the port, Jan Kral, the dock was closed.',
      'indirect: the dock was closed <According to> [Jan Kral] jan-kral',
    ],
    [
      'The dock has been closed, its secretary, Jan Kral, said.',
      'indirect: The dock has been closed <said> [Jan Kral] jan-kral',
    ],
    [
      'Kral at first doubted the report, then said that the dock was closed.',
      'indirect: the dock was closed <said> [Kral] jan-kral',
    ],
    [
      'Kral said the guild owned the dock, and he carried his tools away.',
      'indirect: the guild owned the dock <said> [Kral] jan-kral',
    ],
    [
      'People in Northland said the dock was closed.',
      'indirect: the dock was closed <said> [People in Northland] unnamed',
    ],
    [
      'Kral denied that the dock was unsafe.',
      'indirect: the dock was unsafe <denied> [Kral] jan-kral denies',
    ],
    [
      'Moss promised the road would open.',
      'indirect: the road would open <promised> [Moss] ada-moss promises',
    ],
    [
      'Moss asked whether the road was open.',
      'indirect: whether the road was open <asked> [Moss] ada-moss asks',
    ],
    [
      'Northland’s Harbour Board demanded that the mayor resign, which angered the crews.',
      'indirect: the mayor resign <demanded> [Northland’s Harbour Board] harbour-board demands',
    ],
    [
      'Kral said he was pushed by guards, but Moss walked on.',
      'indirect: he was pushed by guards <said> [Kral] jan-kral',
    ],
    [
      'Kral said the money went to Jan Moller, the head of the yard, who left in June.',
      'indirect: the money went to Jan Moller, the head of the yard <said> [Kral] jan-kral',
    ],
    ['He’s claiming that the dock was unsafe.', 'indirect: the dock was unsafe <claiming> [He] unnamed'],
    ['Critics said the dock was unsafe.', 'indirect: the dock was unsafe <said> [Critics] unnamed'],
    [
      'Experts say other docks need repair soon.',
      'indirect: other docks need repair soon <say> [Experts] unnamed',
    ],
    [
      'Kral warned the crews that the dock would flood.',
      'indirect: the dock would flood <warned> [Kral] jan-kral',
    ],
    [
      'Even if it rains, Kral said, he will sail.',
      'indirect: Even if it rains + he will sail <said> [Kral] jan-kral',
    ],
    [
      'The pilot – a woman of 40 – said the buoys were gone.',
      'indirect: the buoys were gone <said> [The pilot] unnamed',
    ],
    [
      'Kral’s claim that the dock was sound surprised the crews.',
      'indirect: the dock was sound surprised the crews <claim> [Kral] jan-kral',
    ],
  ])('%s', (text, line) => {
    checkQuotations(text, line);
  });

  test('a fragment in marks stands inside its clause and inherits who speaks', () => {
    checkQuotations(
      'Kral said the dock was “a floating ruin” by then.',
      'indirect: the dock was “a floating ruin” by then <said> [Kral] jan-kral',
      '^partial: “a floating ruin” jan-kral',
    );
  });

  test('a participle borrows its subject', () => {
    checkQuotations(
      'Moss has rejected the charge, stating that her office kept every receipt.',
      'indirect: her office kept every receipt <stating> [Moss] ada-moss',
    );
  });

  test.each([
    'Moss urged the crews to leave.',
    'Kral did not say whether the dock was closed.',
    'Moss voiced regret.',
    'Kral hopes the dock will open.',
    'Kral reported money missing after the guards left.',
    'Hanna Berg, the pilot, noted the wind.',
    'The states have signed the pact.',
    'Asked by the crews if he would stay, Kral left the room.',
    'Nobody has said that the dock was closed.',
    'They printed harbour reports that tell the story of the dock.',
  ])('nothing is reported in: %s', (text) => {
    checkQuotations(text);
  });
});

describe('fragments', () => {
  test.each([
    [
      'Northland condemned the “raids on the fishing fleet.”',
      'partial: “raids on the fishing fleet.” <condemned> [Northland] northland',
    ],
    [
      'Kral was called “a danger to all shipping” by Moss.',
      'partial: “a danger to all shipping” <called> [Moss] ada-moss',
    ],
    [
      'The guards held “crews who had done no harm at all.”',
      'partial: “crews who had done no harm at all.” absent',
    ],
    [
      'Kral spoke of a delay of “several weeks” on Monday.',
      'partial: “several weeks” <spoke> [Kral] jan-kral',
    ],
    ['The board was known as “the Seven” for years.', 'term: “the Seven”'],
    ['The “harbour” is a ditch.', 'term: “harbour”'],
    ['The new dock was called a “marvel” in May.', 'term: “marvel” <called>'],
  ])('%s', (text, line) => {
    checkQuotations(text, line);
  });
});

describe('who speaks', () => {
  test('the one quoted, not the one who quotes', () => {
    checkQuotations(
      'Radio Nord quoted Jan Kral as saying that “the dock is a danger to all.”',
      'direct: “the dock is a danger to all.” <saying> [Jan Kral] jan-kral',
    );
  });

  test('“who” is the name before it', () => {
    checkQuotations(
      'The blame fell on Jan Kral, who said he had paid.',
      'indirect: he had paid <said> [Jan Kral] jan-kral',
    );
  });

  test('nobody announced it', () => {
    checkQuotations(
      'It was announced that the dock would close.',
      'indirect: the dock would close <announced> absent',
    );
  });

  test('a paper speaks for itself, a person who finds something out does not', () => {
    checkQuotations(
      'The report found that most pumps were dry. Kral found that the door was open.',
      'indirect: most pumps were dry <found> [The report] unnamed',
    );
  });

  test('speech without a cue leans on the sentence before it, as possible', () => {
    const text = 'Hanna Berg slammed the door. “They lied to every one of us.”';
    const [quotation] = readQuotations(text);
    expect(quotation?.attribution).toMatchObject({ speaker: 'hanna-berg', sourceKind: 'named' });
    expect(quotation?.attribution.confidence).toBeLessThan(0.7);
  });

  test('an office speaks for whoever holds it, and its statement after it', () => {
    checkQuotations(
      'Ada Moss’s office said in a statement that the road was open.\n\nThe statement also said that tolls would fall.',
      'indirect: the road was open <said> [Ada Moss’s office] ada-moss',
      'indirect: tolls would fall <said> [The statement] ada-moss',
    );
  });

  test('“it” is the body, not the person', () => {
    checkQuotations(
      'The Harbour Board met Jan Kral on Monday.\n\n“The dock will open in May,” it said.',
      'direct: “The dock will open in May,” <said> [it] harbour-board',
    );
  });

  test('a pronoun that two people fit is open to doubt', () => {
    const text = 'Jan Kral met Ada Moss and Hanna Berg.\n\nThey ate. “I am leaving,” she said.';
    const [quotation] = readQuotations(text);
    expect(quotation?.attribution.candidates.length).toBeGreaterThan(0);
    expect(quotation?.attribution.confidence).toBeLessThan(0.7);
  });

  test('a pronoun behind a nameless source stays nameless', () => {
    checkQuotations(
      'A diplomat said the talks had failed. “It was over by noon,” he added.',
      'indirect: the talks had failed <said> [A diplomat] unnamed',
      'direct: “It was over by noon,” <added> [he] unnamed',
    );
  });

  test('a people speaks under the name of its minority', () => {
    checkQuotations(
      'The Northlander minority said it would not vote.',
      'indirect: it would not vote <said> [The Northlander minority] northlanders',
    );
  });

  test('two with one voice', () => {
    checkQuotations(
      'Jan Kral and Ada Moss said the dock was closed.',
      'indirect: the dock was closed <said> [Jan Kral + Ada Moss] jan-kral',
    );
    const [quotation] = readQuotations('“The dock is closed,” said Kral and Moss.');
    expect(quotation?.attribution.candidates).toEqual(['ada-moss']);
  });

  test('a fragment in a clause that an outlet relays', () => {
    checkQuotations(
      'Moss had warned of “a rotten pier” in May, Radio Nord reported.',
      'indirect: Moss had warned of “a rotten pier” in May <reported> [Radio Nord] radio-nord',
      '^partial: “a rotten pier” <warned> [Moss] via Radio Nord ada-moss',
    );
  });

  test('whom the paragraph names goes before who spoke in the last one', () => {
    checkQuotations(
      'Jan Kral said the dock was closed.\n\nThe letter came from Ada Moss. “We pay nobody,” she wrote.',
      'indirect: the dock was closed <said> [Jan Kral] jan-kral',
      'direct: “We pay nobody,” <wrote> [she] ada-moss',
    );
  });

  test('a stranger who has the last sentence has the pronoun', () => {
    checkQuotations(
      'Jan Kral waited.\n\nA man from the guild came and counted the boats. “They are too many,” he said.',
      'direct: “They are too many,” <said> [he] unnamed',
    );
  });

  test('nobody is a value', () => {
    checkQuotations(
      '“The dock will never open again, and they all know that.”',
      'direct: “The dock will never open again, and they all know that.” absent',
    );
  });
});

describe('conversations without marks', () => {
  const INTRO = 'Hanna Berg sailed the pilot boat for 30 years. We met her at the dock.\n\n';

  test('questions are nobody’s by name, answers are the guest’s', () => {
    checkQuotations(
      `${INTRO}Q: Was it cold?\n\nA: It was.\n\nIt always was.\n\nQ: You never left.\n\nA: Once.`,
      'direct: Was it cold? [Q] unnamed asks',
      'direct: It was. + It always was. [A] hanna-berg',
      'direct: You never left. [Q] unnamed',
      'direct: Once. [A] hanna-berg',
    );
  });

  test('names before colons', () => {
    checkQuotations(
      'The board heard Jan Kral and Ada Moss.\n\nMOSS: Was it cold?\n\nKRAL: It was.\n\nMOSS: Thank you.',
      'direct: Was it cold? [MOSS] ada-moss asks',
      'direct: It was. [KRAL] jan-kral',
      'direct: Thank you. [MOSS] ada-moss',
    );
  });

  test('words in marks inside an answer are its speaker’s, unless they have a cue', () => {
    checkQuotations(
      `${INTRO}Q: And then?\n\nA: Jan Kral said, “Go home.” We have a saying, “the sea is no friend of ours.”\n\nQ: Yes?`,
      'direct: And then? [Q] unnamed asks',
      'direct: Jan Kral said, “Go home.” We have a saying, “the sea is no friend of ours.” [A] hanna-berg',
      '^direct: “Go home.” <said> [Jan Kral] jan-kral',
      '^direct: “the sea is no friend of ours.” hanna-berg',
      'direct: Yes? [Q] unnamed asks',
    );
  });

  test.each([
    `${INTRO}Update: The dock is open.\n\nNote: The bus is late.\n\nAlso: The bank is shut.`,
    `${INTRO}Q: Was it cold?\n\nA: It was.`,
    'The votes were counted.\n\nBerg: 1,200 votes\n\nKral: 900 votes\n\nMoss: 20 votes',
  ])('labels of other sorts, or too few: %#', (text) => {
    checkQuotations(text);
  });
});

test('ids are unique and parents exist', () => {
  const text =
    'Kral said the dock was “a floating ruin” by then. Kral said the dock was “a floating ruin” by then.';
  const quotations = readQuotations(text);
  const ids = quotations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(quotations.every(({ parent }) => parent === null || ids.includes(parent))).toBe(true);
});
