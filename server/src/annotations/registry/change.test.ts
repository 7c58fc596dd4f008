import { describe, expect, test } from 'vitest';
import { parseRegistry } from '../registryFile.ts';
import { changeRegistry, registryHolds, type RegistryChange } from './change.ts';

const BO: RegistryChange = {
  kind: 'addEntry',
  entry: { id: 'bo-lind', name: 'Bo Lind', type: 'PERSON', aliases: ['Lind'] },
};
const words = (
  entry: string | null,
  list: 'aliases' | 'not',
  added: string,
): Extract<RegistryChange, { kind: 'addWords' | 'removeWords' }> => ({
  kind: 'addWords',
  entry,
  list,
  words: added,
});

/** The changes turn `before` into `after`, hold there, and their inverse gives `again`; that is `before` where it is left out. */
function checkChange(
  before: string | null,
  changes: readonly RegistryChange[],
  after: string,
  again: string = before ?? '',
): void {
  const result = changeRegistry(before, changes);
  expect(result.ok ? result.text : result.problem.message).toBe(after);
  if (!result.ok) return;
  expect(complaints(after)).toEqual(complaints(before ?? ''));
  expect(changes.map((change) => registryHolds(after, change))).toEqual(changes.map(() => true));
  const undone = changeRegistry(after, result.inverse);
  expect(undone.ok ? undone.text : undone.problem.message).toBe(again);
}

function complaints(text: string): string[] {
  return parseRegistry(text).problems.map(({ message }) => message);
}

function checkRefused(text: string, change: RegistryChange, reason: string): void {
  const result = changeRegistry(text, [change]);
  expect(result.ok ? result.text : result.problem.message).toContain(reason);
}

const HAND = `# Ours, by hand.
version: 1   # of the format
actors:
  - id: ann   # the mayor
    name: Ann Tolliver
    type: PERSON
    aliases:
      - Tolliver   # mostly
      - Mayor Ann
    # until 2030

  - id: dam
    name: "Harwick Dam"
    type: place
    house: unknown field
# The end.
`;

/** The sample with `words` in the place of `found`. */
function handWith(found: string, replaced: string): string {
  expect(HAND).toContain(found);
  return HAND.replace(found, replaced);
}

describe('a new entry', () => {
  const LINES = '  - id: bo-lind\n    name: Bo Lind\n    type: PERSON\n    aliases: [Lind]\n';

  test.each<[string, string | null, string, string?]>([
    ['in a new file', null, `version: 1\nactors:\n${LINES}`, 'version: 1\nactors: []\n'],
    ['in an empty file', '', `version: 1\nactors:\n${LINES}`, 'version: 1\nactors: []\n'],
    ['below comments', '# ours', `# ours\nversion: 1\nactors:\n${LINES}`, '# ours\nversion: 1\nactors: []\n'],
    ['where no list is', 'version: 1\n', `version: 1\nactors:\n${LINES}`, 'version: 1\nactors: []\n'],
    ['in a list without entries', 'actors: [] # none\n', `actors: # none\n${LINES}`],
    [
      'in a list that was only begun',
      'actors:\n# soon\n',
      `actors:\n${LINES}# soon\n`,
      'actors: []\n# soon\n',
    ],
    [
      'behind entries on one line each, as they are written',
      'actors:\n- {id: ann, name: Ann Roe, type: PERSON}\n',
      'actors:\n- {id: ann, name: Ann Roe, type: PERSON}\n- {id: bo-lind, name: Bo Lind, type: PERSON, aliases: [Lind]}\n',
    ],
    [
      'in a list in brackets',
      'actors: [{id: ann, name: Ann Roe, type: PERSON}]\n',
      'actors: [{id: ann, name: Ann Roe, type: PERSON}, {id: bo-lind, name: Bo Lind, type: PERSON, aliases: [Lind]}]\n',
    ],
    [
      'with the line ends of the file, whose last line has none',
      'actors:\r\n  - id: ann\r\n    name: Ann Roe\r\n    type: PERSON',
      `actors:\r\n  - id: ann\r\n    name: Ann Roe\r\n    type: PERSON\r\n${LINES.replaceAll('\n', '\r\n').trimEnd()}`,
      'actors:\r\n  - id: ann\r\n    name: Ann Roe\r\n    type: PERSON\r\n',
    ],
    [
      'behind what is said below the last one',
      'actors:\n  - id: ann\n    name: Ann Roe\n    type: PERSON\n    # until 2030\n# The end.\n',
      `actors:\n  - id: ann\n    name: Ann Roe\n    type: PERSON\n    # until 2030\n${LINES}# The end.\n`,
    ],
  ])('%s', (_where, before, after, again) => checkChange(before, [BO], after, again));

  test('is parted from the others as they are', () => {
    checkChange(HAND, [BO], handWith('# The end.', `\n${LINES}# The end.`));
  });

  test('is written so that YAML takes no word of it for something else', () => {
    const entry = { id: 'no', name: 'No: 1', type: 'ORG', aliases: ['Yes', '1848', 'a, b', '#x'] } as const;
    checkChange(
      'actors:\n',
      [{ kind: 'addEntry', entry }],
      'actors:\n  - id: "no"\n    name: "No: 1"\n    type: ORG\n    aliases: ["Yes", "1848", "a, b", "#x"]\n',
      'actors: []\n',
    );
  });

  test.each<[string, string, string]>([
    ['an id that is taken', 'actors:\n  - {id: bo-lind, name: B, type: ORG}\n', 'is taken'],
    ['the id of an entry that cannot be read', 'actors:\n  - {id: bo-lind, nam: B}\n', 'is taken'],
    ['broken YAML', 'actors:\n  - id: "ann\n', 'quot'],
    ['a name without its colon', 'version: 1\nactors\n  - {id: ann, name: Ann, type: ORG}\n', "':' behind"],
    ['markers of a merge', '<<<<<<< a\nversion: 1\n=======\n>>>>>>> b\n', 'merge'],
    ['a version that is not ours', 'version: 2\nactors: []\n', 'version 1 only'],
    ['the whole in braces', '{version: 1}\n', 'by hand'],
    ['something else in the place of the list', 'actors: nobody\n', 'by hand'],
  ])('is refused with %s', (_what, text, reason) => checkRefused(text, BO, reason));
});

