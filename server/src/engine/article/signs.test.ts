import { describe, expect, test } from 'vitest';
import { isAuthorLine, isCredit } from './credits.ts';
import { describesOutlet } from './furniture.ts';
import { shapeOf, type Shape } from './shape.ts';
import { signOf } from './signs.ts';

function read(text: string): Shape {
  return shapeOf(text, { start: 0, end: text.length });
}

/** The label that a block's own words give it, `none` where they give none. */
function labelOf(text: string): string {
  return signOf(read(text))?.label ?? 'none';
}

/** Each line must get the label by its words alone; all that fail are shown together. */
function checkSigns(label: string, lines: string): void {
  const each = lines
    .trim()
    .split('\n')
    .map((line) => line.trim());
  expect(each.map((line) => `${labelOf(line)}: ${line}`)).toEqual(each.map((line) => `${label}: ${line}`));
}

describe('a block’s own words', () => {
  test('buttons, counters, sections and end marks are boilerplate', () =>
    checkSigns(
      'boilerplate',
      `Share
      Share this story
      Tweet
      Print this article
      Facebook | Twitter | WhatsApp
      Copy link
      Loading…
      Comments (12)
      1,204 shares
      3 min read
      Image 2 of 7
      Advertisement
      Story continues below advertisement
      Source
      Tags:
      Submit a Correction →
      Subscribe
      Breaking News
      World > Europe
      -30-
      ENDS
      ###
      ___
      * * *
      FOR IMMEDIATE RELEASE
      Listen to this article
      Font size`,
    ));

  test('promotion is boilerplate', () =>
    checkSigns(
      'boilerplate',
      `Watch: Bridge collapses in Leskov
      READ MORE: What the report left out
      LISTEN: The harbour podcast
      RELATED: Two held over bells
      Also read | Two held over bells
      Click here to see the pictures
      Sign up for our newsletter
      Get the latest news delivered to your inbox
      Subscribe to the Courier for full access
      Follow us on Telegram
      Follow @courier on Twitter
      Download our app
      For more news, visit courier.example
      Support independent journalism
      Have you seen the ferry? Email us at desk@courier.example
      https://courier.example/12
      Media contact: Karl Moe, +47 555 0192
      Filed under: Politics`,
    ));

  test('house notices are boilerplate', () =>
    checkSigns(
      'boilerplate',
      `© 2024 Elvestad Courier. All rights reserved.
      Copyright 2020 Norland Press Agency. All rights reserved. This material may not be published, broadcast or rewritten.
      The Courier has not reviewed this agency story, and it may not meet our usual editorial standards.
      The views expressed in this article are the author's own and do not necessarily reflect those of the Courier.
      This article was originally published on Open Coast. Read the original article.
      (Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)
      We use cookies to improve your visit to this site.
      We welcome comments from our readers, but reserve the right to delete them.
      Republish our articles for free, online or in print, under a Creative Commons licence.
      Our Standards: The Norland Press Trust Principles.
      This story was produced with the support of the Coast Fund.`,
    ));

  test('news in which such words occur is none of it', () =>
    checkSigns(
      'none',
      `Readers of the weekly said they had never seen a newsletter from the ministry.
      The company changed its privacy policy on Tuesday, a spokeswoman said.
      “We are committed to quality journalism,” the editor told reporters on Friday.
      Watch towers were built along the river in the eleventh century by order of the bishop.
      Print runs of the weekly fell by half, according to its publisher.
      Share prices in Elvestad fell for the third day in a row.
      The ministry published the report in full, with the names of all the witnesses.
      Sources close to the talks said the deal had been signed.
      Follow the river for an hour and the village of Brinna appears.
      More than four hundred people signed the letter to the mayor.
      Copyright law in Norland dates from 1911 and has been changed twice.`,
    ));

  test('dates', () => {
    checkSigns(
      'date',
      `Thu. Mar 5th, 2020
      11 September 2025
      September 11, 2025
      Published: 3 March 2020, 12:30 GMT
      Updated 6:42 p.m. ET, Tue March 3, 2020
      First published on Tue 3 Mar 2020 16.05 GMT
      2020-03-03
      2020-03-03T12:30:00Z
      03/03/2020 - 12:30
      3.3.2020
      2 hours ago
      Last modified on March 3, 2020 at 7 p.m.
      Tuesday, 3 March 2020 | 14:02`,
    );
    checkSigns(
      'none',
      `In March 2020 the border was closed
      1945
      May the best man win
      Eleven days in September
      3-1`,
    );
  });

  test('bylines', () => {
    checkSigns(
      'byline',
      `By Jane Roe
      By JANE ROE and JOHN DOE
      By Jane Roe, Staff Writer
      By Jane Roe in Elvestad and John Doe in Leskov
      By Jane Roe | Norland Press
      By The Associated Press
      By April Moe
      BY JANE ROE
      Written by Jane Roe
      Story by Jane Roe
      By Jane Roe, chief political correspondent`,
    );
    checkSigns(
      'none',
      `By Monday the river had risen by a metre.
      By the end of the year the bridge was closed
      By signing the treaty, Norland gave up its claim to the strait.`,
    );
  });

  test('captions and credits', () => {
    checkSigns(
      'caption',
      `Photo: Lena Wolff
      Image: The bridge over the Savel
      FILE - In this Jan. 3, 2019 file photo, dock workers wait in Skarnes.
      Dock workers wait in Skarnes on Monday, March 1, 2021. (AP Photo/Lena Wolff)
      The mayor leaves the council. [Lena Wolff/Courier/Al Jazeera]
      A ferry in Skarnes, February 28, 2021. REUTERS/Tomas Riel
      Ministers arrive for the talks. Photograph: Lena Wolff/AFP/Getty Images
      File photo
      Getty Images
      AP Photo/Lena Wolff
      © Lena Wolff/AFP
      ![A ferry](ferry.jpg)
      A general view of the harbour in Skarnes.`,
    );
    checkSigns(
      'none',
      `A different view was offered by the council, which called the report incomplete.
      The photo agency went bankrupt in May, and nobody bought its archive.`,
    );
  });

  test('contributors’ lines', () => {
    checkSigns(
      'tagline',
      `Roe reported from Elvestad. Doe contributed to this report from Leskov.
      Associated Press writer Jane Roe in Elvestad contributed to this report.
      Reporting by Jane Roe; Editing by John Doe
      (Reporting by Jane Roe in Elvestad and John Doe in Leskov; Editing by Karl Moe)
      — With files from Norland Press
      With reporting by Jane Roe
      Additional reporting by Jane Roe
      Edited by: John Doe
      Translated by John Doe
      CNN's Jane Roe and John Doe contributed reporting.`,
    );
    checkSigns(
      'none',
      `The floods contributed to the worst harvest in ten years.
      Research by Jane Roe of the University of Leskov has shown that the dam leaks.`,
    );
  });

  test('corrections and embedded posts', () => {
    checkSigns(
      'correction',
      `Correction: The ferry left on Monday, not on Tuesday.
      CLARIFICATION: This article has been amended to say which ferry left.
      Editor's note: This is the first of two reports.
      An earlier version of this story misspelled the name of the ferry.
      This article was updated to correct the name of the ferry.`,
    );
    checkSigns(
      'embed',
      `No music tonight. pic.twitter.com/a1b2c3d4
      — Alma Reyes (@almareyes) March 3, 2020
      A post shared by Alma Reyes (@almareyes)
      View this post on Instagram`,
    );
  });
});

