import { expect, test } from 'vitest';
import { analyze } from '../../../server/src/engine/index.ts';
import { hasShared } from '../corpora/shared.ts';
import { INPUTS } from '../inputs.ts';
import { onceEach, readLabelled } from './labels.ts';

test.skipIf(!hasShared())(
  'every label stands where a body sentence begins (skipped without the corpora)',
  () => {
    const articles = onceEach(readLabelled());
    let labels = 0;
    let lost = 0;
    // A tenth of the articles is enough to see that the splitting of sentences has moved.
    for (const { text, wantedAt } of articles.filter((_, i) => i % 10 === 0)) {
      const starts = new Set(analyze(text, INPUTS).claims.map(({ start }) => start));
      for (let at = 0; at < text.length; at++) {
        if (wantedAt(at) === null) continue;
        labels++;
        if (!starts.has(at)) lost++;
      }
    }
    expect(labels).toBeGreaterThan(300);
    expect(lost / labels).toBeLessThan(0.01);
  },
);
