import { expect, test } from 'vitest';
import { agreement } from './links.ts';
import type { Comparison } from './matching.ts';
import type { WantedMark } from './reviewed.ts';
import type { Tally } from './tally.ts';

const SPANS = [{ start: 0, end: 1 }];

function wanted(actor: string | undefined): WantedMark {
  return { spans: SPANS, type: 'PERSON', actor, kind: undefined, speaker: undefined, rule: undefined };
}

/** Mentions as 'people's actor = the engine's'; '?' is nobody's word, and an engine's name that fits two. */
function check(mentions: readonly string[], missed: readonly string[], expected: Tally): void {
  const pairs = mentions.map((words): Comparison['pairs'][number] => {
    const [people = '?', engine = '?'] = words.split(' = ');
    const value = { actor: engine === '?' ? null : engine };
    return {
      given: {
        spans: SPANS,
        suggestion: { id: '', layer: 'actor', spans: SPANS, value, certainty: 1, asked: true },
      },
      wanted: wanted(people === '?' ? undefined : people),
    };
  });
  expect(agreement({ pairs, extra: [], missed: missed.map(wanted) })).toEqual(expected);
}

test('mentions that both sides tie together are right, whatever the actor is called', () => {
  check(['ada = x', 'ada = x', 'ada = x', 'bo = y'], [], { right: 3, given: 3, wanted: 3 });
});

test('one actor taken for two, and two taken for one', () => {
  check(['ada = x', 'ada = x', 'ada = y', 'ada = y'], [], { right: 2, given: 2, wanted: 6 });
  check(['ada = x', 'ada = x', 'bo = x'], [], { right: 1, given: 3, wanted: 1 });
});

test('a name that was missed, or that fits two, is not tied to the others', () => {
  check(['ada = x', 'ada = x'], ['ada'], { right: 1, given: 1, wanted: 3 });
  check(['ada = x', 'ada = ?', 'ada = ?'], [], { right: 0, given: 0, wanted: 3 });
});

test('a name of which nobody said who is meant is left out', () => {
  check(['? = x', 'ada = x', 'ada = x'], [], { right: 1, given: 1, wanted: 1 });
});
