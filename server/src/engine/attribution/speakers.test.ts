import { describe, expect, test } from 'vitest';
import { INPUTS } from '../../../test/support/inputs.ts';
import { printQuotation } from '../../../test/support/readQuotations.ts';
import { analyze } from '../index.ts';

/** Checks the last quotation of the text, whose speaker hangs on what stands before. */
function checkLast(text: string, line: string): void {
  const last = analyze(text, INPUTS).quotations.at(-1);
  expect(last === undefined ? 'none' : printQuotation(text, last)).toBe(line);
}

describe('somebody mentioned in passing is not who speaks next', () => {
  test.each([
    [
      'Kral answered the clerk’s question, who spoke of “a hasty sale” of the dock.\n\n“Let us see who gains by it,” he explained.',
      'direct: “Let us see who gains by it,” <explained> [he] jan-kral',
    ],
    [
      'A clerk spoke of “a hasty sale” of the dock.\n\n“Let us see who gains by it,” he explained.',
      'direct: “Let us see who gains by it,” <explained> [he] unnamed',
    ],
  ])('%s', (text, line) => {
    checkLast(`Jan Kral runs the dock.\n\n${text}`, line);
  });
});

describe('a body that is called by its people’s name', () => {
  test.each([
    [
      'The Norwegian army said the raid had begun. It said the bridge at Orm was held.',
      'indirect: the bridge at Orm was held <said> [It] norwegians',
    ],
    [
      'The Norwegian health ministry named the dead as Ole Dahl, 25, who it said was shot in Orm.',
      'indirect: was shot in Orm <said> [it] norwegians',
    ],
    [
      'The Norwegian army held the bridge. The military said that nobody was hurt.',
      'indirect: nobody was hurt <said> [The military] norwegians',
    ],
    [
      'The Norwegian army met the Swedish army at the bridge. The military said that nobody was hurt.',
      'indirect: nobody was hurt <said> [The military] unnamed',
    ],
  ])('%s', (text, line) => {
    checkLast(text, line);
  });
});

describe('words that once stood beside a name', () => {
  test.each([
    [
      'The Pier Union (PU) opposition party had called for a march. According to the opposition party, a permit had been asked for.',
      'indirect: a permit had been asked for <According to> [the opposition party] pier-union',
    ],
    [
      'The bridge was closed, said the officer in charge (OC) Kuba Talan.\n\nThe OC said the crowd had gone.',
      'indirect: the crowd had gone <said> [The OC] kuba-talan',
    ],
    [
      'Kuba Talan met the Pier Union.\n\nAccording to the opposition party, a permit had been asked for.',
      'indirect: a permit had been asked for <According to> [the opposition party] unnamed',
    ],
  ])('%s', (text, line) => {
    checkLast(text, line);
  });
});

test('what somebody judges, with a clause of its own', () => {
  checkLast(
    'Kuba Talan considers that the council must “restructure its board.”',
    'partial: “restructure its board.” <considers> [Kuba Talan] kuba-talan',
  );
});

describe('another word for who spoke last', () => {
  test.each([
    [
      'The deputy premier of the Highland Council, Kuba Talan, said: “More than a hundred died.”\n\nThe Highland official said: “It could have been prevented.”',
      'direct: “It could have been prevented.” <said> [The Highland official] kuba-talan',
    ],
    [
      '“More than a hundred died,” said Kuba Talan, the deputy premier.\n\nThe veteran politician added: “It could have been prevented.”',
      'direct: “It could have been prevented.” <added> [The veteran politician] kuba-talan',
    ],
    [
      '“More than a hundred died,” said Kuba Talan, the deputy premier.\n\nThe harbour official said: “It could have been prevented.”',
      'direct: “It could have been prevented.” <said> [The harbour official] unnamed',
    ],
    [
      '“More than a hundred died,” said Kuba Talan, the deputy premier, to Eva Sand. The official said: “It could have been prevented.”',
      'direct: “It could have been prevented.” <said> [The official] unnamed',
    ],
    [
      'The lamps will burn, Harbour League general secretary Kuba Talan has said.\n\nThe HL general secretary said the pier was open to all.',
      'indirect: the pier was open to all <said> [The HL general secretary] kuba-talan',
    ],
  ])('%s', (text, line) => {
    checkLast(text, line);
  });
});

