import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { findActors } from './actors.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

/** What stands before each marked text so that it is read as an article's body. */
const LEAD = 'The talks went on for two days and nobody left the room before noon.\n\n';

/** Each line holds a text with its names marked as `[PERSON Jane Doe]`; the text without the marks has to give them back. */
function checkNames(...marked: readonly string[]): void {
  for (const expected of marked) {
    const text = LEAD + expected.replace(/\[(?:PERSON|ORG|PLACE|GROUP) ([^\]]*)\]/g, '$1');
    const article = readArticle(text);
    const { mentions } = findActors(text, article, readLanguage(text, article), INPUTS);
    let found = '';
    let at = 0;
    for (const { start, end, type, form } of mentions) {
      if (form !== 'name') continue;
      found += `${text.slice(at, start)}[${type} ${text.slice(start, end)}]`;
      at = end;
    }
    expect((found + text.slice(at)).slice(LEAD.length)).toBe(expected);
  }
}

describe('persons', () => {
  test('stand behind titles and forms of address, which are no part of the name', () =>
    checkNames(
      'He thanked President [PERSON Milutin Obradak] and Mrs. [PERSON Halvorsen] for the meal.',
      'The minister greeted Trade and Industry Minister [PERSON Orsolt Vadkerti] at the gate.',
      'A letter from former prime minister [PERSON Brankov] reached the palace.',
      'It was signed by spokeswoman [PERSON Tirza Quimby] on Monday.',
    ));

  test('keep particles, initials, hyphens and suffixes', () =>
    checkNames(
      'The prize went to [PERSON Ludwig van der Stetten] and [PERSON Omar al-Farsani].',
      'The book was written by [PERSON John F. Callow Jr.] in one winter.',
      'He met General Secretary [PERSON Pak Sun-hyo] and [PERSON Anne-Marie Duclos].',
    ));

  test('are known by age, verb or relative clause', () =>
    checkNames(
      'The driver, [PERSON Quillon Zaberek], 45, was not hurt.',
      'They waited until [PERSON Zaberek] said that the road was closed.',
      'The farm belongs to [PERSON Torvik Ubelhart], who sells cheese.',
    ));

  test('are known by surname where the text gives the full name', () =>
    checkNames(
      'The mayor, [PERSON Radomir Zlatnik], spoke first. [PERSON Zlatnik] promised a new bridge.',
      'The film is about [PERSON Jack London]. Critics say [PERSON London] drank.',
    ));

  test('are not what only follows a ship, a numeral or a heading', () =>
    checkNames('The pool is a Grade II listed building, he said, and he read Physics in [PLACE Vienna].'));

  test('are not a month', () => checkNames('In June, the letter was lost again.'));

  test('may have the first name in brackets', () =>
    checkNames(
      'It came at the invitation of ([GROUP Danish]) President [PERSON (Anders) Holmgaard], he said.',
    ));
});

describe('organisations', () => {
  test('end in a head and hold the state before it', () =>
    checkNames(
      'The [ORG Norwegian Defence Ministry] and the [ORG Drina Steel Company] agreed.',
      'A paper of the [ORG U.S. State Department] was read out.',
      'He works for the [ORG Upper Hessen District Council].',
    ));

  test('go on over "of" and "for", "and" and commas', () =>
    checkNames(
      'The [ORG Ministry of Culture, Youth and Sport] paid for it.',
      'The head of the [ORG Office for Malta and Gozo] resigned.',
      'She joined the [ORG Water and Forest Commission] last year.',
      'The [ORG Institute of Glaciology and Mountain Rescue] asked the [ORG National Panel on Tidal Change].',
      'He wrote for the [ORG Lowland Association against Noise] and for the [GROUP First Nations].',
      'He leads the [ORG Institute for the Conservation of Rivers] today.',
    ));

  test('stand before a title with the person behind it', () =>
    checkNames(
      'A call to [ORG NATO] Secretary General [PERSON Willem Claasen] went unanswered.',
      'Talks with [ORG EU] foreign policy chief [PERSON Ramona Esteve] began.',
    ));

  test('may be abbreviations, known or not, but not such as TV', () =>
    checkNames(
      'The [ORG UN] and the [ORG ZKPR] sent observers.',
      'He owns a TV and a DVD player and speaks to his MP.',
      'It costs US$300 million or about HK$2 billion.',
    ));

  test('may hold a possessive of an everyday word', () =>
    checkNames("The [ORG Drina Boat Owners' Association] met the [ORG People’s Party of Gozo]."));

  test('are known by what the text calls them', () =>
    checkNames(
      '[ORG Vasker Tonn], the company that owns the dam, paid.',
      'He is chief executive of [ORG Vasker Tonn] now.',
    ));

  test('are known by legal form, office and shares', () =>
    checkNames(
      '[ORG Tonkel Energy Ltd.] said it would buy [ORG Vasker Holdings, Inc.] in May.',
      'A spokesman for [ORG Brask Bank] declined to comment.',
      'Shares in [ORG Ambrel Corp] fell 3 percent.',
      'She is director of the [ORG National Tide Institute] in [PLACE Oslo].',
    ));

  test('may be teams that are called by their town', () =>
    checkNames(
      '[ORG Barcelona] beat [ORG Real Sociedad] 2-1 in the league match as [PERSON Marsh] scored twice.',
    ));

  test('explain abbreviations in brackets', () =>
    checkNames(
      'He leads the [ORG Tidal Research Institute] ([ORG Tirei]), and [ORG Tirei] is poor.',
      'A special rescue team ([ORG SRT]) came. The [ORG SRT] had dogs.',
    ));

  test('may have an adjective, a calling or a second topic in their names', () =>
    checkNames(
      'The [ORG Royal Norwegian Air Force] and the [ORG Constitutional Democratic Party of Malta] met.',
      "It went from the [ORG Prosecutor's Office] to the [ORG Orvanda Magistrate's Court] in a day.",
      'The [ORG Ministry of Health and Wellness] asked the [ORG Rwanda Climate and Development Network].',
    ));

  test('may be a body that its state owns', () =>
    checkNames('[PLACE Iceland]’s [ORG Cabinet] met while [PLACE Malta]’s government rested.'));

  test('are known by the kind of body beside them', () =>
    checkNames(
      'It was printed in the newspaper [ORG Vjesnica] on Friday.',
      'The so-called [ORG Sextet] group met again.',
    ));
});

