import { describe, expect, test } from 'vitest';
import { readArticle } from '../article/article.ts';
import { readLanguage } from '../language/language.ts';
import { slice } from '../text/span.ts';
import { findMarkedPassages } from './quotations.ts';
import type { MarkedPassage } from './types.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

function find(text: string): MarkedPassage[] {
  const article = readArticle(text);
  return findMarkedPassages(text, article, readLanguage(text, article), INPUTS);
}

/** Prints each passage as `kind: words`, inner ones with `^`, broken ones with the fault and its repair. */
function checkPassages(text: string, ...lines: string[]): void {
  const printed = find(text).map(({ kind, spans, parent, defects }) =>
    [
      `${parent === null ? '' : '^'}${kind}: ${spans.map((span) => slice(text, span)).join(' + ')}`,
      ...defects.map(({ defect, at, mark }) => `(${defect}: ${mark} at ${at.start}-${at.end})`),
    ].join(' '),
  );
  expect(printed).toEqual(lines);
}

describe('shapes of marks', () => {
  test.each([
    ['Moss said: “The lamps are out.”', 'direct: “The lamps are out.”'],
    ['Moss said: "The lamps are out."', 'direct: "The lamps are out."'],
    ["Moss said: 'The lamps are out.'", "direct: 'The lamps are out.'"],
    ['Moss said: ‘The lamps are out.’', 'direct: ‘The lamps are out.’'],
    ['Moss said: „The lamps are out.“', 'direct: „The lamps are out.“'],
    ['Moss said: „The lamps are out.”', 'direct: „The lamps are out.”'],
    ['Moss said: «The lamps are out.»', 'direct: «The lamps are out.»'],
    ['Moss said: »The lamps are out.«', 'direct: »The lamps are out.«'],
    ["Moss said: ``The lamps are out.''", "direct: ``The lamps are out.''"],
    ['Moss said: â€œThe lamps are out.â€\u009d', 'direct: â€œThe lamps are out.â€\u009d'],
    ['Moss said: “The lamps [on the pier] are out.”', 'direct: “The lamps [on the pier] are out.”'],
  ])('%s', (text, line) => {
    checkPassages(text, line);
  });
});

describe('what is no quotation mark', () => {
  test.each([
    'The crews’ boats and the guards’ huts burned in ’99.',
    "It's the captain's; don't touch the sailors' bread.",
    'The keeper is 6\'2" tall.',
    'A 12" gun stood on the wall.',
    'Rock ’n’ roll was banned in the ’60s.',
    'The war â€“ and the peace â€” ended.',
    'They laid a 6" pipe from the spring to the square.',
    'They laid a 6” pipe from the spring to the square.',
    'Read on: <a href="https://pier.example/lamps" title="Lamps out">the report</a>.',
    '<post author="moss" words="The lamps are out."/>',
  ])('%s', (text) => {
    checkPassages(text);
  });

  test('inches inside a quotation', () => {
    checkPassages('“We laid a 6" pipe,” Moss said.', 'direct: “We laid a 6" pipe,”');
    checkPassages('"We laid a 6" pipe," Moss said.', 'direct: "We laid a 6" pipe,"');
  });

  test('a possessive inside single marks', () => {
    checkPassages(
      "He said: 'The sailors' boats are gone and so are we.'",
      "direct: 'The sailors' boats are gone and so are we.'",
    );
  });
});

describe('marks inside marks', () => {
  test('single in double', () => {
    checkPassages(
      '“She said ‘the lamps are out’ and left,” Moss said.',
      'direct: “She said ‘the lamps are out’ and left,”',
      '^direct: ‘the lamps are out’',
    );
  });

  test('double in single', () => {
    checkPassages(
      '‘He called it “a very cold harbour” again,’ Moss said.',
      'direct: ‘He called it “a very cold harbour” again,’',
      '^partial: “a very cold harbour”',
    );
  });
});

