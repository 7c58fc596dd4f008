import type { ReviewMark } from '../../server/src/protocol/protocol.ts';

/** A mark of the tests: suggested, on one line from one sign to another; whatever else is wanted is given. */
export function testMark(
  id: string,
  [line, start, end]: readonly [number, number, number],
  given: Partial<ReviewMark> = {},
): ReviewMark {
  return {
    id,
    layer: 'actor',
    state: 'suggested',
    attention: null,
    ranges: [{ start: { line, character: start }, end: { line, character: end } }],
    text: id,
    label: 'person',
    who: null,
    certainty: null,
    rule: null,
    by: null,
    at: null,
    bulk: false,
    value: {},
    ...given,
  };
}
