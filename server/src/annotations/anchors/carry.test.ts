import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carry, type Edit } from './carry.ts';

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });
const apply = (text: string, { start, end, text: written }: Edit): string =>
  text.slice(0, start) + written + text.slice(end);

/** 'Holm' in this text, carried over the edits, covers these words; with an asterisk where they changed. */
function checkCarried(edits: readonly Edit[], expected: string): void {
  const text = 'Then Holm left.';
  const carried = carry({ start: 5, end: 9 }, edits);
  const after = edits.reduce(apply, text);
  const covered = carried === null ? 'gone' : after.slice(carried.span.start, carried.span.end);
  expect(`${covered}${carried?.changed === true ? '*' : ''}`).toBe(expected);
}

describe('carry', () => {
  test('follows what is typed before, and passes over what is typed behind', () => {
    checkCarried([edit(0, 4, 'Afterwards')], 'Holm');
    checkCarried([edit(10, 14, 'stayed')], 'Holm');
  });

  test('keeps what is typed right beside it outside', () => {
    checkCarried([edit(5, 5, 'Mayor ')], 'Holm');
    checkCarried([edit(9, 9, ', the mayor,')], 'Holm');
  });

  test('covers what is typed inside', () => {
    checkCarried([edit(7, 7, 'x')], 'Hoxlm*');
    checkCarried([edit(6, 8, '')], 'Hm*');
  });

  test('keeps what an edit across its border leaves', () => {
    checkCarried([edit(0, 7, 'X')], 'lm*');
    checkCarried([edit(7, 15, 'X')], 'Ho*');
  });

  test('is gone where it was replaced as a whole', () => {
    checkCarried([edit(5, 9, 'Ilves')], 'gone');
  });

  test('reads several edits one after the other', () => {
    checkCarried([edit(0, 5, ''), edit(0, 0, 'And '), edit(4, 4, 'Mrs. ')], 'Holm');
  });

  test('keeps its words over any edits that do not touch it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.string({ maxLength: 5 })), { maxLength: 8 }),
        (drawn) => {
          let text = 'aaaa[MARK]bbbb';
          let span = { start: 4, end: 10 };
          for (const [place, length, written] of drawn) {
            const start = place % (text.length + 1);
            const end = Math.min(text.length, start + length);
            if (start < span.end && end > span.start) continue;
            const made = edit(start, end, written);
            span = carry(span, [made])?.span ?? { start: 0, end: 0 };
            text = apply(text, made);
            expect(text.slice(span.start, span.end)).toBe('[MARK]');
          }
        },
      ),
    );
  });
});
