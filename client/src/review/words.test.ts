import { expect, test } from 'vitest';
import { moveEdge, type Edge } from './words.ts';

/** The text holds the span between brackets; so does what is expected. */
function checkMove(marked: string, edge: Edge, outwards: boolean, expected: string | null): void {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const moved = moveEdge(text, { start, end }, edge, outwards);
  const shown =
    moved && `${text.slice(0, moved.start)}[${text.slice(moved.start, moved.end)}]${text.slice(moved.end)}`;
  expect(shown).toBe(expected);
}

test.each([
  ['the [old bridge] on', 'the [old bridge on]'],
  ['[Petra] Osk’s bakery', '[Petra Osk’s] bakery'],
  ['[Petra] half-open door', '[Petra half-open] door'],
  ['she said [“so]” and', 'she said [“so”] and'],
  ['the [end]', null],
  ['the [end]  \nnext', null],
])('the end moves out from %s to %s', (before, after) => checkMove(before, 'end', true, after));

test.each([
  ['the [old bridge] on', 'the [old] bridge on'],
  ['[Petra Osk’s] bakery', '[Petra] Osk’s bakery'],
  ['[“so”] and', '[“so]” and'],
  ['the [end]', null],
])('the end moves in from %s to %s', (before, after) => checkMove(before, 'end', false, after));

test.each([
  ['the [old bridge] on', '[the old bridge] on'],
  ['first\nthe [old]', 'first\n[the old]'],
  ['first\n[old]', null],
  ['[old]', null],
])('the start moves out from %s to %s', (before, after) => checkMove(before, 'start', true, after));

test.each([
  ['the [old bridge] on', 'the old [bridge] on'],
  ['the [end]', null],
])('the start moves in from %s to %s', (before, after) => checkMove(before, 'start', false, after));
