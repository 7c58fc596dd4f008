import { describe, test } from 'vitest';
import { checkLabels } from '../../../test/support/checkLabels.ts';

describe('live reports', () => {
  test('entries under times are the body, with their titles and reporters', () =>
    checkLabels(`
      headline| Savel flood live: bridges reopen as water falls
      byline| By Tove Anders
      date| Last updated: 19:10
      subhead| What we know
      dek| • Two bridges are open again
      dek| • Schools stay closed until Thursday
      date| 19:05
      subhead| Trains to Brinna tomorrow
      body| The first train to Brinna is to leave at six, the railway said, if the track holds the weight of the engine.
      date| 18:20
      subhead| Mayor: ‘We were lucky’
      body| The mayor of Leskov, Petr Hanus, has thanked the fire brigades of nine villages in front of the town hall.
      date| 17:45
      byline| From our reporter
      body| Lena Wolff is on the dam at Halden: The men with the sandbags have sat down for the first time since noon.
      boilerplate| This page updates automatically.
    `));

  test('the times of publication and of an update make no live report', () =>
    checkLabels(`
      headline| Bridges reopen as water falls
      date| 19:05
      dek| Two of the five crossings can be used again.
      date| 20:10
      body| Two bridges over the Savel reopened on Tuesday evening, the highway agency said.
      body| The others will stay closed until divers have looked at their piers.
    `));
});

describe('what stands above an article', () => {
  test('a post under a name, an outlet and an address are credits', () =>
    checkLabels(`
      headline| Council drops plan for second harbour
      byline| TOVE ANDERS
      byline| Brinna Herald staff writer
      byline| tanders@brinna-herald.example
      body| The council dropped its plan for a second harbour on Monday, after the survey had found neither money nor deep water.
      body| The vote was unanimous, the clerk said.
    `));

  test('the outlet under the writer, the number of a picture, and an advertisement between paragraphs', () =>
    checkLabels(`
      headline| Pilots refuse to fly over the volcano
      byline| By TOVE ANDERS
      byline| The Brinna Herald
      caption| 2 of 5 | Ash lies on the runway at Korvat on Sunday. (Lena Wolff / The Brinna Herald)
      body| Pilots of Korvat Air refused on Monday to fly the short way to the capital, which leads over the crater.
      boilerplate| Advertising
      body| The airline said that it would send them round by the coast.
    `));

  test('a dek in title case is none of the credits, and a source is one', () =>
    checkLabels(`
      headline| SHIP WITH GRAIN REACHES PORT
      dek| Captain Holm Home Safe in Skarnes After Nine Weeks in Ice
      tagline| Translated from the Leskov Post
      body| {SKARNES, Norland, May 3 --} The ship Edda came into port on Sunday with two thousand tons of rye.
      body| Captain Holm said that he had eaten rye for nine weeks.
    `));
});

describe('what stands behind an article', () => {
  test('the writer of a column, known from the byline', () =>
    checkLabels(`
      headline| The ferry has feelings too
      byline| NILS AMUND
      body| Everybody in Skarnes complains about the ferry, and nobody has ever thanked it for coming.
      body| I shall do so on Friday, with a brass band, if the harbour master allows it.
      tagline| Nils Amund has kept bees since 1999.
    `));

  test('the reporter’s telephone, and a house without comments', () =>
    checkLabels(`
      headline| Council drops plan for second harbour
      byline| By Tove Anders
      body| The council dropped its plan for a second harbour on Monday, the clerk said.
      body| Nobody voted for it.
      tagline| Tove Anders: 555-0188 or tanders@brinna-herald.example
      boilerplate| The Herald does not allow comments on stories about courts. Write us a letter to the editor instead.
    `));

  test('how an interview was made, and where corrections go', () =>
    checkLabels(`
      headline| ‘I never liked the sea’
      body| Aksel Berg steered the island ferry for forty years. We met him in his kitchen in Skarnes.
      body| Q: Will you miss it?
      body| A: The coffee, perhaps, and the man who made it.
      tagline| This conversation has been condensed and edited for clarity.
      boilerplate| Corrections to this article can be sent to the desk.
    `));

  test('a mark of copyright that stands for a broken letter makes no notice', () =>
    checkLabels(`
      headline| Judge frees poet
      body| A judge in Varna Ford freed the poet on Monday after a night in which nobody had slept.
      body| The ministry fears women such as Mara PÃ © rez and their poems, because these are legal, short and easily learnt by heart by everybody.
      body| She read one of them on the steps, her lawyer said.
    `));
});

describe('copy without a headline', () => {
  test('a first sentence full of names is no headline', () =>
    checkLabels(`
      body| Former Prime Minister of Norland, Marta Sund, was named Professor of Law at Halden University on Monday by Rector Ivo Stern of the School of Public Affairs.
      body| Sund is to teach from the autumn, the university said in a statement on its site.
      body| She thanked her husband and the voters of Elvestad.
    `));

  test('a setting of the page is none either', () =>
    checkLabels(`
      boilerplate| section = homepage
      body| The absence of the envoy at the funeral of the old king was noted by everybody in the hall on Monday.
      body| The palace said that no invitation had been sent to the islands.
    `));

  test('a crosshead may end with words that it quotes', () =>
    checkLabels(`
      headline| Bishop begins fast over raid
      body| The bishop of Matala began a fast on Monday in protest at a raid on the seminary, his office said.
      subhead| Governor wants “a silent church”
      body| In a short press conference the bishop said that the governor wanted the church to be silent.
      body| The governor's office did not answer questions.
    `));

  test('the items of a list are no crossheads, though they end in no stop', () =>
    checkLabels(`
      headline| Court jails seventh rival of governor
      body| A court in Matala jailed the seventh rival of the governor on Monday, his lawyer told reporters.
      body| The other rivals are:
      body| Félix Marad, teacher, writer and leader of the Blue Union
      body| Juana Sebas, economist and niece of the former governor of Matala
      body| Miguel Moro, editor and founder of the television channel of the port
      body| The governor's office did not answer questions.
      subhead| What the law says
      body| The law forbids any rival to leave the island before the vote.
    `));
});
