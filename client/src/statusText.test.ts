import { expect, test } from 'vitest';
import type { RecognizeResult } from '../../server/src/protocol/protocol.ts';
import { describeArticle, describeOther } from './statusText.ts';

const RECOGNIZED: RecognizeResult = {
  article: true,
  by: 'content',
  score: 0.9,
  reasons: ['agency dateline', 'reported speech'],
  corpus: null,
};

test('an article shows its figures, in the singular where there is one', () => {
  const status = { version: 3, recognized: RECOGNIZED, actors: 12, quotations: 1, findings: 0 };
  expect(describeArticle(status)).toEqual({
    text: '12 actors · 1 quotation · 0 findings',
    detail: 'Article: agency dateline',
    action: 'findings',
  });
});

test('an article by wish alone says so', () => {
  const recognized = { ...RECOGNIZED, article: false };
  const status = { version: 1, recognized, actors: 1, quotations: 2, findings: 1 };
  expect(describeArticle(status).detail).toBe('Annotated at your wish');
});

test.each([
  ['nothing is known', undefined, false, 'Not a news article'],
  ['little speaks for it', { ...RECOGNIZED, article: false, score: 0.1 }, false, 'Not a news article'],
  ['it is doubtful', { ...RECOGNIZED, article: false, score: 0.4 }, false, 'Perhaps: agency dateline'],
  [
    'a corpus leaves it out',
    { ...RECOGNIZED, article: false, by: 'corpus' as const },
    false,
    'Not listed by newsmark.yaml',
  ],
  ['the user refused', RECOGNIZED, true, 'Not an article, you said'],
])(
  'another file can be annotated all the same, and is told why where %s',
  (_when, result, refused, detail) => {
    expect(describeOther(result, refused)).toEqual({ text: 'Not annotated', detail, action: 'annotate' });
  },
);
