import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { compareSpans } from '../text/span.ts';
import { findActors } from './actors.ts';
import type { Actor, Actors } from './types.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

/** What texts about actors, and broken texts, are made of. */
const PIECES = [
  'President ',
  'Ministry of ',
  'Anna ',
  'Lund',
  'LUND ',
  ' and ',
  ', ',
  '. ',
  'EU',
  '-',
  '’s ',
  'al-',
  '(',
  ') ',
  '“',
  '”',
  '&',
  '45',
  '\n',
  '\n\n',
  '\r\n',
  '\uD83D',
  '😀',
  '\u0000',
  'the ',
  'said ',
  'Serbia',
  ' of ',
  'II ',
  'J. ',
  'Đ',
  'é',
  '\uFEFF',
];

function actorsOf(text: string): Actors {
  const article = readArticle(text);
  return findActors(text, article, readLanguage(text, article), INPUTS);
}

function actor(text: string, id: string): Actor {
  const found = actorsOf(text).actors.find((candidate) => candidate.id === id);
  if (found === undefined)
    throw new Error(
      `no actor ${id}: ${actorsOf(text)
        .actors.map(({ id: other }) => other)
        .join(', ')}`,
    );
  return found;
}

/** The mentions of a text, each as `words → actor`, have to be these. */
function checkLinks(text: string, links: readonly string[]): void {
  const { mentions } = actorsOf(text);
  expect(mentions.map(({ start, end, actor: id }) => `${text.slice(start, end)} → ${id ?? '?'}`)).toEqual(
    links,
  );
}

describe('linking', () => {
  test('joins surname, first name and full name of one person', () =>
    checkLinks('Dr. Hanna Vestergård spoke. Vestergård left, and Hanna laughed. Vestergard slept.', [
      'Hanna Vestergård → hanna-vestergard',
      'Vestergård → hanna-vestergard',
      'Hanna → hanna-vestergard',
      'Vestergard → hanna-vestergard',
    ]));

  test('keeps members of a family apart and a bare surname open', () =>
    checkLinks('Peter Quasthoff sued Maria Quasthoff. Then Quasthoff said it was over.', [
      'Peter Quasthoff → peter-quasthoff',
      'Maria Quasthoff → maria-quasthoff',
      'Quasthoff → ?',
    ]));

  test('goes by the entity for states, peoples and great bodies', () =>
    checkLinks('The U.S. and the United States, American and Americans, the EU and the European Union met.', [
      'U.S. → united-states',
      'United States → united-states',
      'American → americans',
      'Americans → americans',
      'EU → european-union',
      'European Union → european-union',
    ]));

  test('follows an abbreviation in brackets', () =>
    checkLinks('The Alpine Rescue League (ARL) was early. The ARL had dogs.', [
      'Alpine Rescue League → alpine-rescue-league',
      'ARL → alpine-rescue-league',
      'ARL → alpine-rescue-league',
    ]));

  test('follows initials of three letters', () =>
    checkLinks('The Alpine Rescue League came late, and the ARL had no dogs.', [
      'Alpine Rescue League → alpine-rescue-league',
      'ARL → alpine-rescue-league',
    ]));

  test('takes transcriptions of one name together', () =>
    checkLinks('President Sergey Malkov and President Sergei Malkov are the same.', [
      'Sergey Malkov → sergey-malkov',
      'Sergei Malkov → sergey-malkov',
    ]));

  test('names a body after its owner', () =>
    expect(actor('Iceland’s Cabinet resigned.', 'iceland-cabinet').name).toBe('Iceland Cabinet'));

  test('never fills in a name that the text does not give', () =>
    expect(actor('Then Merkel said no.', 'merkel').name).toBe('Merkel'));
});

describe('what else is shown of an actor', () => {
  test('is the sex by title, first name or pronoun', () => {
    expect(actor('Spokeswoman Robin Tessler spoke.', 'robin-tessler').gender).toBe('f');
    expect(actor('Then Maria Quasthoff spoke.', 'maria-quasthoff').gender).toBe('f');
    expect(actor('President Zub said that he was tired.', 'zub').gender).toBe('m');
    expect(actor('President Zub was tired.', 'zub').gender).toBeUndefined();
  });

  test('is whether it only signs the text', () => {
    const text =
      'OSLO, Norway (AP) — Police in Oslo said on Monday that the harbour was closed after a storm hit the coast.';
    const article = { ...readArticle(text), dateline: { start: 0, end: 20 } };
    const { actors } = findActors(text, article, readLanguage(text, article), INPUTS);
    expect(actors.map(({ name, credit }) => `${name}: ${String(credit)}`)).toEqual([
      'Oslo: false',
      'Norway: false',
      'Associated Press: true',
    ]);
  });
});

describe('of any text', () => {
  const pieces = fc.constantFrom(...PIECES);
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('names are in order, disjoint, within their block, and mean an actor of the list', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = readArticle(text);
        const { actors, mentions } = findActors(text, article, readLanguage(text, article), INPUTS);
        const ids = new Set(actors.map(({ id }) => id));
        expect(ids.size).toBe(actors.length);
        expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
        expect(mentions.toSorted(compareSpans)).toEqual(mentions);
        let reached = 0;
        for (const { start, end, form, actor: id, block } of mentions) {
          expect(start).toBeLessThan(end);
          expect(id === null || ids.has(id)).toBe(true);
          expect(article.blocks[block]?.start).toBeLessThanOrEqual(start);
          expect(article.blocks[block]?.end).toBeGreaterThanOrEqual(end);
          if (form !== 'name') continue;
          expect(start).toBeGreaterThanOrEqual(reached);
          reached = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same actors', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(actorsOf(text)).toEqual(actorsOf(text));
      }),
      { numRuns: 100 },
    );
  });
});