describe('marks of one style inside each other', () => {
  test.each([
    ['“They call it “home” on the pier,” Moss said.', '“They call it “home” on the pier,”', '“home”'],
    ['"They call it "home" on the pier," Moss said.', '"They call it "home" on the pier,"', '"home"'],
  ])('%s', (text, outer, inner) => {
    checkPassages(text, `direct: ${outer}`, `^partial: ${inner}`);
  });
});

describe('a space on the wrong side of a mark', () => {
  test.each([
    ['” The lamps are out,” Moss said.', 'direct: ” The lamps are out,” (mismatched: “ at 0-1)'],
    ['“The lamps are out “, Moss said.', 'direct: “The lamps are out “ (mismatched: ” at 19-20)'],
    ['The word "lamp "means a light here.', 'term: "lamp "'],
  ])('%s', (text, line) => {
    checkPassages(text, line);
  });
});

describe('a single mark against a double one', () => {
  test.each([
    [
      'The warden called the leak ‘quite harmless” in March.',
      'partial: ‘quite harmless” (mismatched: ’ at 42-43)',
    ],
    [
      '“The lamps have been out for weeks,’ Moss said.',
      'direct: “The lamps have been out for weeks,’ (mismatched: ” at 35-36)',
    ],
    ['“The sailors’ lamps are out,” Moss said.', 'direct: “The sailors’ lamps are out,”'],
  ])('%s', (text, line) => {
    checkPassages(text, line);
  });

  test('it opens inside a quotation that closes later', () => {
    checkPassages(
      '“They spoke of the ‘bright new pier,” and then the lamps went out.”',
      'direct: “They spoke of the ‘bright new pier,” and then the lamps went out.”',
      '^partial: ‘bright new pier,” (mismatched: ’ at 36-37)',
    );
  });
});

test('marks that Swedes use are no fault where the whole article has them', () => {
  checkPassages(
    '”The lamps are out,” Moss said.\n\n”The crew has left,” she said.',
    'direct: ”The lamps are out,”',
    'direct: ”The crew has left,”',
  );
});

describe('broken marks', () => {
  test('a pair of different kinds: the straight mark gives way', () => {
    checkPassages(
      'The pier is said "to be closed for good” this year.',
      'partial: "to be closed for good” (mismatched: “ at 17-18)',
    );
  });

  test('an unclosed fragment ends with its paragraph', () => {
    checkPassages(
      'Moss called the plan “a leaking boat.\n\n“We will not board it,” she said.',
      'partial: “a leaking boat. (unclosed: ” at 37-37)',
      'direct: “We will not board it,”',
    );
  });

  test('an unclosed sentence ends before its cue', () => {
    checkPassages(
      '“The lamps are out, Moss said on Monday.',
      'direct: “The lamps are out, (unclosed: ” at 19-19)',
    );
  });

  test('another opening mark ends it with the sentence before', () => {
    checkPassages(
      'Moss said: “The lamps are out. The crew agreed: “They are.”',
      'direct: “The lamps are out. (unclosed: ” at 30-30)',
      'direct: “They are.”',
    );
  });

  test('an unclosed sentence ends before the name that signs it', () => {
    checkPassages(
      '“The lamps were always out.” ― Karl Moss\n\n“Nobody asked the keepers. ― Ana Ruhl, Newtown\n\n““We like it dark.” ― Eva Sand',
      'direct: “The lamps were always out.”',
      'direct: “Nobody asked the keepers. (unclosed: ” at 68-68)',
      'direct: “We like it dark.”',
    );
  });

  test('an unopened one begins behind its cue', () => {
    checkPassages('Moss said, The lamps are out.”', 'direct: The lamps are out.” (unopened: “ at 11-11)');
  });

  test('a mark that stands the wrong way round', () => {
    checkPassages('”The lamps are out,” Moss said.', 'direct: ”The lamps are out,” (mismatched: “ at 0-1)');
  });
});

