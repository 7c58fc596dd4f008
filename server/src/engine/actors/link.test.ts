import { describe, expect, test } from 'vitest';
import { INPUTS } from '../../../test/support/inputs.ts';
import { readMarkedNames } from '../../../test/support/markedNames.ts';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { findActors } from './actors.ts';

/** Of the marked names, those of one actor have to stand together: one line an actor, its names in order; names left open stand last, behind `?`. */
function checkLinks(marked: string, actors: readonly string[]): void {
  const { text, pins } = readMarkedNames(marked);
  const article = readArticle(text);
  const { mentions } = findActors(text, article, readLanguage(text, article), { ...INPUTS, pins });
  const lines = new Map<string, string[]>();
  for (const { span } of pins) {
    const mention = mentions.find(({ start, end }) => start === span.start && end === span.end);
    const actor = mention?.actor ?? '?';
    lines.set(actor, [...(lines.get(actor) ?? []), text.slice(span.start, span.end)]);
  }
  const open = lines.get('?');
  lines.delete('?');
  const found = [...lines.values()].map((names) => names.join(' = '));
  expect(open === undefined ? found : [...found, `? ${open.join(', ')}`]).toEqual(actors);
}

describe('a person', () => {
  test('is called by full name, surname and first name', () =>
    checkLinks(
      'Dr. [p Hanna Vestergård] spoke. [p Vestergård] left, and [p Hanna] laughed. [p VESTERGARD] slept.',
      ['Hanna Vestergård = Vestergård = Hanna = VESTERGARD'],
    ));
  test('may be called by surname before the full name', () =>
    checkLinks('Then [p Oster] spoke. The mayor, [p Piet Oster], was calm.', ['Oster = Piet Oster']));
  test('is not called by first name before the full name, but for headlines', () => {
    checkLinks('Then [p Hanna] spoke. The mayor, [p Hanna Vestergård], was calm. [p Hanna] left.', [
      'Hanna Vestergård = Hanna',
      '? Hanna',
    ]);
    checkLinks('[p Hanna] takes the quay\n\nThe mayor, [p Hanna Vestergård], was calm.', [
      'Hanna = Hanna Vestergård',
    ]);
  });
  test('may have two surnames, particles, patronymic and initials', () => {
    checkLinks(
      '[p Inés Marta Robledo Luque] won. [p Robledo Luque] wept; [p Robledo] left. [p Inés Robledo] slept.',
      ['Inés Marta Robledo Luque = Robledo Luque = Robledo = Inés Robledo'],
    );
    checkLinks('[p Tomás Ebanga Ngolo Ondimba] won. Minister [p Ebanga] wept.', [
      'Tomás Ebanga Ngolo Ondimba = Ebanga',
    ]);
    checkLinks('[p Greta von der Alm] won. [p von der Alm] wept, and [p Alm] left.', [
      'Greta von der Alm = von der Alm = Alm',
    ]);
    checkLinks(
      '[p Oleg Petrovich Zimin] won. [p Oleg Zimin] wept, [p Oleg Petrovich] left and [p Zimin] slept.',
      ['Oleg Petrovich Zimin = Oleg Zimin = Oleg Petrovich = Zimin'],
    );
    checkLinks(
      '[p J.K. Marlowe] won. [p J. K. Marlowe] wept, [p Joan Marlowe] did not and [p J. Dunne] slept.',
      ['J.K. Marlowe = J. K. Marlowe', 'Joan Marlowe', 'J. Dunne'],
    );
    checkLinks('[p Joan Marlowe] won. [p J. Marlowe] wept.', ['Joan Marlowe = J. Marlowe']);
    checkLinks('[p JK Marlowe] won. [p Joan Kit Marlowe] wept.', ['JK Marlowe = Joan Kit Marlowe']);
  });
  test('may be told by a place', () => {
    checkLinks('[p Piet Oster of Elsin] won. [p Piet Oster] wept, and [p Oster] left.', [
      'Piet Oster of Elsin = Piet Oster = Oster',
    ]);
    checkLinks('[p Simon of Elsin] won. [p Simon] wept.', ['Simon of Elsin = Simon']);
  });
  test('is the same where a form of address was taken for a part of the name', () =>
    checkLinks('[p Dr. Piet Oster] won. [p Mr. Oster] wept, and [p Oster] left.', [
      'Dr. Piet Oster = Mr. Oster = Oster',
    ]));
  test('is not called by the first half of a double first name', () =>
    checkLinks('[p Anne-Lise Holt] won. [p Anne] wept; [p Holt] left.', ['Anne-Lise Holt = Holt', 'Anne']));
  test('of Arabic name is called with or without the article, and not by the father’s name', () => {
    checkLinks('[p Sami al-Tarif] won. [p al-Tarif] wept, [p Tarif] left and [p Sami Al Tarif] slept.', [
      'Sami al-Tarif = al-Tarif = Tarif = Sami Al Tarif',
    ]);
    checkLinks('[p Nasser bin Yusuf] won. [p Yusuf] wept, and [p bin Yusuf] left.', [
      'Nasser bin Yusuf = bin Yusuf',
      'Yusuf',
    ]);
  });
  test('of East Asian or Hungarian name is called by surname in either order', () => {
    checkLinks('[p Xi Lanfen] won. [p Xi] wept.', ['Xi Lanfen = Xi']);
    checkLinks('[p Kim Song-ho] won. [p Kim Song Ho] wept, and [p Kim] left.', [
      'Kim Song-ho = Kim Song Ho = Kim',
    ]);
    checkLinks('[p Szendrey Miklós] won. [p Miklós Szendrey] wept.', ['Szendrey Miklós = Miklós Szendrey']);
    checkLinks('[p Martin James] won. [p James Martin] wept.', ['Martin James', 'James Martin']);
  });
  test('of Iceland is called by first name or father’s name', () =>
    checkLinks('[p Sólveig Hallgrímsdóttir] won. [p Solveig] wept; [p Hallgrimsdottir] left.', [
      'Sólveig Hallgrímsdóttir = Solveig = Hallgrimsdottir',
    ]));
  test('of one name is one person', () =>
    checkLinks('[p Suwarno] won. The mayor wept. [p Suwarno] left.', ['Suwarno = Suwarno']));
  test('is one in every transcription', () => {
    checkLinks('[p Milan Vukčević] won. [p Vukcevic] wept.', ['Milan Vukčević = Vukcevic']);
    checkLinks('[p Goran Đorić] won. [p Djoric] wept, and [p Doric] left.', ['Goran Đorić = Djoric = Doric']);
    checkLinks('[p Andriy Melenskyy] won. [p Melensky] wept, [p Melenskiy] left and [p Melenskyi] slept.', [
      'Andriy Melenskyy = Melensky = Melenskiy = Melenskyi',
    ]);
    checkLinks('[p Pavel Rudashenko] won. [p Rudashenka] wept.', ['Pavel Rudashenko = Rudashenka']);
    checkLinks('[p Uwe Müssner] won. [p Muessner] wept, and [p Mussner] left.', [
      'Uwe Müssner = Muessner = Mussner',
    ]);
    checkLinks('[p Jens Ørslev] won. [p Orslev] wept.', ['Jens Ørslev = Orslev']);
    checkLinks('[p Işıl Gündoğdu] won. [p Isil Gundogdu] wept.', ['Işıl Gündoğdu = Isil Gundogdu']);
    checkLinks('[p Muammar Qassafi] won. [p Moammar Gassafi] wept.', ['Muammar Qassafi = Moammar Gassafi']);
    checkLinks('[p Anna Lund] won. [p Anne Lind] wept.', ['Anna Lund', 'Anne Lind']);
  });
});

