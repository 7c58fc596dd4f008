import { describe, expect, test } from 'vitest';
import { POSSIBLE } from '../actors/types.ts';
import { printQuotation, readQuotations } from '../../../test/support/readQuotations.ts';

function checkQuotations(text: string, ...lines: string[]): void {
  expect(readQuotations(text).map((quotation) => printQuotation(text, quotation))).toEqual(lines);
}

describe('speech goes on over paragraphs', () => {
  test('behind a second half in the paragraph of the cue', () => {
    checkQuotations(
      '“The mole is sinking,” Ada Moss said. “It sinks by the hour.”\n\n“We should leave it to the sea.”\n\nThe board met.',
      'direct: “The mole is sinking,” + “It sinks by the hour.” + “We should leave it to the sea.” <said> [Ada Moss] ada-moss',
    );
  });

  test('behind a paragraph that went on already', () => {
    checkQuotations(
      '“The mole is sinking,” Ada Moss said.\n\n“It sinks by the hour.”\n\n“We should leave it to the sea.”',
      'direct: “The mole is sinking,” + “It sinks by the hour.” + “We should leave it to the sea.” <said> [Ada Moss] ada-moss',
    );
  });

  test('but a crosshead in single marks is none of it', () => {
    checkQuotations(
      '“The mole is sinking,” Ada Moss said. “It sinks by the hour.”\n\n‘All is lost now.’\n\nThe board met.',
      'direct: “The mole is sinking,” + “It sinks by the hour.” <said> [Ada Moss] ada-moss',
      'direct: ‘All is lost now.’ absent',
    );
  });

  test('nor is anything behind the reporter’s own paragraph', () => {
    checkQuotations(
      '“The mole is sinking,” Ada Moss said. “It sinks by the hour.” The board met.\n\n“We should leave it to the sea.”',
      'direct: “The mole is sinking,” + “It sinks by the hour.” <said> [Ada Moss] ada-moss',
      'direct: “We should leave it to the sea.” absent',
    );
  });
});

describe('the cue of several paragraphs in marks stands behind the last', () => {
  test.each([
    [
      'The old hall was full at noon.\n\n“We will mend the mole. It will take a year.\n\n“We will take no longer,” Ada Moss said.',
      'direct: “We will mend the mole. It will take a year. + “We will take no longer,” <said> [Ada Moss] ada-moss',
    ],
    [
      'The old hall was full at noon.\n\n“We will mend the mole. It will take a year.\n\n“We will take no longer,” Ada Moss said, according to Radio Nord.',
      'direct: “We will mend the mole. It will take a year. + “We will take no longer,” <said> [Ada Moss] via Radio Nord ada-moss',
    ],
    [
      'Jan Kral hoped for the best.\n\n“We will mend the mole. It will take a year.\n\n“We will take no longer,” Ada Moss said.',
      'direct: “We will mend the mole. It will take a year. + “We will take no longer,” <said> [Ada Moss] ada-moss',
    ],
    [
      'Jan Kral hoped for the best.\n\n“We will mend the mole. It will take a year.\n\n“We will take no longer than that.”',
      'direct: “We will mend the mole. It will take a year. + “We will take no longer than that.” [Jan Kral] jan-kral',
    ],
  ])('%s', (text, line) => {
    checkQuotations(text, line);
  });

  test('also where the first of them went on with another speaker', () => {
    checkQuotations(
      '“The mole is sinking,” Jan Kral said.\n\n“We will mend it. It will take a year.\n\n“We will take no longer,” Ada Moss said.',
      'direct: “The mole is sinking,” <said> [Jan Kral] jan-kral',
      'direct: “We will mend it. It will take a year. + “We will take no longer,” <said> [Ada Moss] ada-moss',
    );
  });
});

describe('a paragraph in marks leans on the one before', () => {
  test('whose last sentence is about somebody', () => {
    const text =
      'The mole is old. Ada Moss hopes to see it mended.\n\n“It would be good for all of us who live here.”';
    checkQuotations(text, 'direct: “It would be good for all of us who live here.” [Ada Moss] ada-moss');
    const [quotation] = readQuotations(text);
    expect(quotation?.attribution.confidence).toBeLessThan(POSSIBLE);
    expect(quotation?.attribution.evidence).toEqual(['the name in the sentence before']);
  });

  test('not where it is about a thing', () => {
    checkQuotations(
      'Ada Moss lives here. The mole is old and long.\n\n“It would be good for all of us who live here.”',
      'direct: “It would be good for all of us who live here.” absent',
    );
  });
});

describe('a verb of judgement and the fragment behind it', () => {
  test.each([
    [
      'Ada Moss also praised the repairs, which will “ease the burden of the coast.”',
      'partial: “ease the burden of the coast.” <praised> [Ada Moss] ada-moss',
    ],
    [
      'Ada Moss mocked the mayor, calling him somebody who has “no regard for the sea”.',
      'partial: “no regard for the sea” <calling> [Ada Moss] ada-moss',
    ],
    [
      'Ada Moss praised the crews and the mole will “ease the burden of the coast.”',
      'partial: “ease the burden of the coast.” absent',
    ],
  ])('%s', (text, line) => {
    checkQuotations(text, line);
  });
});

describe('a thought and the words in marks in it', () => {
  test.each([
    [
      'Ada Moss also believes that the visit “has put the talks in danger.”',
      'partial: “has put the talks in danger.” <believes> [Ada Moss] ada-moss',
    ],
    ['It is believed that the mole “has seen its best days.”', 'partial: “has seen its best days.” absent'],
    [
      'Ada Moss thanked the board, pledging to do her best and “keep its gains” in June.',
      'partial: “keep its gains” <pledging> [Ada Moss] ada-moss promises',
    ],
  ])('%s', (text, line) => {
    checkQuotations(text, line);
  });
});

describe('a verb that no list has', () => {
  test.each([
    [
      '“There are a hundred boats out there,” Mr. Kral marvelled.',
      'direct: “There are a hundred boats out there,” <marvelled> [Kral] jan-kral',
    ],
    [
      '“There are a hundred boats out there,” shares Jan Kral, a miller.',
      'direct: “There are a hundred boats out there,” <shares> [Jan Kral] jan-kral',
    ],
    [
      '“There are a hundred boats out there,” Jan Kral, a miller in Orm.',
      'direct: “There are a hundred boats out there,” [Jan Kral] jan-kral',
    ],
    [
      '“There are a hundred boats out there,” Mr Kral.',
      'direct: “There are a hundred boats out there,” [Kral] jan-kral',
    ],
    ['“The hundred boats,” Jan Kral, a miller, had left in May.', 'direct: “The hundred boats,” absent'],
    [
      '“There are a hundred boats out there,” besides Jan Kral, who sleeps.',
      'direct: “There are a hundred boats out there,” absent',
    ],
  ])('%s', (text, line) => {
    checkQuotations(`The dock of Jan Kral is full.\n\n${text}`, line);
  });
});