describe('several paragraphs', () => {
  test('a full sentence that goes on takes no closing mark', () => {
    checkPassages(
      'Moss said: “The lamps are out.\n\n“The crew has left.\n\n“Only I am here.”',
      'direct: “The lamps are out. + “The crew has left. + “Only I am here.”',
    );
  });

  test('words up to a mark that nothing opens carry on what nothing closes', () => {
    checkPassages(
      '“The lamps are out.\n\nOnly I am here.” Moss left.',
      'direct: “The lamps are out. + Only I am here.”',
    );
  });

  test('a fragment that goes on with a sentence runs on, too', () => {
    checkPassages(
      '“They left,” Moss said, “and nobody wept. The pier is quiet.\n\n“Only I am here.”',
      'direct: “They left,”',
      'direct: “and nobody wept. The pier is quiet. + “Only I am here.”',
    );
  });

  test('pages of another text need no last mark', () => {
    checkPassages(
      '"The lamps are out.\n\n"The crew has left.\n\n"The pier is quiet.\n\n"The sea is dark.\n\nSo it ends.',
      'direct: "The lamps are out. + "The crew has left. + "The pier is quiet. + "The sea is dark.',
    );
  });

  test('a mark of another style begins something else', () => {
    checkPassages(
      '"The lamps are out.\n\n“Here I am,” Moss said.',
      'direct: "The lamps are out. (unclosed: " at 19-19)',
      'direct: “Here I am,”',
    );
  });

  test('a paragraph with a cue and a name of its own carries nothing on', () => {
    checkPassages(
      '“The lamps are out,” said Ada Moss. “The crew has left.\n\n“The crew is drunk,” added Jan Kral.',
      'direct: “The lamps are out,”',
      'direct: “The crew has left. (unclosed: ” at 55-55)',
      'direct: “The crew is drunk,”',
    );
    checkPassages(
      '“The lamps are out,” said Ada Moss. “The crew has left.\n\n“The pier is quiet,” Moss added.',
      'direct: “The lamps are out,”',
      'direct: “The crew has left. + “The pier is quiet,”',
    );
  });

  test('a name whose mark was lost runs on nowhere', () => {
    checkPassages(
      'The “North Pier’ (a quay) is closed.\n\n“We mend the lamps,” said Ada Moss.',
      'direct: “North Pier’ (a quay) is closed. (unclosed: ” at 36-36)',
      'direct: “We mend the lamps,”',
    );
  });

  test.each(['she said on Monday', 'she said in Northland', 'she told Radio Nord', 'said the mayor'])(
    'a day, a place or a listener is no other speaker: %s',
    (cue) => {
      checkPassages(
        `“The lamps are out,” ${cue}. “The crew has left.\n\n“The pier is quiet,” Ada Moss said.`,
        'direct: “The lamps are out,”',
        'direct: “The crew has left. + “The pier is quiet,”',
      );
    },
  );

  test('a block full of passages does not overflow', () => {
    const many = 70_000;
    expect(find('“a” '.repeat(many))).toHaveLength(many);
  });

  test('the last paragraph must close', () => {
    checkPassages(
      '“The lamps are out.\n\n“The crew has left.\n\nThe pier is quiet.',
      'direct: “The lamps are out. + “The crew has left. (unclosed: ” at 40-40)',
    );
  });
});

