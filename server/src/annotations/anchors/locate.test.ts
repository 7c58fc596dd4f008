import { describe, expect, test } from 'vitest';
import { locate } from './locate.ts';
import { makeAnchor } from './makeAnchor.ts';
import { normalText } from './normalText.ts';

const TEXT =
  'LUNDE — The harbour was closed on Monday.\n\n' +
  '“We will not wait for the ministry,” Vera Holm said at the gate. The bridge will ruin every shop on the bank within a year.\n\n' +
  'Holm and Pell Ruud left before noon. Nobody asked them why.\n';

/**
 * Where the anchor of some words (at the place behind a '|') ends in the text after a change: `rung: what stands there`, with dots around it
 * cut to the words beside it.
 */
function checkLocated(words: string, change: (text: string) => string, expected: string): void {
  const [before = '', marked = before] = words.split('|');
  const from = words.includes('|') ? TEXT.indexOf(before) + before.length : 0;
  const start = TEXT.indexOf(marked, from);
  const after = change(TEXT);
  const located = locate(
    normalText(after),
    makeAnchor(normalText(TEXT), { start, end: start + marked.length }),
  );
  const span = located.rung === 'orphan' ? located.proposal : located.span;
  const found = span === null ? 'nothing' : after.slice(span.start, span.end);
  const ahead = span === null ? '' : (/\S+\s*$/.exec(after.slice(0, span.start))?.[0] ?? '').trim();
  expect(`${located.rung}: ${ahead} [${found}]`).toBe(expected);
}

const replacing =
  (from: string, to: string) =>
  (text: string): string =>
    text.replace(from, () => to);

describe('an anchor ends on the same words', () => {
  test('at their place', () => {
    checkLocated('Vera Holm', (text) => text, 'place: ministry,” [Vera Holm]');
  });

  test('with other line ends, and with a byte order mark', () => {
    const windows = `\ufeff${TEXT.replaceAll('\n', '\r\n')}`;
    checkLocated('noon. |Nobody asked', () => windows, 'place: noon. [Nobody asked]');
  });

  test('with other quotation marks', () => {
    checkLocated(
      '“We will not wait for the ministry,”',
      (text) => text.replaceAll(/[“”]/g, '"'),
      'place: Monday. ["We will not wait for the ministry,"]',
    );
  });

  test('over a new line break', () => {
    checkLocated(
      'The bridge will ruin every shop on the bank within a year.',
      replacing('every shop', 'every\nshop'),
      'place: gate. [The bridge will ruin every\nshop on the bank within a year.]',
    );
  });

  test('behind text that came in', () => {
    checkLocated('Vera Holm', (text) => `A new headline\n\n${text}`, 'words: ministry,” [Vera Holm]');
  });

  test('in a paragraph that was moved', () => {
    const [first = '', second = '', third = ''] = TEXT.split('\n\n');
    const moved = [third.trim(), first, second].join('\n\n');
    checkLocated('year.\n\n|Holm', () => moved, 'words:  [Holm]');
    checkLocated('LUNDE', () => moved, 'words: why. [LUNDE]');
  });

  test('beside words that were changed on one side', () => {
    checkLocated(
      'Vera Holm',
      replacing('Holm said', 'Holm told everybody'),
      'orphan: ministry,” [Vera Holm]',
    );
    checkLocated(
      'Vera Holm',
      replacing('said at the gate', 'said with a smile'),
      'place: ministry,” [Vera Holm]',
    );
  });
});

describe('an anchor is an orphan', () => {
  test('where its name was changed, with the new name as a proposal', () => {
    checkLocated('Vera Holm', replacing('Vera Holm', 'Anna Ilves'), 'orphan: ministry,” [Anna Ilves]');
  });

  test('where its name is swapped with its neighbour’s', () => {
    checkLocated(
      'year.\n\n|Holm',
      replacing('Holm and Pell Ruud', 'Pell Ruud and Holm'),
      'orphan: and [Holm]',
    );
  });

  test('where its word has become another', () => {
    checkLocated('year.\n\n|Holm', replacing('Holm and', 'Holmes and'), 'orphan: year. [Holmes]');
    checkLocated('year.\n\n|Holm', replacing('Holm and', 'Holm-Ruud and'), 'orphan: year. [Holm-Ruud]');
  });

  test('where its sentence was deleted and the next begins with the same name', () => {
    const text = TEXT.replace('Nobody asked', 'Holm asked');
    const start = text.indexOf('Holm and');
    const anchor = makeAnchor(normalText(text), { start, end: start + 4 });
    const after = text.replace('Holm and Pell Ruud left before noon. ', '');
    expect(locate(normalText(after), anchor)).toMatchObject({ rung: 'orphan' });
  });

  test('where its sentence stands twice now, and not at its place', () => {
    const copied = `${TEXT.split('\n\n')[1] ?? ''}\n\n${TEXT}`;
    checkLocated('Vera Holm', () => copied, 'orphan:  [nothing]');
  });

  test('where its words changed, with what they are now as a proposal', () => {
    checkLocated(
      'The bridge will ruin every shop on the bank within a year.',
      replacing('ruin every shop', 'close some of the shops'),
      'orphan: gate. [The bridge will close some of the shops on the bank within a year.]',
    );
  });

  test('where nothing is like it', () => {
    checkLocated('Vera Holm', () => 'Another article altogether, and a short one.', 'orphan:  [nothing]');
  });
});

function rungIn(text: string, exact: string, at: number): string {
  return locate(normalText(text), { exact, at }).rung;
}

describe('an anchor written by hand', () => {
  test('without any context holds at its place, and long words anywhere', () => {
    expect(rungIn('Holm and Holm', 'Holm', 9)).toBe('place');
    expect(rungIn('Oh, Holm and Holm', 'Holm', 9)).toBe('orphan');
    const long = 'The bridge will ruin every shop on the bank.';
    expect(rungIn(`It rained. ${long}`, long, 0)).toBe('words');
  });

  test.each(['', ' ', '\n', '\ud800', 'x'.repeat(100_000)])('may hold anything: %#', (exact) => {
    expect(rungIn('Holm spoke.', exact, 1e9)).toBe('orphan');
    expect(rungIn('', exact, -5)).toBe('orphan');
  });
});
