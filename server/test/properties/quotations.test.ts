import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pinsOf, resolveMarks } from '../../src/annotations/decisions.ts';
import { analyze, lineIndex, overlaps, type Analysis, type Span } from '../../src/engine/index.ts';
import { folds } from '../../src/features/folding.ts';
import { highlights } from '../../src/features/highlights.ts';
import { hover } from '../../src/features/hover.ts';
import { markOf } from '../../src/features/marking.ts';
import { quotationChoices, speakerQuestion } from '../../src/features/quotationChoices.ts';
import { speakerHints } from '../../src/features/speakerHints.ts';
import { nameStoodFor } from '../../src/features/speakers.ts';
import { symbols } from '../../src/features/symbols.ts';
import { quoteRecords } from '../../src/reports/quotes.ts';
import { INPUTS } from '../support/inputs.ts';

/** Pieces that quotations are made of, and pieces that break careless readers of text. */
const PIECES = [
  'Mayor Vera Holm said ',
  'Holm told reporters that ',
  'she added that ',
  'the minister denied ',
  'according to officials',
  'the harbour was closed ',
  'nobody’s well-known boats would sail',
  '“We will not wait,” ',
  '“until spring” ',
  '"half open ',
  'crossed” ',
  ', ',
  '. ',
  '.\n\n',
  '\r\n',
  '\n',
  '😀 ',
  '\ud83d',
  '\udc00 ',
  '\u0000',
];

const TEXT = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

function checkPlace(text: string, { start, end }: Span): void {
  expect(0 <= start && start <= end && end <= text.length).toBe(true);
}

/** Pieces as they can be told apart; a blank at the end of one, which a broken mark may leave, is no part of a decision. */
function keyOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      return `${start + words.length - words.trimStart().length}-${end - words.length + words.trimEnd().length}`;
    })
    .join(' ');
}

test('what an editor shows of quotations lies in the text, whatever that is', () => {
  fc.assert(
    fc.property(TEXT, fc.nat(), (text, seed) => {
      const analysis = analyze(text, INPUTS);
      const offset = seed % (text.length + 1);
      const context = {
        analysis,
        uri: null,
        lines: lineIndex(text),
        registry: INPUTS.registry,
        registryAddress: () => null,
      };
      const whole = { start: 0, end: text.length };
      for (const highlight of highlights(analysis, offset)) checkPlace(text, highlight);
      for (const fold of folds(analysis)) {
        checkPlace(text, fold);
        expect(fold.lineEnd).toBeLessThanOrEqual(fold.end);
      }
      for (const { at } of speakerHints(context, whole)) checkPlace(text, { start: at, end: at });
      const definition = nameStoodFor(analysis, offset);
      if (definition !== null) for (const span of Object.values(definition)) checkPlace(text, span);
      hover(context, [], offset);
      symbols(analysis);
      expect(quoteRecords('a', analysis, '').length).toBeLessThanOrEqual(analysis.quotations.length);
    }),
  );
});

/** The analysis as it is once one choice about a quotation was made; null where it cannot be. */
function afterChoice(analysis: Analysis, verdict: Parameters<typeof markOf>[1]): Analysis | null {
  const mark = markOf({ analysis, findings: [], marks: [] }, verdict, {
    by: 'mb',
    at: '2026-11-21T10:00:00Z',
  });
  if (mark === null) return null;
  const marks = resolveMarks(analysis.text, [
    { version: 1, complete: [], mutes: [], ticks: [], marks: [mark] },
  ]);
  // Words that stand in several places alike may not be found again with certainty.
  if (marks.some(({ spans, stale }) => spans === null || stale)) return null;
  return analyze(analysis.text, { ...INPUTS, pins: pinsOf(marks) });
}

test('each choice about a quotation does what it says', () => {
  fc.assert(
    fc.property(TEXT, fc.nat(), fc.nat(), (text, from, to) => {
      const analysis = analyze(text, INPUTS);
      const [a, b] = [from, to].map((seed) => seed % (text.length + 1)) as [number, number];
      const selection = { start: Math.min(a, b), end: Math.max(a, b) };
      const question = speakerQuestion(analysis, [], selection);
      if (question !== null) expect(analysis.quotations.map(({ id }) => id)).toContain(question.id);
      for (const { verdict } of quotationChoices(analysis, [], selection, false)) {
        const { id, spans, correction, decision } = verdict;
        const before = analysis.quotations.find((quotation) => quotation.id === id);
        if (before === undefined) throw new Error('The choice is about nothing.');
        const { cue, source } = before.attribution;
        for (const span of spans ?? []) {
          checkPlace(text, span);
          for (const part of [...cue, ...source]) expect(overlaps(part, span)).toBe(false);
        }
        const after = afterChoice(analysis, verdict);
        if (after === null) continue;
        const found = after.quotations.find(
          (each) => keyOf(text, each.spans) === keyOf(text, spans ?? before.spans),
        );
        if (decision === 'rejected') expect(found).toBe(undefined);
        else expect(found).toBeDefined();
        if (correction?.kind !== undefined) expect(found?.kind).toBe(correction.kind);
        if (correction?.speaker !== undefined) expect(found?.attribution.speaker).toBe(correction.speaker);
        if (spans !== undefined)
          expect(
            after.quotations.filter((each) => keyOf(text, each.spans) === keyOf(text, before.spans)),
          ).toEqual([]);
      }
    }),
  );
});