describe('members of a family', () => {
  test('share a surname that stays open', () =>
    checkLinks(
      '[p Peter Quasthoff] sued [p Maria Quasthoff]. Then [p Quasthoff] wept, [p Peter] left and [p Maria] slept.',
      ['Peter Quasthoff = Peter', 'Maria Quasthoff = Maria', '? Quasthoff'],
    ));
  test('have it to themselves until the other is introduced', () =>
    checkLinks(
      '[p Peter Quasthoff] sang. [p Quasthoff] slept. His sister, [p Maria Quasthoff], wept. [p Quasthoff] left.',
      ['Peter Quasthoff = Quasthoff', 'Maria Quasthoff', '? Quasthoff'],
    ));
  test('are told apart by an address', () =>
    checkLinks(
      '[p Peter Quasthoff] met [p Maria Quasthoff]. Mrs. [p Quasthoff] wept, and Mr. [p Quasthoff] left.',
      ['Peter Quasthoff = Quasthoff', 'Maria Quasthoff = Quasthoff'],
    ));
  test('are not who is addressed as the other sex', () =>
    checkLinks('[p Peter Quasthoff] sang. Mrs. [p Quasthoff] wept.', ['Peter Quasthoff', 'Quasthoff']));
  test('are open as a couple, and apart as a family', () => {
    checkLinks('[p Peter Quasthoff] sang. Mr. and Mrs. [p Quasthoff] left.', [
      'Peter Quasthoff',
      '? Quasthoff',
    ]);
    checkLinks('[p Peter Quasthoff] sang. The [p Quasthoffs] left.', ['Peter Quasthoff', 'Quasthoffs']);
    checkLinks('[p Anna] and [p Peter Quasthoff] sang. [p Quasthoff] left.', [
      'Anna',
      'Peter Quasthoff',
      '? Quasthoff',
    ]);
  });
  test('are parted by a suffix', () =>
    checkLinks('[p Ned Harlan Jr.] met [p Ned Harlan]. [p Harlan] left, [p Ned Harlan Sr.] did not.', [
      'Ned Harlan Jr.',
      'Ned Harlan',
      'Ned Harlan Sr.',
      '? Harlan',
    ]));
  test('may be called by surname without the suffix', () =>
    checkLinks('[p Ned Harlan Jr.] sang. [p Harlan] left.', ['Ned Harlan Jr. = Harlan']));
  test('of whom one is introduced as another’s child are two', () =>
    checkLinks('[p Maria Quasthoff] sang. Her daughter [p Maria] wept. A man named [p Peter] left.', [
      'Maria Quasthoff',
      'Maria',
      'Peter',
    ]));
  test('are two where a full name fits two fuller ones', () =>
    checkLinks('[p Ned A. Harlan] met [p Ned B. Harlan]. [p Ned Harlan] left.', [
      'Ned A. Harlan',
      'Ned B. Harlan',
      '? Ned Harlan',
    ]));
});

