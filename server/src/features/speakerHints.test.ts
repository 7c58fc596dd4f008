import { expect, test } from 'vitest';
import { handmade } from '../../test/support/handmade.ts';
import { lineIndex, type Span } from '../engine/index.ts';
import { speakerHints } from './speakerHints.ts';

const URI = 'file:///news/ferry.txt';

/** The text with its hints written where they are shown, and their tooltips in one line each. */
function checkHints(marked: string, expected: string, tooltips: readonly string[], within?: Span): void {
  const { analysis } = handmade(marked);
  const { text } = analysis;
  const context = {
    analysis,
    uri: URI,
    lines: lineIndex(text),
    registry: { entries: [] },
    registryAddress: () => null,
  };
  const hints = speakerHints(context, within ?? { start: 0, end: text.length });
  const shown = hints.reduceRight(
    (written, { at, label }) => `${written.slice(0, at)} (→ ${label})${written.slice(at)}`,
    text,
  );
  expect(shown).toBe(expected);
  expect(hints.map(({ tooltip }) => tooltip.replaceAll(URI, '@').replaceAll('\n\n', ' | '))).toEqual(
    tooltips,
  );
}

const SHE = '[[actor ada: Ada Berg]] left. [[quote a by=ada: “No,”]] [[source a: she]] [[cue a: said]].';

test('a pronoun says who is meant, where that is said, and how it was found', () =>
  checkHints(SHE, 'Ada Berg left. “No,” she (→ Ada Berg) said.', [
    '**Ada Berg** · named in [line 1](@#L1) | *Certain: the name before the cue*',
  ]));

test('doubt is said', () =>
  checkHints(
    '[[actor ada: Ada]] and [[actor bo: Bo]] left. [[quote a by=ada or=bo sure=0.5: “No,”]] [[source a: she]] said.',
    'Ada and Bo left. “No,” she (→ possibly Ada) said.',
    ['possibly **Ada** · named in [line 1](@#L1) | *Not certain; it could be Bo: the name before the cue*'],
  ));

test('two quotations with one source have one hint; names, nobody and terms have none', () =>
  checkHints(
    [
      '[[actor ada: Ada]] left. [[quote a by=ada: “No,”]] and [[quote b by=ada: “never,”]] [[source a: [[source b: she]]]] said.',
      '[[quote c by=ada: “No,”]] [[source c: [[actor ada: Ada]]]] said.',
      '[[quote d: “No,”]] [[source d: officials]] said. [[quote e kind=term by=ada: “ferry”]] [[source e: it]]',
    ].join(' '),
    'Ada left. “No,” and “never,” she (→ Ada) said. “No,” Ada said. “No,” officials said. “ferry” it',
    ['**Ada** · named in [line 1](@#L1) | *Certain: the name before the cue*'],
  ));

test('a speaker whom only a person or the registry names', () =>
  checkHints(
    '[[quote a by=ada: “No,”]] [[source a: [[actor ada form=pronoun: she]]]] said.',
    '“No,” she (→ ada) said.',
    ['**ada** | *Certain: the name before the cue*'],
  ));

test('what stands in a teaser has none, nor what lies outside of the stretch', () => {
  checkHints(`[[block label=related: ${SHE}]]`, 'Ada Berg left. “No,” she said.', []);
  checkHints(SHE, 'Ada Berg left. “No,” she said.', [], { start: 0, end: 20 });
});
