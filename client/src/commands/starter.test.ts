import { expect, test } from 'vitest';
import { parseCorpusFile } from '../../../server/src/annotations/corpusFile.ts';
import { RULE_IDS } from '../../../server/src/findings/rules/index.ts';
import { STARTER } from './starter.ts';

test('what is written for a new corpus is right as it stands', () => {
  expect(parseCorpusFile(STARTER, RULE_IDS).problems).toEqual([]);
});

test('it stays right where every suggestion is taken up', () => {
  // Suggestions are commented out whole lines; the prose of the comments has capitals or full stops.
  const uncommented = STARTER.replaceAll(/^# (?=\w+:$| +- .+$| +\S+: \w+$|\w+: \S.*$)/gmu, '');
  expect(uncommented).toContain('\n  unattributed-claim: information\n');
  expect(parseCorpusFile(uncommented, RULE_IDS)).toMatchObject({
    problems: [],
    value: {
      actors: ['actors.yaml'],
      knownSources: ['Harbour Office'],
      mayStandUnsourced: ['high tide at *'],
      rules: { 'non-article-text': { level: 'off' } },
      secondReview: true,
      checklist: ['Was the other side asked?'],
      privateEvidence: '{path}.private.yaml',
    },
  });
});
