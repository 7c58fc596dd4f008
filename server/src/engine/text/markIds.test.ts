import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markIds } from './markIds.ts';
import type { Span } from './span.ts';

/** The ids of every place where `words` stand in `text`. */
function idsOf(words: string, text: string): string[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length });
  }
  return markIds('a', text, spans);
}

describe('markIds', () => {
  test('has the layer’s letter and eight hexadecimal digits', () => {
    expect(idsOf('Ilves', 'Mayor Ilves spoke.')).toEqual([expect.stringMatching(/^a-[0-9a-f]{8}$/)]);
  });

  test('stays when far-away text changes', () => {
    const before = 'The mayor of the town, Ilves, spoke to the reporters who had come.';
    expect(idsOf('Ilves', `A new first paragraph.\n\n${before}\n\nAnd a last.`)).not.toEqual([]);
    const long = `${'x '.repeat(30)}Ilves${' y'.repeat(30)}`;
    expect(idsOf('Ilves', `Changed. ${long}`)).toEqual(idsOf('Ilves', long));
  });

  test('changes with the words and with their near context', () => {
    expect(idsOf('Ilves', 'Mayor Ilves spoke.')).not.toEqual(idsOf('Ilvas', 'Mayor Ilvas spoke.'));
    expect(idsOf('Ilves', 'Mayor Ilves spoke.')).not.toEqual(idsOf('Ilves', 'Major Ilves spoke.'));
  });

  test('keeps apart what is alike in words and context', () => {
    const text = 'Ilves '.repeat(40);
    expect(new Set(idsOf('Ilves', text)).size).toBe(40);
  });

  test('are different for different spans of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const spans = Array.from(text, (_, i) => ({ start: i, end: Math.min(i + 2, text.length) }));
        expect(new Set(markIds('q', text, spans)).size).toBe(spans.length);
      }),
    );
  });
});
