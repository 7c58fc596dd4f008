import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  kindOfLabel,
  labelOf,
  labelScheme,
  mayFollow,
  maySequenceBegin,
  maySequenceEnd,
  OUTSIDE,
  spansOfLabels,
  type LabelledSpan,
} from './labels.ts';

const SCHEME = labelScheme(3, 1);

/** Spans side by side with gaps between them, as labels of one sequence. */
const spans = fc
  .array(fc.record({ gap: fc.nat(2), length: fc.integer({ min: 1, max: 4 }), kind: fc.nat(2) }), {
    maxLength: 6,
  })
  .map((parts) => {
    const made: LabelledSpan[] = [];
    let at = 0;
    for (const { gap, length, kind } of parts) {
      made.push({ first: at + gap, end: at + gap + length, kind });
      at += gap + length;
    }
    return { spans: made, length: at + 1 };
  });

function labelsOf(given: readonly LabelledSpan[], length: number): number[] {
  const labels = Array.from({ length }, () => OUTSIDE);
  for (const { first, end, kind } of given)
    for (let i = first; i < end; i++) labels[i] = labelOf(kind, i - first, end - first);
  return labels;
}

describe('labels', () => {
  test('tell spans and are told from them', () => {
    fc.assert(
      fc.property(spans, ({ spans: given, length }) => {
        expect(spansOfLabels(labelsOf(given, length))).toEqual(given);
      }),
    );
  });

  test('of spans may all follow each other, begin and end', () => {
    fc.assert(
      fc.property(spans, ({ spans: given, length }) => {
        const labels = labelsOf(given, length);
        expect(maySequenceBegin(SCHEME, labels[0] ?? 0)).toBe(true);
        expect(maySequenceEnd(SCHEME, labels.at(-1) ?? 0)).toBe(true);
        for (let i = 1; i < labels.length; i++)
          expect(mayFollow(SCHEME, labels[i - 1] ?? 0, labels[i] ?? 0)).toBe(true);
      }),
    );
  });

  test('that leave a span open or go on in another kind may not', () => {
    const [first, inner, last, only] = [
      labelOf(1, 0, 3),
      labelOf(1, 1, 3),
      labelOf(1, 2, 3),
      labelOf(1, 0, 1),
    ];
    expect(mayFollow(SCHEME, first, OUTSIDE)).toBe(false);
    expect(mayFollow(SCHEME, first, only)).toBe(false);
    expect(mayFollow(SCHEME, first, labelOf(2, 2, 3))).toBe(false);
    expect(mayFollow(SCHEME, OUTSIDE, inner)).toBe(false);
    expect(mayFollow(SCHEME, last, first)).toBe(true);
    expect(maySequenceBegin(SCHEME, inner)).toBe(false);
    expect(maySequenceEnd(SCHEME, inner)).toBe(false);
  });

  test('know their kind, the free ones after the others', () => {
    const kinds = Array.from({ length: SCHEME.size }, (_, label) => kindOfLabel(SCHEME, label));
    expect(kinds).toEqual([-1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3]);
  });
});
