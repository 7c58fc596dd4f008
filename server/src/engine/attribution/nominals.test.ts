import { describe, expect, test } from 'vitest';
import { INPUTS } from '../../../test/support/inputs.ts';
import { printQuotation } from '../../../test/support/readQuotations.ts';
import { analyze } from '../index.ts';

/** Checks the last quotation of the text. */
function checkLast(text: string, line: string): void {
  const last = analyze(text, INPUTS).quotations.at(-1);
  expect(last === undefined ? 'none' : printQuotation(text, last)).toBe(line);
}

describe('a name behind its title, and a title behind its name', () => {
  test.each([
    [
      'Orm superintendent of police (SP) Kuba Talan said the man was held.',
      'indirect: the man was held <said> [Orm superintendent of police (SP) Kuba Talan] kuba-talan',
    ],
    [
      'Secretary General of the Presidency Kuba Talan said the pier was shut.',
      'indirect: the pier was shut <said> [Secretary General of the Presidency Kuba Talan] kuba-talan',
    ],
    [
      'Minister of state for trade affairs Kuba Talan said the pier was shut.',
      'indirect: the pier was shut <said> [Minister of state for trade affairs Kuba Talan] kuba-talan',
    ],
    [
      'The spokesman for opposition leader Kuba Talan said the pier was shut.',
      'indirect: the pier was shut <said> [The spokesman for opposition leader Kuba Talan] unnamed',
    ],
    [
      'Orland MEC for Finance Kuba Talan has welcomed the report. “It was a hard year,” the MEC said.',
      'direct: “It was a hard year,” <said> [the MEC] kuba-talan',
    ],
    [
      'The pier was shut while the board slept, the Delta Ferry Workers Union (DFWU) said.',
      'indirect: The pier was shut while the board slept <said> [the Delta Ferry Workers Union] delta-ferry-workers-union',
    ],
    [
      '“The costs are high,” said Kuba Talan, head of the Coastal Democratic Party.\n\nThe CDP president said that prices must fall.',
      'indirect: prices must fall <said> [The CDP president] kuba-talan',
    ],
  ])('%s', (text, line) => {
    checkLast(text, line);
  });
});

describe('the paper that somebody issued last', () => {
  test.each([
    [
      'Kuba Talan said in a statement that the pier was sound. “We will mend it,” the statement said.',
      'direct: “We will mend it,” <said> [the statement] kuba-talan',
    ],
    [
      'Kuba Talan said in a statement that the pier was sound.\n\nThe officers issued a statement and went home.\n\n“We are worried,” the statement said.',
      'direct: “We are worried,” <said> [the statement] unnamed',
    ],
  ])('%s', (text, line) => {
    checkLast(text, line);
  });
});

describe('an office that the article gives nobody', () => {
  test.each([
    [
      'Kuba Talan has shown the wording of the vote.\n\n“I like it,” the Prime Minister told the crowd.',
      'direct: “I like it,” <told> [the Prime Minister] kuba-talan',
    ],
    [
      'Kuba Talan has shown the wording of the vote.\n\n“I like it,” the Prime Minister told the crowd.\n\nHe quoted Eva Sand. “And I mean it,” the Prime Minister said.',
      'direct: “And I mean it,” <said> [the Prime Minister] kuba-talan',
    ],
    [
      'Kuba Talan has met Eva Sand at the pier.\n\n“I like it,” the Prime Minister told the crowd.',
      'direct: “I like it,” <told> [the Prime Minister] unnamed',
    ],
    [
      'Kuba Talan, a baker, has opened the fair.\n\n“I like it,” the Prime Minister told the crowd.',
      'direct: “I like it,” <told> [the Prime Minister] unnamed',
    ],
  ])('%s', (text, line) => {
    checkLast(text, line);
  });
});