/** A registry of one entry. */
function file(entry: string): string {
  return `actors:\n  - ${entry} # x\n`;
}

describe('another name', () => {
  test.each<[string, RegistryChange, string, string]>([
    [
      'behind those in lines',
      words('ann', 'aliases', 'Mrs T.'),
      '- Mayor Ann\n',
      '- Mayor Ann\n      - Mrs T.\n',
    ],
    [
      'as the first one',
      words('dam', 'aliases', 'the Dam'),
      'type: place\n',
      'type: place\n    aliases: [the Dam]\n',
    ],
    [
      'that is somebody else',
      words('dam', 'not', 'Dam Inn'),
      'type: place\n',
      'type: place\n    not: [Dam Inn]\n',
    ],
    [
      'that is nobody',
      words(null, 'not', 'Dam Day'),
      '# of the format\n',
      '# of the format\nnot: [Dam Day]\n',
    ],
  ])('%s', (_where, change, found, replaced) => checkChange(HAND, [change], handWith(found, replaced)));

  test.each<[string, string, string, string?]>([
    ['in braces', '{id: a, name: B, type: ORG}', '{id: a, name: B, type: ORG, aliases: [C]}'],
    [
      'in brackets',
      '{id: a, aliases: [X], name: B, type: ORG}',
      '{id: a, aliases: [X, C], name: B, type: ORG}',
    ],
    [
      'beside a single one',
      '{id: a, name: B, type: ORG, aliases: "X, Y"}',
      '{id: a, name: B, type: ORG, aliases: ["X, Y", C]}',
      '{id: a, name: B, type: ORG, aliases: ["X, Y"]}',
    ],
    [
      'where the list is empty',
      '{id: a, name: B, type: ORG, aliases: []}',
      '{id: a, name: B, type: ORG, aliases: [C]}',
      '{id: a, name: B, type: ORG}',
    ],
  ])('%s', (_where, before, after, again) => {
    checkChange(file(before), [words('a', 'aliases', 'C')], file(after), again && file(again));
  });

  test('goes again alone where the line above ends in blanks', () => {
    const before =
      'actors:\n  - id: ann\n    name: Ann\n    type: PERSON\n    aliases:\n      - A # often\t \n    not: [B]\n';
    checkChange(before, [words('ann', 'aliases', 'C')], before.replace('    not', '      - C\n    not'));
  });

  test('in a file that is not there yet', () => {
    checkChange(
      null,
      [words(null, 'not', 'C')],
      'version: 1\nnot: [C]\nactors: []\n',
      'version: 1\nactors: []\n',
    );
  });

  test('is not added twice', () => {
    expect(changeRegistry(HAND, [words('ann', 'aliases', 'Tolliver')])).toEqual({
      ok: true,
      text: HAND,
      inverse: [],
    });
  });

  test('of an entry that is gone is refused', () =>
    checkRefused(HAND, words('eve', 'aliases', 'C'), 'not there'));

  test('in a list that other entries share is refused', () =>
    checkRefused(
      'actors:\n  - {id: a, name: B, type: ORG, aliases: &x [X]}\n  - {id: c, name: D, type: ORG, aliases: *x}\n',
      words('a', 'aliases', 'C'),
      'by hand',
    ));
});

describe('a new name', () => {
  test('stands where the old one stood, which becomes another name', () =>
    checkChange(
      HAND,
      [
        { kind: 'rename', entry: 'dam', from: 'Harwick Dam', to: 'Dam of Harwick' },
        words('dam', 'aliases', 'Harwick Dam'),
      ],
      handWith(
        'name: "Harwick Dam"\n    type: place\n',
        'name: Dam of Harwick\n    type: place\n    aliases: [Harwick Dam]\n',
      ),
      handWith('"Harwick Dam"', 'Harwick Dam'),
    ));

  test('takes the place of one that runs over lines', () =>
    checkChange(
      'actors:\n  - id: dam\n    name: >-\n      Harwick\n      Dam\n    aliases: |-\n      The Dam\n    type: PLACE\n',
      [{ kind: 'rename', entry: 'dam', from: 'Harwick Dam', to: 'Dam' }, words('dam', 'aliases', 'Weir')],
      'actors:\n  - id: dam\n    name: Dam\n    aliases: [The Dam, Weir]\n    type: PLACE\n',
      'actors:\n  - id: dam\n    name: Harwick Dam\n    aliases: [The Dam]\n    type: PLACE\n',
    ));

  test('is refused where somebody else gave it another one meanwhile', () =>
    checkRefused(HAND, { kind: 'rename', entry: 'dam', from: 'The Dam', to: 'Dam' }, 'not there'));
});

test('a change does not hold any more when somebody changed what it made', () => {
  const made = changeRegistry(null, [BO]);
  const text = made.ok ? made.text : '';
  expect(registryHolds(text, BO)).toBe(true);
  expect(registryHolds(text.replace('Bo Lind', 'Bo Linde'), BO)).toBe(false);
  expect(registryHolds(null, BO)).toBe(false);
});
