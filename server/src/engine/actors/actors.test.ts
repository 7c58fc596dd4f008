import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { compareSpans } from '../text/span.ts';
import { findActors } from './actors.ts';
import type { Actor, Actors } from './types.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

/** What texts about actors, and broken texts, are made of. */
const PIECES = [
  'President ',
  'Ministry of ',
  'Anna ',
  'Lund',
  'LUND ',
  ' and ',
  ', ',
  '. ',
  'EU',
  '-',
  '’s ',
  'al-',
  '(',
  ') ',
  '“',
  '”',
  '&',
  '45',
  '\n',
  '\n\n',
  '\r\n',
  '\uD83D',
  '😀',
  '\u0000',
  'the ',
  'said ',
  'Serbia',
  ' of ',
  'II ',
  'J. ',
  'Đ',
  'é',
  '\uFEFF',
];

function actorsOf(text: string): Actors {
  const article = readArticle(text);
  return findActors(text, article, readLanguage(text, article), INPUTS);
}

function actor(text: string, id: string): Actor {
  const found = actorsOf(text).actors.find((candidate) => candidate.id === id);
  if (found === undefined)
    throw new Error(
      `no actor ${id}: ${actorsOf(text)
        .actors.map(({ id: other }) => other)
        .join(', ')}`,
    );
  return found;
}

/** The mentions of a text, each as `words → actor`, have to be these. */
function checkLinks(text: string, links: readonly string[]): void {
  const { mentions } = actorsOf(text);
  expect(mentions.map(({ start, end, actor: id }) => `${text.slice(start, end)} → ${id ?? '?'}`)).toEqual(
    links,
  );
}

/** The descriptions of a text, each as `words → actor`, have to be these. */
function checkNominals(text: string, links: readonly string[]): void {
  const { mentions } = actorsOf(text);
  const nominals = mentions.filter(({ form }) => form === 'nominal');
  expect(nominals.map(({ start, end, actor: id }) => `${text.slice(start, end)} → ${id ?? '?'}`)).toEqual(
    links,
  );
}

function checkRoles(text: string, id: string, roles: readonly string[]): void {
  expect(actor(text, id).roles.map(({ title, from }) => `${title} (${from})`)).toEqual(roles);
}

describe('linking', () => {
  test('joins surname, first name and full name of one person', () =>
    checkLinks('Dr. Hanna Vestergård spoke. Vestergård left, and Hanna laughed. Vestergard slept.', [
      'Hanna Vestergård → hanna-vestergard',
      'Vestergård → hanna-vestergard',
      'Hanna → hanna-vestergard',
      'Vestergard → hanna-vestergard',
    ]));

  test('keeps members of a family apart and a bare surname open', () =>
    checkLinks('Peter Quasthoff sued Maria Quasthoff. Then Quasthoff said it was over.', [
      'Peter Quasthoff → peter-quasthoff',
      'Maria Quasthoff → maria-quasthoff',
      'Quasthoff → ?',
    ]));

  test('goes by the entity for states, peoples and great bodies', () =>
    checkLinks('The U.S. and the United States, American and Americans, the EU and the European Union met.', [
      'U.S. → united-states',
      'United States → united-states',
      'American → americans',
      'Americans → americans',
      'EU → european-union',
      'European Union → european-union',
    ]));

  test('follows an abbreviation in brackets', () =>
    checkLinks('The Alpine Rescue League (ARL) was early. The ARL had dogs.', [
      'Alpine Rescue League → alpine-rescue-league',
      'ARL → alpine-rescue-league',
      'ARL → alpine-rescue-league',
    ]));

  test('follows initials of three letters', () =>
    checkLinks('The Alpine Rescue League came late, and the ARL had no dogs.', [
      'Alpine Rescue League → alpine-rescue-league',
      'ARL → alpine-rescue-league',
    ]));

  test('follows the initials that interviews set before answers', () =>
    checkLinks('Anders Holmgaard keeps bees.\n\nAH: I do. The bees keep me.', [
      'Anders Holmgaard → anders-holmgaard',
      'AH → anders-holmgaard',
    ]));

  test('keeps a person and a place of one name apart', () =>
    checkLinks('Jack London was read in London. London wrote much, said London in a letter.', [
      'Jack London → jack-london',
      'London → london',
      'London → jack-london',
      'London → jack-london',
    ]));

  test('takes transcriptions of one name together', () =>
    checkLinks('President Sergey Malkov and President Sergei Malkov are the same.', [
      'Sergey Malkov → sergey-malkov',
      'Sergei Malkov → sergey-malkov',
    ]));

  test('names a body after its owner', () =>
    expect(actor('Iceland’s Cabinet resigned.', 'iceland-cabinet').name).toBe('Iceland Cabinet'));

  test('never fills in a name that the text does not give', () =>
    expect(actor('Then Merkel said no.', 'merkel').name).toBe('Merkel'));
});

