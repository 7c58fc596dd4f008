import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { figures } from './figures.ts';

test('only the article’s own prose counts; credits and terms do not', () => {
  const { analysis } = handmade(
    [
      '[[block label=body: [[actor ada: Ada]] met [[actor ada: Ada]], [[actor credit-npa type=ORG: NPA]], [[actor open: Berg]]. [[quote a: “No.”]] A [[quote t kind=term: “ferry”]].]]',
      '[[block label=related: [[actor bo: Bo]] said [[quote b by=bo: “Yes.”]]]]',
    ].join('\n'),
  );
  expect(figures(analysis)).toEqual({ actors: 1, quotations: 1 });
});
