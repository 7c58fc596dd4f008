import { expect, test } from 'vitest';
import { readArticle } from './article.ts';

const PROSE = 'The mayor of Leskov, Petr Hanus, resigned on Tuesday, the council of the town said.';

test.each([
  ['news', `Mayor resigns\n\n${PROSE}`],
  ['opinion', `---\ntitle: Enough\ngenre: op-ed\n---\n\n${PROSE}`],
  ['opinion', `Opinion\n\nThe mayor should have gone long ago\n\n${PROSE}`],
  ['letters', `Letters\n\nDear editor, your report about the mayor was right.\n\n${PROSE}`],
  [
    'interview',
    `“I am tired”\n\n${PROSE}\n\n${'COURIER: Why did you go?\n\nHANUS: Because I was tired of the office and the office of me.\n\n'.repeat(3)}`,
  ],
  ['live', `Live: Mayor resigns\n\n${[9, 10, 11].map((hour) => `${hour}:15 GMT\n\n${PROSE}`).join('\n\n')}`],
  ['release', `FOR IMMEDIATE RELEASE\n\nMayor resigns\n\n${PROSE}\n\n###`],
])('%s', (genre, text) => expect(readArticle(text).genre).toBe(genre));
