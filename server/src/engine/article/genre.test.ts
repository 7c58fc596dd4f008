import { expect, test } from 'vitest';
import { readArticle } from './article.ts';

const PROSE = 'The mayor of Leskov, Petr Hanus, resigned on Tuesday, the council of the town said.';

test.each([
  ['news', `Mayor resigns\n\n${PROSE}`],
  ['opinion', `---\ntitle: Enough\ngenre: op-ed\n---\n\n${PROSE}`],
  ['opinion', `Opinion\n\nThe mayor should have gone long ago\n\n${PROSE}`],
  ['opinion', `Title: Enough is enough\nSection: Opinion\n\n${PROSE}`],
  ['news', `Title: Enough is enough\nSection: World news\n\n${PROSE}`],
  ['opinion', `---\ntitle: Enough\nurl: https://harbour.example/opinion/2026/enough\n---\n\n${PROSE}`],
  ['letters', `---\ntitle: Enough\nurl: https://harbour.example/letters/enough\n---\n\n${PROSE}`],
  ['news', `---\ntitle: Enough\nurl: https://harbour.example/2026/letters-and-opinion\n---\n\n${PROSE}`],
  ['opinion', `Opinion: The mayor should have gone long ago\n\n${PROSE}`],
  ['news', `Opinion polls show a narrow lead\n\n${PROSE}`],
  [
    'interview',
    `A word with the mayor\n\nWe spoke to Petr Hanus in Leskov.\n\n${'Why do you go now?\n\nI go because I am tired of the office, and the office is tired of me.\n\n'.repeat(3)}`,
  ],
  [
    'news',
    `Winners of the fair\n\n${PROSE}\n\n${['GARDENS', 'BAKERS', 'BOATS', 'CHOIRS', 'HORSES'].map((list) => `${list}: Jan Vesely of Leskov, Kari Moe of Skarnes`).join('\n\n')}`,
  ],
  ['letters', `Letters\n\nDear editor, your report about the mayor was right.\n\n${PROSE}`],
  [
    'interview',
    `“I am tired”\n\n${PROSE}\n\n${'COURIER: Why did you go?\n\nHANUS: Because I was tired of the office and the office of me.\n\n'.repeat(3)}`,
  ],
  ['live', `Live: Mayor resigns\n\n${[9, 10, 11].map((hour) => `${hour}:15 GMT\n\n${PROSE}`).join('\n\n')}`],
  ['release', `FOR IMMEDIATE RELEASE\n\nMayor resigns\n\n${PROSE}\n\n###`],
])('%s', (genre, text) => expect(readArticle(text).genre).toBe(genre));