describe('a body by what the article calls it', () => {
  test.each([
    [
      'The tunnel company, Nordbahn, stopped the work. “We will go on in May,” the company said.',
      'direct: “We will go on in May,” <said> [the company] nordbahn',
    ],
    [
      'Hallow Water, the company that owns the dam, was heard. “We kept watch,” the company said.',
      'direct: “We kept watch,” <said> [the company] hallow-water',
    ],
    [
      'The tunnel company, Nordbahn, and the ship company, Hallow Water, were heard. “We kept watch,” the company said.',
      'direct: “We kept watch,” <said> [the company] unnamed',
    ],
    [
      'The Estmark Senate met on Monday. The senate said it would wait.',
      'indirect: it would wait <said> [The senate] estmark-senate',
    ],
    [
      'The Estmark Senate met the Norland Senate. The senate said it would wait.',
      'indirect: it would wait <said> [The senate] unnamed',
    ],
    [
      'Hallow Water was heard. “We kept watch,” the company said.',
      'direct: “We kept watch,” <said> [the company] unnamed',
    ],
  ])('%s', (text, line) => {
    checkLast(text, line);
  });
});

describe('what is somebody’s own', () => {
  test.each([
    [
      'Prime Minister Jan Kral has called off his visit, his office said.',
      'indirect: Prime Minister Jan Kral has called off his visit <said> [his office] jan-kral',
    ],
    [
      'Ada Moss left at noon. “We wait,” her statement said.',
      'direct: “We wait,” <said> [her statement] ada-moss',
    ],
    [
      'Ada Moss left at noon. “We wait,” her brother said.',
      'direct: “We wait,” <said> [her brother] unnamed',
    ],
  ])('%s', (text, line) => {
    checkLast(text, line);
  });
});

describe('an office whose holder has no name', () => {
  test.each([
    [
      'The union was split, with a deputy branch leader of it on strike. The deputy leader said the pier was lost.\n\nJan Kral, deputy leader of the Pier Union, was at sea.',
      'indirect: the pier was lost <said> [The deputy leader] unnamed',
    ],
    [
      'Jan Kral, deputy leader of the Pier Union, was at sea. The deputy leader said the pier was lost.',
      'indirect: the pier was lost <said> [The deputy leader] jan-kral',
    ],
    [
      '“We wait,” said Jan Kral, a spokesman for the port. The spokesman said the ferry was late.',
      'indirect: the ferry was late <said> [The spokesman] jan-kral',
    ],
  ])('%s', (text, line) => {
    checkLast(text, line);
  });
});

test('a name that is a month, too, speaks', () => {
  checkLast(
    '“It lay under the keel,” says Jun Kimura, a diver.',
    'direct: “It lay under the keel,” <says> [Jun Kimura] jun-kimura',
  );
});

describe('whom a pronoun means', () => {
  test.each([
    [
      'Jan Kral said the budget was a sham.\n\nMinister Arne Holm, in a speech on Monday, rejected the claim by Kral.\n\nHe said the ministry had read every page.',
      'indirect: the ministry had read every page <said> [He] arne-holm',
    ],
    [
      'Jan Kral spoke of the dock. “We honour Holm’s vision,” he said.\n\nHe said the dock would stay.',
      'indirect: the dock would stay <said> [He] jan-kral',
    ],
    [
      'Jan Kral met Arne Holm at the gate. Holm walked on. He said Holm was wanted by nobody.',
      'indirect: Holm was wanted by nobody <said> [He] jan-kral',
    ],
    [
      'Ada Moss sailed at noon. Moss had the tide, she said.',
      'indirect: Moss had the tide <said> [she] ada-moss',
    ],
  ])('%s', (text, line) => {
    checkLast(text, line);
  });
});

test('a pronoun behind paragraphs that speak of nobody else is who spoke last', () => {
  const between = 'She could not pay her debts.\n\nHer house was sold in May.\n\nThe money went to the bank.';
  checkLast(
    `“I owe them all,” Ada Moss says.\n\n${between}\n\n“My boat needs an engine,” she says.`,
    'direct: “My boat needs an engine,” <says> [she] ada-moss',
  );
});

test('a pronoun behind several paragraphs in marks looks back from the first', () => {
  const words = '“This is not the first one.\n\n“I would gladly talk.\n\n“We bring work.\n\n“They know it,”';
  checkLast(
    `Kuba Talan says his hotel is not the first one in the bay.\n\n${words} he said.`,
    `direct: ${words.replaceAll('\n\n', ' + ')} <said> [he] kuba-talan`,
  );
});

describe('a pronoun goes on with whom it meant', () => {
  test.each([
    [
      'Vera Holm told a meeting that she was beaten by guards of Councillor Pell Ruud.\n\n“I want justice,” she said.\n\nThe guards, according to radio reports, had waited at the gate for Ruud.\n\nThey were seen with Ruud at noon.\n\nShe said the guards had laughed.',
      'indirect: the guards had laughed <said> [She] vera-holm',
    ],
    [
      'Pell Ruud, OC of the port guard, denied it. “We settled it,” said the OC. The OC claimed that Vera Holm had shouted. “Why does she say so now?” asked the OC.',
      'direct: “Why does she say so now?” <asked> [the OC] pell-ruud asks',
    ],
  ])('%s', (text, line) => {
    checkLast(text, line);
  });
});