describe('kinds', () => {
  test.each([
    ['Moss, known as “the Lamp”, left.', 'term: “the Lamp”'],
    ['The warden listed a leak that he called “harmless” in May.', 'partial: “harmless”'],
    ['A boat called “Harmless” left in May.', 'term: “Harmless”'],
    ['The so-called “experts” left.', 'term: “experts”'],
    ['She starred in “North of the Lamps” in May.', 'term: “North of the Lamps”'],
    ['His third book, “Lamps Are Not for the Weak,” sold well.', 'term: “Lamps Are Not for the Weak,”'],
    ['“Nils Wants to Sail,” a play about the pier, opens in May.', 'term: “Nils Wants to Sail,”'],
    [
      'They gave lamps to the “House for Keepers with Families” in May.',
      'term: “House for Keepers with Families”',
    ],
    ['Ole “the Lamp” Moss left.', 'term: “the Lamp”'],
    ['The “gift” cost a fortune.', 'term: “gift”'],
    ['Moss said it was “as dark as a cellar” there.', 'partial: “as dark as a cellar”'],
    [
      'Moss spoke “because the lamps had been out for weeks.”',
      'partial: “because the lamps had been out for weeks.”',
    ],
    ['Moss said that “the lamps have been out for weeks.”', 'direct: “the lamps have been out for weeks.”'],
    ['They jailed “keepers who have lit no lamp.”', 'partial: “keepers who have lit no lamp.”'],
    ['“Lamps!” Moss shouted.', 'direct: “Lamps!”'],
    [
      'Moss wrote “Those who came by night. They will come again.”',
      'direct: “Those who came by night. They will come again.”',
    ],
  ])('%s', (text, line) => {
    checkPassages(text, line);
  });

  test.each([
    ['The tender, sold as “simple”, has ninety pages.', 'term: “simple”'],
    ['The song “Row the Lamp” was played twice.', 'term: “Row the Lamp”'],
    ['The quay is expected “to be dry by the autumn.”', 'partial: “to be dry by the autumn.”'],
    ['Moss accused the line of “selling the same seat twice.”', 'partial: “selling the same seat twice.”'],
    ['Moss told the court that he was struck when “paid hands” threw bolts.', 'partial: “paid hands”'],
    ['The mayor said the search was carried out with “reckless haste”.', 'partial: “reckless haste”'],
    ['The pier was run by “paid hands” from the port.', 'term: “paid hands”'],
  ])('the weights tell speech from words at arm’s length: %s', (text, line) => {
    checkPassages(text, line);
  });

  test('a nickname is one behind a verb of speech, too', () => {
    checkPassages(
      '“Out with them!” shouted Ada “Lamps” Moss from the pier.',
      'direct: “Out with them!”',
      'term: “Lamps”',
    );
  });

  test.each([
    ['“We sail,” he said on the ‘Harbour’ programme.', 'term: ‘Harbour’'],
    ['The lamps, handed out “with great care”, burn.', 'partial: “with great care”'],
    [
      'Moss said the raid was launched “to apprehend armed suspects”.',
      'partial: “to apprehend armed suspects”',
    ],
  ])('grammar settles before the weights do: %s', (text, line) => {
    expect(find(text).map(({ kind, spans: [span] }) => `${kind}: ${slice(text, span!)}`)).toContain(line);
  });

  test.each([
    ['Orm is the old word for “where the river ends.”', 'term: “where the river ends.”'],
    ['The name Orm signifies “men of the river” on the coast.', 'term: “men of the river”'],
    ['The motto translates to “we sail at dawn” in the old tongue.', 'term: “we sail at dawn”'],
    ['Moss asked for “time to mend the lamps.”', 'partial: “time to mend the lamps.”'],
  ])('what a word means: %s', (text, line) => {
    checkPassages(text, line);
  });

  test('a fragment joined to speech is speech', () => {
    checkPassages(
      'Moss spoke of the “lukewarm” and “imprecise” steps taken so far.',
      'partial: “lukewarm”',
      'partial: “imprecise”',
    );
    checkPassages('The words “lamp” and “pier” are old.', 'term: “lamp”', 'term: “pier”');
  });

  test('two sentences with capitals are no title', () => {
    checkPassages(
      '“The lamps are out,” he said, laughing. “The Lamp. Old Lamp.”',
      'direct: “The lamps are out,”',
      'direct: “The Lamp. Old Lamp.”',
    );
  });

  test('each has a reason for people', () => {
    expect(find('The so-called “experts” left.')[0]?.reason).toBe('behind “so-called”');
  });
});
