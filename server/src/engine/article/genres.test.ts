import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';

/** Checks whether a text is taken for an article; score and reasons are shown where it is not as expected. */
function checkRecognised(text: string, expected: boolean): void {
  const { recognised, score, reasons } = readArticle(text);
  expect({ recognised, why: recognised === expected ? '' : `${score}: ${reasons.join('; ')}` }).toEqual({
    recognised: expected,
    why: '',
  });
}

const INTERVIEW_HEAD = `‘A dam is a promise that somebody else must keep’

The engineer Nadia Feld has inspected dams in eleven countries. We spoke to her in Leskov about the floods, the ministry and her garden.
`;

describe('genres of articles', () => {
  test.each([
    [
      'an interview whose speakers are named',
      `${INTERVIEW_HEAD}
COURIER: Why did you leave the water board?

FELD: I was asked to sign a report that I had not written. I said no, and then there was nothing left for me to do there.

COURIER: Did anybody else refuse?

FELD: My colleagues have children and mortgages. I have tomatoes, and I do not blame them.

COURIER: Would you go back?

FELD: If they asked me, yes. I still have my boots, and we all know that the gates are too old.`,
    ],
    [
      'an interview whose questions stand bare',
      `${INTERVIEW_HEAD}
What did you see when you came to the dam in March?

I saw water where there should have been none. It was only a thread, and I put my finger on it like the boy in the story.

Whom did you tell?

I told my director, and then I told the ministry. They thanked me for my interest in the matter.

What do you expect of the inquiry?

I expect that we shall all be very polite to each other for a year.`,
    ],
    [
      'a match report',
      `Elvestad through to final after late goal

Elvestad reached the final of the Norland Cup for the first time in nine seasons after a late goal by Mikkel Storm gave them a 2-1 win over Leskov on Saturday. The home team had led through Jan Vesely, who scored from 20 metres, but their captain was sent off before half-time and the players tired. Coach Ruud Kempen brought on Storm in the 70th minute, and the striker headed in from a corner eleven minutes later. Elvestad will meet Halden or Skarnes in the final, which is due to be played in the national stadium in May. Leskov have now won only one of their last six games and are nine points behind the leaders.`,
    ],
    [
      'letters to the editor',
      `Letters to the editor

Your report on the harbour tax (March 3) left out who pays it. The fishermen of Skarnes pay 14 percent, the cruise companies nothing. Minister Leo Marsh knows this, the opposition in parliament knows it, and after the election nobody will want to have known it.

Per Lunde, Skarnes

The government should spend the $2 million for the new stadium on the schools of Lower Korvat. Prime Minister Edda Storm promised us a roof before the last campaign; the children of Korvat still sit under a tent, and the council blames the state.

Kari Moe, Lower Korvat`,
    ],
    [
      'a column that quotes hardly anybody',
      `Opinion

The bridge that ate the budget

By Rosa Kilian

The Savel bridge was expected to cost 40 million crowns. It has cost 112 million so far, and cars still cannot cross it. The government of Norland blames the weather, the opposition blames the government, and the companies that were paid in full blame the European Union. Nobody blames Transport Minister Leo Marsh, who signed the contract in Elvestad two days before the election and is now due to become ambassador in Brussels. Voters are told that this is a matter of national security. It is a matter of public money, and the tax inspectors of Norland, who find every missing crown of a baker in Brinna, have not been seen near the bridge. Parliament should send them there, and it should do so before the recess.`,
    ],
  ])('%s', (_, text) => checkRecognised(text, true));

  test.each([
    [
      'a list of frequent questions, although it tells of the makers',
      `About Harbourmaster

We spoke to our customers and collected what they ask most often. Ingrid Moe and her team answer.

How do I add a ship?

Press the anchor. You can then type the name of your ship, and we will look up her draught for you.

Can I share my plan?

Yes. Open the menu, choose who may see it, and your pilots will get a message from us.

What does it cost?

Nothing for the first month. After that you pay us twelve crowns for each berth.`,
    ],
    [
      'a scene of a play',
      `Act One. A kitchen by the sea.

MARTA: Have you fed the dog?

NILS: I have fed the dog and the dog has fed the cat.

MARTA: What do you mean by that, Nils, and where are your shoes?

NILS: I mean what I say, and my shoes are where I left them when I came in from the boat.

MARTA: Will you never grow up?

NILS: I am trying to put it off for as long as I can, as my father did before me.`,
    ],
  ])('%s is none', (_, text) => checkRecognised(text, false));
});
