import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, contains, overlaps, type Analysis, type Pin, type Span } from '../../src/engine/index.ts';
import { INPUTS } from '../support/inputs.ts';

const TEXT =
  'LUNDE, Norland (NP) — Mayor Vera Holm opened the Drina Bridge on Monday. “We will not wait,” Holm said, “and we will not be sent home.” ' +
  'The mayor told reporters that the bridge would ruin every shop on the bank.\n\n' +
  'Pell Ruud, a baker, called it “a disgrace to the whole “river” valley” and left. Critics say it could collapse within a year.';

const SPAN = fc
  .tuple(fc.nat(TEXT.length + 5), fc.nat(40))
  .map(([start, length]): Span => ({ start, end: start + length }));
const ID = fc.constantFrom('vera-holm', 'pell-ruud', 'nobody-known', '');
const optional = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(values, { nil: undefined });

/** Decisions about anything, also where nothing of the kind stands, and against each other. */
const PIN: fc.Arbitrary<Pin> = fc.oneof(
  fc
    .record({
      layer: fc.constant('actor' as const),
      span: SPAN,
      rejected: fc.boolean(),
      type: optional(fc.constantFrom('PERSON' as const, 'ORG' as const, 'PLACE' as const)),
      actor: optional(ID),
      name: optional(fc.string()),
      scope: optional(fc.constant('file' as const)),
    })
    .map(withoutUndefined),
  fc
    .record({
      layer: fc.constant('quotation' as const),
      spans: fc.array(SPAN, { maxLength: 2 }).map((spans) => spans.toSorted((a, b) => a.start - b.start)),
      rejected: fc.boolean(),
      kind: optional(fc.constantFrom('direct' as const, 'indirect' as const, 'term' as const)),
      cue: optional(SPAN),
      source: optional(SPAN),
      speaker: optional(fc.option(ID)),
    })
    .map(withoutUndefined),
  fc.record({
    layer: fc.constant('claim' as const),
    span: SPAN,
    label: fc.constantFrom('flag' as const, 'clean' as const),
  }),
);

/** Fields that are undefined are left out, as the types ask. */
function withoutUndefined(fields: object): Pin {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as Pin;
}

const PINS = fc.array(PIN, { maxLength: 12 });

function analysed(pins: readonly Pin[]): Analysis {
  return analyze(TEXT, { ...INPUTS, pins });
}

describe('under any decisions', () => {
  test('mentions are sorted, names are disjoint, and every actor that is referred to exists', () => {
    fc.assert(
      fc.property(PINS, (given) => {
        const { actors, mentions, quotations } = analysed(given);
        const ids = new Set<string | null>([null, ...actors.map(({ id }) => id)]);
        expect(ids.size).toBe(actors.length + 1);
        expect(mentions.filter(({ actor }) => !ids.has(actor))).toEqual([]);
        expect(quotations.filter(({ attribution }) => !ids.has(attribution.speaker))).toEqual([]);
        expect(mentions.every(({ start }, i) => i === 0 || (mentions[i - 1]?.start ?? 0) <= start)).toBe(
          true,
        );
        const names = mentions.filter(({ form }) => form === 'name');
        expect(names.some((name, i) => names.slice(i + 1).some((other) => overlaps(name, other)))).toBe(
          false,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('ids are unique, spans lie in the text, and a parent holds its child', () => {
    fc.assert(
      fc.property(PINS, (given) => {
        const { mentions, quotations, claims } = analysed(given);
        const ids = [...mentions, ...quotations, ...claims].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const whole = { start: 0, end: TEXT.length };
        const spans = [
          ...mentions,
          ...quotations.flatMap(({ spans: pieces, attribution: { cue, source } }) => [
            ...pieces,
            ...cue,
            ...source,
          ]),
        ];
        expect(spans.filter((span) => span.start >= span.end || !contains(whole, span))).toEqual([]);
        for (const {
          parent,
          spans: [first],
        } of quotations) {
          const holder = quotations.find(({ id }) => id === parent);
          if (parent !== null && first)
            expect(holder?.spans.some((outer) => contains(outer, first))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
