import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import type { ActorPin } from '../pins.ts';
import { findActors } from './actors.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

const TEXT = 'Then Anna Lund said that the Drina Bank was closed and a stranger had the key.';

/** A decision about the first place where the text has these words. */
function pin(words: string, decision: Partial<ActorPin>): ActorPin {
  const start = TEXT.indexOf(words);
  return { layer: 'actor', span: { start, end: start + words.length }, rejected: false, ...decision };
}

/** With these decisions the text's mentions, each as `words → actor (type)`, have to be these. */
function checkPins(pins: readonly ActorPin[], mentions: readonly string[]): void {
  const article = readArticle(TEXT);
  const found = findActors(TEXT, article, readLanguage(TEXT, article), { ...INPUTS, pins });
  expect(
    found.mentions.map(
      ({ start, end, actor, type }) => `${TEXT.slice(start, end)} → ${actor ?? '?'} (${type})`,
    ),
  ).toEqual(mentions);
  expect(found.actors.map(({ id }) => id)).toEqual([...new Set(found.mentions.map(({ actor }) => actor))]);
}

const LUND = 'Anna Lund → anna-lund (PERSON)';
const BANK = 'Drina Bank → drina-bank (ORG)';

describe('a decision about an actor', () => {
  test('is not needed', () => checkPins([], [LUND, BANK]));
  test('takes a mention away', () => checkPins([pin('Drina Bank', { rejected: true })], [LUND]));
  test('changes the type', () =>
    checkPins([pin('Drina Bank', { type: 'PLACE' })], [LUND, 'Drina Bank → drina-bank (PLACE)']));
  test('changes the actor', () =>
    checkPins([pin('Anna Lund', { actor: 'the-mayor' })], ['Anna Lund → the-mayor (PERSON)', BANK]));
  test('adds what nobody found, in place of what it overlaps', () => {
    checkPins([pin('stranger', { type: 'PERSON' })], [LUND, BANK, 'stranger → stranger (PERSON)']);
    checkPins([pin('the Drina', { type: 'PLACE' })], [LUND, 'the Drina → the-drina (PLACE)']);
  });
  test('outside the text is passed over', () =>
    checkPins([{ layer: 'actor', span: { start: 500, end: 510 }, rejected: false }], [LUND, BANK]));
});
