import { expect, test } from 'vitest';
import { analyze, type Analysis } from '../engine/index.ts';
import type { Finding } from '../findings/types.ts';
import { annotationRecord } from './annotation.ts';
import { ENGINE } from './version.ts';
import { INPUTS } from '../../test/support/inputs.ts';

const TEXT = 'MERROWBY (NPA) — “It leaks,” Ada Thorne said.';

/** Written by hand, so that the record's shape is tested without any stage's judgement. */
const ANALYSIS: Analysis = {
  text: TEXT,
  article: {
    recognised: true,
    score: 0.91,
    reasons: ['agency dateline'],
    genre: 'news',
    header: null,
    dateline: { start: 0, end: 16 },
    blocks: [{ start: 0, end: 45, label: 'body', reason: 'prose' }],
  },
  tokens: [],
  sentences: [{ start: 17, end: 45, block: 0, firstToken: 3, endToken: 12 }],
  actors: [
    {
      id: 'ada-thorne',
      name: 'Ada Thorne',
      type: 'PERSON',
      registry: null,
      roles: [
        { start: 0, end: 0, title: 'warden', from: 'title' },
        { start: 5, end: 6, title: 'warden', from: 'apposition' },
      ],
      names: ['Ada Thorne'],
      credit: false,
    },
  ],
  mentions: [
    {
      id: 'a-1',
      start: 29,
      end: 39,
      type: 'PERSON',
      actor: 'ada-thorne',
      form: 'name',
      block: 0,
      evidence: 'two names',
      confidence: 0.9,
    },
  ],
  quotations: [
    {
      id: 'q-1',
      kind: 'direct',
      parent: null,
      spans: [{ start: 17, end: 28 }],
      block: 0,
      defects: [],
      reason: 'a whole clause between marks',
      attribution: {
        cue: [{ start: 40, end: 44 }],
        source: [{ start: 29, end: 39 }],
        sourceKind: 'named',
        sourceType: 'person',
        via: [],
        speaker: 'ada-thorne',
        candidates: [],
        stance: 'asserts',
        confidence: 0.98,
        evidence: [],
      },
    },
  ],
  claims: [
    {
      id: 'c-1',
      start: 17,
      end: 45,
      sentence: 0,
      label: 'clean',
      reason: null,
      score: 0.02,
      worthChecking: 0.1,
      worthReasons: [],
      evidence: [],
    },
  ],
};

const FINDING: Finding = {
  id: 'f-1',
  rule: 'broken-quote',
  start: 17,
  end: 28,
  severity: 'hint',
  message: 'Where does it end?',
  evidence: ['one mark'],
  strength: 0.8,
};

test('a record has the documented fields in the documented order and nothing else', () => {
  expect(JSON.stringify(annotationRecord('leak.txt', ANALYSIS, [FINDING]))).toBe(
    [
      `{"id":"leak.txt","engine":"${ENGINE}"`,
      '"article":{"recognised":true,"score":0.91,"reasons":["agency dateline"],"genre":"news","dateline":[0,16]}',
      '"blocks":[{"start":0,"end":45,"label":"body"}]',
      '"sentences":[{"start":17,"end":45,"block":0}]',
      '"actors":[{"id":"ada-thorne","name":"Ada Thorne","type":"PERSON","registry":null,"roles":["warden"]}]',
      '"mentions":[{"id":"a-1","start":29,"end":39,"type":"PERSON","actor":"ada-thorne","form":"name","block":0}]',
      '"quotations":[{"id":"q-1","kind":"direct","parent":null,"spans":[[17,28]],"cue":[[40,44]],"source":[[29,39]],"sourceKind":"named","sourceType":"person","via":[],"speaker":"ada-thorne","stance":"asserts","confidence":0.98,"block":0}]',
      '"claims":[{"id":"c-1","start":17,"end":45,"label":"clean","reason":null,"score":0.02,"worthChecking":0.1}]',
      '"findings":[{"id":"f-1","rule":"broken-quote","start":17,"end":28,"severity":"hint","message":"Where does it end?"}]}',
    ].join(','),
  );
});

test('what is absent is null or an empty list', () => {
  const { article, blocks, sentences, actors, mentions, quotations, claims, findings } = annotationRecord(
    'empty.txt',
    analyze('', INPUTS),
    [],
  );
  expect(article.dateline).toBeNull();
  expect({ blocks, sentences, actors, mentions, quotations, claims, findings }).toEqual({
    blocks: [],
    sentences: [],
    actors: [],
    mentions: [],
    quotations: [],
    claims: [],
    findings: [],
  });
});
