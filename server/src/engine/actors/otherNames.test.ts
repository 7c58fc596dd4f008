import { describe, expect, test } from 'vitest';
import { bodyArticle } from '../../../test/support/bodyClaims.ts';
import { readMarkedNames } from '../../../test/support/markedNames.ts';
import { readLanguage } from '../language/language.ts';
import { findOtherNames } from './otherNames.ts';

/** Expects these names in a text whose known ones are marked, parted by '; '. */
function checkNames(rows: Readonly<Record<string, string>>): void {
  const found = Object.keys(rows).map((marked) => {
    const { text, pins } = readMarkedNames(marked);
    const article = bodyArticle(text);
    const names = findOtherNames(
      { article, ...readLanguage(text, article) },
      pins.map(({ span }) => span),
    );
    return [marked, names.map(({ start, end }) => text.slice(start, end)).join('; ')];
  });
  expect(Object.fromEntries(found)).toEqual(rows);
}

describe('other names', () => {
  test('are events, laws, prizes and products in running text', () =>
    checkNames({
      'It was the worst storm since World War II, he said.': 'World War II',
      'They signed the Treaty of the Three Rivers on board of the Lady Constance.':
        'Treaty of the Three Rivers; Lady Constance',
      'The boat, a T-1 with room for a Lynx-22, broke the Harbour Act.': 'T-1; Lynx-22; Harbour Act',
      'Lighthouse Awards went to two, [p Ada Thorne] said.': 'Lighthouse Awards',
    }));

  test('are nothing that is known already, and no part of it', () =>
    checkNames({
      'On the pier [p Ada Thorne] met the [o Rivers Board] of [l Stanmoor].': '',
      'The [g Danish] Harbour Prize went to [p Ada Thorne].': 'Harbour Prize',
    }));

  test('are no capitals that the place asks for', () =>
    checkNames({
      'Nobody came. “Trains are late,” she said: Always the same.': '',
      'Storm Breaks Wall of Old Harbour at Night': '',
      'I think that Mr. Nobody, the Who and an ID were on TV.': 'Nobody',
      'Left ([p Ada Thorne], L) the boat': '',
    }));
});