describe('persons of one surname', () => {
  test('are told apart by their titles', () =>
    checkLinks(
      'Prime Minister [p Hale Duckett] met Justice Minister [p Orla Duckett]. Prime Minister [p Duckett] left. [p Duckett] slept.',
      ['Hale Duckett = Duckett', 'Orla Duckett', '? Duckett'],
    ));
  test('are no single one of them where the surname is the family’s', () =>
    checkLinks('The [p Oster] dynasty ruled. The president, [p Piet Oster], was calm. [p Oster] slept.', [
      'Piet Oster = Oster',
      '? Oster',
    ]));
  test('may be called by a rare first name before the full name', () =>
    checkLinks('His son, former minister [p Varnal], left. Later [p Varnal Oster] spoke.', [
      'Varnal = Varnal Oster',
    ]));
});

describe('initials before an answer', () => {
  test('mean who bears them', () =>
    checkLinks('[p Anders Holmgaard] keeps bees.\n\n[p AH]: I do. The bees keep me.', [
      'Anders Holmgaard = AH',
    ]));
});

describe('a piece of a name', () => {
  test('means nobody but itself', () => {
    checkLinks('Then [p Omar bin Yusuf] sang. Later Ahmed [p bin Yusuf] wept.', [
      'Omar bin Yusuf',
      'bin Yusuf',
    ]);
    checkLinks('Then [p Omar Tarif] sang. Later [p Tarif in May] wept, and [p Tarif] left.', [
      'Omar Tarif = Tarif',
      'Tarif in May',
    ]);
    checkLinks('Then wept [p Omar Tarif]\n\n[p Tarif] sang', ['Omar Tarif = Tarif']);
    checkLinks('Then [p Omar Tarif] sang. Later [p Sami] [p Tarif] wept.', ['Omar Tarif', 'Sami', 'Tarif']);
  });
});

describe('a person and something else of one name', () => {
  test('are apart', () => {
    checkLinks('[p Paris Holm] flew to [l Paris]. [p Holm] left [l Paris].', [
      'Paris Holm = Holm',
      'Paris = Paris',
    ]);
    checkLinks('[p Jack London] was read in [l London]. [p London] wrote much.', [
      'Jack London = London',
      'London',
    ]);
    checkLinks('[p Henry Folgate] built [o Folgate]. [p Folgate] died, and [o Folgate Motors] grew.', [
      'Henry Folgate = Folgate',
      'Folgate = Folgate Motors',
    ]);
  });
});

