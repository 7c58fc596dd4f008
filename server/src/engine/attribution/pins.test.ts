import { describe, expect, test } from 'vitest';
import type { QuotationPin } from '../pins.ts';
import { printQuotation, readQuotations } from '../../../test/support/readQuotations.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

/** Reads the text with one decision about the quotation whose words are given. */
function checkPinned(
  text: string,
  words: string,
  decision: Omit<QuotationPin, 'layer' | 'spans'>,
  ...lines: string[]
): void {
  const start = text.indexOf(words);
  const pin: QuotationPin = {
    layer: 'quotation',
    spans: [{ start, end: start + words.length }],
    ...decision,
  };
  const quotations = readQuotations(text, { ...INPUTS, pins: [pin] });
  expect(quotations.map((quotation) => printQuotation(text, quotation))).toEqual(lines);
}

const UNSAID = 'The guards held “crews who had done no harm at all.”';

describe('decisions of people', () => {
  test('a rejected passage is gone', () => {
    checkPinned(UNSAID, '“crews who had done no harm at all.”', { rejected: true });
  });

  test('a rejected clause is gone, and what stood inside it keeps its speaker', () => {
    checkPinned(
      'Kral said the dock was “a floating ruin” by then.',
      'the dock was “a floating ruin” by then',
      { rejected: true },
      'partial: “a floating ruin” jan-kral',
    );
  });

  test('a speaker set by hand is named, and certain', () => {
    checkPinned(
      UNSAID,
      '“crews who had done no harm at all.”',
      { rejected: false, speaker: 'ada-moss' },
      'partial: “crews who had done no harm at all.” ada-moss',
    );
    const start = UNSAID.indexOf('“');
    const pin: QuotationPin = {
      layer: 'quotation',
      spans: [{ start, end: UNSAID.length }],
      rejected: false,
      speaker: 'ada-moss',
    };
    const [quotation] = readQuotations(UNSAID, { ...INPUTS, pins: [pin] });
    expect(quotation?.attribution).toMatchObject({
      sourceKind: 'named',
      confidence: 1,
      evidence: ['set by a person'],
    });
  });

  test('nobody named: the source in words stays', () => {
    checkPinned(
      '“The dock is closed,” Kral said.',
      '“The dock is closed,”',
      { rejected: false, speaker: null },
      'direct: “The dock is closed,” <said> [Kral] unnamed',
    );
  });

  test('nobody at all', () => {
    checkPinned(
      UNSAID,
      '“crews who had done no harm at all.”',
      { rejected: false, speaker: null },
      'partial: “crews who had done no harm at all.” absent',
    );
  });

  test('kind, cue and source as set', () => {
    checkPinned(
      UNSAID,
      '“crews who had done no harm at all.”',
      {
        rejected: false,
        kind: 'direct',
        cue: { start: 11, end: 15 },
        source: { start: 0, end: 10 },
        speaker: null,
      },
      'direct: “crews who had done no harm at all.” <held> [The guards] unnamed',
    );
  });

  test('what is no speech has no cue and no speaker', () => {
    checkPinned(
      '“The dock is closed,” Kral said.',
      '“The dock is closed,”',
      { rejected: false, kind: 'term', speaker: 'jan-kral' },
      'term: “The dock is closed,”',
    );
  });

  test('what stands inside follows the speaker set for its clause', () => {
    checkPinned(
      'Kral said the dock was “a floating ruin” by then.',
      'the dock was “a floating ruin” by then',
      { rejected: false, speaker: 'ada-moss' },
      'indirect: the dock was “a floating ruin” by then <said> [Kral] ada-moss',
      '^partial: “a floating ruin” ada-moss',
    );
  });

  test('a quotation whose ends were moved far keeps its attribution, and its old place is empty', () => {
    const text = 'Kral said the dock was a floating ruin and that nobody there had slept for a week.';
    const old = { start: text.indexOf('the dock'), end: text.length - 1 };
    const moved = 'the dock was a floating ruin';
    checkPinned(
      text,
      moved,
      { rejected: false, replaces: [old] },
      `indirect: ${moved} <said> [Kral] jan-kral`,
    );
    checkPinned(text, moved, { rejected: true, replaces: [old] });
  });

  test('a quotation that takes its cue in is attributed by it no more', () => {
    const words = 'the dock was shut on Monday';
    checkPinned(
      `Kral said ${words}.`,
      `said ${words}`,
      { rejected: false, replaces: [{ start: 10, end: 10 + words.length }] },
      `indirect: said ${words} [Kral] jan-kral`,
    );
  });

  test('a quotation moved to where another stands leaves one', () => {
    checkPinned(
      'Kral said the dock was “a floating ruin” by then.',
      '“a floating ruin”',
      { rejected: false, replaces: [{ start: 10, end: 48 }] },
      'partial: “a floating ruin” jan-kral',
    );
  });

  test('what nobody found is added', () => {
    checkPinned(
      'Kral hoped for rain.',
      'for rain',
      { rejected: false, kind: 'indirect', speaker: 'jan-kral' },
      'indirect: for rain jan-kral',
    );
  });
});
