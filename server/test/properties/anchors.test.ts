import { describe, expect, test } from 'vitest';
import { carryMarks, resolveMarks } from '../../src/annotations/decisions.ts';
import { editBetween } from '../../src/workspace/editBetween.ts';
import {
  lostShare,
  MOST_LOST,
  sampleArticles,
  trialTable,
  tryAnchors,
  type AnnotatedArticle,
} from '../support/anchorTrial.ts';
import { randomFrom, runScript, survivorFinder } from '../support/editScripts.ts';

describe('the marks of the sample corpus, after random scripts of edits,', () => {
  const articles = sampleArticles();

  test('end on the same words in the same sentence, or are orphans; few are lost', () => {
    const trial = tryAnchors(articles, 0, 10_000);
    console.log(trialTable(trial));
    expect(trial.wrong).toEqual([]);
    expect(lostShare(Object.values(trial.tallies))).toBeLessThanOrEqual(MOST_LOST);
  }, 300_000);

  test('end there as well where an editor carries them along', () => {
    const trial = tryAnchors(articles, 0, 1000, ({ text, sidecar }, edited) =>
      carryMarks(resolveMarks(text, [sidecar]), editBetween(text, edited), text, edited),
    );
    expect(trial.wrong).toEqual([]);
    expect(lostShare(Object.values(trial.tallies))).toBeLessThanOrEqual(MOST_LOST);
  }, 60_000);

  test('would be seen to end elsewhere', () => {
    // An anchor that holds to its place alone, whatever stands there, ends on other words in most scripts.
    const careless = articles.map((article): AnnotatedArticle => ({
      ...article,
      sidecar: {
        ...article.sidecar,
        marks: article.sidecar.marks.map((mark) => ({
          ...mark,
          spans: mark.spans.map(({ exact, at }) => ({ exact: exact.slice(0, 3), at })),
        })),
      },
    }));
    expect(tryAnchors(careless, 0, 20).wrong.length).toBeGreaterThan(20);
  });
});

describe('scripts of edits', () => {
  const text = 'Holm said no. Ruud said “yes”.\n\nNobody else came to the hall.';
  const article = { text, names: ['Holm', 'Ruud'], spans: [{ start: 0, end: 4 }] };

  test('are the same for the same seed, and differ', () => {
    const seeds = Array.from({ length: 50 }, (_, seed) => seed);
    const texts = seeds.map((seed) => runScript(article, randomFrom(seed)).edited.text);
    expect(seeds.map((seed) => runScript(article, randomFrom(seed)).edited.text)).toEqual(texts);
    expect(new Set(texts).size).toBeGreaterThan(40);
  });

  test('use every kind of edit', () => {
    const edits = Array.from({ length: 200 }, (_, seed) => runScript(article, randomFrom(seed)).edits);
    expect([...new Set(edits.flat())].toSorted()).toEqual([
      'changeLineEnds',
      'changeQuotationMarks',
      'deleteParagraph',
      'deleteSentence',
      'deleteWords',
      'duplicateSentence',
      'editAround',
      'editInside',
      'insertSentence',
      'insertWords',
      'moveParagraph',
      'moveSentence',
      'rewrap',
      'swapNames',
    ]);
  });

  test('know where each unit of the text came from', () => {
    for (let seed = 0; seed < 300; seed++) {
      const { edited } = runScript(article, randomFrom(seed));
      expect(edited.origins.length).toBe(edited.text.length);
      for (const { start, end } of survivorFinder(text, edited)({ start: 14, end: 18 })) {
        expect(edited.text.slice(start, end)).toBe('Ruud');
      }
    }
  });
});
