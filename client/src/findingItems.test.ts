import type { Diagnostic, Position, Range } from 'vscode';
import { expect, test } from 'vitest';
import { findingItems } from './findingItems.ts';

const TEXT = ['Lamps went out.', 'Critics say   so.', `It was ${'very '.repeat(40)}dark.`];

/** A stand-in for VS Code's diagnostic that covers one line. */
function diagnostic(line: number, message: string, source = 'newsmark'): Diagnostic {
  const start = { line, character: 0 } as Position;
  return { message, source, range: { start, end: start } as Range } as Diagnostic;
}

function checkItems(diagnostics: readonly Diagnostic[], expected: readonly string[]): void {
  const items = findingItems(diagnostics, { getText: (range) => TEXT[range?.start.line ?? 0] ?? '' });
  expect(items.map(({ label, description, detail }) => `${label} | ${description} | ${detail}`)).toEqual(
    expected,
  );
}

test('findings are listed from top to bottom, with the words that they are about', () => {
  checkItems(
    [diagnostic(1, 'Who are they?'), diagnostic(0, 'Says who?')],
    ['Says who? | line 1 | Lamps went out.', 'Who are they? | line 2 | Critics say so.'],
  );
});

test('long passages are cut', () => {
  checkItems([diagnostic(2, 'Says who?')], [`Says who? | line 3 | It was ${'very '.repeat(22)}ve…`]);
});

test("other extensions' diagnostics are left out", () => {
  checkItems([diagnostic(0, 'Unknown word', 'speller')], []);
});
