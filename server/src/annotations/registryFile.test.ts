import { describe, expect, test } from 'vitest';
import { mergeRegistries, parseRegistry } from './registryFile.ts';

/** The entries as 'id: name (TYPE)', and the problems as 'severity @ place: message'. */
function checkRegistry(text: string, entries: readonly string[], problems: readonly string[]): void {
  const { value, problems: found } = parseRegistry(text);
  expect(value.registry.entries.map(({ id, name, type }) => `${id}: ${name} (${type})`)).toEqual(entries);
  expect(
    found.map(({ start, end, severity, message }) => `${severity} @ ${text.slice(start, end)}: ${message}`),
  ).toEqual(problems);
}

const TWO =
  'version: 1\nactors:\n  - {id: ann, name: Ann Tolliver, type: PERSON}\n  - {id: dam, name: Harwick Dam, type: place}\n';

describe('reading a registry', () => {
  test('every field of an entry', () => {
    const text = `version: 1
actors:
  - id: ann
    name: Ann Tolliver
    type: person
    aliases: [Tolliver, Mayor Ann]
    not: Ann Tolliver Bridge
    roles:
      - {title: mayor, org: Harwick, from: 2019}
      - {title: surveyor, to: 2019-04-30}
    affiliation: River Party
    country: Freeland
    sameAs: {wikidata: Q1, viaf: 22}
    note: >-
      Speaks for the
      council.
    sourceKind: named
`;
    const { value, problems } = parseRegistry(text);
    expect(problems).toEqual([]);
    expect(value.registry.entries).toEqual([
      {
        id: 'ann',
        name: 'Ann Tolliver',
        type: 'PERSON',
        aliases: ['Tolliver', 'Mayor Ann'],
        not: ['Ann Tolliver Bridge'],
        roles: [
          { title: 'mayor', org: 'Harwick', from: '2019' },
          { title: 'surveyor', to: '2019-04-30' },
        ],
        affiliation: 'River Party',
        country: 'Freeland',
        sameAs: { wikidata: 'Q1', viaf: '22' },
        note: 'Speaks for the council.',
        sourceKind: 'named',
      },
    ]);
  });

  test('nothing is nobody', () => {
    for (const text of ['', '# later\n', 'version: 1\n', 'actors:\n', 'actors: []\n'])
      checkRegistry(text, [], []);
  });

  test('places lead to the entries', () => {
    const { places } = parseRegistry(TWO).value;
    expect([...places].map(([id, { start, end }]) => `${id} @ ${TWO.slice(start, end)}`)).toEqual([
      'ann @ {id: ann, name: Ann Tolliver, type: PERSON}',
      'dam @ {id: dam, name: Harwick Dam, type: place}',
    ]);
  });

  test('names that are nobody’s stand beside the entries, those of all files together', () => {
    const [one, two] = ['not: [Black Friday, 1848]\nactors: []\n', 'not: Storm Ada\n'].map(parseRegistry);
    expect([one?.problems, two?.problems]).toEqual([[], []]);
    const files = [one, two].flatMap((parsed) => parsed?.value ?? []);
    expect(mergeRegistries(files).registry.not).toEqual(['Black Friday', '1848', 'Storm Ada']);
    expect(parseRegistry('actors: []\n').value.registry).toEqual({ entries: [] });
  });

  test('a bare list of entries is read, with a word on where it belongs', () => {
    checkRegistry(
      '- {id: ann, name: Ann Tolliver, type: PERSON}\n',
      ['ann: Ann Tolliver (PERSON)'],
      [
        "warning @ -: The entries belong under 'actors:', below a line 'version: 1'. They are read all the same.",
      ],
    );
  });
});

describe('broken entries leave the others alone', () => {
  test('an entry without what it needs is left out', () => {
    checkRegistry(
      'actors:\n  - {id: ann, type: PERSON}\n  - {name: Bo, type: ORG}\n  - 5\n  - {id: dam, name: Harwick Dam, type: PLACE}\n',
      ['dam: Harwick Dam (PLACE)'],
      [
        "error @ id: 'name' is missing here.",
        "error @ name: 'id' is missing here.",
        "error @ 5: A set of fields (name: value) is expected here, not '5'.",
      ],
    );
  });

  test('a wrong type with a suggestion, and an id of two words', () => {
    checkRegistry(
      'actors:\n  - {id: ann, name: Ann, type: persn}\n  - {id: the dam, name: Dam, type: PLACE}\n',
      [],
      [
        "error @ persn: 'persn' is not known here. Did you mean 'PERSON'?",
        "error @ the dam: An id is one word without spaces, such as 'ada-moreau'.",
      ],
    );
  });

  test('a field that is wrong is left out, the entry stays', () => {
    const text =
      'actors:\n  - {id: ann, name: Ann, type: ORG, alias: [A], roles: [mayor, {title: chair}], not: {a: b}}\n';
    checkRegistry(
      text,
      ['ann: Ann (ORG)'],
      [
        "warning @ alias: Nothing is called 'alias' here. Did you mean 'aliases'?",
        "error @ mayor: A set of fields (name: value) is expected here, not 'mayor'.",
        'error @ {a: b}: A text or a list of texts is expected here, not a set of fields.',
      ],
    );
    expect(parseRegistry(text).value.registry.entries[0]?.roles).toEqual([{ title: 'chair' }]);
  });

  test('of two entries with one id the first stays', () => {
    checkRegistry(
      `${TWO}  - {id: ann, name: Ann Other, type: PERSON}\n`,
      ['ann: Ann Tolliver (PERSON)', 'dam: Harwick Dam (PLACE)'],
      ["error @ ann: The id 'ann' is taken by an earlier entry; this one is left out."],
    );
  });

  test('an unclosed quotation mark and a second colon spoil one entry each', () => {
    checkRegistry(
      'version: 1\nactors:\n  - id: ann\n    name: "Ann\n    type: PERSON\n  - id: bo\n    name: Bo: the second\n    type: PERSON\n  - id: dam\n    name: Harwick Dam\n    type: PLACE\n',
      ['dam: Harwick Dam (PLACE)'],
      [
        'error @ ": A quotation mark or a bracket that was opened here, or before this, is not closed.',
        "error @ B: A second ': ' on this line. Put a text that holds ': ' into quotation marks, or begin a new line.",
      ],
    );
  });

  test('a name without its colon breaks the file although it breaks none of the parts', () => {
    checkRegistry(
      'actors:\n  - {id: dam, name: Harwick Dam, type: PLACE}\nnot\n',
      ['dam: Harwick Dam (PLACE)'],
      [
        "error @ not: The ':' behind the name of a field is missing.",
        "error @ not: A set of fields (name: value) is expected here, not 'not'.",
      ],
    );
  });

  test('a map where the list is expected', () => {
    checkRegistry(
      'actors: {ann: Ann}\n',
      [],
      ['error @ {ann: Ann}: A list is expected here, not a set of fields.'],
    );
  });
});

test('merging keeps the order, the first of each id, and says where the others stand', () => {
  const more = '- {id: ann, name: Ann Other, type: PERSON}\n- {id: bo, name: Bo, type: ORG}\n';
  const { registry, repeats } = mergeRegistries([parseRegistry(TWO).value, parseRegistry(more).value]);
  expect(registry.entries.map(({ name }) => name)).toEqual(['Ann Tolliver', 'Harwick Dam', 'Bo']);
  expect(repeats.map(({ file, problem }) => `${file}: ${more.slice(problem.start, problem.end)}`)).toEqual([
    '1: {id: ann, name: Ann Other, type: PERSON}',
  ]);
});