describe('places', () => {
  test('are states, cities and regions of the lists', () =>
    checkNames(
      'From [PLACE Reykjavík] to [PLACE Trinidad and Tobago] and the [PLACE Middle East] it rained.',
      'The boats left [PLACE Guinea-Bissau] for the [PLACE Netherlands].',
    ));

  test('have heads before or behind their name, some of them small', () =>
    checkNames(
      'They camped at [PLACE Lake Orvanda] below [PLACE Mount Teskil].',
      'The guests slept in the [PLACE Palace of Denmark].',
    ));

  test('stand behind prepositions and before a wider place', () =>
    checkNames(
      'The storm was felt in [PLACE Kvasnik] and near [PLACE Drolje].',
      'A farmer from [PLACE Prellin], [PLACE Germany], saw it.',
    ));

  test('are known by their people, what they have and what they are', () =>
    checkNames(
      "The people of [PLACE Ghana] saw it. [PLACE Peru]'s capital was quiet.",
      'The [GROUP Ghanaian] President [PERSON Olu Mant] left [PLACE Western Africa].',
      'They were born in [PLACE Kvasnik], a village in northern [PLACE Albania].',
    ));

  test('in a row are of one kind', () =>
    checkNames(
      'Buses go to [PLACE Oslo], [PLACE Vrlika], [PLACE Tonkel] and [PLACE Drolje].',
      'Trains run to [PLACE Zagreb], [PLACE Vrlika] and [PLACE Split].',
    ));
});

describe('groups', () => {
  test('are nationalities, peoples, faiths and camps as nouns and adjectives', () =>
    checkNames(
      '[GROUP Norwegian] and [GROUP Western] officials spoke to [GROUP Kurds].',
      'An anti-[GROUP Polish] song was sung by ethnic [GROUP Hungarians].',
    ));

  test('may be known by the ending of their adjective', () =>
    checkNames('They sold [GROUP Kestrian] salt by the ton.'));

  test('stand by themselves beside a place', () =>
    checkNames(
      'Two [PLACE Iraq] [GROUP Turkmens] were heard.',
      'Its [PLACE Cyprus] [GROUP Greek] minority left.',
    ));
});

describe('compounds', () => {
  test('are two mentions where both halves are names, and one where one is', () =>
    checkNames(
      'The [PLACE Peru]-[PLACE Chile] border is long.',
      'An [ORG EU]-mediated truce and a [PLACE Paris]-based firm helped.',
    ));
});

describe('no actors are', () => {
  test('events, laws, days and months, with the places in their names', () =>
    checkNames(
      'The Crimean War and World War II came before the Lisbon Treaty.',
      'The Friendship, Goodwill and Trade Agreement was signed on Easter Monday.',
    ));

  test('everyday words at the head of a sentence', () =>
    checkNames('Bridges were closed. Meanwhile, critics left. However, Trade grew.'));

  test('ships', () =>
    checkNames('The ferry MV Dorabel sank off [PLACE Malta].', 'He sailed on the Queen Mary 2.'));

  test('titles of works between quotation marks', () => checkNames('He was reading “War and Peace” in bed.'));

  test('the party and state of a politician, measures, prizes', () =>
    checkNames(
      'Senator [PERSON Olu Mant] (R-IN) wrote to her.',
      'The gross domestic product (GDP) fell, and the GDP will fall again.',
      'He won the Nobel Peace Prize in 2009 and the World Cup in 2014.',
    ));

  test('a lone letter or numeral', () => checkNames('The man (L) chose plan B and part III.'));
});

describe('headlines', () => {
  test('in title case hold the names that the text or the lists know', () => {
    checkNames(
      'Mayor Of [PLACE Oslo] Warns [PERSON Brekkesen] Over New Harbour Plan\n\nThe mayor met [PERSON Torgeir Brekkesen], 51, on Friday.',
      'POLICE IN [PLACE NORWAY] FIND STOLEN BOATS OF [PERSON BREKKESEN]\n\nThe boats belong to [PERSON Torgeir Brekkesen], 51, a fisherman.',
    );
  });

  test('may end in a full stop', () => {
    const text =
      'Brekkesen Seeks More Harbour Money From Oslo.\n\nBy Ilka Dorn\n\nOSLO — The mayor met Torgeir Brekkesen, 51, on Friday. Police said he had asked for more money.';
    const article = readArticle(text);
    const { mentions } = findActors(text, article, readLanguage(text, article), INPUTS);
    expect(mentions.slice(0, 2).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Brekkesen',
      'Oslo',
    ]);
  });
});
