import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';
import { readHeader } from './header.ts';

describe('headers', () => {
  test('front matter', () =>
    expect(
      readHeader(
        '\uFEFF---\ntitle: "Mayor: resigns"\nauthor: Jana Dvorak\ntags:\n  - leskov\ndate: 2019-05-14\noutlet: \'Courier\'\nurl: https://courier.example/1\ngenre: opinion\n---\n\nText.',
      ),
    ).toEqual({
      start: 1,
      end: 150,
      title: 'Mayor: resigns',
      author: 'Jana Dvorak',
      date: '2019-05-14',
      outlet: 'Courier',
      url: 'https://courier.example/1',
      genre: 'opinion',
    }));

  test('what scrapers leave', () =>
    expect(
      readHeader('Title: Mayor resigns\r\nURL: https://courier.example/1\r\nLanguage: en\r\n\r\nText here.'),
    ).toEqual({
      start: 0,
      end: 66,
      title: 'Mayor resigns',
      url: 'https://courier.example/1',
    }));

  test.each([
    ['one field alone', 'Title: Mayor resigns\n\nText.'],
    ['a ruler at the head', '---\n\nText.\n\n---\n'],
    ['a mail', 'From: a@b.example\nTo: c@d.example\nSubject: x\n'],
    ['promotion', 'Watch: The mayor resigns\nSource: Courier\n'],
    ['nothing', ''],
  ])('none in %s', (_, text) => expect(readHeader(text)).toBeNull());

  test('no block covers them, and the title in them is the headline', () => {
    const text =
      'Title: Mayor resigns\nSource: Courier\nText: World\n\nMayor resigns\n\nThe mayor of Leskov, Petr Hanus, resigned on Tuesday, the council said.';
    expect(
      readArticle(text).blocks.map(({ start, end, label }) => `${label}| ${text.slice(start, end)}`),
    ).toEqual([
      'boilerplate| World',
      'headline| Mayor resigns',
      'body| The mayor of Leskov, Petr Hanus, resigned on Tuesday, the council said.',
    ]);
  });
});
