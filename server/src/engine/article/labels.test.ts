import { describe, test } from 'vitest';
import { checkLabels } from '../../../test/support/checkLabels.ts';

describe('the blocks of an article', () => {
  test('an agency report with share buttons, promotion and contributors', () =>
    checkLabels(`
      boilerplate| Share
      boilerplate| Tweet
      headline| Ferry strike strands thousands on Korvat islands
      byline| By HANNA LIND, Associated Press
      date| Updated 6:42 p.m. CET, March 3, 2021
      body| {SKARNES, Norland (AP) —} Dock workers on the Korvat islands walked off the job on Monday, stranding thousands of passengers, port officials said.
      body| “Nobody told us that the last boat had left,” said Olle Brandt, a carpenter who slept in the terminal.
      boilerplate| READ MORE: How the island ferries lost their subsidy
      body| The union has asked for a pay rise of 6%, which the operator, Korvat Line, has called impossible.
      boilerplate| ADVERTISEMENT
      body| Talks are to resume on Wednesday in the capital.
      boilerplate| ___
      tagline| Lind reported from Skarnes. Associated Press writer Jonas Berg in Elvestad contributed to this report.
      boilerplate| © 2021 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
    `));

  test('a Reuters page: credits in brackets, key lines and standards', () =>
    checkLabels(`
      boilerplate| World
      headline| Norland central bank raises rates for first time in a decade
      byline| By Astrid Holm and Pavel Novak
      date| March 3, 2021 2:14 PM GMT
      boilerplate| 3 min read
      caption| A man walks past the Bank of Norland in Elvestad, Norland, February 28, 2021. REUTERS/Tomas Riel
      body| {ELVESTAD, March 3 (Reuters) -} The Bank of Norland raised its key rate by a quarter point on Wednesday and said further steps were likely.
      body| Governor Marta Sund told reporters that inflation had "outstayed its welcome".
      subhead| 'LATE BUT WELCOME'
      body| Economists at Halden Bank said the decision had come later than markets expected.
      tagline| Reporting by Astrid Holm; Additional reporting by Pavel Novak in Prague; Editing by Judith Marr
      boilerplate| Our Standards: The Thomson Reuters Trust Principles.
    `));

  test('paragraphs parted by single line ends, with a list of links at the foot', () =>
    checkLabels(
      `
      headline| Mayor of Leskov resigns over flood warnings
      byline| Jana Dvorak
      date| 14/05/2019
      body| The mayor of Leskov, Petr Hanus, stepped down on Tuesday after a report found that his office had ignored three flood warnings.
      body| Hanus said he took responsibility “for every hour that we lost”.
      body| The opposition called the resignation overdue, and asked for an inquiry into the regional water board.
      boilerplate| Related articles
      related| Leskov dam was never inspected, engineers say
      related| After the flood: a town counts its losses
    `,
      '\n',
    ));

  test('a daily with a dek, a photo credit and an outlet that speaks of itself', () =>
    checkLabels(`
      boilerplate| Politics | Elections
      headline| Opposition Wins Capital in Upset
      dek| Ruling party loses Elvestad for the first time in thirty years, and blames the weather.
      byline| Milan Brezina | Elvestad
      date| 11 September 2018
      caption| Opposition supporters celebrate in the old town. Photo: Courier/Lena Wolff
      body| The opposition alliance Clear Water won the mayoral vote in Elvestad on Sunday by fewer than four thousand votes, according to the electoral commission.
      body| Turnout was the lowest since 1990, the commission's head, Ivo Stern, told a news conference.
      subhead| What comes next
      body| The new council is to meet in two weeks, when it must elect a speaker.
      boilerplate| The Elvestad Courier is an independent newsroom. Support our work and help us keep reporting free for everyone.
      boilerplate| Sign up for our newsletter
    `));

  test('teasers in the middle of the text, after which the article goes on', () =>
    checkLabels(`
      headline| Court frees editor held for forty days
      body| A court in Varna Ford on Friday ordered the release of Simon Aldo, editor of the weekly Beacon, who had been held since January.
      boilerplate| Read more:
      related| Beacon’s offices searched for second time
      related| Press groups demand release of editor
      body| “I have slept, and I have read,” Aldo told supporters outside the prison.
      body| Prosecutors said they would appeal against the decision within the week.
      body| The Beacon has published every issue since his arrest, with a blank front page.
    `));

  test('one paragraph without headline', () =>
    checkLabels(`
      body| {Washington:} The State Department said on Thursday that it had recalled its envoy to Norland for consultations, and declined to say when he would return.
    `));

  test('a headline in capitals and a bare agency', () =>
    checkLabels(`
      headline| BRIDGE OVER THE SAVEL CLOSED AFTER CRACKS FOUND
      byline| AFP
      body| {BERLIN:} Engineers closed the main bridge over the Savel river on Saturday after a routine check found cracks in two pillars.
      body| The transport ministry said repairs would take at least a month.
      tagline| AFP
    `));

  test('a correction, an embedded post and a displayed quotation', () =>
    checkLabels(`
      headline| Singer cancels tour after border dispute
      correction| Correction: The year of the first concert was wrong in an earlier version of this article.
      body| The singer Alma Reyes cancelled nine concerts on Monday, saying that her band had been refused entry at the northern border.
      pullquote| “We stood in the snow for eleven hours and nobody would give us a reason.”
      body| “We stood in the snow for eleven hours and nobody would give us a reason,” Reyes said in a statement published by her label.
      embed| No music tonight. Ask the border guards why.
      embed| — Alma Reyes (@almareyes) March 3, 2020
      body| A spokesman for the border police said the papers of two technicians had expired.
      boilerplate| Follow us on Facebook and Instagram
    `));

  test('a press release', () =>
    checkLabels(`
      boilerplate| FOR IMMEDIATE RELEASE
      headline| Halden Shipyard Launches First Hydrogen Ferry
      body| {HALDEN, Norland, June 4, 2022 /PRNewswire/ --} Halden Shipyard today launched the first ferry built in Norland that runs on hydrogen alone, the company said.
      body| “This ship shows what a small yard can do,” said Ingrid Moe, chief executive of Halden Shipyard.
      boilerplate| About Halden Shipyard
      boilerplate| Halden Shipyard builds and repairs ships up to ninety metres long and employs four hundred people in two towns.
      boilerplate| Media contact:
      boilerplate| Karl Moe, press officer
      boilerplate| press@haldenyard.example
      boilerplate| ###
    `));

  test('a live blog with times', () =>
    checkLabels(`
      headline| Live: Norland votes in snap election
      date| 09:15 GMT
      body| Polling stations have opened across the country, the electoral commission said, after a night of heavy snow in the north.
      date| 10:40 GMT
      body| Prime Minister Edda Storm has cast her vote in Elvestad and told reporters that she expected "a long evening".
      date| 12:05 GMT
      body| Turnout stands at 21 percent, three points above the last election, according to the commission.
    `));

  test('an interview with names before the answers', () =>
    checkLabels(`
      headline| “A river does not sign treaties”: an interview with Nadia Feld
      dek| The hydrologist on droughts, dams and the limits of diplomacy
      body| Nadia Feld has advised four governments on water. We spoke to her in Basel, where she teaches, about the talks on the Savel.
      body| COURIER: Why did the talks fail last year?
      body| NADIA FELD: They did not fail. They were never about water, and everybody in the room knew it.
      body| COURIER: Who could restart them?
      body| NADIA FELD: The two cities downstream could, because they have the most to lose.
    `));

  test('Markdown with headings, an image and a quotation', () =>
    checkLabels(`
      headline| # Village votes to sell its forest
      byline| By Tove Anders
      caption| ![The forest above Brinna in autumn](brinna.jpg)
      body| The people of Brinna voted on Sunday to sell their common forest to an energy company, ending a quarrel of six years.
      subhead| ## A narrow vote
      body| Of 412 valid ballots, 209 were for the sale, the village clerk said.
      body| > We were tired of quarrelling, and the roof of the school could not wait.
      body| The company plans to put up eleven turbines, according to documents seen by the Courier.
    `));

  test('the site’s furniture around a sports report', () =>
    checkLabels(`
      boilerplate| Home > Sport > Football
      headline| Elvestad beat Leskov 3-1 to reach cup final
      date| 2 hours ago
      boilerplate| 14 comments
      body| Elvestad reached their first cup final in nine years on Saturday with a 3-1 win over Leskov, who finished with ten men.
      body| “We rode our luck,” coach Ruud Kempen said after the match.
      boilerplate| View comments
      boilerplate| Most read
      related| Kempen signs new contract
      related| Leskov striker out for the season
      boilerplate| Terms of use
      boilerplate| Privacy policy
    `));

  test('notices about feeds and views at the foot of a column', () =>
    checkLabels(`
      boilerplate| Opinion
      headline| The toll road nobody asked for
      byline| By Rosa Kilian
      body| For eleven years the ministry has promised that the coast road would pay for itself, and for eleven years it has sent the bill to the villages.
      body| The numbers were public all along, and nobody in parliament read them aloud.
      tagline| Rosa Kilian is a columnist for the Courier and the author of two books on the coast.
      boilerplate| The views expressed in this article are the author's own and do not necessarily reflect the editorial policy of the Courier.
      boilerplate| (This story has not been edited by our staff and is auto-generated from a syndicated feed.)
    `));

  test('a letters page', () =>
    checkLabels(`
      boilerplate| Letters to the editor
      body| Dear editor, your report on the harbour fees (March 3) left out that the fees pay for the ice-breakers, without which nothing would move at all.
      tagline| Per Lunde, Skarnes
    `));

  test('lists inside the text and a key at the foot', () =>
    checkLabels(`
      headline| What changes on January 1
      body| Several laws take effect in Norland at the turn of the year, the government said on Monday.
      body| • The minimum wage rises to 14 crowns an hour.
      body| • Ferries between the outer islands become free for residents.
      body| • Shops may open on four Sundays a year.
      body| The opposition has announced that it will challenge the ferry law in court.
      boilerplate| Tags:
      boilerplate| Norland
      boilerplate| Economy
    `));

  test('a British daily: standfirst, place in the byline, image credit', () =>
    checkLabels(`
      headline| ‘It sounded like a train’: landslide buries road to Brinna
      dek| Rescue teams search for two missing drivers as rain is forecast to go on
      byline| Tove Anders in Brinna
      date| Tue 3 Mar 2020 16.05 GMT
      caption| The road between Brinna and Halden on Tuesday. Photograph: Lena Wolff/Courier
      body| Rescue teams were searching for two drivers on Tuesday after a landslide buried three hundred metres of the only road into Brinna.
      body| A resident, Kari Moe, said she had heard a noise “like a train” shortly after six.
    `));

  test('an agency credit in brackets at the foot, and an end mark', () =>
    checkLabels(`
      headline| Two held over theft of church bells
      body| {ELVESTAD, 3 March (NPA) –} Police have detained two men on suspicion of stealing four church bells from villages around Leskov, a spokeswoman said on Tuesday.
      body| The bells, the oldest of them cast in 1611, were found in a barn.
      boilerplate| ENDS
    `));

  test('paragraphs that open with a dash or a place keep them', () =>
    checkLabels(`
      headline| Ministers meet without the minister
      body| Anna Reyes – the minister who was to host the talks – stayed away on Monday, and sent a deputy who had not read the file.
      body| NATO — the alliance that Norland joined in 1999 — sent an observer, the foreign ministry said.
    `));

  test('news about privacy policies and newsletters is news', () =>
    checkLabels(`
      headline| Regulator fines Chatter over privacy policy
      body| The data protection authority on Thursday fined the network Chatter four million crowns for a privacy policy that nobody could understand.
      body| The company changed its privacy policy twice last year, and its terms of service three times, without telling its users.
      body| Chatter said it would appeal, according to its spokesman, Leo Marsh.
    `));

  test('an “about” line and more stories under a heading of the section', () =>
    checkLabels(`
      headline| Winter closes the Savel pass
      body| The road over the Savel pass was closed on Friday, two weeks earlier than last year, the highway agency said.
      body| Lorries must take the coast road until April at the earliest.
      boilerplate| More from Region
      related| Ski lifts open early in Brinna
      related| The lifts above Brinna will open on Saturday, a month before the usual date, the operator announced.
      related| Avalanche warning for the north
      related| The weather service raised its warning to four out of five on Thursday.
      boilerplate| © 2020 Elvestad Courier. All rights reserved.
    `));

  test('a report that names the reporter only at its foot', () =>
    checkLabels(`
      body| {(CNN) —} Norland’s parliament voted on Wednesday to lower the voting age to sixteen, the first country in the region to do so.
      body| The bill passed by 71 votes to 66 after a debate of nine hours.
      tagline| CNN's Tara Quinn and Joel Brandt contributed to this report.
    `));

  test('a story in Title Case with a full stop, as some corpora store it', () =>
    checkLabels(`
      headline| Governor Signs Harbour Bill Despite Protest From Fishermen.
      body| The governor of Korvat signed a bill on Tuesday that opens two harbours to cruise ships.
      body| Fishermen blocked the entrance of one of them for an hour, the coast guard said.
    `));

  test('an editor’s note at the head and a paywall in the middle', () =>
    checkLabels(`
      correction| Editor’s note: This is the second of three reports on the island schools.
      headline| The school with one pupil
      byline| By Hanna Lind
      body| Every morning at eight Aksel Berg rings the bell for himself, because he is the only pupil on Lower Korvat.
      boilerplate| Already a subscriber? Sign in
      body| The county council wants to close the school next summer, its chairman said on Monday.
      boilerplate| Share this article
    `));

  test('a page in lines, with its menu, tags and lists', () =>
    checkLabels(
      `
      boilerplate| Skip to content
      boilerplate| Menu
      boilerplate| The Coast Herald
      boilerplate| Home
      boilerplate| Opinion
      boilerplate| Subscribe
      headline| Ferry company fined after passengers spent night at sea
      dek| Regulator says Korvat Line ignored two storm warnings
      byline| By Hanna Lind, Transport Correspondent
      date| Published 3 March 2021, 18:04
      caption| Image: Passengers wrapped in blankets leave the Edda in Skarnes
      body| The shipping regulator on Wednesday fined Korvat Line two million crowns for keeping 214 passengers at sea during a storm.
      body| Korvat Line has three weeks to appeal.
      boilerplate| Related Topics
      boilerplate| Ferries
      boilerplate| More on this story
      related| Storm warnings ignored, captain says
      related| 2 March
      tagline| Hanna Lind is a reporter for the Herald.
      boilerplate| The Coast Herald is not responsible for the content of external sites.
      boilerplate| © 2021 The Coast Herald
    `,
      '\n',
    ));

  test('an agency that describes itself at the foot', () =>
    checkLabels(`
      headline| Court jails former minister for four years
      body| {ELVESTAD (NPA) -} A court in the capital jailed the former transport minister Leo Marsh for four years on Friday over bribes paid by a road builder.
      body| Marsh denied the charges and will appeal, his lawyer said.
      tagline| (Reporting by Tara Quinn)
      boilerplate| To subscribe to NPA news, call 555 0192.
      boilerplate| About NPA
      boilerplate| NPA is the national news agency of Norland. It was founded in 1911 and serves sixty newspapers.
      boilerplate| Today it employs 140 people in nine offices.
      boilerplate| Elvestad
    `));

  test('an embedded list of links in a page of single lines', () =>
    checkLabels(
      `
      headline| Holm wins in Elvestad
      date| Published On 3 Mar 2021
      body| Astrid Holm won the Elvestad marathon on Sunday in two hours and twenty-six minutes, the organisers said.
      boilerplate| Keep reading
      related| list of 2 items
      related| Marathon to go ahead despite snow
      related| Who is Astrid Holm?
      related| end of list
      body| Holm, who works as a hydrologist, said she had trained on the ferry between Skarnes and Korvat.
      body| “It is the only flat road we have,” she told reporters after the race.
      boilerplate| Source: News Agencies
    `,
      '\n',
    ));
});