describe('an organization', () => {
  test('is called by its abbreviation, explained on either side, before or after', () => {
    checkLinks('The [o ARL] came. The [o Alpine Rescue League] ([o ARL]) left.', [
      'ARL = Alpine Rescue League = ARL',
    ]);
    checkLinks('The [o ARL] ([o Alpine Rescue League]) left. The [o ARL] came.', [
      'ARL = Alpine Rescue League = ARL',
    ]);
    checkLinks('The [o Alpine Rescue League] left. The [o ARL] came, and the [o A.R.L.] left.', [
      'Alpine Rescue League = ARL = A.R.L.',
    ]);
    checkLinks('The [o Movement for Open Water] ([o PVO]) left. The [o PVO] came.', [
      'Movement for Open Water = PVO = PVO',
    ]);
    checkLinks('The [o League] came. The [o Alpine Rescue League] ([o Tarn Trust]) left.', [
      'League = Alpine Rescue League',
      'Tarn Trust',
    ]);
  });
  test('is called by an abbreviation with a hyphen, of two letters, or by a short name in brackets', () => {
    checkLinks('The [o Norland Salt League-North] ([o NSL-N]) won. The [o NSL-N] sang.', [
      'Norland Salt League-North = NSL-N = NSL-N',
    ]);
    checkLinks('The [o Harbour League] won, and its rivals of the [o Salt Front] lost. The [o HL] sang.', [
      'Harbour League = HL',
      'Salt Front',
    ]);
    checkLinks('The [o Harbour League] and the [o Hill League] met. The [o HL] sang.', [
      'Harbour League',
      'Hill League',
      'HL',
    ]);
    checkLinks('The [o Norland Institute of Posts and Wires] ([o Norwire]) met. [o Norwire] closed.', [
      'Norland Institute of Posts and Wires = Norwire = Norwire',
    ]);
  });
  test('of a country is no other party of that name', () => {
    checkLinks('The [o Democratic Party of Norland] met. The [o Democratic Party] won.', [
      'Democratic Party of Norland = Democratic Party',
    ]);
  });
  test('is called by the beginning or end of its name, in British and American spelling', () => {
    checkLinks('[o Orvanda Salt Company] grew. [o Orvanda] fell, and the [o Company] closed.', [
      'Orvanda Salt Company = Orvanda = Company',
    ]);
    checkLinks('The [o Council Party] met the [o Council].', ['Council Party', 'Council']);
    checkLinks('The [o Tidal Office at the Drina School] met. The [o Drina School] sat.', [
      'Tidal Office at the Drina School',
      'Drina School',
    ]);
    checkLinks('The [o House of Tides] met. The [o House] sat.', ['House of Tides = House']);
    checkLinks('[o Orvanda Holdings Ltd.] grew. [o Orvanda Holdings] fell.', [
      'Orvanda Holdings Ltd. = Orvanda Holdings',
    ]);
    checkLinks('The [o Tidal Defence Centre] grew. The [o Tidal Defense Center] fell.', [
      'Tidal Defence Centre = Tidal Defense Center',
    ]);
  });
  test('is its own where two could be meant', () =>
    checkLinks('The [o Tidal Bank] and the [o Harbour Bank] met. The [o Bank] fell.', [
      'Tidal Bank',
      'Harbour Bank',
      'Bank',
    ]));
});

describe('a place or people', () => {
  test('goes by its entry in every spelling', () => {
    checkLinks(
      '[l Kyiv] is [l Kiev]. [l U.S.] and [l America], [l USA] and [l United States], too, in the [l US].',
      ['Kyiv = Kiev', 'U.S. = America = USA = United States = US'],
    );
    checkLinks('[g Kestrian] salt is salt of the [g Kestrians].', ['Kestrian = Kestrians']);
  });
  test('is one with and without its kind', () =>
    checkLinks('The [l City of Elsin] is [l Elsin], and [l Lake Elsin] is not.', [
      'City of Elsin = Elsin',
      'Lake Elsin',
    ]));
});
