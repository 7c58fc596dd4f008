import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  compareSpans,
  contains,
  overlaps,
  type Analysis,
  type Span,
} from '../../src/engine/index.ts';
import { INPUTS } from '../support/inputs.ts';

/** Pieces that news is made of, and pieces that break careless readers of text. */
const PIECES = [
  'LUNDE, Norland (NP) — ',
  'By Vera Holm\n\n',
  'Share this\n\n',
  'Related stories\n\n',
  'Mayor Vera Holm said ',
  'Holm told reporters that ',
  'the harbour was closed ',
  'according to the ministry',
  '“We will not wait,” ',
  '"half open ',
  '“crossed" ',
  '„anders“ ',
  '«ailleurs» ',
  "``old style'' ",
  "the boys' '99 boat ",
  'she added. ',
  'critics say it could collapse. ',
  'was blamed for the fire. ',
  '\n\n',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '. ',
  ', ',
  '😀 ',
  '\ud83d',
  '\udc00 ',
  '\ufeff',
  '\u00ad',
  '\u00a0',
  '\u2028',
  '\u0000',
  'Čučković ',
  'EU-backed ',
  '(',
  ')',
  '• ',
  '# ',
  '---\n',
  'title: A\n',
];

const TEXT = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Every span of an analysis that has to lie in the text, with where it comes from. */
function spansOf(analysis: Analysis): [string, Span][] {
  const { article } = analysis;
  const list: [string, Span][] = [];
  if (article.dateline !== null) list.push(['dateline', article.dateline]);
  if (article.header !== null) list.push(['header', article.header]);
  for (const block of article.blocks) list.push(['block', block]);
  for (const token of analysis.tokens) list.push(['token', token]);
  for (const sentence of analysis.sentences) list.push(['sentence', sentence]);
  for (const mention of analysis.mentions) list.push(['mention', mention]);
  for (const actor of analysis.actors) for (const role of actor.roles) list.push(['role', role]);
  for (const { spans, defects, attribution } of analysis.quotations) {
    for (const span of spans) list.push(['quotation', span]);
    for (const span of attribution.cue) list.push(['cue', span]);
    for (const span of attribution.source) list.push(['source', span]);
    for (const span of attribution.via) list.push(['via', span]);
    for (const { at } of defects) expect(at.start).toBeLessThanOrEqual(at.end);
  }
  for (const claim of analysis.claims) list.push(['claim', claim]);
  return list;
}

function disjoint(spans: readonly Span[]): boolean {
  return spans.every((span, i) => i === 0 || !overlaps(spans[i - 1] ?? span, span));
}

/** Whether a figure lies between 0 and 1 and has no more than two places. */
function twoPlaces(value: number): boolean {
  return Math.round(value * 100) / 100 === value && value >= 0 && value <= 1;
}

function sorted(spans: readonly Span[]): boolean {
  return spans.every((span, i) => i === 0 || compareSpans(spans[i - 1] ?? span, span) <= 0);
}

describe('analyze, on any text,', () => {
  test('never throws, and keeps every span in the text and not empty', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const [what, { start, end }] of spansOf(analyze(text, INPUTS))) {
          expect([what, 0 <= start && start < end && end <= text.length]).toEqual([what, true]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('gives sorted, disjoint blocks and tokens, and loses nothing but white space', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { article, tokens, sentences } = analyze(text, INPUTS);
        for (const spans of [article.blocks, tokens, sentences]) {
          expect([sorted(spans), disjoint(spans)]).toEqual([true, true]);
        }
        for (const token of tokens) expect(token.text).toBe(text.slice(token.start, token.end));
        const outside = article.blocks.map((block) => {
          let rest = '';
          let at = block.start;
          for (const token of tokens.filter((each) => contains(block, each))) {
            rest += text.slice(at, token.start);
            at = token.end;
          }
          return rest + text.slice(at, block.end);
        });
        expect(outside.join('').replaceAll(/[\s\u200B\uFEFF]/g, '')).toBe('');
      }),
      { numRuns: 200 },
    );
  });

  test('refers only to what exists', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { actors, mentions, quotations, claims, sentences } = analyze(text, INPUTS);
        const known = new Set<string | null>([null, ...actors.map((actor) => actor.id)]);
        const ids = new Set(quotations.map((quotation) => quotation.id));
        expect(known.size).toBe(actors.length + 1);
        expect(ids.size).toBe(quotations.length);
        for (const mention of mentions) expect(known).toContain(mention.actor);
        for (const { parent, attribution } of quotations) {
          const { sourceKind, speaker, candidates } = attribution;
          for (const id of [speaker, ...candidates]) expect(known).toContain(id);
          if (parent !== null) expect(ids).toContain(parent);
          // A surname that several bear names somebody, but does not say whom.
          if (sourceKind === 'named' && speaker === null) expect(candidates.length).toBeGreaterThan(1);
        }
        for (const claim of claims)
          expect(sentences[claim.sentence]).toMatchObject({ start: claim.start, end: claim.end });
      }),
      { numRuns: 200 },
    );
  });

  test('gives names that are disjoint and sorted', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { mentions } = analyze(text, INPUTS);
        expect(sorted(mentions)).toBe(true);
        expect(disjoint(mentions.filter((mention) => mention.form === 'name'))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same bytes for the same text', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(JSON.stringify(analyze(text, INPUTS))).toBe(JSON.stringify(analyze(text, INPUTS)));
      }),
      { numRuns: 60 },
    );
  });

  test('rounds its figures to two places', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { article, mentions, quotations, claims } = analyze(text, INPUTS);
        expect(twoPlaces(article.score)).toBe(true);
        for (const mention of mentions) expect(twoPlaces(mention.confidence)).toBe(true);
        for (const { attribution } of quotations) expect(twoPlaces(attribution.confidence)).toBe(true);
        for (const claim of claims) expect([claim.score, claim.worthChecking].every(twoPlaces)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('analyze, on large input,', () => {
  const sentence =
    'Mayor Vera Holm said “we will not wait” and the harbour could close, according to critics. ';

  // The bound is generous on purpose: it tells linear from quadratic, not fast from slow.
  test.each([
    ['one line of 5 MB', sentence.repeat(Math.ceil(5_000_000 / sentence.length))],
    ['5 MB without a space', 'x'.repeat(5_000_000)],
    ['5 MB of opening marks', '“'.repeat(5_000_000)],
    ['200,000 short lines', 'Holm spoke.\n'.repeat(200_000)],
    ['a compound of 200,000 words', 'Lunde-'.repeat(200_000)],
    ['60,000 marks that nothing opens', `${'“a ‘'.repeat(60_000)}${'’ b”'.repeat(60_000)}`],
  ])(
    'ends on %s',
    (_, text) => {
      expect(analyze(text, INPUTS).text).toBe(text);
    },
    60_000,
  );
});
