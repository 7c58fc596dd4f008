import { describe, expect, test } from 'vitest';
import { INPUTS } from '../../../test/support/inputs.ts';
import { readMarkedNames } from '../../../test/support/markedNames.ts';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { findActors } from './actors.ts';
import { findTitles } from './offices.ts';

/** Expects these titles in a text with marked names, parted by '; ', each with whose it is behind a colon. */
function checkTitles(rows: Readonly<Record<string, string>>): void {
  const found = Object.keys(rows).map((marked) => {
    const { text, pins } = readMarkedNames(marked);
    const article = readArticle(text);
    const language = readLanguage(text, article);
    const { actors, mentions } = findActors(text, article, language, { ...INPUTS, pins });
    const titles = findTitles({ article, tokens: language.tokens, actors, mentions }).map(
      ({ start, end, actor }) => text.slice(start, end) + (actor === null ? '' : `: ${actor}`),
    );
    return [marked, titles.join('; ')];
  });
  expect(Object.fromEntries(found)).toEqual(rows);
}

describe('titles', () => {
  test('that persons bear', () =>
    checkTitles({
      'Then the [g Danish] President [p Anders Holmgaard] met [p Karen Lund], the head of the harbour office.':
        'Danish President: anders-holmgaard; head of the harbour office: karen-lund',
      'They saw Dr. [p Ove Brandt] and Gen. [p Piet Oster] asleep.': 'Dr.: ove-brandt; Gen.: piet-oster',
      'It was [p Ove Brandt], a farmer whose fields are dry, who said so.': 'farmer: ove-brandt',
      'The survey’s project manager [p Ove Brandt] slept.': 'project manager: ove-brandt',
      'Yesterday Mr. [p Ove Brandt] and his wife [p Karen Lund] slept.': '',
    }));

  test('that stand alone', () =>
    checkTitles({
      'The country’s interior minister and the police chief resigned.': 'interior minister; police chief',
      'They asked [l Norway]’s former fisheries minister.': 'Norway’s former fisheries minister',
      'They asked the head of the [o Rivers Board] about it.': 'head of the Rivers Board',
      'They asked the ambassador to the [o League], who slept.': 'ambassador to the League',
      'They asked the minister of foreign affairs, and the chief engineer.':
        'minister of foreign affairs; chief engineer',
      'They asked the [o Board] chief.': 'Board chief',
      'They asked The Minister of Higher Learning and Harbours at 5 pm, and an MP.':
        'Minister of Higher Learning and Harbours; MP',
    }));

  test('what is none', () =>
    checkTitles({
      'The chief reason is a general strike, a resident told the leader.': '',
      'It fell to [p Ove Brandt], a resident of the port, and the president to sleep.': 'president',
      'A student and her brother spoke for the member.': '',
      'They met at the [o Office of the Mayor] and in [l President Street].': '',
    }));
});
