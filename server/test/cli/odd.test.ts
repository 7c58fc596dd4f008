import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze, slice } from '../../src/engine/index.ts';
import { decodeText } from '../../src/workspace/decode.ts';
import { ROOT, runHere } from './support.ts';
import { INPUTS } from '../support/inputs.ts';

/** Small files that are odd in one way each; `.gitattributes` keeps their bytes as they are. */
const FOLDER = join(ROOT, 'test-fixtures/odd');

/** The sentences that `annotate` reports of a file, cut out of the file's own text. */
async function checkSentences(name: string, text: string, expected: readonly string[]): Promise<void> {
  const { code, out, err } = await runHere(['annotate', name], { cwd: FOLDER });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { sentences } = JSON.parse(out) as { sentences: { start: number; end: number; block: number }[] };
  expect(sentences.map((span) => slice(text, span))).toEqual(expected);
}

const utf8 = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

describe('odd files', () => {
  test('CRLF line ends are counted, and a single one does not end a paragraph', async () => {
    await checkSentences('crlf.txt', utf8('crlf.txt'), [
      'Bridge reopens after a week',
      'The iron bridge at Coldbrook reopened on Monday.',
      '“It sways less than I do,” said Wendel Pryor,\r\nwho mends it.',
    ]);
  });

  test('a byte order mark is counted, and is no part of the headline', async () => {
    await checkSentences('bom.txt', utf8('bom.txt'), [
      'Mill clock strikes thirteen',
      'The clock on the Stanmoor mill struck thirteen on Sunday.',
      '“I counted twice,” said Greta Lomax, the miller.',
    ]);
  });

  test('a byte order mark and CRLF together', async () => {
    await checkSentences('bom-crlf.txt', utf8('bom-crlf.txt'), [
      'Mill clock mended',
      'The clock on the mill was mended on Tuesday.',
      '“Twelve is plenty,” said Greta Lomax, the miller.',
    ]);
  });

  test('emoji count two units each', async () => {
    await checkSentences('emoji.txt', utf8('emoji.txt'), [
      "🚨 Gull steals mayor's lunch",
      'Mayor 🐦 Odessa Crane lost her lunch to a gull on Friday.',
      '“It looked me in the eye 👀 and then it took the egg,” 🙂 Crane told reporters.',
      '👩‍👩‍👧 Visitors applauded, according to 🧑‍🚒 fire chief Ned Sallow.',
    ]);
  });

  test('UTF-16 with its mark is read', async () => {
    const text = readFileSync(join(FOLDER, 'utf16.txt')).toString('utf16le');
    await checkSentences('utf16.txt', text, ['Fair closes early', 'The fair closed early on Saturday.']);
  });

  test('an empty file has no sentences', async () => {
    await checkSentences('empty.txt', '', []);
  });

  test('invalid UTF-8 and NUL are told, each in its way', async () => {
    const { code, err } = await runHere(['annotate', 'invalid-utf8.txt', 'nul.txt'], { cwd: FOLDER });
    expect(code).toBe(2);
    expect(err.split('\n')).toEqual([
      'newsmark: invalid-utf8.txt cannot be read: This file is not valid UTF-8: the first byte that cannot be read stands in line 5. Save it as UTF-8.',
      'newsmark: nul.txt is a binary file',
      '',
    ]);
  });

  test.skipIf(process.platform === 'win32')(
    'a device without an end is read no further than a file',
    async () => {
      const { code, err } = await runHere(['annotate', '/dev/zero'], { cwd: FOLDER });
      expect([code, err]).toEqual([2, 'newsmark: /dev/zero is larger than 16 MB\n']);
    },
  );
});

describe('odd strings', () => {
  /** Lone halves of surrogate pairs: first, last, inside a name, inside marks, and the wrong way round. */
  const LONE = '\udc4d Ada \ud83dThorne said “it \ude00\ud83d leaks.” She left.\ud83d';

  test('lone surrogates do not stop the engine, and every span lies in the text', () => {
    const { article, sentences, tokens, mentions, quotations } = analyze(LONE, INPUTS);
    const spans = [
      ...article.blocks,
      ...sentences,
      ...tokens,
      ...mentions,
      ...quotations.flatMap((q) => q.spans),
    ];
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.filter(({ start, end }) => start < 0 || end > LONE.length || start >= end)).toEqual([]);
  });

  test('what a file with invalid bytes decodes to can be analysed', () => {
    const { text, problem } = decodeText(readFileSync(join(FOLDER, 'invalid-utf8.txt')));
    expect(problem).not.toBeNull();
    expect(analyze(text, INPUTS).article.blocks.length).toBeGreaterThan(0);
  });
});
