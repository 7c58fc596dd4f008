import { describe, expect, test } from 'vitest';
import { bodyArticle } from '../../../test/support/bodyClaims.ts';
import { readLanguage } from '../language/language.ts';
import { reportedStretches } from './reportedSpeech.ts';

/** Prints a text with its reported stretches between braces, a crowd's between question marks. */
function checkStretches(marked: string): void {
  const text = marked.replaceAll(/[{}?]/g, '');
  const { tokens, sentences } = readLanguage(text, bodyArticle(text));
  let printed = text;
  const stretches = sentences.flatMap((sentence) => reportedStretches(tokens, sentence));
  for (const { first, end, crowd } of stretches.toReversed()) {
    const [from, to] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
    const [open, close] = crowd === null ? ['{', '}'] : ['?', '?'];
    printed = `${printed.slice(0, from)}${open}${printed.slice(from, to)}${close}${printed.slice(to)}`;
  }
  expect(printed).toBe(marked);
}

describe('reported speech', () => {
  test('before, behind and amid its clause', () => {
    checkStretches('{The envoy said the truce was over.}');
    checkStretches('{The truce was over, the envoy said on Friday.}');
    checkStretches('{The truce, the envoy said, was over.}');
    checkStretches('{According to the envoy, the truce was over.}');
    checkStretches('{Both were urged to wait, a report found.}');
  });

  test('ends where a comment of the reporter’s own begins', () => {
    checkStretches('{The envoy said the truce was over} — a blow to the islands.');
    checkStretches('{The envoy said the truce was over}, which angered the islands.');
    checkStretches('{The envoy said it was over}; the islands wept.');
  });

  test('leaves what stands before its subject to the article', () => {
    checkStretches(
      'After the guild had plundered the stores of the old town for years, {the envoy said it was over.}',
    );
  });

  test('is not told by a noun that looks like a verb of speech', () => {
    checkStretches('The islands speak with one voice in the talks.');
    checkStretches('Growing demand for salt has hurt the works.');
    checkStretches('The Badger state helped Holm to win.');
    checkStretches('{Islanders demand that the levy be lifted.}');
  });

  test('is told in the perfect as in the past', () => {
    checkStretches('{Holm has called the plan a ruse.}');
    checkStretches('The plan has called the guild to arms.');
  });

  test('is a crowd’s where nobody else speaks', () => {
    checkStretches('?Critics of the plan say it is over.?');
    checkStretches('?The plan is dead, according to some observers.?');
    checkStretches('{The most recent report says it is over.}');
    checkStretches('?The council’s critics say it is over.?');
    checkStretches('{The council’s experts say it is over.}');
  });

  test('is a crowd’s also where a place stands between its counting word and the cue', () => {
    checkStretches('?Many in the fishing town of two thousand people praised Holm for the dam.?');
    checkStretches('?Some of those on the ferry blamed the pilot.?');
    checkStretches('{Many boats in the harbour were lost, Holm said.}');
  });

  test('is nobody’s crowd where somebody named stands beside it', () => {
    checkStretches('{Holm and his supporters accuse the guild of theft.}');
    checkStretches('{On Friday Holm and others blamed the guild.}');
    checkStretches('?Farmers and others blamed the guild.?');
  });

  test('may name who heard it', () => {
    checkStretches('{The guards were furious at the delay, two of them told Reuters.}');
    checkStretches('The guards were furious, {the envoy told Holm the truce was over.}');
  });

  test('is no noun, no passive and no name', () => {
    checkStretches('The claims of the guild were heard.');
    checkStretches('The duke was said to be ill.');
    checkStretches('The United States bought the report.');
    checkStretches('Those who called it a folly were right.');
    checkStretches('The union called off the march.');
    checkStretches('It revealed the quarrel of the guilds.');
    checkStretches('{Although Holm denied the raid}, the guilds wept.');
    checkStretches('They made it more appealing to the young.');
    checkStretches('His questions were meant to expose and criticise the old guild.');
  });
});