describe('roles', () => {
  const text =
    'Danish President Anders Holmgaard met Karen Lund, the head of the harbour office, and NATO envoy Piet Oster. ' +
    'According to the director of the Museum of Tides, Ove Brandt, the sea rose.';
  test('come from titles before the name', () => {
    checkRoles(text, 'anders-holmgaard', ['Danish President (title)']);
    checkRoles(text, 'piet-oster', ['NATO envoy (title)']);
  });
  test('come from appositions on either side', () => {
    checkRoles(text, 'karen-lund', ['the head of the harbour office (apposition)']);
    checkRoles(text, 'ove-brandt', ['director of the Museum of Tides (apposition)']);
  });
  test('end at a quotation mark but not at an apostrophe', () =>
    checkRoles("They heard Ove Brandt, president of the Boat Owners' Union, on Monday.", 'ove-brandt', [
      "president of the Boat Owners' Union (apposition)",
    ]));
  test('are no forms of address', () => {
    checkRoles('Mr. Anders Holmgaard slept.', 'anders-holmgaard', []);
    checkRoles('Finance Minister Sheikh Anders Holmgaard slept.', 'anders-holmgaard', [
      'Finance Minister (title)',
    ]);
  });
  test('may be two for one name, and stand behind an age or `who is`', () => {
    checkRoles('Captain Anders Holmgaard, the head of the harbour office, slept.', 'anders-holmgaard', [
      'Captain (title)',
      'the head of the harbour office (apposition)',
    ]);
    checkRoles('They saw Anders Holmgaard, 45, a baker from Oslo, asleep.', 'anders-holmgaard', [
      'a baker from Oslo (apposition)',
    ]);
    checkRoles('They saw Anders Holmgaard, who is the mayor of Oslo, asleep.', 'anders-holmgaard', [
      'the mayor of Oslo (apposition)',
    ]);
  });
  test('say whether they are past and in whose place they stand', () => {
    checkRoles('Former Danish President Anders Holmgaard slept.', 'anders-holmgaard', [
      'Former Danish President (title)',
    ]);
    checkRoles('They saw her vice-president, Anders Holmgaard.', 'anders-holmgaard', [
      'vice-president (apposition)',
    ]);
  });
  test('end before a bracket that does not close in them', () =>
    checkRoles('They saw Anders Holmgaard, head of the Boat League (BL), asleep.', 'anders-holmgaard', [
      'head of the Boat League (apposition)',
    ]));
  test('are whole where one office ends with another', () =>
    checkRoles('They heard the Chief Executive Officer of the bank, Anders Holmgaard.', 'anders-holmgaard', [
      'Chief Executive Officer of the bank (apposition)',
    ]));
  test('are not those of the next in a list', () =>
    checkRoles('They saw Anders Holmgaard, the minister Ewa Sobol, and a dog.', 'anders-holmgaard', []));
  test('are neither other clauses nor lists', () => {
    checkRoles('In a letter to Anders Holmgaard, the president said no.', 'anders-holmgaard', []);
    checkRoles('In a letter to Anders Holmgaard, the president laid out a plan.', 'anders-holmgaard', []);
    checkRoles('Then Anders Holmgaard, won the prize for best actor.', 'anders-holmgaard', []);
    checkRoles('They saw Anders Holmgaard, as well as the mayor, asleep.', 'anders-holmgaard', []);
  });
});

