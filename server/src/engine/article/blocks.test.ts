import { describe, expect, test } from 'vitest';
import { splitBlocks } from './blocks.ts';

function checkBlocks(text: string, blocks: readonly string[]): void {
  expect(splitBlocks(text, 0).map(({ start, end }) => text.slice(start, end))).toEqual(blocks);
}

describe('blocks', () => {
  test('are parted by blank lines, however these are made', () =>
    checkBlocks('One.\n\nTwo.\r\n\r\nThree.\r\rFour.\n \t\u00A0\nFive.\u2029Six.\n\f\nSeven.', [
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'Five.',
      'Six.',
      'Seven.',
    ]));

  test('have no white space, byte order mark or zero-width space around them', () =>
    checkBlocks('\uFEFF  \u00A0One.\u200B \n\n\t\u3000Two.\u2028\n', ['One.', 'Two.']));

  test('are lines where each is a paragraph', () =>
    checkBlocks(
      'Mayor of Leskov resigns\nThe mayor of Leskov stepped down on Tuesday after a long debate in the council of the town.\n“I am tired,” he said.\r\nHis deputy takes over.',
      [
        'Mayor of Leskov resigns',
        'The mayor of Leskov stepped down on Tuesday after a long debate in the council of the town.',
        '“I am tired,” he said.',
        'His deputy takes over.',
      ],
    ));

  const wrapped =
    'The mayor of Leskov stepped down on Tuesday after a debate in the\ncouncil of the town that went on until two in the morning and was\nbroadcast by three stations.';

  test('keep text that was wrapped at a width together', () =>
    checkBlocks(`Mayor of Leskov resigns\n\n${wrapped}\n\n${wrapped}`, [
      'Mayor of Leskov resigns',
      wrapped,
      wrapped,
    ]));

  test('part paragraphs of wrapped text where a line ends early', () =>
    checkBlocks(`${wrapped}\n${wrapped}`, [wrapped, wrapped]));

  test('part a headline and a byline from wrapped text', () =>
    checkBlocks(`Mayor of Leskov resigns\nBy Jana Dvorak\n${wrapped}`, [
      'Mayor of Leskov resigns',
      'By Jana Dvorak',
      wrapped,
    ]));

  test('keep a sentence together that a single line end cuts', () =>
    checkBlocks('The mayor of Leskov stepped down on Tuesday, said\nhis deputy.', [
      'The mayor of Leskov stepped down on Tuesday, said\nhis deputy.',
    ]));

  test('are items where a list runs without blank lines', () =>
    checkBlocks('- the first of two things to do\n- the second of two things to do\n1. one\n2. two', [
      '- the first of two things to do',
      '- the second of two things to do',
      '1. one',
      '2. two',
    ]));

  test('are buttons where short lines stand together', () =>
    checkBlocks('Share\nTweet\nPrint', ['Share', 'Tweet', 'Print']));

  test('are headings in Markdown', () =>
    checkBlocks('## What next\nthe council meets.', ['## What next', 'the council meets.']));

  test('are none in white space', () => checkBlocks('\uFEFF \r\n\t\n', []));
});