test('credits under a headline', () => {
  const credits = [
    'Jane Roe',
    'JANE ROE, Associated Press',
    'Jane Roe and John Doe | Reuters',
    'AFP',
    'Staff Reporter',
    'jane@courier.example',
    'Jane Roe in Brinna',
  ];
  const others = [
    'The Upshot',
    'Mayor resigns over floods',
    'News Analysis',
    'Norland votes in snap election',
    'Who is next?',
  ];
  expect(credits.filter((line) => !isCredit(line))).toEqual([]);
  expect(others.filter(isCredit)).toEqual([]);
});

test('what agencies and outlets say of themselves', () => {
  const notices = [
    'The Norland Press is an independent news agency owned by sixty newspapers.',
    'Coast Watch is a nonprofit newsroom that covers the sea and those who live on it.',
    'Halden Media, founded in 1911, is a publishing company with nine titles.',
  ];
  const others = ['The mayor is an independent and sits with nobody.', 'Norland is a country of ferries.'];
  expect(notices.filter((line) => !describesOutlet(read(line)))).toEqual([]);
  expect(others.filter((line) => describesOutlet(read(line)))).toEqual([]);
});

test('who the author is', () => {
  const lines = [
    'Jane Roe is a columnist for the Courier.',
    'The writer is a fellow at the Coast Institute.',
    'Jane Roe covers the harbours.',
  ];
  const others = [
    'Jane Roe was arrested while covering the march.',
    'Jane Roe said the editor was “a coward.”',
  ];
  expect(lines.filter((line) => !isAuthorLine(read(line)))).toEqual([]);
  expect(others.filter((line) => isAuthorLine(read(line)))).toEqual([]);
});