describe('descriptions', () => {
  const opening = 'Danish President Anders Holmgaard arrived. ';
  test('mean the one actor to whom the text gives the office', () =>
    checkNominals(
      `${opening}The Danish president sat down; Denmark’s president ate. The president of Denmark left.`,
      [
        'The Danish president → anders-holmgaard',
        'Denmark’s president → anders-holmgaard',
        'The president of Denmark → anders-holmgaard',
      ],
    ));
  test('may be the office alone where one person of the text holds it', () =>
    checkNominals(`${opening}Later the president slept.`, ['the president → anders-holmgaard']));
  test('stay unlinked where two hold the office, or somebody else', () => {
    checkNominals(`${opening}Polish President Ewa Sobol came. Later the president slept.`, []);
    checkNominals(
      `${opening}The Polish president and a Danish president slept. The vice president woke.`,
      [],
    );
  });
  test('take up a minister and a body', () => {
    checkNominals('Foreign Minister Ewa Sobol came. The minister slept.', ['The minister → ewa-sobol']);
    checkNominals('The Ministry of Tides wrote. A day later the ministry apologised.', [
      'the ministry → ministry-of-tides',
    ]);
  });
  test('take a company up near its name only, and not in what others say', () =>
    checkNominals(
      'The Orvanda Salt Company grew. Later the company shrank. “He had bet the company on a kite,” she said.',
      ['the company → orvanda-salt-company'],
    ));
  test('mean who was named last, where the office alone may be anybody’s', () => {
    checkNominals(`${opening}Ewa Sobol came. Later the president slept.`, []);
    checkNominals(`${opening}Ewa Sobol came. Later the Danish president slept.`, [
      'the Danish president → anders-holmgaard',
    ]);
    checkNominals('Prime Minister Anders Holmgaard met Ewa Sobol. Later the prime minister slept.', [
      'the prime minister → anders-holmgaard',
    ]);
  });
  test('are neither the office itself, nor one of many, nor one told by what follows', () => {
    checkNominals(`${opening}Then the president election began.`, []);
    checkNominals(`${opening}Then the presidents slept, and Danish presidents ate.`, []);
    checkNominals(`${opening}Nobody knew the president who slept.`, []);
    checkNominals('The Orvanda Salt Company grew. It bought the company that digs.', []);
    checkNominals('General Anders Holmgaard came. It was the general opinion.', []);
  });
  test('are no appositions of the name before them', () =>
    checkNominals('They met Anders Holmgaard, the president of Denmark, at noon.', []));
  test('are no titles of the name behind them', () =>
    checkNominals(`${opening}Then the Danish president, Anders Holmgaard, rose.`, []));
});

describe('what else is shown of an actor', () => {
  test('is the sex by title, first name or pronoun', () => {
    expect(actor('Spokeswoman Robin Tessler spoke.', 'robin-tessler').gender).toBe('f');
    expect(actor('Then Maria Quasthoff spoke.', 'maria-quasthoff').gender).toBe('f');
    expect(actor('President Zub said that he was tired.', 'zub').gender).toBe('m');
    expect(actor('President Zub was tired.', 'zub').gender).toBeUndefined();
  });

  test('is whether it only signs the text', () => {
    const text =
      'OSLO, Norway (AP) — Police in Oslo said on Monday that the harbour was closed after a storm hit the coast.';
    const article = { ...readArticle(text), dateline: { start: 0, end: 20 } };
    const { actors } = findActors(text, article, readLanguage(text, article), INPUTS);
    expect(actors.map(({ name, credit }) => `${name}: ${String(credit)}`)).toEqual([
      'Oslo: false',
      'Norway: false',
      'Associated Press: true',
    ]);
  });
});

describe('of any text', () => {
  const pieces = fc.constantFrom(...PIECES);
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('names are in order, disjoint, within their block, and mean an actor of the list', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = readArticle(text);
        const { actors, mentions } = findActors(text, article, readLanguage(text, article), INPUTS);
        const ids = new Set(actors.map(({ id }) => id));
        expect(ids.size).toBe(actors.length);
        expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
        expect(mentions.toSorted(compareSpans)).toEqual(mentions);
        let reached = 0;
        for (const { start, end, form, actor: id, block } of mentions) {
          expect(start).toBeLessThan(end);
          expect(id === null || ids.has(id)).toBe(true);
          expect(article.blocks[block]?.start).toBeLessThanOrEqual(start);
          expect(article.blocks[block]?.end).toBeGreaterThanOrEqual(end);
          if (form !== 'name') continue;
          expect(start).toBeGreaterThanOrEqual(reached);
          reached = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same actors', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(actorsOf(text)).toEqual(actorsOf(text));
      }),
      { numRuns: 100 },
    );
  });
});
